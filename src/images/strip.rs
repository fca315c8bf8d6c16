//! From any bytes to a picture that is safe to publish.

use std::io::Cursor;

use image::ImageFormat;
use image::metadata::Orientation;

use super::filtered::Filtered;
use super::hidden::Hidden;
use super::refused::Refused;
use super::{jpeg, orientation, png, webp};

/// A picture that is safe to publish: no EXIF, XMP, IPTC, comments, thumbnails or colour profiles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stripped {
    /// A file of the same kind as the one that was read.
    pub bytes: Vec<u8>,
    /// In pixels, as shown: after turning.
    pub width: u32,
    /// In pixels, as shown: after turning.
    pub height: u32,
}

/// Makes a picture safe to publish.
///
/// The kind is read from the content. Pixels are copied untouched, unless EXIF data says that they
/// are to be shown turned: then they are turned and encoded anew (JPEG with a small loss, PNG and
/// WebP without). What it gives, it gives back unchanged: a file is clean if, and only if, its bytes
/// come back as they were.
pub fn strip(bytes: &[u8]) -> Result<Stripped, Refused> {
    let (format, filter) = kind(bytes).ok_or(Refused::Kind)?;
    let Filtered { bytes, exif, .. } = filter(bytes)?;
    let turn = match exif {
        Some(exif) => orientation::read(exif)?,
        None => Orientation::NoTransforms,
    };
    let bytes = if turn == Orientation::NoTransforms {
        bytes
    } else {
        // The encoder's output takes the same way as everything else.
        filter(&orientation::turn(&bytes, format, turn)?)?.bytes
    };
    let (width, height) = image::ImageReader::with_format(Cursor::new(&bytes), format)
        .into_dimensions()
        .map_err(|error| Refused::broken(error.to_string()))?;
    Ok(Stripped {
        bytes,
        width,
        height,
    })
}

/// What a picture holds besides what it shows, each kind once and the worst first; empty if, and
/// only if, [`strip`] gives its bytes back as they were.
pub fn hidden(bytes: &[u8]) -> Result<Vec<Hidden>, Refused> {
    if strip(bytes)?.bytes == bytes {
        return Ok(Vec::new());
    }
    let (_, filter) = kind(bytes).ok_or(Refused::Kind)?;
    let mut found = filter(bytes)?;
    if let Some(exif) = found.exif.take() {
        found.hidden.extend(orientation::hidden(exif)?);
    }
    if found.hidden.is_empty() {
        found.hidden.push(Hidden::Other);
    }
    found.hidden.sort();
    found.hidden.dedup();
    Ok(found.hidden)
}

type Filter = fn(&[u8]) -> Result<Filtered, Refused>;

fn kind(bytes: &[u8]) -> Option<(ImageFormat, Filter)> {
    if bytes.starts_with(&jpeg::SIGNATURE) {
        Some((ImageFormat::Jpeg, jpeg::filter))
    } else if bytes.starts_with(&png::SIGNATURE) {
        Some((ImageFormat::Png, png::filter))
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        Some((ImageFormat::WebP, webp::filter))
    } else {
        None
    }
}
