//! "Keep reading": the entries that share the most with an entry.

use std::collections::HashMap;

use super::graph::{Graph, Via};
use super::ids::EntryId;
use crate::config::{Model, TermId, VocabularyId};
use crate::content::{Entry, Value};

/// Something that two entries can share.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Feature {
    Term(VocabularyId, TermId),
    /// Both refer to this entry, or both are referred to by it.
    Entry(EntryId),
}

/// What counts for a link in a body; fields say their own weight.
const BODY_WEIGHT: u32 = 1;
/// What counts for being referred to by the same entry.
const BACKLINK_WEIGHT: u32 = 2;
/// How many neighbours on either side a very common feature contributes.
///
/// A feature that half of 30,000 entries share says little and would cost the square of it.
const WINDOW: usize = 150;

/// An inverted index from features to the entries that have them.
#[derive(Debug, Default)]
pub struct Related {
    /// By entry: its features and their weights, sorted by feature number.
    features: Vec<Vec<(u32, u32)>>,
    /// By feature: the entries that have it, in order.
    postings: Vec<Vec<EntryId>>,
}

impl Related {
    pub fn new(
        entries: &[std::sync::Arc<Entry>],
        visible: &[bool],
        model: &Model,
        graph: &Graph,
    ) -> Self {
        let mut numbers: HashMap<Feature, u32> = HashMap::new();
        let mut postings: Vec<Vec<EntryId>> = Vec::new();
        let mut features = Vec::with_capacity(entries.len());
        for (at, entry) in entries.iter().enumerate() {
            let mut own: Vec<(u32, u32)> = Vec::new();
            if visible[at] {
                for (feature, weight) in features_of(EntryId(at as u32), entry, model, graph) {
                    let number = *numbers.entry(feature).or_insert_with(|| {
                        postings.push(Vec::new());
                        postings.len() as u32 - 1
                    });
                    own.push((number, weight));
                }
            }
            // Of equal features the heaviest counts.
            own.sort_unstable_by_key(|(number, weight)| (*number, std::cmp::Reverse(*weight)));
            own.dedup_by_key(|(number, _)| *number);
            for (number, _) in &own {
                postings[*number as usize].push(EntryId(at as u32));
            }
            features.push(own);
        }
        Self { features, postings }
    }

    /// The `limit` entries most like `entry` among those that `accept` takes, best first.
    pub fn top(
        &self,
        entry: EntryId,
        limit: usize,
        accept: impl Fn(EntryId) -> bool,
    ) -> Vec<EntryId> {
        let count = self.features.len() as f64;
        // By entry; 0 for those that share nothing.
        let mut scores = vec![0.0; self.features.len()];
        let mut ranked: Vec<EntryId> = Vec::new();
        for (number, weight) in &self.features[entry.index()] {
            let posting = &self.postings[*number as usize];
            let rarity = (1.0 + count / posting.len() as f64).ln();
            let at = posting.partition_point(|other| *other < entry);
            let near = posting[at.saturating_sub(WINDOW)..]
                .iter()
                .take(2 * WINDOW + 1);
            for other in near.filter(|other| **other != entry) {
                let score: &mut f64 = &mut scores[other.index()];
                if *score == 0.0 {
                    ranked.push(*other);
                }
                *score += f64::from(*weight) * rarity;
            }
        }
        ranked.retain(|other| accept(*other));
        let score = |id: &EntryId| scores[id.index()];
        let by_score = |a: &EntryId, b: &EntryId| score(b).total_cmp(&score(a)).then(a.cmp(b));
        if ranked.len() > limit {
            ranked.select_nth_unstable_by(limit, by_score);
            ranked.truncate(limit);
        }
        ranked.sort_by(by_score);
        ranked
    }
}

fn features_of(id: EntryId, entry: &Entry, model: &Model, graph: &Graph) -> Vec<(Feature, u32)> {
    let mut features = Vec::new();
    let collection = model.collection(entry.collection);
    let weight_of = |name: &str| collection.field(name).map_or(0, |field| field.related);
    for (name, value) in entry.source().fields.iter() {
        if let (Value::Terms(vocabulary, terms), weight @ 1..) = (value, weight_of(name)) {
            features.extend(
                terms
                    .iter()
                    .map(|term| (Feature::Term(*vocabulary, *term), weight)),
            );
        }
    }
    for (via, to) in &graph.forward[id.index()] {
        let weight = match via {
            Via::Field(name) => weight_of(name),
            Via::Body => BODY_WEIGHT,
        };
        if weight > 0 {
            features.push((Feature::Entry(*to), weight));
        }
    }
    for backlink in &graph.back[id.index()] {
        features.push((Feature::Entry(backlink.from), BACKLINK_WEIGHT));
    }
    if !features.is_empty() {
        // An entry that another one refers to shares that reference with it.
        features.push((Feature::Entry(id), BACKLINK_WEIGHT));
    }
    features
}
