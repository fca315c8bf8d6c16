//! Short papers for decision-makers: what is asked of some readers, and what shows it in a place.

use super::build::Site;
use super::graph::Via;
use super::ids::EntryId;
use crate::config::{Brief, CollectionId, TermId};

/// Something that is asked, and the entries that show it.
#[derive(Clone, Debug)]
pub struct Asked {
    pub entry: EntryId,
    /// The best documented first.
    pub here: Vec<EntryId>,
    /// In other places; empty for a brief on all places.
    pub elsewhere: Vec<EntryId>,
}

impl Site {
    /// The collection that briefs are made from, if there is one: the first that declares them.
    pub fn brief(&self) -> Option<(CollectionId, &Brief)> {
        let mut collections = self.model().collection_ids();
        collections.find_map(|id| Some((id, self.model().collection(id).brief.as_ref()?)))
    }

    /// The readers that something is asked of, in the order of their vocabulary.
    pub fn brief_readers(&self) -> Vec<TermId> {
        let Some((_, brief)) = self.brief() else {
            return Vec::new();
        };
        let terms = self.model().vocabulary(brief.readers.vocabulary).term_ids();
        terms
            .filter(|readers| !self.asked(*readers, None).is_empty())
            .collect()
    }

    /// The places where something that is asked of the readers is shown, in the order of the vocabulary.
    pub fn brief_places(&self, readers: TermId) -> Vec<TermId> {
        let Some((_, brief)) = self.brief() else {
            return Vec::new();
        };
        let asked = self.asked(readers, None);
        let shown = || asked.iter().flat_map(|asked| &asked.here);
        let terms = self.model().vocabulary(brief.places.vocabulary).term_ids();
        terms
            .filter(|place| shown().any(|id| self.is_in(*id, *place, brief)))
            .collect()
    }

    /// What is asked of the readers, in the order of the collection; with a place, what is shown
    /// there comes first.
    pub fn asked(&self, readers: TermId, place: Option<TermId>) -> Vec<Asked> {
        let Some((collection, brief)) = self.brief() else {
            return Vec::new();
        };
        // The order does not depend on the language: a collection of briefs is sorted by number.
        let entries = self.sorted(collection, self.languages().default_id());
        let asked = entries.iter().filter(|id| {
            let fields = &self.entry(**id).source().fields;
            fields.terms(&brief.readers.name).contains(&readers)
        });
        let mut asked: Vec<Asked> = asked
            .map(|id| {
                let ties = self.forward(*id).iter();
                let shown = ties.filter(|(via, _)| *via == Via::Field(brief.shown_by.clone()));
                let mut shown: Vec<EntryId> = shown.map(|(_, to)| *to).collect();
                shown.sort_by_key(|id| (std::cmp::Reverse(self.weight(*id, brief)), *id));
                let is_here =
                    |id: &EntryId| place.is_none_or(|place| self.is_in(*id, place, brief));
                let (here, elsewhere) = shown.into_iter().partition(is_here);
                Asked {
                    entry: *id,
                    here,
                    elsewhere,
                }
            })
            .collect();
        asked.sort_by_key(|asked| asked.here.is_empty());
        asked
    }

    fn is_in(&self, id: EntryId, place: TermId, brief: &Brief) -> bool {
        let fields = &self.entry(id).source().fields;
        fields.terms(&brief.places.name).contains(&place)
    }

    /// How well an entry is documented: the place of its term in the vocabulary.
    fn weight(&self, id: EntryId, brief: &Brief) -> Option<TermId> {
        let fields = &self.entry(id).source().fields;
        fields.terms(&brief.weight).first().copied()
    }
}
