//! CSL-JSON 1.0, the input of citation processors.

use serde_json::{Map, Value as Json, json};

use super::item::{Author, Cited};
use crate::i18n::PartialDate;

pub fn csl(all: &[Cited]) -> String {
    let items: Vec<Json> = all.iter().map(item).collect();
    format!("{:#}\n", Json::Array(items))
}

fn item(cited: &Cited) -> Json {
    let mut item = Map::new();
    for (name, value) in [
        ("id", &cited.key),
        ("type", &cited.kind),
        ("title", &cited.title),
        ("abstract", &cited.summary),
        ("container-title", &cited.container),
        ("collection-title", &cited.series),
        ("number", &cited.number),
        ("publisher", &cited.publisher),
        ("publisher-place", &cited.place),
        ("URL", &cited.url),
        ("language", &cited.language),
        ("note", &cited.licence),
    ] {
        if !value.is_empty() {
            item.insert(name.to_owned(), json!(value));
        }
    }
    if !cited.authors.is_empty() {
        let authors = cited.authors.iter().map(|author| match author {
            Author::Named(name) => json!({"literal": name}),
            Author::Person { family, given } if given.is_empty() => json!({"family": family}),
            Author::Person { family, given } => json!({"family": family, "given": given}),
        });
        item.insert("author".to_owned(), authors.collect());
    }
    for (name, date) in [("issued", cited.issued), ("accessed", cited.read)] {
        if let Some(date) = date {
            item.insert(name.to_owned(), json!({"date-parts": [parts(&date)]}));
        }
    }
    Json::Object(item)
}

fn parts(date: &PartialDate) -> Vec<i32> {
    let rest = [date.month(), date.day()];
    std::iter::once(date.year())
        .chain(rest.into_iter().flatten().map(i32::from))
        .collect()
}
