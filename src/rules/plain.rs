//! A text as rules read it: digits of every script as ASCII, nothing that cannot be seen.
//!
//! A number must not hide behind full-width forms, Thai digits or a zero-width space.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

/// The zeros of the scripts' decimal digits (Unicode `Nd`); the other nine follow each of them.
const ZEROS: [char; 38] = [
    '0',
    '\u{660}',
    '\u{6f0}',
    '\u{7c0}',
    '\u{966}',
    '\u{9e6}',
    '\u{a66}',
    '\u{ae6}',
    '\u{b66}',
    '\u{be6}',
    '\u{c66}',
    '\u{ce6}',
    '\u{d66}',
    '\u{de6}',
    '\u{e50}',
    '\u{ed0}',
    '\u{f20}',
    '\u{1040}',
    '\u{1090}',
    '\u{17e0}',
    '\u{1810}',
    '\u{1946}',
    '\u{19d0}',
    '\u{1a80}',
    '\u{1a90}',
    '\u{1b50}',
    '\u{1bb0}',
    '\u{1c40}',
    '\u{1c50}',
    '\u{a620}',
    '\u{a8d0}',
    '\u{a900}',
    '\u{a9d0}',
    '\u{a9f0}',
    '\u{aa50}',
    '\u{abf0}',
    '\u{ff10}',
    '\u{11136}',
];

/// Joiners, marks of direction, variation selectors and the like, from the first to the last.
const UNSEEN: [(char, char); 15] = [
    ('\u{ad}', '\u{ad}'),
    ('\u{34f}', '\u{34f}'),
    ('\u{61c}', '\u{61c}'),
    ('\u{115f}', '\u{1160}'),
    ('\u{17b4}', '\u{17b5}'),
    ('\u{180b}', '\u{180f}'),
    ('\u{200b}', '\u{200f}'),
    ('\u{202a}', '\u{202e}'),
    ('\u{2060}', '\u{206f}'),
    ('\u{20e3}', '\u{20e3}'),
    ('\u{3164}', '\u{3164}'),
    ('\u{fe00}', '\u{fe0f}'),
    ('\u{feff}', '\u{feff}'),
    ('\u{ffa0}', '\u{ffa0}'),
    ('\u{e0000}', '\u{e0fff}'),
];

/// Where spaces, dashes and full-width forms stand that are ASCII characters to readers.
const FORMS: [(char, char); 9] = [
    ('\u{80}', '\u{a0}'),
    ('\u{1680}', '\u{1680}'),
    ('\u{2000}', '\u{2029}'),
    ('\u{202f}', '\u{202f}'),
    ('\u{205f}', '\u{205f}'),
    ('\u{2212}', '\u{2212}'),
    ('\u{3000}', '\u{3000}'),
    ('\u{fe58}', '\u{fe6b}'),
    ('\u{ff01}', '\u{ff5e}'),
];

/// For each sixteen characters of the first 65,536, whether some of them are not plain: nearly all
/// text is told from the rest by this.
static ROWS: [bool; 0x1000] = rows();

const fn rows() -> [bool; 0x1000] {
    let mut rows = [false; 0x1000];
    let mut at = 0;
    while at < ZEROS.len() {
        mark(&mut rows, ZEROS[at] as usize, ZEROS[at] as usize + 9);
        at += 1;
    }
    let mut at = 0;
    while at < UNSEEN.len() {
        mark(&mut rows, UNSEEN[at].0 as usize, UNSEEN[at].1 as usize);
        at += 1;
    }
    let mut at = 0;
    while at < FORMS.len() {
        mark(&mut rows, FORMS[at].0 as usize, FORMS[at].1 as usize);
        at += 1;
    }
    rows
}

const fn mark(rows: &mut [bool; 0x1000], first: usize, last: usize) {
    let mut row = first >> 4;
    while row <= last >> 4 && row < rows.len() {
        rows[row] = true;
        row += 1;
    }
}

/// A text in plain characters, with the way back.
#[derive(Debug)]
pub struct Plain<'a> {
    original: &'a str,
    pub text: Cow<'a, str>,
    /// For each byte of `text` and its end: the byte of the original. Few texts need it.
    origins: OnceCell<Vec<usize>>,
}

impl<'a> Plain<'a> {
    pub fn new(original: &'a str) -> Self {
        let text = match first_other(original) {
            None => Cow::Borrowed(original),
            Some(at) => {
                let mut text = String::with_capacity(original.len());
                text.push_str(&original[..at]);
                text.extend(original[at..].chars().filter_map(plain_char));
                Cow::Owned(text)
            }
        };
        Self {
            original,
            text,
            origins: OnceCell::new(),
        }
    }

    /// The bytes of the original that bytes of this text stand for.
    pub fn origin(&self, range: Range<usize>) -> Range<usize> {
        let origins = self.origins.get_or_init(|| origins(self.original));
        let place = |at: usize| origins.get(at).or(origins.last()).copied();
        let start = place(range.start).unwrap_or(0);
        start..place(range.end).unwrap_or(start).max(start)
    }
}

