//! How long a text takes to read.

use super::scripts::is_unspaced;

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
            // Most letters, without asking every table: Latin to Sinhala, then Thai, Burmese,
            // Khmer and Han.
            if c.is_ascii_alphanumeric() || matches!(c, '\u{c0}'..='\u{dff}') {
                self.spaced += usize::from(!inside);
                inside = true;
            } else if matches!(c, '\u{e00}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{4e00}'..='\u{9fff}')
            {
                self.unspaced_chars += 1;
                inside = false;
            } else if c.is_whitespace() {
                inside = false;
            } else if is_counted(c) {
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

/// Whether `c` counts as part of a word: outside ASCII all but punctuation and spaces. Unicode's
/// own tables would be more exact, and took a fifth of a whole build for an estimate.
fn is_counted(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    !matches!(c, '\u{80}'..='\u{bf}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff0f}')
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
