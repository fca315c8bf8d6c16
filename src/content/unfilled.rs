//! What a draft does not say yet.

use super::yaml::{Node, NodeKind};
use crate::diag::{Code, Diagnostic, Severity};
use crate::markdown::{Document, Section};

/// The problems that only mean that somebody still has to write something.
const UNFILLED: [Code; 3] = [Code::MissingField, Code::MissingSection, Code::EmptySection];

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

/// Whether a value is as good as none: nothing at all, or nothing in the quotes or brackets of a
/// field that must be filled in.
pub fn is_blank(value: &Node, required: bool) -> bool {
    match &value.kind {
        NodeKind::Null => true,
        NodeKind::Text(text) => required && text.trim().is_empty(),
        NodeKind::List(items) => required && items.is_empty(),
        NodeKind::Plain(_) | NodeKind::Map(_) => false,
    }
}

/// Whether a section has only its heading, comments and the definitions of footnotes.
pub fn is_empty(text: &str, document: &Document, section: &Section) -> bool {
    let is_own = |start: usize| start == section.span.start;
    let heading = document
        .headings
        .iter()
        .find(|heading| is_own(heading.span.start));
    let start = heading.map_or(section.span.start, |heading| heading.span.end);
    let Some(mut rest) = text.get(start..section.span.end) else {
        return false;
    };
    loop {
        rest = rest.trim_start();
        rest = if let Some(comment) = rest.strip_prefix("<!--") {
            comment.split_once("-->").map_or("", |(_, after)| after)
        } else if rest.starts_with("[^") {
            rest.split_once('\n').map_or("", |(_, after)| after)
        } else {
            return rest.is_empty();
        };
    }
}
