//! How long a text takes to read.

use super::scripts::{is_unspaced, is_word};

/// Counts words in pieces of text: runs of letters where words are spaced, else characters by five.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct WordCount {
    spaced: usize,
    unspaced_chars: usize,
}

impl WordCount {
    pub(super) fn add(&mut self, text: &str) {
        let mut inside = false;
        for c in text.chars() {
            if c.is_whitespace() {
                inside = false;
            } else if c.is_ascii_alphanumeric() || (!c.is_ascii() && is_word(c)) {
                if is_unspaced(c) {
                    self.unspaced_chars += 1;
                    inside = false;
                } else if !inside {
                    self.spaced += 1;
                    inside = true;
                }
            }
        }
    }

    pub(super) fn total(self) -> usize {
        // About five characters to a word in Thai, Lao, Khmer and Burmese.
        self.spaced + self.unspaced_chars.div_ceil(5)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> usize {
        let mut count = WordCount::default();
        count.add(text);
        count.total()
    }

    #[test]
    fn words_are_spaced_runs_or_fifths_of_characters() {
        assert_eq!(words("One, two-three – don't 4"), 4);
        assert_eq!(words("ความเป็นมา"), 2);
        assert_eq!(words("หน่วย NGO"), 2);
        assert_eq!(words(" … – "), 0);
    }
}
