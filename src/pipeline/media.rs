//! Pictures beside entries, without metadata: nothing else that lies there is published.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use crate::diag::{Code, Diagnostic};
use crate::images::{self, Hidden, Refused, Stripped};
use crate::paths::SourcePath;
use crate::source;

/// Pictures by the file they were made of.
#[derive(Clone, Default)]
pub struct Media(BTreeMap<SourcePath, Arc<Picture>>);

struct Picture {
    stripped: Option<Stripped>,
    /// What is wrong with the file; what is published is clean whatever it says.
    found: Option<Diagnostic>,
}

impl Media {
    /// Forgets what was made of files at or below the changed paths.
    pub fn forget(&mut self, root: &Path, changed: &[PathBuf]) {
        self.0.retain(|path, _| {
            let file = root.join(path.as_str());
            !changed.iter().any(|changed| file.starts_with(changed))
        });
    }

    /// Strips the pictures that are not known yet, and forgets those that are gone.
    pub fn update(&mut self, root: &Path, files: Vec<SourcePath>) -> Vec<Diagnostic> {
        let known = &self.0;
        self.0 = files
            .into_par_iter()
            .map(|path| {
                let picture = known.get(&path).map(Arc::clone);
                let picture = picture.unwrap_or_else(|| Arc::new(picture_of(root, &path)));
                (path, picture)
            })
            .collect();
        self.0
            .values()
            .filter_map(|picture| picture.found.clone())
            .collect()
    }

    /// Takes out a picture that must not be published.
    pub fn withhold(&mut self, path: &SourcePath) {
        self.0.remove(path);
    }

    pub fn get(&self, path: &SourcePath) -> Option<&Stripped> {
        self.0.get(path)?.stripped.as_ref()
    }
}

fn picture_of(root: &Path, path: &SourcePath) -> Picture {
    let refused = |found| Picture {
        stripped: None,
        found: Some(found),
    };
    let bytes = match source::read_asset(root, path) {
        Ok(bytes) => bytes,
        Err(found) => return refused(found),
    };
    match images::strip(&bytes).and_then(|clean| Ok((clean, images::hidden(&bytes)?))) {
        Ok((stripped, hidden)) => Picture {
            stripped: Some(stripped),
            found: (!hidden.is_empty()).then(|| metadata(path, &hidden)),
        },
        Err(Refused::Kind) => {
            refused(Diagnostic::new(Code::FileRefused, path).help("picture-kinds"))
        }
        Err(Refused::Broken(detail)) => refused(
            Diagnostic::new(Code::PictureBroken, path)
                .arg("detail", detail)
                .help("save-picture-again"),
        ),
    }
}

fn metadata(path: &SourcePath, hidden: &[Hidden]) -> Diagnostic {
    let names: Vec<&str> = hidden.iter().map(|kind| kind.as_str()).collect();
    Diagnostic::new(Code::ImageMetadata, path)
        .arg("hidden", names.join(", "))
        .help("strip-picture")
        .help_arg("path", path.as_str())
}
