//! Checked field values.

use crate::config::{CollectionId, TermId, VocabularyId};
use crate::diag::Span;
use crate::i18n::PartialDate;

/// The fields of an entry or of a record, in the order of the model.
#[derive(Clone, Debug, Default)]
pub struct Fields(Vec<(String, Value)>);

/// A field's value, of the type that the model declares.
#[derive(Clone, Debug)]
pub enum Value {
    Text(String),
    TextList(Vec<String>),
    Integer(i64),
    Boolean(bool),
    Date(PartialDate),
    Url(String),
    Terms(VocabularyId, Vec<TermId>),
    References(Vec<Reference>),
    Ratings(VocabularyId, Vec<Rating>),
    Record(Fields),
    Records(Vec<Fields>),
}

/// A reference to an entry by its collection and id; whether it exists is checked later.
#[derive(Clone, Debug)]
pub struct Reference {
    pub collection: CollectionId,
    pub id: String,
    pub span: Span,
}

/// What is said of an entry for one criterion.
#[derive(Clone, Debug)]
pub struct Rating {
    pub criterion: TermId,
    /// 0 to 4; `None` where nobody has rated it.
    pub score: Option<u8>,
    pub reason: Option<String>,
}

impl Fields {
    pub fn push(&mut self, name: &str, value: Value) {
        self.0.push((name.to_owned(), value));
    }

    pub fn get(&self, name: &str) -> Option<&Value> {
        let (_, value) = self.0.iter().find(|(known, _)| known == name)?;
        Some(value)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    pub fn text(&self, name: &str) -> Option<&str> {
        match self.get(name)? {
            Value::Text(text) | Value::Url(text) => Some(text),
            _ => None,
        }
    }

    pub fn texts(&self, name: &str) -> &[String] {
        match self.get(name) {
            Some(Value::TextList(texts)) => texts,
            _ => &[],
        }
    }

    pub fn date(&self, name: &str) -> Option<PartialDate> {
        match self.get(name)? {
            Value::Date(date) => Some(*date),
            _ => None,
        }
    }

    pub fn records(&self, name: &str) -> &[Fields] {
        match self.get(name) {
            Some(Value::Records(records)) => records,
            _ => &[],
        }
    }

    pub fn terms(&self, name: &str) -> &[TermId] {
        match self.get(name) {
            Some(Value::Terms(_, terms)) => terms,
            _ => &[],
        }
    }

    /// An author as CSL-JSON has it: a literal name, or a family and a given name.
    pub fn author(&self) -> Option<String> {
        if let Some(literal) = self.text("literal") {
            return Some(literal.to_owned());
        }
        let family = self.text("family")?;
        Some(match self.text("given") {
            Some(given) => format!("{family}, {given}"),
            None => family.to_owned(),
        })
    }
}
