//! What the parts of a query stand for in one index.

use tantivy::Term;

use super::meaning::{Meaning, standing};
use super::parse::Part;
use super::similar::similar;
use crate::search::analysis::{Unit, clusters, units};
use crate::search::index::{Index, IndexError};

/// Words that begin as the reader types; more are not looked at.
const BEGINNINGS: usize = 64;

/// The steps of `docs/search.md`, in the order they are tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    Exact,
    Beginning,
    Similar,
}

/// A part of a query as one index normalises it.
pub struct Asked {
    text: String,
    is_open: bool,
}

impl Asked {
    pub fn new(part: &Part, index: &Index) -> Self {
        Self {
            text: index.normaliser.normalise(&part.text),
            is_open: part.is_open,
        }
    }

    pub fn units(&self) -> Vec<(usize, Unit<'_>)> {
        units(&self.text, 0).collect()
    }

    /// What the part stands for at a step, if that is anywhere in the index.
    pub fn meaning(&self, step: Step, index: &Index) -> Result<Option<Meaning>, IndexError> {
        let units = self.units();
        match (step, units.as_slice()) {
            (_, []) => Ok(None),
            (Step::Exact, [(_, unit)]) if index.has(unit.text())? => {
                Ok(Some(Meaning::Any(vec![unit.text().to_owned()])))
            }
            (Step::Exact, [(_, Unit::Word(_))]) => Ok(None),
            (Step::Exact, _) => side_by_side(&units, index),
            (Step::Beginning, [(_, unit)])
                if (self.is_open || matches!(unit, Unit::Run(_)))
                    && unit.text().chars().count() > 1 =>
            {
                let words = index.words_from(unit.text(), BEGINNINGS)?;
                Ok((!words.is_empty()).then_some(Meaning::Any(words)))
            }
            (Step::Beginning, _) => Ok(None),
            (Step::Similar, [(_, Unit::Word(word))]) => {
                let words = similar(word, index)?;
                Ok((!words.is_empty()).then_some(Meaning::Any(words)))
            }
            (Step::Similar, _) => {
                let mut words = Vec::new();
                for (_, unit) in &units {
                    match unit {
                        Unit::Word(word) if index.has(word)? => words.push((*word).to_owned()),
                        Unit::Word(_) => return Ok(None),
                        Unit::Run(run) => {
                            words.extend(cut(run, index)?);
                        }
                    }
                }
                words.sort();
                words.dedup();
                Ok((!words.is_empty()).then_some(Meaning::All(words)))
            }
        }
    }
}

/// The units as words of the lexicon that stand side by side somewhere.
fn side_by_side(units: &[(usize, Unit<'_>)], index: &Index) -> Result<Option<Meaning>, IndexError> {
    let mut words = Vec::new();
    for (position, unit) in units {
        match unit {
            Unit::Word(word) if index.has(word)? => words.push((*position, (*word).to_owned())),
            Unit::Word(_) => return Ok(None),
            Unit::Run(run) => {
                for piece in cover(run, index)? {
                    let Some((cluster, word)) = piece else {
                        return Ok(None);
                    };
                    words.push((position + cluster, word));
                }
            }
        }
    }
    let documents = standing(index, &words)?;
    let words = words.into_iter().map(|(_, word)| word).collect();
    Ok((!documents.is_empty()).then_some(Meaning::Phrase(words, documents)))
}

/// Longer runs are neither covered nor cut. In clusters.
const MOST_CLUSTERS: usize = 256;

/// Covers a run with the fewest simple words of the lexicon, which may overlap, each with its first
/// cluster: of the words that begin where the last one ends or before, the one that goes farthest, and of
/// equals the longest. `None` stands for a cluster that is in no word.
fn cover(run: &str, index: &Index) -> Result<Vec<Option<(usize, String)>>, IndexError> {
    let clusters: Vec<&str> = clusters(run).collect();
    if clusters.len() > MOST_CLUSTERS {
        return Ok(vec![None]);
    }
    let mut pieces = Vec::new();
    let (mut at, mut end) = (0, 0);
    let mut starts = 0..clusters.len();
    let mut best = None;
    while at < clusters.len() {
        while starts.start <= at {
            let Some(from) = starts.next() else { break };
            for to in (end.max(from) + 1..=clusters.len()).rev() {
                let word = clusters[from..to].concat();
                if index.has_simple(&word)? {
                    (best, end) = (Some((from, word)), to);
                    break;
                }
            }
        }
        match end > at {
            true => pieces.push(best.clone()),
            false => {
                pieces.push(None);
                end = at + 1;
            }
        }
        at = end;
    }
    Ok(pieces)
}

/// Leaving out a cluster costs more than any number of words.
const LEFT_OUT: usize = 1000;

/// Cuts a run into the fewest words of the lexicon, also rows; between equals the longer ones come first.
/// Clusters that begin no word are left out.
fn cut(run: &str, index: &Index) -> Result<Vec<String>, IndexError> {
    let clusters: Vec<&str> = clusters(run).collect();
    if clusters.len() > MOST_CLUSTERS {
        return Ok(Vec::new());
    }
    // From the end: what it costs to go on from each cluster, with which word, to which cluster.
    let mut best = vec![(0, None, 0); clusters.len() + 1];
    for at in (0..clusters.len()).rev() {
        best[at] = (LEFT_OUT + best[at + 1].0, None, at + 1);
        for end in (at + 1..=clusters.len()).rev() {
            let word = clusters[at..end].concat();
            if best[end].0 + 1 < best[at].0 && index.has(&word)? {
                best[at] = (best[end].0 + 1, Some(word), end);
            }
        }
    }
    let mut words = Vec::new();
    let mut at = 0;
    while at < clusters.len() {
        let (_, word, next) = &best[at];
        words.extend(word.clone());
        at = *next;
    }
    Ok(words)
}

impl Index {
    pub fn has(&self, word: &str) -> Result<bool, IndexError> {
        let term = Term::from_field_text(self.fields.text, word);
        Ok(self.searcher.doc_freq(&term)? > 0)
    }

    /// Whether it has a word that is no row of others.
    fn has_simple(&self, word: &str) -> Result<bool, IndexError> {
        Ok(!self.lexicon.is_row(word) && self.has(word)?)
    }

    /// The first `limit` words that begin with `beginning`, in order.
    pub fn words_from(&self, beginning: &str, limit: usize) -> Result<Vec<String>, IndexError> {
        let mut words = Vec::new();
        for segment in self.searcher.segment_readers() {
            let text = segment.inverted_index(self.fields.text)?;
            let mut terms = text
                .terms()
                .range()
                .ge(beginning.as_bytes())
                .into_stream()?;
            while words.len() < limit && terms.advance() {
                match str::from_utf8(terms.key()) {
                    Ok(word) if word.starts_with(beginning) => words.push(word.to_owned()),
                    _ => break,
                }
            }
        }
        Ok(words)
    }
}
