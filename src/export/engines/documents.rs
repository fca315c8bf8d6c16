//! One document an entry and language, the same for every engine.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value as Json, json};

use super::languages::field;
use crate::output::html::date_of;
use crate::output::{PageId, address};
use crate::search::{self, LineKind};
use crate::site::Site;

/// What engines are given.
pub struct Search {
    /// Each with its id in `id`.
    pub documents: Vec<Json>,
    /// The tags of the languages that there are documents in.
    pub languages: Vec<String>,
    /// The names of the fields that entries can be filtered by.
    pub facets: BTreeSet<String>,
}

/// Every text that has a page, in the language that it is written in.
///
/// Texts stand under their language (`title.th`, `body.th`), so that each language is analysed in its
/// own way: `zh-Hans` is `zh_Hans` there.
pub fn documents(site: &Site) -> Search {
    let mut all = Search {
        documents: Vec::new(),
        languages: Vec::new(),
        facets: BTreeSet::new(),
    };
    let published = site.languages().published();
    for language in site.languages().ids() {
        let tag = &site.languages().get(language).tag;
        let before = all.documents.len();
        for id in site.visible() {
            // A part of a site shows other languages where an entry has no nearer text.
            let shown = published
                .iter()
                .find(|reader| site.shown(id, **reader).version.language == language);
            let (Some(reader), Some(document)) = (shown, search::document(site, id, language))
            else {
                continue;
            };
            let reader = if published.contains(&language) {
                language
            } else {
                *reader
            };
            let lines = |kind: LineKind| -> Vec<&str> {
                let lines = document.lines.iter().filter(|line| line.kind == kind);
                lines.map(|line| line.text.as_str()).collect()
            };
            let mut facets: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
            for facet in &document.facets {
                // Facets are `field:value`.
                if let Some((name, value)) = facet.split_once(':')
                    && name != "collection"
                {
                    let name = if name == "in" { "languages" } else { name };
                    facets.entry(name).or_default().push(value);
                }
            }
            all.facets
                .extend(facets.keys().map(|name| (*name).to_owned()));
            let mut json = json!({
                "id": format!("{tag}/{}", document.path),
                "entry": document.path,
                "collection": site.model().collection(site.entry(id).collection).name,
                "language": tag,
                "url": address(site, PageId::Entry(reader, id)),
                "title": {field(tag): document.title},
                "summary": {field(tag): lines(LineKind::Summary).join("\n")},
                "headings": {field(tag): lines(LineKind::Heading)},
                "facts": {field(tag): lines(LineKind::Facts).join("\n")},
                "body": {field(tag): lines(LineKind::Body).join("\n")},
                "facets": facets,
            });
            if let Some(date) = date_of(site, id) {
                json["date"] = json!(date.iso());
            }
            all.documents.push(json);
        }
        if all.documents.len() > before {
            all.languages.push(tag.clone());
        }
    }
    all
}
