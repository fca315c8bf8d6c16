//! The words of scripts without spaces, and every place where they stand.

use std::collections::{BTreeSet, HashMap};

use aho_corasick::{AhoCorasick, BuildError};
use icu::segmenter::options::WordBreakInvariantOptions;
use icu::segmenter::{WordSegmenter, WordSegmenterBorrowed};

use super::units::clusters;

/// Longer words are kept, but not looked into for shorter ones. In clusters.
const LONGEST_COMPOUND: usize = 12;

/// Two words that stand side by side so often are a word as well: many are compounds, and one word
/// is found with fewer files than two.
const FREQUENT: usize = 3;

/// All words of a language that are written without spaces around them.
pub struct Lexicon {
    /// Matches any of the words, also inside each other.
    automaton: AhoCorasick,
    words: Vec<String>,
}

impl Lexicon {
    /// Learns the words of `runs`, which are normalised.
    pub fn new<'a>(runs: impl Iterator<Item = &'a str>) -> Result<Self, BuildError> {
        let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
        let mut words = BTreeSet::new();
        let mut pairs: HashMap<&str, usize> = HashMap::new();
        for run in runs {
            words.extend(clusters(run));
            let ends = ends(segmenter, run);
            for (at, end) in ends.iter().enumerate() {
                let start = at.checked_sub(1).map_or(0, |before| ends[before]);
                words.insert(&run[start..*end]);
                if let Some(next) = ends.get(at + 1) {
                    *pairs.entry(&run[start..*next]).or_default() += 1;
                }
            }
        }
        let frequent = pairs.into_iter().filter(|(pair, count)| {
            *count >= FREQUENT && clusters(pair).count() <= LONGEST_COMPOUND
        });
        words.extend(frequent.map(|(pair, _)| pair));
        let rests: Vec<&str> = words.iter().flat_map(|word| rests(word, &words)).collect();
        words.extend(rests);
        let words: Vec<String> = words.into_iter().map(str::to_owned).collect();
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
        const NONE: u32 = u32::MAX;
        let mut starts = vec![NONE; run.len() + 1];
        let mut at = 0;
        for (number, cluster) in clusters(run).enumerate() {
            starts[at] = number as u32;
            at += cluster.len();
        }
        starts[run.len()] = NONE - 1;
        for found in self.automaton.find_overlapping_iter(run) {
            let cluster = starts[found.start()];
            if cluster != NONE && starts[found.end()] != NONE {
                each(cluster as usize, &self.words[found.pattern().as_usize()]);
            }
        }
    }
}

/// Where the dictionary's words end in a normalised run, in bytes.
fn ends(segmenter: WordSegmenterBorrowed<'_>, run: &str) -> Vec<usize> {
    // NFKC takes Thai and Lao `am` apart, and the dictionary has words with it whole.
    let whole = run
        .replace("\u{e4d}\u{e32}", "\u{e33}")
        .replace("\u{ecd}\u{eb2}", "\u{eb3}");
    let mut ends = Vec::new();
    let (mut from, mut end) = (0, 0);
    for to in segmenter.segment_str(&whole).skip(1) {
        let taken_apart = whole[from..to].matches(['\u{e33}', '\u{eb3}']).count();
        // Three bytes whole, six bytes apart.
        end += to - from + 3 * taken_apart;
        ends.push(end);
        from = to;
    }
    ends.retain(|end| run.is_char_boundary(*end));
    ends
}

/// What remains of a word where another word begins or ends it.
fn rests<'a>(word: &'a str, words: &BTreeSet<&str>) -> Vec<&'a str> {
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
