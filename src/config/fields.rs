//! Field declarations of the content model.

use super::ids::{CollectionId, VocabularyId};
use super::table::Table;
use super::vocabularies::Vocabulary;
use crate::diag::Code;

/// One field of a collection, or of a record inside one.
#[derive(Clone, Debug)]
pub struct Field {
    pub name: String,
    pub kind: FieldKind,
    pub required: bool,
    /// Whether translations carry it; other fields live in the source file only.
    pub translatable: bool,
    /// Whether its words are a name, a title or a word to avoid, not the author's own choice.
    pub quoted: bool,
    /// Whether the facts panel shows it.
    pub facts: bool,
    /// Whether cards in lists show it.
    pub card: bool,
    /// What a shared value counts towards "keep reading"; 0 for nothing.
    pub related: u32,
}

impl Field {
    /// The field's own name and those of the fields inside it.
    pub fn names(&self) -> Vec<&str> {
        let inner: &[Field] = match &self.kind {
            FieldKind::Record(fields) | FieldKind::Records { fields, .. } => fields,
            _ => &[],
        };
        std::iter::once(self.name.as_str())
            .chain(inner.iter().flat_map(Field::names))
            .collect()
    }
}

/// A field with terms, and their vocabulary.
#[derive(Clone, Debug)]
pub struct TermField {
    pub name: String,
    pub vocabulary: VocabularyId,
}

/// What a field's value looks like.
#[derive(Clone, Debug)]
pub enum FieldKind {
    Text {
        /// In Unicode scalar values.
        max_length: Option<usize>,
    },
    TextList,
    Integer {
        minimum: Option<i64>,
        maximum: Option<i64>,
        /// The end of a `unit-…` message that shows the number.
        unit: Option<String>,
    },
    Boolean,
    Date,
    Url,
    Term(VocabularyId),
    Terms(VocabularyId),
    /// An entry of the collection, or of any (`collection/id`).
    Ref(Option<CollectionId>),
    Refs(Option<CollectionId>),
    /// A score of 0 to 4, a reason, or both, for terms of a vocabulary.
    Ratings(VocabularyId),
    Record(Vec<Field>),
    Records {
        fields: Vec<Field>,
        /// The field by which a translation says which record it translates.
        key: Option<String>,
    },
}

impl FieldKind {
    /// The vocabulary of a field with terms.
    pub fn vocabulary(&self) -> Option<VocabularyId> {
        match self {
            Self::Term(vocabulary) | Self::Terms(vocabulary) => Some(*vocabulary),
            _ => None,
        }
    }
}

const TYPES: [&str; 13] = [
    "text",
    "text-list",
    "integer",
    "boolean",
    "date",
    "url",
    "term",
    "terms",
    "ref",
    "refs",
    "ratings",
    "record",
    "records",
];

/// Reads a `[fields]` table; wrong declarations are reported and left out.
pub fn read_fields(
    table: &Table<'_, '_>,
    vocabularies: &[Vocabulary],
    collections: &[String],
) -> Vec<Field> {
    table
        .children()
        .into_iter()
        .filter_map(|(name, _, field)| read_field(name, field, vocabularies, collections))
        .collect()
}

fn read_field(
    name: String,
    table: Table<'_, '_>,
    vocabularies: &[Vocabulary],
    collections: &[String],
) -> Option<Field> {
    let kind = read_kind(&table, vocabularies, collections);
    let field = Field {
        name,
        required: table.boolean("required"),
        translatable: table.boolean("translatable"),
        quoted: table.boolean("quoted"),
        facts: table.boolean("facts"),
        card: table.boolean("card"),
        related: table
            .integer("related")
            .and_then(|weight| u32::try_from(weight).ok())
            .unwrap_or(0),
        kind: kind?,
    };
    table.finish();
    Some(field)
}

