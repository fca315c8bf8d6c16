//! Who refers to whom: by fields of the front matter and by links in bodies.

use super::ids::{EntryId, Ids};
use super::links::{Target, Targets};
use crate::config::Model;
use crate::content::{Entry, Fields, Reference, Value};
use crate::diag::{Code, Diagnostic};

/// How one entry refers to another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Via {
    /// A field of the front matter.
    Field(String),
    /// A link in a body, in any language.
    Body,
}

/// An entry that refers to this one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Backlink {
    pub from: EntryId,
    pub via: Via,
}

/// References in both directions, each list sorted and without repetitions.
#[derive(Debug, Default)]
pub struct Graph {
    /// By entry: what it refers to.
    pub forward: Vec<Vec<(Via, EntryId)>>,
    /// By entry: what refers to it.
    pub back: Vec<Vec<Backlink>>,
}

/// The references of an entry's fields; those that lead nowhere are reported.
pub fn references(
    entry: &Entry,
    ids: &Ids,
    model: &Model,
    found: &mut Vec<Diagnostic>,
) -> Vec<(Via, EntryId)> {
    let mut references = Vec::new();
    for (name, value) in entry.source().fields.iter() {
        visit(
            value,
            &mut |reference| match ids.find(reference.collection, &reference.id) {
                Some(id) => references.push((Via::Field(name.to_owned()), id)),
                None => {
                    let collection = &model.collection(reference.collection).name;
                    let diagnostic = Diagnostic::new(Code::BrokenReference, &entry.source().path)
                        .at(reference.span)
                        .arg("target", reference.id.as_str())
                        .arg("collection", collection.as_str());
                    found.push(match ids.nearest(reference.collection, &reference.id) {
                        Some(near) => diagnostic.help("did-you-mean").help_arg("near", near),
                        None => diagnostic
                            .help("add-entry")
                            .help_arg("path", format!("content/{collection}/{}", reference.id)),
                    });
                }
            },
        );
    }
    references
}

fn visit(value: &Value, each: &mut impl FnMut(&Reference)) {
    let mut record = |fields: &Fields| {
        for (_, value) in fields.iter() {
            if let Value::References(references) = value {
                references.iter().for_each(&mut *each);
            }
        }
    };
    match value {
        Value::Record(fields) => record(fields),
        Value::Records(records) => records.iter().for_each(record),
        Value::References(references) => references.iter().for_each(each),
        _ => {}
    }
}

impl Graph {
    /// `fields` and `targets` are parallel to the entries; invisible entries neither refer nor are
    /// referred to.
    pub fn new(
        fields: Vec<Vec<(Via, EntryId)>>,
        targets: &[Vec<Targets>],
        visible: &[bool],
    ) -> Self {
        let mut forward = fields;
        for (at, references) in forward.iter_mut().enumerate() {
            if !visible[at] {
                references.clear();
                continue;
            }
            for target in targets[at].iter().flat_map(|targets| &targets.links) {
                if let Target::Entry(id, _) = target {
                    references.push((Via::Body, *id));
                }
            }
            references.retain(|(_, to)| to.index() != at && visible[to.index()]);
            // Field values keep the author's order; body links come after them, sorted.
            let mut seen = std::collections::BTreeSet::new();
            references.retain(|reference| seen.insert(reference.clone()));
        }
        let mut back = vec![Vec::new(); forward.len()];
        for (at, references) in forward.iter().enumerate() {
            for (via, to) in references {
                back[to.index()].push(Backlink {
                    from: EntryId(at as u32),
                    via: via.clone(),
                });
            }
        }
        for list in &mut back {
            list.sort();
        }
        Self { forward, back }
    }
}
