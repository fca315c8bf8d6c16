//! The order in which readers of a language expect lists.

use std::cmp::Ordering;

use super::ids::EntryId;
use crate::config::{Collection, CollectionId, Sort};
use crate::content::{Entry, Value, Version};

/// All visible entries of a site in the order of one language.
#[derive(Debug, Default)]
pub struct Order {
    /// By entry: its place among all.
    ranks: Vec<u32>,
    /// By collection: its entries, sorted.
    by_collection: Vec<Vec<EntryId>>,
}

/// What an entry is sorted by.
pub struct Key<'a> {
    pub id: EntryId,
    pub entry: &'a Entry,
    pub collection: &'a Collection,
    /// The collation key of its title.
    pub title: Vec<u8>,
}

impl Order {
    /// Sorts by collection, then as each collection's model wants it.
    ///
    /// `entries` is the number of all entries, `collections` that of the model's collections.
    pub fn new(mut keys: Vec<Key<'_>>, entries: usize, collections: usize) -> Self {
        keys.sort_by(compare);
        let mut order = Self {
            ranks: vec![u32::MAX; entries],
            by_collection: vec![Vec::new(); collections],
        };
        for (rank, key) in keys.iter().enumerate() {
            // There are no more ranks than entry ids.
            order.ranks[key.id.index()] = rank as u32;
            order.by_collection[usize::from(key.entry.collection.0)].push(key.id);
        }
        order
    }

    pub fn collection(&self, id: CollectionId) -> &[EntryId] {
        &self.by_collection[usize::from(id.0)]
    }

    pub fn sort(&self, ids: &mut [EntryId]) {
        ids.sort_by_key(|id| self.ranks[id.index()]);
    }
}

fn compare(a: &Key<'_>, b: &Key<'_>) -> Ordering {
    let by_collection = |key: &Key<'_>| (key.collection.order, key.entry.collection);
    by_collection(a)
        .cmp(&by_collection(b))
        .then_with(|| match &a.collection.sort {
            Sort::Title => Ordering::Equal,
            Sort::Field { name, descending } => {
                let order = compare_values(a.entry.source(), b.entry.source(), name);
                if *descending { order.reverse() } else { order }
            }
        })
        .then_with(|| a.title.cmp(&b.title))
        .then_with(|| a.entry.id.cmp(&b.entry.id))
}

fn compare_values(a: &Version, b: &Version, name: &str) -> Ordering {
    match (a.fields.get(name), b.fields.get(name)) {
        (Some(Value::Integer(a)), Some(Value::Integer(b))) => a.cmp(b),
        (Some(Value::Date(a)), Some(Value::Date(b))) => a.cmp(b),
        (Some(Value::Text(a)), Some(Value::Text(b))) => a.cmp(b),
        (Some(Value::Terms(_, a)), Some(Value::Terms(_, b))) => a.cmp(b),
        _ => Ordering::Equal,
    }
}
