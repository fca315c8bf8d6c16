//! What a book is made of.

use super::chapter::Chapter;
use crate::config::LanguageId;
use crate::escape;
use crate::site::EntryId;

pub struct Book {
    pub language: LanguageId,
    /// Of the entry, when there is one alone.
    pub title: String,
    /// In the order of the book.
    pub entries: Vec<EntryId>,
}

impl Book {
    /// Language and direction of the title as XML's attributes; empty where they are the book's.
    pub fn title_attributes(&self, chapters: &[Chapter]) -> String {
        let mut out = String::new();
        let first = chapters.first().filter(|_| self.entries.len() == 1);
        if let Some((lang, dir)) = first.and_then(|first| first.title_lang.as_ref()) {
            escape::push_attribute(&mut out, "xml:lang", lang);
            escape::push_attribute(&mut out, "dir", dir);
        }
        out
    }
}
