//! Which way up a picture is, and turning it.

use std::io::Cursor;

use exif::{Context, Exif, In, Reader, Tag};
use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageFormat, ImageReader};

use super::hidden::Hidden;
use super::refused::Refused;

/// Keeps a turned photograph as good as the eye can tell.
const JPEG_QUALITY: u8 = 90;

/// Reads the orientation from EXIF data that begins with its TIFF header.
///
/// Damaged fields beside it do not matter: they stay behind anyway. No orientation, or a number
/// that the EXIF standard reserves, means upright, as in browsers.
pub fn read(exif: Vec<u8>) -> Result<Orientation, Refused> {
    Ok(fields(exif)?
        .get_field(Tag::Orientation, In::PRIMARY)
        .and_then(|field| field.value.get_uint(0))
        .and_then(|number| u8::try_from(number).ok())
        .and_then(Orientation::from_exif)
        .unwrap_or(Orientation::NoTransforms))
}

/// What EXIF data tells besides how the picture was taken.
pub fn hidden(exif: Vec<u8>) -> Result<Vec<Hidden>, Refused> {
    let exif = fields(exif)?;
    let mut found = vec![Hidden::Exif];
    let names_place = exif.fields().any(|one| one.tag.context() == Context::Gps);
    found.extend(names_place.then_some(Hidden::Gps));
    let has_copy = exif.fields().any(|one| one.ifd_num == In::THUMBNAIL);
    found.extend(has_copy.then_some(Hidden::Thumbnail));
    Ok(found)
}

fn fields(exif: Vec<u8>) -> Result<Exif, Refused> {
    Reader::new()
        .continue_on_error(true)
        .read_raw(exif)
        .or_else(|error| error.distill_partial_result(|_| {}))
        .map_err(|error| Refused::broken(format!("its EXIF data is damaged ({error})")))
}

/// Decodes a picture, turns it and encodes it as the same format.
pub fn turn(bytes: &[u8], format: ImageFormat, turn: Orientation) -> Result<Vec<u8>, Refused> {
    let broken = |error: image::ImageError| Refused::broken(error.to_string());
    let mut picture = ImageReader::with_format(Cursor::new(bytes), format)
        .decode()
        .map_err(broken)?;
    picture.apply_orientation(turn);
    let mut out = Cursor::new(Vec::new());
    match (format, picture) {
        (ImageFormat::Jpeg, DynamicImage::ImageLuma8(grey)) => {
            grey.write_with_encoder(JpegEncoder::new_with_quality(&mut out, JPEG_QUALITY))
        }
        (ImageFormat::Jpeg, picture) => picture
            .into_rgb8()
            .write_with_encoder(JpegEncoder::new_with_quality(&mut out, JPEG_QUALITY)),
        (_, picture) => picture.write_to(&mut out, format),
    }
    .map_err(broken)?;
    Ok(out.into_inner())
}