fn origins(original: &str) -> Vec<usize> {
    let mut origins = Vec::with_capacity(original.len() + 1);
    for (at, c) in original.char_indices() {
        let length = plain_char(c).map_or(0, char::len_utf8);
        origins.extend(std::iter::repeat_n(at, length));
    }
    origins.push(original.len());
    origins
}

/// Where the first character is that does not stand for itself. Reads the bytes, for speed: nearly
/// all text is without any.
fn first_other(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let six_bits = |at: usize| usize::from(bytes.get(at).copied().unwrap_or(0) & 0x3f);
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        // The rows of a character: all its bits but the last four.
        let (row, length) = match byte {
            0..0x80 if byte == b' ' || !byte.is_ascii_whitespace() => {
                at += 1;
                continue;
            }
            0..0x80 => return Some(at),
            0x80..0xe0 => (usize::from(byte & 0x1f) << 2 | six_bits(at + 1) >> 4, 2),
            0xe0..0xf0 => {
                let first = usize::from(byte & 0xf) << 8;
                (first | six_bits(at + 1) << 2 | six_bits(at + 2) >> 4, 3)
            }
            0xf0.. => (ROWS.len(), 4),
        };
        if ROWS.get(row).is_none_or(|other| *other)
            && let Some(c) = text.get(at..).and_then(|rest| rest.chars().next())
            && plain_char(c) != Some(c)
        {
            return Some(at);
        }
        at += length;
    }
    None
}

/// Whether a character certainly stands for itself.
fn is_plain(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c == ' ' || !c.is_ascii_whitespace(),
        _ => ROWS.get(c as usize >> 4).is_some_and(|other| !other),
    }
}

/// `None` for what is not seen.
fn plain_char(c: char) -> Option<char> {
    if is_plain(c) {
        return Some(c);
    }
    let unseen = UNSEEN.partition_point(|(first, _)| *first <= c);
    if UNSEEN[..unseen].last().is_some_and(|(_, last)| c <= *last) {
        return None;
    }
    Some(match c {
        // Full-width forms of ASCII are 0xfee0 above it.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        // Five alphabets of mathematical digits, one behind the other.
        '\u{1d7ce}'..='\u{1d7ff}' => digit((c as u32 - 0x1d7ce) % 10),
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => '-',
        '\u{fe6b}' => '@',
        c if c.is_whitespace() => ' ',
        c => match ZEROS[..ZEROS.partition_point(|zero| *zero <= c)].last() {
            Some(zero) if c as u32 - *zero as u32 <= 9 => digit(c as u32 - *zero as u32),
            _ => c,
        },
    })
}

/// `value` is 0 to 9.
fn digit(value: u32) -> char {
    char::from_digit(value, 10).unwrap_or('0')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_all_scripts_are_digits() {
        for text in [
            "๐๘๑",
            "໐໘໑",
            "០៨១",
            "၀၈၁",
            "०८१",
            "০৮১",
            "٠٨١",
            "۰۸۱",
            "௦௮௧",
            "෦෮෧",
            "０８１",
            "𝟎𝟖𝟏",
            "0\u{200b}8\u{2060}1",
            "0\u{ad}8\u{fe0f}1",
        ] {
            assert_eq!(Plain::new(text).text, "081", "{text}");
        }
        assert_eq!(Plain::new("a＠b．c–d\u{a0}e").text, "a@b.c-d e");
    }

    #[test]
    fn every_character_is_looked_at() {
        for c in '\0'..=char::MAX {
            let text = format!("กa{c}a");
            let shown: String = text.chars().filter_map(plain_char).collect();
            assert_eq!(Plain::new(&text).text, shown, "{c:?}");
        }
    }

    #[test]
    fn the_table_forgets_no_space_and_no_digit() {
        let is_sign = |c: char| matches!(c, '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{fe6b}' | '\u{ff01}'..='\u{ff5e}');
        let digits = regex::Regex::new(r"^\d$").unwrap();
        for c in '\u{80}'..='\u{ffff}' {
            let is_digit = digits.is_match(c.encode_utf8(&mut [0; 4]));
            if c.is_whitespace() || is_sign(c) || is_digit {
                assert!(plain_char(c).is_some_and(|c| c.is_ascii()), "{c:?}");
            }
        }
    }

    #[test]
    fn the_way_back_leads_to_the_original() {
        let original = "โทร ๐\u{200b}๘๑ ก";
        let plain = Plain::new(original);
        let at = plain.text.find("081").unwrap();
        assert_eq!(&original[plain.origin(at..at + 3)], "๐\u{200b}๘๑");
        assert_eq!(plain.origin(0..plain.text.len()), 0..original.len());
    }
}
