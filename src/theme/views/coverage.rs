//! `coverage.html`.

use serde::Serialize;

use super::page::{Link, Page};

/// What the site has and what it lacks.
#[derive(Clone, Debug, Serialize)]
pub struct CoverageView {
    pub page: Page,
    pub title: String,
    /// The headings of `translations` after the language.
    pub columns: Vec<String>,
    pub translations: Vec<TranslationRow>,
    /// Entries whose translation into the page's language is older than their source.
    pub stale: Vec<StaleEntry>,
    pub due: Vec<DueEntry>,
    /// The pages of pictures.
    pub more: Vec<Link>,
}

/// One language of the site.
#[derive(Clone, Debug, Serialize)]
pub struct TranslationRow {
    pub language: Link,
    pub lang: String,
    pub dir: &'static str,
    /// Parallel to the view's `columns`.
    pub counts: Vec<String>,
    /// A bar of all entries, which begins where the page's language does.
    pub bar: Vec<Segment>,
    /// The bar in words.
    pub summary: String,
}

/// A part of a bar; parts without entries are left out.
#[derive(Clone, Debug, Serialize)]
pub struct Segment {
    /// Which of the view's `columns` it is, from 0.
    pub column: usize,
    pub count: String,
    /// Per cent of the bar, from the left.
    pub x: f64,
    pub width: f64,
    pub middle: f64,
}

#[derive(Clone, Debug, Serialize)]
pub struct StaleEntry {
    pub entry: Link,
    /// The sections that have changed, in words.
    pub sections: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct DueEntry {
    pub entry: Link,
    pub date: String,
    /// ISO 8601, for `<time datetime>`.
    pub datetime: String,
}
