//! The words of an index with everything that is exported of them.

use std::cmp::Reverse;

use tantivy::postings::{Postings as _, SegmentPostings};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet, TERMINATED};

use super::groups::{Groups, Place};
use super::impacts::{impacts, scorers};
use super::index::{INNER, INNER_STEP, Index, IndexError, Layout};
use super::wire::Writer;

/// A word with more results than that asks for a say in which parts share a file.
const FEW: usize = 5;
/// The results that are shown at once.
const SHOWN: usize = 10;
/// Documents of a word of which the index says at once which file shows it.
const LOCATED: usize = 64;
/// Parts of one document that can show a word; more are not looked at.
const MOST_PARTS: usize = 4;

/// All words, and the files in which they are shown.
pub struct Postings {
    pub words: Vec<Posting>,
    pub groups: Groups,
}

pub struct Posting {
    pub word: String,
    /// Ascending; `impacts` is parallel to it.
    pub docs: Vec<u32>,
    pub impacts: Vec<u8>,
    /// The value of the key for positions.
    pub positions: Vec<u8>,
    /// Documents with this impact and more are located.
    pub least: u8,
    /// Parts of these documents in which the word stands, document by document.
    places: Vec<Place>,
}

impl Postings {
    pub fn new(index: &Index) -> Result<Self, IndexError> {
        let mut words = Vec::new();
        if let [segment] = index.searcher.segment_readers() {
            let text = segment.inverted_index(index.fields.text)?;
            let scorers = scorers(index, segment)?;
            let mut terms = text.terms().stream()?;
            while terms.advance() {
                let Ok(word) = str::from_utf8(terms.key()) else {
                    continue;
                };
                let info = terms.value().clone();
                let option = IndexRecordOption::WithFreqsAndPositions;
                let postings = text.read_postings_from_terminfo(&info, option)?;
                let impacts = impacts(&scorers, word, &mut postings.clone())?;
                words.push(Posting::new(word, impacts, postings, &index.texts));
            }
        }
        let wanted: Vec<Vec<Place>> = words.iter().filter_map(Posting::wanted).collect();
        let documents = index.texts.iter().map(|text| text.parts.as_slice());
        let groups = Groups::new(documents, &wanted);
        Ok(Self { words, groups })
    }
}

impl Posting {
    fn new(word: &str, impacts: Vec<u8>, mut postings: SegmentPostings, texts: &[Layout]) -> Self {
        let least = least(&impacts);
        let mut docs = Vec::with_capacity(impacts.len());
        let mut places = Vec::new();
        let mut out = Writer::default();
        let mut positions = Vec::new();
        while postings.doc() != TERMINATED {
            let document = postings.doc();
            postings.positions(&mut positions);
            let own = &positions[..positions.partition_point(|position| *position < INNER)];
            out.count(own.len());
            let mut before = 0;
            for position in own {
                out.varint(position - before);
                before = *position;
            }
            if impacts
                .get(docs.len())
                .is_some_and(|impact| *impact >= least)
            {
                let starts = texts
                    .get(document as usize)
                    .map_or(&[][..], |text| &text.starts);
                let parts = parts(&positions, starts).into_iter();
                places.extend(parts.map(|part| Place { document, part }));
            }
            docs.push(document);
            postings.advance();
        }
        Self {
            word: word.to_owned(),
            docs,
            impacts,
            positions: out.0,
            least,
            places,
        }
    }

    /// The places that the first results may show.
    fn wanted(&self) -> Option<Vec<Place>> {
        if self.docs.len() <= FEW {
            return None;
        }
        let mut best: Vec<usize> = (0..self.docs.len()).collect();
        best.sort_unstable_by_key(|at| (Reverse(self.impacts[*at]), *at));
        best.truncate(SHOWN);
        let is_best = |place: &&Place| best.iter().any(|at| self.docs[*at] == place.document);
        Some(self.places.iter().filter(is_best).copied().collect())
    }

    /// The file for each located document: of those that show the word, the one that shows it in
    /// most documents.
    pub fn files(&self, groups: &Groups) -> Vec<u32> {
        let mut all: Vec<u32> = self
            .places
            .iter()
            .map(|place| groups.file(*place))
            .collect();
        all.sort_unstable();
        let frequency = |file: u32| {
            all.partition_point(|one| *one <= file) - all.partition_point(|one| *one < file)
        };
        let documents = self.places.chunk_by(|a, b| a.document == b.document);
        let best = documents.filter_map(|places| {
            let files = places.iter().map(|place| groups.file(*place));
            // The first of equals.
            files.rev().max_by_key(|file| frequency(*file))
        });
        best.collect()
    }
}

/// The impact that about `LOCATED` documents have, and at least those that are shown.
fn least(impacts: &[u8]) -> u8 {
    let mut sorted = impacts.to_vec();
    sorted.sort_unstable_by_key(|impact| Reverse(*impact));
    let Some(next) = sorted.get(LOCATED) else {
        return 1;
    };
    // Many may have the impact of the last one.
    let shown = sorted.get(SHOWN - 1).copied().unwrap_or(1);
    shown.min(next.saturating_add(1))
}

/// The parts in which ascending `positions` are, each once, in order. What stands before all is in the
/// first.
fn parts(positions: &[u32], starts: &[u32]) -> Vec<u32> {
    let mut parts = Vec::new();
    for position in positions {
        let part = match position.checked_sub(INNER) {
            Some(inner) => inner / INNER_STEP,
            None => starts.partition_point(|start| start <= position).max(1) as u32 - 1,
        };
        if let Err(at) = parts.binary_search(&part) {
            parts.insert(at, part);
        }
    }
    parts.truncate(MOST_PARTS);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_positions() {
        let found = |positions: &[u32]| parts(positions, &[7, 20, 30]);
        assert_eq!(found(&[0, 1, 8, 19, 30, 40]), [0, 2]);
        assert_eq!(found(&[21, 29]), [1]);
        assert_eq!(found(&[21, 40, INNER, INNER + INNER_STEP]), [0, 1, 2]);
        assert_eq!(found(&[]), [0; 0]);
    }

    #[test]
    fn some_documents_are_located() {
        assert_eq!(least(&[3, 9]), 1, "all");
        let many: Vec<u8> = (1..=200).collect();
        assert_eq!(least(&many), 137, "the best 64");
        assert_eq!(least(&[5; 100]), 5, "equals cannot be told apart");
    }
}
