//! Which topics, countries and the like have entries, and which have none.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::config::{CollectionId, Coverage, Model, TermField, TermId};
use crate::content::Entry;

/// One table of the model, with the entries behind every cell.
#[derive(Clone, Debug)]
pub struct Table<'m, 'a> {
    pub collection: CollectionId,
    pub declared: &'m Coverage,
    /// By the rows' terms, then by the columns': each entry once, in the order of the entries.
    pub cells: Vec<Vec<Vec<&'a Entry>>>,
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
/// An entry that bears a term counts for the term's broader terms too, as on the pages of terms.
pub fn coverage<'m, 'a>(
    entries: impl Iterator<Item = &'a Entry>,
    model: &'m Model,
) -> Vec<Table<'m, 'a>> {
    let public: Vec<&Entry> = entries
        .filter(|entry| entry.status.is_visible(false))
        .collect();
    let declared = model.collection_ids().flat_map(|id| {
        let tables = model.collection(id).pictures.coverage.iter();
        tables.map(move |table| (id, table))
    });
    declared
        .map(|(collection, declared)| {
            let own = public.iter().filter(|entry| entry.collection == collection);
            Table {
                collection,
                declared,
                cells: cells(own.copied(), declared, model),
            }
        })
        .collect()
}

fn cells<'a>(
    entries: impl Iterator<Item = &'a Entry>,
    declared: &Coverage,
    model: &Model,
) -> Vec<Vec<Vec<&'a Entry>>> {
    let size = |field: &TermField| model.vocabulary(field.vocabulary).terms.len();
    let mut cells = vec![vec![Vec::new(); size(&declared.columns)]; size(&declared.rows)];
    for entry in entries {
        let columns = borne(entry, &declared.columns, model);
        for row in borne(entry, &declared.rows, model) {
            for column in &columns {
                cells[usize::from(row.0)][usize::from(column.0)].push(entry);
            }
        }
    }
    cells
}

/// The terms of a field and their broader terms, each once.
fn borne(entry: &Entry, field: &TermField, model: &Model) -> BTreeSet<TermId> {
    let vocabulary = model.vocabulary(field.vocabulary);
    let terms = entry.source().fields.terms(&field.name).iter();
    terms.flat_map(|term| vocabulary.lineage(*term)).collect()
}

impl Table<'_, '_> {
    pub fn to_row(&self, model: &Model) -> CoverageRow {
        let rows = model.vocabulary(self.declared.rows.vocabulary);
        let columns = model.vocabulary(self.declared.columns.vocabulary);
        let count = |row: TermId, column: TermId| {
            self.cells[usize::from(row.0)][usize::from(column.0)].len()
        };
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
