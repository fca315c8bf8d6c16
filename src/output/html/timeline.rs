//! The page that shows entries in the order of time.

use std::collections::BTreeMap;

use super::frame::Head;
use super::pictures::{LISTED, from_left, rounded};
use super::renderer::Renderer;
use crate::config::{self, CollectionId, LanguageId};
use crate::diag::Arg;
use crate::i18n::PartialDate;
use crate::output::plan::PageId;
use crate::paths::OutputPath;
use crate::site::{EntryId, Names};
use crate::theme::views::{Note, Tick, TimedEntry, Timeline, TimelineView, Year, YearBar};

/// How many years the scale names, at most.
const TICKS: i32 = 6;
/// How far from the ends of the scale they stand, in per cent of its width.
const APART: f64 = 16.0;

impl Renderer<'_> {
    pub fn timeline(&self, page: PageId, path: &OutputPath) -> TimelineView {
        let language = page.language(self.site);
        let names = self.site.names(language);
        let model = self.site.model();
        let title = names.message("timeline-page");
        let mut head = Head::new(title.clone(), names.message("timeline-intro"));
        head.breadcrumbs.push(self.home_link(path, language));
        let declared = model.collection_ids().filter_map(|id| {
            let timeline = model.collection(id).pictures.timeline.as_ref()?;
            Some((id, timeline))
        });
        TimelineView {
            lines: declared
                .enumerate()
                .map(|(at, (id, timeline))| self.line(path, at + 1, id, timeline, language))
                .collect(),
            more: self.pictures(path, page),
            page: self.page(page, path, head),
            title,
        }
    }

    /// `number` tells the lines of a page apart.
    fn line(
        &self,
        path: &OutputPath,
        number: usize,
        collection: CollectionId,
        declared: &config::Timeline,
        language: LanguageId,
    ) -> Timeline {
        let names = self.site.names(language);
        let mut by_year: BTreeMap<i32, Vec<(PartialDate, EntryId)>> = BTreeMap::new();
        let mut undated = Vec::new();
        for id in self.site.sorted(collection, language) {
            match self.site.entry(*id).source().fields.date(&declared.date) {
                Some(date) => by_year.entry(date.year()).or_default().push((date, *id)),
                None => undated.push(self.timed(path, *id, None, declared, language)),
            }
        }
        for entries in by_year.values_mut() {
            // Stable: of one day, as lists of the collection have them.
            entries.sort_by_key(|(date, _)| *date);
        }
        let counts: Vec<(i32, usize)> = by_year
            .iter()
            .map(|(year, entries)| (*year, entries.len()))
            .collect();
        let anchor = |year: i32| format!("{number}-{year}");
        let texts = [
            ("collection", Arg::from(names.collection(collection))),
            ("field", Arg::from(names.field(&declared.date))),
        ];
        let mut last = None;
        let years = by_year.iter().map(|(year, entries)| {
            let empty = last.map_or(0, |last: i32| year - last - 1);
            last = Some(*year);
            let gap = usize::try_from(empty).ok().filter(|empty| *empty > 0);
            Year {
                anchor: anchor(*year),
                year: written(*year, names),
                count: names.count("count-entries", entries.len()),
                gap: gap.map(|empty| names.count("timeline-gap", empty)),
                entries: entries
                    .iter()
                    .take(LISTED)
                    .map(|(date, id)| self.timed(path, *id, Some(date), declared, language))
                    .collect(),
                rest: self.rest(
                    path,
                    entries.len(),
                    LISTED,
                    PageId::List(language, collection, 1),
                ),
            }
        });
        let dir = self.frames[language.index()].dir;
        Timeline {
            title: names.format("timeline-title", &texts),
            years: years.collect(),
            undated,
            ticks: ticks(&counts, dir, names),
            bars: bars(&counts, dir, names, anchor),
        }
    }

    fn timed(
        &self,
        path: &OutputPath,
        id: EntryId,
        date: Option<&PartialDate>,
        declared: &config::Timeline,
        language: LanguageId,
    ) -> TimedEntry {
        let names = self.site.names(language);
        let source = self.site.entry(id).source();
        let note = declared.note.as_ref();
        let text = note.and_then(|field| source.fields.text(field));
        let frame = &self.frames[source.language.index()];
        TimedEntry {
            entry: self.listed(path, id, language),
            date: date.map_or_else(String::new, |date| names.locale().date(date)),
            datetime: date.map_or_else(String::new, PartialDate::iso),
            note: text.map(|text| Note {
                text: text.to_owned(),
                lang: frame.lang.clone(),
                dir: frame.dir,
            }),
        }
    }
}

/// A year alone, as the language writes it.
fn written(year: i32, names: &Names) -> String {
    let date = PartialDate::parse(&format!("{year:04}"));
    date.map_or_else(|_| year.to_string(), |date| names.locale().date(&date))
}

/// The first year and how many the picture spans; each year takes an equal part of its width.
fn span(counts: &[(i32, usize)]) -> Option<(i32, f64)> {
    let (first, last) = (counts.first()?.0, counts.last()?.0);
    Some((first, f64::from(last - first + 1)))
}

fn bars(
    counts: &[(i32, usize)],
    dir: &str,
    names: &Names,
    anchor: impl Fn(i32) -> String,
) -> Vec<YearBar> {
    let Some((first, years)) = span(counts) else {
        return Vec::new();
    };
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(1);
    let width = 100.0 / years;
    counts
        .iter()
        .map(|(year, count)| {
            let x = f64::from(year - first) * width;
            let texts = [
                ("year", Arg::from(written(*year, names))),
                ("entries", Arg::from(names.count("count-entries", *count))),
            ];
            YearBar {
                anchor: anchor(*year),
                label: names.format("timeline-year", &texts),
                count: names.number(*count),
                x: from_left(x, width, dir),
                width: rounded(width),
                middle: from_left(x + width / 2.0, 0.0, dir),
                height: rounded(*count as f64 * 100.0 / most as f64),
            }
        })
        .collect()
}

/// The first and the last year, and round ones between, [`TICKS`] at most, that stand clear of them.
fn ticks(counts: &[(i32, usize)], dir: &str, names: &Names) -> Vec<Tick> {
    let Some((first, years)) = span(counts) else {
        return Vec::new();
    };
    let last = first + years as i32 - 1;
    let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];
    let fits = |step: &&i32| last.div_euclid(**step) - (first - 1).div_euclid(**step) <= TICKS;
    let step = steps.iter().find(fits).copied().unwrap_or(5000);
    let width = 100.0 / years;
    let middle = |year: i32| (f64::from(year - first) + 0.5) * width;
    let is_clear =
        |year: i32| middle(year) - middle(first) >= APART && middle(last) - middle(year) >= APART;
    (first..=last)
        .filter(|year| [first, last].contains(year) || (year % step == 0 && is_clear(*year)))
        .map(|year| Tick {
            text: written(year, names),
            x: from_left(middle(year), 0.0, dir),
        })
        .collect()
}
