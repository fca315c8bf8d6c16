//! A translation to be filled in: the source text stands beside every blank, in comments.

use super::carried::is_carried;
use super::entry::{Entry, Version};
use super::hints::{Hints, html_comment, one_line};
use super::stamp::stamp;
use super::translation::{Translation, TranslationStatus};
use super::value::{Fields, Rating, Value};
use crate::config::{Collection, Field, FieldKind};
use crate::diag::Span;
use crate::markdown::{Block, BlockKind, blocks};

/// A draft translation of `entry` into the language of `hints`, which remembers what the source
/// says now.
pub fn translation_draft(hints: Hints<'_>, entry: &Entry, collection: &Collection) -> String {
    let source = entry.source();
    let mut fields = FieldWriter {
        hints,
        out: "---\n".to_owned(),
    };
    fields.remark("hint-translate");
    fields.fields(0, &collection.fields, &source.fields, true);
    let draft = Translation {
        status: TranslationStatus::Draft,
        translators: Vec::new(),
        source_hashes: Vec::new(),
    };
    let front_matter = format!("{}---\n\n", fields.out);
    let mut out = stamp(&front_matter, &draft, &entry.hashes);
    push_body(&mut out, hints, source, &collection.required_sections);
    out
}

struct FieldWriter<'a> {
    hints: Hints<'a>,
    out: String,
}

impl FieldWriter<'_> {
    fn remark(&mut self, id: &str) {
        if let Some(text) = self.hints.message(id) {
            self.out.push_str(&format!("# {text}\n"));
        }
    }

    fn push(&mut self, indent: usize, line: &str) {
        self.out.push_str(&" ".repeat(indent));
        self.out.push_str(line);
        self.out.push('\n');
    }

    /// What the source says, as a comment above the place for the translation.
    fn said(&mut self, indent: usize, text: &str) {
        self.push(indent, &format!("# {}", one_line(text)));
    }

    /// `translating`: only what translations carry, as the checker expects it.
    fn fields(&mut self, indent: usize, declared: &[Field], values: &Fields, translating: bool) {
        let carried = |field: &&Field| !translating || is_carried(field);
        for field in declared.iter().filter(carried) {
            let must = field.required && (!translating || field.translatable);
            match values.get(&field.name) {
                Some(value) => self.field(indent, field, value, translating),
                None if must => self.push(indent, &format!("{}: \"\"", field.name)),
                None => {}
            }
        }
    }

    fn field(&mut self, indent: usize, field: &Field, value: &Value, translating: bool) {
        let name = &field.name;
        let inner = translating && !field.translatable;
        match (value, &field.kind) {
            (Value::Text(text), _) => {
                self.said(indent, text);
                self.push(indent, &format!("{name}: \"\""));
            }
            (Value::TextList(texts), _) if !texts.is_empty() => {
                self.push(indent, &format!("{name}:"));
                for text in texts {
                    self.said(indent + 2, text);
                    self.push(indent + 2, "- \"\"");
                }
            }
            (Value::Ratings(vocabulary, ratings), _) => {
                let criteria = self.hints.model.vocabulary(*vocabulary);
                let ids: Vec<(&str, &Rating)> = ratings
                    .iter()
                    .map(|rating| (criteria.term(rating.criterion).id.as_str(), rating))
                    .collect();
                self.ratings(indent, name, &ids);
            }
            (Value::Record(record), FieldKind::Record(fields)) => {
                self.push(indent, &format!("{name}:"));
                self.fields(indent + 2, fields, record, inner);
            }
            (Value::Records(records), FieldKind::Records { fields, key }) => {
                if !records.is_empty() {
                    self.push(indent, &format!("{name}:"));
                }
                for record in records {
                    self.record(indent + 2, fields, key.as_deref(), record, inner);
                }
            }
            (value, _) => {
                if let Some(copy) = self.copy(&field.kind, value) {
                    self.push(indent, &format!("{name}: {copy}"));
                }
            }
        }
    }

    fn ratings(&mut self, indent: usize, name: &str, ratings: &[(&str, &Rating)]) {
        let given = |rating: &Rating| rating.reason.clone();
        let reasons: Vec<(&str, String)> = ratings
            .iter()
            .filter_map(|(id, rating)| Some((*id, given(rating)?)))
            .collect();
        if reasons.is_empty() {
            return;
        }
        self.push(indent, &format!("{name}:"));
        for (id, reason) in reasons {
            self.said(indent + 2, &reason);
            self.push(indent + 2, &format!("{id}: {{reason: \"\"}}"));
        }
    }

    /// One of several records. Its key says which one is translated, so it stays as it is; a list
    /// without a key goes by the order.
    fn record(
        &mut self,
        indent: usize,
        fields: &[Field],
        key: Option<&str>,
        record: &Fields,
        translating: bool,
    ) {
        let is_key = |field: &&Field| key == Some(field.name.as_str());
        let key_value = fields.iter().find(is_key).and_then(|field| {
            let value = record.get(&field.name)?;
            Some(format!(
                "{}: {}",
                field.name,
                self.copy(&field.kind, value)?
            ))
        });
        let others: Vec<Field> = fields
            .iter()
            .filter(|field| key_value.is_none() || !is_key(field))
            .cloned()
            .collect();
        let start = self.out.len();
        self.fields(indent + 2, &others, record, translating);
        let written = self.out.split_off(start);
        // The dash takes the place of the first line's indentation.
        let body = match key_value {
            Some(key) => format!("{}- {key}\n{written}", " ".repeat(indent)),
            None => dashed(&written, indent),
        };
        self.out.push_str(&body);
    }

    /// A value as it is written in front matter, where it is the same in every language.
    fn copy(&self, kind: &FieldKind, value: &Value) -> Option<String> {
        let ids = |ids: Vec<String>| match kind {
            FieldKind::Term(_) | FieldKind::Ref(_) => ids.concat(),
            _ => format!("[{}]", ids.join(", ")),
        };
        Some(match value {
            Value::Text(text) | Value::Url(text) => serde_json::json!(text).to_string(),
            Value::Integer(number) => number.to_string(),
            Value::Boolean(truth) => truth.to_string(),
            Value::Date(date) => date.iso(),
            Value::Terms(vocabulary, terms) => {
                let vocabulary = self.hints.model.vocabulary(*vocabulary);
                let terms = terms.iter().map(|term| vocabulary.term(*term).id.clone());
                ids(terms.collect())
            }
            Value::References(references) => {
                let model = self.hints.model;
                let references = references
                    .iter()
                    .map(|one| format!("{}/{}", model.collection(one.collection).name, one.id));
                ids(references.collect())
            }
            _ => return None,
        })
    }
}

