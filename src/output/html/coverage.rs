//! The page that says what the site has and what it lacks.

use super::entries::section_label;
use super::frame::Head;
use super::pictures::{from_left, rounded};
use super::renderer::Renderer;
use crate::config::LanguageId;
use crate::content::Entry;
use crate::output::plan::PageId;
use crate::paths::OutputPath;
use crate::report;
use crate::site::{Due, Names, State, due};
use crate::theme::views::{CoverageView, DueEntry, Segment, StaleEntry, TranslationRow};

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
        let mut head = Head::new(title.clone(), names.message("coverage-picture"));
        head.breadcrumbs.push(self.home_link(path, language));
        CoverageView {
            columns: COLUMNS.map(|id| names.message(id)).into(),
            translations: self.translations(path, language),
            stale: self.stale(path, language),
            due: self.due(path, language),
            more: self.pictures(path, page),
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
        let published = self.site.languages().published();
        languages
            .zip(rows)
            .filter(|(id, _)| published.contains(id))
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
                let named = COLUMNS.iter().zip(counts).filter(|(_, count)| *count > 0);
                let named: Vec<String> = named
                    .map(|(id, count)| format!("{} {}", names.message(id), names.number(count)))
                    .collect();
                TranslationRow {
                    language: self.link(path, frame.autonym.clone(), PageId::Coverage(id)),
                    lang: frame.lang.clone(),
                    dir: frame.dir,
                    counts: counts.map(|count| names.number(count)).into(),
                    bar: segments(counts, self.frames[language.index()].dir, names),
                    summary: names.locale().list(&named),
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

/// The parts of a bar, in the order of [`COLUMNS`].
fn segments(counts: [usize; COLUMNS.len()], dir: &str, names: &Names) -> Vec<Segment> {
    let all: usize = counts.iter().sum();
    let mut before = 0;
    let mut segments = Vec::new();
    for (column, count) in counts.into_iter().enumerate() {
        if count > 0 {
            let part = |count: usize| count as f64 * 100.0 / all as f64;
            let (x, width) = (part(before), part(count));
            segments.push(Segment {
                column,
                count: names.number(count),
                x: from_left(x, width, dir),
                width: rounded(width),
                middle: from_left(x + width / 2.0, 0.0, dir),
            });
        }
        before += count;
    }
    segments
}
