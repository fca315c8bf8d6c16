//! `list.html`, `glossary.html`, `terms.html` and `term.html`.

use serde::Serialize;

use super::page::{Link, Page};

/// One page of a collection's list.
#[derive(Clone, Debug, Serialize)]
pub struct ListView {
    pub page: Page,
    pub title: String,
    pub about: String,
    pub count: String,
    /// The search page, with this list chosen.
    pub narrow: String,
    /// The briefs that are made from the collection.
    pub briefs: Option<Link>,
    pub cards_html: String,
    /// Absent when everything fits on one page.
    pub pager: Option<Pager>,
}

/// Where a list page stands among its siblings.
#[derive(Clone, Debug, Serialize)]
pub struct Pager {
    /// "Page 2 of 5".
    pub text: String,
    pub previous: Option<String>,
    pub next: Option<String>,
    pub pages: Vec<Link>,
}

/// The glossary, by initial letter.
#[derive(Clone, Debug, Serialize)]
pub struct GlossaryView {
    pub page: Page,
    pub title: String,
    pub about: String,
    pub count: String,
    pub letters: Vec<GlossaryLetter>,
}

#[derive(Clone, Debug, Serialize)]
pub struct GlossaryLetter {
    pub letter: String,
    /// The id of the letter's heading.
    pub anchor: String,
    pub items: Vec<GlossaryItem>,
}

#[derive(Clone, Debug, Serialize)]
pub struct GlossaryItem {
    /// The entry's id, and the id of the item.
    pub anchor: String,
    pub label: String,
    pub definition: String,
    pub href: String,
    pub lang: String,
    pub dir: &'static str,
}

/// All terms of a vocabulary that has pages.
#[derive(Clone, Debug, Serialize)]
pub struct TermsView {
    pub page: Page,
    pub title: String,
    /// Top terms with their narrower terms.
    pub groups: Vec<TermGroup>,
}

/// A term and the terms below it.
#[derive(Clone, Debug, Serialize)]
pub struct TermGroup {
    pub term: Link,
    pub narrower: Vec<Link>,
}

/// Every entry that bears a term.
#[derive(Clone, Debug, Serialize)]
pub struct TermView {
    pub page: Page,
    pub title: String,
    /// What the vocabulary is called in the page's language.
    pub vocabulary: String,
    /// What the term means; may be empty.
    pub about: String,
    pub count: String,
    /// The search page, with this term chosen, if it can be chosen there.
    pub narrow: Option<String>,
    pub narrower: Vec<Link>,
    pub groups: Vec<CollectionGroup>,
    /// Absent when everything fits on one page.
    pub pager: Option<Pager>,
}

/// Entries of one collection.
#[derive(Clone, Debug, Serialize)]
pub struct CollectionGroup {
    /// The collection's name, which is the id of its part of the page.
    pub name: String,
    pub label: String,
    pub cards_html: String,
}
