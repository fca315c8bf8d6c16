//! Pictures of a document or page: without metadata, under names that say nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::Picture;
use super::escaped::escape;
use super::note::Note;
use crate::config::{Collection, FieldKind};
use crate::content::Hints;
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

    /// The Markdown of the picture at `path`; where it was left out a comment says which one stood
    /// there.
    pub fn place(&mut self, path: &str, alt: &str, notes: &mut Vec<Note>) -> String {
        let alt = description(alt);
        match self.name(path, &alt, notes) {
            Some(name) => format!("![{}]({name})", escape(&alt)),
            None => format!("<!-- {} -->", file_name(path)),
        }
    }

    /// The name that the picture at `path` has beside the entry; `None` when it was left out.
    pub fn name(&mut self, path: &str, alt: &str, notes: &mut Vec<Note>) -> Option<String> {
        if let Some(name) = self.known.get(path) {
            return name.clone();
        }
        let name = self.take(path, alt, notes);
        self.known.insert(path.to_owned(), name.clone());
        name
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

    /// The paths of what the text came to.
    pub fn used(&self) -> impl Iterator<Item = &str> {
        self.known.keys().map(String::as_str)
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

/// A record for each picture, in which somebody has to say whether people can be recognised.
pub fn picture_records(pictures: &[Picture], hints: Hints<'_>, collection: &Collection) -> String {
    let people = match collection.field("images").map(|field| &field.kind) {
        Some(FieldKind::Records { fields, .. }) => {
            fields.iter().find(|field| field.name == "people")
        }
        _ => None,
    };
    let note = people
        .map(|field| hints.field(&field.name, &field.kind))
        .unwrap_or_default();
    let mut out = String::new();
    for picture in pictures {
        out.push_str(&format!(
            "\n  - file: {}\n    alt: {}\n    people:  # {note}",
            picture.name,
            serde_json::json!(picture.alt)
        ));
    }
    out
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
