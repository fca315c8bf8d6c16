//! Typed indices into the site's arenas.

use std::collections::HashMap;

use crate::config::CollectionId;
use crate::content::Entry;

/// The index of an entry in a site, in the order of collection name and id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(pub u32);

impl EntryId {
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// Finds entries by collection and id.
#[derive(Debug, Default)]
pub struct Ids {
    by_collection: Vec<HashMap<String, EntryId>>,
}

impl Ids {
    pub fn new<'a>(entries: impl Iterator<Item = &'a Entry>, collections: usize) -> Self {
        let mut by_collection = vec![HashMap::new(); collections];
        for (at, entry) in entries.enumerate() {
            // 4 billion folders do not fit on a disk that a walk could finish.
            let id = EntryId(at as u32);
            by_collection[usize::from(entry.collection.0)].insert(entry.id.clone(), id);
        }
        Self { by_collection }
    }

    pub fn find(&self, collection: CollectionId, id: &str) -> Option<EntryId> {
        self.by_collection
            .get(usize::from(collection.0))?
            .get(id)
            .copied()
    }

    /// The id of the collection most like `id`, for help lines.
    pub fn nearest(&self, collection: CollectionId, id: &str) -> Option<&str> {
        let ids = self.by_collection.get(usize::from(collection.0))?;
        crate::diag::nearest(id, ids.keys().map(String::as_str))
    }
}
