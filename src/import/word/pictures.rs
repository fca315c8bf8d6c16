//! Pictures of a document: without metadata, under names that say nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::super::draft::Picture;
use super::super::escaped::escape;
use super::super::note::Note;
use crate::images;

/// The pictures of one document, taken in when the text comes to them.
pub struct Pictures<'a> {
    media: &'a BTreeMap<String, Vec<u8>>,
    cropped: &'a BTreeSet<String>,
    /// The names that were given, by path in the package; `None` for what was left out.
    known: BTreeMap<String, Option<String>>,
    pub taken: Vec<Picture>,
}

impl<'a> Pictures<'a> {
    pub fn new(media: &'a BTreeMap<String, Vec<u8>>, cropped: &'a BTreeSet<String>) -> Self {
        Self {
            media,
            cropped,
            known: BTreeMap::new(),
            taken: Vec::new(),
        }
    }

    /// The Markdown of a picture; where it was left out a comment says which one stood there.
    pub fn place(&mut self, target: &str, alt: &str, notes: &mut Vec<Note>) -> String {
        let path = format!("word/{}", target.trim_start_matches('/'));
        let path = match self.media.contains_key(target) {
            true => target.to_owned(),
            false => path,
        };
        let alt = description(alt);
        let name = match self.known.get(&path) {
            Some(name) => name.clone(),
            None => {
                let name = self.take(&path, &alt, notes);
                self.known.insert(path.clone(), name.clone());
                name
            }
        };
        match name {
            Some(name) => format!("![{}]({name})", escape(&alt)),
            None => format!("<!-- {} -->", file_name(&path)),
        }
    }

    fn take(&mut self, path: &str, alt: &str, notes: &mut Vec<Note>) -> Option<String> {
        let refused = |message: &'static str| Note::new(message).arg("file", file_name(path));
        let Some(bytes) = self.media.get(path) else {
            notes.push(refused("picture-elsewhere"));
            return None;
        };
        if self.cropped.contains(path) {
            notes.push(refused("picture-cropped"));
            return None;
        }
        let stripped = match images::strip(bytes) {
            Ok(stripped) => stripped,
            Err(images::Refused::Kind) => {
                notes.push(refused("picture-kind"));
                return None;
            }
            Err(images::Refused::Broken(detail)) => {
                notes.push(refused("picture-broken").arg("detail", detail));
                return None;
            }
        };
        let ending = match stripped.bytes.as_slice() {
            [0xFF, ..] => "jpg",
            [0x89, ..] => "png",
            _ => "webp",
        };
        let name = format!("picture-{}.{ending}", self.taken.len() + 1);
        self.taken.push(Picture {
            name: name.clone(),
            bytes: stripped.bytes,
            alt: alt.to_owned(),
        });
        Some(name)
    }

    /// Pictures in the file that the text never came to.
    pub fn unused(&self) -> impl Iterator<Item = String> {
        let unused = self
            .media
            .keys()
            .filter(|path| !self.known.contains_key(*path));
        unused.map(|path| file_name(path))
    }
}

/// The name of a file, fit for a comment.
fn file_name(path: &str) -> String {
    let name = path.rsplit(['/', '\\']).next().unwrap_or_default();
    let fit = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_');
    name.chars().filter(fit).take(60).collect()
}

/// What a picture's author says of it; old versions of Word put the path on the author's computer there.
fn description(alt: &str) -> String {
    let lower = alt.to_lowercase();
    let endings = [
        ".jpg", ".jpeg", ".png", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".heic",
    ];
    let is_path = alt.contains('\\') || endings.iter().any(|ending| lower.trim().ends_with(ending));
    match is_path {
        true => String::new(),
        false => alt.split_whitespace().collect::<Vec<_>>().join(" "),
    }
}
