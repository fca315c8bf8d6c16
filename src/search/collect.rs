//! From a site to the documents of its languages.

use super::document::{Document, Line, LineKind};
use super::labels::Labels;
use crate::config::{Field, FieldKind, LanguageId, Names as Source, VocabularyId};
use crate::content::{Entry, Fields, Value, Version};
use crate::markdown;
use crate::site::{EntryId, Names, Site, Target};

/// Every entry that has pages and a version in `language`, in the order of the site.
pub fn documents(site: &Site, language: LanguageId) -> Vec<Document> {
    site.visible()
        .filter_map(|id| document(site, id, language))
        .collect()
}

/// The languages in which a reader of `language` can meet an entry, without the language itself:
/// its fallbacks first, then those of sources that no fallback has.
pub fn chain(site: &Site, language: LanguageId) -> Vec<LanguageId> {
    let mut chain = site.languages().chain(language);
    for id in site.visible() {
        let shown = site.shown(id, language).version.language;
        if !chain.contains(&shown) {
            chain.push(shown);
        }
    }
    chain.remove(0);
    chain
}

/// The names and synonyms, in all languages, of the terms that are facets.
pub fn labels(site: &Site) -> Labels {
    let mut labels = Vec::new();
    let model = site.model();
    let fields = model.collections.iter().flat_map(|one| &one.fields);
    let mut done: Vec<&str> = Vec::new();
    for field in fields.filter(|field| is_facet(site, field)) {
        let (FieldKind::Term(vocabulary) | FieldKind::Terms(vocabulary)) = &field.kind else {
            continue;
        };
        let terms = model.vocabulary(*vocabulary);
        // Countries are named in texts; only terms that the model explains have synonyms.
        if done.contains(&field.name.as_str()) || terms.names != Source::File || !terms.pages {
            continue;
        }
        done.push(&field.name);
        for term in &terms.terms {
            let names = term
                .labels
                .iter()
                .flatten()
                .chain(term.synonyms.iter().flatten());
            let facet = format!("{}:{}", field.name, term.id);
            labels.extend(names.map(|name| (name.clone(), facet.clone())));
        }
    }
    Labels(labels)
}

/// Whether readers can filter by a field.
pub fn is_facet(site: &Site, field: &Field) -> bool {
    match &field.kind {
        FieldKind::Term(vocabulary) | FieldKind::Terms(vocabulary) => {
            field.facts || site.model().vocabulary(*vocabulary).pages
        }
        _ => false,
    }
}

/// An entry's version in `language`, if there is one.
pub fn document(site: &Site, id: EntryId, language: LanguageId) -> Option<Document> {
    let entry = site.entry(id);
    let version = entry.version(language)?;
    let collection = site.model().collection(entry.collection);
    let names = site.names(version.language);
    let mut lines = Vec::new();
    if let Some(summary) = version.fields.text(&collection.summary_field) {
        lines.push(Line::new(LineKind::Summary, summary));
    }
    let mut facts = Vec::new();
    for field in &collection.fields {
        if field.name != collection.title_field && field.name != collection.summary_field {
            read(site, entry, version, field, names, &mut facts, &mut lines);
        }
    }
    if !facts.is_empty() {
        lines.insert(
            lines.len().min(1),
            Line::new(LineKind::Facts, &facts.join(" · ")),
        );
    }
    let targets = site.targets(id, version.language);
    let link_title = |at: usize| match targets?.links.get(at)? {
        Target::Entry(entry, _) => Some(site.title(*entry, version.language).to_owned()),
        _ => None,
    };
    for paragraph in markdown::paragraphs(&version.text, version.body, &link_title) {
        let kind = match paragraph.is_heading {
            true => LineKind::Heading,
            false => LineKind::Body,
        };
        lines.push(Line::new(kind, &paragraph.text));
    }
    lines.retain(|line| !line.text.is_empty());
    Some(Document {
        title: site.title(id, version.language).to_owned(),
        path: format!("{}/{}", collection.name, entry.id),
        facets: facets(site, entry),
        lines,
    })
}

