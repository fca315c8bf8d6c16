//! Footnotes: their numbers, and the section that gathers them.

use std::collections::{HashMap, HashSet, VecDeque};

use crate::escape::push_attribute;

/// Labels are compared without regard to case, as GitHub does.
pub(super) fn fold(label: &str) -> String {
    label.to_lowercase()
}

/// Collects who refers to whom, to number the footnotes.
#[derive(Default)]
pub(super) struct Numbering {
    /// References in the text, in order.
    in_text: Vec<String>,
    /// References in each definition.
    in_notes: HashMap<String, Vec<String>>,
}

impl Numbering {
    /// Returns whether this is the first definition of `label`; later ones are not shown.
    pub(super) fn define(&mut self, label: &str) -> bool {
        let new = !self.in_notes.contains_key(&fold(label));
        if new {
            self.in_notes.insert(fold(label), Vec::new());
        }
        new
    }

    /// Notes a reference in the text, or in the definition of `inside`.
    pub(super) fn refer(&mut self, label: &str, inside: Option<&str>) {
        match inside {
            None => self.in_text.push(fold(label)),
            Some(note) => self
                .in_notes
                .entry(fold(note))
                .or_default()
                .push(fold(label)),
        }
    }

    /// The labels that are reached from the text, in the order of first reference: those that
    /// only other notes refer to come after those notes' own.
    pub(super) fn order(self) -> Vec<String> {
        let mut seen = HashSet::new();
        let mut order = Vec::new();
        let mut queue: VecDeque<&String> = self.in_text.iter().collect();
        while let Some(label) = queue.pop_front() {
            if let Some(inner) = self.in_notes.get(label)
                && seen.insert(label)
            {
                order.push(label.clone());
                queue.extend(inner);
            }
        }
        order
    }
}

/// The footnotes of a page while it is written.
pub(super) struct Notes<'a> {
    /// The number of each label, from 1.
    numbers: HashMap<&'a str, usize>,
    /// What each note says and how often it was referred to, by number minus 1.
    notes: Vec<Note>,
}

#[derive(Clone, Default)]
struct Note {
    html: String,
    defined: bool,
    references: usize,
}

impl<'a> Notes<'a> {
    /// `labels` is [`super::document::Document::footnotes`].
    pub(super) fn new(labels: &'a [String]) -> Self {
        let numbers = labels
            .iter()
            .zip(1..)
            .map(|(label, number)| (label.as_str(), number))
            .collect();
        Self {
            numbers,
            notes: vec![Note::default(); labels.len()],
        }
    }

    /// The number of a note that is shown.
    pub(super) fn number(&self, label: &str) -> Option<usize> {
        self.numbers.get(fold(label).as_str()).copied()
    }

    /// Appends a reference to note `number`; without a link where it already stands in one.
    pub(super) fn push_reference(&mut self, out: &mut String, number: usize, linked: bool) {
        let Some(note) = self.notes.get_mut(number - 1) else {
            return;
        };
        note.references += 1;
        let id = match note.references {
            1 => format!("fnref-{number}"),
            again => format!("fnref-{number}-{again}"),
        };
        if linked {
            out.push_str(&format!(
                "<sup><a id=\"{id}\" href=\"#fn-{number}\" role=\"doc-noteref\">{number}</a></sup>"
            ));
        } else {
            out.push_str(&format!("<sup id=\"{id}\">{number}</sup>"));
        }
    }

    /// Begins the definition of `label`: its number if it is shown and this is its first.
    pub(super) fn begin(&mut self, label: &str) -> Option<usize> {
        let number = self.number(label)?;
        let note = self.notes.get_mut(number - 1)?;
        let first = !note.defined;
        note.defined = true;
        first.then_some(number)
    }

    /// Keeps what note `number` says.
    pub(super) fn define(&mut self, number: usize, html: String) {
        if let Some(note) = self.notes.get_mut(number - 1) {
            note.html = html;
        }
    }

    /// Appends the section with all notes, if there are any.
    pub(super) fn push_section(self, out: &mut String, label: &str, back_label: &str) {
        if self.notes.is_empty() {
            return;
        }
        out.push_str("<section class=\"footnotes\"");
        push_attribute(out, "aria-label", label);
        out.push_str(">\n<ol>\n");
        for (note, number) in self.notes.into_iter().zip(1..) {
            // The way back stands at the end of the last paragraph where there is one.
            let (text, end) = match note.html.strip_suffix("</p>\n") {
                Some(text) => (text, "</p>\n"),
                None => (note.html.as_str(), ""),
            };
            out.push_str(&format!("<li id=\"fn-{number}\">\n"));
            out.push_str(text);
            out.push_str(&format!(
                " <a href=\"#fnref-{number}\" role=\"doc-backlink\""
            ));
            push_attribute(out, "aria-label", back_label);
            out.push_str(">↩</a>");
            out.push_str(end);
            out.push_str("</li>\n");
        }
        out.push_str("</ol>\n</section>\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_the_first_reference() {
        let mut numbering = Numbering::default();
        for label in ["a", "b", "c", "unused"] {
            assert!(numbering.define(label));
        }
        assert!(!numbering.define("A"), "the first definition counts");
        numbering.refer("b", None);
        numbering.refer("c", Some("b"));
        numbering.refer("b", Some("c"));
        numbering.refer("A", None);
        numbering.refer("B", None);
        assert_eq!(numbering.order(), ["b", "a", "c"]);
    }
}
