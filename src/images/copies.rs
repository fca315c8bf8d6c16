//! Smaller copies of a picture, so that a phone loads no more than it shows.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageReader, Limits, RgbImage};

use super::refused::Refused;

/// Widths of copies, in pixels: phones of two densities, and a desk.
const WIDTHS: [u32; 3] = [480, 960, 1600];
/// The widest copy that a phone is offered, in pixels.
pub const PHONE: u32 = 960;
/// The most bytes of a copy for phones.
pub const LIMIT: usize = 60_000;
/// Qualities that are tried, from good to what can still be looked at.
const QUALITIES: [u8; 8] = [80, 70, 60, 50, 40, 30, 20, 10];
/// How much detail is given up when no quality is low enough, as for pictures of noise.
const BLURS: [u32; 4] = [1, 2, 4, 8];
/// The most bytes that decoding may take: about 100 megapixels.
const MEMORY: u64 = 512 * 1024 * 1024;

/// One file of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    /// In pixels.
    pub width: u32,
    pub bytes: Vec<u8>,
}

/// A picture in several sizes, without metadata.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copies {
    /// WebP, from narrow to wide.
    pub webp: Vec<Copy>,
    /// JPEG for browsers without WebP; transparent pictures stand on white.
    pub jpeg: Copy,
}

/// The widths that a picture of `width` pixels and `size` bytes is offered in; none where the file
/// itself is small enough for everybody.
pub fn widths(width: u32, size: usize) -> Vec<u32> {
    if width <= PHONE && size <= LIMIT {
        return Vec::new();
    }
    let narrower = WIDTHS.into_iter().filter(|one| *one < width);
    let widest = WIDTHS[WIDTHS.len() - 1];
    narrower.chain((width <= widest).then_some(width)).collect()
}

/// Makes the copies of a stripped picture in the given widths, from narrow to wide.
pub fn copies(picture: &[u8], widths: &[u32]) -> Result<Copies, Refused> {
    let broken = |error: image::ImageError| Refused::broken(error.to_string());
    let reader = ImageReader::new(Cursor::new(picture)).with_guessed_format();
    let mut reader = reader.map_err(|error| Refused::broken(error.to_string()))?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let picture = reader.decode().map_err(broken)?;
    let mut webp = Vec::new();
    let mut jpeg = None;
    for width in widths.iter().copied() {
        let reduced = reduced(&picture, width);
        let limit = if width <= PHONE { LIMIT } else { usize::MAX };
        webp.push(Copy {
            width,
            bytes: within(limit, &reduced, DynamicImage::clone, as_webp)?,
        });
        if width <= PHONE || jpeg.is_none() {
            let bytes = within(limit, &reduced, on_white, as_jpeg)?;
            jpeg = Some(Copy { width, bytes });
        }
    }
    let jpeg = jpeg.ok_or_else(|| Refused::broken("a picture without a width"))?;
    Ok(Copies { webp, jpeg })
}

/// The best quality that fits, with less detail only where the lowest is too large still.
fn within<T>(
    limit: usize,
    picture: &DynamicImage,
    prepare: impl Fn(&DynamicImage) -> T,
    encode: impl Fn(&T, u8) -> Result<Vec<u8>, Refused>,
) -> Result<Vec<u8>, Refused> {
    let mut bytes = Vec::new();
    for blur in BLURS {
        let pixels = prepare(&blurred(picture, blur));
        for quality in QUALITIES {
            bytes = encode(&pixels, quality)?;
            if bytes.len() <= limit {
                return Ok(bytes);
            }
        }
    }
    Ok(bytes)
}

/// The same size with the detail of a picture that is `times` as narrow.
fn blurred(picture: &DynamicImage, times: u32) -> DynamicImage {
    if times == 1 {
        return picture.clone();
    }
    let small = reduced(picture, (picture.width() / times).max(1));
    small.resize_exact(picture.width(), picture.height(), FilterType::CatmullRom)
}

