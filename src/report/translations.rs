//! How far the translations of a site are, language by language.

use serde::Serialize;

use crate::config::{LanguageId, Languages, Model};
use crate::content::{Entry, TranslationStatus};
use crate::site::{State, state};

/// How one entry stands in one language. The first that applies counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// It was written in this language.
    Source,
    Missing,
    /// The source has changed since.
    Stale,
    /// Nobody recorded what it was made from.
    Unverified,
    Machine,
    Draft,
    /// Reviewed, and made from the source as it is now.
    Done,
}

/// One entry in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Held {
    /// `collection/id`.
    pub entry: String,
    pub standing: Standing,
    /// What the translation says of itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<&'static str>,
    /// Where it is stale: the ids of the sections that changed, came or went.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<String>,
}

/// One language of the site.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    pub language: String,
    pub sources: usize,
    pub done: usize,
    pub machine: usize,
    pub draft: usize,
    pub stale: usize,
    pub unverified: usize,
    pub missing: usize,
    /// In the order given.
    pub entries: Vec<Held>,
}

/// One row for each language of the site, over the entries that have pages without asking for
/// drafts.
pub fn translations<'a>(
    entries: impl Iterator<Item = &'a Entry>,
    model: &Model,
    languages: &Languages,
) -> Vec<Row> {
    let public: Vec<&Entry> = entries
        .filter(|entry| entry.status.is_visible(false))
        .collect();
    let row = |language: LanguageId| {
        let held = public.iter().map(|entry| held(entry, language, model));
        let entries: Vec<Held> = held.collect();
        let count = |standing| {
            let of = |held: &&Held| held.standing == standing;
            entries.iter().filter(of).count()
        };
        Row {
            language: languages.get(language).tag.clone(),
            sources: count(Standing::Source),
            done: count(Standing::Done),
            machine: count(Standing::Machine),
            draft: count(Standing::Draft),
            stale: count(Standing::Stale),
            unverified: count(Standing::Unverified),
            missing: count(Standing::Missing),
            entries,
        }
    };
    languages.ids().map(row).collect()
}

fn held(entry: &Entry, language: LanguageId, model: &Model) -> Held {
    let version = entry.version(language);
    let status = version.and_then(|version| Some(version.translation.as_ref()?.status));
    let mut sections = Vec::new();
    let standing = match (version.map(|version| state(entry, version)), status) {
        (None, _) => Standing::Missing,
        (Some(State::Source), _) => Standing::Source,
        (Some(State::Stale(changed)), _) => {
            sections = changed;
            Standing::Stale
        }
        (Some(State::Unverified), _) => Standing::Unverified,
        (Some(State::Current), Some(TranslationStatus::Machine)) => Standing::Machine,
        (Some(State::Current), Some(TranslationStatus::Reviewed)) => Standing::Done,
        (Some(State::Current), _) => Standing::Draft,
    };
    Held {
        entry: format!("{}/{}", model.collection(entry.collection).name, entry.id),
        standing,
        status: status.map(TranslationStatus::as_str),
        sections,
    }
}
