//! Where words are: spaced words, and runs of scripts that write without spaces.

use std::sync::LazyLock;

use unicode_normalization::char::is_combining_mark;

use crate::markdown::is_unspaced;

/// A stretch of word characters, normalised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit<'a> {
    Word(&'a str),
    /// A run of clusters of scripts without spaces.
    Run(&'a str),
}

impl<'a> Unit<'a> {
    pub fn text(self) -> &'a str {
        match self {
            Self::Word(text) | Self::Run(text) => text,
        }
    }

    /// How many positions it takes.
    pub fn length(self) -> usize {
        match self {
            Self::Word(_) => 1,
            Self::Run(text) => clusters(text).count(),
        }
    }
}

/// The units of normalised text, each with its position, counted from `first`.
pub fn units(text: &str, first: usize) -> impl Iterator<Item = (usize, Unit<'_>)> {
    let mut rest = text.char_indices().peekable();
    let mut position = first;
    let mut after_run = false;
    std::iter::from_fn(move || {
        let mut parted = false;
        while rest.next_if(|(_, c)| class(*c) & WORD == 0).is_some() {
            parted = true;
        }
        let (start, c) = rest.next()?;
        let script = class(c) & UNSPACED;
        let is_run = script != 0;
        let goes_on = |c: char| {
            let class = class(c);
            class & MARK != 0 || (class & WORD != 0 && class & UNSPACED == script)
        };
        let mut end = start + c.len_utf8();
        while let Some((_, c)) = rest.next_if(|(_, c)| goes_on(*c)) {
            end += c.len_utf8();
        }
        let text = &text[start..end];
        let unit = if is_run {
            Unit::Run(text)
        } else {
            Unit::Word(text)
        };
        if is_run && after_run && parted {
            position += 1;
        }
        after_run = is_run;
        let at = position;
        position += unit.length();
        Some((at, unit))
    })
}

/// The clusters of a run: a character with the marks after it.
pub fn clusters(run: &str) -> impl Iterator<Item = &str> {
    let mut starts = run
        .char_indices()
        .filter(|(at, c)| *at == 0 || !is_mark(*c))
        .map(|(at, _)| at)
        .chain([run.len()])
        .peekable();
    std::iter::from_fn(move || {
        let start = starts.next()?;
        let end = *starts.peek()?;
        Some(&run[start..end])
    })
}

/// What a character is to the cutting of words, as bits.
const WORD: u8 = 1;
const MARK: u8 = 2;
const UNSPACED: u8 = 4;

/// The classes of the first 65,536 characters: Unicode's own tables are slow to ask, and every
/// character of every text is asked for.
static CLASSES: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let class = |number| char::from_u32(number).map_or(0, class_by_tables);
    (0..0x1_0000).map(class).collect()
});

fn class(c: char) -> u8 {
    let known = CLASSES.get(c as usize).copied();
    known.unwrap_or_else(|| class_by_tables(c))
}

fn class_by_tables(c: char) -> u8 {
    let bit = |is, bit| if is { bit } else { 0 };
    let is_mark = is_combining_mark(c);
    bit(c.is_alphanumeric() || is_mark, WORD) | bit(is_mark, MARK) | bit(is_unspaced(c), UNSPACED)
}

fn is_mark(c: char) -> bool {
    !c.is_ascii() && class(c) & MARK != 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(usize, Unit<'_>)> {
        units(text, 0).collect()
    }

    #[test]
    fn punctuation_parts_words() {
        let words = [
            (0, Unit::Word("co")),
            (1, Unit::Word("ordination")),
            (2, Unit::Word("1")),
        ];
        assert_eq!(found("co-ordination, (1)"), words);
        assert_eq!(found(" – … "), []);
    }

    #[test]
    fn runs_take_a_position_for_each_cluster_and_one_for_a_space() {
        assert_eq!(
            found("เด็ก ไทยilo"),
            [
                (0, Unit::Run("เด็ก")),
                (4, Unit::Run("ไทย")),
                (7, Unit::Word("ilo"))
            ]
        );
        assert_eq!(
            found("ilo ไทย"),
            [(0, Unit::Word("ilo")), (1, Unit::Run("ไทย"))]
        );
        assert_eq!(clusters("เด็ก").collect::<Vec<_>>(), ["เ", "ด็", "ก"]);
    }
}