fn reduced(picture: &DynamicImage, width: u32) -> DynamicImage {
    if width >= picture.width() {
        return picture.clone();
    }
    let height = u64::from(picture.height()) * u64::from(width) / u64::from(picture.width());
    let height = u32::try_from(height).unwrap_or(u32::MAX).max(1);
    picture.resize_exact(width, height, FilterType::CatmullRom)
}

fn as_webp(picture: &DynamicImage, quality: u8) -> Result<Vec<u8>, Refused> {
    let quality = f32::from(quality);
    let (width, height) = (picture.width(), picture.height());
    let encoded = if picture.color().has_alpha() {
        let pixels = picture.to_rgba8();
        webp::Encoder::from_rgba(&pixels, width, height).encode_simple(false, quality)
    } else {
        let pixels = picture.to_rgb8();
        webp::Encoder::from_rgb(&pixels, width, height).encode_simple(false, quality)
    };
    let encoded = encoded.map_err(|error| Refused::broken(format!("{error:?}")))?;
    Ok(encoded.to_vec())
}

fn as_jpeg(picture: &RgbImage, quality: u8) -> Result<Vec<u8>, Refused> {
    let mut out = Cursor::new(Vec::new());
    picture
        .write_with_encoder(JpegEncoder::new_with_quality(&mut out, quality))
        .map_err(|error| Refused::broken(error.to_string()))?;
    Ok(out.into_inner())
}

fn on_white(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let pixels = picture.to_rgba8();
    RgbImage::from_fn(pixels.width(), pixels.height(), |x, y| {
        let [red, green, blue, alpha] = pixels.get_pixel(x, y).0.map(u32::from);
        let over = |colour: u32| ((colour * alpha + 255 * (255 - alpha)) / 255) as u8;
        image::Rgb([over(red), over(green), over(blue)])
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::images::strip;

    /// A picture in which every pixel differs from its neighbours: the worst case.
    fn noise(width: u32, height: u32) -> Vec<u8> {
        let mut state = 1_u32;
        let picture = RgbImage::from_fn(width, height, |_, _| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let [a, b, c, _] = state.to_be_bytes();
            image::Rgb([a, b, c])
        });
        as_jpeg(&picture, 95).expect("encodes")
    }

    #[test]
    fn a_phone_loads_at_most_60_kb_and_no_copy_is_larger_than_the_picture() {
        let picture = noise(1200, 900);
        let widths = widths(1200, picture.len());
        assert_eq!(widths, [480, 960, 1200]);
        let made = copies(&picture, &widths).expect("copies");
        for copy in &made.webp {
            assert!(
                copy.width > PHONE || copy.bytes.len() <= LIMIT,
                "{} px: {}",
                copy.width,
                copy.bytes.len()
            );
            let clean = strip(&copy.bytes).expect("a picture");
            assert_eq!(
                (clean.width, clean.height),
                (copy.width, copy.width * 3 / 4)
            );
            assert_eq!(clean.bytes, copy.bytes, "nothing is hidden in it");
        }
        let clean = strip(&made.jpeg.bytes).expect("a picture");
        assert_eq!(
            (made.jpeg.width, clean.bytes == made.jpeg.bytes),
            (960, true)
        );
        assert!(made.jpeg.bytes.len() <= LIMIT);
        assert_eq!(copies(&picture, &widths), Ok(made), "the same again");
    }

    #[test]
    fn widths_are_never_larger_than_the_picture() {
        assert_eq!(widths(4000, 3_000_000), [480, 960, 1600]);
        assert_eq!(widths(600, 200_000), [480, 600]);
        assert_eq!(widths(300, 200_000), [300]);
        assert_eq!(widths(960, 60_000), [] as [u32; 0]);
    }

    #[test]
    fn what_cannot_be_decoded_is_said() {
        let mut picture = noise(1000, 10);
        picture.truncate(60);
        assert!(copies(&picture, &[480]).is_err());
    }
}
