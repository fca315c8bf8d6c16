//! A part of the site: the entries of some collections, and what their pages cannot do without.

use std::sync::Arc;

use super::graph::Via;
use super::ids::EntryId;
use crate::config::{CollectionId, List, Model};
use crate::content::Entry;

/// Hides every entry that does not belong to the collections `only`. What stays besides: plain pages,
/// the glossary, and what fields of the chosen entries name, such as organisations and sources. A link
/// in a text does not bring in the entry that it leads to.
pub fn hide_others(
    visible: &mut [bool],
    only: &[CollectionId],
    entries: &[Arc<Entry>],
    fields: &[Vec<(Via, EntryId)>],
    model: &Model,
) {
    let mut kept: Vec<bool> = entries
        .iter()
        .map(|entry| {
            let collection = model.collection(entry.collection);
            only.contains(&entry.collection) || collection.list == List::None || collection.glossary
        })
        .collect();
    let is_chosen = |at: &usize| visible[*at] && only.contains(&entries[*at].collection);
    for at in (0..entries.len()).filter(is_chosen) {
        for (_, named) in &fields[at] {
            kept[named.index()] = true;
        }
    }
    for (visible, kept) in visible.iter_mut().zip(kept) {
        *visible &= kept;
    }
}
