//! All files of a site, as they are now.

use super::file::{SourceFile, TextFile};
use super::walk::ROOTS;
use crate::diag::Diagnostic;

/// All files of a site, by path, and what could not be read.
#[derive(Debug, Default)]
pub struct Tree {
    pub files: Vec<SourceFile>,
    pub diagnostics: Vec<Diagnostic>,
}

impl Tree {
    /// The text of the file at `path`.
    pub fn text(&self, path: &str) -> Option<&TextFile> {
        let at = self
            .files
            .binary_search_by(|file| file.path().as_str().cmp(path))
            .ok()?;
        match &self.files[at] {
            SourceFile::Text(file) => Some(file),
            SourceFile::Asset(_) => None,
        }
    }

    pub fn texts(&self) -> impl Iterator<Item = &TextFile> {
        self.files.iter().filter_map(|file| match file {
            SourceFile::Text(file) => Some(file),
            SourceFile::Asset(_) => None,
        })
    }

    /// Takes files that were read; the order of the calls does not matter.
    pub fn add(&mut self, read: Vec<Result<SourceFile, Diagnostic>>, problems: Vec<Diagnostic>) {
        self.diagnostics.extend(problems);
        for result in read {
            match result {
                Ok(file) => self.files.push(file),
                Err(diagnostic) => self.diagnostics.push(diagnostic),
            }
        }
        self.files.sort_by(|a, b| a.path().cmp(b.path()));
    }

    /// Forgets the file or folder at `path`.
    pub fn forget(&mut self, path: &str) {
        self.files
            .retain(|file| !is_at_or_below(file.path().as_str(), path));
        self.diagnostics
            .retain(|found| !is_at_or_below(found.path.as_str(), path));
    }
}

/// Whether a path below the root is one that a site is made of.
pub fn is_source(path: &str) -> bool {
    let visible = !path.split('/').any(|part| part.starts_with('.'));
    visible && ROOTS.iter().any(|root| is_at_or_below(path, root))
}

/// Whether a path is in an entry's folder rather than part of the model, messages or theme.
pub fn is_in_entry(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    let in_content = parts.len() >= 3 && parts[0] == "content" && !parts[1].starts_with('_');
    in_content && !path.ends_with(".toml")
}

fn is_at_or_below(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
