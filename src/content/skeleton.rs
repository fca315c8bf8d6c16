//! A new entry: every field of the model and every required section, to be filled in.

use super::hints::{Hints, html_comment};
use super::status::Status;
use crate::config::{Collection, Field, FieldKind};

/// What stands before a line that is only an offer: without it, the line counts.
const OFF: &str = "# ";

/// The source file of a new entry in the language of `hints`; `source_language` is named where it
/// is not the site's default.
pub fn skeleton(
    hints: Hints<'_>,
    collection: &Collection,
    title: &str,
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
            // A JSON string is a YAML string, whatever the title holds.
            let title = serde_json::json!(title).to_string();
            writer.line("", 0, field, &title);
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
        .partition(|field| field.required);
    for field in required {
        writer.field("", 0, field);
    }
    writer.remark("hint-optional");
    for field in optional {
        writer.field(OFF, 0, field);
    }
    writer.out.push_str("---\n\n");
    writer.comment("hint-lead");
    for section in &collection.required_sections {
        let heading = hints.heading(section);
        writer.out.push_str(&format!("{heading}\n\n"));
        writer.comment(&format!("hint-section-{section}"));
    }
    writer.out
}

struct Writer<'a> {
    hints: Hints<'a>,
    out: String,
}

impl Writer<'_> {
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
