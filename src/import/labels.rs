//! Headings and columns by what people call them, in every language of the site.

use std::collections::HashSet;
use std::sync::LazyLock;

use regex::Regex;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::config::{Collection, Languages};
use crate::i18n::Messages;

/// What stands before a heading's words: `1.`, `2.3`, `IV.`, `(ก)`, `บทที่ ๑`, `第一章`.
static NUMBERING: LazyLock<[Regex; 3]> = LazyLock::new(|| {
    [
        r"^[(\[]?(?:\p{L}[\p{L}\p{M}]*\.?\s*)?\p{Nd}+(?:[.\-–]\p{Nd}+)*\s*[.):\]：、។–—-]*\s*",
        r"^[(\[]?(?:[ivxlIVXL]{1,6}|\p{L}\p{M}*)[.):\]、]\s*",
        r"^第?[一二三四五六七八九十]+[章节節部、.．]\s*",
    ]
    .map(|pattern| Regex::new(pattern).expect("a pattern of this file, tried by its tests"))
});

/// Headings longer than this (in characters) are sentences.
const LONGEST: usize = 120;

/// How alike two folded labels are when one is a slip of the other: `Lesson learned`.
const ALIKE: f64 = 0.94;

/// Names of things, by their words.
#[derive(Debug, Default)]
pub struct Labels {
    /// Folded names, each with what it names, the first the strongest.
    names: Vec<(String, String)>,
}

/// What a heading or column names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub name: String,
    /// Whether the words are those of a label; otherwise they are only alike.
    pub exact: bool,
}

impl Labels {
    /// The required sections of a collection.
    pub fn sections(collection: &Collection, languages: &Languages, messages: &Messages) -> Self {
        let mut labels = Self::default();
        for id in &collection.required_sections {
            labels.name(id, &format!("section-{id}"), languages, messages);
        }
        labels
    }

    /// The fields of a collection.
    pub fn fields(collection: &Collection, languages: &Languages, messages: &Messages) -> Self {
        let mut labels = Self::default();
        for field in &collection.fields {
            labels.name(
                &field.name,
                &format!("field-{}", field.name),
                languages,
                messages,
            );
        }
        labels
    }

    /// Adds a thing with its id and with a message and its aliases in every language.
    pub fn name(&mut self, id: &str, message: &str, languages: &Languages, messages: &Messages) {
        self.add(id, id);
        for language in languages.ids() {
            let label = messages.get(language, message);
            if label != message {
                self.add(label, id);
            }
            let aliases = messages.attribute(language, message, "aliases");
            for alias in aliases.unwrap_or_default().split('|') {
                self.add(alias, id);
            }
        }
    }

    pub fn add(&mut self, label: &str, name: &str) {
        let folded = fold(label);
        if !folded.is_empty() {
            self.names.push((folded, name.to_owned()));
        }
    }

    /// What a heading names, with or without its number.
    pub fn heading(&self, heading: &str) -> Option<Found> {
        let heading = heading.trim();
        if heading.chars().count() > LONGEST {
            return None;
        }
        let bare = without_number(heading);
        self.exact(heading)
            .or_else(|| self.exact(bare))
            .or_else(|| self.alike(bare))
    }

    pub fn exact(&self, text: &str) -> Option<Found> {
        let folded = fold(text);
        let (_, name) = self.names.iter().find(|(known, _)| *known == folded)?;
        Some(Found {
            name: name.clone(),
            exact: true,
        })
    }

    fn alike(&self, text: &str) -> Option<Found> {
        let folded = fold(text);
        // In short words every letter makes another word.
        if folded.chars().count() < 6 {
            return None;
        }
        let alike = self.names.iter().filter_map(|(known, name)| {
            let score = strsim::jaro_winkler(&folded, known);
            (score >= ALIKE && known.chars().count() >= 6).then_some((score, name))
        });
        // Of equal ones the first, and never two different things.
        let alike: Vec<(f64, &String)> = alike.collect();
        let best = alike.iter().map(|(score, _)| *score).fold(0.0, f64::max);
        let names: HashSet<&String> = alike
            .iter()
            .filter(|(score, _)| *score >= best)
            .map(|(_, name)| *name)
            .collect();
        let name = names.iter().next().filter(|_| names.len() == 1)?;
        Some(Found {
            name: (*name).clone(),
            exact: false,
        })
    }
}