fn read_kind(
    table: &Table<'_, '_>,
    vocabularies: &[Vocabulary],
    collections: &[String],
) -> Option<FieldKind> {
    let given = table.required_text("type");
    Some(match given.as_str() {
        "text" => FieldKind::Text {
            max_length: table
                .integer("max_length")
                .and_then(|length| usize::try_from(length).ok()),
        },
        "text-list" => FieldKind::TextList,
        "integer" => FieldKind::Integer {
            minimum: table.integer("minimum"),
            maximum: table.integer("maximum"),
            unit: table.text("unit"),
        },
        "boolean" => FieldKind::Boolean,
        "date" => FieldKind::Date,
        "url" => FieldKind::Url,
        "term" => FieldKind::Term(read_vocabulary(table, "vocabulary", vocabularies)?),
        "terms" => FieldKind::Terms(read_vocabulary(table, "vocabulary", vocabularies)?),
        "ref" => FieldKind::Ref(read_collection(table, collections)),
        "refs" => FieldKind::Refs(read_collection(table, collections)),
        "ratings" => FieldKind::Ratings(read_vocabulary(table, "vocabulary", vocabularies)?),
        "record" => FieldKind::Record(read_inner(table, vocabularies, collections)),
        "records" => FieldKind::Records {
            key: table.text("key"),
            fields: read_inner(table, vocabularies, collections),
        },
        _ => {
            let problems = table.problems();
            problems.push(
                problems
                    .report(Code::BadValue, table.span_of("type"))
                    .arg("wanted", "choice")
                    .arg("found", given.as_str())
                    .suggest(&given, TYPES),
            );
            return None;
        }
    })
}

fn read_inner(
    table: &Table<'_, '_>,
    vocabularies: &[Vocabulary],
    collections: &[String],
) -> Vec<Field> {
    table
        .table("fields")
        .map(|inner| read_fields(&inner, vocabularies, collections))
        .unwrap_or_default()
}

/// The vocabulary that `key` names; an unknown one is reported.
pub fn read_vocabulary(
    table: &Table<'_, '_>,
    key: &'static str,
    vocabularies: &[Vocabulary],
) -> Option<VocabularyId> {
    let name = table.required_text(key);
    let found = vocabularies
        .iter()
        .position(|vocabulary| vocabulary.name == name)
        .and_then(|at| u16::try_from(at).ok());
    if found.is_none() && !name.is_empty() {
        let problems = table.problems();
        problems.push(
            problems
                .report(Code::UnknownVocabulary, table.span_of(key))
                .arg("vocabulary", name.as_str())
                .suggest(&name, vocabularies.iter().map(|known| known.name.as_str())),
        );
    }
    found.map(VocabularyId)
}

fn read_collection(table: &Table<'_, '_>, collections: &[String]) -> Option<CollectionId> {
    let name = table.text("collection")?;
    let found = collections
        .iter()
        .position(|collection| *collection == name)
        .and_then(|at| u16::try_from(at).ok());
    if found.is_none() {
        let problems = table.problems();
        problems.push(
            problems
                .report(Code::UnknownCollection, table.span_of("collection"))
                .arg("collection", name.as_str())
                .suggest(&name, collections.iter().map(String::as_str)),
        );
    }
    found.map(CollectionId)
}

/// The name of a field of the collection under `key`; an unknown one is reported.
pub fn known_field(table: &Table<'_, '_>, key: &'static str, fields: &[Field]) -> Option<String> {
    let name = table.required_text(key);
    let is_known = fields.iter().any(|field| field.name == name);
    if !is_known && !name.is_empty() {
        let problems = table.problems();
        problems.push(
            problems
                .report(Code::BadValue, table.span_of(key))
                .arg("wanted", "choice")
                .arg("found", name.as_str())
                .suggest(&name, fields.iter().map(|field| field.name.as_str())),
        );
    }
    is_known.then_some(name)
}

/// The field under `key`, whose kind `accept` must take; any other is reported as not `wanted`.
pub fn field_of(
    table: &Table<'_, '_>,
    key: &'static str,
    fields: &[Field],
    wanted: &'static str,
    accept: impl Fn(&FieldKind) -> bool,
) -> Option<String> {
    let name = known_field(table, key, fields)?;
    let field = fields.iter().find(|known| known.name == name)?;
    if accept(&field.kind) {
        return Some(name);
    }
    let problems = table.problems();
    problems.push(
        problems
            .report(Code::BadValue, table.span_of(key))
            .arg("wanted", wanted)
            .arg("found", name),
    );
    None
}

/// The field with terms that stands under `key`; any other is reported.
pub fn term_field(table: &Table<'_, '_>, key: &'static str, fields: &[Field]) -> Option<TermField> {
    let name = field_of(table, key, fields, "term-field", |kind| {
        kind.vocabulary().is_some()
    })?;
    let vocabulary = fields
        .iter()
        .find(|known| known.name == name)?
        .kind
        .vocabulary()?;
    Some(TermField { name, vocabulary })
}
