//! Quickwit 0.8.

use serde_json::{Value as Json, json};

use super::documents::Search;
use super::languages::{TEXTS, field, quickwit_tokenizer};

/// Pieces of two and three signs, for scripts that do not part words.
const PIECES: &str = "pieces";

/// The index's configuration. It is JSON, which is YAML too.
pub fn quickwit(search: &Search, index: &str) -> String {
    let raw = |name: &str, kind: &str| json!({"name": name, "type": kind, "tokenizer": "raw", "fast": true});
    let mut fields: Vec<Json> = ["id", "entry", "collection", "language", "url", "date"]
        .iter()
        .map(|name| raw(name, "text"))
        .collect();
    let facets: Vec<Json> = search
        .facets
        .iter()
        .map(|name| raw(name, "array<text>"))
        .collect();
    fields.push(json!({"name": "facets", "type": "object", "field_mappings": facets}));
    let mut searched = Vec::new();
    for name in TEXTS {
        let kind = if name == "headings" {
            "array<text>"
        } else {
            "text"
        };
        let languages = search.languages.iter().map(|tag| {
            // Pieces have no positions, so no phrase is found in them.
            let (tokenizer, record) = match quickwit_tokenizer(tag) {
                Some(tokenizer) => (tokenizer, "position"),
                None => (PIECES, "freq"),
            };
            json!({"name": field(tag), "type": kind, "tokenizer": tokenizer, "record": record, "fieldnorms": true})
        });
        let languages: Vec<Json> = languages.collect();
        fields.push(json!({"name": name, "type": "object", "field_mappings": languages}));
        searched.extend(
            search
                .languages
                .iter()
                .map(|tag| format!("{name}.{}", field(tag))),
        );
    }
    let config = json!({
        "version": "0.7",
        "index_id": index,
        "doc_mapping": {
            "mode": "strict",
            "tokenizers": [{
                "name": PIECES,
                "type": "ngram",
                "min_gram": 2,
                "max_gram": 3,
                "prefix_only": false,
                "filters": ["lower_caser"],
            }],
            "field_mappings": fields,
            "tag_fields": ["language", "collection"],
        },
        "search_settings": {"default_search_fields": searched},
    });
    format!("{config:#}\n")
}
