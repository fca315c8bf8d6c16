//! Sorted keys in leaves, leaves in folders, and the root that leads to them.

use super::bytes::{Reader, Writer};
use super::records::{Places, Records};
use super::shard::{Encoder, File, content_name, hash, name};
use super::values::Word;

const VERSION: u32 = 3;

/// Children in one folder.
const IN_FOLDER: usize = 64;
/// More leaves than this do not hang from the root directly; positions are the first that do not.
const IN_ROOT: usize = 1024;
const IN_NODE: usize = 256;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub key: String,
    pub value: Vec<u8>,
}

/// Entries whose leaves have a size of their own. Entries of a section are sorted, and sections
/// follow each other in the order of their keys.
pub struct Section {
    pub kind: Kind,
    pub entries: Vec<Entry>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Facets, stems, and where first parts are.
    Lists,
    Words,
    Positions,
    Typos,
}

impl Kind {
    /// How many bytes of keys and values a leaf aims at, before they are deflated.
    fn target(self) -> usize {
        match self {
            Self::Lists | Self::Words => 3_000,
            Self::Positions => 4_500,
            Self::Typos => 8_000,
        }
    }
}

/// What stands before the first node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Root {
    pub language: String,
    pub documents: usize,
    pub folds_latin: bool,
    pub prefixes: Vec<String>,
}

/// A node or leaf as a script, and its first key.
pub type Child = (String, String);

/// Cuts `sections` into leaves.
pub fn leaves(sections: &[Section]) -> Vec<Child> {
    let mut children = Vec::new();
    let mut ancestors = Ancestors::default();
    let mut encoder = Encoder::default();
    for section in sections {
        let mut at = 0;
        while at < section.entries.len() {
            let end = leaf_end(&section.entries, at, section.kind);
            let entries = &section.entries[at..end];
            let before = match section.kind {
                Kind::Words => ancestors.of(&entries[0].key),
                _ => Vec::new(),
            };
            let script = encoder.script(&leaf(entries, &before), &[]);
            children.push((entries[0].key.clone(), script));
            if section.kind == Kind::Words {
                ancestors.add(entries);
            }
            at = end;
        }
    }
    children
}

/// Hangs the leaves from a root; it comes last, and the records first.
pub fn write(root: &Root, leaves: Vec<Child>, records: Records) -> Vec<File> {
    let mut files = records.files;
    let is_position = |leaf: &Child| leaf.0.starts_with('!');
    let (positions, others): (Vec<Child>, Vec<Child>) = leaves.into_iter().partition(is_position);
    let left = IN_ROOT.saturating_sub(others.len()).max(IN_FOLDER);
    let mut payload = Writer::default();
    payload.varint(VERSION);
    payload.text(&root.language);
    payload.count(root.documents);
    payload.varint(u32::from(root.folds_latin));
    payload.texts(&root.prefixes);
    payload.0.extend_from_slice(&records.head);
    for (children, most) in [(others, IN_ROOT), (positions, left)] {
        let node = top(root, children, most, &mut files);
        payload.0.extend_from_slice(&node);
    }
    let script = Encoder::default().script(&payload.0, &[]);
    let file = content_name([script.as_str()].into_iter());
    files.push((format!("{}/{file}.js", root.language), script));
    files
}

/// Takes leaves as files and returns the payload of the node above all, which has `most` children.
fn top(root: &Root, mut children: Vec<Child>, most: usize, files: &mut Vec<File>) -> Vec<u8> {
    let mut encoder = Encoder::default();
    let mut of_leaves = true;
    while children.len() > most {
        let mut nodes = Vec::new();
        for group in children.chunks_mut(IN_NODE) {
            let first = group[0].0.clone();
            let node = node(root, group, of_leaves, files);
            nodes.push((first, encoder.script(&node, &[])));
        }
        children = nodes;
        of_leaves = false;
    }
    node(root, &mut children, of_leaves, files)
}

/// What stands before a row among the ancestors of a leaf.
const ROW: char = '+';

/// The words that are a proper prefix of a later leaf's first word, and whether they are rows.
#[derive(Default)]
struct Ancestors(Vec<(String, bool)>);

impl Ancestors {
    fn of(&self, key: &str) -> Vec<String> {
        let is_before = |word: &str| key.starts_with(word) && word.len() < key.len();
        let before = self.0.iter().filter(|(word, _)| is_before(word));
        let text = |(word, is_row): &(String, bool)| match is_row {
            true => format!("{ROW}{word}"),
            false => word.clone(),
        };
        before.map(text).collect()
    }

