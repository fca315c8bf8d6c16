//! The contents of a book, in its language.

use super::book::Book;
use super::chapter::Chapter;
use super::{cover, xhtml};
use crate::escape;
use crate::site::Site;

pub const DOCUMENT: &str = "nav.xhtml";

/// The chapters by collection, with their headings; a book of one collection has no such level.
pub fn document(site: &Site, book: &Book, chapters: &[Chapter]) -> Vec<u8> {
    let names = site.names(book.language);
    let contents = names.message("tool-contents");
    let word = escape::text(&contents);
    let parts: Vec<&[Chapter]> = chapters
        .chunk_by(|a, b| site.entry(a.entry).collection == site.entry(b.entry).collection)
        .collect();
    let mut body =
        format!("<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\">\n<h1>{word}</h1>\n<ol>\n");
    for part in &parts {
        if parts.len() > 1
            && let Some(first) = part.first()
        {
            let name = names.collection(site.entry(first.entry).collection);
            push_start(&mut body, &first.path, name, None);
            body.push_str("\n<ol>\n");
        }
        for chapter in *part {
            push_chapter(&mut body, chapter);
        }
        if parts.len() > 1 {
            body.push_str("</ol></li>\n");
        }
    }
    let first = chapters.first().map_or(cover::DOCUMENT, |one| &one.path);
    body.push_str(&format!(
        "</ol>\n</nav>\n<nav epub:type=\"landmarks\" hidden=\"\">\n<ol>\n\
         <li><a epub:type=\"toc\" href=\"#toc\">{word}</a></li>\n\
         <li><a epub:type=\"bodymatter\" href=\"{}\">{}</a></li>\n</ol>\n</nav>",
        escape::text(first),
        escape::text(&book.title)
    ));
    xhtml::document(site, book.language, &contents, "", &body)
}

fn push_chapter(out: &mut String, chapter: &Chapter) {
    let lang = chapter.title_lang.as_ref();
    push_start(out, &chapter.path, &chapter.title, lang);
    if !chapter.headings.is_empty() {
        out.push_str("\n<ol>\n");
        for (id, text) in &chapter.headings {
            push_start(out, &format!("{}#{id}", chapter.path), text, lang);
            out.push_str("</li>\n");
        }
        out.push_str("</ol>");
    }
    out.push_str("</li>\n");
}

/// A line of the list, not yet closed; with language and direction where they are not the book's.
fn push_start(out: &mut String, address: &str, text: &str, lang: Option<&(String, String)>) {
    out.push_str("<li><a");
    if let Some((lang, dir)) = lang {
        escape::push_attribute(out, "lang", lang);
        escape::push_attribute(out, "xml:lang", lang);
        escape::push_attribute(out, "dir", dir);
    }
    escape::push_address(out, "href", address);
    out.push('>');
    escape::push_text(out, text);
    out.push_str("</a>");
}
