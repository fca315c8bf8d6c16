//! Small real pictures, and ways to put secrets into them.

use std::io::Cursor;

use exif::experimental::Writer;
use exif::{Field, In, Rational, Tag, Value};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

/// What must never come out.
pub const SECRET: &[u8] = b"Selma-was-here";

pub const FORMATS: [ImageFormat; 3] = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP];

pub fn holds_secret(bytes: &[u8]) -> bool {
    bytes.windows(SECRET.len()).any(|part| part == SECRET)
}

/// 24 by 16 pixels, each corner of another colour.
pub fn picture() -> DynamicImage {
    DynamicImage::ImageRgb8(RgbImage::from_fn(24, 16, |x, y| {
        Rgb([(x * 10) as u8, (y * 15) as u8, 90])
    }))
}

pub fn encoded(format: ImageFormat) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    picture().write_to(&mut out, format).expect("encodes");
    out.into_inner()
}

pub fn decoded(bytes: &[u8], format: ImageFormat) -> DynamicImage {
    image::load_from_memory_with_format(bytes, format).expect("decodes")
}

/// EXIF data with a description, a position, a time and a thumbnail.
pub fn exif(orientation: u16) -> Vec<u8> {
    let text = || Value::Ascii(vec![SECRET.to_vec()]);
    let degrees = [(52, 1), (31, 1), (12, 1)].map(|(num, denom)| Rational { num, denom });
    let fields = [
        (Tag::Orientation, Value::Short(vec![orientation])),
        (Tag::ImageDescription, text()),
        (Tag::Artist, text()),
        (Tag::DateTimeOriginal, text()),
        (Tag::GPSLatitudeRef, Value::Ascii(vec![b"N".to_vec()])),
        (Tag::GPSLatitude, Value::Rational(degrees.to_vec())),
        (
            Tag::GPSAreaInformation,
            Value::Undefined(SECRET.to_vec(), 0),
        ),
    ]
    .map(|(tag, value)| Field {
        tag,
        ifd_num: In::PRIMARY,
        value,
    });
    let thumbnail = with_segment(&encoded(ImageFormat::Jpeg), 0xFE, SECRET);
    let mut writer = Writer::new();
    for field in &fields {
        writer.push_field(field);
    }
    writer.set_jpeg(&thumbnail, In::THUMBNAIL);
    let mut out = Cursor::new(Vec::new());
    writer.write(&mut out, true).expect("writes");
    out.into_inner()
}

/// Puts a JPEG segment right behind the start of image.
pub fn with_segment(jpeg: &[u8], code: u8, payload: &[u8]) -> Vec<u8> {
    let (start, rest) = jpeg.split_at(2);
    let length = u16::try_from(payload.len() + 2)
        .expect("fits")
        .to_be_bytes();
    [start, &[0xFF, code], &length, payload, rest].concat()
}

/// Puts a PNG chunk right behind the header.
pub fn with_chunk(png: &[u8], kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let (start, rest) = png.split_at(33);
    [start, &chunk(kind, data), rest].concat()
}

/// Puts a PNG chunk right before the end.
pub fn with_late_chunk(png: &[u8], kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let (start, rest) = png.split_at(png.len() - 12);
    [start, &chunk(kind, data), rest].concat()
}

fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(data.len()).expect("fits").to_be_bytes();
    let checksum = crc32fast::hash(&[&kind[..], data].concat()).to_be_bytes();
    [&length[..], kind, data, &checksum].concat()
}

/// Writes a WebP file of chunks.
pub fn riff(chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let mut body = b"WEBP".to_vec();
    for (kind, data) in chunks {
        body.extend(*kind);
        body.extend(u32::try_from(data.len()).expect("fits").to_le_bytes());
        body.extend(*data);
        body.extend((data.len() % 2 == 1).then_some(0));
    }
    let size = u32::try_from(body.len()).expect("fits").to_le_bytes();
    [b"RIFF", &size[..], &body].concat()
}

/// An extended header for [`picture`].
pub fn webp_header(flags: u8) -> Vec<u8> {
    vec![flags, 0, 0, 0, 23, 0, 0, 15, 0, 0]
}

/// The picture's only chunk, without its head.
pub fn vp8l() -> Vec<u8> {
    let file = encoded(ImageFormat::WebP);
    assert_eq!(&file[12..16], b"VP8L");
    let size = u32::from_le_bytes(file[16..20].try_into().expect("four")) as usize;
    file[20..20 + size].to_vec()
}

/// The picture with every kind of metadata its format has, and more behind the end.
pub fn laden(format: ImageFormat, orientation: u16) -> Vec<u8> {
    let exif = exif(orientation);
    let prefixed = |prefix: &[u8], data: &[u8]| [prefix, data].concat();
    let mut file = encoded(format);
    match format {
        ImageFormat::Jpeg => {
            let xmp = prefixed(b"http://ns.adobe.com/xap/1.0/\0", SECRET);
            let iptc = prefixed(b"Photoshop 3.0\08BIM\x04\x04\0\0\0\0\0\x0E", SECRET);
            // A JFIF header that holds a thumbnail of one pixel and too much.
            let jfif = prefixed(b"JFIF\0\x01\x02\0\0\x01\0\x01\x01\x01", SECRET);
            for (code, payload) in [
                (0xFE, SECRET.to_vec()),
                (0xE0, prefixed(b"JFXX\0\x10", SECRET)),
                (0xE0, jfif),
                (0xE1, xmp),
                (0xE1, prefixed(b"Exif\0\0", &exif)),
                (0xE2, prefixed(b"ICC_PROFILE\0\x01\x01", SECRET)),
                (0xE2, prefixed(b"MPF\0", SECRET)),
                (0xED, iptc),
                (0xEB, SECRET.to_vec()),
            ] {
                file = with_segment(&file, code, &payload);
            }
        }
        ImageFormat::Png => {
            let itxt = prefixed(b"XML:com.adobe.xmp\0\0\0\0\0", SECRET);
            for (kind, data) in [
                (b"tEXt", prefixed(b"Comment\0", SECRET)),
                (b"zTXt", prefixed(b"Raw profile type iptc\0\0", SECRET)),
                (b"iTXt", itxt),
                (b"eXIf", exif),
                (b"iCCP", prefixed(b"profile\0\0", SECRET)),
                (b"tIME", vec![7, 0xE8, 2, 3, 4, 5, 6]),
                (b"seLm", SECRET.to_vec()),
            ] {
                file = with_chunk(&file, kind, &data);
                file = with_late_chunk(&file, kind, &data);
            }
        }
        _ => {
            file = riff(&[
                (b"VP8X", &webp_header(0x20 | 0x08 | 0x04)),
                (b"ICCP", SECRET),
                (b"VP8L", &vp8l()),
                (b"EXIF", &exif),
                (b"XMP ", SECRET),
                (b"selm", SECRET),
            ]);
        }
    }
    prefixed(&file, SECRET)
}
