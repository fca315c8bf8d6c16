//! Old addresses of entries, checked: an alias must never take the place of a page.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::ids::{EntryId, Ids};
use crate::config::Model;
use crate::content::Entry;
use crate::diag::{Code, Diagnostic, Span};
use crate::paths::{is_page_number, is_slug};

/// Entries by their old addresses (`practices/old-name`).
pub type Aliases = BTreeMap<String, EntryId>;

/// The aliases of visible entries; what is malformed or taken is reported and left out.
pub fn aliases(
    entries: &[Arc<Entry>],
    visible: &[bool],
    ids: &Ids,
    model: &Model,
    found: &mut Vec<Diagnostic>,
) -> Aliases {
    let mut aliases = Aliases::new();
    for (at, entry) in entries.iter().enumerate().filter(|(at, _)| visible[*at]) {
        let source = entry.source();
        for alias in source.fields.texts("aliases") {
            let start = source.text.find(alias.as_str()).unwrap_or(0);
            let report = Diagnostic::new(Code::BadAlias, &source.path)
                .at(Span::new(start, start + alias.len()))
                .arg("alias", alias.as_str());
            let Some((collection, id)) = alias.split_once('/') else {
                found.push(report.help("alias-form"));
                continue;
            };
            let is_list = model
                .find_vocabulary(collection)
                .is_some_and(|vocabulary| model.vocabulary(vocabulary).pages);
            if !is_slug(collection) || !is_slug(id) || is_list || is_page_number(id) {
                found.push(report.help("alias-form"));
                continue;
            }
            let known = model.find_collection(collection);
            let taken = known.and_then(|known| ids.find(known, id));
            if let Some(other) = taken.or_else(|| aliases.get(alias).copied()) {
                let other = entries[other.index()].source().path.as_str();
                found.push(report.help("alias-taken").help_arg("other", other));
                continue;
            }
            // 4 billion folders do not fit on a disk that a walk could finish.
            aliases.insert(alias.clone(), EntryId(at as u32));
        }
    }
    aliases
}
