//! Sets of characters, and how CSS writes them.

use std::collections::BTreeSet;
use std::fmt::Write;

/// Ranges nearer to each other than this are written as one: the characters between them are of the
/// same script, and a shorter stylesheet is worth more than asking for them exactly.
const GAP: u32 = 0x80;

/// Characters of a script; those that every device has are never taken in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Characters(BTreeSet<char>);

impl Characters {
    pub fn add(&mut self, text: &str) {
        // Most characters have been seen before, and most follow one of their own kind.
        let mut last = '\0';
        for character in text.chars() {
            if character != last && is_of_script(character) {
                self.0.insert(character);
            }
            last = character;
        }
    }

    pub fn add_all(&mut self, other: &Self) {
        self.0.extend(&other.0);
    }

    pub fn contains(&self, character: char) -> bool {
        self.0.contains(&character)
    }

    pub fn iter(&self) -> impl Iterator<Item = char> + '_ {
        self.0.iter().copied()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value of CSS `unicode-range`: at least these characters, in few ranges.
    pub fn css_ranges(&self) -> String {
        let mut ranges: Vec<(u32, u32)> = Vec::new();
        for code in self.iter().map(u32::from) {
            match ranges.last_mut() {
                Some((_, end)) if code - *end < GAP => *end = code,
                _ => ranges.push((code, code)),
            }
        }
        let mut out = String::new();
        for (start, end) in ranges {
            let comma = if out.is_empty() { "" } else { "," };
            // Writing to a text cannot fail.
            let _ = match start == end {
                true => write!(out, "{comma}U+{start:X}"),
                false => write!(out, "{comma}U+{start:X}-{end:X}"),
            };
        }
        out
    }
}

impl FromIterator<char> for Characters {
    fn from_iter<T: IntoIterator<Item = char>>(characters: T) -> Self {
        let of_script = characters.into_iter().filter(|one| is_of_script(*one));
        Self(of_script.collect())
    }
}

/// Whether a character belongs to a script that devices may lack: not Latin letters and their
/// marks, nor punctuation, arrows and symbols. Joiners, the zero-width space and the dotted circle
/// take part in shaping.
fn is_of_script(character: char) -> bool {
    match character {
        '\u{200B}'..='\u{200D}' | '\u{25CC}' => true,
        '\u{0}'..'\u{370}' | '\u{1E00}'..'\u{1F00}' | '\u{2000}'..'\u{2C00}' => false,
        _ => true,
    }
}
