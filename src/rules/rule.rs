//! What a rule is, and what it finds.

use std::ops::Range;

use super::plain::Plain;
use crate::config::Safeguarding;
use crate::diag::Code;

/// One check of texts. Its name in waivers is its code.
pub struct Rule {
    pub code: Code,
    pub find: fn(&Reading<'_>) -> Vec<Range<usize>>,
}

/// A passage as a rule sees it.
pub struct Reading<'a> {
    pub plain: &'a Plain,
    /// Like the text of `plain`, byte for byte, but with `~` where numbers are nothing personal:
    /// web addresses, DOI, ISBN and the like.
    pub numbers: &'a str,
    /// How many digits the text has: most have too few for most rules.
    pub digits: usize,
    pub settings: &'a Safeguarding,
}

impl Reading<'_> {
    pub fn text(&self) -> &str {
        &self.plain.text
    }
}

/// What stands directly before and behind a range.
pub fn neighbours(text: &str, range: &Range<usize>) -> (Option<char>, Option<char>) {
    let before = text
        .get(..range.start)
        .and_then(|text| text.chars().next_back());
    let behind = text.get(range.end..).and_then(|text| text.chars().next());
    (before, behind)
}

/// Whether a number begins and ends with the range: it is not part of a longer one or of a code.
pub fn stands_alone(text: &str, range: &Range<usize>) -> bool {
    let is_part = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || c == '~');
    let (before, behind) = neighbours(text, range);
    if is_part(before) || is_part(behind) {
        return false;
    }
    let joins = |c: Option<char>| matches!(c, Some('-' | '.' | '/' | ',' | ':'));
    let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let before_that = text
        .get(..range.start)
        .and_then(|text| text.chars().rev().nth(1));
    let behind_that = text.get(range.end..).and_then(|text| text.chars().nth(1));
    let continued = joins(before) && is_digit(before_that);
    let continues = matches!(behind, Some('-' | '.')) && is_digit(behind_that);
    !continued && !continues
}

/// The ASCII digits of a text.
pub fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}
