//! The pictures that the entries of a collection are drawn in.

use super::fields::{Field, FieldKind, TermField, field_of, known_field, term_field};
use super::ids::CollectionId;
use super::table::Table;
use crate::diag::Code;

/// What a collection wants drawn; nothing of it by default.
#[derive(Clone, Debug, Default)]
pub struct Pictures {
    /// The tables that show what is still missing.
    pub coverage: Vec<Coverage>,
    pub timeline: Option<Timeline>,
    pub partners: Option<Partners>,
}

/// A table of entries: the terms of one field down, those of another across.
#[derive(Clone, Debug)]
pub struct Coverage {
    pub rows: TermField,
    pub columns: TermField,
}

/// Entries in the order of time.
#[derive(Clone, Debug)]
pub struct Timeline {
    /// A field with a date.
    pub date: String,
    /// A field whose words tell more about the time.
    pub note: Option<String>,
}

/// Who is named together with whom.
#[derive(Clone, Debug)]
pub struct Partners {
    /// Fields that name entries of `collection`.
    pub fields: Vec<String>,
    pub collection: CollectionId,
}

impl Pictures {
    /// Reads the keys of a collection that declare pictures; what is wrong is reported and left out.
    pub fn read(root: &Table<'_, '_>, fields: &[Field]) -> Self {
        let coverage = root.tables("coverage").into_iter();
        Self {
            coverage: coverage
                .filter_map(|table| read_coverage(table, fields))
                .collect(),
            timeline: root
                .table("timeline")
                .and_then(|table| read_timeline(table, fields)),
            partners: root
                .table("partners")
                .and_then(|table| read_partners(table, fields)),
        }
    }
}

fn read_coverage(table: Table<'_, '_>, fields: &[Field]) -> Option<Coverage> {
    let rows = term_field(&table, "rows", fields);
    let columns = term_field(&table, "columns", fields);
    table.finish();
    Some(Coverage {
        rows: rows?,
        columns: columns?,
    })
}

fn read_timeline(table: Table<'_, '_>, fields: &[Field]) -> Option<Timeline> {
    let is_date = |kind: &FieldKind| matches!(kind, FieldKind::Date);
    let date = field_of(&table, "date", fields, "date-field", is_date);
    let note = table
        .value("note")
        .and_then(|_| known_field(&table, "note", fields));
    table.finish();
    Some(Timeline { date: date?, note })
}

fn read_partners(table: Table<'_, '_>, fields: &[Field]) -> Option<Partners> {
    let mut names = Vec::new();
    let mut collection = None;
    for (name, span) in table.texts("fields") {
        let field = fields.iter().find(|field| field.name == name);
        let named = field.and_then(|field| match field.kind {
            FieldKind::Ref(named) | FieldKind::Refs(named) => named,
            _ => None,
        });
        if named.is_some() && collection.is_none_or(|known| Some(known) == named) {
            collection = named;
            names.push(name);
        } else {
            let problems = table.problems();
            let report = problems
                .report(Code::BadValue, span)
                .arg("wanted", "reference-field")
                .arg("found", name.as_str());
            let known = fields.iter().map(|field| field.name.as_str());
            problems.push(match field {
                Some(_) => report,
                None => report.suggest(&name, known),
            });
        }
    }
    table.finish();
    Some(Partners {
        fields: names,
        collection: collection?,
    })
}
