//! What a rule is, and what it finds.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

use super::masks::mask;
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
    plain: &'a Plain<'a>,
    numbers: OnceCell<Cow<'a, str>>,
    /// How many digits the text has: most have too few for most rules.
    pub digits: usize,
    /// How many of them stand together at most; 0 where there are fewer than six in all. Hiding what
    /// is public makes it fewer, never more.
    pub together: usize,
    pub settings: &'a Safeguarding,
}

impl<'a> Reading<'a> {
    pub fn new(plain: &'a Plain<'a>, settings: &'a Safeguarding) -> Self {
        let is_digit = |byte: u8| byte.is_ascii_digit();
        // Most texts have none; without a way out, this looks at many bytes at a time.
        let digits = match plain
            .text
            .bytes()
            .fold(false, |has, byte| has | is_digit(byte))
        {
            true => plain.text.bytes().filter(|byte| is_digit(*byte)).count(),
            false => 0,
        };
        Self {
            plain,
            numbers: OnceCell::new(),
            digits,
            together: if digits < 6 { 0 } else { together(&plain.text) },
            settings,
        }
    }

    pub fn text(&self) -> &str {
        &self.plain.text
    }

    /// Like the text, byte for byte, but with `~` where numbers are nothing personal: web addresses,
    /// DOI, ISBN and the like. Rules ask for it when there are words or digits that they look for.
    pub fn numbers(&self) -> &str {
        self.numbers.get_or_init(|| match self.digits {
            0 => Cow::Borrowed(&*self.plain.text),
            _ => mask(&self.plain.text),
        })
    }
}

/// How many digits stand together at most: with nothing between two of them but up to three of the
/// signs with which people group digits, as in every number of a telephone or a paper.
fn together(text: &str) -> usize {
    let (mut most, mut count, mut signs) = (0, 0, 0);
    for c in text.chars() {
        // Digits that are not plain are those of rare scripts.
        if c.is_ascii_digit() || (c > '\u{ffff}' && c.is_numeric()) {
            count += 1;
            signs = 0;
            most = most.max(count);
        } else if signs < 3 && matches!(c, ' ' | '(' | ')' | '.' | '-' | '/') {
            signs += 1;
        } else {
            count = 0;
        }
    }
    most
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
