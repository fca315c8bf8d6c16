//! Records stand outside the tree: their paths follow from the numbers of document and part.

use super::bytes::{Reader, Writer};
use super::dictionary::dictionary;
use super::shard::{File, encode, hash, name};

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

/// Records as files, and what the root says of them.
pub struct Records {
    pub files: Vec<File>,
    pub head: Vec<u8>,
}

impl Records {
    /// `records` are each document's parts.
    pub fn new(language: &str, records: &[Vec<Vec<u8>>]) -> Self {
        let group = group(records.len());
        let all: Vec<&[u8]> = records.iter().flatten().map(Vec::as_slice).collect();
        let dictionary = dictionary(&all);
        let mut files = Vec::new();
        let mut head = Writer::default();
        head.bytes(&dictionary);
        for (number, documents) in records.chunks(group).enumerate() {
            let scripts: Vec<Vec<String>> = documents
                .iter()
                .map(|parts| parts.iter().map(|part| encode(part, &dictionary)).collect())
                .collect();
            let hash = hash(scripts.iter().flatten().map(String::as_str));
            head.0.extend_from_slice(&hash);
            let folder = format!("{language}/{}", name(&hash));
            for (document, parts) in scripts.into_iter().enumerate() {
                for (part, script) in parts.into_iter().enumerate() {
                    files.push((path(&folder, number * group + document, part), script));
                }
            }
        }
        let head = head.0;
        Self { files, head }
    }
}

fn path(folder: &str, document: usize, part: usize) -> String {
    format!("{folder}/{document}-{part}.js")
}

/// Where the records are.
pub struct Places {
    pub dictionary: Vec<u8>,
    language: String,
    folders: Vec<String>,
    group: usize,
}

impl Places {
    pub fn read(language: &str, documents: usize, reader: &mut Reader<'_>) -> Option<Self> {
        let length = reader.count()?;
        let dictionary = reader.take(length)?.to_vec();
        let group = group(documents);
        let count = documents.div_ceil(group);
        let folders = (0..count).map(|_| Some(name(reader.take(5)?.try_into().ok()?)));
        Some(Self {
            dictionary,
            language: language.to_owned(),
            folders: folders.collect::<Option<_>>()?,
            group,
        })
    }

    /// Where a part of a document is, below `search/`.
    pub fn path(&self, document: usize, part: usize) -> Option<String> {
        let folder = self.folders.get(document / self.group)?;
        Some(path(&format!("{}/{folder}", self.language), document, part))
    }
}
