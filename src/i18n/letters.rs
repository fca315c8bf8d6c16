//! The letters that a language is written with.

use icu::locale::Locale as Tag;
use icu::locale::exemplar_chars::ExemplarCharacters;

/// CLDR's main set of exemplar characters; empty for a language that CLDR does
/// not know.
pub(super) fn letters(tag: &Tag) -> String {
    let Ok(exemplars) = ExemplarCharacters::try_new_main(&tag.into()) else {
        return String::new();
    };
    let mut letters: String = exemplars.code_points().iter_chars().collect();
    letters.extend(exemplars.strings().iter());
    letters
}
