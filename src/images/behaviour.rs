//! What comes out of pictures, and which are refused.

use image::ImageFormat;
use image::metadata::Orientation;

use super::hidden::Hidden;
use super::refused::Refused;
use super::samples::*;
use super::strip::{hidden, strip};

#[test]
fn no_secret_survives_and_pixels_stay() {
    for format in FORMATS {
        let file = laden(format, 1);
        assert!(holds_secret(&file));
        let out = strip(&file).expect("strips");
        assert!(!holds_secret(&out.bytes), "{format:?}");
        assert_eq!((out.width, out.height), (24, 16));
        assert_eq!(
            decoded(&out.bytes, format),
            decoded(&encoded(format), format)
        );
    }
}

#[test]
fn what_was_hidden_is_named_and_gone_afterwards() {
    use Hidden::{Comment, Exif, Gps, Icc, Iptc, Other, Thumbnail, Xmp};
    for (format, expected) in [
        (
            ImageFormat::Jpeg,
            &[Gps, Exif, Xmp, Iptc, Comment, Thumbnail, Icc, Other][..],
        ),
        (
            ImageFormat::Png,
            &[Gps, Exif, Xmp, Iptc, Comment, Thumbnail, Icc, Other],
        ),
        (ImageFormat::WebP, &[Gps, Exif, Xmp, Thumbnail, Icc, Other]),
    ] {
        let file = laden(format, 1);
        assert_eq!(hidden(&file).as_deref(), Ok(expected), "{format:?}");
        let clean = strip(&file).expect("strips").bytes;
        assert_eq!(hidden(&clean), Ok(Vec::new()), "{format:?}");
        assert_eq!(hidden(&encoded(format)), Ok(Vec::new()), "{format:?}");
    }
    let place = b"http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude=\"13,45N\"/>";
    let file = with_segment(&encoded(ImageFormat::Jpeg), 0xE1, place);
    assert_eq!(hidden(&file), Ok(vec![Gps, Xmp]));
}

#[test]
fn turns_as_exif_says_and_forgets_it() {
    for format in FORMATS {
        for number in 1..=8 {
            let out = strip(&laden(format, number)).expect("strips");
            assert!(!holds_secret(&out.bytes));
            let mut expected = picture();
            expected.apply_orientation(Orientation::from_exif(number as u8).expect("known"));
            assert_eq!(
                (out.width, out.height),
                (expected.width(), expected.height())
            );
            let (got, expected) = (
                decoded(&out.bytes, format).into_rgb8(),
                expected.into_rgb8(),
            );
            // JPEG loses a little; the corners tell the eight ways apart.
            for (got, expected) in got.pixels().zip(expected.pixels()) {
                let lost = |at: usize| got.0[at].abs_diff(expected.0[at]);
                assert!((0..3).all(|at| lost(at) < 40), "{format:?} {number}");
            }
            assert_eq!(
                strip(&out.bytes).as_ref(),
                Ok(&out),
                "a second time changes nothing"
            );
        }
    }
}

#[test]
fn orientations_that_the_standard_reserves_do_not_turn() {
    for number in [0, 9, 300] {
        let out = strip(&laden(ImageFormat::Png, number)).expect("strips");
        assert_eq!((out.width, out.height), (24, 16));
    }
}

#[test]
fn orientation_is_found_in_exif_data_that_is_damaged_elsewhere() {
    let mut exif = exif(6);
    exif.truncate(exif.len() / 2);
    let png = with_chunk(&encoded(ImageFormat::Png), b"eXIf", &exif);
    assert_eq!(strip(&png).map(|out| (out.width, out.height)), Ok((16, 24)));
}

#[test]
fn refuses_exif_data_that_is_none() {
    for format in FORMATS {
        let file = match format {
            ImageFormat::Jpeg => with_segment(&encoded(format), 0xE1, b"Exif\0\0nonsense"),
            ImageFormat::Png => with_chunk(&encoded(format), b"eXIf", b"nonsense"),
            _ => riff(&[(b"VP8L", &vp8l()), (b"EXIF", b"nonsense")]),
        };
        assert!(
            matches!(strip(&file), Err(Refused::Broken(_))),
            "{format:?}"
        );
    }
}

#[test]
fn reads_webp_exif_with_the_prefix_of_jpeg() {
    let exif = [b"Exif\0\0", &exif(6)[..]].concat();
    let file = riff(&[
        (b"VP8X", &webp_header(8)),
        (b"VP8L", &vp8l()),
        (b"EXIF", &exif),
    ]);
    assert_eq!(
        strip(&file).map(|out| (out.width, out.height)),
        Ok((16, 24))
    );
}

#[test]
fn clean_files_come_back_as_they_were() {
    for format in FORMATS {
        let file = encoded(format);
        assert_eq!(strip(&file).map(|out| out.bytes), Ok(file));
    }
}

