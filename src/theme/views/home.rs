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
    /// The collections that count most.
    pub counts: Vec<Link>,
    /// What readers come for; empty where no vocabulary leads.
    pub needs: Vec<Need>,
    pub featured: Option<Featured>,
    pub topics: Vec<TermGroup>,
    /// The other vocabularies with pages.
    pub browse: Vec<Browse>,
    pub collections: Vec<CollectionCard>,
    pub briefs: Option<Link>,
    /// The list of all entries from A to Z.
    pub index: String,
    /// The address of the page on what the site has and what it lacks.
    pub coverage: String,
    /// The page of packages, if there are any.
    pub download: Option<Link>,
    /// The pages of pictures.
    pub pictures: Vec<Link>,
    /// Cards of the newest entries of collections with a feed.
    pub new_html: String,
}

/// Something that readers want to do, and where it leads.
#[derive(Clone, Debug, Serialize)]
pub struct Need {
    pub label: String,
    pub about: String,
    pub href: String,
    /// For each collection that helps, its place on the need's page and how many entries it has there.
    pub parts: Vec<Link>,
}

/// A few entries that are read best together.
#[derive(Clone, Debug, Serialize)]
pub struct Featured {
    pub label: String,
    pub about: String,
    pub href: String,
    pub cards_html: String,
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
