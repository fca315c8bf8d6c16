//! Records stand outside the tree: their paths follow from the numbers of document and part.

use super::bytes::Reader;
use super::shard::{encode, name};
use super::tree::{File, Root, hash};

/// Documents in one folder, at least.
const IN_FOLDER: usize = 16;
/// Folders at most, so that the root does not grow.
const FOLDERS: usize = 128;

/// How many documents share a folder: a power of two.
fn group(documents: usize) -> usize {
    documents
        .div_ceil(FOLDERS)
        .next_power_of_two()
        .max(IN_FOLDER)
}

/// The files of each document's parts, and the names of their folders for the root.
pub fn write(language: &str, records: &[Vec<Vec<u8>>]) -> (Vec<File>, Vec<u8>) {
    let group = group(records.len());
    let mut files = Vec::new();
    let mut folders = Vec::new();
    for (number, documents) in records.chunks(group).enumerate() {
        let scripts: Vec<Vec<String>> = documents
            .iter()
            .map(|parts| parts.iter().map(|part| encode(part)).collect())
            .collect();
        let hash = hash(scripts.iter().flatten().map(String::as_str));
        folders.extend_from_slice(&hash);
        let folder = format!("{language}/{}", name(&hash));
        for (document, parts) in scripts.into_iter().enumerate() {
            for (part, script) in parts.into_iter().enumerate() {
                files.push((path(&folder, number * group + document, part), script));
            }
        }
    }
    (files, folders)
}

/// Where a part of a document is, below `search/`.
pub fn path(folder: &str, document: usize, part: usize) -> String {
    format!("{folder}/{document}-{part}.js")
}

/// The folders below `search/`, and how many documents are in each.
pub fn folders(root: &Root, reader: &mut Reader<'_>) -> Option<(Vec<String>, usize)> {
    let group = group(root.documents);
    let folder = |_| {
        let hash = reader.take(5)?.try_into().ok()?;
        Some(format!("{}/{}", root.language, name(hash)))
    };
    let folders = (0..root.documents.div_ceil(group))
        .map(folder)
        .collect::<Option<_>>();
    Some((folders?, group))
}
