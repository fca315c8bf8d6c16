//! The words of scripts without spaces, and every place where they stand.

use std::collections::BTreeSet;

use aho_corasick::{AhoCorasick, BuildError};
use icu::segmenter::options::WordBreakInvariantOptions;
use icu::segmenter::{WordSegmenter, WordSegmenterBorrowed};

use super::units::clusters;

/// Longer words are kept, but not looked into for shorter ones. In clusters.
const LONGEST_COMPOUND: usize = 12;

/// All words of a language that are written without spaces around them.
pub struct Lexicon {
    /// Matches any of the words, also inside each other.
    automaton: AhoCorasick,
    words: Vec<String>,
}

impl Lexicon {
    /// Learns the words of `runs`.
    pub fn new<'a>(runs: impl Iterator<Item = &'a str>) -> Result<Self, BuildError> {
        let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
        let mut words = BTreeSet::new();
        for run in runs {
            segment(segmenter, run, &mut words);
            words.extend(clusters(run).map(str::to_owned));
        }
        let rests: Vec<String> = words
            .iter()
            .flat_map(|word| rests(word, &words))
            .map(str::to_owned)
            .collect();
        words.extend(rests);
        let words: Vec<String> = words.into_iter().collect();
        Ok(Self {
            automaton: AhoCorasick::new(&words)?,
            words,
        })
    }

    /// Calls `each` with the cluster at which a word stands in `run`, and the word: for every
    /// word of the lexicon, also inside longer ones.
    pub fn occurrences(&self, run: &str, mut each: impl FnMut(usize, &str)) {
        if self.words.is_empty() {
            return;
        }
        // By byte: the number of the cluster that begins there.
        let mut starts = vec![None; run.len() + 1];
        let mut at = 0;
        for (number, cluster) in clusters(run).enumerate() {
            starts[at] = Some(number);
            at += cluster.len();
        }
        starts[run.len()] = Some(usize::MAX);
        for found in self.automaton.find_overlapping_iter(run) {
            if let (Some(cluster), Some(_)) = (starts[found.start()], starts[found.end()]) {
                each(cluster, &self.words[found.pattern().as_usize()]);
            }
        }
    }
}

/// Adds the words of a normalised run.
fn segment(segmenter: WordSegmenterBorrowed<'_>, run: &str, words: &mut BTreeSet<String>) {
    // NFKC takes Thai and Lao `am` apart, and the dictionary has words with it whole.
    let whole = run
        .replace("\u{e4d}\u{e32}", "\u{e33}")
        .replace("\u{ecd}\u{eb2}", "\u{eb3}");
    let mut start = 0;
    for end in segmenter.segment_str(&whole).skip(1) {
        let word = whole[start..end]
            .replace('\u{e33}', "\u{e4d}\u{e32}")
            .replace('\u{eb3}', "\u{ecd}\u{eb2}");
        words.insert(word);
        start = end;
    }
}

/// What remains of a word where another word begins or ends it.
fn rests<'a>(word: &'a str, words: &BTreeSet<String>) -> Vec<&'a str> {
    let lengths: Vec<usize> = clusters(word).map(str::len).collect();
    if lengths.len() > LONGEST_COMPOUND {
        return Vec::new();
    }
    let mut rests = Vec::new();
    let mut at = 0;
    for length in lengths {
        if at > 0 {
            let (left, right) = word.split_at(at);
            match (words.contains(left), words.contains(right)) {
                (true, false) => rests.push(right),
                (false, true) => rests.push(left),
                _ => {}
            }
        }
        at += length;
    }
    rests
}

#[cfg(test)]
mod tests {
    use super::*;

    fn occurrences(runs: &[&str], run: &str) -> Vec<(usize, String)> {
        let lexicon = Lexicon::new(runs.iter().copied()).unwrap();
        let mut found = Vec::new();
        lexicon.occurrences(run, |at, word| found.push((at, word.to_owned())));
        found.sort();
        found
    }

    #[test]
    fn words_are_found_inside_longer_ones() {
        // "international" holds "nation".
        let found = occurrences(&["นานาชาติ", "ชาติ"], "องค์การนานาชาติ");
        assert!(found.contains(&(10, "ชาติ".to_owned())), "{found:?}");
        assert!(found.iter().any(|(_, word)| word == "นานาชาติ"), "{found:?}");
    }

    #[test]
    fn marks_are_not_torn_from_their_letters() {
        let found = occurrences(&["မ", "မြ"], "မြ");
        assert!(found.iter().all(|(_, word)| word != "မ"), "{found:?}");
    }

    #[test]
    fn no_runs_no_words() {
        assert_eq!(occurrences(&[], "ไทย"), []);
    }
}
