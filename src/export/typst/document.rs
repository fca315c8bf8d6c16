//! A document of one or more chapters.

use super::body::{Body, Target, Writer, quoted};
use crate::export::page::Page;

/// Everything that stands before the text: what it looks like, and the functions that the text calls.
const STYLE: &str = include_str!("style.typ");

/// A page that becomes a part of the document.
pub struct Chapter<'a> {
    /// `practices/northnet`.
    pub name: &'a str,
    pub page: &'a Page,
    /// Where an address that stands on the page leads; `None` for nowhere.
    pub link: &'a dyn Fn(&str) -> Option<Target>,
    /// The file of a picture below the document's folder, by its address on the page.
    pub picture: &'a dyn Fn(&str) -> Option<String>,
    /// Whether it begins on a page of its own in a book.
    pub own_page: bool,
}

/// How a document is set.
pub struct Setting<'a> {
    pub title: &'a str,
    /// The site's title, in the head of every page.
    pub site: &'a str,
    /// The day that it was made, as readers of the language write it.
    pub date: &'a str,
    /// BCP 47.
    pub lang: &'a str,
    /// What the list of chapters is called.
    pub contents: &'a str,
    /// Families of fonts; the first that has a character wins.
    pub fonts: &'a [String],
    /// How many pages it fills: its letters are made as large as fits. `None` for as many as it needs.
    pub pages: Option<usize>,
}

/// The source of a document: one chapter stands alone, several get a cover and contents.
pub fn source(setting: &Setting<'_>, chapters: &[Chapter<'_>]) -> String {
    let is_book = chapters.len() > 1;
    let fonts: Vec<String> = setting.fonts.iter().map(|font| quoted(font)).collect();
    let mut out = format!(
        "#let title = {}\n#let site = {}\n#let date = {}\n#let tag = {}\n#let fonts = ({},)\n\
         #let pages = {}\n#let book = {is_book}\n#let contents = {}\n{STYLE}\n#let body = [\n",
        quoted(setting.title),
        quoted(setting.site),
        quoted(setting.date),
        quoted(setting.lang),
        fonts.join(", "),
        setting.pages.unwrap_or_default(),
        quoted(setting.contents),
    );
    for chapter in chapters {
        if is_book && chapter.own_page {
            out.push_str("\n#pagebreak(weak: true)\n");
        }
        out.push_str(&format!("#anchor({})\n", quoted(chapter.name)));
        let body = Body {
            name: chapter.name,
            link: chapter.link,
            picture: chapter.picture,
        };
        let mut writer = Writer::new(&body);
        writer.blocks(&chapter.page.main);
        out.push_str(&writer.text);
    }
    out.push_str("]\n#fitted(body)\n");
    out
}
