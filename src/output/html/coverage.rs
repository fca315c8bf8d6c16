//! The page that says what the site has and what it lacks.

use super::entries::section_label;
use super::frame::Head;
use super::renderer::Renderer;
use crate::config::{LanguageId, TermId};
use crate::content::Entry;
use crate::diag::Arg;
use crate::output::plan::PageId;
use crate::paths::OutputPath;
use crate::report;
use crate::site::{Due, Names, State, due};
use crate::theme::views::{
    CoverageCell, CoverageTable, CoverageTableRow, CoverageView, DueEntry, StaleEntry,
    TranslationRow,
};

/// The messages that head the columns of the table of translations.
const COLUMNS: [&str; 7] = [
    "coverage-originals",
    "coverage-done",
    "coverage-machine",
    "coverage-draft",
    "coverage-stale",
    "coverage-unverified",
    "coverage-missing",
];

impl Renderer<'_> {
    pub fn coverage(&self, page: PageId, path: &OutputPath) -> CoverageView {
        let language = page.language(self.site);
        let names = self.site.names(language);
        let title = names.message("coverage-page");
        let mut head = Head::new(title.clone(), names.message("coverage-intro"));
        head.breadcrumbs.push(self.home_link(path, language));
        let tables = report::coverage(self.entries(), self.site.model());
        CoverageView {
            columns: COLUMNS.map(|id| names.message(id)).into(),
            translations: self.translations(path, language),
            stale: self.stale(path, language),
            tables: tables
                .iter()
                .map(|table| self.table(path, table, language))
                .collect(),
            due: self.due(path, language),
            page: self.page(page, path, head),
            title,
        }
    }

    fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.site.visible().map(|id| self.site.entry(id))
    }

    fn translations(&self, path: &OutputPath, language: LanguageId) -> Vec<TranslationRow> {
        let names = self.site.names(language);
        let rows = report::translations(self.entries(), self.site.model(), self.site.languages());
        let languages = self.site.languages().ids();
        languages
            .zip(rows)
            .map(|(id, row)| {
                let counts = [
                    row.sources,
                    row.done,
                    row.machine,
                    row.draft,
                    row.stale,
                    row.unverified,
                    row.missing,
                ];
                let frame = &self.frames[id.index()];
                TranslationRow {
                    language: self.link(path, frame.autonym.clone(), PageId::Coverage(id)),
                    lang: frame.lang.clone(),
                    dir: frame.dir,
                    counts: counts.map(|count| names.number(count)).into(),
                }
            })
            .collect()
    }

    fn stale(&self, path: &OutputPath, language: LanguageId) -> Vec<StaleEntry> {
        let names = self.site.names(language);
        let mut ids: Vec<_> = self.site.visible().collect();
        self.site.sort(&mut ids, language);
        let stale = ids.into_iter().filter_map(|id| {
            let entry = self.site.entry(id);
            let State::Stale(sections) = self.site.state(id, entry.version(language)?) else {
                return None;
            };
            let labels: Vec<String> = sections
                .iter()
                .map(|section| section_label(entry, section, names))
                .collect();
            let title = self.site.title(id, language).to_owned();
            Some(StaleEntry {
                entry: self.link(path, title, PageId::Entry(language, id)),
                sections: names.locale().list(&labels),
            })
        });
        stale.collect()
    }

    fn table(
        &self,
        path: &OutputPath,
        table: &report::Table<'_>,
        language: LanguageId,
    ) -> CoverageTable {
        let names = self.site.names(language);
        let model = self.site.model();
        let (rows, columns) = (&table.declared.rows, &table.declared.columns);
        let column_terms = || model.vocabulary(columns.vocabulary).term_ids();
        let column_label = |term| names.term(columns.vocabulary, term).to_owned();
        let row = |term: TermId| {
            let counts = column_terms().zip(&table.counts[usize::from(term.0)]);
            let cells = counts.filter(|(_, count)| **count > 0);
            CoverageTableRow {
                label: names.term(rows.vocabulary, term).to_owned(),
                href: self.term_href(path, rows.vocabulary, term, language),
                cells: cells
                    .map(|(term, count)| CoverageCell {
                        label: column_label(term),
                        count: names.number(*count),
                    })
                    .collect(),
            }
        };
        let is_missing = |term: &TermId| {
            let mut rows = table.counts.iter();
            rows.all(|row| row[usize::from(term.0)] == 0)
        };
        let missing: Vec<String> = column_terms()
            .filter(is_missing)
            .map(column_label)
            .collect();
        CoverageTable {
            title: title(table, names),
            row_label: names.field(&rows.name).to_owned(),
            column_label: names.field(&columns.name).to_owned(),
            rows: model
                .vocabulary(rows.vocabulary)
                .term_ids()
                .map(row)
                .collect(),
            missing: (!missing.is_empty()).then(|| names.locale().list(&missing)),
        }
    }

    /// What has to be reviewed soon or should have been, the earliest first.
    fn due(&self, path: &OutputPath, language: LanguageId) -> Vec<DueEntry> {
        let names = self.site.names(language);
        let mut falling: Vec<_> = self
            .site
            .visible()
            .filter_map(|id| {
                let (Due::Soon(date) | Due::Past(date)) =
                    due(self.site.entry(id), self.site.inputs.today)?;
                Some((date, id))
            })
            .collect();
        falling.sort();
        let entry = |(date, id): (crate::i18n::PartialDate, _)| DueEntry {
            entry: self.link(
                path,
                self.site.title(id, language).to_owned(),
                PageId::Entry(language, id),
            ),
            date: names.locale().date(&date),
            datetime: date.iso(),
        };
        falling.into_iter().map(entry).collect()
    }
}

/// "Practices: Topics × Countries".
fn title(table: &report::Table<'_>, names: &Names) -> String {
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
