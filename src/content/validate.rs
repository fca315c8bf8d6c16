//! Checks front matter against the fields that the model declares.

use super::carried::is_carried;
use super::unfilled::is_blank;
use super::value::{Fields, Rating, Reference, Value};
use super::yaml::{Key, Node, NodeKind};
use crate::config::{Field, FieldKind, Model, VocabularyId};
use crate::diag::{Code, Diagnostic, Span};
use crate::i18n::{DateError, PartialDate};
use crate::paths::SourcePath;

/// Top-level keys that every file may have besides the fields of its collection.
const OWN_KEYS: [&str; 2] = ["l10n", "source_language"];

/// Checks the fields of one file and gathers what is wrong with them.
pub struct Checker<'a> {
    pub model: &'a Model,
    pub collection: &'a str,
    pub path: &'a SourcePath,
    /// The entry's source file when this file is a translation of it.
    pub source: Option<&'a SourcePath>,
    pub found: Vec<Diagnostic>,
}

impl Checker<'_> {
    /// Checks a whole front matter; `place` is where missing fields are reported.
    pub fn top_level(&mut self, entries: &[(Key, Node)], fields: &[Field], place: Span) -> Fields {
        self.fields(entries, fields, &OWN_KEYS, self.source.is_some(), place)
    }

    /// `translating`: only what translations carry is expected and allowed.
    fn fields(
        &mut self,
        entries: &[(Key, Node)],
        fields: &[Field],
        own_keys: &[&str],
        translating: bool,
        place: Span,
    ) -> Fields {
        for (key, _) in entries {
            let name = key.name.as_str();
            if !own_keys.contains(&name) && !fields.iter().any(|field| field.name == name) {
                let known = fields.iter().map(|field| field.name.as_str());
                self.found.push(
                    self.report(Code::UnknownField, key.span)
                        .arg("field", name)
                        .arg("collection", self.collection)
                        .suggest(name, known.chain(own_keys.iter().copied())),
                );
            }
        }
        let mut values = Fields::default();
        for field in fields {
            let given = entries.iter().find(|(key, _)| key.name == field.name);
            match given {
                Some((key, _)) if translating && !is_carried(field) => self.shared(key),
                Some((_, node)) if !is_blank(node) => {
                    if let Some(value) = self.value(field, node, translating) {
                        values.push(&field.name, value);
                    }
                }
                _ if field.required && (!translating || field.translatable) => {
                    let (place, help) = match given {
                        Some((key, _)) => (key.span, "fill-field"),
                        None => (place, "add-field"),
                    };
                    self.found.push(
                        self.report(Code::MissingField, place)
                            .arg("field", field.name.as_str())
                            .arg("collection", self.collection)
                            .help(help)
                            .help_arg("field", field.name.as_str()),
                    );
                }
                _ => {}
            }
        }
        values
    }

    fn shared(&mut self, key: &Key) {
        let source = self.source.map_or("", SourcePath::as_str);
        self.found.push(
            self.report(Code::SharedField, key.span)
                .arg("field", key.name.as_str())
                .help("move-to-source")
                .help_arg("source", source),
        );
    }

    fn value(&mut self, field: &Field, node: &Node, translating: bool) -> Option<Value> {
        match &field.kind {
            FieldKind::Text { max_length } => {
                let text = self.text(node)?;
                self.check_length(&text, *max_length, node.span, &field.name);
                Some(Value::Text(text))
            }
            FieldKind::TextList => {
                let items = self.list(node)?.iter().filter(|item| !is_blank(item));
                let texts = items.filter_map(|item| self.text(item)).collect();
                Some(Value::TextList(texts))
            }
            FieldKind::Integer {
                minimum, maximum, ..
            } => self.integer(node, *minimum, *maximum).map(Value::Integer),
            FieldKind::Boolean => match &node.kind {
                NodeKind::Plain(text) if text == "true" => Some(Value::Boolean(true)),
                NodeKind::Plain(text) if text == "false" => Some(Value::Boolean(false)),
                _ => self.wrong(node, "true-or-false"),
            },
            FieldKind::Date => self.date(node).map(Value::Date),
            FieldKind::Url => {
                let text = self.text(node)?;
                if !text.starts_with("https://") && !text.starts_with("http://") {
                    return self.wrong(node, "url");
                }
                Some(Value::Url(text))
            }
            FieldKind::Term(vocabulary) => {
                let term = self.term(node, *vocabulary)?;
                Some(Value::Terms(*vocabulary, vec![term]))
            }
            FieldKind::Terms(vocabulary) => {
                let items = self.list(node)?;
                let mut terms = Vec::new();
                for item in items {
                    if let Some(term) = self.term(item, *vocabulary)
                        && !terms.contains(&term)
                    {
                        terms.push(term);
                    }
                }
                Some(Value::Terms(*vocabulary, terms))
            }
            FieldKind::Ref(collection) => {
                let reference = self.reference(node, *collection)?;
                Some(Value::References(vec![reference]))
            }
            FieldKind::Refs(collection) => {
                let items = self.list(node)?;
                let references = items
                    .iter()
                    .filter_map(|item| self.reference(item, *collection))
                    .collect();
                Some(Value::References(references))
            }
            FieldKind::Ratings(vocabulary) => self.ratings(node, *vocabulary, translating),
            FieldKind::Record(fields) => {
                let entries = self.map(node)?;
                let inner = translating && !field.translatable;
                let record = self.fields(entries, fields, &[], inner, node.span);
                Some(Value::Record(record))
            }
            FieldKind::Records { fields, key } => {
                let inner = translating && !field.translatable;
                let mut records = Vec::new();
                for item in self.list(node)? {
                    let Some(entries) = self.map(item) else {
                        continue;
                    };
                    records.push(self.record(entries, fields, key.as_deref(), inner, item.span));
                }
                Some(Value::Records(records))
            }
        }
    }

    /// One of several records; in a translation the key says which one it translates.
    fn record(
        &mut self,
        entries: &[(Key, Node)],
        fields: &[Field],
        key: Option<&str>,
        translating: bool,
        place: Span,
    ) -> Fields {
        if !translating {
            return self.fields(entries, fields, &[], false, place);
        }
        let is_key = |name: &str| Some(name) == key;
        let (keys, rest): (Vec<_>, Vec<_>) = entries
            .iter()
            .cloned()
            .partition(|(entry, _)| is_key(&entry.name));
        let (key_field, other): (Vec<_>, Vec<_>) = fields
            .iter()
            .cloned()
            .partition(|field| is_key(&field.name));
        let mut record = self.fields(&keys, &key_field, &[], false, place);
        for (name, value) in self.fields(&rest, &other, &[], true, place).iter() {
            record.push(name, value.clone());
        }
        record
    }

    fn check_length(&mut self, text: &str, limit: Option<usize>, span: Span, field: &str) {
        let length = text.chars().count();
        if let Some(limit) = limit
            && length > limit
        {
            self.found.push(
                self.report(Code::TooLong, span)
                    .arg("field", field)
                    .arg("length", length)
                    .arg("limit", limit),
            );
        }
    }

    fn text(&mut self, node: &Node) -> Option<String> {
        match &node.kind {
            NodeKind::Text(text) | NodeKind::Plain(text) => Some(text.trim().to_owned()),
            _ => self.wrong(node, "text"),
        }
    }

    fn list<'n>(&mut self, node: &'n Node) -> Option<&'n [Node]> {
        match &node.kind {
            NodeKind::List(items) => Some(items),
            _ => self.wrong(node, "list"),
        }
    }

    fn map<'n>(&mut self, node: &'n Node) -> Option<&'n [(Key, Node)]> {
        match &node.kind {
            NodeKind::Map(entries) => Some(entries),
            _ => self.wrong(node, "map"),
        }
    }

    fn integer(&mut self, node: &Node, minimum: Option<i64>, maximum: Option<i64>) -> Option<i64> {
        let NodeKind::Plain(text) = &node.kind else {
            return self.wrong(node, "whole-number");
        };
        let Ok(number) = text.parse::<i64>() else {
            return self.wrong(node, "whole-number");
        };
        let low = minimum.unwrap_or(i64::MIN);
        let high = maximum.unwrap_or(i64::MAX);
        if number < low || number > high {
            self.found.push(
                self.report(Code::OutOfRange, node.span)
                    .arg("number", text.as_str())
                    .help("range")
                    .help_arg("low", low.to_string())
                    .help_arg("high", high.to_string()),
            );
            return None;
        }
        Some(number)
    }

    fn date(&mut self, node: &Node) -> Option<PartialDate> {
        let text = match &node.kind {
            NodeKind::Text(text) | NodeKind::Plain(text) => text.trim(),
            _ => return self.wrong(node, "date"),
        };
        match PartialDate::parse(text) {
            Ok(date) => Some(date),
            Err(error) => {
                let help = match error {
                    DateError::Syntax => "date-format",
                    DateError::Impossible => "date-impossible",
                };
                self.found.push(
                    self.report(Code::BadDate, node.span)
                        .arg("date", text)
                        .help(help),
                );
                None
            }
        }
    }

    fn term(&mut self, node: &Node, vocabulary: VocabularyId) -> Option<crate::config::TermId> {
        let id = self.text(node)?;
        let vocabulary = self.model.vocabulary(vocabulary);
        let term = vocabulary.find(&id);
        if term.is_none() {
            self.found.push(
                self.report(Code::UnknownTerm, node.span)
                    .arg("term", id.as_str())
                    .arg("vocabulary", vocabulary.name.as_str())
                    .suggest(&id, vocabulary.terms.iter().map(|term| term.id.as_str())),
            );
        }
        term
    }

    fn reference(
        &mut self,
        node: &Node,
        collection: Option<crate::config::CollectionId>,
    ) -> Option<Reference> {
        let text = self.text(node)?;
        let (collection, id) = match (text.split_once('/'), collection) {
            (Some((name, id)), _) => (self.model.find_collection(name), id),
            (None, fixed) => (fixed, text.as_str()),
        };
        let Some(collection) = collection else {
            let names = self.model.collections.iter().map(|known| &known.name);
            let known: Vec<String> = names.map(|name| format!("{name}/")).collect();
            let given = text.split_once('/').map_or("", |(name, _)| name);
            self.found.push(
                self.report(Code::UnknownCollection, node.span)
                    .arg("collection", given)
                    .suggest(given, known.iter().map(String::as_str)),
            );
            return None;
        };
        Some(Reference {
            collection,
            id: id.to_owned(),
            span: node.span,
        })
    }

    fn ratings(
        &mut self,
        node: &Node,
        vocabulary: VocabularyId,
        translating: bool,
    ) -> Option<Value> {
        let criteria = self.model.vocabulary(vocabulary);
        let mut ratings = Vec::new();
        for (key, rating) in self.map(node)? {
            let Some(criterion) = criteria.find(&key.name) else {
                self.found.push(
                    self.report(Code::UnknownTerm, key.span)
                        .arg("term", key.name.as_str())
                        .arg("vocabulary", criteria.name.as_str())
                        .suggest(
                            &key.name,
                            criteria.terms.iter().map(|term| term.id.as_str()),
                        ),
                );
                continue;
            };
            let Some(entries) = self.map(rating) else {
                continue;
            };
            let fields = self.fields(entries, &rating_fields(), &[], translating, rating.span);
            ratings.push(Rating {
                criterion,
                score: match fields.get("score") {
                    // The field's range is 0 to 4.
                    Some(Value::Integer(score)) => u8::try_from(*score).ok(),
                    _ => None,
                },
                reason: fields.text("reason").map(str::to_owned),
            });
        }
        ratings.sort_by_key(|rating| rating.criterion);
        Some(Value::Ratings(vocabulary, ratings))
    }

    fn wrong<T>(&mut self, node: &Node, wanted: &'static str) -> Option<T> {
        self.found.push(
            self.report(Code::WrongType, node.span)
                .arg("wanted", wanted)
                .arg("found", node.kind.name())
                .help("write-like")
                .help_arg("wanted", wanted),
        );
        None
    }

    fn report(&self, code: Code, span: Span) -> Diagnostic {
        Diagnostic::new(code, self.path).at(span)
    }
}

/// What stands under each criterion: the score is shared, the reason is translated.
pub fn rating_fields() -> [Field; 2] {
    let field = |name: &str, kind, translatable| Field {
        name: name.to_owned(),
        kind,
        required: false,
        translatable,
        quoted: false,
        facts: false,
        card: false,
        related: 0,
    };
    let score = FieldKind::Integer {
        minimum: Some(0),
        maximum: Some(4),
        unit: None,
    };
    [
        field("score", score, false),
        field("reason", FieldKind::Text { max_length: None }, true),
    ]
}
