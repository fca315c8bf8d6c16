//! `handout.html`.

use serde::Serialize;

use super::entry::{Block, Fact};
use super::page::{Link, Page};

/// An entry to be printed and handed out.
#[derive(Clone, Debug, Serialize)]
pub struct HandoutView {
    pub page: Page,
    /// Whether this is the whole, which the trainer keeps.
    pub for_trainer: bool,
    /// The pages for participants and for the trainer, one of them current.
    pub versions: Vec<Link>,
    /// The entry itself.
    pub entry: Link,
    pub title: String,
    pub summary: String,
    /// The language and direction of title, summary and body.
    pub lang: String,
    pub dir: &'static str,
    /// Single values without a link, such as the duration.
    pub facts: Vec<Fact>,
    /// Lists of the front matter that are read before the body.
    pub blocks: Vec<Block>,
    pub html: String,
    /// What the reader should know about the text.
    pub notices: Vec<String>,
}
