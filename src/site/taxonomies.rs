//! Which entries bear which terms.

use super::ids::EntryId;
use crate::config::{Model, TermId, VocabularyId};
use crate::content::{Entry, Value};

/// Entries by vocabulary and term, each list in the order of the entries.
#[derive(Debug, Default)]
pub struct Taxonomies {
    by_term: Vec<Vec<Vec<EntryId>>>,
}

impl Taxonomies {
    /// An entry that bears a term counts for the term's broader terms too.
    pub fn new<'a>(entries: impl Iterator<Item = (EntryId, &'a Entry)>, model: &Model) -> Self {
        let mut by_term: Vec<Vec<Vec<EntryId>>> = model
            .vocabularies
            .iter()
            .map(|vocabulary| vec![Vec::new(); vocabulary.terms.len()])
            .collect();
        for (id, entry) in entries {
            for (_, value) in entry.source().fields.iter() {
                let Value::Terms(vocabulary, terms) = value else {
                    continue;
                };
                for term in terms
                    .iter()
                    .flat_map(|term| lineage(model, *vocabulary, *term))
                {
                    let list = &mut by_term[usize::from(vocabulary.0)][usize::from(term.0)];
                    if list.last() != Some(&id) {
                        list.push(id);
                    }
                }
            }
        }
        Self { by_term }
    }

    pub fn entries(&self, vocabulary: VocabularyId, term: TermId) -> &[EntryId] {
        &self.by_term[usize::from(vocabulary.0)][usize::from(term.0)]
    }
}

/// A term and its broader terms; a circle in the file ends at its first repetition.
fn lineage(model: &Model, vocabulary: VocabularyId, term: TermId) -> Vec<TermId> {
    let mut line = vec![term];
    let mut at = term;
    while let Some(broader) = model.vocabulary(vocabulary).term(at).broader
        && !line.contains(&broader)
    {
        line.push(broader);
        at = broader;
    }
    line
}
