//! A `.docx` file: a zip of XML parts (ECMA-376, part 2), unpacked within limits.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::trouble::WordError;

const MEGABYTE: usize = 1024 * 1024;

/// The most that is unpacked, in bytes. A report with fifty photographs has about a third of it.
const MOST: usize = 256 * MEGABYTE;

/// The longest part of XML, in bytes: a thesis has five megabytes.
const LONGEST_XML: usize = 32 * MEGABYTE;

/// Long documents have some hundred parts.
const MOST_PARTS: usize = 10_000;

/// How compound files begin: old Word files, and new ones with a password ([MS-CFB]).
const COMPOUND: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// The parts that matter: text, styles, lists, notes, comments, relations and pictures.
#[derive(Debug, Default)]
pub struct Package {
    /// XML by its path in the package.
    pub xml: BTreeMap<String, String>,
    /// Pictures by their path in the package.
    pub media: BTreeMap<String, Vec<u8>>,
}

impl Package {
    pub fn open(bytes: &[u8]) -> Result<Self, WordError> {
        if bytes.starts_with(&COMPOUND) {
            let name: Vec<u8> = "EncryptedPackage"
                .encode_utf16()
                .flat_map(u16::to_le_bytes)
                .collect();
            let is_locked = bytes.windows(name.len()).any(|window| window == name);
            return Err(match is_locked {
                true => WordError::Locked,
                false => WordError::OldFormat,
            });
        }
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(WordError::damaged)?;
        if archive.len() > MOST_PARTS {
            return Err(WordError::TooLarge(MOST / MEGABYTE));
        }
        let mut package = Self::default();
        let mut left = MOST;
        for at in 0..archive.len() {
            let file = archive.by_index(at).map_err(WordError::damaged)?;
            let name = file.name().map_err(WordError::damaged)?;
            let name = name.trim_start_matches('/').to_owned();
            let is_media = name.starts_with("word/media/");
            if !is_media && !is_xml(&name) {
                continue;
            }
            let limit = if is_media {
                left
            } else {
                left.min(LONGEST_XML)
            };
            let mut part = Vec::new();
            // What a zip says about sizes need not be true: count what comes out.
            let read = file.take(limit as u64 + 1).read_to_end(&mut part);
            read.map_err(WordError::damaged)?;
            if part.len() > limit {
                return Err(WordError::TooLarge(limit / MEGABYTE));
            }
            left -= part.len();
            if is_media {
                package.media.insert(name, part);
            } else {
                let text = String::from_utf8(part);
                let text = text.map_err(|_| WordError::damaged(format!("{name} is not UTF-8")))?;
                // Word writes none; they are the way to bombs and to files of this computer.
                if text.contains("<!DOCTYPE") || text.contains("<!ENTITY") {
                    return Err(WordError::damaged(format!("{name} declares entities")));
                }
                package.xml.insert(name, text);
            }
        }
        if !package.xml.keys().any(|name| is_document(name)) {
            return Err(WordError::damaged("it holds no Word document"));
        }
        Ok(package)
    }

    /// The package for pandoc, with empty files for pictures: it only needs to know that they are there.
    pub fn pack(&self) -> Result<Vec<u8>, WordError> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        let xml = self.xml.iter().map(|(name, text)| (name, text.as_bytes()));
        let media = self.media.keys().map(|name| (name, &b""[..]));
        for (name, bytes) in xml.chain(media) {
            writer
                .start_file(name.as_str(), stored)
                .map_err(WordError::damaged)?;
            writer.write_all(bytes).map_err(WordError::damaged)?;
        }
        let out = writer.finish().map_err(WordError::damaged)?;
        Ok(out.into_inner())
    }
}

/// Document properties (`docProps/`), custom data and embedded files are not among them.
fn is_xml(name: &str) -> bool {
    let is_own = |rest: &str| {
        let rest = rest.strip_prefix("_rels/").unwrap_or(rest);
        !rest.contains('/') && (rest.ends_with(".xml") || rest.ends_with(".rels"))
    };
    ["[Content_Types].xml", "_rels/.rels"].contains(&name)
        || name.strip_prefix("word/").is_some_and(is_own)
}

/// `word/document.xml`, or `word/document2.xml` as Word for the web calls it.
pub fn is_document(name: &str) -> bool {
    name.starts_with("word/document") && name.ends_with(".xml")
}
