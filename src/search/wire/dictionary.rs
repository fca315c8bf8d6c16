//! What records begin from when they are deflated: stretches of bytes that many of them share.

use std::collections::HashMap;

/// In bytes. Readers load it with the root.
const SIZE: usize = 2_048;
const STRETCH: usize = 32;
/// What is counted: as many bytes, wherever they begin.
const GRAM: usize = 8;
/// An index with fewer records does without, and more are not looked at.
const FEWEST: usize = 64;
const MOST: usize = 512;

/// Cuts some of the records into as many slices as there is room for stretches, and takes from
/// each the stretch whose grams stand in most records and are not in the dictionary yet.
pub fn dictionary(records: &[&[u8]]) -> Vec<u8> {
    if records.len() < FEWEST {
        return Vec::new();
    }
    let step = records.len().div_ceil(MOST);
    let sample: Vec<&[u8]> = records.iter().step_by(step).copied().collect();
    // How many records have a gram, and the last one that was counted.
    let mut counts: HashMap<&[u8], (usize, usize)> = HashMap::new();
    for (number, record) in sample.iter().enumerate() {
        for gram in record.windows(GRAM) {
            let (count, last) = counts.entry(gram).or_insert((0, usize::MAX));
            *count += usize::from(*last != number);
            *last = number;
        }
    }
    let text = sample.concat();
    if text.is_empty() {
        return Vec::new();
    }
    let mut dictionary = Vec::with_capacity(SIZE);
    for slice in text.chunks(text.len().div_ceil(SIZE / STRETCH)) {
        let score = |stretch: &[u8]| -> usize {
            let grams = stretch.windows(GRAM);
            grams
                .map(|gram| {
                    counts
                        .get(gram)
                        .map_or(0, |(count, _)| count.saturating_sub(1))
                })
                .sum()
        };
        let best = slice
            .windows(STRETCH)
            .step_by(2)
            .max_by_key(|stretch| score(stretch));
        for gram in best.unwrap_or_default().windows(GRAM) {
            counts.remove(gram);
        }
        dictionary.extend_from_slice(best.unwrap_or_default());
    }
    dictionary
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_records_share_is_in_it() {
        let records: Vec<String> = (0..100)
            .map(|n| format!("{n}{} every record says this {n}", n * 7919))
            .collect();
        let bytes: Vec<&[u8]> = records.iter().map(String::as_bytes).collect();
        let dictionary = dictionary(&bytes);
        let shared = b"every record says";
        assert!(dictionary.windows(shared.len()).any(|some| some == shared));
    }

    #[test]
    fn few_or_empty_records_do_without() {
        assert!(dictionary(&[b"every record says this".as_slice()]).is_empty());
        assert!(dictionary(&[b"".as_slice(); 100]).is_empty());
    }
}
