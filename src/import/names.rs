//! Who is there already, by every name.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::labels::fold;
use crate::config::{Collection, CollectionId, Field, FieldKind, Model};
use crate::content::{Entry, Value};

/// The fields whose words are names: the title, and what the model calls `quoted`.
pub fn is_name(field: &Field, collection: &Collection) -> bool {
    let is_text = matches!(field.kind, FieldKind::Text { .. } | FieldKind::TextList);
    is_text && (field.quoted || field.name == collection.title_field)
}

/// Names, folded, and where they are from.
#[derive(Debug, Default)]
pub struct Names {
    by_collection: BTreeMap<CollectionId, HashMap<String, String>>,
}

impl Names {
    /// The names of all entries; each is from `collection/id`.
    pub fn of_entries(entries: &[Arc<Entry>], model: &Model) -> Self {
        let mut names = Self::default();
        for entry in entries {
            let collection = model.collection(entry.collection);
            let place = format!("{}/{}", collection.name, entry.id);
            for version in &entry.versions {
                for field in collection
                    .fields
                    .iter()
                    .filter(|field| is_name(field, collection))
                {
                    match version.fields.get(&field.name) {
                        Some(Value::Text(text)) => names.add(entry.collection, text, &place),
                        Some(Value::TextList(texts)) => {
                            for text in texts {
                                names.add(entry.collection, text, &place);
                            }
                        }
                        _ => {}
                    }
                }
            }
        }
        names
    }

    pub fn add(&mut self, collection: CollectionId, name: &str, place: &str) {
        let folded = fold(name);
        if !folded.is_empty() {
            let own = self.by_collection.entry(collection).or_default();
            own.entry(folded).or_insert_with(|| place.to_owned());
        }
    }

    /// Where a name is from.
    pub fn find(&self, collection: CollectionId, name: &str) -> Option<&str> {
        let own = self.by_collection.get(&collection)?;
        own.get(&fold(name)).map(String::as_str)
    }
}
