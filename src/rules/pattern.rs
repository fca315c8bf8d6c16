//! Patterns of rules.

use std::ops::Range;

use regex::{Regex, RegexBuilder};

/// Compiles a constant pattern that pays no attention to case.
pub fn pattern(source: &str) -> Regex {
    build(source, true)
}

/// Compiles a constant pattern that pays attention to case.
pub fn exact(source: &str) -> Regex {
    build(source, false)
}

fn build(source: &str, fold: bool) -> Regex {
    // With Unicode's word boundary the engine takes its slow way through any text that is not ASCII.
    let source = source.replace(r"\b", r"(?-u:\b)");
    let built = RegexBuilder::new(&source).case_insensitive(fold).build();
    // Only constants of this folder come here, and the tests of each rule compile them.
    built.expect("a pattern of the program is valid")
}

/// Where the first group of each match stands, or the whole match where the pattern has none.
pub fn places(pattern: &Regex, text: &str) -> Vec<Range<usize>> {
    let place = |found: regex::Captures<'_>| {
        let group = found.iter().skip(1).flatten().next();
        group.or(found.get(0)).map(|place| place.range())
    };
    pattern.captures_iter(text).filter_map(place).collect()
}

/// The matches that `keep` takes. What it refuses may still hold one that begins later.
pub fn places_where(
    pattern: &Regex,
    text: &str,
    keep: impl Fn(&Range<usize>) -> bool,
) -> Vec<Range<usize>> {
    let mut kept = Vec::new();
    let mut at = 0;
    while let Some(found) = pattern.find_at(text, at) {
        let first = found.as_str().chars().next();
        if first.is_some() && keep(&found.range()) {
            kept.push(found.range());
            at = found.end();
        } else {
            at = found.start() + first.map_or(1, char::len_utf8);
        }
        if at > text.len() {
            break;
        }
    }
    kept
}

/// Takes out what overlaps an earlier range.
pub fn apart(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
    let mut kept: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        if kept.last().is_none_or(|last| last.end <= range.start) {
            kept.push(range);
        }
    }
    kept
}
