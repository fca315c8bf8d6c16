//! What a subset keeps and what it leaves behind, on this repository's own fonts.

use std::fs;

use skrifa::{FontRef, MetadataProvider};

use super::characters::Characters;
use super::font::Font;

fn font(name: &str) -> Font {
    let path = format!("{}/fonts/{name}-Regular.ttf", env!("CARGO_MANIFEST_DIR"));
    Font::read(fs::read(path).expect("a font of this repository")).expect("a font")
}

fn characters(text: &str) -> Characters {
    let mut characters = Characters::default();
    characters.add(text);
    characters
}

fn glyphs(bytes: &[u8]) -> usize {
    let font = FontRef::new(bytes).expect("a font");
    font.glyph_names().num_glyphs() as usize
}

#[test]
fn only_what_is_used_is_kept() {
    let font = font("NotoSansKhmer");
    let used = font.needed(&characters("ភាសាខ្មែរ"));
    let subset = font.subset(&used).expect("a subset");
    let charmap = FontRef::new(&subset).expect("a font");
    let charmap = charmap.charmap();
    assert!("ភាសាខ្មែរ".chars().all(|c| charmap.map(c).is_some()));
    assert!(charmap.map('អ').is_none() && charmap.map('a').is_none());
    assert!(subset.len() < font.bytes().len() / 4);
    assert!(glyphs(&subset) > 7, "subscript forms are there too");
    let woff2 = font.woff2(&used).expect("a font");
    assert!(woff2.starts_with(b"wOF2") && woff2.len() < subset.len());
    assert_eq!(woff2, font.woff2(&used).expect("the same again"));
}

#[test]
fn what_every_device_has_stays_with_the_device() {
    let used = characters("Abc ១២៣ é — “x” … 1\u{301}");
    assert_eq!(used.iter().collect::<String>(), "១២៣");
    assert!(characters("plain English, with dashes – and quotes").is_empty());
}

#[test]
fn what_shaping_composes_and_takes_apart_is_kept() {
    let thai = font("NotoSansThai").needed(&characters("น้ำ"));
    assert!(
        thai.contains('\u{E4D}') && thai.contains('\u{E32}'),
        "SARA AM in two parts"
    );
    // Tamil O is one character or two, and either may be typed.
    let tamil = font("NotoSansTamil");
    assert!(tamil.needed(&characters("\u{BCA}")).contains('\u{BC6}'));
    assert!(
        tamil
            .needed(&characters("\u{BC6}\u{BBE}"))
            .contains('\u{BCA}')
    );
    assert!(!tamil.needed(&characters("\u{BBE}")).contains('\u{BCA}'));
}

#[test]
fn ranges_are_few_and_hold_everything() {
    assert_eq!(characters("กฮ").css_ranges(), "U+E01-E2E");
    assert_eq!(characters("ক।").css_ranges(), "U+964-995");
    assert_eq!(characters("\u{200C}ی").css_ranges(), "U+6CC,U+200C");
    assert_eq!(characters("").css_ranges(), "");
}

#[test]
fn what_is_no_font_is_refused() {
    assert!(Font::read(b"not a font".to_vec()).is_err());
    assert!(Font::read(Vec::new()).is_err());
    let mut cut = font("NotoSansLao").bytes().to_vec();
    cut.truncate(300);
    if let Ok(font) = Font::read(cut) {
        assert!(font.subset(&characters("ກ")).is_err());
    }
}
