//! What a part of a query stands for, and how tantivy is asked for it.

use tantivy::Term;
use tantivy::query::{
    BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, EmptyQuery, Occur, PhraseQuery,
    Query, TermQuery, TermSetQuery,
};
use tantivy::schema::IndexRecordOption;

use crate::search::index::Index;

/// What a part stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Any of these words; the best counts.
    Any(Vec<String>),
    /// These words at these distances from the first.
    Phrase(Vec<(usize, String)>),
    /// All of these words, anywhere.
    All(Vec<String>),
}

impl Meaning {
    pub fn words(&self) -> Vec<&str> {
        match self {
            Self::Any(words) | Self::All(words) => words.iter().map(String::as_str).collect(),
            Self::Phrase(words) => words.iter().map(|(_, word)| word.as_str()).collect(),
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
            Self::Phrase(words) => {
                let mut all = vec![(Occur::Must, zero(phrase(index, words)))];
                all.extend(
                    words
                        .iter()
                        .map(|(_, word)| (Occur::Must, scored(index, word))),
                );
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

/// Entries in which words stand at their distances.
pub fn phrase(index: &Index, words: &[(usize, String)]) -> Box<dyn Query> {
    let term = |word: &str| Term::from_field_text(index.fields.text, word);
    match words {
        [] => Box::new(EmptyQuery),
        [(_, word)] => Box::new(TermQuery::new(term(word), IndexRecordOption::Basic)),
        _ => {
            let terms = words.iter().map(|(at, word)| (*at, term(word)));
            Box::new(PhraseQuery::new_with_offset(terms.collect()))
        }
    }
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