/// A heading without what numbers it; as it is where nothing else would be left.
pub fn without_number(heading: &str) -> &str {
    for pattern in NUMBERING.iter() {
        if let Some(found) = pattern.find(heading) {
            let rest = heading[found.end()..].trim();
            if !rest.is_empty() {
                return rest;
            }
        }
    }
    heading
}

/// Letters, marks and digits only, in lower case and without accents on Latin letters; Indic and
/// Thai vowels are marks too, and stay.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut latin = false;
    for c in text.nfkd().flat_map(char::to_lowercase) {
        if is_combining_mark(c) {
            if !latin {
                folded.push(c);
            }
            continue;
        }
        let c = if c == 'đ' { 'd' } else { c };
        if c.is_alphanumeric() {
            latin = c.is_ascii_alphabetic();
            folded.push(c);
        }
    }
    folded.nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels() -> Labels {
        let mut labels = Labels::default();
        for (label, name) in [
            ("Background and context", "background"),
            ("ความเป็นมาและบริบท", "background"),
            ("Lessons learned", "lessons"),
            ("सिकाइहरू", "lessons"),
            ("មេរៀន", "lessons"),
            ("Bài học kinh nghiệm", "lessons"),
            ("经验教训", "lessons"),
            ("Ethics", "ethics"),
        ] {
            labels.add(label, name);
        }
        labels
    }

    #[test]
    fn headings_are_known_in_every_script_with_and_without_numbers() {
        let labels = labels();
        for (heading, name) in [
            ("BACKGROUND AND CONTEXT", "background"),
            ("1. Background and context:", "background"),
            ("2.1 Background and context", "background"),
            ("Section 3: Lessons learned", "lessons"),
            ("IV. Lessons learned", "lessons"),
            ("b) Ethics", "ethics"),
            ("๑. ความเป็นมาและบริบท", "background"),
            ("บทที่ ๑ ความเป็นมา และบริบท", "background"),
            ("(ก) ความเป็นมาและ\u{200b}บริบท", "background"),
            ("१. सिकाइहरू", "lessons"),
            ("៣. មេរៀន", "lessons"),
            ("3. BÀI HỌC KINH NGHIỆM", "lessons"),
            ("Bai hoc kinh nghiem", "lessons"),
            ("第三章 经验教训", "lessons"),
            ("三、经验教训", "lessons"),
        ] {
            let found = labels
                .heading(heading)
                .unwrap_or_else(|| panic!("{heading}"));
            assert_eq!(
                (found.name.as_str(), found.exact),
                (name, true),
                "{heading}"
            );
        }
    }

    #[test]
    fn a_slip_is_alike_and_other_words_are_not() {
        let labels = labels();
        let slip = labels
            .heading("Lesson learned")
            .expect("one letter is missing");
        assert_eq!((slip.name.as_str(), slip.exact), ("lessons", false));
        for other in [
            "Budget",
            "Our team",
            "คณะทำงาน",
            "Ethnic groups",
            "1.",
            "",
            "2004",
        ] {
            assert_eq!(labels.heading(other), None, "{other}");
        }
    }

    proptest::proptest! {
        #[test]
        fn a_number_before_a_label_changes_nothing(
            number in "[1-9๑-๙१-९១-៩]{1,2}[.)]? |[IVX]{1,3}\\. |[a-f]\\) ",
            at in 0_usize..8,
        ) {
            let labels = labels();
            let names = ["Background and context", "ความเป็นมาและบริบท", "Lessons learned",
                "सिकाइहरू", "មេរៀន", "Bài học kinh nghiệm", "经验教训", "Ethics"];
            let plain = labels.heading(names[at]);
            proptest::prop_assert!(plain.is_some());
            proptest::prop_assert_eq!(labels.heading(&format!("{number}{}", names[at])), plain);
        }

        #[test]
        fn any_text_can_be_asked(text in "\\PC{0,60}") {
            let _ = labels().heading(&text);
            proptest::prop_assert_eq!(fold(&fold(&text)), fold(&text));
        }
    }
}
