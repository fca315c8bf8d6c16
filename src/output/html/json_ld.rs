//! Structured data in pages: schema.org as JSON-LD.

use serde_json::{Value as Json, json};

use super::renderer::Renderer;
use crate::config::LanguageId;
use crate::content::{Value, Version};
use crate::output::plan::{PageId, address};
use crate::site::EntryId;

impl Renderer<'_> {
    pub fn entry_json_ld(&self, id: EntryId, version: &Version) -> String {
        escape(&entry_json(self.site, id, version))
    }

    pub fn site_json_ld(&self, language: LanguageId) -> String {
        let config = &self.site.inputs.config;
        let names = self.site.names(language);
        escape(&json!({
            "@context": "https://schema.org",
            "@type": "WebSite",
            "name": names.text_or_message(&config.title),
            "description": names.text_or_message(&config.description),
            "inLanguage": self.site.languages().get(language).tag,
            "url": address(self.site, PageId::Home(language)),
        }))
    }
}

/// An entry in one language as a schema.org object.
pub fn entry_json(site: &crate::site::Site, id: EntryId, version: &Version) -> Json {
    let entry = site.entry(id);
    let collection = site.model().collection(entry.collection);
    let names = site.names(version.language);
    let mut object = json!({
        "@context": "https://schema.org",
        "@type": collection.json_ld,
        "name": version.fields.text(&collection.title_field),
        "description": version.fields.text(&collection.summary_field),
        "inLanguage": site.languages().get(version.language).tag,
        "url": address(site, PageId::Entry(version.language, id)),
    });
    let mut set = |key: &str, value: Json| {
        object[key] = value;
    };
    let mut about = Vec::new();
    for (name, value) in entry.source().fields.iter() {
        match (name, value) {
            ("licence", Value::Terms(vocabulary, terms)) => {
                set(
                    "license",
                    json!(terms.first().map(|term| names.term(*vocabulary, *term))),
                );
            }
            (_, Value::Terms(vocabulary, terms)) if site.model().vocabulary(*vocabulary).pages => {
                about.extend(terms.iter().map(|term| names.term(*vocabulary, *term)));
            }
            _ => {}
        }
    }
    if !about.is_empty() {
        set("about", json!(about));
    }
    if let Some(date) = super::home::date_of(site, id) {
        set("temporalCoverage", json!(date.iso()));
    }
    if version.translation.is_some() {
        let source = address(site, PageId::Entry(entry.source_language, id));
        set("translationOfWork", json!({"@id": source}));
    }
    object
}

/// JSON that can stand inside a `script` element: no `<` that could close it.
fn escape(json: &Json) -> String {
    json.to_string().replace('<', "\\u003c")
}
