//! Links from running text to the glossary.

use std::cmp::Reverse;
use std::ops::Range;

use aho_corasick::AhoCorasick;

use super::scripts::may_part;

/// Finds the terms of one language's glossary in text. Built once for each language.
#[derive(Clone, Debug)]
pub struct GlossaryMatcher {
    automaton: AhoCorasick,
    /// The term of each pattern.
    terms: Vec<usize>,
}

/// What the renderer needs to link terms.
#[derive(Clone, Copy)]
pub struct GlossaryLinks<'a> {
    pub matcher: &'a GlossaryMatcher,
    /// The address of a term's entry; `None` leaves the term unlinked, as on its own page.
    pub href: &'a dyn Fn(usize) -> Option<String>,
    /// A short definition for the link's `title`; empty for none.
    pub title: &'a dyn Fn(usize) -> String,
}

/// A term in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) range: Range<usize>,
    pub(super) term: usize,
}

impl GlossaryMatcher {
    /// Takes every form of every term (singular, plural, abbreviation) with the term's number.
    /// Of equal forms the first counts.
    pub fn new(forms: Vec<(String, usize)>) -> Self {
        let (patterns, terms): (Vec<String>, Vec<usize>) = forms
            .into_iter()
            .map(|(form, term)| (fold(form.trim()), term))
            .filter(|(form, _)| !form.is_empty())
            .unzip();
        Self {
            // It fails only beyond 2^31 states, which is more bytes than a glossary can have.
            automaton: AhoCorasick::new(&patterns).expect("a glossary of less than 2 GiB"),
            terms,
        }
    }

    /// The terms in `text`, from left to right and not overlapping; of several that begin at the
    /// same place the longest that ends with a word.
    pub(super) fn find(&self, text: &str) -> Vec<Found> {
        if self.terms.is_empty() {
            return Vec::new();
        }
        let folded = fold(text);
        let mut candidates: Vec<(usize, Reverse<usize>, usize)> = self
            .automaton
            .find_overlapping_iter(&folded)
            .filter(|found| is_whole(text, found.range()))
            .map(|found| {
                (
                    found.start(),
                    Reverse(found.end()),
                    found.pattern().as_usize(),
                )
            })
            .collect();
        candidates.sort_unstable();
        let mut found: Vec<Found> = Vec::new();
        let mut free = 0;
        for (start, Reverse(end), pattern) in candidates {
            if start >= free {
                free = end;
                found.push(Found {
                    range: start..end,
                    // One term for each pattern.
                    term: self.terms[pattern],
                });
            }
        }
        found
    }
}

/// Whether words may part at both ends of `range` in `text`.
fn is_whole(text: &str, range: Range<usize>) -> bool {
    let parts_at = |at: usize| {
        let (before, after) = text.split_at_checked(at)?;
        match (before.chars().next_back(), after.chars().next()) {
            (Some(left), Some(right)) => Some(may_part(left, right)),
            _ => Some(true),
        }
    };
    parts_at(range.start) == Some(true) && parts_at(range.end) == Some(true)
}

/// Lower case and spaces for line feeds, byte for byte in the same places: a letter whose lower
/// case has another length in UTF-8 stays as it is.
fn fold(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\n' => ' ',
            c if c.is_ascii() => c.to_ascii_lowercase(),
            c if is_caseless(c) => c,
            c => {
                let mut lower = c.to_lowercase();
                match (lower.next(), lower.next()) {
                    (Some(one), None) if one.len_utf8() == c.len_utf8() => one,
                    _ => c,
                }
            }
        })
        .collect()
}

/// Scripts from Hebrew to Burmese, Khmer and Han have no case; their texts need no table look-up.
fn is_caseless(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{2e80}'..='\u{a63f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'t>(forms: &[&str], text: &'t str) -> Vec<&'t str> {
        let forms = forms
            .iter()
            .enumerate()
            .map(|(term, form)| ((*form).to_owned(), term))
            .collect();
        let matcher = GlossaryMatcher::new(forms);
        matcher
            .find(text)
            .into_iter()
            .map(|found| &text[found.range])
            .collect()
    }

    #[test]
    fn the_longest_form_that_is_a_word_wins() {
        let forms = ["child", "child labour", "labour", ""];
        assert_eq!(
            found(&forms, "Child labour and CHILD\nlabour"),
            ["Child labour", "CHILD\nlabour"]
        );
        assert_eq!(found(&forms, "child labourers, children"), ["child"]);
        assert_eq!(found(&["đường dây"], "Đường dây nóng"), ["Đường dây"]);
    }

    #[test]
    fn marks_belong_to_their_word() {
        assert_eq!(found(&["बाल"], "बाल बाली"), ["बाल"]);
        assert_eq!(found(&["caf"], "café cafe\u{301}"), Vec::<&str>::new());
    }

    #[test]
    fn thai_words_are_found_without_spaces() {
        assert_eq!(found(&["ตำบล"], "ที่ตำบลและอำเภอ"), ["ตำบล"]);
        assert_eq!(found(&["NGO"], "องค์กรNGOไทย"), ["NGO"]);
        assert_eq!(found(&["กา"], "เกาะ"), Vec::<&str>::new());
    }
}
