//! Reads the text files of a site and lists the others.

use std::fs;
use std::path::Path;

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

/// Folders of a site's root that hold its sources.
const FOLDERS: [&str; 3] = ["content", "i18n", "themes"];

/// Reads `site.toml` and the source folders below `root`.
///
/// Hidden files and symbolic links are passed over: a link could lead out of the site.
pub fn read_tree(root: &Path) -> Tree {
    let mut found: Vec<(SourcePath, std::path::PathBuf)> = Vec::new();
    let config = root.join("site.toml");
    if config.is_file() {
        found.push((SourcePath::new("site.toml"), config));
    }
    let mut diagnostics = Vec::new();
    for folder in FOLDERS {
        let walk = WalkDir::new(root.join(folder)).sort_by_file_name();
        let visible =
            |entry: &walkdir::DirEntry| !entry.file_name().to_string_lossy().starts_with('.');
        for entry in walk.into_iter().filter_entry(visible) {
            match entry {
                Ok(entry) if entry.file_type().is_file() => {
                    found.push((source_path(root, entry.path()), entry.into_path()));
                }
                Ok(_) => {}
                // A site without one of the folders is a site that uses the embedded ones.
                Err(error) if error.depth() == 0 => {}
                Err(error) => {
                    let path = error
                        .path()
                        .map_or(SourcePath::new(folder), |path| source_path(root, path));
                    diagnostics.push(unreadable(&path, &error.to_string()));
                }
            }
        }
    }
    let read: Vec<Result<SourceFile, Diagnostic>> = found
        .into_par_iter()
        .map(|(path, file)| read_file(path, &file))
        .collect();
    let mut files = Vec::with_capacity(read.len());
    for result in read {
        match result {
            Ok(file) => files.push(file),
            Err(diagnostic) => diagnostics.push(diagnostic),
        }
    }
    Tree { files, diagnostics }
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
