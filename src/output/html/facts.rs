//! The facts panel, the lists and the small tables of an entry, from the model's declarations.

use super::renderer::Renderer;
use crate::config::{Field, FieldKind, LanguageId, TermId, VocabularyId};
use crate::content::{Entry, Fields, Reference, Value, Version};
use crate::diag::Arg;
use crate::i18n::PartialDate;
use crate::output::plan::PageId;
use crate::paths::OutputPath;
use crate::site::Names;
use crate::theme::views::{Block, Fact, FactValue, Link, RecordBlock};

impl Renderer<'_> {
    pub fn facts(
        &self,
        path: &OutputPath,
        entry: &Entry,
        version: &Version,
        language: LanguageId,
    ) -> Vec<Fact> {
        let names = self.site.names(language);
        let fields = &self.site.model().collection(entry.collection).fields;
        let shown = fields.iter().filter(|field| field.facts);
        shown
            .filter_map(|field| {
                let value = field_value(entry, version, field)?;
                let values = self.fact_values(path, value, field, names, language);
                (!values.is_empty()).then(|| Fact {
                    name: field.name.clone(),
                    label: names.field(&field.name).to_owned(),
                    values,
                })
            })
            .collect()
    }

    fn fact_values(
        &self,
        path: &OutputPath,
        value: &Value,
        field: &Field,
        names: &Names,
        language: LanguageId,
    ) -> Vec<FactValue> {
        match value {
            Value::Text(text) => vec![plain(text.clone())],
            Value::TextList(texts) => texts.iter().cloned().map(plain).collect(),
            Value::Integer(number) => vec![plain(self.integer(*number, field, names))],
            Value::Boolean(_) | Value::Ratings(..) | Value::Record(_) => Vec::new(),
            Value::Date(date) => vec![date_value(date, names)],
            Value::Url(url) => vec![FactValue {
                href: Some(url.clone()),
                ..plain(url.clone())
            }],
            Value::Terms(vocabulary, terms) => terms
                .iter()
                .map(|term| FactValue {
                    href: self.term_href(path, *vocabulary, *term, language),
                    ..plain(names.term(*vocabulary, *term).to_owned())
                })
                .collect(),
            Value::References(references) => references
                .iter()
                .filter_map(|reference| self.reference(path, reference, language))
                .collect(),
            Value::Records(records) => records
                .iter()
                .filter_map(Fields::author)
                .map(plain)
                .collect(),
        }
    }

    pub fn reference(
        &self,
        path: &OutputPath,
        reference: &Reference,
        language: LanguageId,
    ) -> Option<FactValue> {
        let id = self.site.find(reference.collection, &reference.id)?;
        let shown = self.site.shown(id, language);
        let tag = &self.site.languages().get(shown.version.language).tag;
        Some(FactValue {
            href: Some(self.href(path, PageId::Entry(language, id))),
            lang: shown.is_fallback.then(|| tag.clone()),
            ..plain(self.site.title(id, language).to_owned())
        })
    }

    /// The page of a term, if its vocabulary has pages.
    pub fn term_href(
        &self,
        path: &OutputPath,
        vocabulary: VocabularyId,
        term: TermId,
        language: LanguageId,
    ) -> Option<String> {
        let has_pages = self.site.model().vocabulary(vocabulary).pages;
        has_pages.then(|| self.href(path, PageId::Term(language, vocabulary, term, 1)))
    }

    /// A number with the unit that the model gives it.
    pub fn integer(&self, number: i64, field: &Field, names: &Names) -> String {
        match &field.kind {
            FieldKind::Integer {
                unit: Some(unit), ..
            } => names.format(&format!("unit-{unit}"), &[("count", Arg::Number(number))]),
            _ => names.locale().number(number),
        }
    }

    /// Translatable lists, which are read before the body.
    pub fn blocks(&self, entry: &Entry, version: &Version, language: LanguageId) -> Vec<Block> {
        let names = self.site.names(language);
        let collection = self.site.model().collection(entry.collection);
        let lists = collection
            .fields
            .iter()
            .filter(|field| field.translatable && !field.facts && !is_glossary_form(field));
        lists
            .filter_map(|field| match field_value(entry, version, field)? {
                Value::TextList(items) if !items.is_empty() => Some(Block {
                    name: field.name.clone(),
                    label: names.field(&field.name).to_owned(),
                    items: items.clone(),
                }),
                _ => None,
            })
            .collect()
    }

    /// Records whose texts are translated, as tables; records without text for readers are left out.
    pub fn record_blocks(
        &self,
        entry: &Entry,
        version: &Version,
        language: LanguageId,
    ) -> Vec<RecordBlock> {
        let names = self.site.names(language);
        let collection = self.site.model().collection(entry.collection);
        let mut blocks = Vec::new();
        for field in collection.fields.iter().filter(|field| field.translatable) {
            let FieldKind::Records { fields, .. } = &field.kind else {
                continue;
            };
            let Some(Value::Records(records)) = field_value(entry, version, field) else {
                continue;
            };
            let row = |record: &Fields| {
                let cell = |inner: &Field| record.text(&inner.name).unwrap_or_default().to_owned();
                fields.iter().map(cell).collect()
            };
            blocks.push(RecordBlock {
                name: field.name.clone(),
                label: names.field(&field.name).to_owned(),
                columns: fields
                    .iter()
                    .map(|inner| names.field(&inner.name).to_owned())
                    .collect(),
                rows: records.iter().map(row).collect(),
            });
        }
        blocks
    }

    /// Links to the pages of the terms of the field `topics`-like vocabularies: those with pages
    /// that the facts panel does not show.
    pub fn topics(&self, path: &OutputPath, entry: &Entry, language: LanguageId) -> Vec<Link> {
        let names = self.site.names(language);
        let collection = self.site.model().collection(entry.collection);
        let mut links = Vec::new();
        for field in collection.fields.iter().filter(|field| !field.facts) {
            let Some(Value::Terms(vocabulary, terms)) = entry.source().fields.get(&field.name)
            else {
                continue;
            };
            if !self.site.model().vocabulary(*vocabulary).pages {
                continue;
            }
            for term in terms {
                let text = names.term(*vocabulary, *term).to_owned();
                links.push(self.link(path, text, PageId::Term(language, *vocabulary, *term, 1)));
            }
        }
        links
    }
}

/// Shared fields come from the source, translated ones from the version that is shown.
fn field_value<'a>(entry: &'a Entry, version: &'a Version, field: &Field) -> Option<&'a Value> {
    let fields = if field.translatable {
        &version.fields
    } else {
        &entry.source().fields
    };
    fields.get(&field.name)
}

/// Forms of a glossary term are for linking, not for reading.
fn is_glossary_form(field: &Field) -> bool {
    field.name == "forms"
}

pub fn date_value(date: &PartialDate, names: &Names) -> FactValue {
    FactValue {
        datetime: Some(date.iso()),
        ..plain(names.locale().date(date))
    }
}

fn plain(text: String) -> FactValue {
    FactValue {
        text,
        href: None,
        datetime: None,
        lang: None,
    }
}
