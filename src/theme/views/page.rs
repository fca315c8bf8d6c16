//! What every page has.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

/// The frame of a page: `page` in every template.
#[derive(Clone, Debug, Serialize)]
pub struct Page {
    /// BCP 47.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    pub site_title: String,
    /// The page's own title; on the home page the site's.
    pub title: String,
    pub description: String,
    /// `../` for every folder the page is in; empty at the root.
    pub root: String,
    pub home: String,
    /// The language's search page.
    pub search: String,
    /// Whether search engines should pass the page over.
    pub noindex: bool,
    /// Where on the web the page is that says the same and should be found instead.
    pub canonical: Option<String>,
    /// The language's name for itself.
    pub language: String,
    /// The page in every language of the site, if there are several: the language switcher, and the alternates.
    pub languages: Vec<LanguageLink>,
    pub menu: Vec<Link>,
    /// Plain pages, for the footer.
    pub footer: Vec<Link>,
    pub breadcrumbs: Vec<Link>,
    pub stylesheets: Vec<String>,
    pub scripts: Vec<String>,
    /// Addresses of the files in the theme's `static/parts/`, by their names there.
    pub parts: BTreeMap<String, String>,
    pub feed: Option<String>,
    /// The catalogue of open data.
    pub catalogue: Option<String>,
    /// Where the page's source can be edited.
    pub edit: Option<String>,
    /// JSON-LD, escaped so that it can stand in a `script` element as it is.
    pub json_ld_html: Option<String>,
}

/// A link to a page, or to where the reader is (`current`).
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    pub text: String,
    pub href: String,
    pub current: bool,
    /// How many entries are behind it, written for the language; empty when not counted.
    pub count: String,
}

/// The page in a language.
#[derive(Clone, Debug, Serialize)]
pub struct LanguageLink {
    pub lang: String,
    pub dir: &'static str,
    /// The language's name for itself.
    pub name: String,
    pub href: String,
    /// Where the page is on the web: search engines take no relative addresses for alternates.
    pub address: String,
    pub current: bool,
    /// Whether the page is there in this language, not in another one's text: if so, it is an
    /// `hreflang` alternate.
    pub available: bool,
}

/// `card.html`: an entry as it stands in lists. Its texts are shared by all lists of the language,
/// and the HTML that is made of it by all lists that show it in the same way.
#[derive(Clone, Debug, Serialize)]
pub struct Card {
    pub title: Arc<str>,
    pub summary: Arc<str>,
    pub href: String,
    /// The level of its heading: 2 or 3; 0 in short lists, which show the title alone.
    pub level: u8,
    /// The language and direction of title and summary.
    pub lang: Arc<str>,
    pub dir: &'static str,
    pub collection: Arc<str>,
    /// The name of the text's language, when it is not the page's.
    pub shown_in: Option<Arc<str>>,
    /// A few facts in short: countries, date.
    pub details: Arc<[String]>,
}
