//! `entry.html`.

use serde::Serialize;

use super::page::{Link, Page};

/// One entry in one language.
#[derive(Clone, Debug, Serialize)]
pub struct EntryView {
    pub page: Page,
    /// The collection's name, as in `content/`.
    pub collection: String,
    pub collection_label: String,
    pub title: String,
    pub summary: String,
    /// The language and direction of title, summary and body.
    pub lang: String,
    pub dir: &'static str,
    pub html: String,
    pub tools: Tools,
    pub reading_time: Option<String>,
    pub contents: Vec<TocItem>,
    pub facts: Vec<Fact>,
    pub topics: Vec<Link>,
    pub notices: Vec<NoticeView>,
    /// Lists of the front matter that are read before the body.
    pub blocks: Vec<Block>,
    pub records: Vec<RecordBlock>,
    pub criteria: Vec<CriterionView>,
    /// Those who have rated the entry, in the order in which `criteria` holds their ratings.
    pub reviews: Vec<ReviewView>,
    /// The page that says how entries are reviewed.
    pub review_page: Option<Link>,
    /// Entries this one names, and entries that name this one.
    pub groups: Vec<Group>,
    /// Cards to read next.
    pub related_html: String,
    pub related_label: String,
    /// Where the page is online; missing while `base_url` is a placeholder.
    pub address: Option<String>,
    /// A QR code of `address`, as the `data:` address of a picture.
    pub qr: Option<String>,
    /// A draft that asks the reader how it went.
    pub feedback: Option<Link>,
}

/// What the page offers those who teach.
#[derive(Clone, Debug, Serialize)]
pub struct Tools {
    /// Whether the entry can be shown as slides.
    pub slides: bool,
    pub clock: Option<Clock>,
    /// The page to be printed for participants.
    pub handout: Option<Link>,
}

/// What a clock needs to know that leads through a session.
#[derive(Clone, Debug, Serialize)]
pub struct Clock {
    /// The id of the section whose first table has minutes in its first column.
    pub section: String,
    /// How many minutes they should add up to, in plain digits.
    pub total: i64,
}

/// A heading of the body.
#[derive(Clone, Debug, Serialize)]
pub struct TocItem {
    pub text: String,
    pub href: String,
    /// 2 or 3.
    pub level: u8,
}

/// One line of the facts panel.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    /// The field's name in the model.
    pub name: String,
    pub label: String,
    pub values: Vec<FactValue>,
}

#[derive(Clone, Debug, Serialize)]
pub struct FactValue {
    pub text: String,
    pub href: Option<String>,
    /// ISO 8601, for `<time datetime>`.
    pub datetime: Option<String>,
    /// The text's language, when it is not the page's.
    pub lang: Option<String>,
}

/// Something the reader should know about the text.
#[derive(Clone, Debug, Serialize)]
pub struct NoticeView {
    /// `untranslated`, `machine`, `draft`, `stale`, `unverified`, `needs-update`, `archived`,
    /// `not-reviewed`, `review-due`.
    pub kind: &'static str,
    pub text: String,
    /// What to do about it.
    pub link: Option<Link>,
}

/// A list of texts under a label.
#[derive(Clone, Debug, Serialize)]
pub struct Block {
    pub name: String,
    pub label: String,
    pub items: Vec<String>,
}

/// A small table under a label.
#[derive(Clone, Debug, Serialize)]
pub struct RecordBlock {
    pub name: String,
    pub label: String,
    pub columns: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// One criterion and what is said of the entry.
#[derive(Clone, Debug, Serialize)]
pub struct CriterionView {
    pub label: String,
    /// "3 of 4" or "not rated", written for the language.
    pub score_text: String,
    /// 0 to 4.
    pub score: Option<u8>,
    pub reason: String,
    pub ratings: Vec<RatingView>,
}

/// What one reviewer says for one criterion.
#[derive(Clone, Debug, Serialize)]
pub struct RatingView {
    pub reviewer: String,
    /// 0 to 4.
    pub score: u8,
    pub score_text: String,
    /// In the language of the entry's source.
    pub reason: String,
    pub lang: String,
    pub dir: &'static str,
}

/// Who has rated the entry, for whom, and when.
#[derive(Clone, Debug, Serialize)]
pub struct ReviewView {
    pub reviewer: String,
    pub organisation: Option<FactValue>,
    pub date: Option<FactValue>,
}

/// Entries under a label that says how they belong to this one.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    pub label: String,
    pub cards_html: String,
}