fn facets(site: &Site, entry: &Entry) -> Vec<String> {
    let collection = site.model().collection(entry.collection);
    let mut facets = vec![format!("collection:{}", collection.name)];
    for field in collection
        .fields
        .iter()
        .filter(|field| is_facet(site, field))
    {
        if let Some(Value::Terms(vocabulary, terms)) = entry.source().fields.get(&field.name) {
            let vocabulary = site.model().vocabulary(*vocabulary);
            // With the broader terms, as the pages of terms list entries.
            let lines = terms.iter().flat_map(|term| vocabulary.lineage(*term));
            let ids = lines.map(|term| &vocabulary.term(term).id);
            facets.extend(ids.map(|id| format!("{}:{id}", field.name)));
        }
    }
    let versions = entry.versions.iter();
    facets.extend(versions.map(|version| {
        let tag = &site.languages().get(version.language).tag;
        format!("in:{tag}")
    }));
    // As a reader of the written index gets them.
    facets.sort_unstable();
    facets.dedup();
    facets
}

/// Adds what the page shows of a field: `facts` in short, longer texts as lines.
fn read(
    site: &Site,
    entry: &Entry,
    version: &Version,
    field: &Field,
    names: &Names,
    facts: &mut Vec<String>,
    lines: &mut Vec<Line>,
) {
    let fields = match field.translatable {
        true => &version.fields,
        false => &entry.source().fields,
    };
    let Some(value) = fields.get(&field.name) else {
        return;
    };
    match value {
        Value::Terms(vocabulary, terms) if is_facet(site, field) => {
            let labels = terms.iter().map(|term| names.term(*vocabulary, *term));
            facts.extend(labels.map(str::to_owned));
        }
        Value::Text(text) | Value::Url(text) if field.facts => facts.push(text.clone()),
        Value::TextList(texts) if field.facts => facts.extend(texts.iter().cloned()),
        // Other forms of a glossary term are found like facts; the page only links them.
        Value::TextList(texts) if field.name == "forms" => facts.extend(texts.iter().cloned()),
        Value::Integer(number) if field.facts => facts.push(names.locale().number(*number)),
        Value::Records(records) if field.facts => {
            facts.extend(records.iter().filter_map(Fields::author))
        }
        Value::TextList(texts) if field.translatable => {
            lines.extend(texts.iter().map(|text| Line::new(LineKind::Body, text)));
        }
        Value::Date(date) if field.facts => facts.push(names.locale().date(date)),
        Value::References(references) if field.facts => {
            let found = references
                .iter()
                .filter_map(|one| site.find(one.collection, &one.id));
            facts.extend(found.map(|id| site.title(id, version.language).to_owned()));
        }
        Value::Ratings(criteria, ratings) if is_reviewed(site, entry, *criteria) => {
            let reasons = ratings.iter().filter_map(|rating| rating.reason.as_ref());
            lines.extend(reasons.map(|reason| Line::new(LineKind::Body, reason)));
        }
        Value::Records(records) if field.translatable => {
            lines.extend(
                records
                    .iter()
                    .map(|record| Line::new(LineKind::Body, &row(record))),
            );
        }
        _ => {}
    }
}

/// Whether pages of the entry's collection show ratings for these criteria.
fn is_reviewed(site: &Site, entry: &Entry, criteria: VocabularyId) -> bool {
    let review = &site.model().collection(entry.collection).review;
    review
        .as_ref()
        .is_some_and(|review| review.criteria == criteria)
}

fn row(record: &Fields) -> String {
    let cells = record.iter().filter_map(|(_, value)| match value {
        Value::Text(text) => Some(text.as_str()),
        _ => None,
    });
    cells.collect::<Vec<_>>().join(" · ")
}
