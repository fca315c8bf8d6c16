//! A new entry: every field of the model and every required section, to be filled in.

use std::collections::BTreeMap;

use super::hints::{Hints, html_comment};
use super::status::Status;
use crate::config::{Collection, Field, FieldKind};

/// What stands before a line that is only an offer: without it, the line counts.
const OFF: &str = "# ";

/// What a new entry says already.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// Values by field, as YAML: on the field's own line, or behind a line break below it.
    pub fields: BTreeMap<String, String>,
    /// Markdown before the first section.
    pub lead: String,
    /// In the order of the file; required sections that are not among them are added, empty.
    pub parts: Vec<Part>,
    /// Markdown behind the last section: the definitions of footnotes.
    pub notes: String,
}

/// A section of a new entry.
#[derive(Clone, Debug)]
pub struct Part {
    pub heading: PartHeading,
    /// Markdown; empty for a blank.
    pub text: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartHeading {
    /// The id of a required section.
    Required(String),
    /// Markdown of the author's own heading, on one line.
    Own(String),
}

/// The source file of a new entry in the language of `hints`; `source_language` is named where it
/// is not the site's default.
pub fn skeleton(
    hints: Hints<'_>,
    collection: &Collection,
    given: &Given,
    source_language: Option<&str>,
) -> String {
    let mut writer = Writer {
        hints,
        out: "---\n".to_owned(),
    };
    writer.remark("hint-new");
    let is_status = |field: &&Field| field.name == "status";
    for field in &collection.fields {
        if field.name == collection.title_field {
            let title = given.fields.get(&field.name);
            writer.line("", 0, field, title.map_or("\"\"", String::as_str));
        }
    }
    if let Some(field) = collection.fields.iter().find(is_status) {
        writer.line("", 0, field, Status::Draft.as_str());
    }
    if let Some(tag) = source_language {
        writer.out.push_str(&format!("source_language: {tag}\n"));
    }
    let (required, optional): (Vec<&Field>, Vec<&Field>) = collection
        .fields
        .iter()
        .filter(|field| field.name != collection.title_field && !is_status(field))
        .partition(|field| field.required || given.fields.contains_key(&field.name));
    for field in required {
        match given.fields.get(&field.name) {
            Some(value) => writer.given(field, value),
            None => writer.field("", 0, field),
        }
    }
    writer.remark("hint-optional");
    for field in optional {
        writer.field(OFF, 0, field);
    }
    writer.out.push_str("---\n\n");
    writer.body(collection, given);
    writer.out
}

/// The text of a new entry: its required sections, with hints that readers never see.
pub fn body_skeleton(hints: Hints<'_>, collection: &Collection) -> String {
    let mut writer = Writer {
        hints,
        out: String::new(),
    };
    writer.body(collection, &Given::default());
    writer.out
}

/// The parts with a blank for every required section that is not there: before the first part that
/// the model has behind it, or else at the end.
fn with_missing(parts: &[Part], required: &[String]) -> Vec<Part> {
    let mut all = parts.to_vec();
    let rank = |part: &Part| match &part.heading {
        PartHeading::Required(id) => required.iter().position(|known| known == id),
        PartHeading::Own(_) => None,
    };
    for (at, id) in required.iter().enumerate() {
        if all.iter().any(|part| rank(part) == Some(at)) {
            continue;
        }
        let behind = |part: &Part| rank(part).is_some_and(|other| other > at);
        let place = all.iter().position(behind).unwrap_or(all.len());
        let part = Part {
            heading: PartHeading::Required(id.clone()),
            text: String::new(),
        };
        all.insert(place, part);
    }
    all
}

struct Writer<'a> {
    hints: Hints<'a>,
    out: String,
}

