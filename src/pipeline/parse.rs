//! Entries out of bundles, each parsed again only when one of its files has changed.

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::config::CollectionId;
use crate::content::{self, Context, Entry, SectionLabels};
use crate::diag::Diagnostic;
use crate::rules::{self, Wording};
use crate::site::Inputs;
use crate::source::Bundle;

/// What was made of each bundle the last time.
#[derive(Default)]
pub struct Parsed(HashMap<(CollectionId, String), Remembered>);

struct Remembered {
    bundle: Bundle,
    entry: Option<Arc<Entry>>,
    diagnostics: Vec<Diagnostic>,
}

impl Parsed {
    /// Forgets everything, because the model or the messages have changed.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// The entries of `bundles`, in their order, with everything that is wrong with them.
    pub fn parse(
        &mut self,
        bundles: Vec<Bundle>,
        inputs: &Inputs,
        wording: &Wording,
    ) -> (Vec<Arc<Entry>>, Vec<Diagnostic>) {
        let languages = &inputs.config.languages;
        let sections = SectionLabels::new(&inputs.model, languages, &inputs.messages);
        let context = Context {
            model: &inputs.model,
            languages,
            messages: &inputs.messages,
            sections: &sections,
            drafts: inputs.drafts,
            is_doubtful: &|text, language| {
                rules::is_doubtful(text, language, &inputs.config.safeguarding, wording)
            },
        };
        let read = |bundle: Bundle| {
            let (entry, diagnostics) = content::read(&bundle, context);
            Remembered {
                entry: entry.map(Arc::new),
                bundle,
                diagnostics,
            }
        };
        let old = &self.0;
        let all: Vec<Remembered> = bundles
            .into_par_iter()
            .map(|bundle| {
                let key = (bundle.collection, bundle.id.clone());
                match old.get(&key).filter(|old| is_same(&old.bundle, &bundle)) {
                    Some(old) => Remembered {
                        entry: old.entry.clone(),
                        bundle,
                        diagnostics: old.diagnostics.clone(),
                    },
                    None => read(bundle),
                }
            })
            .collect();
        let entries = all.iter().filter_map(|one| one.entry.clone()).collect();
        let found = all
            .iter()
            .flat_map(|one| one.diagnostics.iter().cloned())
            .collect();
        self.0 = all
            .into_iter()
            .map(|one| ((one.bundle.collection, one.bundle.id.clone()), one))
            .collect();
        (entries, found)
    }
}

/// Whether two bundles hold the very same texts: a file that was read again counts as changed.
fn is_same(a: &Bundle, b: &Bundle) -> bool {
    a.assets == b.assets
        && a.files.len() == b.files.len()
        && a.files
            .iter()
            .zip(&b.files)
            .all(|((_, a), (_, b))| a.path == b.path && Arc::ptr_eq(&a.text, &b.text))
}
