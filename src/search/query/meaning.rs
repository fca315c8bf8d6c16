//! What a part of a query stands for, and how tantivy is asked for it.

use std::collections::{BTreeSet, HashSet};

use tantivy::postings::Postings;
use tantivy::query::{
    BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, Occur, Query, TermQuery,
    TermSetQuery,
};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet, TERMINATED, Term};

use crate::search::index::{INNER, Index, IndexError, number};

/// What a part stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Any of these words; the best counts.
    Any(Vec<String>),
    /// These words side by side, which they are in these documents.
    Phrase(Vec<String>, Vec<u32>),
    /// All of these words, anywhere.
    All(Vec<String>),
}

impl Meaning {
    pub fn words(&self) -> Vec<&str> {
        match self {
            Self::Any(words) | Self::All(words) | Self::Phrase(words, _) => {
                words.iter().map(String::as_str).collect()
            }
        }
    }
}

impl Meaning {
    pub fn query(&self, index: &Index) -> Box<dyn Query> {
        match self {
            Self::Any(words) => {
                let words = words.iter().map(|word| scored(index, word)).collect();
                Box::new(DisjunctionMaxQuery::new(words))
            }
            Self::All(words) => {
                let words = words.iter().map(|word| (Occur::Must, scored(index, word)));
                Box::new(BooleanQuery::new(words.collect()))
            }
            Self::Phrase(words, documents) => {
                let facets: Vec<String> = documents.iter().copied().map(number).collect();
                let mut all = vec![(Occur::Must, zero(bearing(index, &facets)))];
                all.extend(words.iter().map(|word| (Occur::Must, scored(index, word))));
                Box::new(BooleanQuery::new(all))
            }
        }
    }
}

/// Entries with a word, scored by all the fields it is in.
fn scored(index: &Index, word: &str) -> Box<dyn Query> {
    let fields = index.fields.weighted().into_iter().enumerate();
    let asked = fields.map(|(at, (field, boost))| {
        let term = Term::from_field_text(field, word);
        let query = TermQuery::new(term, IndexRecordOption::WithFreqs);
        let query: Box<dyn Query> = Box::new(BoostQuery::new(Box::new(query), boost));
        // The text holds everything, the others only add to the score.
        (if at == 0 { Occur::Must } else { Occur::Should }, query)
    });
    Box::new(BooleanQuery::new(asked.collect()))
}

/// The documents in which words stand at their distances from the beginning of a phrase, ascending.
pub fn standing(index: &Index, words: &[(usize, String)]) -> Result<Vec<u32>, IndexError> {
    let mut begins: Option<HashSet<(u32, u32)>> = None;
    for (distance, word) in words {
        let found = find_begins(index, word, *distance)?;
        begins = Some(match begins {
            Some(before) => &before & &found,
            None => found,
        });
    }
    let documents = begins.into_iter().flatten().map(|(document, _)| document);
    let documents: BTreeSet<u32> = documents.collect();
    Ok(documents.into_iter().collect())
}

/// Where a phrase would begin that has `word` at `distance`: documents and positions.
fn find_begins(
    index: &Index,
    word: &str,
    distance: usize,
) -> Result<HashSet<(u32, u32)>, IndexError> {
    let mut begins = HashSet::new();
    let term = Term::from_field_text(index.fields.text, word);
    let option = IndexRecordOption::WithFreqsAndPositions;
    let mut positions = Vec::new();
    for segment in index.searcher.segment_readers() {
        let text = segment.inverted_index(index.fields.text)?;
        let Some(mut postings) = text.read_postings(&term, option)? else {
            continue;
        };
        while postings.doc() != TERMINATED {
            postings.positions(&mut positions);
            let own = positions.iter().take_while(|position| **position < INNER);
            let starts = own.filter_map(|position| position.checked_sub(distance as u32));
            begins.extend(starts.map(|start| (postings.doc(), start)));
            postings.advance();
        }
    }
    Ok(begins)
}

/// Entries that bear any of the facets.
pub fn bearing(index: &Index, facets: &[String]) -> Box<dyn Query> {
    let terms = facets
        .iter()
        .map(|facet| Term::from_field_text(index.fields.facets, facet));
    Box::new(TermSetQuery::new(terms))
}

/// The same entries, without a score.
pub fn zero(query: Box<dyn Query>) -> Box<dyn Query> {
    Box::new(ConstScoreQuery::new(query, 0.0))
}