impl Writer<'_> {
    fn body(&mut self, collection: &Collection, given: &Given) {
        match given.lead.trim() {
            "" => self.comment("hint-lead"),
            lead => self.text(lead),
        }
        for part in with_missing(&given.parts, &collection.required_sections) {
            let heading = match &part.heading {
                PartHeading::Required(section) => self.hints.heading(section),
                PartHeading::Own(heading) => format!("## {heading}"),
            };
            self.text(&heading);
            match (part.text.trim(), &part.heading) {
                ("", PartHeading::Required(section)) => {
                    self.comment(&format!("hint-section-{section}"));
                }
                (text, _) => self.text(text),
            }
        }
        self.text(given.notes.trim());
    }

    /// A message as a YAML comment on a line of its own.
    fn remark(&mut self, id: &str) {
        if let Some(text) = self.hints.message(id) {
            self.out.push_str(&format!("# {text}\n"));
        }
    }

    /// A message as an HTML comment, with room to write below it.
    fn comment(&mut self, id: &str) {
        if let Some(text) = self.hints.message(id) {
            self.out
                .push_str(&format!("<!-- {} -->\n\n", html_comment(&text)));
        }
    }

    /// A paragraph or more; nothing for an empty text.
    fn text(&mut self, text: &str) {
        if !text.is_empty() {
            self.out.push_str(&format!("{text}\n\n"));
        }
    }

    /// A field whose value is known; a value of several lines begins with a line break.
    fn given(&mut self, field: &Field, value: &str) {
        match value.strip_prefix('\n') {
            Some(block) => {
                self.line("", 0, field, "");
                self.out.push_str(&format!("{}\n", block.trim_end()));
            }
            None => self.line("", 0, field, value),
        }
    }

    /// `name: value  # what it is`.
    fn line(&mut self, off: &str, indent: usize, field: &Field, value: &str) {
        self.lead_in(off, indent, "", field, value);
    }

    fn lead_in(&mut self, off: &str, indent: usize, dash: &str, field: &Field, value: &str) {
        let blanks = " ".repeat(indent);
        let line = format!("{off}{blanks}{dash}{}: {value}", field.name);
        self.out.push_str(line.trim_end());
        let note = self.hints.field(&field.name, &field.kind);
        if !note.is_empty() {
            self.out.push_str(&format!("  # {note}"));
        }
        self.out.push('\n');
    }

    fn field(&mut self, off: &str, indent: usize, field: &Field) {
        self.line(off, indent, field, blank(&field.kind));
        match &field.kind {
            FieldKind::Record(fields) => {
                for inner in fields {
                    let off = if inner.required { off } else { OFF };
                    self.field(off, indent + 2, inner);
                }
            }
            FieldKind::Records { fields, .. } => self.record(off, indent + 2, fields),
            FieldKind::Ratings(criteria) => {
                let criteria = self.hints.model.vocabulary(*criteria);
                let blanks = " ".repeat(indent + 2);
                for criterion in &criteria.terms {
                    let label = criterion.label(self.hints.language).unwrap_or_default();
                    let note = super::hints::one_line(label);
                    let line = format!("{OFF}{blanks}{}: {{reason: \"\"}}  # {note}", criterion.id);
                    self.out
                        .push_str(&format!("{}\n", line.trim_end_matches([' ', '#'])));
                }
            }
            _ => {}
        }
    }

    /// One record of a list. The field behind the dash must not be switched off on its own, so
    /// required ones come first, and without any the whole record is an offer.
    fn record(&mut self, off: &str, indent: usize, fields: &[Field]) {
        let (required, optional): (Vec<&Field>, Vec<&Field>) =
            fields.iter().partition(|field| field.required);
        let off = if required.is_empty() { OFF } else { off };
        let optional = optional.into_iter().map(|field| (OFF, field));
        let all = required
            .into_iter()
            .map(|field| (off, field))
            .chain(optional);
        for (at, (off, field)) in all.enumerate() {
            if at == 0 {
                self.lead_in(off, indent, "- ", field, blank(&field.kind));
            } else {
                self.field(off, indent + 2, field);
            }
        }
    }
}

/// What stands behind a field's name until somebody fills it in.
fn blank(kind: &FieldKind) -> &'static str {
    match kind {
        FieldKind::Text { .. } => "\"\"",
        FieldKind::TextList | FieldKind::Terms(_) | FieldKind::Refs(_) => "[]",
        _ => "",
    }
}
