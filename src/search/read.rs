//! An exported index read back: for `fieldbook search` on a built site.

use std::collections::BTreeMap;

use super::document::Document;
use super::labels::Labels;
use super::parts::{Part, lines};
use super::wire::{self, Entry, Reader, Record, Word};

/// How many levels of nodes a tree may have.
const DEEPEST: usize = 4;

/// The documents of the index whose root is the script `root`, and its labels.
///
/// `load` gives the script at a path below `search/`. The error names what is wrong with which file.
pub fn read(
    root: &str,
    load: &dyn Fn(&str) -> Result<String, String>,
) -> Result<(Vec<Document>, Labels), String> {
    let inflated = |path: &str, dictionary: &[u8]| {
        let script = load(path)?;
        wire::decode(&script, dictionary)
            .ok_or_else(|| format!("search/{path}: not a search index"))
    };
    let payload = |path: &str| inflated(path, &[]);
    let head = payload(root)?;
    let opened = wire::root(&head)
        .ok_or_else(|| format!("search/{root}: an unknown version of the search index"))?;
    let (mut paths, mut are_leaves) = opened.children;
    // Three levels hold millions of entries; a damaged file may lead in circles.
    for _ in 0..DEEPEST {
        if are_leaves {
            break;
        }
        let mut below = Vec::new();
        for path in &paths {
            let node = payload(path)?;
            let (children, leaves) = wire::children(&opened.root.language, &mut Reader::new(&node))
                .ok_or_else(|| format!("search/{path}: damaged"))?;
            below.extend(children);
            are_leaves = leaves;
        }
        paths = below;
    }
    if !are_leaves {
        return Err(format!("search/{root}: damaged"));
    }
    let records = opened.records;
    let mut texts: BTreeMap<u32, Text> = BTreeMap::new();
    for path in &records.files {
        let damaged = || format!("search/{path}: damaged");
        let payload = inflated(path, &records.dictionary)?;
        let mut reader = Reader::new(&payload);
        let count = reader.count().ok_or_else(damaged)?;
        for _ in 0..count {
            let record = Record::read(&mut reader).ok_or_else(damaged)?;
            let text = texts.entry(record.document).or_default();
            (text.title, text.path) = (record.title, record.path);
            text.parts.extend(record.parts);
        }
    }
    if !texts
        .keys()
        .map(|number| *number as usize)
        .eq(0..opened.root.documents)
    {
        return Err(format!("search/{root}: documents are missing"));
    }
    let mut documents: Vec<Document> = texts.into_values().map(Text::document).collect();
    let mut labels = Vec::new();
    for path in paths {
        let leaf = payload(&path)?;
        let entries = wire::entries(&leaf).ok_or_else(|| format!("search/{path}: damaged"))?;
        for Entry { key, value } in entries {
            let damaged = || format!("search/{path}: damaged at {key:?}");
            match key.strip_prefix('#') {
                Some(facet) => {
                    for doc in Reader::new(&value).docs().ok_or_else(damaged)? {
                        let document = documents.get_mut(doc as usize).ok_or_else(damaged)?;
                        document.facets.push(facet.to_owned());
                    }
                }
                None if key.starts_with(char::is_alphanumeric) => {
                    let facets = Word::read_labels(&value).ok_or_else(damaged)?;
                    labels.extend(facets.into_iter().map(|facet| (key.clone(), facet)));
                }
                None => {}
            }
        }
    }
    Ok((documents, Labels(labels)))
}

/// What was read of a document, its parts in any order.
#[derive(Default)]
struct Text {
    title: String,
    path: String,
    parts: BTreeMap<u32, Part>,
}

impl Text {
    /// Without facets.
    fn document(self) -> Document {
        Document {
            title: self.title,
            path: self.path,
            lines: lines(self.parts.into_values().collect()),
            ..Document::default()
        }
    }
}
