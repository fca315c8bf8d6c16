//! Cutting a font down.

use skera::{DEFAULT_DROP_TABLES, DEFAULT_LAYOUT_FEATURES, Plan, SubsetFlags, subset_font};
use skrifa::FontRef;
use skrifa::raw::collections::IntSet;
use skrifa::raw::types::{GlyphId, NameId, Tag};
use ttf2woff2::BrotliQuality;

use super::characters::Characters;
use super::font::Font;

/// English (United States) in a font's table of names.
const ENGLISH: u16 = 0x409;

impl Font {
    /// A TrueType font with `characters`, every glyph that shaping can make of them, and no hints.
    /// The error is the library's own.
    pub fn subset(&self, characters: &Characters) -> Result<Vec<u8>, String> {
        let font = FontRef::new(self.bytes()).map_err(|error| error.to_string())?;
        let codes: IntSet<u32> = characters.iter().map(u32::from).collect();
        let dropped: IntSet<Tag> = DEFAULT_DROP_TABLES.iter().copied().collect();
        let features: IntSet<Tag> = DEFAULT_LAYOUT_FEATURES.iter().copied().collect();
        let mut scripts = IntSet::<Tag>::empty();
        scripts.invert();
        // Copyright, family, licence: 0 to 6 are what every font has, 13 and 14 are the licence.
        let names: IntSet<NameId> = (0..=6).chain([13, 14]).map(NameId::from).collect();
        let plan = Plan::new(
            &IntSet::<GlyphId>::empty(),
            &codes,
            &font,
            SubsetFlags::SUBSET_FLAGS_NO_HINTING,
            &dropped,
            &scripts,
            &features,
            &names,
            &[ENGLISH].into_iter().collect(),
        );
        subset_font(&font, &plan).map_err(|error| error.to_string())
    }

    /// The same as WOFF2, as small as it gets.
    pub fn woff2(&self, characters: &Characters) -> Result<Vec<u8>, String> {
        let subset = self.subset(characters)?;
        ttf2woff2::encode(&subset, BrotliQuality::default()).map_err(|error| error.to_string())
    }
}
