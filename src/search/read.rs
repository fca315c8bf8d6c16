//! An exported index read back: for `fieldbook search` on a built site.

use std::collections::BTreeMap;

use super::document::Document;
use super::labels::Labels;
use super::parts::lines;
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
    let payload = |path: &str| {
        let script = load(path)?;
        wire::decode(&script).ok_or_else(|| format!("search/{path}: not a search index"))
    };
    let head = payload(root)?;
    let (head, mut paths, mut are_leaves) = wire::root(&head)
        .ok_or_else(|| format!("search/{root}: an unknown version of the search index"))?;
    // Three levels hold millions of entries; a damaged file may lead in circles.
    for _ in 0..DEEPEST {
        if are_leaves {
            break;
        }
        let mut below = Vec::new();
        for path in &paths {
            let node = payload(path)?;
            let (children, leaves) = wire::children(&head.language, &mut Reader::new(&node))
                .ok_or_else(|| format!("search/{path}: damaged"))?;
            below.extend(children);
            are_leaves = leaves;
        }
        paths = below;
    }
    if !are_leaves {
        return Err(format!("search/{root}: damaged"));
    }
    let mut records: BTreeMap<String, Vec<Record>> = BTreeMap::new();
    let mut labels = Vec::new();
    for path in paths {
        let leaf = payload(&path)?;
        let entries = wire::leaves(&leaf).ok_or_else(|| format!("search/{path}: damaged"))?;
        for Entry { key, value } in entries {
            let damaged = || format!("search/{path}: damaged at {key:?}");
            match key.chars().next() {
                // `@`, four digits of the document, two of the part; entries are in order.
                Some('@') => records
                    .entry(key.chars().take(5).collect())
                    .or_default()
                    .push(Record::read(&value).ok_or_else(damaged)?),
                Some(sign) if sign.is_alphanumeric() => {
                    let facets = Word::read_labels(&value).ok_or_else(damaged)?;
                    labels.extend(facets.into_iter().map(|facet| (key.clone(), facet)));
                }
                _ => {}
            }
        }
    }
    let documents = records.into_values().filter_map(|parts| {
        let first = parts.first()?.clone();
        Some(Document {
            title: first.title,
            path: first.path,
            facets: first.facets,
            lines: lines(parts.into_iter().map(|record| record.part).collect()),
        })
    });
    Ok((documents.collect(), Labels(labels)))
}
