//! Names and titles that other entries may use as they are, such as "Free the Slaves".

use super::plain::Plain;
use crate::config::Model;
use crate::content::{Entry, Value};

/// The texts of all fields that the model calls `quoted`, in plain characters.
pub fn own_names<'a>(entries: impl Iterator<Item = &'a Entry>, model: &Model) -> Vec<String> {
    let mut names = Vec::new();
    for entry in entries {
        let collection = model.collection(entry.collection);
        for field in collection.fields.iter().filter(|field| field.quoted) {
            for version in &entry.versions {
                match version.fields.get(&field.name) {
                    Some(Value::Text(text)) => names.push(Plain::new(text).text.into_owned()),
                    Some(Value::TextList(texts)) => {
                        names.extend(texts.iter().map(|text| Plain::new(text).text.into_owned()));
                    }
                    // Records hold words to avoid, which are no names.
                    _ => {}
                }
            }
        }
    }
    names.retain(|name| !name.is_empty());
    names.sort_unstable();
    names.dedup();
    names
}
