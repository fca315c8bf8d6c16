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
    pub tables: Vec<CoverageTable>,
    pub due: Vec<DueEntry>,
}

/// One language of the site.
#[derive(Clone, Debug, Serialize)]
pub struct TranslationRow {
    pub language: Link,
    pub lang: String,
    pub dir: &'static str,
    /// Parallel to the view's `columns`.
    pub counts: Vec<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct StaleEntry {
    pub entry: Link,
    /// The sections that have changed, in words.
    pub sections: String,
}

/// For every term of one field, which terms of another its entries have.
#[derive(Clone, Debug, Serialize)]
pub struct CoverageTable {
    pub title: String,
    /// What the two fields are called.
    pub row_label: String,
    pub column_label: String,
    pub rows: Vec<CoverageTableRow>,
    /// Terms of the second field that no entry has, as a list in words.
    pub missing: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct CoverageTableRow {
    pub label: String,
    /// The term's page, if it has one.
    pub href: Option<String>,
    /// Empty where no entry is.
    pub cells: Vec<CoverageCell>,
}

#[derive(Clone, Debug, Serialize)]
pub struct CoverageCell {
    pub label: String,
    pub count: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct DueEntry {
    pub entry: Link,
    pub date: String,
    /// ISO 8601, for `<time datetime>`.
    pub datetime: String,
}
