//! From tantivy's index to the files of `docs/search-format.md`.

use std::collections::BTreeMap;

use super::groups::{Groups, Place};
use super::index::Index;
use super::parts::{Part, lines};
use super::postings::Posting;
use super::wire::{self, Child, Entry, File, Kind, Record, Records, Section, Word, Writer};
use crate::markdown::is_unspaced;

/// Words of fewer characters are not corrected.
const SHORTEST_TYPO: usize = 4;

/// Documents whose first parts are looked up together.
const LOOKED_UP: usize = 256;

/// The files of texts; needs only which parts share a file.
pub fn records(index: &Index, groups: &Groups) -> Records {
    let file = |places: Vec<Place>| {
        let documents: Vec<&[Place]> = places.chunk_by(|a, b| a.document == b.document).collect();
        let mut out = Writer::default();
        out.count(documents.len());
        for places in documents {
            let number = places[0].document;
            let parts = &index.texts[number as usize].parts;
            // What follows in the text is one part again.
            let joined = places.chunk_by(|a, b| a.part + 1 == b.part).map(|run| {
                let (first, last) = (run[0].part, run[run.len() - 1].part);
                let parts = &parts[first as usize..=last as usize];
                let goes_on = parts[0].goes_on;
                let lines = lines(parts.to_vec());
                (first, Part { lines, goes_on })
            });
            let document = &index.documents[number as usize];
            Record::write(&mut out, number, document, &joined.collect::<Vec<_>>());
        }
        out.0
    };
    let payloads: Vec<Vec<u8>> = groups.files().into_iter().map(file).collect();
    Records::new(&index.language, &payloads)
}

/// The leaves of everything that is looked up by a key.
pub fn leaves(index: &Index, all: Vec<Posting>, groups: &Groups) -> Vec<Child> {
    let mut words = BTreeMap::new();
    let mut positions = Vec::new();
    for posting in all {
        let is_row = index.lexicon.is_row(&posting.word);
        let word = Word {
            stem: match posting.word.chars().next().is_some_and(is_unspaced) {
                true => posting.word.clone(),
                false => index.stems.stem(&posting.word),
            },
            files: posting.files(groups),
            docs: posting.docs,
            impacts: posting.impacts,
            least: posting.least,
            is_row,
            labels: Vec::new(),
        };
        if !is_row {
            positions.push(Entry {
                key: format!("!{}", posting.word),
                value: posting.positions,
            });
        }
        words.insert(posting.word, word);
    }
    for (label, facets) in &index.labels {
        words.entry(label.clone()).or_default().labels = facets.clone();
    }
    let words = words
        .into_iter()
        .map(|(key, word)| Entry {
            value: word.write(&key),
            key,
        })
        .collect();
    wire::leaves(&arrange(vec![
        (Kind::Positions, positions),
        (Kind::Lists, facets(index)),
        (Kind::Lists, forms(&index.forms)),
        (Kind::Lists, first_parts(index.documents.len(), groups)),
        (Kind::Words, words),
        (Kind::Typos, typos(&index.spaced_words)),
    ]))
}

/// What an index is written as: paths below `search/`, the root last.
pub fn export(index: &Index, records: Records, leaves: Vec<Child>) -> Vec<File> {
    let root = wire::Root {
        language: index.language.clone(),
        documents: index.documents.len(),
        folds_latin: index.normaliser.folds_latin,
        prefixes: index.prefixes.iter().map(|one| (*one).to_owned()).collect(),
    };
    wire::write(&root, leaves, records)
}

/// Sorts all entries as JavaScript compares strings, in stretches of one kind.
fn arrange(kinds: Vec<(Kind, Vec<Entry>)>) -> Vec<Section> {
    let mut all: Vec<(Kind, Entry)> = kinds
        .into_iter()
        .flat_map(|(kind, entries)| entries.into_iter().map(move |entry| (kind, entry)))
        .collect();
    all.sort_by(|(_, a), (_, b)| a.key.encode_utf16().cmp(b.key.encode_utf16()));
    let mut sections: Vec<Section> = Vec::new();
    let mut sign = None;
    for (kind, entry) in all {
        let own = entry.key.chars().next().filter(|c| !c.is_alphanumeric());
        match sections.last_mut() {
            Some(last) if last.kind == kind && sign == own => last.entries.push(entry),
            _ => sections.push(Section {
                kind,
                entries: vec![entry],
            }),
        }
        sign = own;
    }
    sections
}

fn facets(index: &Index) -> Vec<Entry> {
    let mut docs: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for (number, document) in index.documents.iter().enumerate() {
        for facet in &document.facets {
            docs.entry(facet).or_default().push(number as u32);
        }
    }
    let entry = |(facet, docs): (&str, Vec<u32>)| {
        let mut out = Writer::default();
        out.docs(&docs);
        Entry {
            key: format!("#{facet}"),
            value: out.0,
        }
    };
    docs.into_iter().map(entry).collect()
}

/// For documents that no word of a query locates.
fn first_parts(documents: usize, groups: &Groups) -> Vec<Entry> {
    let entry = |first: usize| {
        let mut out = Writer::default();
        for document in first..(first + LOOKED_UP).min(documents) {
            let document = document as u32;
            out.varint(groups.file(Place { document, part: 0 }));
        }
        Entry {
            key: format!("@{}", first / LOOKED_UP),
            value: out.0,
        }
    };
    (0..documents).step_by(LOOKED_UP).map(entry).collect()
}

/// Stems that are not simply the only form they have.
fn forms(stems: &BTreeMap<String, Vec<String>>) -> Vec<Entry> {
    let all = stems.iter();
    all.filter(|(stem, forms)| forms.len() > 1 || forms.first() != Some(*stem))
        .map(|(stem, forms)| {
            let mut out = Writer::default();
            out.texts(forms);
            Entry {
                key: format!("${stem}"),
                value: out.0,
            }
        })
        .collect()
}

/// The dictionary for typos, by length.
fn typos(words: &[String]) -> Vec<Entry> {
    let mut entries = Vec::new();
    for word in words {
        let length = word.chars().count();
        if length >= SHORTEST_TYPO {
            entries.push(Entry {
                key: format!("~{}{word}", digit(length)),
                value: Vec::new(),
            });
        }
    }
    entries
}

/// A length in base 36, at most 35.
fn digit(length: usize) -> char {
    char::from(b"0123456789abcdefghijklmnopqrstuvwxyz"[length.min(35)])
}
