//! A translation as the list of its texts, for offices that translate in programs of their own.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::{Entry, Version};
use super::hashes::FIELDS;
use super::hints::{Hints, one_line};
use super::po::{Po, PoUnit};
use super::translation::{Translation, TranslationStatus};
use super::translation_file::translation_file;
use crate::config::Collection;

/// A translation that was read from a PO file.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The whole file of the translation.
    pub text: String,
    /// Keys of texts whose source has changed since the PO file was written, or that are marked to be
    /// looked at again: their sections stay out of date.
    pub doubtful: Vec<String>,
    /// Keys of texts without a translation.
    pub missing: Vec<String>,
    /// Keys of texts of the present translation that the source has no place for, and of the PO file.
    pub homeless: Vec<String>,
}

/// The texts of a version by their keys, in the order of the file.
fn texts(hints: Hints<'_>, version: &Version, collection: &Collection) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    let nothing = draft(Vec::new());
    translation_file(hints, version, collection, &nothing, &mut |key, text| {
        texts.push((key.to_owned(), text.to_owned()));
        None
    });
    texts
}

fn draft(translators: Vec<String>) -> Translation {
    Translation {
        status: TranslationStatus::Draft,
        translators,
        source_hashes: Vec::new(),
    }
}

/// What a text belongs to, as hashes name it: a section of the body, or the fields.
fn section_of(key: &str) -> &str {
    let inside = key.strip_prefix("body.").or(key.strip_prefix("heading."));
    match inside {
        Some(rest) => rest.rsplit_once('.').map_or(rest, |(section, _)| section),
        None => FIELDS,
    }
}

/// The source texts of an entry with what the translation into the language of `hints` has now.
/// `changed` are the sections that have changed since it was made; `name` is `collection/id`.
pub fn export_po(
    hints: Hints<'_>,
    entry: &Entry,
    collection: &Collection,
    changed: &[String],
    (name, source_tag, tag): (&str, &str, &str),
) -> Po {
    let source = texts(hints, entry.source(), collection);
    let present = present(hints, entry, collection);
    let blocks = |texts: &dyn Fn() -> Vec<String>| {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for key in texts() {
            *counts.entry(section_of(&key).to_owned()).or_default() += 1;
        }
        counts
    };
    let wanted = blocks(&|| source.iter().map(|(key, _)| key.clone()).collect());
    let given = blocks(&|| present.keys().cloned().collect());
    let units = source.into_iter().map(|(key, text)| {
        let section = section_of(&key).to_owned();
        let translation = present.get(&key).cloned().unwrap_or_default();
        let is_moved = wanted.get(&section) != given.get(&section);
        PoUnit {
            note: note(hints, &key),
            is_fuzzy: !translation.is_empty() && (is_moved || changed.contains(&section)),
            context: key,
            source: text,
            translation,
        }
    });
    let header = [
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("Language", tag),
        ("X-Source-Language", source_tag),
        (ENTRY, name),
    ];
    Po {
        header: header
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .into(),
        units: units.collect(),
    }
}

/// The header that says which entry (`collection/id`) a file translates.
pub const ENTRY: &str = "X-Fieldbook-Entry";

/// What the present translation says, by key.
fn present(hints: Hints<'_>, entry: &Entry, collection: &Collection) -> BTreeMap<String, String> {
    let version = entry.version(hints.language);
    let texts = version.map(|version| texts(hints, version, collection));
    texts.unwrap_or_default().into_iter().collect()
}

/// What a text is, for translators: the label of its field or section.
fn note(hints: Hints<'_>, key: &str) -> String {
    let section = section_of(key);
    let label = match section {
        FIELDS => hints.message(&format!(
            "field-{}",
            key.split('.').next().unwrap_or_default()
        )),
        section => hints.message(&format!("section-{section}")),
    };
    one_line(&label.unwrap_or_default())
}

/// The translation that a PO file makes of the source as it is now. What the file leaves empty keeps
/// its present translation.
pub fn import_po(hints: Hints<'_>, entry: &Entry, collection: &Collection, po: &Po) -> Imported {
    let present = present(hints, entry, collection);
    let units: BTreeMap<&str, &PoUnit> = po
        .units
        .iter()
        .map(|unit| (unit.context.as_str(), unit))
        .collect();
    let source = texts(hints, entry.source(), collection);
    let mut doubtful = Vec::new();
    let mut missing = Vec::new();
    let mut filled: BTreeMap<&str, &str> = BTreeMap::new();
    for (key, text) in &source {
        let unit = units.get(key.as_str());
        let given = unit.filter(|unit| !unit.translation.trim().is_empty());
        match (given, present.get(key)) {
            (Some(unit), _) => {
                if unit.is_fuzzy || unit.source.trim() != text.trim() {
                    doubtful.push(key.clone());
                }
                filled.insert(key, &unit.translation);
            }
            (None, Some(present)) if !present.trim().is_empty() => {
                filled.insert(key, present);
            }
            (None, _) => missing.push(key.clone()),
        }
    }
    let known: BTreeSet<&str> = source.iter().map(|(key, _)| key.as_str()).collect();
    let own = present.keys().map(String::as_str);
    let homeless = own.chain(units.keys().copied());
    let homeless: BTreeSet<&str> = homeless.filter(|key| !known.contains(key)).collect();
    let before = entry
        .version(hints.language)
        .and_then(|version| version.translation.as_ref());
    let mut translation = draft(before.map_or_else(Vec::new, |one| one.translators.clone()));
    let is_same = filled.iter().all(|(key, text)| {
        present
            .get(*key)
            .is_some_and(|own| own.trim() == text.trim())
    });
    if let Some(before) = before.filter(|_| is_same) {
        translation.status = before.status;
    }
    let stays_old: BTreeSet<&str> = doubtful.iter().map(|key| section_of(key)).collect();
    let hashes = entry.hashes.iter();
    translation.source_hashes = hashes
        .filter(|hash| !stays_old.contains(hash.section.as_str()))
        .cloned()
        .collect();
    let text = translation_file(
        hints,
        entry.source(),
        collection,
        &translation,
        &mut |key, _| filled.get(key).map(|text| (*text).to_owned()),
    );
    Imported {
        text,
        doubtful,
        missing,
        homeless: homeless.into_iter().map(str::to_owned).collect(),
    }
}
