//! From tantivy's index to the files of `docs/search-format.md`.

use std::collections::BTreeMap;

use tantivy::postings::{Postings, SegmentPostings};
use tantivy::query::Bm25Weight;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocSet, InvertedIndexReader, SegmentReader, TERMINATED};

use super::document::Document;
use super::index::{Index, IndexError, Layout};
use super::parts::parts;
use super::wire::{self, Entry, File, Kind, Record, Records, Section, Word, Writer};
use crate::markdown::is_unspaced;

/// Words of fewer characters are not corrected.
const SHORTEST_TYPO: usize = 4;

/// The parts of every document's text as files; needs no index.
pub fn records(language: &str, documents: &[Document]) -> Records {
    let of = |document: &Document| {
        let parts = parts(document);
        let last = parts.len() - 1;
        let parts = parts.iter().enumerate();
        parts
            .map(|(at, part)| Record::write(document, part, last - at))
            .collect()
    };
    let records: Vec<Vec<Vec<u8>>> = documents.iter().map(of).collect();
    Records::new(language, &records)
}

/// What every index of a site's languages is written as: paths below `search/`, the root last.
pub fn export(index: &Index, records: Records) -> Result<Vec<File>, IndexError> {
    let mut words = BTreeMap::new();
    let mut positions = Vec::new();
    if let [segment] = index.searcher.segment_readers() {
        let text = segment.inverted_index(index.fields.text)?;
        let scorers = scorers(index, segment)?;
        let mut terms = text.terms().stream()?;
        while terms.advance() {
            let Ok(key) = str::from_utf8(terms.key()) else {
                continue;
            };
            let info = terms.value().clone();
            let option = IndexRecordOption::WithFreqsAndPositions;
            let mut postings = text.read_postings_from_terminfo(&info, option)?;
            let mut word = Word {
                stem: key.to_owned(),
                impacts: impacts(&scorers, key, &mut postings.clone())?,
                ..Word::default()
            };
            let places = places(&mut postings, &index.texts, &mut word);
            if !key.chars().next().is_some_and(is_unspaced) {
                word.stem = index.stems.stem(key);
            }
            positions.push(Entry {
                key: format!("!{key}"),
                value: places,
            });
            words.insert(key.to_owned(), word);
        }
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
    let sections = arrange(vec![
        (Kind::Positions, positions),
        (Kind::Lists, facets(index)?),
        (Kind::Lists, forms(&index.forms)),
        (Kind::Words, words),
        (Kind::Typos, typos(&index.spaced_words)),
    ]);
    let root = wire::Root {
        language: index.language.clone(),
        documents: index.documents.len(),
        folds_latin: index.normaliser.folds_latin,
        prefixes: index.prefixes.iter().map(|one| (*one).to_owned()).collect(),
    };
    Ok(wire::write(&root, &sections, records))
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

/// How a field counts for the score of a word.
struct Scorer {
    reader: std::sync::Arc<InvertedIndexReader>,
    norms: tantivy::fieldnorm::FieldNormReader,
    field: Field,
    boost: f32,
    documents: u64,
    average: f32,
}

fn scorers(index: &Index, segment: &SegmentReader) -> Result<Vec<Scorer>, IndexError> {
    let documents = u64::from(segment.max_doc());
    let weighted = index.fields.weighted().into_iter();
    weighted
        .map(|(field, boost)| {
            let reader = segment.inverted_index(field)?;
            Ok(Scorer {
                average: reader.total_num_tokens() as f32 / documents as f32,
                norms: segment.get_fieldnorms_reader(field)?,
                reader,
                field,
                boost,
                documents,
            })
        })
        .collect()
}

/// One byte for each document of `postings`: its score, on a scale of logarithms.
fn impacts(
    scorers: &[Scorer],
    word: &str,
    postings: &mut SegmentPostings,
) -> Result<Vec<u8>, IndexError> {
    let mut docs = Vec::new();
    let mut scores = Vec::new();
    while postings.doc() != TERMINATED {
        docs.push(postings.doc());
        scores.push(0.0f32);
        postings.advance();
    }
    for scorer in scorers {
        let term = tantivy::Term::from_field_text(scorer.field, word);
        let Some(info) = scorer.reader.get_term_info(&term)? else {
            continue;
        };
        let weight = Bm25Weight::for_one_term_without_explain(
            u64::from(info.doc_freq),
            scorer.documents,
            scorer.average,
        )
        .boost_by(scorer.boost);
        let option = IndexRecordOption::WithFreqs;
        let mut postings = scorer.reader.read_postings_from_terminfo(&info, option)?;
        let mut at = 0;
        while postings.doc() != TERMINATED {
            // Every field's words are also in the text, so the document is there.
            while docs.get(at).is_some_and(|doc| *doc < postings.doc()) {
                at += 1;
            }
            if docs.get(at) == Some(&postings.doc()) {
                let norm = scorer.norms.fieldnorm_id(postings.doc());
                scores[at] += weight.score(norm, postings.term_freq());
            }
            postings.advance();
        }
    }
    Ok(scores.into_iter().map(impact).collect())
}

fn impact(score: f32) -> u8 {
    (score.ln() * 24.0 + 128.0).round().clamp(1.0, 255.0) as u8
}

/// Fills in the documents and parts, and returns the positions' value.
fn places(postings: &mut SegmentPostings, texts: &[Layout], word: &mut Word) -> Vec<u8> {
    let mut out = Writer::default();
    let mut places = Vec::new();
    while postings.doc() != TERMINATED {
        let doc = postings.doc();
        postings.positions(&mut places);
        out.count(places.len());
        let mut before = 0;
        for place in &places {
            out.varint(place - before);
            before = *place;
        }
        let starts = texts.get(doc as usize).map_or(&[][..], |text| &text.starts);
        let first = places.first().copied().unwrap_or(0);
        let after = starts.partition_point(|start| *start <= first);
        word.parts.push(after.saturating_sub(1) as u32);
        word.docs.push(doc);
        postings.advance();
    }
    out.0
}

fn facets(index: &Index) -> Result<Vec<Entry>, IndexError> {
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
    Ok(docs.into_iter().map(entry).collect())
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
