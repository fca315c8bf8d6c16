//! What CLDR calls regions, languages, scripts and variants, in every language for which it knows.
//!
//! `names.pack` has ICU's own data, which are three times as large; `tests/names.rs` writes it and
//! says whether it is right. It is parts as [`embedded::part`] takes them off, each deflated, each a
//! text: first two lines, all codes and all locales with spaces between; then one text for each
//! locale, which has on line n its name for code n. A line is empty, or missing at the end, where
//! the locale has no name of its own or that of its parent.
//!
//! A code is a subtag (`TH`, `th`, `Thai`, `-valencia` for a variant), the tag of a dialect (`zh-Hans`), or one of the
//! patterns [`QUALIFIED`] and [`SEPARATOR`].

use std::collections::HashMap;
use std::sync::OnceLock;

use icu::locale::subtags::Region;
use icu::locale::{LanguageIdentifier, LocaleFallbacker};

use crate::embedded;

const PACK: &[u8] = include_bytes!("names.pack");

/// The code of the pattern that puts qualifiers (`{1}`) after a name (`{0}`).
const QUALIFIED: &str = "()";

/// The code of what stands between qualifiers.
const SEPARATOR: &str = ",";

/// The names that one locale gives, by code.
#[derive(Debug)]
pub struct Names(HashMap<&'static str, String>);

impl Names {
    /// With the names of the locales that `locale` falls back to, where it has none of its own.
    pub fn new(locale: &LanguageIdentifier) -> Self {
        let fallback = LocaleFallbacker::new().for_config(Default::default());
        let mut chain = fallback.fallback_for(locale.into());
        let mut names = HashMap::new();
        loop {
            let texts = pack().texts(&chain.get().to_string());
            for (code, name) in pack().codes.iter().zip(texts.lines()) {
                if !name.is_empty() {
                    names
                        .entry(code.as_str())
                        .or_insert_with(|| name.to_owned());
                }
            }
            if chain.get().is_unknown() {
                return Self(names);
            }
            chain.step();
        }
    }

    pub fn region(&self, region: Region) -> Option<&str> {
        self.get(region.as_str())
    }

    /// The name of the nearest dialect or else of the language, with what else the tag says in
    /// brackets; `None` when any part of it has no name.
    pub fn language(&self, tag: &LanguageIdentifier) -> Option<String> {
        let (script, region) = (tag.script, tag.region);
        let nearest = [
            (script, region),
            (script, None),
            (None, region),
            (None, None),
        ];
        let (name, of_script, of_region) = nearest.into_iter().find_map(|(script, region)| {
            let dialect = LanguageIdentifier::from((tag.language, script, region));
            Some((self.get(&dialect.to_string())?, script, region))
        })?;
        let script = script.filter(|_| of_script.is_none());
        let region = region.filter(|_| of_region.is_none());
        let subtags = script.map(|script| script.to_string()).into_iter();
        let subtags = subtags.chain(region.map(|region| region.to_string()));
        let subtags = subtags.chain(tag.variants.iter().map(|variant| format!("-{variant}")));
        let qualifiers: Option<Vec<&str>> = subtags.map(|code| self.get(&code)).collect();
        let qualifiers = qualifiers?;
        if qualifiers.is_empty() {
            return Some(name.to_owned());
        }
        let pattern = self.get(QUALIFIED)?.replace("{0}", name);
        Some(pattern.replace("{1}", &qualifiers.join(self.get(SEPARATOR)?)))
    }

    fn get(&self, code: &str) -> Option<&str> {
        self.0.get(code).map(String::as_str)
    }
}

/// The pack with its codes read and its names still deflated.
struct Pack {
    codes: Vec<String>,
    /// By locale.
    names: HashMap<String, &'static [u8]>,
}

impl Pack {
    /// Nothing for a locale without names of its own.
    fn texts(&self, locale: &str) -> String {
        let deflated = self.names.get(locale).copied().unwrap_or_default();
        String::from_utf8(embedded::inflate(deflated)).unwrap_or_default()
    }
}

fn pack() -> &'static Pack {
    static READ: OnceLock<Pack> = OnceLock::new();
    READ.get_or_init(|| {
        let mut rest = PACK;
        let head = embedded::inflate(embedded::part(&mut rest).unwrap_or_default());
        let head = String::from_utf8(head).unwrap_or_default();
        let (codes, locales) = head.split_once('\n').unwrap_or_default();
        let parts = std::iter::from_fn(|| embedded::part(&mut rest));
        Pack {
            codes: codes.split(' ').map(str::to_owned).collect(),
            names: locales.split(' ').map(str::to_owned).zip(parts).collect(),
        }
    })
}
