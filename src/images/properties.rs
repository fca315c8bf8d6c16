//! What holds for any bytes, however hostile.

use image::ImageFormat;
use proptest::prelude::*;

use super::samples::*;
use super::strip::strip;

/// A change at a place, which is taken modulo the file's length.
#[derive(Clone, Debug)]
enum Change {
    Set(usize, u8),
    Insert(usize, Vec<u8>),
    Remove(usize, usize),
    Repeat(usize, usize),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        (any::<usize>(), any::<u8>()).prop_map(|(at, byte)| Change::Set(at, byte)),
        (any::<usize>(), prop::collection::vec(any::<u8>(), 1..20))
            .prop_map(|(at, bytes)| Change::Insert(at, bytes)),
        (any::<usize>(), 1..40usize).prop_map(|(at, count)| Change::Remove(at, count)),
        (any::<usize>(), 1..80usize).prop_map(|(at, count)| Change::Repeat(at, count)),
    ]
}

fn change_bytes(file: &mut Vec<u8>, change: &Change) {
    let (Change::Set(at, _)
    | Change::Insert(at, _)
    | Change::Remove(at, _)
    | Change::Repeat(at, _)) = change;
    let at = at % file.len().max(1);
    let end = |count: usize| (at + count).min(file.len());
    match change {
        Change::Set(_, byte) => file
            .iter_mut()
            .skip(at)
            .take(1)
            .for_each(|old| *old = *byte),
        Change::Insert(_, bytes) => drop(file.splice(at..at, bytes.iter().copied())),
        Change::Remove(_, count) => drop(file.drain(at..end(*count))),
        Change::Repeat(_, count) => {
            let part = file[at..end(*count)].to_vec();
            drop(file.splice(at..at, part));
        }
    }
}

/// Makes the checksums of a PNG right again, so that changes get past them.
fn mend_checksums(png: &mut [u8]) {
    let mut at = 8;
    while let Some(head) = png.get(at..at + 8) {
        let size = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        let end = at + 8 + size;
        let Some(sum) = png.get(at + 4..end).map(crc32fast::hash) else {
            return;
        };
        let Some(place) = png.get_mut(end..end + 4) else {
            return;
        };
        place.copy_from_slice(&sum.to_be_bytes());
        at = end + 4;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn damaged_files_never_panic_and_what_comes_out_is_clean(
        format in prop::sample::select(FORMATS.to_vec()),
        orientation in 1..=8u16,
        changes in prop::collection::vec(change(), 1..6),
    ) {
        let mut file = laden(format, orientation);
        changes.iter().for_each(|change| change_bytes(&mut file, change));
        if format == ImageFormat::Png {
            mend_checksums(&mut file);
        }
        if let Ok(out) = strip(&file) {
            prop_assert_eq!(strip(&out.bytes), Ok(out));
        }
    }

    #[test]
    fn any_bytes_behind_a_signature_never_panic(
        format in prop::sample::select(FORMATS.to_vec()),
        bytes in prop::collection::vec(any::<u8>(), 0..200),
    ) {
        let start = &encoded(format)[..if format == ImageFormat::WebP { 12 } else { 8 }];
        let _ = strip(&[start, &bytes].concat());
    }

    #[test]
    fn an_unknown_part_never_comes_out(
        code in prop::sample::select((0xE0..=0xEFu8).chain([0xFE]).collect::<Vec<_>>()),
        kind in "[a-z][A-Za-z]{3}",
        before in prop::collection::vec(any::<u8>(), 0..40),
    ) {
        let kind: [u8; 4] = kind.as_bytes().try_into().expect("four letters");
        let secret = [&before[..], SECRET].concat();
        for file in [
            with_segment(&encoded(ImageFormat::Jpeg), code, &secret),
            with_chunk(&encoded(ImageFormat::Png), &kind, &secret),
            with_late_chunk(&encoded(ImageFormat::Png), &kind, &secret),
            riff(&[(&kind, &secret), (b"VP8L", &vp8l())]),
            riff(&[(b"VP8L", &vp8l()), (&kind, &secret)]),
        ] {
            if let Ok(out) = strip(&file) {
                prop_assert!(!holds_secret(&out.bytes));
            }
        }
    }
}
