//! The words of scripts without spaces, and every place where they stand.

use std::collections::{BTreeSet, HashMap, HashSet};

use aho_corasick::{AhoCorasick, BuildError};
use icu::segmenter::options::WordBreakInvariantOptions;
use icu::segmenter::{WordSegmenter, WordSegmenterBorrowed};

use super::units::clusters;

/// Longer words are kept, but not looked into for shorter ones, and hold none. In clusters.
const LONGEST_COMPOUND: usize = 12;

/// Two words that stand side by side so often are a word as well: many are compounds, and one word
/// is found with fewer files than two.
const FREQUENT: usize = 3;

/// A cluster that is a word at one place in so many is one wherever it stands.
const ONE_IN: usize = 20;

/// Longer words are not looked at for being a row of others: no dictionary has them. In clusters.
const LONGEST_ROW: usize = 64;

/// All words of a language that are written without spaces around them.
pub struct Lexicon {
    /// Matches any of the words, also inside each other.
    automaton: AhoCorasick,
    /// Sorted.
    words: Vec<Word>,
}

struct Word {
    text: String,
    /// Whether it is no row of other words.
    is_simple: bool,
    /// Whether simple words inside it count as part of it: the dictionary knows it.
    holds_others: bool,
    /// Whether longer words hold it.
    is_held: bool,
}

/// How often a cluster occurs, and how often as a word of the dictionary.
#[derive(Default)]
struct Single {
    places: usize,
    alone: usize,
}

impl Single {
    /// Whether it is a word rather than a letter of words.
    fn is_word(&self) -> bool {
        self.alone * ONE_IN >= self.places
    }
}

/// A place where a word stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence<'a> {
    /// The cluster of the run at which it begins, counted from 0.
    pub cluster: usize,
    pub word: &'a str,
    /// Whether words that stand side by side are told by it: it is simple, and not inside a longer
    /// simple word here.
    pub is_simple: bool,
}

impl Lexicon {
    /// Learns the words of `runs`, which are normalised.
    pub fn new<'a>(runs: impl Iterator<Item = &'a str>) -> Result<Self, BuildError> {
        let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
        let mut single: HashMap<&str, Single> = HashMap::new();
        let mut parted = BTreeSet::new();
        let mut pairs: HashMap<&str, usize> = HashMap::new();
        for run in runs {
            for cluster in clusters(run) {
                single.entry(cluster).or_default().places += 1;
            }
            let ends = ends(segmenter, run);
            for (at, end) in ends.iter().enumerate() {
                let start = at.checked_sub(1).map_or(0, |before| ends[before]);
                let word = &run[start..*end];
                parted.insert(word);
                if let Some(single) = single.get_mut(word) {
                    single.alone += 1;
                }
                if let Some(next) = ends.get(at + 1) {
                    *pairs.entry(&run[start..*next]).or_default() += 1;
                }
            }
        }
        let frequent = pairs.into_iter().filter(|(pair, count)| {
            *count >= FREQUENT && clusters(pair).count() <= LONGEST_COMPOUND
        });
        let mut words: BTreeSet<&str> = single.keys().chain(&parted).copied().collect();
        words.extend(frequent.map(|(pair, _)| pair));
        let rests: BTreeSet<&str> = words.iter().flat_map(|word| rests(word, &words)).collect();
        words.extend(&rests);
        let may_be_simple = |word: &&str| {
            single.contains_key(word) || parted.contains(word) || rests.contains(word)
        };
        let simple = simple(words.iter().copied().filter(may_be_simple));
        let words: Vec<Word> = words
            .into_iter()
            .map(|word| {
                let is_simple = simple.contains(word);
                let is_short = clusters(word).count() <= LONGEST_COMPOUND;
                Word {
                    text: word.to_owned(),
                    is_simple,
                    holds_others: is_simple && is_short && parted.contains(word),
                    is_held: single.get(word).is_none_or(|single| !single.is_word()),
                }
            })
            .collect();
        Ok(Self {
            automaton: AhoCorasick::new(words.iter().map(|word| &word.text))?,
            words,
        })
    }

    /// Whether a word of the lexicon is a row of simple words, which tell where it stands.
    pub fn is_row(&self, word: &str) -> bool {
        let found = self
            .words
            .binary_search_by(|one| one.text.as_str().cmp(word));
        found.is_ok_and(|at| !self.words[at].is_simple)
    }

    /// Calls `each` with every place in `run` where a word of the lexicon stands, also inside longer
    /// ones, in the order of their ends.
    pub fn occurrences<'a>(&'a self, run: &str, mut each: impl FnMut(Occurrence<'a>)) {
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
        // By byte: how far the words reach that begin there, then those that begin there or before.
        let mut own = vec![0; run.len()];
        let mut found = Vec::new();
        for one in self.automaton.find_overlapping_iter(run) {
            if starts[one.start()] != NONE && starts[one.end()] != NONE {
                let word = &self.words[one.pattern().as_usize()];
                if word.holds_others {
                    own[one.start()] = one.end();
                }
                found.push((one.start(), one.end(), word));
            }
        }
        let mut reach = own.clone();
        for at in 1..reach.len() {
            reach[at] = reach[at].max(reach[at - 1]);
        }
        for (start, end, word) in found {
            let before = start.checked_sub(1).map_or(0, |before| reach[before]);
            each(Occurrence {
                cluster: starts[start] as usize,
                word: &word.text,
                is_simple: word.is_simple && !(word.is_held && (own[start] > end || before >= end)),
            });
        }
    }
}

