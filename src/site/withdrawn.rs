//! What was withdrawn: it must not be published again, and its addresses say so.

use std::sync::Arc;

use super::ids::Ids;
use crate::config::Model;
use crate::content::{Entry, Status, report_at};
use crate::diag::{Code, Diagnostic};
use crate::paths::{is_page_number, is_slug};
use crate::revocations::Revocations;

/// Whether the list has an entry: then it has no page, whatever its status and the severities say.
pub fn is_listed(entry: &Entry, model: &Model, list: &Revocations) -> bool {
    let collection = &model.collection(entry.collection).name;
    let mut listed = list.revocations.iter();
    listed.any(|one| one.id.split_once('/') == Some((collection.as_str(), entry.id.as_str())))
}

/// Compares entries with the list.
pub fn check(
    entries: &[Arc<Entry>],
    model: &Model,
    list: &Revocations,
    found: &mut Vec<Diagnostic>,
) {
    for entry in entries {
        let id = format!("{}/{}", model.collection(entry.collection).name, entry.id);
        let revocation = list.find(&id);
        let report = |code| report_at(entry.source(), code, "status");
        match (revocation, entry.status == Status::Withdrawn) {
            (Some(_), true) | (None, false) => {}
            (Some(revocation), false) => found.push(
                report(Code::RevokedEntry)
                    .arg("entry", id.as_str())
                    .arg("date", revocation.date.as_str())
                    .help("keep-withdrawn"),
            ),
            (None, true) => found.push(
                report(Code::WithdrawalUnlisted)
                    .help("withdraw")
                    .help_arg("entry", id),
            ),
        }
    }
}

/// The addresses (`collection/id`) that say that something was withdrawn: those of the list, except
/// where an entry stands again.
pub fn addresses(list: &Revocations, ids: &Ids, model: &Model, visible: &[bool]) -> Vec<String> {
    let is_free = |address: &str| {
        let Some((collection, id)) = address.split_once('/') else {
            return false;
        };
        let known = model.find_collection(collection);
        let taken = known.and_then(|known| ids.find(known, id));
        let is_list = model
            .find_vocabulary(collection)
            .is_some_and(|vocabulary| model.vocabulary(vocabulary).pages);
        is_slug(collection)
            && is_slug(id)
            && !is_page_number(id)
            && !is_list
            && taken.is_none_or(|taken| !visible[taken.index()])
    };
    let listed = list.revocations.iter().map(|one| one.id.as_str());
    let mut addresses: Vec<String> = listed.filter(|id| is_free(id)).map(str::to_owned).collect();
    addresses.sort();
    addresses.dedup();
    addresses
}
