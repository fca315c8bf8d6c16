//! `search.html` and `a-z.html`.

use serde::Serialize;

use super::lists::{Pager, TermGroup};
use super::page::{Link, Page};

/// The search page, and what leads to entries without a search.
#[derive(Clone, Debug, Serialize)]
pub struct SearchView {
    pub page: Page,
    pub title: String,
    /// Absent when the site has no index.
    pub engine: Option<SearchEngine>,
    /// What results can be narrowed down by.
    pub facets: Vec<Facet>,
    /// The languages that a result's text can be in.
    pub languages: Vec<ResultLanguage>,
    /// "{count} entries" in every plural form of the language.
    pub counts: Vec<PluralForm>,
    /// 1,234,567,890 as the language writes it: its digits and groups, for numbers that only the
    /// browser knows.
    pub number: String,
    pub topics: Vec<TermGroup>,
    pub collections: Vec<Link>,
    /// The list of all entries from A to Z.
    pub index: String,
}

/// The program that searches in the browser.
#[derive(Clone, Debug, Serialize)]
pub struct SearchEngine {
    pub runtime: String,
    /// Each language's index and the languages that stand in for it: `en=HASH ne=HASH>hi,en`.
    pub languages: String,
    /// Scripts that the first search will need.
    pub roots: Vec<String>,
}

/// A field and the values that entries have in it.
#[derive(Clone, Debug, Serialize)]
pub struct Facet {
    pub field: String,
    pub label: String,
    pub choices: Vec<FacetValue>,
}

#[derive(Clone, Debug, Serialize)]
pub struct FacetValue {
    pub id: String,
    pub label: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct ResultLanguage {
    pub lang: String,
    pub dir: &'static str,
    /// In the page's language.
    pub name: String,
}

/// A text for the numbers of one CLDR category.
#[derive(Clone, Debug, Serialize)]
pub struct PluralForm {
    pub category: &'static str,
    pub text: String,
}

/// One page of the list of all entries.
#[derive(Clone, Debug, Serialize)]
pub struct IndexView {
    pub page: Page,
    pub title: String,
    pub count: String,
    /// Every letter, with the page where it begins.
    pub letters: Vec<Link>,
    /// The letters of this page.
    pub sections: Vec<IndexSection>,
    /// Absent when everything fits on one page.
    pub pager: Option<Pager>,
}

#[derive(Clone, Debug, Serialize)]
pub struct IndexSection {
    pub letter: String,
    /// The id of the letter's heading.
    pub anchor: String,
    pub items: Vec<IndexItem>,
}

#[derive(Clone, Debug, Serialize)]
pub struct IndexItem {
    pub title: String,
    pub href: String,
    pub lang: String,
    pub dir: &'static str,
    pub collection: String,
}
