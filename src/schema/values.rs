//! What a field's value looks like.

use serde_json::{Map, Value, json};

use crate::config::{Field, FieldKind, Model, VocabularyId};
use crate::content::Hints;

/// A slug, alone or behind the name of a collection.
const REFERENCE: &str = "^([a-z0-9-]+/)?[a-z0-9]+(-[a-z0-9]+)*$";
const DATE: &str = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

/// An object with `fields` and nothing else. `translating`: only what translations carry, under the
/// key by which a translation finds a record.
pub fn object(fields: &[Field], key: Option<&str>, translating: bool, hints: &Hints<'_>) -> Value {
    let is_key = |field: &Field| translating && Some(field.name.as_str()) == key;
    let fields = fields
        .iter()
        .filter(|field| is_key(field) || !translating || is_carried(field));
    let mut properties = Map::new();
    let mut required = Vec::new();
    for field in fields {
        let is_required = field.required && (is_key(field) || !translating || field.translatable);
        let inner = translating && !is_key(field);
        properties.insert(
            field.name.clone(),
            described(field, is_required, inner, hints),
        );
        if is_required {
            required.push(field.name.as_str());
        }
    }
    json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

/// Whether a translation has a place for the field.
fn is_carried(field: &Field) -> bool {
    let inner: &[Field] = match &field.kind {
        FieldKind::Record(fields) | FieldKind::Records { fields, .. } => fields,
        _ => &[],
    };
    field.translatable || inner.iter().any(|field| field.translatable)
}

/// A value with the field's name and hint in the language of `hints`; blank where it may be.
fn described(field: &Field, required: bool, translating: bool, hints: &Hints<'_>) -> Value {
    let mut schema = value(field, translating, hints);
    if !required {
        schema = json!({"anyOf": [schema, {"type": "null"}]});
    }
    let said = [
        ("title", hints.message(&format!("field-{}", field.name))),
        (
            "description",
            hints.message(&format!("hint-field-{}", field.name)),
        ),
    ];
    for (key, text) in said {
        if let Some(text) = text {
            schema[key] = json!(text);
        }
    }
    schema
}

fn value(field: &Field, translating: bool, hints: &Hints<'_>) -> Value {
    let inner = translating && !field.translatable;
    match &field.kind {
        FieldKind::Text { max_length } => text(*max_length),
        FieldKind::TextList => list(text(None)),
        FieldKind::Integer {
            minimum, maximum, ..
        } => integer(*minimum, *maximum),
        FieldKind::Boolean => json!({"type": "boolean"}),
        FieldKind::Date => json!({"anyOf": [
            {"type": "string", "pattern": DATE},
            // A year alone is a number in YAML.
            {"type": "integer", "minimum": 0, "maximum": 9999},
        ]}),
        FieldKind::Url => json!({"type": "string", "pattern": "^https?://"}),
        FieldKind::Term(vocabulary) => term(*vocabulary, hints.model),
        FieldKind::Terms(vocabulary) => list(term(*vocabulary, hints.model)),
        FieldKind::Ref(_) => reference(),
        FieldKind::Refs(_) => list(reference()),
        FieldKind::Ratings(vocabulary) => ratings(*vocabulary, translating, hints),
        FieldKind::Record(fields) => object(fields, None, inner, hints),
        FieldKind::Records { fields, key } => list(object(fields, key.as_deref(), inner, hints)),
    }
}

/// Plain numbers and words such as `true` are texts too where a text is asked for.
fn text(max_length: Option<usize>) -> Value {
    match max_length {
        Some(length) => json!({"type": ["string", "number", "boolean"], "maxLength": length}),
        None => json!({"type": ["string", "number", "boolean"]}),
    }
}

fn integer(minimum: Option<i64>, maximum: Option<i64>) -> Value {
    let mut schema = json!({"type": "integer"});
    for (key, limit) in [("minimum", minimum), ("maximum", maximum)] {
        if let Some(limit) = limit {
            schema[key] = json!(limit);
        }
    }
    schema
}

fn list(items: Value) -> Value {
    json!({"type": "array", "items": items})
}

fn reference() -> Value {
    json!({"type": ["string", "integer"], "pattern": REFERENCE})
}

/// The ids; one that looks like a number may be written as one.
fn term(vocabulary: VocabularyId, model: &Model) -> Value {
    let ids = model
        .vocabulary(vocabulary)
        .terms
        .iter()
        .map(|term| &term.id);
    let written = ids.flat_map(|id| {
        let number = id.parse::<i64>().ok().filter(|one| one.to_string() == *id);
        [Some(json!(id)), number.map(|number| json!(number))]
    });
    json!({"enum": written.flatten().collect::<Vec<_>>()})
}

/// A score is shared, a reason is translated.
fn ratings(vocabulary: VocabularyId, translating: bool, hints: &Hints<'_>) -> Value {
    let mut rating = Map::new();
    if !translating {
        let score = integer(Some(0), Some(4));
        rating.insert(
            "score".to_owned(),
            json!({"anyOf": [score, {"type": "null"}]}),
        );
    }
    let reason = json!({"anyOf": [text(None), {"type": "null"}]});
    rating.insert("reason".to_owned(), reason);
    let criteria = &hints.model.vocabulary(vocabulary).terms;
    let properties = criteria.iter().map(|criterion| {
        let label = criterion.label(hints.language).unwrap_or(&criterion.id);
        let schema = json!({
            "title": label,
            "type": "object",
            "properties": rating,
            "additionalProperties": false,
        });
        (criterion.id.clone(), schema)
    });
    json!({
        "type": "object",
        "properties": properties.collect::<Map<_, _>>(),
        "additionalProperties": false,
    })
}
