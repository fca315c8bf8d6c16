//! Glossary terms in running text as HTML.

use std::collections::BTreeSet;

use super::glossary::GlossaryLinks;
use crate::escape::{push_address, push_attribute, push_text};

/// The terms that a page has linked already: each is linked once.
#[derive(Default)]
pub(super) struct LinkedTerms(BTreeSet<usize>);

impl LinkedTerms {
    /// Appends text, with the first occurrence of each term as a link.
    pub(super) fn push(&mut self, out: &mut String, text: &str, glossary: GlossaryLinks<'_>) {
        let mut done = 0;
        for found in glossary.matcher.find(text) {
            if self.0.contains(&found.term) {
                continue;
            }
            let Some(href) = (glossary.href)(found.term) else {
                continue;
            };
            self.0.insert(found.term);
            // Matches lie on character boundaries of the text, in order.
            push_text(out, &text[done..found.range.start]);
            out.push_str("<a class=\"term\"");
            push_address(out, "href", &href);
            let title = (glossary.title)(found.term);
            if !title.is_empty() {
                push_attribute(out, "title", &title);
            }
            out.push('>');
            push_text(out, &text[found.range.clone()]);
            out.push_str("</a>");
            done = found.range.end;
        }
        push_text(out, &text[done..]);
    }
}
