//! The values behind the keys.

use super::bytes::{Reader, Writer};
use crate::search::document::{Document, Line};
use crate::search::parts::{Part, kind, sign};

/// What an index knows of a word.
#[derive(Default)]
pub struct Word {
    pub stem: String,
    /// Ascending; `impacts` and `parts` are parallel to it.
    pub docs: Vec<u32>,
    pub impacts: Vec<u8>,
    /// The part of each document's text in which the word first occurs.
    pub parts: Vec<u32>,
    /// The facets whose name or synonym the word is.
    pub labels: Vec<String>,
}

impl Word {
    pub fn write(&self, key: &str) -> Vec<u8> {
        let mut out = Writer::default();
        let has_docs = !self.docs.is_empty();
        out.varint(u32::from(has_docs) | u32::from(!self.labels.is_empty()) << 1);
        if has_docs {
            let (cut, add) = stem_code(key, &self.stem);
            out.count(cut);
            out.text(add);
            out.docs(&self.docs);
            out.0.extend_from_slice(&self.impacts);
            for part in &self.parts {
                out.varint(*part);
            }
        }
        if !self.labels.is_empty() {
            out.texts(&self.labels);
        }
        out.0
    }

    /// Reads only the labels: the rest is for the browser.
    pub fn read_labels(value: &[u8]) -> Option<Vec<String>> {
        let mut reader = Reader::new(value);
        let flags = reader.varint()?;
        if flags & 1 != 0 {
            reader.varint()?;
            reader.text()?;
            let count = reader.count()?;
            for _ in 0..count {
                reader.varint()?;
            }
            reader.take(count)?;
            for _ in 0..count {
                reader.varint()?;
            }
        }
        match flags & 2 {
            0 => Some(Vec::new()),
            _ => reader.texts(),
        }
    }
}

/// A stem as the UTF-16 units to cut from the end of the word and what to add.
fn stem_code<'a>(word: &str, stem: &'a str) -> (usize, &'a str) {
    let mut shared = 0;
    for (a, b) in word.chars().zip(stem.chars()) {
        if a != b {
            break;
        }
        shared += a.len_utf8();
    }
    (word[shared..].encode_utf16().count(), &stem[shared..])
}

/// A part of a document as results show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    pub title: String,
    pub path: String,
    /// How many parts of the document follow.
    pub left: usize,
    pub part: Part,
}

impl Record {
    pub fn write(document: &Document, part: &Part, left: usize) -> Vec<u8> {
        let mut out = Writer::default();
        out.text(&document.title);
        out.text(&document.path);
        out.count(left);
        let facets = document.facets.iter().filter(|facet| is_shown(facet));
        out.texts(&facets.collect::<Vec<_>>());
        let last = part.lines.len();
        let mut text = String::new();
        for (at, line) in part.lines.iter().enumerate() {
            if at > 0 {
                text.push('\n');
            }
            text.push(sign(line, part.continues && at + 1 == last));
            text.push_str(&line.text);
        }
        out.text(&text);
        out.0
    }

    pub fn read(value: &[u8]) -> Option<Self> {
        let mut reader = Reader::new(value);
        let title = reader.text()?.to_owned();
        let path = reader.text()?.to_owned();
        let left = reader.count()?;
        reader.texts()?;
        let mut part = Part::default();
        for line in reader.text()?.split('\n').filter(|line| !line.is_empty()) {
            let (kind, continues) = kind(line.chars().next()?)?;
            // Kinds are ASCII.
            part.lines.push(Line {
                kind,
                text: line[1..].to_owned(),
            });
            part.continues = continues;
        }
        Some(Self {
            title,
            path,
            left,
            part,
        })
    }
}

/// Whether results tell a facet: the collection is in the path, and languages are for fallbacks.
fn is_shown(facet: &str) -> bool {
    !facet.starts_with("collection:") && !facet.starts_with("in:")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::document::LineKind;

    #[test]
    fn records_come_back() {
        let part = Part {
            lines: vec![
                Line::new(LineKind::Summary, "In short"),
                Line::new(LineKind::Body, "ยาว"),
            ],
            continues: true,
        };
        let document = Document {
            title: "T".to_owned(),
            path: "practices/x".to_owned(),
            facets: vec!["topics:a".to_owned(), "in:th".to_owned()],
            ..Document::default()
        };
        let value = Record::write(&document, &part, 3);
        let record = Record::read(&value).unwrap();
        assert_eq!((record.title, record.path), (document.title, document.path));
        assert_eq!((record.left, record.part), (3, part));
    }

    #[test]
    fn stems_are_cut_or_replaced() {
        assert_eq!(stem_code("policies", "polici"), (2, ""));
        assert_eq!(stem_code("policy", "polici"), (1, "i"));
        assert_eq!(stem_code("الشبكة", "شبك"), (6, "شبك"));
        assert_eq!(stem_code("as", "as"), (0, ""));
    }

    #[test]
    fn labels_are_found_behind_postings() {
        let word = Word {
            stem: "net".to_owned(),
            docs: vec![0, 7],
            impacts: vec![1, 2],
            parts: vec![0, 300],
            labels: vec!["topics:networking".to_owned()],
        };
        assert_eq!(Word::read_labels(&word.write("nets")), Some(word.labels));
    }
}