#[test]
fn other_kinds_are_refused_whatever_their_name() {
    for file in [
        &b""[..],
        b"\xFF\xD8",
        b"GIF89a\x01\0\x01\0",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"%PDF-1.7",
        b"\0\0\0\x18ftypheic\0\0\0\0",
        b"RIFF\x04\0\0\0WAVE",
        b"II*\0\x08\0\0\0",
    ] {
        assert_eq!(strip(file), Err(Refused::Kind));
    }
}

#[test]
fn every_file_that_is_cut_short_is_refused() {
    for format in FORMATS {
        let file = encoded(format);
        for end in 0..file.len() {
            // A missing byte behind the last chunk's odd size is harmless, but the size counts it.
            assert!(strip(&file[..end]).is_err(), "{format:?} {end}");
        }
    }
}

#[test]
fn jpeg_tables_and_headers_hold_nothing_more() {
    let jpeg = encoded(ImageFormat::Jpeg);
    for code in [0xC0, 0xC1, 0xC2, 0xC4, 0xDA, 0xDB, 0xDD] {
        assert!(
            strip(&with_segment(&jpeg, code, SECRET)).is_err(),
            "{code:X}"
        );
    }
    let table = [&[0][..], &[1; 64], SECRET].concat();
    assert!(strip(&with_segment(&jpeg, 0xDB, &table)).is_err());
    let between = [&jpeg[..2], SECRET, &jpeg[2..]].concat();
    assert!(strip(&between).is_err());
}

#[test]
fn png_chunks_hold_nothing_more() {
    let png = encoded(ImageFormat::Png);
    for kind in [
        b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"bKGD", b"pHYs", b"tRNS",
    ] {
        assert!(strip(&with_chunk(&png, kind, SECRET)).is_err());
        let late = strip(&with_late_chunk(&png, kind, SECRET)).map(|out| out.bytes);
        assert_eq!(late.as_ref(), Ok(&png), "out of place: left behind");
    }
    for kind in [b"IEND", b"IHDR", b"CgBI"] {
        assert!(strip(&with_late_chunk(&png, kind, SECRET)).is_err());
    }
    let mut damaged = with_chunk(&png, b"tEXt", SECRET);
    damaged[45] ^= 1;
    assert!(strip(&damaged).is_err());
}

#[test]
fn png_keeps_colours_and_the_still_picture_of_an_animation() {
    let png = encoded(ImageFormat::Png);
    let kept = with_chunk(&png, b"gAMA", &45455u32.to_be_bytes());
    let kept = with_chunk(&kept, b"pHYs", &[0; 9]);
    assert_eq!(strip(&kept).map(|out| out.bytes).as_ref(), Ok(&kept));
    assert!(
        strip(&with_chunk(&kept, b"gAMA", &[0; 4])).is_err(),
        "twice"
    );

    let animated = with_chunk(&png, b"fcTL", &[0; 26]);
    let animated = with_chunk(&animated, b"acTL", &[0, 0, 0, 2, 0, 0, 0, 0]);
    let animated = with_late_chunk(&animated, b"fcTL", &[0; 26]);
    let animated = with_late_chunk(&animated, b"fdAT", SECRET);
    assert_eq!(strip(&animated).map(|out| out.bytes), Ok(png));
}

#[test]
fn webp_animations_and_contradictions_are_refused() {
    let picture = vp8l();
    for chunks in [
        &[(b"VP8X", &webp_header(0x02)[..]), (b"VP8L", &picture)][..],
        &[
            (b"VP8X", &webp_header(0)),
            (b"ANMF", SECRET),
            (b"VP8L", &picture),
        ],
        &[(b"VP8L", &picture), (b"VP8L", &picture)],
        &[(b"VP8X", SECRET), (b"VP8L", &picture)],
        &[(b"VP8X", &[0; 10]), (b"VP8L", &picture)],
        &[(b"VP8L", SECRET)],
        &[(b"EXIF", SECRET)],
        &[],
    ] {
        assert!(matches!(strip(&riff(chunks)), Err(Refused::Broken(_))));
    }
}

#[test]
fn lossy_webp_keeps_its_transparency() {
    // The first bytes of a key frame of 24 by 16 pixels: enough to be told its size.
    let frame = [0x10, 0, 0, 0x9D, 0x01, 0x2A, 24, 0, 16, 0, 0, 0];
    let alpha = [0; 5];
    let file = riff(&[
        (b"VP8X", &webp_header(0x3C)),
        (b"ICCP", SECRET),
        (b"ALPH", &alpha),
        (b"VP8 ", &frame),
        (b"XMP ", SECRET),
    ]);
    let kept = riff(&[
        (b"VP8X", &webp_header(0x10)),
        (b"ALPH", &alpha),
        (b"VP8 ", &frame),
    ]);
    let filtered = super::webp::filter(&file).map(|filtered| filtered.bytes);
    assert_eq!(filtered, Ok(kept));
}
