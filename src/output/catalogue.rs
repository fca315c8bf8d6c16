//! The catalogue as open data: JSON, JSON Lines, CSV and JSON-LD.

use std::fmt::Write;

use serde_json::{Map, Value as Json, json};

use super::artifact::Artifact;
use super::html::entry_json;
use super::plan::{PageId, address};
use crate::config::{Field, FieldKind};
use crate::content::{Fields, Value};
use crate::paths::OutputPath;
use crate::site::{EntryId, Site};

/// The text of a file that holds the given entries.
type Text = fn(&Site, &[EntryId]) -> String;

/// Every entry once, in its source language, with the languages it is translated into; each file is
/// made when it is asked for.
pub fn catalogue(site: &Site) -> impl Iterator<Item = Artifact> + '_ {
    const FILES: [(&str, Text); 4] = [
        ("catalogue.json", json),
        ("catalogue.jsonl", lines),
        ("catalogue.csv", csv),
        ("catalogue.jsonld", linked),
    ];
    let ids: Vec<EntryId> = site.visible().collect();
    let file =
        move |(name, text): (&str, Text)| Artifact::new(OutputPath::new(name), text(site, &ids));
    FILES.into_iter().map(file)
}

fn json(site: &Site, ids: &[EntryId]) -> String {
    let records = ids.iter().map(|id| record(site, *id));
    format!("{}\n", array(records))
}

fn lines(site: &Site, ids: &[EntryId]) -> String {
    let mut out = String::new();
    for id in ids {
        // Writing to a string does not fail.
        let _ = writeln!(out, "{}", record(site, *id));
    }
    out
}

fn linked(site: &Site, ids: &[EntryId]) -> String {
    let graph = ids.iter().map(|id| {
        let mut object = entry_json(site, *id, site.entry(*id).source());
        if let Some(object) = object.as_object_mut() {
            object.remove("@context");
        }
        object
    });
    let graph = array(graph);
    format!("{{\"@context\":\"https://schema.org\",\"@graph\":{graph}}}\n")
}

/// Written one by one: all of a large site at once take many times the memory of their text.
fn array(items: impl Iterator<Item = Json>) -> String {
    let mut out = String::from("[");
    for (at, item) in items.enumerate() {
        let comma = if at > 0 { "," } else { "" };
        let _ = write!(out, "{comma}{item}");
    }
    out.push(']');
    out
}

fn record(site: &Site, id: EntryId) -> Json {
    let entry = site.entry(id);
    let source = entry.source();
    let tag = |language| site.languages().get(language).tag.clone();
    let mut languages: Vec<String> = entry
        .versions
        .iter()
        .map(|version| tag(version.language))
        .collect();
    languages.sort();
    json!({
        "id": name(site, id),
        "collection": site.model().collection(entry.collection).name,
        "url": address(site, PageId::Entry(entry.source_language, id)),
        "source_language": tag(entry.source_language),
        "languages": languages,
        "fields": fields_json(site, &site.model().collection(entry.collection).fields, &source.fields),
    })
}

fn name(site: &Site, id: EntryId) -> String {
    let entry = site.entry(id);
    format!(
        "{}/{}",
        site.model().collection(entry.collection).name,
        entry.id
    )
}

/// The fields as data. Records are left out unless readers of the page see them too: who consented
/// to a picture, or what a reviewer noted, is nobody else's business.
fn fields_json(site: &Site, declared: &[Field], fields: &Fields) -> Json {
    let mut object = Map::new();
    for field in declared {
        let value = match (fields.get(&field.name), &field.kind) {
            (None, _) | (_, FieldKind::Record(_)) => continue,
            (_, FieldKind::Records { .. }) if !field.facts && !field.translatable => continue,
            (Some(Value::Records(records)), FieldKind::Records { fields: inner, .. }) => {
                let record = |record| fields_json(site, inner, record);
                Json::Array(records.iter().map(record).collect())
            }
            (Some(value), _) => value_json(site, value),
        };
        object.insert(field.name.clone(), value);
    }
    Json::Object(object)
}

fn value_json(site: &Site, value: &Value) -> Json {
    match value {
        Value::Text(text) | Value::Url(text) => json!(text),
        Value::TextList(texts) => json!(texts),
        Value::Integer(number) => json!(number),
        Value::Boolean(flag) => json!(flag),
        Value::Date(date) => json!(date.iso()),
        Value::Terms(vocabulary, terms) => {
            let vocabulary = site.model().vocabulary(*vocabulary);
            let ids = terms.iter().map(|term| vocabulary.term(*term).id.as_str());
            json!(ids.collect::<Vec<_>>())
        }
        Value::References(references) => {
            let names = references.iter().filter_map(|reference| {
                let id = site.find(reference.collection, &reference.id)?;
                Some(name(site, id))
            });
            json!(names.collect::<Vec<_>>())
        }
        Value::Ratings(vocabulary, ratings) => {
            let vocabulary = site.model().vocabulary(*vocabulary);
            let pairs = ratings.iter().map(|rating| {
                let id = vocabulary.term(rating.criterion).id.clone();
                (id, json!({"score": rating.score, "reason": rating.reason}))
            });
            Json::Object(pairs.collect())
        }
        // Records are written field by field, above.
        Value::Record(_) | Value::Records(_) => Json::Null,
    }
}

/// The columns that all collections share, then the page's address; UTF-8 with a byte-order mark,
/// without which spreadsheets garble every script but Latin.
fn csv(site: &Site, ids: &[EntryId]) -> String {
    const SHARED: [&str; 6] = [
        "status",
        "topics",
        "audiences",
        "countries",
        "organisations",
        "licence",
    ];
    let mut out = String::from("\u{feff}id,collection,title,summary,languages,");
    out.push_str(&SHARED.join(","));
    out.push_str(",url\r\n");
    for id in ids {
        let record = record(site, *id);
        let entry = site.entry(*id);
        let collection = site.model().collection(entry.collection);
        let text = |value: &Json| match value {
            Json::Null => String::new(),
            Json::String(text) => text.clone(),
            Json::Array(items) => items
                .iter()
                .map(|item| {
                    item.as_str()
                        .map_or_else(|| item.to_string(), str::to_owned)
                })
                .collect::<Vec<_>>()
                .join("; "),
            other => other.to_string(),
        };
        let fields = &record["fields"];
        let mut row = vec![
            text(&record["id"]),
            text(&record["collection"]),
            text(&fields[collection.title_field.as_str()]),
            text(&fields[collection.summary_field.as_str()]),
            text(&record["languages"]),
        ];
        row.extend(SHARED.iter().map(|field| text(&fields[*field])));
        row.push(text(&record["url"]));
        let row: Vec<String> = row.iter().map(|cell| csv_cell(cell)).collect();
        out.push_str(&row.join(","));
        out.push_str("\r\n");
    }
    out
}

/// Quotes a cell (RFC 4180); a cell that a spreadsheet would run as a formula gets an apostrophe
/// (OWASP, CSV injection).
fn csv_cell(text: &str) -> String {
    let runs = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let text = if runs {
        format!("'{text}")
    } else {
        text.to_owned()
    };
    if text.contains(['"', ',', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::csv_cell;

    #[test]
    fn cells_are_quoted_and_formulas_disarmed() {
        assert_eq!(csv_cell("plain"), "plain");
        assert_eq!(csv_cell("a, \"b\""), "\"a, \"\"b\"\"\"");
        assert_eq!(csv_cell("=HYPERLINK(1)"), "'=HYPERLINK(1)");
        assert_eq!(csv_cell("@x,y"), "\"'@x,y\"");
    }
}
