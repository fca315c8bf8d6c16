//! Files of records stand outside the tree: words name them by number.

use super::bytes::{Reader, Writer};
use super::dictionary::dictionary;
use super::shard::{Encoder, File, hash, name};

/// Files in one folder, at least.
const IN_FOLDER: usize = 64;
/// Folders at most, so that the root does not grow.
const FOLDERS: usize = 128;

/// How many files share a folder: a power of two.
fn in_folder(files: usize) -> usize {
    files.div_ceil(FOLDERS).next_power_of_two().max(IN_FOLDER)
}

/// Records as files, and what the root says of them.
pub struct Records {
    pub files: Vec<File>,
    pub head: Vec<u8>,
}

impl Records {
    /// `payloads` by the number of their file.
    pub fn new(language: &str, payloads: &[Vec<u8>]) -> Self {
        let dictionary = dictionary(payloads);
        let mut files = Vec::with_capacity(payloads.len());
        let mut encoder = Encoder::default();
        let mut head = Writer::default();
        head.bytes(&dictionary);
        head.count(payloads.len());
        let in_folder = in_folder(payloads.len());
        for payloads in payloads.chunks(in_folder) {
            let scripts = payloads.iter();
            let scripts = scripts.map(|payload| encoder.script(payload, &dictionary));
            let scripts: Vec<String> = scripts.collect();
            let hash = hash(scripts.iter().map(String::as_str));
            head.0.extend_from_slice(&hash);
            let folder = format!("{language}/{}", name(&hash));
            for script in scripts {
                files.push((path(&folder, files.len()), script));
            }
        }
        let head = head.0;
        Self { files, head }
    }
}

fn path(folder: &str, file: usize) -> String {
    format!("{folder}/{file}.js")
}

/// Where the records are.
pub struct Places {
    pub dictionary: Vec<u8>,
    /// Paths below `search/`.
    pub files: Vec<String>,
}

impl Places {
    pub fn read(language: &str, reader: &mut Reader<'_>) -> Option<Self> {
        let length = reader.count()?;
        let dictionary = reader.take(length)?.to_vec();
        let count = reader.count()?;
        let in_folder = in_folder(count);
        let mut files = Vec::new();
        for first in (0..count).step_by(in_folder) {
            let folder = format!("{language}/{}", name(reader.take(5)?.try_into().ok()?));
            let last = (first + in_folder).min(count);
            files.extend((first..last).map(|file| path(&folder, file)));
        }
        Some(Self { dictionary, files })
    }
}
