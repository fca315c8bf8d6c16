//! Which files a book has.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use super::archive::archive;
use super::book::Book;
use super::chapter::{Chapter, Chapters};
use super::{cover, navigation, package, xhtml};
use crate::export::data_url::with_urls;
use crate::export::files::Files;
use crate::export::links::resolve;
use crate::export::page::{Kind, Page};
use crate::output::{PageId, path_of};
use crate::site::{EntryId, Site};

const STYLE: &str = include_str!("book.css");

/// A finished book.
pub struct Bound {
    /// The file.
    pub bytes: Vec<u8>,
    /// Those that were chosen and the terms that explain them.
    pub entries: Vec<EntryId>,
}

/// The book, made of pages without scripts: the same bytes for the same pages on the same day.
pub fn epub(site: &Site, book: &Book, files: &Files) -> io::Result<Bound> {
    let chapters = chapters(site, book, files);
    let mut content: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut style = String::new();
    let home = path_of(site, PageId::Home(book.language));
    for chapter in &chapters {
        for (path, source) in &chapter.pictures {
            if let Some(bytes) = files.0.get(source) {
                content.insert(path.clone(), bytes.clone());
            }
        }
        let body = format!(
            "<section epub:type=\"chapter\">\n{}\n</section>",
            chapter.body
        );
        let document = xhtml::document(site, book.language, &chapter.title, "../", &body);
        content.insert(chapter.path.clone(), document);
    }
    for sheet in stylesheets(files, home.as_str()) {
        style.push_str(&fonts(files, &sheet, &mut content));
    }
    style.push_str(STYLE);
    content.insert(xhtml::STYLESHEET.to_owned(), style.into_bytes());
    content.insert(
        cover::PICTURE.to_owned(),
        cover::picture(site, book).into_bytes(),
    );
    content.insert(
        cover::DOCUMENT.to_owned(),
        cover::document(site, book, &chapters),
    );
    let navigation = navigation::document(site, book, &chapters);
    content.insert(navigation::DOCUMENT.to_owned(), navigation);
    let package = package::document(site, book, &chapters, &content);
    content.insert(package::DOCUMENT.to_owned(), package);
    Ok(Bound {
        bytes: archive(&content)?,
        entries: chapters.iter().map(|chapter| chapter.entry).collect(),
    })
}

/// The chosen entries, then the terms of the glossary that they link to.
fn chapters(site: &Site, book: &Book, files: &Files) -> Vec<Chapter> {
    let mut reader = Chapters::new(site, book.language, files);
    reader.add(&book.entries);
    let mut terms = BTreeSet::new();
    for entry in &book.entries {
        terms.extend(reader.glossary(*entry));
    }
    let mut terms: Vec<EntryId> = terms.into_iter().collect();
    terms.retain(|term| !book.entries.contains(term));
    site.sort(&mut terms, book.language);
    reader.add(&terms);
    let entries = book.entries.iter().chain(&terms);
    entries.filter_map(|entry| reader.read(*entry)).collect()
}

/// The paths of the stylesheets of a page.
fn stylesheets(files: &Files, path: &str) -> Vec<String> {
    let html = files.0.get(path).map(Vec::as_slice).unwrap_or_default();
    let html = String::from_utf8_lossy(html);
    let page = Page::read(&html, Kind::Book);
    let sheets = page.map(|page| page.stylesheets).unwrap_or_default();
    let paths = sheets.iter().filter_map(|sheet| resolve(path, sheet));
    paths.map(|(path, _)| path).collect()
}

/// What a stylesheet says of fonts, and their files put into the book; empty for other stylesheets.
///
/// Readers of books know no custom properties, which the site's stylesheets name fonts by.
fn fonts(files: &Files, sheet: &str, content: &mut BTreeMap<String, Vec<u8>>) -> String {
    let mut inside = |address: &str| {
        let (path, _) = resolve(sheet, address)?;
        let bytes = files.0.get(&path)?;
        let name = path.rsplit('/').next().unwrap_or(&path);
        let inside = format!("fonts/{name}");
        content.insert(inside.clone(), bytes.clone());
        Some(inside)
    };
    let text = files.0.get(sheet).map(Vec::as_slice).unwrap_or_default();
    match text.starts_with(b"@font-face") {
        true => with_urls(files, sheet, &mut inside).replace("{--font:", "{font-family:"),
        false => String::new(),
    }
}
