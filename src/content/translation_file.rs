//! The file of a translation, made from its source: what is not translated yet is a blank with the
//! source text beside it, in comments.

use super::carried::is_carried;
use super::entry::{Entry, Version};
use super::hints::{Hints, html_comment, one_line};
use super::stamp::stamp;
use super::translation::{Translation, TranslationStatus};
use super::value::{Fields, Rating, Value};
use crate::config::{Collection, Field, FieldKind};
use crate::diag::Span;
use crate::markdown::{Block, BlockKind, Heading, LEAD, blocks};

/// Gives the translation of one text, if there is one: the text's key, and what the source says.
///
/// Keys say where a text stands: `title`, `building_blocks.0`, `criteria.ethical.reason`,
/// `heading.<id>`, and `body.<section>.<n>` for the blocks of a section.
pub type Fill<'a> = &'a mut dyn FnMut(&str, &str) -> Option<String>;

/// A draft translation of `entry` into the language of `hints`, which remembers what the source
/// says now.
pub fn translation_draft(hints: Hints<'_>, entry: &Entry, collection: &Collection) -> String {
    let draft = Translation {
        status: TranslationStatus::Draft,
        translators: Vec::new(),
        source_hashes: entry.hashes.clone(),
    };
    translation_file(hints, entry.source(), collection, &draft, &mut |_, _| None)
}

/// A translation of `version` into the language of `hints`, with what `fill` gives.
pub fn translation_file(
    hints: Hints<'_>,
    version: &Version,
    collection: &Collection,
    translation: &Translation,
    fill: Fill<'_>,
) -> String {
    let mut fields = FieldWriter {
        hints,
        fill,
        key: Vec::new(),
        blanks: 0,
        out: String::new(),
    };
    fields.fields(0, &collection.fields, &version.fields, true);
    let remark = match fields.blanks {
        0 => None,
        _ => hints.message("hint-translate"),
    };
    let remark = remark.map_or_else(String::new, |text| format!("# {text}\n"));
    let front_matter = format!("---\n{remark}{}---\n\n", fields.out);
    let mut out = stamp(&front_matter, translation, &translation.source_hashes);
    push_body(
        &mut out,
        hints,
        version,
        &collection.required_sections,
        fields.fill,
    );
    out
}

struct FieldWriter<'a> {
    hints: Hints<'a>,
    fill: Fill<'a>,
    /// The names and numbers that lead to the text that is written.
    key: Vec<String>,
    /// How many texts were not filled in.
    blanks: usize,
    out: String,
}

impl FieldWriter<'_> {
    fn push(&mut self, indent: usize, line: &str) {
        self.out.push_str(&" ".repeat(indent));
        self.out.push_str(line);
        self.out.push('\n');
    }

    /// The translation of a text in quotes; or a blank, with the text in a comment above it.
    fn translated(&mut self, indent: usize, text: &str) -> String {
        match (self.fill)(&self.key.join("."), text) {
            // JSON's quotes and escapes are YAML's too.
            Some(translation) => serde_json::json!(one_line(&translation)).to_string(),
            None => {
                self.blanks += 1;
                self.push(indent, &format!("# {}", one_line(text)));
                "\"\"".to_owned()
            }
        }
    }

    /// `translating`: only what translations carry, as the checker expects it.
    fn fields(&mut self, indent: usize, declared: &[Field], values: &Fields, translating: bool) {
        let carried = |field: &&Field| !translating || is_carried(field);
        for field in declared.iter().filter(carried) {
            let must = field.required && (!translating || field.translatable);
            self.key.push(field.name.clone());
            match values.get(&field.name) {
                Some(value) => self.field(indent, field, value, translating),
                None if must => self.push(indent, &format!("{}: \"\"", field.name)),
                None => {}
            }
            self.key.pop();
        }
    }

    fn field(&mut self, indent: usize, field: &Field, value: &Value, translating: bool) {
        let name = &field.name;
        let inner = translating && !field.translatable;
        match (value, &field.kind) {
            (Value::Text(text), _) => {
                let translated = self.translated(indent, text);
                self.push(indent, &format!("{name}: {translated}"));
            }
            (Value::TextList(texts), _) if !texts.is_empty() => {
                self.push(indent, &format!("{name}:"));
                for (at, text) in texts.iter().enumerate() {
                    self.key.push(at.to_string());
                    let translated = self.translated(indent + 2, text);
                    self.push(indent + 2, &format!("- {translated}"));
                    self.key.pop();
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
                for (at, record) in records.iter().enumerate() {
                    let name = key.as_deref().and_then(|key| record.text(key));
                    self.key
                        .push(name.map_or_else(|| at.to_string(), str::to_owned));
                    self.record(indent + 2, fields, key.as_deref(), record, inner);
                    self.key.pop();
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
            self.key.extend([id.to_owned(), "reason".to_owned()]);
            let translated = self.translated(indent + 2, &reason);
            self.push(indent + 2, &format!("{id}: {{reason: {translated}}}"));
            self.key.truncate(self.key.len() - 2);
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

/// The body: headings and notes as they must be, everything else as `fill` has it, or as a comment
/// above a blank.
fn push_body(
    out: &mut String,
    hints: Hints<'_>,
    source: &Version,
    required: &[String],
    fill: Fill<'_>,
) {
    let text = &source.text;
    let mut at = source.body.start;
    let mut section = LEAD;
    let mut place = 0;
    for block in blocks(text, source.body) {
        push_definitions(out, text, Span::new(at, block.span.start));
        at = block.span.end.max(at);
        let Some(raw) = text.get(block.span.start..block.span.end) else {
            continue;
        };
        let is_comment = block.kind == BlockKind::Html && raw.trim_start().starts_with("<!--");
        if is_comment {
            continue;
        }
        if block.kind == BlockKind::Heading {
            let heading = heading_at(source, &block);
            if let Some(heading) = heading.filter(|heading| heading.level == 2) {
                section = &heading.id;
                place = 0;
            }
            out.push_str(&translated_heading(
                hints, heading, raw, required, &mut *fill,
            ));
        } else {
            let raw = raw.trim();
            let filled = fill(&format!("body.{section}.{place}"), raw);
            place += 1;
            match filled {
                Some(translation) => out.push_str(translation.trim()),
                None if block.kind == BlockKind::Footnote => out.push_str(raw),
                None => out.push_str(&format!("<!--\n{}\n-->\n", html_comment(raw))),
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

fn heading_at<'a>(source: &'a Version, block: &Block) -> Option<&'a Heading> {
    let mut headings = source.document.headings.iter();
    headings.find(|heading| heading.span.start == block.span.start)
}

/// A heading with the id that it has in the source, so that links to it keep leading there: the
/// label of a required section, or the words of `fill` or the source where there is no label.
fn translated_heading(
    hints: Hints<'_>,
    heading: Option<&Heading>,
    raw: &str,
    required: &[String],
    fill: Fill<'_>,
) -> String {
    let Some(heading) = heading else {
        return raw.trim_end().to_owned();
    };
    let has_explicit_id = raw.contains("{#");
    let is_section = heading.level == 2 && required.contains(&heading.id);
    match hints.message(&format!("section-{}", heading.id)) {
        Some(label) if is_section && has_explicit_id => format!("## {label} {{#{}}}", heading.id),
        Some(label) if is_section => format!("## {label}"),
        _ => {
            let marks = "#".repeat(usize::from(heading.level));
            let words = fill(&format!("heading.{}", heading.id), &heading.text);
            let words = words.unwrap_or_else(|| heading.text.clone());
            format!("{marks} {} {{#{}}}", one_line(&words), heading.id)
        }
    }
}
