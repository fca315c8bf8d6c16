//! `home.html`, `chooser.html` and `not-found.html`.

use serde::Serialize;

use super::lists::TermGroup;
use super::page::{LanguageLink, Link, Page};

/// The start page of a language.
#[derive(Clone, Debug, Serialize)]
pub struct HomeView {
    pub page: Page,
    /// "185 entries".
    pub entries: String,
    /// "15 languages".
    pub languages: String,
    pub topics: Vec<TermGroup>,
    /// The other vocabularies with pages.
    pub browse: Vec<Browse>,
    pub collections: Vec<CollectionCard>,
    /// The list of all entries from A to Z.
    pub index: String,
    /// The address of the page on what the site has and what it lacks.
    pub coverage: String,
    /// Cards of the newest entries of collections with a feed.
    pub new_html: String,
}

/// A vocabulary and its most used terms.
#[derive(Clone, Debug, Serialize)]
pub struct Browse {
    pub title: String,
    pub href: String,
    pub terms: Vec<Link>,
}

#[derive(Clone, Debug, Serialize)]
pub struct CollectionCard {
    pub name: String,
    pub label: String,
    pub about: String,
    pub href: String,
    pub count: String,
}

/// `/index.html`: the language chooser.
#[derive(Clone, Debug, Serialize)]
pub struct ChooserView {
    pub page: Page,
    pub languages: Vec<LanguageLink>,
}

/// `/404.html`.
#[derive(Clone, Debug, Serialize)]
pub struct NotFoundView {
    pub page: Page,
    pub languages: Vec<LanguageLink>,
}
