//! Which way up a picture is, and turning it.

use std::io::Cursor;

use exif::{In, Reader, Tag};
use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageFormat, ImageReader};

use super::refused::Refused;

/// Keeps a turned photograph as good as the eye can tell.
const JPEG_QUALITY: u8 = 90;

/// Reads the orientation from EXIF data that begins with its TIFF header.
///
/// Damaged fields beside it do not matter: they stay behind anyway. No orientation, or a number
/// that the EXIF standard reserves, means upright, as in browsers.
pub fn read(exif: Vec<u8>) -> Result<Orientation, Refused> {
    let exif = Reader::new()
        .continue_on_error(true)
        .read_raw(exif)
        .or_else(|error| error.distill_partial_result(|_| {}))
        .map_err(|error| Refused::broken(format!("its EXIF data is damaged ({error})")))?;
    Ok(exif
        .get_field(Tag::Orientation, In::PRIMARY)
        .and_then(|field| field.value.get_uint(0))
        .and_then(|number| u8::try_from(number).ok())
        .and_then(Orientation::from_exif)
        .unwrap_or(Orientation::NoTransforms))
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
