//! Which words are forms of one word.

use frostem::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;

/// The stems of one language.
pub enum Stems {
    /// By Snowball, where it has the language.
    Snowball(Stemmer),
    /// Vietnamese words have no forms, but are often typed without their accents.
    WithoutAccents,
    /// Words are what they are.
    None,
}

impl Stems {
    pub fn of_language(tag: &str) -> Self {
        let algorithm = match tag.split('-').next().unwrap_or_default() {
            "ar" => Algorithm::Arabic,
            "en" => Algorithm::English,
            "hi" => Algorithm::Hindi,
            "id" => Algorithm::Indonesian,
            "ne" => Algorithm::Nepali,
            "ta" => Algorithm::Tamil,
            "vi" => return Self::WithoutAccents,
            _ => return Self::None,
        };
        Self::Snowball(Stemmer::new(algorithm))
    }

    /// The stem of a normalised word of a script with spaces.
    pub fn stem(&self, word: &str) -> String {
        match self {
            Self::Snowball(stemmer) => stemmer.stem(word).into_owned(),
            Self::WithoutAccents => {
                let base = word.nfd().filter(|c| !matches!(c, '\u{300}'..='\u{36f}'));
                base.map(|c| if c == 'đ' { 'd' } else { c }).nfc().collect()
            }
            Self::None => word.to_owned(),
        }
    }
}

/// What the language puts in front of words: Arabic articles, conjunctions and prepositions,
/// Indonesian voices and nouns. Longest first.
pub fn prefixes(tag: &str) -> &'static [&'static str] {
    match tag.split('-').next().unwrap_or_default() {
        "ar" => &[
            "وال", "بال", "فال", "كال", "لل", "ال", "و", "ب", "ل", "ف", "ك",
        ],
        "id" => &[
            "meng", "meny", "peng", "peny", "mem", "men", "pem", "pen", "ber", "ter", "per", "me",
            "pe", "di", "ke", "se",
        ],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_share_a_stem() {
        let same = |tag: &str, a: &str, b: &str| {
            let stems = Stems::of_language(tag);
            assert_eq!(stems.stem(a), stems.stem(b), "{tag}: {a}, {b}");
        };
        same("en", "networks", "networking");
        same("hi", "बच्चों", "बच्चे");
        same("ar", "الشبكة", "شبكة");
        same("id", "melatih", "pelatihan");
        same("vi", "người", "nguoi");
    }

    #[test]
    fn languages_without_a_stemmer_are_left_alone() {
        assert_eq!(Stems::of_language("zh-Hans").stem("网络"), "网络");
        assert_eq!(Stems::of_language("ur").stem("لوگوں"), "لوگوں");
    }
}
