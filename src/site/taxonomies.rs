//! Which entries bear which terms.

use super::ids::EntryId;
use crate::config::{Languages, Model, Names, TermId, VocabularyId};
use crate::content::{Entry, Value};

/// Entries by vocabulary and term, each list in the order of the entries.
#[derive(Debug, Default)]
pub struct Taxonomies {
    by_term: Vec<Vec<Vec<EntryId>>>,
}

impl Taxonomies {
    /// An entry that bears a term counts for the term's broader terms too. A vocabulary of languages
    /// that has pages lists what there is to read in each: which entries have a text in it.
    pub fn new<'a>(
        entries: impl Iterator<Item = (EntryId, &'a Entry)>,
        model: &Model,
        languages: &Languages,
    ) -> Self {
        let spoken: Vec<VocabularyId> = model
            .vocabulary_ids()
            .filter(|id| {
                let vocabulary = model.vocabulary(*id);
                vocabulary.pages && vocabulary.names == Names::Languages
            })
            .collect();
        let mut by_term: Vec<Vec<Vec<EntryId>>> = model
            .vocabularies
            .iter()
            .map(|vocabulary| vec![Vec::new(); vocabulary.terms.len()])
            .collect();
        for (id, entry) in entries {
            for vocabulary in &spoken {
                for version in &entry.versions {
                    let tag = &languages.get(version.language).tag;
                    if let Some(term) = model.vocabulary(*vocabulary).find(tag) {
                        by_term[usize::from(vocabulary.0)][usize::from(term.0)].push(id);
                    }
                }
            }
            for (_, value) in entry.source().fields.iter() {
                let Value::Terms(vocabulary, terms) = value else {
                    continue;
                };
                for term in terms
                    .iter()
                    .flat_map(|term| model.vocabulary(*vocabulary).lineage(*term))
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
