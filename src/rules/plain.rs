//! A text as rules read it: digits of every script as ASCII, nothing that cannot be seen.
//!
//! A number must not hide behind full-width forms, Thai digits or a zero-width space.

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

/// A text in plain characters, with the way back.
#[derive(Debug)]
pub struct Plain {
    pub text: String,
    /// For each byte of `text` and its end: the byte of the original.
    origins: Vec<usize>,
}

impl Plain {
    pub fn new(original: &str) -> Self {
        let mut plain = Self {
            text: String::with_capacity(original.len()),
            origins: Vec::with_capacity(original.len() + 1),
        };
        for (at, c) in original.char_indices() {
            if let Some(shown) = plain_char(c) {
                plain.text.push(shown);
                plain
                    .origins
                    .extend(std::iter::repeat_n(at, shown.len_utf8()));
            }
        }
        plain.origins.push(original.len());
        plain
    }

    /// The bytes of the original that bytes of this text stand for.
    pub fn origin(&self, range: Range<usize>) -> Range<usize> {
        let place = |at: usize| self.origins.get(at).or(self.origins.last()).copied();
        let start = place(range.start).unwrap_or(0);
        start..place(range.end).unwrap_or(start).max(start)
    }

    pub fn digits(&self) -> usize {
        self.text.bytes().filter(u8::is_ascii_digit).count()
    }
}

/// `None` for what is not seen.
fn plain_char(c: char) -> Option<char> {
    if c.is_ascii() {
        return Some(if c.is_ascii_whitespace() { ' ' } else { c });
    }
    if is_unseen(c) {
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
        c => ZEROS
            .iter()
            .find(|zero| (**zero..=last_digit(**zero)).contains(&c))
            .map_or(c, |zero| digit(c as u32 - *zero as u32)),
    })
}

fn last_digit(zero: char) -> char {
    char::from_u32(zero as u32 + 9).unwrap_or(zero)
}

/// `value` is 0 to 9.
fn digit(value: u32) -> char {
    char::from_digit(value, 10).unwrap_or('0')
}

/// Joiners, marks of direction, variation selectors and the like.
fn is_unseen(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{20e3}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}'
    )
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
    fn the_way_back_leads_to_the_original() {
        let original = "โทร ๐\u{200b}๘๑ ก";
        let plain = Plain::new(original);
        let at = plain.text.find("081").unwrap();
        assert_eq!(&original[plain.origin(at..at + 3)], "๐\u{200b}๘๑");
        assert_eq!(plain.origin(0..plain.text.len()), 0..original.len());
    }
}
