//! `briefs.html` and `brief.html`.

use serde::Serialize;

use super::page::{Link, Page};

/// The readers and places that there are briefs for.
#[derive(Clone, Debug, Serialize)]
pub struct BriefsView {
    pub page: Page,
    pub title: String,
    pub readers: Vec<BriefReaders>,
}

#[derive(Clone, Debug, Serialize)]
pub struct BriefReaders {
    /// The brief on all places.
    pub everywhere: Link,
    /// How many entries of each place show what is asked.
    pub places: Vec<Link>,
}

/// What is asked of some readers, made for two printed pages.
#[derive(Clone, Debug, Serialize)]
pub struct BriefView {
    pub page: Page,
    pub title: String,
    pub asked: Vec<BriefItem>,
    /// What is asked too and finds no room, or is shown in no entry of the place.
    pub also: Vec<Link>,
    pub sources: Vec<Link>,
}

#[derive(Clone, Debug, Serialize)]
pub struct BriefItem {
    pub entry: Link,
    pub statement: String,
    /// The language and direction of its title and statement.
    pub lang: String,
    pub dir: &'static str,
    pub shown: Vec<BriefShown>,
    /// Entries of other places.
    pub elsewhere: Vec<BriefShown>,
}

/// An entry that shows what is asked.
#[derive(Clone, Debug, Serialize)]
pub struct BriefShown {
    pub entry: Link,
    pub lang: String,
    pub dir: &'static str,
    /// Where it took place, as a list in words; may be empty.
    pub places: String,
    /// How well it is documented; may be empty.
    pub weight: String,
}
