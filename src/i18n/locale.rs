//! Everything that CLDR knows about one language of the site.

use std::cmp::Ordering;
use std::sync::OnceLock;

use icu::list::{ListFormatter, options::ListFormatterOptions};
use icu::locale::subtags::Region;
use icu::locale::{Direction as Script, LanguageIdentifier, Locale as Tag, LocaleDirectionality};

use super::collation::Collation;
use super::dates::PartialDate;
use super::letters::letters;
use super::long_dates::LongDates;
use super::names::Names;
use super::numbers::Numbers;

/// The formats of one language, built once and shared by all threads.
///
/// A language that CLDR does not know gets CLDR's root formats.
#[derive(Debug)]
pub struct Locale {
    tag: String,
    own_id: LanguageIdentifier,
    /// Unpacked when the first name is asked for.
    names: OnceLock<Names>,
    direction: Direction,
    numbers: Numbers,
    dates: LongDates,
    lists: ListFormatter,
    collation: Collation,
}

/// Which way a language's script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Ltr,
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Locale {
    /// `None` when `tag` is not a BCP 47 tag.
    pub fn new(tag: &str) -> Option<Self> {
        let parsed: Tag = tag.parse().ok().filter(|_| !tag.contains('_'))?;
        let direction = match LocaleDirectionality::new_extended().get(&parsed.id) {
            Some(Script::RightToLeft) => Direction::Rtl,
            _ => Direction::Ltr,
        };
        Some(Self {
            tag: tag.to_owned(),
            own_id: parsed.id.clone(),
            names: OnceLock::new(),
            direction,
            numbers: Numbers::new(&parsed)?,
            dates: LongDates::new(&parsed)?,
            lists: ListFormatter::try_new_and((&parsed).into(), ListFormatterOptions::default())
                .ok()?,
            collation: Collation::new(&parsed)?,
        })
    }

    /// The tag as it was given.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// In the language's own digits (`my`, `ne`, `bn`) and groups: 1,234,567 or १२,३४,५६७.
    pub fn number(&self, number: i64) -> String {
        self.numbers.number(number)
    }

    /// A number of bytes in decimal units, as file managers show them: `2.9 MB`.
    pub fn size(&self, bytes: u64) -> String {
        self.numbers.size(bytes)
    }

    /// The CLDR cardinal category: `zero`, `one`, `two`, `few`, `many` or `other`.
    pub fn plural(&self, number: i64) -> &'static str {
        self.numbers.plural(number)
    }

    /// The letters and digits that the language is written with, in no order that means anything.
    pub fn letters(&self) -> String {
        let letters = self
            .tag
            .parse()
            .map_or_else(|_| String::new(), |tag| letters(&tag));
        letters + &self.number(1_234_567_890)
    }

    /// In words and as exact as it was written; always Gregorian, whatever the tag asks for.
    pub fn date(&self, date: &PartialDate) -> String {
        self.dates.format(date)
    }

    /// Joins as in “a, b, and c”.
    pub fn list(&self, items: &[String]) -> String {
        self.lists.format_to_string(items.iter())
    }

    /// The order of a dictionary, numbers by their value. Texts that differ can be equal.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collation.compare(a, b)
    }

    /// Bytes that compare as [`Self::compare`] does: for long lists, where each text is compared
    /// many times. Keys of different languages do not compare.
    pub fn sort_key(&self, text: &str) -> Vec<u8> {
        self.collation.sort_key(text)
    }

    /// The letter under which an A–Z list of this language shows `text`.
    ///
    /// The first letter in upper case, without marks that the language does not sort by. Thai and
    /// Lao: the first consonant. Chinese in pinyin order (`zh-Hans`): the pinyin letter. `#` for a
    /// text that does not begin with a letter.
    ///
    /// Group entries by this, then order the groups, and the entries in each, by
    /// [`Self::compare`]. To start a group wherever the letter changes in a sorted list does not
    /// do: Chinese order has the Latin letters after the Han characters, and Khmer and Burmese
    /// order have words with the vowels ឥ and ဩ among those with អ and အ.
    pub fn initial(&self, text: &str) -> String {
        self.collation.initial(text)
    }

    /// The name of an ISO 3166-1 or UN M49 region; `None` when CLDR has none in this language.
    pub fn region(&self, code: &str) -> Option<String> {
        let region = Region::try_from_str(code).ok()?;
        self.names().region(region).map(str::to_owned)
    }

    /// The name of the language `tag` in this one; `None` when CLDR has none.
    pub fn language(&self, tag: &str) -> Option<String> {
        self.names().language(&tag.parse().ok()?)
    }

    /// The language's name for itself, or its tag when CLDR does not know it.
    pub fn autonym(&self) -> String {
        self.names()
            .language(&self.own_id)
            .unwrap_or_else(|| self.tag.clone())
    }

    fn names(&self) -> &Names {
        self.names.get_or_init(|| Names::new(&self.own_id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TAGS: [&str; 15] = [
        "en", "th", "lo", "km", "vi", "my", "zh-Hans", "ne", "bn", "hi", "ur", "si", "ta", "id",
        "ar",
    ];
    const COUNTRIES: [&str; 21] = [
        "AF", "AU", "BD", "BT", "CN", "ID", "IN", "JP", "KH", "LA", "LK", "MM", "MV", "MY", "NP",
        "PH", "PK", "SG", "TH", "TL", "VN",
    ];

    fn locale(tag: &str) -> Locale {
        Locale::new(tag).unwrap()
    }

    #[test]
    fn is_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Locale>();
    }

    #[test]
    fn refuses_what_is_no_tag() {
        for tag in ["", "e", "en_US", "en us", "ไทย", "-"] {
            assert!(Locale::new(tag).is_none(), "{tag}");
        }
        assert_eq!(locale("xx").number(1234), "1,234");
        assert_eq!(locale("xx").autonym(), "xx");
    }

    #[test]
    fn urdu_and_arabic_run_from_right_to_left() {
        for tag in TAGS {
            let rtl = matches!(tag, "ur" | "ar");
            assert_eq!(locale(tag).direction() == Direction::Rtl, rtl, "{tag}");
        }
        assert_eq!(locale("ur").direction().as_str(), "rtl");
        assert_eq!(locale("rhg").direction(), Direction::Rtl, "Rohingya");
    }

    #[test]
    fn numbers_have_the_digits_and_groups_of_the_language() {
        let shown = |tag: &str| locale(tag).number(1_234_567);
        assert_eq!(shown("en"), "1,234,567");
        assert_eq!(shown("vi"), "1.234.567");
        assert_eq!(shown("hi"), "12,34,567");
        assert_eq!(shown("my"), "၁,၂၃၄,၅၆၇");
        assert_eq!(shown("ne"), "१२,३४,५६७");
        assert_eq!(shown("bn"), "১২,৩৪,৫৬৭");
        assert_eq!(locale("en").number(i64::MIN), "-9,223,372,036,854,775,808");
    }

    #[test]
    fn arabic_has_six_plural_forms() {
        let arabic = locale("ar");
        let forms = [0, 1, 2, 3, 11, 100].map(|n| arabic.plural(n));
        assert_eq!(forms, ["zero", "one", "two", "few", "many", "other"]);
        assert_eq!(locale("th").plural(1), "other");
        assert_eq!(locale("vi").plural(1), "one");
    }

    #[test]
    fn lists_are_joined_as_the_language_does() {
        let items = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(locale("en").list(&items), "a, b, and c");
        assert_eq!(locale("th").list(&items), "a b และc");
        assert_eq!(locale("zh-Hans").list(&items), "a、b和c");
        assert_eq!(locale("ar").list(&items), "a وb وc");
        assert_eq!(locale("en").list(&items[..1]), "a");
        assert_eq!(locale("en").list(&[]), "");
    }

    #[test]
    fn every_language_names_every_country_and_language() {
        for tag in TAGS {
            let locale = locale(tag);
            for code in COUNTRIES {
                let name = locale.region(code).unwrap_or_default();
                assert!(!name.is_empty() && name != code, "{tag} {code}");
            }
            for other in TAGS {
                let name = locale.language(other).unwrap_or_default();
                assert!(!name.is_empty() && name != other, "{tag} {other}");
            }
        }
        assert_eq!(locale("th").region("LA").as_deref(), Some("ลาว"));
        assert_eq!(locale("en").region("ZZZ9"), None);
        assert_eq!(locale("en").language("xyz"), None);
    }

    #[test]
    fn languages_name_themselves() {
        let names = TAGS.map(|tag| locale(tag).autonym());
        assert_eq!(
            names,
            [
                "English",
                "ไทย",
                "ລາວ",
                "ខ្មែរ",
                "Tiếng Việt",
                "မြန်မာ",
                "简体中文",
                "नेपाली",
                "বাংলা",
                "हिन्दी",
                "اردو",
                "සිංහල",
                "தமிழ்",
                "Indonesia",
                "العربية",
            ]
        );
    }

    #[test]
    fn headings_agree_with_the_order() {
        for tag in TAGS {
            let locale = locale(tag);
            let mut names: Vec<String> = COUNTRIES
                .iter()
                .filter_map(|code| locale.region(code))
                .collect();
            names.extend(["ASEAN", "ILO", "1991", "10", "“x”"].map(str::to_owned));
            names.sort_by(|a, b| locale.compare(a, b));
            let mut walked: Vec<String> = names.iter().map(|name| locale.initial(name)).collect();
            walked.dedup();
            let mut headings = walked.clone();
            headings.sort_by(|a, b| locale.compare(a, b));
            headings.dedup();
            assert!(
                headings.is_sorted_by(|a, b| locale.compare(a, b).is_lt()),
                "{tag}: {headings:?}"
            );
            // Elsewhere even walking the sorted list meets every heading once.
            if !matches!(tag, "zh-Hans" | "km" | "my") {
                assert_eq!(walked, headings, "{tag}");
            }
        }
    }

    #[test]
    fn fifteen_languages_take_a_moment() {
        let start = std::time::Instant::now();
        let built = TAGS.map(locale);
        assert_eq!(built.len(), 15);
        // Measured: 0.3 ms in a release build. The bound is for a debug build on a busy machine.
        assert!(start.elapsed().as_secs() < 2);
    }
}