    fn add(&mut self, entries: &[Entry]) {
        let Some(last) = entries.last() else { return };
        self.0
            .retain(|(word, _)| last.key.starts_with(word.as_str()));
        for entry in entries {
            let is_run = entry
                .key
                .chars()
                .next()
                .is_some_and(crate::markdown::is_unspaced);
            let Some(is_row) = Word::is_row(&entry.value) else {
                continue;
            };
            if is_run && last.key.starts_with(&entry.key) {
                self.0.push((entry.key.clone(), is_row));
            }
        }
    }
}

fn leaf_end(entries: &[Entry], start: usize, kind: Kind) -> usize {
    let mut size = 0;
    for (at, entry) in entries.iter().enumerate().skip(start) {
        size += entry.value.len() + 4;
        if size > kind.target() && at > start {
            return at;
        }
    }
    entries.len()
}

fn leaf(entries: &[Entry], ancestors: &[String]) -> Vec<u8> {
    let mut out = Writer::default();
    out.count(entries.len());
    out.texts(ancestors);
    let mut before = "";
    for entry in entries {
        out.front_coded(before, &entry.key);
        before = &entry.key;
    }
    for entry in entries {
        out.count(entry.value.len());
    }
    for entry in entries {
        out.0.extend_from_slice(&entry.value);
    }
    out.0
}

/// Takes the children's scripts as files and returns the node's payload.
fn node(root: &Root, children: &mut [Child], of_leaves: bool, files: &mut Vec<File>) -> Vec<u8> {
    let mut out = Writer::default();
    out.0.push(u8::from(!of_leaves));
    out.count(children.len());
    let mut before = "";
    for (at, (key, _)) in children.iter().enumerate() {
        let key = if at == 0 { "" } else { key };
        out.front_coded(before, key);
        before = key;
    }
    for group in children.chunks_mut(IN_FOLDER) {
        let hash = hash(group.iter().map(|(_, script)| script.as_str()));
        out.0.extend_from_slice(&hash);
        let folder = name(&hash);
        for (number, (_, script)) in group.iter_mut().enumerate() {
            let path = format!("{}/{folder}/{number}.js", root.language);
            files.push((path, std::mem::take(script)));
        }
    }
    out.0
}

/// What a root's payload says.
pub struct Opened {
    pub root: Root,
    pub records: Places,
    /// The paths of the first node's children, and whether they are leaves. Positions are elsewhere.
    pub children: (Vec<String>, bool),
}

/// Reads a root's payload.
pub fn root(payload: &[u8]) -> Option<Opened> {
    let mut reader = Reader::new(payload);
    if reader.varint()? != VERSION {
        return None;
    }
    let root = Root {
        language: reader.text()?.to_owned(),
        documents: reader.count()?,
        folds_latin: reader.varint()? & 1 != 0,
        prefixes: reader.texts()?,
    };
    let records = Places::read(&root.language, &mut reader)?;
    let children = children(&root.language, &mut reader)?;
    Some(Opened {
        root,
        records,
        children,
    })
}

/// The paths below `search/` of a node's children.
pub fn children(language: &str, reader: &mut Reader<'_>) -> Option<(Vec<String>, bool)> {
    let are_leaves = reader.byte()? == 0;
    let count = reader.count()?;
    let mut key = String::new();
    for _ in 0..count {
        key = reader.front_coded(&key)?;
    }
    let mut paths = Vec::new();
    for first in (0..count).step_by(IN_FOLDER) {
        let folder = name(reader.take(5)?.try_into().ok()?);
        let last = (count - first).min(IN_FOLDER);
        paths.extend((0..last).map(|number| format!("{language}/{folder}/{number}.js")));
    }
    Some((paths, are_leaves))
}

/// The entries of a leaf.
pub fn entries(payload: &[u8]) -> Option<Vec<Entry>> {
    let mut reader = Reader::new(payload);
    let count = reader.count()?;
    reader.texts()?;
    let mut keys = Vec::new();
    let mut before = String::new();
    for _ in 0..count {
        before = reader.front_coded(&before)?;
        keys.push(before.clone());
    }
    let lengths: Vec<usize> = (0..count).map(|_| reader.count()).collect::<Option<_>>()?;
    let entry = |(key, length)| {
        Some(Entry {
            key,
            value: reader.take(length)?.to_vec(),
        })
    };
    keys.into_iter().zip(lengths).map(entry).collect()
}
