//! Reads the text files of a site and lists the others.

use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::WalkDir;

use super::file::{MAX_TEXT, SourceFile, TextFile, decode, too_large, unreadable};
use crate::diag::Diagnostic;
use crate::paths::SourcePath;

/// All files of a site, by path.
#[derive(Debug, Default)]
pub struct Tree {
    pub files: Vec<SourceFile>,
    pub diagnostics: Vec<Diagnostic>,
}

impl Tree {
    /// The text of the file at `path`.
    pub fn text(&self, path: &str) -> Option<&TextFile> {
        self.texts().find(|file| file.path.as_str() == path)
    }

    pub fn texts(&self) -> impl Iterator<Item = &TextFile> {
        self.files.iter().filter_map(|file| match file {
            SourceFile::Text(file) => Some(file),
            SourceFile::Asset(_) => None,
        })
    }
}

/// The file that makes a folder a site.
const CONFIG: &str = "site.toml";
/// Folders of a site's root that hold its sources.
const FOLDERS: [&str; 3] = ["content", "i18n", "themes"];

/// Reads `site.toml` and the source folders below `root`.
///
/// Hidden files and symbolic links are passed over: a link could lead out of the site.
pub fn read_tree(root: &Path) -> Tree {
    let mut tree = Tree::default();
    for start in [CONFIG].iter().chain(&FOLDERS) {
        tree.read(root, start);
    }
    tree.sort();
    tree
}

impl Tree {
    /// Reads again what `changed` names, files or folders below `root`. Says whether only entries
    /// were concerned, not the site's configuration, model, messages or theme.
    pub fn update(&mut self, root: &Path, changed: &[PathBuf]) -> bool {
        let mut only_entries = true;
        for path in changed {
            let path = source_path(root, path);
            let name = path.as_str();
            let is_source =
                name == CONFIG || FOLDERS.iter().any(|folder| is_at_or_below(name, folder));
            if !is_source || name.split('/').any(|part| part.starts_with('.')) {
                continue;
            }
            only_entries &= is_in_entry(name);
            self.files
                .retain(|file| !is_at_or_below(file.path().as_str(), name));
            self.diagnostics
                .retain(|found| !is_at_or_below(found.path.as_str(), name));
            self.read(root, name);
        }
        self.sort();
        only_entries
    }

    /// Adds the files at or below `start`, a path below `root`.
    fn read(&mut self, root: &Path, start: &str) {
        let mut found: Vec<(SourcePath, PathBuf)> = Vec::new();
        let walk = WalkDir::new(root.join(start)).sort_by_file_name();
        let visible = |entry: &walkdir::DirEntry| {
            entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.')
        };
        for entry in walk.into_iter().filter_entry(visible) {
            match entry {
                Ok(entry) if entry.file_type().is_file() => {
                    found.push((source_path(root, entry.path()), entry.into_path()));
                }
                Ok(_) => {}
                // What does not exist is not missed: a site without a folder uses what is embedded.
                Err(error) if error.depth() == 0 => {}
                Err(error) => {
                    let path = error.path().unwrap_or(root);
                    let path = source_path(root, path);
                    self.diagnostics.push(unreadable(&path, &error.to_string()));
                }
            }
        }
        let read: Vec<Result<SourceFile, Diagnostic>> = found
            .into_par_iter()
            .map(|(path, file)| read_file(path, &file))
            .collect();
        for result in read {
            match result {
                Ok(file) => self.files.push(file),
                Err(diagnostic) => self.diagnostics.push(diagnostic),
            }
        }
    }

    fn sort(&mut self) {
        self.files.sort_by(|a, b| a.path().cmp(b.path()));
    }
}

fn is_at_or_below(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Whether a path is in an entry's folder rather than part of the model.
fn is_in_entry(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    parts.len() >= 3
        && parts[0] == "content"
        && !parts[1].starts_with('_')
        && !path.ends_with(".toml")
}

/// The bytes of a file that was listed and not read.
pub fn read_asset(root: &Path, path: &SourcePath) -> Result<Vec<u8>, Vec<Diagnostic>> {
    fs::read(root.join(path.as_str())).map_err(|error| vec![unreadable(path, &error.to_string())])
}

fn source_path(root: &Path, path: &Path) -> SourcePath {
    SourcePath::new(path.strip_prefix(root).unwrap_or(path).to_string_lossy())
}

fn read_file(path: SourcePath, file: &Path) -> Result<SourceFile, Diagnostic> {
    if !is_text(path.as_str()) {
        return Ok(SourceFile::Asset(path));
    }
    let size = fs::metadata(file)
        .map_err(|error| unreadable(&path, &error.to_string()))?
        .len();
    if size > MAX_TEXT {
        return Err(too_large(&path, size));
    }
    let bytes = fs::read(file).map_err(|error| unreadable(&path, &error.to_string()))?;
    decode(path, bytes).map(SourceFile::Text)
}

fn is_text(path: &str) -> bool {
    const ENDINGS: [&str; 7] = [".md", ".toml", ".ftl", ".html", ".css", ".js", ".yaml"];
    ENDINGS.iter().any(|ending| path.ends_with(ending))
}
