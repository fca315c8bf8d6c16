//! A site's settings and entries, for commands that write or count and need no pages.

use std::path::Path;
use std::sync::Arc;

use super::parse::Parsed;
use super::read;
use super::settings::{self, Options, Settings};
use crate::content::Entry;
use crate::diag::{Diagnostic, Severity};
use crate::site::Inputs;
use crate::source;

/// What can be known of a site although some of its entries may have problems.
pub struct Opened {
    pub inputs: Inputs,
    /// Those that can be read, drafts too.
    pub entries: Vec<Arc<Entry>>,
}

/// Opens the site below `root`; fails only where its card, model or messages are wrong.
pub fn open(root: &Path) -> Result<Opened, Vec<Diagnostic>> {
    let tree = read::all(root);
    let options = Options {
        drafts: true,
        ..Options::default()
    };
    let (settings, found) = settings::read(root, &tree, &options);
    let is_serious = |one: &Diagnostic| {
        one.severity == Severity::Error && !one.path.as_str().starts_with("themes/")
    };
    let Some(Settings {
        inputs, wording, ..
    }) = settings.filter(|_| !found.iter().any(is_serious))
    else {
        return Err(found);
    };
    let (bundles, _) = source::bundles(&tree, &inputs.model, &inputs.config.languages);
    let (entries, _) = Parsed::default().parse(bundles, &inputs, &wording);
    Ok(Opened { inputs, entries })
}
