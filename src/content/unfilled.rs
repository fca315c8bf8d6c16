//! What a draft does not say yet.

use super::yaml::{Node, NodeKind};
use crate::diag::{Code, Diagnostic, Severity};
use crate::markdown::{Document, Section};

/// The problems that only mean that somebody still has to write something.
const UNFILLED: [Code; 4] = [
    Code::MissingField,
    Code::MissingSection,
    Code::EmptySection,
    Code::ImageNoAlt,
];

fn is_unfilled(found: &Diagnostic) -> bool {
    UNFILLED.contains(&found.code)
}

/// Lets the blanks of a draft pass: as warnings where drafts are looked at, and without a word
/// where they have no pages. Says whether there were any.
pub fn forgive(found: &mut Vec<Diagnostic>, drafts: bool) -> bool {
    let blanks = found.iter().any(is_unfilled);
    if drafts {
        for blank in found.iter_mut().filter(|one| is_unfilled(one)) {
            blank.severity = Severity::Warning;
        }
    } else {
        found.retain(|one| !is_unfilled(one));
    }
    blanks
}

/// Whether a value is as good as none: nothing, or nothing between its quotes or brackets.
pub fn is_blank(value: &Node) -> bool {
    match &value.kind {
        NodeKind::Null => true,
        NodeKind::Text(text) => text.trim().is_empty(),
        NodeKind::List(items) => items.iter().all(is_blank),
        NodeKind::Plain(_) | NodeKind::Map(_) => false,
    }
}

/// Whether a section has only headings, comments and the definitions of footnotes and links.
pub fn is_empty(text: &str, document: &Document, section: &Section) -> bool {
    let mut at = section.span.start;
    loop {
        let Some(rest) = text.get(at..section.span.end) else {
            return false;
        };
        let blanks = rest.len() - rest.trim_start().len();
        let rest = rest.trim_start();
        at += blanks;
        let mut headings = document.headings.iter();
        at += if rest.is_empty() {
            return true;
        } else if let Some(heading) = headings.find(|heading| heading.span.start == at) {
            (heading.span.end - at).max(1)
        } else if rest.starts_with("<!--") {
            rest.find("-->").map_or(rest.len(), |end| end + 3)
        } else if rest.starts_with('[') && line(rest).contains("]:") {
            line(rest).len()
        } else {
            return false;
        };
    }
}

fn line(text: &str) -> &str {
    text.split_inclusive('\n').next().unwrap_or_default()
}
