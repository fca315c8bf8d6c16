//! Finds the files of a site, and reads one.

use std::fs;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::file::{MAX_TEXT, SourceFile, decode, too_large, unreadable};
use crate::diag::Diagnostic;
use crate::paths::SourcePath;
use crate::revocations;

/// What a site is made of, below its root: the file that makes a folder a site, the folders of its
/// sources, and the list of what was withdrawn.
pub const ROOTS: [&str; 7] = [
    "site.toml",
    "content",
    "fonts",
    "i18n",
    "themes",
    revocations::FILE,
    revocations::SIGNATURE,
];

/// A file that was found and not read yet.
#[derive(Clone, Debug)]
pub struct Found {
    pub path: SourcePath,
    pub file: PathBuf,
}

/// The files at or below `start`, a path below `root`, by name; and what could not be looked at.
///
/// Hidden files and symbolic links are passed over: a link could lead out of the site. What does
/// not exist is no problem: a site without one of the folders uses what is embedded.
pub fn find(root: &Path, start: &str) -> (Vec<Found>, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let mut diagnostics = Vec::new();
    let walk = WalkDir::new(root.join(start)).sort_by_file_name();
    let visible = |entry: &walkdir::DirEntry| {
        entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.')
    };
    for entry in walk.into_iter().filter_entry(visible) {
        match entry {
            Ok(entry) if entry.file_type().is_file() => found.push(Found {
                path: source_path(root, entry.path()),
                file: entry.into_path(),
            }),
            Ok(_) => {}
            Err(error) if error.depth() == 0 => {}
            Err(error) => {
                let path = source_path(root, error.path().unwrap_or(root));
                diagnostics.push(unreadable(&path, &error.to_string()));
            }
        }
    }
    (found, diagnostics)
}

/// `path` as seen from `root`; a path elsewhere stays as it is.
pub fn source_path(root: &Path, path: &Path) -> SourcePath {
    SourcePath::new(path.strip_prefix(root).unwrap_or(path).to_string_lossy())
}

/// Reads a text file; any other file is only noted.
pub fn read(found: Found) -> Result<SourceFile, Diagnostic> {
    let Found { path, file } = found;
    if !is_text(path.as_str()) {
        return Ok(SourceFile::Asset(path));
    }
    let failed = |error: std::io::Error| unreadable(&path, &error.to_string());
    let size = fs::metadata(&file).map_err(failed)?.len();
    if size > MAX_TEXT {
        return Err(too_large(&path, size));
    }
    let bytes = fs::read(&file).map_err(failed)?;
    decode(path, bytes).map(SourceFile::Text)
}

/// The bytes of a file that was noted and not read.
pub fn read_asset(root: &Path, path: &SourcePath) -> Result<Vec<u8>, Diagnostic> {
    fs::read(root.join(path.as_str())).map_err(|error| unreadable(path, &error.to_string()))
}

fn is_text(path: &str) -> bool {
    const ENDINGS: [&str; 8] = [
        ".md", ".toml", ".ftl", ".html", ".css", ".js", ".yaml", ".yml",
    ];
    let is_list = path == revocations::FILE || path == revocations::SIGNATURE;
    is_list || ENDINGS.iter().any(|ending| path.ends_with(ending))
}
