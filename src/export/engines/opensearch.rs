//! OpenSearch with the plugin `analysis-icu`.

use serde_json::{Map, Value as Json, json};

use super::documents::Search;
use super::languages::{TEXTS, field, opensearch_analyzer};

/// Words as Unicode's dictionaries part them, with compatible signs and capitals made equal.
const ICU: &str = "icu_words";

/// The body of the request that makes the index.
pub fn opensearch(search: &Search) -> String {
    let keyword = json!({"type": "keyword"});
    let mut properties = Map::new();
    for name in ["id", "entry", "collection", "language", "url"] {
        properties.insert(name.to_owned(), keyword.clone());
    }
    let date = json!({"type": "date", "format": "yyyy-MM-dd||yyyy-MM||yyyy"});
    properties.insert("date".to_owned(), date);
    let facets: Map<String, Json> = search
        .facets
        .iter()
        .map(|name| (name.clone(), keyword.clone()))
        .collect();
    properties.insert("facets".to_owned(), json!({"properties": facets}));
    for name in TEXTS {
        let languages = search.languages.iter().map(|tag| {
            let analyzer = opensearch_analyzer(tag).unwrap_or(ICU);
            (field(tag), json!({"type": "text", "analyzer": analyzer}))
        });
        let languages: Map<String, Json> = languages.collect();
        properties.insert(name.to_owned(), json!({"properties": languages}));
    }
    // Fields of all languages, for queries that name none.
    let fields = TEXTS.map(|name| format!("{name}.*"));
    let index = json!({
        "settings": {
            "index": {"query": {"default_field": fields}},
            "analysis": {"analyzer": {ICU: {
                "type": "custom",
                "tokenizer": "icu_tokenizer",
                "filter": ["icu_normalizer"],
            }}},
        },
        "mappings": {"dynamic": "strict", "properties": properties},
    });
    format!("{index:#}\n")
}

/// The body of a `_bulk` request: before each document, where it goes.
pub fn bulk(search: &Search) -> String {
    let mut out = String::new();
    for document in &search.documents {
        out.push_str(&format!(
            "{}\n{document}\n",
            json!({"index": {"_id": document["id"]}})
        ));
    }
    out
}
