//! A field of the content model as an input of a form.

use serde_json::{Value, json};

use crate::config::{Collection, CollectionId, Field, FieldKind, Names as Source, VocabularyId};
use crate::content::{Hints, rating_fields};
use crate::site::{Inputs, Names};

/// A year, a month or a day.
const DATE: &str = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";
/// Texts that may be longer than this many characters get several lines.
const ONE_LINE: usize = 200;

pub struct Form<'a> {
    pub inputs: &'a Inputs,
    pub names: &'a Names,
    pub hints: Hints<'a>,
}

impl Form<'_> {
    pub fn field(&self, field: &Field) -> Value {
        self.input(field, self.names.field(&field.name), false)
    }

    /// `is_key`: translations repeat the value to say which record they translate.
    fn input(&self, field: &Field, label: &str, is_key: bool) -> Value {
        let mut input = self.kind(field);
        input["name"] = json!(field.name);
        input["label"] = json!(label);
        input["required"] = json!(field.required);
        // Not `duplicate`, which would write shared fields into translations.
        input["i18n"] = match is_key {
            true => json!("duplicate"),
            false => json!(is_translated(field)),
        };
        if let Some(hint) = self.hints.message(&format!("hint-field-{}", field.name)) {
            input["hint"] = json!(hint);
        }
        input
    }

    /// The kind of input with what is special about it.
    fn kind(&self, field: &Field) -> Value {
        match &field.kind {
            FieldKind::Text { max_length } => {
                let is_long = max_length.is_some_and(|length| length > ONE_LINE);
                let widget = match is_long || (max_length.is_none() && field.translatable) {
                    true => "text",
                    false => "string",
                };
                match max_length {
                    Some(length) => json!({"widget": widget, "maxlength": length}),
                    None => json!({"widget": widget}),
                }
            }
            FieldKind::TextList => json!({"widget": "list"}),
            FieldKind::Integer {
                minimum, maximum, ..
            } => {
                let mut input = json!({"widget": "number", "value_type": "int"});
                for (key, limit) in [("min", minimum), ("max", maximum)] {
                    if let Some(limit) = limit {
                        input[key] = json!(limit);
                    }
                }
                input
            }
            FieldKind::Boolean => {
                // Not the editor's own switch: it would write `false` where nothing was said.
                let options = [("✓", "true"), ("✗", "false")].map(|(l, v)| (l.into(), v.into()));
                select(options.into(), field.required)
            }
            FieldKind::Date => {
                let say = "2002, 2002-11, 2002-11-07";
                json!({"widget": "string", "pattern": [DATE, say], "comment": say})
            }
            FieldKind::Url => {
                json!({"widget": "string", "type": "url", "pattern": ["^https?://", "https://…"]})
            }
            FieldKind::Term(vocabulary) => select(self.options(*vocabulary), field.required),
            FieldKind::Terms(vocabulary) => {
                let mut input = select(self.options(*vocabulary), true);
                input["multiple"] = json!(true);
                input
            }
            FieldKind::Ref(Some(collection)) => self.entries(*collection, false),
            FieldKind::Refs(Some(collection)) => self.entries(*collection, true),
            FieldKind::Ref(None) => json!({"widget": "string", "comment": "<collection>/<id>"}),
            FieldKind::Refs(None) => json!({"widget": "list", "comment": "<collection>/<id>"}),
            FieldKind::Ratings(criteria) => {
                let inputs = self.ratings(*criteria, field.translatable);
                json!({"widget": "object", "collapsed": true, "fields": inputs})
            }
            FieldKind::Record(fields) => {
                let inputs: Vec<Value> = fields.iter().map(|field| self.field(field)).collect();
                json!({"widget": "object", "fields": inputs})
            }
            FieldKind::Records { fields, key } => {
                let inputs: Vec<Value> = fields
                    .iter()
                    .map(|inner| self.inner(inner, key.as_deref()))
                    .collect();
                json!({"widget": "list", "fields": inputs})
            }
        }
    }

    fn inner(&self, field: &Field, key: Option<&str>) -> Value {
        let is_key = key == Some(field.name.as_str());
        let mut input = self.input(field, self.names.field(&field.name), is_key);
        if is_key && field.name == "file" {
            input["widget"] = json!("image");
            input["accept"] = json!("image/jpeg,image/png,image/webp");
            input["choose_url"] = json!(false);
        }
        input
    }

    /// A score and a reason for each criterion.
    fn ratings(&self, criteria: VocabularyId, translatable: bool) -> Vec<Value> {
        let vocabulary = self.inputs.model.vocabulary(criteria);
        let rating = |term| {
            let inputs: Vec<Value> = rating_fields()
                .iter()
                .map(|field| {
                    let mut input = self.field(field);
                    input["i18n"] = json!(translatable && field.translatable);
                    input
                })
                .collect();
            let mut input = json!({
                "name": vocabulary.term(term).id,
                "label": self.names.term(criteria, term),
                "widget": "object",
                "required": false,
                "i18n": translatable,
                "fields": inputs,
            });
            if let Some(question) = vocabulary.term(term).definition(self.hints.language) {
                input["hint"] = json!(question);
            }
            input
        };
        vocabulary.term_ids().map(rating).collect()
    }

    /// Entries of a collection, chosen by their titles and written as ids.
    fn entries(&self, collection: CollectionId, multiple: bool) -> Value {
        let collection = self.inputs.model.collection(collection);
        json!({
            "widget": "relation",
            "collection": choices_name(collection),
            "value_field": "{{slug}}",
            "display_fields": [collection.title_field],
            "multiple": multiple,
        })
    }

    /// Labels and ids; names from CLDR in the order of the language, others in that of the file.
    fn options(&self, id: VocabularyId) -> Vec<(String, String)> {
        let vocabulary = self.inputs.model.vocabulary(id);
        let option = |term| {
            let label = self.names.term(id, term).to_owned();
            (label, vocabulary.term(term).id.clone())
        };
        let mut options: Vec<(String, String)> = vocabulary.term_ids().map(option).collect();
        if vocabulary.names != Source::File {
            options.sort_by(|(a, _), (b, _)| self.names.locale().compare(a, b));
        }
        options
    }
}

/// What fields that name an entry call the collection with all its entries.
pub fn choices_name(collection: &Collection) -> String {
    format!("{}_all", collection.name)
}

/// One of several; where the field is optional, also none.
fn select(options: Vec<(String, String)>, required: bool) -> Value {
    let none = (!required).then(|| ("–".to_owned(), String::new()));
    let options: Vec<Value> = none
        .into_iter()
        .chain(options)
        .map(|(label, value)| json!({"label": label, "value": value}))
        .collect();
    json!({"widget": "select", "options": options})
}

/// Whether translations have something of the field.
fn is_translated(field: &Field) -> bool {
    let inner: &[Field] = match &field.kind {
        FieldKind::Record(fields) | FieldKind::Records { fields, .. } => fields,
        _ => &[],
    };
    field.translatable || inner.iter().any(is_translated)
}
