//! Which entries are named together: the organisations of a practice, the members of a network.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::{CollectionId, Model};
use crate::content::{Entry, Value};

/// The entries of one collection that others name together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// What the named entries belong to.
    pub collection: CollectionId,
    /// By the id of a named entry: how many entries name it.
    pub nodes: BTreeMap<String, usize>,
    /// By two ids, the smaller first: how many entries name both.
    pub edges: BTreeMap<(String, String), usize>,
}

impl Named {
    /// With whom `id` is named, and by how many entries.
    pub fn partners<'a>(&'a self, id: &'a str) -> impl Iterator<Item = (&'a str, usize)> {
        self.edges.iter().filter_map(move |((a, b), count)| {
            let other = match (a == id, b == id) {
                (true, _) => b,
                (_, true) => a,
                _ => return None,
            };
            Some((other.as_str(), *count))
        })
    }
}

/// What the model's collections say of each other's entries, in the order of what they name.
pub fn partners<'a>(entries: impl Iterator<Item = &'a Entry>, model: &Model) -> Vec<Named> {
    let mut all: BTreeMap<CollectionId, Named> = BTreeMap::new();
    let declared = model.collections.iter();
    for partners in declared.filter_map(|one| one.pictures.partners.as_ref()) {
        let empty = || Named {
            collection: partners.collection,
            nodes: BTreeMap::new(),
            edges: BTreeMap::new(),
        };
        all.entry(partners.collection).or_insert_with(empty);
    }
    for entry in entries.filter(|entry| entry.status.is_visible(false)) {
        let Some(partners) = &model.collection(entry.collection).pictures.partners else {
            continue;
        };
        let Some(named) = all.get_mut(&partners.collection) else {
            continue;
        };
        let fields = &entry.source().fields;
        let mut ids = BTreeSet::new();
        for field in &partners.fields {
            if let Some(Value::References(references)) = fields.get(field) {
                ids.extend(references.iter().map(|reference| reference.id.as_str()));
            }
        }
        for (at, id) in ids.iter().enumerate() {
            *named.nodes.entry((*id).to_owned()).or_default() += 1;
            for other in ids.iter().skip(at + 1) {
                let pair = ((*id).to_owned(), (*other).to_owned());
                *named.edges.entry(pair).or_default() += 1;
            }
        }
    }
    all.into_values().collect()
}
