//! Mends the files of a site where that needs no author.

use std::io;
use std::path::Path;

use rayon::prelude::*;

use super::read;
use super::settings::{self, Options, Settings};
use crate::config::Collection;
use crate::fix::{self, Fix};
use crate::images;
use crate::output;
use crate::paths::SourcePath;
use crate::source;

/// A file that was mended.
#[derive(Clone, Debug)]
pub struct Fixed {
    pub path: SourcePath,
    pub what: Vec<Fix>,
}

/// A file and, for a text, the text and its collection.
struct Candidate<'a> {
    path: SourcePath,
    text: Option<(&'a str, &'a Collection)>,
}

/// Mends the entries' files and the pictures beside them that `is_wanted`; by path.
///
/// Fails with the first file that cannot be written; those before it stay mended. Files that nobody
/// knows to belong to an entry stay as they are, and so does everything where
/// `site.toml` cannot be read.
pub fn fix(
    root: &Path,
    is_wanted: &(dyn Fn(&SourcePath) -> bool + Sync),
) -> Result<Vec<Fixed>, (SourcePath, io::Error)> {
    let tree = read::all(root);
    let (settings, _) = settings::read(root, &tree, &Options::default());
    let Some(Settings { inputs, .. }) = settings else {
        return Ok(Vec::new());
    };
    let (bundles, _) = source::bundles(&tree, &inputs.model, &inputs.config.languages);
    let mut candidates = Vec::new();
    for bundle in &bundles {
        let collection = inputs.model.collection(bundle.collection);
        candidates.extend(bundle.files.iter().map(|(_, file)| Candidate {
            path: file.path.clone(),
            text: Some((&file.text, collection)),
        }));
        candidates.extend(bundle.assets.iter().map(|path| Candidate {
            path: path.clone(),
            text: None,
        }));
    }
    candidates.retain(|one| is_wanted(&one.path));
    candidates.sort_by(|a, b| a.path.cmp(&b.path));
    let mended = candidates.into_par_iter().map(|one| mend(root, one));
    // Collected first, so that the error that is reported is the first by path.
    let mended: Vec<Result<Option<Fixed>, _>> = mended.collect();
    mended.into_iter().filter_map(Result::transpose).collect()
}

fn mend(root: &Path, candidate: Candidate<'_>) -> Result<Option<Fixed>, (SourcePath, io::Error)> {
    let file = root.join(candidate.path.as_str());
    let (bytes, what) = match candidate.text {
        Some((text, collection)) => {
            let (text, what) = fix::entry(text, collection);
            (text.into_bytes(), what)
        }
        None => {
            // What cannot be read, or is no picture, is reported by the check.
            let Ok(bytes) = source::read_asset(root, &candidate.path) else {
                return Ok(None);
            };
            match images::strip(&bytes) {
                Ok(clean) if clean.bytes != bytes => (clean.bytes, vec![Fix::Metadata]),
                _ => return Ok(None),
            }
        }
    };
    if what.is_empty() {
        return Ok(None);
    }
    let path = candidate.path;
    match output::replace(&file, &bytes) {
        Ok(()) => Ok(Some(Fixed { path, what })),
        Err(error) => Err((path, error)),
    }
}
