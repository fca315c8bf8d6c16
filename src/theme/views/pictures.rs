//! `evidence.html`, `timeline.html` and `partners.html`.
//!
//! Pictures are numbers that a template may draw or leave to a table. `x`, `middle` and `width` of bars
//! are per cent of the picture from its left, and turned round for languages that begin on the right.

use serde::Serialize;

use super::page::{Link, Page};

/// An entry in a list without a card.
#[derive(Clone, Debug, Serialize)]
pub struct Listed {
    pub text: String,
    pub href: String,
    /// The language and direction of `text`.
    pub lang: String,
    pub dir: &'static str,
}

/// What is known about what, and where nothing is known yet.
#[derive(Clone, Debug, Serialize)]
pub struct EvidenceView {
    pub page: Page,
    pub title: String,
    pub grids: Vec<Grid>,
    pub maps: Vec<TileMap>,
    /// The other pages of pictures.
    pub more: Vec<Link>,
}

/// The terms of one field down, those of another across.
#[derive(Clone, Debug, Serialize)]
pub struct Grid {
    pub title: String,
    /// What the two fields are called.
    pub row_label: String,
    pub column_label: String,
    /// `href` is empty for terms without a page.
    pub columns: Vec<Link>,
    pub rows: Vec<GridRow>,
    /// Terms of the second field that no entry has, as a list in words.
    pub missing: Option<String>,
    /// What is behind every cell that is not empty.
    pub lists: Vec<CellList>,
}

#[derive(Clone, Debug, Serialize)]
pub struct GridRow {
    pub label: String,
    /// The term's page, if it has one.
    pub href: Option<String>,
    /// Whether the term is part of another one, which stands before it.
    pub narrower: bool,
    /// Parallel to the grid's columns; `None` where no entry is.
    pub cells: Vec<Option<GridCell>>,
}

#[derive(Clone, Debug, Serialize)]
pub struct GridCell {
    /// The id of its list, further down on the page.
    pub anchor: String,
    pub count: String,
    /// "Networking × Thailand: 3 entries".
    pub label: String,
    /// 1 to 4, the more entries among those of the grid.
    pub shade: u8,
}

#[derive(Clone, Debug, Serialize)]
pub struct CellList {
    pub anchor: String,
    pub title: String,
    pub entries: Vec<Listed>,
    pub rest: Option<Rest>,
}

/// What a long list leaves out.
#[derive(Clone, Debug, Serialize)]
pub struct Rest {
    /// "and 12 more".
    pub text: String,
    /// A page with all of them, among others.
    pub href: String,
}

/// Terms as equal squares, each about where it is on a map.
#[derive(Clone, Debug, Serialize)]
pub struct TileMap {
    pub title: String,
    /// From north to south, each from west to east whatever the direction of the language.
    pub rows: Vec<Vec<Option<Tile>>>,
    pub name: String,
    /// Every term, on the map or not, sorted for the language; `href` is empty without entries.
    pub terms: Vec<Link>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Tile {
    /// As written in front matter.
    pub code: String,
    pub label: String,
    /// The term's page, if there are entries.
    pub href: Option<String>,
    pub count: String,
    /// 0 without entries; else as in [`GridCell`].
    pub shade: u8,
}

/// Entries in the order of time.
#[derive(Clone, Debug, Serialize)]
pub struct TimelineView {
    pub page: Page,
    pub title: String,
    pub lines: Vec<Timeline>,
    pub more: Vec<Link>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Timeline {
    pub title: String,
    pub bars: Vec<YearBar>,
    pub ticks: Vec<Tick>,
    /// Earliest first.
    pub years: Vec<Year>,
    pub undated: Vec<TimedEntry>,
}

/// A year with entries, in the picture.
#[derive(Clone, Debug, Serialize)]
pub struct YearBar {
    /// The id of the year's list.
    pub anchor: String,
    /// "2002: 21 entries".
    pub label: String,
    pub count: String,
    pub x: f64,
    pub width: f64,
    /// The middle of the bar.
    pub middle: f64,
    /// 0 to 100.
    pub height: f64,
}

/// A year as the scale of the picture names it.
#[derive(Clone, Debug, Serialize)]
pub struct Tick {
    pub text: String,
    pub x: f64,
}

#[derive(Clone, Debug, Serialize)]
pub struct Year {
    pub anchor: String,
    pub year: String,
    /// "21 entries".
    pub count: String,
    /// "12 years without an entry", when there are any before this one.
    pub gap: Option<String>,
    pub entries: Vec<TimedEntry>,
    pub rest: Option<Rest>,
}

#[derive(Clone, Debug, Serialize)]
pub struct TimedEntry {
    pub entry: Listed,
    /// Empty for an entry without a date.
    pub date: String,
    /// ISO 8601, for `<time datetime>`.
    pub datetime: String,
    /// What the entry says of the time, in the language of its source.
    pub note: Option<Note>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Note {
    pub text: String,
    pub lang: String,
    pub dir: &'static str,
}

/// Who is named together with whom.
#[derive(Clone, Debug, Serialize)]
pub struct PartnersView {
    pub page: Page,
    pub title: String,
    pub networks: Vec<Network>,
    pub more: Vec<Link>,
}

/// The entries of one collection that others name together; lengths are in units of the picture.
#[derive(Clone, Debug, Serialize)]
pub struct Network {
    pub title: String,
    pub width: i64,
    pub height: i64,
    pub strokes: Vec<Stroke>,
    pub nodes: Vec<Node>,
    /// What the picture leaves out, in words.
    pub left_out: Option<String>,
    /// Everybody who is named with somebody.
    pub rows: Vec<PartnerRow>,
    /// Heading of what each is like; the same as on the pages of the collection.
    pub like_title: String,
    pub like: Vec<Alike>,
}

/// All lines of one thickness.
#[derive(Clone, Debug, Serialize)]
pub struct Stroke {
    /// 1 to 4, the more entries name both.
    pub weight: u8,
    /// The `d` of an SVG path.
    pub path: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct Node {
    pub x: i64,
    pub y: i64,
    pub radius: i64,
    /// The short name in one or two lines.
    pub lines: Vec<String>,
    /// The whole name, and with how many it is named.
    pub label: String,
    pub href: String,
    pub lang: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct PartnerRow {
    pub entry: Listed,
    /// Its short name; may be empty.
    pub short: String,
    /// How many entries name it.
    pub count: String,
    /// The most frequent first; `count` is how many entries name both.
    pub partners: Vec<Partner>,
    pub rest: Option<Rest>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Partner {
    /// The short name, if there is one.
    pub text: String,
    pub lang: String,
    pub dir: &'static str,
    pub count: String,
}

/// An entry and those most like it.
#[derive(Clone, Debug, Serialize)]
pub struct Alike {
    pub entry: Listed,
    pub like: Vec<Listed>,
}
