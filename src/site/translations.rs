//! Which version of an entry a reader sees, and how far translations are behind.

use crate::config::{LanguageId, Languages};
use crate::content::{Entry, FIELDS, SectionHash, TranslationStatus, Version};

/// The version that stands for an entry on the pages of one language.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    pub version: &'a Version,
    /// Whether the entry has no version in the page's own language.
    pub is_fallback: bool,
}

/// How a version relates to its source today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// It is the source.
    Source,
    /// Made from the source as it is now.
    Current,
    /// Made from an older source: the ids of the sections that changed, came or went since.
    Stale(Vec<String>),
    /// Nobody recorded what it was made from.
    Unverified,
}

/// Versions of a language, counted for the summary of a build.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub sources: usize,
    pub current: usize,
    pub stale: usize,
    pub unverified: usize,
    pub missing: usize,
    /// Of the translations, those that a machine drafted.
    pub machine: usize,
}

/// The entry's version in `language`, or the nearest along its fallback chain, or the source.
pub fn shown<'a>(entry: &'a Entry, language: LanguageId, languages: &Languages) -> Shown<'a> {
    if let Some(version) = entry.version(language) {
        return Shown {
            version,
            is_fallback: false,
        };
    }
    let chain = languages.chain(language);
    let version = chain.into_iter().find_map(|next| entry.version(next));
    Shown {
        version: version.unwrap_or(entry.source()),
        is_fallback: true,
    }
}

pub fn state(entry: &Entry, version: &Version) -> State {
    let Some(translation) = &version.translation else {
        return State::Source;
    };
    if translation.source_hashes.is_empty() {
        return State::Unverified;
    }
    let old = &translation.source_hashes;
    let changed = entry.hashes.iter().filter(|now| !old.contains(now));
    let is_gone = |old: &&SectionHash| entry.hashes.iter().all(|now| now.section != old.section);
    let gone = old.iter().filter(is_gone);
    let changed: Vec<String> = changed.chain(gone).map(|one| one.section.clone()).collect();
    if changed.is_empty() {
        State::Current
    } else {
        State::Stale(changed)
    }
}

/// The counts of one language over `entries`.
pub fn count<'a>(entries: impl Iterator<Item = &'a Entry>, language: LanguageId) -> Counts {
    let mut counts = Counts::default();
    for entry in entries {
        let Some(version) = entry.version(language) else {
            counts.missing += 1;
            continue;
        };
        match state(entry, version) {
            State::Source => counts.sources += 1,
            State::Current => counts.current += 1,
            State::Stale(_) => counts.stale += 1,
            State::Unverified => counts.unverified += 1,
        }
        let status = version
            .translation
            .as_ref()
            .map(|translation| translation.status);
        if status == Some(TranslationStatus::Machine) {
            counts.machine += 1;
        }
    }
    counts
}

/// The message id that names a section in a list of changed sections.
pub fn section_message(section: &str) -> String {
    match section {
        FIELDS => "section-of-fields".to_owned(),
        other => format!("section-{other}"),
    }
}
