//! A font file, read and checked.

use skrifa::string::StringId;
use skrifa::{FontRef, MetadataProvider};
use unicode_normalization::UnicodeNormalization;

use super::characters::Characters;

/// A TrueType or OpenType font.
#[derive(Clone, Debug)]
pub struct Font {
    bytes: Vec<u8>,
    has: Characters,
    names: Vec<String>,
}

impl Font {
    /// The error says what is wrong, in lower case.
    pub fn read(bytes: Vec<u8>) -> Result<Self, String> {
        let font = FontRef::new(&bytes).map_err(|error| error.to_string())?;
        if !font.axes().is_empty() {
            return Err("it is variable: take a font of one weight".to_owned());
        }
        let codes = font.charmap().mappings().map(|(code, _)| code);
        let has: Characters = codes.filter_map(char::from_u32).collect();
        if has.is_empty() {
            return Err("it has Latin letters and signs only, which every device has".to_owned());
        }
        let names = [StringId::FAMILY_NAME, StringId::POSTSCRIPT_NAME].map(|id| {
            let name = font.localized_strings(id).english_or_first();
            name.map(|name| name.to_string())
        });
        let names = names.into_iter().flatten().collect();
        Ok(Self { bytes, has, names })
    }

    /// The whole file.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What it is called where it is installed: its family, and its PostScript name.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// Every character of its script.
    pub fn characters(&self) -> &Characters {
        &self.has
    }

    /// What of `used` has to be in a subset: what the font has of it, and what shaping makes of
    /// that. Shaping composes and decomposes as it finds glyphs (NFC, NFD), and browsers take Thai
    /// and Lao AM apart (NFKD).
    pub fn needed(&self, used: &Characters) -> Characters {
        let is_used = |one: char| used.contains(one);
        let parts = used.iter().flat_map(|one| {
            let one = std::iter::once(one);
            one.clone().nfd().chain(one.nfkd()).collect::<Vec<char>>()
        });
        let composed = self.has.iter().filter(|one| {
            let mut parts = std::iter::once(*one).nfd().peekable();
            parts.peek() != Some(one) && parts.all(is_used)
        });
        let all = used.iter().chain(parts).chain(composed);
        all.chain(['\u{25CC}'])
            .filter(|one| self.has.contains(*one))
            .collect()
    }
}
