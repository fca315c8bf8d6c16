//! The cover: a page with the title, and a picture for shelves.

use super::book::Book;
use super::chapter::Chapter;
use super::xhtml;
use crate::escape;
use crate::i18n::Direction;
use crate::site::Site;

pub const DOCUMENT: &str = "cover.xhtml";
pub const PICTURE: &str = "cover.svg";

/// Marks at the edge of the picture, at most.
const MARKS: usize = 24;

pub fn document(site: &Site, book: &Book, chapters: &[Chapter]) -> Vec<u8> {
    let names = site.names(book.language);
    let name = names.text_or_message(&site.inputs.config.title);
    let date = names.locale().date(&site.inputs.today);
    let body = format!(
        "<section class=\"cover\" epub:type=\"cover\">\n<img src=\"{PICTURE}\" alt=\"\"/>\n\
         <h1{}>{}</h1>\n<p>{}</p>\n<p>{}</p>\n</section>",
        book.title_attributes(chapters).replace("xml:lang", "lang"),
        escape::text(&book.title),
        escape::text(&name),
        escape::text(&date)
    );
    xhtml::document(site, book.language, &book.title, "", &body)
}

/// A bound book with a marker for each chapter. It has no words: programs that show it on a shelf would
/// set them in fonts that lack most scripts, and show the title beside it.
pub fn picture(site: &Site, book: &Book) -> String {
    let is_rtl = site.names(book.language).locale().direction() == Direction::Rtl;
    let (spine, ribbon, edge) = match is_rtl {
        true => (552, 96, 0),
        false => (0, 456, 588),
    };
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 600 840\" width=\"600\" height=\"840\">\
         <rect width=\"600\" height=\"840\" fill=\"#0c464c\"/>\
         <rect x=\"{spine}\" width=\"48\" height=\"840\" fill=\"#07343a\"/>\
         <path d=\"M{ribbon} 0h48v300l-24-28-24 28z\" fill=\"#b8435f\"/>\
         <rect x=\"120\" y=\"392\" width=\"360\" height=\"8\" fill=\"#f7f3e9\"/>\
         <rect x=\"120\" y=\"424\" width=\"360\" height=\"2\" fill=\"#f7f3e9\"/>"
    );
    let marks = book.entries.len().min(MARKS);
    for mark in 0..marks {
        let y = 470 + mark * 330 / marks;
        let height = (330 / marks).min(40) - 4;
        out.push_str(&format!(
            "<rect x=\"{edge}\" y=\"{y}\" width=\"12\" height=\"{height}\" fill=\"#f7f3e9\"/>"
        ));
    }
    out.push_str("</svg>\n");
    out
}
