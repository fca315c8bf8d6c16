//! Whether a file still says what it said.

use unicode_normalization::UnicodeNormalization;

use crate::content::{FrontMatter, Key, Node, NodeKind, Split, parse_yaml, split};
use crate::markdown;

/// A file's text and, if its front matter can be read, its parts.
pub struct Known<'a> {
    pub text: &'a str,
    pub parts: Option<(FrontMatter, Vec<(Key, Node)>)>,
}

impl<'a> Known<'a> {
    pub fn new(text: &'a str) -> Self {
        let parts = match split(text) {
            Split::Found(parts) => fields(text, parts).map(|fields| (parts, fields)),
            Split::Missing | Split::Unclosed => None,
        };
        Self { text, parts }
    }
}

/// The fields of a front matter; `None` where it is no YAML or no map.
fn fields(text: &str, parts: FrontMatter) -> Option<Vec<(Key, Node)>> {
    match parse_yaml(text, parts.yaml).ok()?.kind {
        NodeKind::Map(fields) => Some(fields),
        NodeKind::Null => Some(Vec::new()),
        _ => None,
    }
}

/// Whether two texts give the same entry. One that could not be read gave none, so there is
/// nothing to keep.
pub fn same(before: &Known<'_>, after: &Known<'_>) -> bool {
    match (&before.parts, &after.parts) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some((a, a_fields)), Some((b, b_fields))) => {
            same_map(a_fields, b_fields)
                && markdown::says_the_same((before.text, a.body), (after.text, b.body))
        }
    }
}

/// Whether two maps hold the same, in whatever order.
fn same_map(a: &[(Key, Node)], b: &[(Key, Node)]) -> bool {
    let partner = |key: &Key| b.iter().find(|(other, _)| other.name == key.name);
    a.len() == b.len()
        && a.iter()
            .all(|(key, value)| partner(key).is_some_and(|(_, other)| same_value(value, other)))
}

fn same_value(a: &Node, b: &Node) -> bool {
    match (&a.kind, &b.kind) {
        (NodeKind::Null, NodeKind::Null) => true,
        (NodeKind::Text(a), NodeKind::Text(b)) => a == b || a.nfc().eq(b.nfc()),
        (NodeKind::Plain(a), NodeKind::Plain(b)) => a == b,
        (NodeKind::List(a), NodeKind::List(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same_value(a, b))
        }
        (NodeKind::Map(a), NodeKind::Map(b)) => same_map(a, b),
        _ => false,
    }
}
