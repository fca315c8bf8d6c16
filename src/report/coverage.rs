//! Which topics, countries and the like have entries, and which have none.

use serde::Serialize;

use crate::config::{CollectionId, Coverage, Model, TermId};
use crate::content::Entry;

/// One table of the model, counted.
#[derive(Clone, Debug)]
pub struct Table<'a> {
    pub collection: CollectionId,
    pub declared: &'a Coverage,
    /// By the rows' terms, then by the columns'.
    pub counts: Vec<Vec<usize>>,
}

/// A table as JSON has it, with ids.
#[derive(Clone, Debug, Serialize)]
pub struct CoverageRow {
    pub collection: String,
    pub rows: String,
    pub columns: String,
    /// In the order of the vocabularies, those with entries only.
    pub cells: Vec<Cell>,
    /// Terms that no entry of the collection has.
    pub empty_rows: Vec<String>,
    pub empty_columns: Vec<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Cell {
    pub row: String,
    pub column: String,
    pub count: usize,
}

/// Every table that the model asks for, over the entries that have pages without asking for drafts.
pub fn coverage<'m, 'a>(
    entries: impl Iterator<Item = &'a Entry>,
    model: &'m Model,
) -> Vec<Table<'m>> {
    let public: Vec<&Entry> = entries
        .filter(|entry| entry.status.is_visible(false))
        .collect();
    let declared = model.collection_ids().flat_map(|id| {
        let tables = model.collection(id).coverage.iter();
        tables.map(move |table| (id, table))
    });
    declared
        .map(|(collection, declared)| {
            let own = public.iter().filter(|entry| entry.collection == collection);
            Table {
                collection,
                declared,
                counts: counts(own.copied(), declared, model),
            }
        })
        .collect()
}

fn counts<'a>(
    entries: impl Iterator<Item = &'a Entry>,
    declared: &Coverage,
    model: &Model,
) -> Vec<Vec<usize>> {
    let size = |field: &crate::config::TermField| model.vocabulary(field.vocabulary).terms.len();
    let mut counts = vec![vec![0; size(&declared.columns)]; size(&declared.rows)];
    for entry in entries {
        let fields = &entry.source().fields;
        for row in fields.terms(&declared.rows.name) {
            for column in fields.terms(&declared.columns.name) {
                counts[usize::from(row.0)][usize::from(column.0)] += 1;
            }
        }
    }
    counts
}

impl Table<'_> {
    pub fn to_row(&self, model: &Model) -> CoverageRow {
        let rows = model.vocabulary(self.declared.rows.vocabulary);
        let columns = model.vocabulary(self.declared.columns.vocabulary);
        let count =
            |row: TermId, column: TermId| self.counts[usize::from(row.0)][usize::from(column.0)];
        let mut cells = Vec::new();
        for row in rows.term_ids() {
            for column in columns.term_ids() {
                let count = count(row, column);
                if count > 0 {
                    cells.push(Cell {
                        row: rows.term(row).id.clone(),
                        column: columns.term(column).id.clone(),
                        count,
                    });
                }
            }
        }
        let is_row_empty = |row: &TermId| columns.term_ids().all(|column| count(*row, column) == 0);
        let is_column_empty = |column: &TermId| rows.term_ids().all(|row| count(row, *column) == 0);
        let empty_rows = rows.term_ids().filter(is_row_empty);
        let empty_columns = columns.term_ids().filter(is_column_empty);
        CoverageRow {
            collection: model.collection(self.collection).name.clone(),
            rows: self.declared.rows.name.clone(),
            columns: self.declared.columns.name.clone(),
            empty_rows: empty_rows.map(|term| rows.term(term).id.clone()).collect(),
            empty_columns: empty_columns
                .map(|term| columns.term(term).id.clone())
                .collect(),
            cells,
        }
    }
}