/// Lines with a dash in front of the first that is no comment.
fn dashed(lines: &str, indent: usize) -> String {
    let mut out = String::with_capacity(lines.len());
    let mut is_done = false;
    for line in lines.split_inclusive('\n') {
        let text = line.trim_start();
        if is_done || text.starts_with('#') {
            out.push_str(line);
        } else {
            out.push_str(&format!("{}- {text}", " ".repeat(indent)));
            is_done = true;
        }
    }
    out
}

/// The body: headings and notes as they must be, everything else as a comment above a blank.
fn push_body(out: &mut String, hints: Hints<'_>, source: &Version, required: &[String]) {
    let text = &source.text;
    let mut at = source.body.start;
    for block in blocks(text, source.body) {
        push_definitions(out, text, Span::new(at, block.span.start));
        at = block.span.end.max(at);
        let Some(raw) = text.get(block.span.start..block.span.end) else {
            continue;
        };
        match block.kind {
            BlockKind::Heading => out.push_str(&heading(hints, source, &block, raw, required)),
            BlockKind::Footnote => out.push_str(raw.trim_end()),
            BlockKind::Html if raw.trim_start().starts_with("<!--") => continue,
            BlockKind::Html | BlockKind::Other => {
                out.push_str(&format!("<!--\n{}\n-->\n", html_comment(raw)));
            }
        }
        out.push_str("\n\n");
    }
    push_definitions(out, text, Span::new(at, source.body.end));
}

/// Addresses of links by name, which stand between the blocks.
fn push_definitions(out: &mut String, text: &str, gap: Span) {
    let definitions = text.get(gap.start..gap.end).unwrap_or_default().trim();
    if !definitions.is_empty() {
        out.push_str(&format!("{definitions}\n\n"));
    }
}

/// A heading with the id that it has in the source, so that links to it keep leading there: the
/// label of a required section, or the source's words where there is no label.
fn heading(
    hints: Hints<'_>,
    source: &Version,
    block: &Block,
    raw: &str,
    required: &[String],
) -> String {
    let headings = &source.document.headings;
    let Some(heading) = headings
        .iter()
        .find(|heading| heading.span.start == block.span.start)
    else {
        return raw.trim_end().to_owned();
    };
    let has_explicit_id = raw.contains("{#");
    let is_section = heading.level == 2 && required.contains(&heading.id);
    match hints.message(&format!("section-{}", heading.id)) {
        Some(label) if is_section && has_explicit_id => format!("## {label} {{#{}}}", heading.id),
        Some(label) if is_section => format!("## {label}"),
        _ => {
            let marks = "#".repeat(usize::from(heading.level));
            format!("{marks} {} {{#{}}}", one_line(&heading.text), heading.id)
        }
    }
}
