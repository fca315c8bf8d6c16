//! Which of the site's languages a text is written in.
//!
//! The site's own messages are the sample: three letters at a time tell scripts apart, and Hindi from
//! Nepali or Urdu from Arabic, without a table of languages in the program.

use std::collections::{BTreeMap, HashSet};

use crate::config::{LanguageId, Languages, Model};
use crate::i18n::Messages;

/// With fewer letters than this a guess is worth nothing.
const ENOUGH: usize = 12;

/// More of a text than this (in bytes) does not change the answer.
const LONGEST: usize = 20_000;

type Profile = BTreeMap<[char; 3], u64>;

/// The language whose messages look most like `text`; `None` where there is too little to see.
pub fn guess(
    text: &str,
    languages: &Languages,
    messages: &Messages,
    model: &Model,
) -> Option<LanguageId> {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let text = &text[..end];
    if text.chars().filter(|c| c.is_alphabetic()).count() < ENOUGH {
        return None;
    }
    let own = profile([text].into_iter());
    let mut best = None;
    for language in languages.ids() {
        let labels = model.vocabularies.iter().flat_map(|vocabulary| {
            let terms = vocabulary.terms.iter();
            terms.filter_map(move |term| term.label(language))
        });
        let texts: HashSet<&str> = messages.own_texts(language).chain(labels).collect();
        let known = profile(texts.into_iter());
        let score = likeness(&own, &known);
        if score > best.map_or(0.0, |(score, _)| score) {
            best = Some((score, language));
        }
    }
    best.map(|(_, language)| language)
}

/// How often each three letters stand side by side; a blank stands for whatever parts words.
fn profile<'a>(texts: impl Iterator<Item = &'a str>) -> Profile {
    let mut profile = Profile::new();
    for text in texts {
        let mut last = [' ', ' '];
        let ends = std::iter::once(' ');
        for c in text.chars().flat_map(char::to_lowercase).chain(ends) {
            // Marks are letters here: vowels of Thai or Hindi.
            let c = match c {
                c if c.is_ascii_digit() || c.is_ascii_punctuation() => ' ',
                c if c.is_whitespace() || c.is_control() => ' ',
                c => c,
            };
            if c == ' ' && last[1] == ' ' {
                continue;
            }
            *profile.entry([last[0], last[1], c]).or_default() += 1;
            last = [last[1], c];
        }
    }
    profile
}

/// The cosine of two profiles. Counts are damped, so that one frequent word does not decide.
fn likeness(a: &Profile, b: &Profile) -> f64 {
    let weight = |count: &u64| (1.0 + *count as f64).ln();
    let norm = |of: &Profile| of.values().map(|n| weight(n).powi(2)).sum::<f64>().sqrt();
    let shared = a
        .iter()
        .filter_map(|(key, n)| Some(weight(n) * weight(b.get(key)?)));
    let shared: f64 = shared.sum();
    match norm(a) * norm(b) {
        0.0 => 0.0,
        both => shared / both,
    }
}
