//! Front matter of a page as fields of a collection.

use std::collections::BTreeMap;

use super::super::labels::Labels;
use super::super::note::{Note, excerpt};
use super::super::values::Values;
use crate::config::{Collection, Field, FieldKind};
use crate::content::{Key, Node, NodeKind};
use crate::i18n::PartialDate;
use crate::paths::SourcePath;

/// Tables that other generators keep their sites' own keys in.
const INSIDE: [&str; 3] = ["extra", "params", "taxonomies"];

/// What other generators call a summary.
const SUMMARIES: [&str; 4] = ["description", "summary", "excerpt", "lead"];

/// What they call the words that a page is found by.
const TAGS: [&str; 5] = ["tags", "categories", "keywords", "tag", "category"];

/// The fields of one page.
#[derive(Debug, Default)]
pub struct Fields {
    /// As YAML.
    pub values: BTreeMap<String, String>,
    /// The line of each field's key.
    pub lines: BTreeMap<String, usize>,
    pub title: String,
    /// The page's own name for its address.
    pub slug: Option<String>,
    pub notes: Vec<Note>,
}

/// Reads a page's keys; `text` is the page, `path` its file.
pub struct Reader<'a, 'v> {
    pub text: &'a str,
    pub path: &'a str,
    pub collection: &'a Collection,
    pub labels: &'a Labels,
    pub values: &'a mut Values<'v>,
}

impl Reader<'_, '_> {
    pub fn read(&mut self, entries: &[(Key, Node)]) -> Fields {
        let mut fields = Fields::default();
        self.entries(entries, &mut fields);
        fields
    }

    fn entries(&mut self, entries: &[(Key, Node)], fields: &mut Fields) {
        for (key, node) in entries {
            let name = key.name.to_lowercase();
            if INSIDE.contains(&name.as_str())
                && let NodeKind::Map(inner) = &node.kind
            {
                self.entries(inner, fields);
                continue;
            }
            let line = self.text[..key.span.start.min(self.text.len())]
                .matches('\n')
                .count()
                + 1;
            let given = texts(node);
            if given
                .as_ref()
                .is_some_and(|given| given.iter().all(|text| text.trim().is_empty()))
            {
                continue;
            }
            let place = |note: Note| note.at(self.path, line).in_part(key.name.as_str());
            let left_out = |text: &str| place(Note::new("front-matter").arg("text", excerpt(text)));
            let Some(given) = given else {
                fields.notes.push(left_out(""));
                continue;
            };
            let whole = given.join("; ");
            match name.as_str() {
                // Whatever comes in is a draft.
                "draft" => continue,
                "slug" => {
                    fields.slug = Some(whole);
                    continue;
                }
                _ => {}
            }
            let field = self
                .field(&name)
                .filter(|field| !fields.values.contains_key(&field.name));
            if TAGS.contains(&name.as_str()) && field.is_none() {
                for tag in &given {
                    if !self.tag(tag, fields) {
                        fields.notes.push(left_out(tag));
                    }
                }
                continue;
            }
            let Some(field) = field else {
                fields.notes.push(left_out(&whole));
                continue;
            };
            let field = field.clone();
            if field.name == self.collection.title_field {
                fields.title.clone_from(&whole);
            }
            let cell = match field.kind {
                FieldKind::Date => day(&whole),
                _ => whole,
            };
            match self.values.yaml(&field, &cell, &SourcePath::new(self.path)) {
                Ok(yaml) => {
                    fields.lines.insert(field.name.clone(), line);
                    fields.values.insert(field.name, yaml);
                }
                Err(found) => {
                    let note = Note::problem(found).at(self.path, line);
                    fields.notes.push(note.in_part(key.name.as_str()));
                }
            }
        }
    }

    /// The field that a key means.
    fn field(&self, name: &str) -> Option<&Field> {
        let collection = self.collection;
        let found = self.labels.exact(name);
        let own = found.and_then(|found| collection.field(&found.name));
        let field = own.or_else(|| match name {
            "title" => collection.field(&collection.title_field),
            name if SUMMARIES.contains(&name) => collection.field(&collection.summary_field),
            _ => None,
        })?;
        let is_simple = !matches!(
            field.kind,
            FieldKind::Ratings(_) | FieldKind::Record(_) | FieldKind::Records { .. }
        );
        // Old addresses are those of another site; a status is given, not taken over.
        (is_simple && !["status", "aliases"].contains(&field.name.as_str())).then_some(field)
    }

    /// Adds a word to the first list of terms that knows it.
    fn tag(&mut self, tag: &str, fields: &mut Fields) -> bool {
        let path = SourcePath::new(self.path);
        for field in &self.collection.fields {
            if !matches!(field.kind, FieldKind::Terms(_)) || fields.lines.contains_key(&field.name)
            {
                continue;
            }
            if let Ok(yaml) = self.values.yaml(field, tag, &path) {
                let own = fields
                    .values
                    .entry(field.name.clone())
                    .or_insert_with(|| "[]".to_owned());
                let before = own.trim_matches(['[', ']']).to_owned();
                let new = yaml.trim_matches(['[', ']']).to_owned();
                if !before.split(", ").any(|known| known == new) {
                    let all = [before, new].into_iter().filter(|part| !part.is_empty());
                    *own = format!("[{}]", all.collect::<Vec<_>>().join(", "));
                }
                return true;
            }
        }
        false
    }
}

/// The texts of a value; `None` for what is neither text nor a list of texts.
fn texts(node: &Node) -> Option<Vec<String>> {
    match &node.kind {
        NodeKind::Null => Some(Vec::new()),
        NodeKind::Text(text) | NodeKind::Plain(text) => Some(vec![text.trim().to_owned()]),
        NodeKind::List(items) => {
            let mut all = Vec::new();
            for item in items {
                all.extend(texts(item)?);
            }
            Some(all)
        }
        NodeKind::Map(_) => None,
    }
}

/// The day of a date with a time: `2020-01-02T10:00:00Z`.
fn day(text: &str) -> String {
    match text.get(..10) {
        Some(day) if PartialDate::parse(day).is_ok() => day.to_owned(),
        _ => text.to_owned(),
    }
}
