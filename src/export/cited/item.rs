//! What a citation says.
//!
//! An entry of a collection with the field `csl_type` describes a work, and the work is cited, with
//! those of its fields that have a name of CSL-JSON. Any other entry is cited as a page of the site.

use crate::content::{Fields, Value};
use crate::i18n::PartialDate;
use crate::output::{PageId, address};
use crate::site::{EntryId, Site};

#[derive(Clone, Debug, Default)]
pub struct Cited {
    /// Letters, digits and hyphens.
    pub key: String,
    /// A type of CSL-JSON.
    pub kind: String,
    pub title: String,
    /// Empty where nothing is known, as are the other texts.
    pub summary: String,
    pub authors: Vec<Author>,
    pub issued: Option<PartialDate>,
    pub container: String,
    pub series: String,
    pub number: String,
    pub publisher: String,
    pub place: String,
    pub url: String,
    /// BCP 47.
    pub language: String,
    pub licence: String,
    /// When the page was as it is cited.
    pub read: Option<PartialDate>,
}

#[derive(Clone, Debug)]
pub enum Author {
    /// An organisation.
    Named(String),
    Person {
        family: String,
        given: String,
    },
}

/// Every published entry once, in its source language.
pub fn cited(site: &Site, today: PartialDate) -> Vec<Cited> {
    site.visible().map(|id| cite(site, id, today)).collect()
}

fn cite(site: &Site, id: EntryId, today: PartialDate) -> Cited {
    let entry = site.entry(id);
    let collection = site.model().collection(entry.collection);
    let fields = &entry.source().fields;
    let base = Cited {
        key: format!("{}-{}", collection.name, entry.id),
        title: one_line(site.title(id, entry.source_language)),
        ..Cited::default()
    };
    let text = |name: &str| one_line(fields.text(name).unwrap_or_default());
    let term = |name: &str| term(site, fields, name);
    match term("csl_type") {
        Some(kind) => Cited {
            kind,
            authors: fields.records("author").iter().filter_map(author).collect(),
            issued: fields.date("issued"),
            container: text("container_title"),
            series: text("collection_title"),
            number: text("number"),
            publisher: text("publisher"),
            place: text("publisher_place"),
            url: text("url"),
            language: term("language").unwrap_or_default(),
            ..base
        },
        None => {
            let config = &site.inputs.config;
            let names = site.names(entry.source_language);
            let page = PageId::Entry(entry.source_language, id);
            let licence = match fields.get("licence") {
                Some(Value::Terms(vocabulary, terms)) => {
                    terms.first().map(|term| names.term(*vocabulary, *term))
                }
                _ => None,
            };
            Cited {
                kind: "webpage".to_owned(),
                summary: text(&collection.summary_field),
                authors: vec![Author::Named(one_line(
                    &names.text_or_message(&config.title),
                ))],
                // An address that leads nowhere is none.
                url: if config.is_online() {
                    address(site, page)
                } else {
                    String::new()
                },
                language: site.languages().get(entry.source_language).tag.clone(),
                licence: one_line(licence.unwrap_or_default()),
                read: Some(today),
                ..base
            }
        }
    }
}

/// The id of a term that a field has.
fn term(site: &Site, fields: &Fields, name: &str) -> Option<String> {
    match fields.get(name)? {
        Value::Terms(vocabulary, terms) => {
            let vocabulary = site.model().vocabulary(*vocabulary);
            terms.first().map(|term| vocabulary.term(*term).id.clone())
        }
        _ => None,
    }
}

fn author(fields: &Fields) -> Option<Author> {
    if let Some(name) = fields.text("literal") {
        return Some(Author::Named(one_line(name)));
    }
    Some(Author::Person {
        family: one_line(fields.text("family")?),
        given: one_line(fields.text("given").unwrap_or_default()),
    })
}

/// Every field of the formats is one line.
fn one_line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control());
    words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
