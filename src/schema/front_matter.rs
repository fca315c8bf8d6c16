//! The front matter of one collection's files.

use serde_json::{Map, Value, json};

use super::values::object;
use crate::config::{Collection, Languages};
use crate::content::{Hints, TranslationStatus};

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// What a file in an entry's source language says between its `---` lines.
pub fn source(collection: &Collection, languages: &Languages, hints: &Hints<'_>) -> Value {
    document(collection, languages, hints, false)
}

/// What a translation says there.
pub fn translation(collection: &Collection, languages: &Languages, hints: &Hints<'_>) -> Value {
    document(collection, languages, hints, true)
}

/// Both for every collection as one document: `#/$defs/practices`, `#/$defs/practices.translation`.
pub fn all(languages: &Languages, hints: &Hints<'_>) -> Value {
    let mut defs = Map::new();
    for collection in &hints.model.collections {
        let name = &collection.name;
        let of = |translating| front_matter(collection, languages, hints, translating);
        defs.insert(name.clone(), of(false));
        defs.insert(format!("{name}.translation"), of(true));
    }
    json!({"$schema": DRAFT, "$defs": defs})
}

fn document(
    collection: &Collection,
    languages: &Languages,
    hints: &Hints<'_>,
    translating: bool,
) -> Value {
    let mut schema = front_matter(collection, languages, hints, translating);
    schema["$schema"] = json!(DRAFT);
    schema
}

fn front_matter(
    collection: &Collection,
    languages: &Languages,
    hints: &Hints<'_>,
    translating: bool,
) -> Value {
    let mut schema = object(&collection.fields, None, translating, hints);
    let title = hints.message(&format!("collection-{}", collection.name));
    schema["title"] = json!(title.unwrap_or_else(|| collection.name.clone()));
    let tags: Vec<&str> = languages.tags().collect();
    schema["properties"]["source_language"] = json!({"enum": tags});
    schema["properties"]["l10n"] = l10n();
    schema
}

/// What a translation says of itself.
fn l10n() -> Value {
    let status = TranslationStatus::NAMES.map(|(name, _)| name);
    json!({
        "type": "object",
        "properties": {
            "status": {"enum": status},
            "translators": {"type": "array", "items": {"type": "string"}},
            "source_hash": {
                "type": "object",
                "additionalProperties": {"type": ["string", "number"]},
            },
        },
        "additionalProperties": false,
    })
}
