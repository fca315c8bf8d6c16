//! The page that counts entries by two of their fields, and by places.

use super::frame::Head;
use super::pictures::{LISTED, shade};
use super::renderer::Renderer;
use crate::config::{LanguageId, Names as Source, TermId, VocabularyId};
use crate::content::Entry;
use crate::diag::Arg;
use crate::output::plan::PageId;
use crate::paths::OutputPath;
use crate::report;
use crate::site::{EntryId, Names};
use crate::theme::views::{CellList, EvidenceView, Grid, GridCell, GridRow, Link, Tile, TileMap};

impl Renderer<'_> {
    pub fn evidence(&self, page: PageId, path: &OutputPath) -> EvidenceView {
        let language = page.language(self.site);
        let names = self.site.names(language);
        let title = names.message("evidence-page");
        let mut head = Head::new(title.clone(), names.message("evidence-intro"));
        head.breadcrumbs.push(self.home_link(path, language));
        let entries = self.site.visible().map(|id| self.site.entry(id));
        let tables = report::coverage(entries, self.site.model());
        let grids = tables.iter().enumerate();
        EvidenceView {
            grids: grids
                .map(|(at, table)| self.grid(path, at + 1, table, language))
                .collect(),
            maps: self.tile_maps(path, language, &tables),
            more: self.pictures(path, page),
            page: self.page(page, path, head),
            title,
        }
    }

    /// `number` tells the grids of a page apart.
    fn grid(
        &self,
        path: &OutputPath,
        number: usize,
        table: &report::Table<'_, '_>,
        language: LanguageId,
    ) -> Grid {
        let names = self.site.names(language);
        let model = self.site.model();
        let (rows, columns) = (&table.declared.rows, &table.declared.columns);
        let row_terms = model.vocabulary(rows.vocabulary);
        let column_terms = model.vocabulary(columns.vocabulary);
        let across = self.in_order(columns.vocabulary, names);
        let label = |term| names.term(columns.vocabulary, term).to_owned();
        let counts = table.cells.iter().flatten().map(Vec::len);
        let most = counts.max().unwrap_or(0);
        let mut lists = Vec::new();
        let mut row = |term: TermId| {
            let behind = &table.cells[usize::from(term.0)];
            let term_page = || match row_terms.pages {
                true => PageId::Term(language, rows.vocabulary, term, 1),
                false => PageId::List(language, table.collection, 1),
            };
            let mut cell = |column: &TermId| {
                let entries = &behind[usize::from(column.0)];
                if entries.is_empty() {
                    return None;
                }
                let (across, down) = (column_terms.term(*column), row_terms.term(term));
                let anchor = format!("{number}-{}-{}", down.slug(), across.slug());
                let texts = [
                    ("row", Arg::from(names.term(rows.vocabulary, term))),
                    ("column", Arg::from(label(*column))),
                    (
                        "entries",
                        Arg::from(names.count("count-entries", entries.len())),
                    ),
                ];
                let title = names.format("evidence-cell", &texts);
                let mut ids: Vec<EntryId> = entries
                    .iter()
                    .filter_map(|entry| self.id_of(entry))
                    .collect();
                self.site.sort(&mut ids, language);
                ids.truncate(LISTED);
                lists.push(CellList {
                    anchor: anchor.clone(),
                    title: title.clone(),
                    entries: ids
                        .into_iter()
                        .map(|id| self.listed(path, id, language))
                        .collect(),
                    rest: self.rest(path, entries.len(), LISTED, term_page()),
                });
                Some(GridCell {
                    anchor,
                    count: names.number(entries.len()),
                    label: title,
                    shade: shade(entries.len(), most),
                })
            };
            GridRow {
                label: names.term(rows.vocabulary, term).to_owned(),
                href: self.term_href(path, rows.vocabulary, term, language),
                narrower: row_terms.term(term).broader.is_some(),
                cells: across.iter().map(&mut cell).collect(),
            }
        };
        let drawn = self
            .in_order(rows.vocabulary, names)
            .into_iter()
            .map(&mut row)
            .collect();
        let is_missing = |term: &&TermId| {
            let mut rows = table.cells.iter();
            rows.all(|row| row[usize::from(term.0)].is_empty())
        };
        let missing: Vec<String> = across
            .iter()
            .filter(is_missing)
            .map(|term| label(*term))
            .collect();
        Grid {
            title: title(table, names),
            row_label: names.field(&rows.name).to_owned(),
            column_label: names.field(&columns.name).to_owned(),
            columns: across
                .iter()
                .map(|term| Link {
                    text: label(*term),
                    href: self
                        .term_href(path, columns.vocabulary, *term, language)
                        .unwrap_or_default(),
                    current: false,
                    count: String::new(),
                })
                .collect(),
            rows: drawn,
            missing: (!missing.is_empty()).then(|| names.locale().list(&missing)),
            lists,
        }
    }

    fn id_of(&self, entry: &Entry) -> Option<EntryId> {
        self.site.find(entry.collection, &entry.id)
    }

    /// The terms of a vocabulary: as the file orders them, names from CLDR as the language does.
    fn in_order(&self, vocabulary: VocabularyId, names: &Names) -> Vec<TermId> {
        let model = self.site.model().vocabulary(vocabulary);
        let mut terms: Vec<TermId> = model.term_ids().collect();
        if model.names != Source::File {
            let name = |term: &TermId| names.term(vocabulary, *term);
            terms.sort_by(|a, b| names.locale().compare(name(a), name(b)));
        }
        terms
    }

    /// A map for every vocabulary of the tables whose terms have places on one.
    fn tile_maps(
        &self,
        path: &OutputPath,
        language: LanguageId,
        tables: &[report::Table<'_, '_>],
    ) -> Vec<TileMap> {
        let model = self.site.model();
        let fields = tables
            .iter()
            .flat_map(|table| [&table.declared.rows, &table.declared.columns]);
        let mut shown: Vec<VocabularyId> = fields.map(|field| field.vocabulary).collect();
        shown.sort();
        shown.dedup();
        shown.retain(|id| {
            let vocabulary = model.vocabulary(*id);
            vocabulary.pages && !vocabulary.tiles.is_empty()
        });
        shown
            .into_iter()
            .map(|id| self.tile_map(path, id, language))
            .collect()
    }

    fn tile_map(&self, path: &OutputPath, id: VocabularyId, language: LanguageId) -> TileMap {
        let names = self.site.names(language);
        let vocabulary = self.site.model().vocabulary(id);
        let count = |term| self.site.term_entries(id, term).len();
        let most = vocabulary.term_ids().map(count).max().unwrap_or(0);
        let href = |term| {
            let page = PageId::Term(language, id, term, 1);
            (count(term) > 0).then(|| self.href(path, page))
        };
        let tile = |term: TermId| Tile {
            code: vocabulary.term(term).id.clone(),
            label: names.term(id, term).to_owned(),
            href: href(term),
            count: names.number(count(term)),
            shade: shade(count(term), most),
        };
        let rows = vocabulary.tiles.iter();
        TileMap {
            title: names.format("evidence-map", &[("name", Arg::from(names.vocabulary(id)))]),
            rows: rows
                .map(|row| row.iter().map(|term| term.map(tile)).collect())
                .collect(),
            name: names.vocabulary(id).to_owned(),
            terms: self
                .in_order(id, names)
                .into_iter()
                .map(|term| Link {
                    text: names.term(id, term).to_owned(),
                    href: href(term).unwrap_or_default(),
                    current: false,
                    count: names.number(count(term)),
                })
                .collect(),
        }
    }
}

/// "Practices: Topics × Countries".
fn title(table: &report::Table<'_, '_>, names: &Names) -> String {
    let args = [
        ("collection", Arg::from(names.collection(table.collection))),
        ("rows", Arg::from(names.field(&table.declared.rows.name))),
        (
            "columns",
            Arg::from(names.field(&table.declared.columns.name)),
        ),
    ];
    names.format("coverage-table", &args)
}
