//! What records begin from when they are deflated: stretches of bytes that many of them share.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// In bytes. Readers load it with the root.
const SIZE: usize = 2_048;
const STRETCH: usize = 32;
/// What is counted: as many bytes, wherever they begin.
const GRAM: usize = size_of::<u64>();
/// An index with fewer records does without, and more are not looked at.
const FEWEST: usize = 64;
const MOST: usize = 128;

/// Cuts some of the records into as many slices as there is room for stretches, and takes from
/// each the stretch whose grams stand in most records and are not in the dictionary yet.
pub fn dictionary<T: AsRef<[u8]>>(records: &[T]) -> Vec<u8> {
    if records.len() < FEWEST {
        return Vec::new();
    }
    let step = records.len().div_ceil(MOST);
    let sample: Vec<&[u8]> = records.iter().step_by(step).map(T::as_ref).collect();
    // How many records have a gram, and the last one that was counted.
    let mut counts: HashMap<u64, (usize, usize), BuildHasherDefault<Mixed>> = HashMap::default();
    for (number, record) in sample.iter().enumerate() {
        for gram in grams(record) {
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
        // What the grams before each place of the slice are worth together.
        let mut worth = vec![0];
        for gram in grams(slice) {
            let count = counts.get(&gram).map_or(0, |(count, _)| count - 1);
            worth.push(worth[worth.len() - 1] + count);
        }
        let grams_in = STRETCH - GRAM + 1;
        let starts = (0..worth.len().saturating_sub(grams_in)).step_by(2);
        let best = starts.max_by_key(|start| worth[start + grams_in] - worth[*start]);
        let Some(start) = best else { continue };
        let stretch = &slice[start..start + STRETCH];
        for gram in grams(stretch) {
            counts.remove(&gram);
        }
        dictionary.extend_from_slice(stretch);
    }
    dictionary
}

/// Spreads the bits of one gram. The standard hasher, safe against chosen keys, took a tenth of the
/// time of making an index; whoever chooses these keys slows down their own build.
#[derive(Default)]
struct Mixed(u64);

impl Hasher for Mixed {
    fn write(&mut self, bytes: &[u8]) {
        for gram in bytes {
            self.write_u64(u64::from(*gram));
        }
    }

    fn write_u64(&mut self, gram: u64) {
        // 2^64 divided by the golden ratio, as Knuth does; the map reads both ends.
        let mixed = (self.0 ^ gram).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ mixed >> 32;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

fn grams(bytes: &[u8]) -> impl Iterator<Item = u64> {
    let number = |gram: &[u8]| {
        gram.iter()
            .fold(0, |number, byte| number << 8 | u64::from(*byte))
    };
    bytes.windows(GRAM).map(number)
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