/// Those of `words` that are not a row of simple words of two clusters or more.
fn simple<'a>(words: impl Iterator<Item = &'a str>) -> HashSet<&'a str> {
    let mut by_length: Vec<&str> = words.collect();
    by_length.sort_by_key(|word| word.len());
    let mut simple = HashSet::new();
    for word in by_length {
        if !is_row(word, &simple) {
            simple.insert(word);
        }
    }
    simple
}

/// Whether words of two clusters or more from `simple` make up `word`.
fn is_row(word: &str, simple: &HashSet<&str>) -> bool {
    let mut borders = vec![0];
    for cluster in clusters(word) {
        borders.push(borders[borders.len() - 1] + cluster.len());
    }
    let last = borders.len() - 1;
    if last > LONGEST_ROW {
        return false;
    }
    let mut reached = vec![false; last + 1];
    reached[0] = true;
    for from in 0..last {
        for to in from + 2..=last {
            reached[to] |= reached[from] && simple.contains(&word[borders[from]..borders[to]]);
        }
    }
    reached[last]
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
        lexicon.occurrences(run, |one| found.push((one.cluster, one.word.to_owned())));
        found.sort();
        found
    }

    /// Where simple words stand in `run`.
    fn simple(runs: &[&str], run: &str) -> Vec<(usize, String)> {
        let lexicon = Lexicon::new(runs.iter().copied()).unwrap();
        let mut found = Vec::new();
        lexicon.occurrences(run, |one| {
            if one.is_simple {
                found.push((one.cluster, one.word.to_owned()));
            }
        });
        found.sort();
        found
    }

    #[test]
    fn rows_of_words_and_places_inside_words_are_told_by_others() {
        // "trade in human beings", and "child" with a letter that is a word only elsewhere.
        let words = |runs: &[&str], run| -> Vec<String> {
            let found = simple(runs, run).into_iter();
            found.map(|(_, word)| word).collect()
        };
        let runs = ["การค้ามนุษย์", "เด็ก"];
        assert_eq!(words(&runs, "การค้ามนุษย์"), ["การ", "ค้า", "มนุษย์"]);
        assert_eq!(words(&runs, "เด็ก"), ["เด็ก"]);
        assert_eq!(words(&runs, "ก"), ["ก"]);
        // Where the dictionary takes the letter for a word, it is one inside others too.
        assert_eq!(words(&["เด็ก", "ก"], "เด็ก"), ["เด็ก", "ก"]);
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
