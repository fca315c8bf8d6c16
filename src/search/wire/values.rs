//! The values behind the keys.

use super::bytes::{Reader, Writer};
use crate::search::document::{Document, Line, LineKind};
use crate::search::parts::Part;

/// The flags of a word.
const DOCS: u32 = 1;
const LABELS: u32 = 2;
const ROW: u32 = 4;

/// What an index knows of a word.
#[derive(Default)]
pub struct Word {
    pub stem: String,
    /// Ascending; `impacts` is parallel to it.
    pub docs: Vec<u32>,
    pub impacts: Vec<u8>,
    /// Documents with this impact and more have a file, the others need to be looked up.
    pub least: u8,
    /// The files of records that show the word, of those documents.
    pub files: Vec<u32>,
    /// Whether other words tell where it stands.
    pub is_row: bool,
    /// The facets whose name or synonym the word is.
    pub labels: Vec<String>,
}

impl Word {
    pub fn write(&self, key: &str) -> Vec<u8> {
        let mut out = Writer::default();
        let has_docs = !self.docs.is_empty();
        let has_labels = !self.labels.is_empty();
        let flags = [(has_docs, DOCS), (has_labels, LABELS), (self.is_row, ROW)];
        out.varint(
            flags
                .iter()
                .filter(|(is, _)| *is)
                .map(|(_, flag)| flag)
                .sum(),
        );
        if has_docs {
            let (cut, add) = stem_code(key, &self.stem);
            out.count(cut);
            out.text(add);
            out.docs(&self.docs);
            out.0.extend_from_slice(&self.impacts);
            out.0.push(self.least);
            for file in &self.files {
                out.varint(*file);
            }
        }
        if has_labels {
            out.texts(&self.labels);
        }
        out.0
    }

    /// Whether a written word is a row of others; `None` if it stands nowhere.
    pub fn is_row(value: &[u8]) -> Option<bool> {
        let flags = Reader::new(value).varint()?;
        (flags & DOCS != 0).then_some(flags & ROW != 0)
    }

    /// Reads only the labels: the rest is for the browser.
    pub fn read_labels(value: &[u8]) -> Option<Vec<String>> {
        let mut reader = Reader::new(value);
        let flags = reader.varint()?;
        if flags & DOCS != 0 {
            reader.varint()?;
            reader.text()?;
            let count = reader.count()?;
            for _ in 0..count {
                reader.varint()?;
            }
            let impacts = reader.take(count)?;
            let least = reader.byte()?;
            for _ in impacts.iter().filter(|impact| **impact >= least) {
                reader.varint()?;
            }
        }
        match flags & LABELS {
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

/// Some parts of a document, with what results show beside them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    pub document: u32,
    pub title: String,
    pub path: String,
    /// Ascending, each with its number in the document, or that of the first of several.
    pub parts: Vec<(u32, Part)>,
}

/// What stands for the kind of a line that goes on from the part before.
const GOES_ON: char = '+';

impl Record {
    pub fn write(out: &mut Writer, number: u32, document: &Document, parts: &[(u32, Part)]) {
        out.varint(number);
        out.text(&document.title);
        out.text(&document.path);
        let facets = document.facets.iter().filter(|facet| is_shown(facet));
        out.texts(&facets.collect::<Vec<_>>());
        out.count(parts.len());
        for (number, part) in parts {
            out.varint(*number);
            let mut text = String::new();
            for (at, line) in part.lines.iter().enumerate() {
                if at > 0 {
                    text.push('\n');
                }
                text.push(match part.goes_on && at == 0 {
                    true => GOES_ON,
                    false => line.kind.sign(),
                });
                text.push_str(&line.text);
            }
            out.text(&text);
        }
    }

    pub fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let document = reader.varint()?;
        let title = reader.text()?.to_owned();
        let path = reader.text()?.to_owned();
        reader.texts()?;
        let count = reader.count()?;
        let part = |_| Some((reader.varint()?, read_part(reader.text()?)?));
        Some(Self {
            document,
            title,
            path,
            parts: (0..count).map(part).collect::<Option<_>>()?,
        })
    }
}

fn read_part(text: &str) -> Option<Part> {
    let mut part = Part::default();
    for (at, line) in text.split('\n').filter(|line| !line.is_empty()).enumerate() {
        let sign = line.chars().next()?;
        part.goes_on |= at == 0 && sign == GOES_ON;
        let kind = match sign {
            // Its own kind stands where the line begins.
            GOES_ON => LineKind::Body,
            _ => LineKind::from_sign(sign)?,
        };
        // Signs are ASCII.
        let text = line[1..].to_owned();
        part.lines.push(Line { kind, text });
    }
    Some(part)
}

/// Whether results tell a facet: the collection is in the path, and languages are for fallbacks.
fn is_shown(facet: &str) -> bool {
    !facet.starts_with("collection:") && !facet.starts_with("in:")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_come_back() {
        let first = Part {
            lines: vec![
                Line::new(LineKind::Summary, "In short"),
                Line::new(LineKind::Body, "ยาว"),
            ],
            goes_on: false,
        };
        let second = Part {
            lines: vec![Line::new(LineKind::Body, "มาก")],
            goes_on: true,
        };
        let document = Document {
            title: "T".to_owned(),
            path: "practices/x".to_owned(),
            facets: vec!["topics:a".to_owned(), "in:th".to_owned()],
            ..Document::default()
        };
        let mut out = Writer::default();
        let parts = [(0, first), (3, second)];
        Record::write(&mut out, 7, &document, &parts);
        let record = Record::read(&mut Reader::new(&out.0)).unwrap();
        assert_eq!(record.document, 7);
        assert_eq!((record.title, record.path), (document.title, document.path));
        assert_eq!(record.parts, parts);
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
            least: 2,
            files: vec![300],
            is_row: false,
            labels: vec!["topics:networking".to_owned()],
        };
        assert_eq!(Word::read_labels(&word.write("nets")), Some(word.labels));
    }
}
