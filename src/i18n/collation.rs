//! The order of an A–Z list and its heading letters.

use std::cmp::Ordering;

use icu::casemap::{CaseMapper, CaseMapperBorrowed};
use icu::collator::options::{AlternateHandling, CollatorOptions, Strength};
use icu::collator::preferences::CollationNumericOrdering;
use icu::collator::{CollatorBorrowed, CollatorPreferences};
use icu::locale::Locale as Tag;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The collation of one language (UTS #10 with CLDR's tailoring).
#[derive(Debug)]
pub(super) struct Collation {
    tag: Tag,
    order: CollatorBorrowed<'static>,
    /// Sees letters only: neither accents nor case.
    letters: CollatorBorrowed<'static>,
    case: CaseMapperBorrowed<'static>,
    pinyin: bool,
}

/// The heading of everything that does not begin with a letter; it sorts before all letters.
const NO_LETTER: &str = "#";

/// Before a Latin letter, stands for the start of that letter's section in CLDR's pinyin order.
const PINYIN_SECTION: char = '\u{FDD0}';

impl Collation {
    /// `None` only if ICU's data were broken.
    pub(super) fn new(tag: &Tag) -> Option<Self> {
        let mut preferences = CollatorPreferences::from(tag);
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        let mut options = CollatorOptions::default();
        // Thai would skip punctuation, which would tear the entries under `#` apart.
        options.alternate_handling = Some(AlternateHandling::NonIgnorable);
        let order = CollatorBorrowed::try_new(preferences, options).ok()?;
        options.strength = Some(Strength::Primary);
        let letters = CollatorBorrowed::try_new(preferences, options).ok()?;
        let b = format!("{PINYIN_SECTION}B");
        let pinyin = order.compare("阿", &b).is_lt() && order.compare("八", &b).is_gt();
        Some(Self {
            tag: tag.clone(),
            order,
            letters,
            case: CaseMapper::new(),
            pinyin,
        })
    }

    pub(super) fn compare(&self, a: &str, b: &str) -> Ordering {
        self.order.compare(a, b)
    }

    pub(super) fn sort_key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(2 * text.len());
        let Ok(()) = self.order.write_sort_key_to(text, &mut key);
        key
    }

    pub(super) fn initial(&self, text: &str) -> String {
        let mut characters = text.trim_start().nfc().peekable();
        let Some(mut first) = characters.next() else {
            return NO_LETTER.to_owned();
        };
        while is_vowel_before_consonant(first)
            && let Some(next) = characters.next()
        {
            first = next;
        }
        if !first.is_alphabetic() {
            return NO_LETTER.to_owned();
        }
        if self.pinyin
            && let Some(letter) = self.pinyin_section(first, text.trim_start())
        {
            return letter.to_string();
        }
        self.case
            .uppercase_to_string(&self.bare_letter(first), &self.tag.id)
            .into_owned()
    }

    /// `letter` without the marks that this language does not count as part of the letter:
    /// É is E in English, Ấ is Â in Vietnamese, أ is ا in Arabic.
    fn bare_letter(&self, letter: char) -> String {
        let whole = letter.to_string();
        let mut bare = String::new();
        for part in letter.nfkd() {
            if !bare.is_empty() && !is_combining_mark(part) {
                break;
            }
            bare.push(part);
            if self.letters.compare(&bare, &whole).is_eq() {
                break;
            }
        }
        bare.nfc().collect()
    }

    /// The last section that begins at or before `text`, if `first` is a Han character.
    fn pinyin_section(&self, first: char, text: &str) -> Option<char> {
        let han = matches!(first, '\u{3007}' | '\u{3400}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}');
        // No syllable begins with I, U or V.
        "ZYXWTSRQPONMLKJHGFEDCBA"
            .chars()
            .filter(|_| han)
            .find(|letter| {
                self.compare(&format!("{PINYIN_SECTION}{letter}"), text)
                    .is_le()
            })
    }
}

/// Thai and Lao write these vowels before the consonant that they are spoken and sorted after.
fn is_vowel_before_consonant(character: char) -> bool {
    matches!(character, '\u{0E40}'..='\u{0E44}' | '\u{0EC0}'..='\u{0EC4}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn collation(tag: &str) -> Collation {
        Collation::new(&tag.parse().unwrap()).unwrap()
    }

    fn sorted<'a>(tag: &str, mut words: Vec<&'a str>) -> Vec<&'a str> {
        let collation = collation(tag);
        words.sort_by(|a, b| collation.compare(a, b));
        words
    }

    fn initials(tag: &str, words: &[&str]) -> Vec<String> {
        let collation = collation(tag);
        words.iter().map(|word| collation.initial(word)).collect()
    }

    #[test]
    fn thai_sorts_by_the_consonant() {
        assert_eq!(
            sorted("th", vec!["ข่าว", "เกม", "คน", "กา"]),
            ["กา", "เกม", "ข่าว", "คน"]
        );
        assert_eq!(
            initials("th", &["เกม", "แม่สาย", "ข่าว", "เ"]),
            ["ก", "ม", "ข", "เ"]
        );
        assert_eq!(initials("lo", &["ໄທ", "ເວັບ"]), ["ທ", "ວ"]);
    }

    #[test]
    fn numbers_sort_by_value() {
        for tag in ["en", "th", "my", "zh-Hans", "ar"] {
            let words = vec!["Guide 10", "Guide 2", "Guide 1"];
            assert_eq!(
                sorted(tag, words),
                ["Guide 1", "Guide 2", "Guide 10"],
                "{tag}"
            );
        }
    }

    #[test]
    fn headings_are_letters_of_the_language() {
        assert_eq!(
            initials("en", &["Éric", "asean", "e\u{301}t", "ﬁle"]),
            ["E", "A", "E", "F"]
        );
        assert_eq!(
            initials("en", &["1991", "“Safe”", "", "  ilo"]),
            ["#", "#", "#", "I"]
        );
        assert_eq!(
            initials("vi", &["Ấn Độ", "A\u{302}\u{301}n", "Đà", "Á"]),
            ["Â", "Â", "Đ", "A"]
        );
        assert_eq!(initials("hi", &["की", "क़लम", "अंक"]), ["क", "क", "अ"]);
        assert_eq!(initials("ar", &["أفغانستان", "اليابان"]), ["ا", "ا"]);
        assert_eq!(initials("tr", &["istanbul", "ırmak"]), ["İ", "I"]);
    }

    #[test]
    fn chinese_goes_by_pinyin() {
        assert_eq!(
            sorted("zh-Hans", vec!["中国", "泰国", "阿富汗"]),
            ["阿富汗", "泰国", "中国"]
        );
        assert_eq!(
            initials("zh-Hans", &["阿富汗", "重庆", "中国", "ILO"]),
            ["A", "C", "Z", "I"]
        );
        assert_eq!(initials("zh-Hant", &["中國"]), ["中"]);
        assert_eq!(initials("en", &["中国"]), ["中"]);
    }
}
