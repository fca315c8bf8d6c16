//! The rules of safeguarding over all entries, each asked again only when something has changed.

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::config::CollectionId;
use crate::content::{Entry, Status};
use crate::i18n::PartialDate;
use crate::rules::{self, Context, Findings, Wording};
use crate::site::Inputs;

/// What the rules said the last time.
#[derive(Default)]
pub struct Safeguard {
    known: HashMap<(CollectionId, String), (Arc<Entry>, Arc<Findings>)>,
    names: Vec<String>,
    today: Option<PartialDate>,
}

impl Safeguard {
    /// Forgets everything, because the model, the rules or the settings have changed.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// The findings of every entry that has pages or may get them.
    pub fn check(
        &mut self,
        entries: &[Arc<Entry>],
        inputs: &Inputs,
        wording: &Wording,
    ) -> Vec<Arc<Findings>> {
        let today = inputs.today;
        let names = rules::own_names(entries.iter().map(AsRef::as_ref), &inputs.model);
        if names != self.names || self.today != Some(today) {
            self.known.clear();
        }
        self.names = names;
        self.today = Some(today);
        let context = Context {
            model: &inputs.model,
            settings: &inputs.config.safeguarding,
            wording,
            names: &self.names,
            today,
            drafts: inputs.drafts,
        };
        let known = &self.known;
        let all: Vec<(Arc<Entry>, Arc<Findings>)> = entries
            .par_iter()
            .filter(|entry| entry.status != Status::Withdrawn)
            .map(|entry| {
                let old = known.get(&(entry.collection, entry.id.clone()));
                let old = old.filter(|(old, _)| Arc::ptr_eq(old, entry));
                let findings = old.map(|(_, findings)| Arc::clone(findings));
                let findings = findings.unwrap_or_else(|| Arc::new(rules::check(entry, context)));
                (Arc::clone(entry), findings)
            })
            .collect();
        let findings = all
            .iter()
            .map(|(_, findings)| Arc::clone(findings))
            .collect();
        let key = |entry: &Entry| (entry.collection, entry.id.clone());
        self.known = all.into_iter().map(|one| (key(&one.0), one)).collect();
        findings
    }
}
