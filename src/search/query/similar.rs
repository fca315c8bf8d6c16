//! Other words that a reader may have meant.

use std::collections::BTreeSet;

use crate::search::index::{Index, IndexError};

/// The shortest stem that is trusted, in UTF-16 units.
const SHORTEST_STEM: usize = 3;
/// The longest ending that is cut off or added, in UTF-16 units.
const LONGEST_ENDING: usize = 3;
/// Shorter words are not corrected, nor offered as corrections. In Unicode scalar values.
const SHORTEST_TYPO: usize = 4;

/// Words of the index that are a form of `word` or one typing mistake away from it, sorted.
pub fn similar(word: &str, index: &Index) -> Result<Vec<String>, IndexError> {
    let mut found = BTreeSet::new();
    inflections(word, index, &mut found)?;
    typos(word, index, &mut found)?;
    Ok(found.into_iter().collect())
}

/// The forms of a word that the index has, itself among them if it is there.
pub fn forms(word: &str, index: &Index) -> Vec<String> {
    index.forms_of(&index.stems.stem(word)).to_vec()
}

fn inflections(word: &str, index: &Index, found: &mut BTreeSet<String>) -> Result<(), IndexError> {
    found.extend(index.forms_of(word).iter().cloned());
    // Whole words that go on a little.
    for longer in index.words_from(word, usize::MAX)? {
        if utf16(&longer) - utf16(word) <= LONGEST_ENDING {
            found.insert(longer);
        }
    }
    // The longest stem or word that this one begins with, itself included.
    let ends = word.char_indices().map(|(at, _)| at).rev();
    for end in std::iter::once(word.len()).chain(ends) {
        let stem = &word[..end];
        let left = utf16(&word[end..]);
        if left > LONGEST_ENDING || utf16(stem) < SHORTEST_STEM.max(2 * left) {
            break;
        }
        let forms = index.forms_of(stem);
        let is_word = index.has(stem)?;
        found.extend(forms.iter().cloned());
        found.extend(is_word.then(|| stem.to_owned()));
        if is_word || !forms.is_empty() {
            break;
        }
    }
    for prefix in index.prefixes {
        if let Some(rest) = word
            .strip_prefix(prefix)
            .filter(|rest| utf16(rest) >= SHORTEST_STEM)
        {
            found.extend(index.forms_of(rest).iter().cloned());
            if index.has(rest)? {
                found.insert(rest.to_owned());
            }
        }
    }
    Ok(())
}

fn typos(word: &str, index: &Index, found: &mut BTreeSet<String>) -> Result<(), IndexError> {
    let wanted: Vec<char> = word.chars().collect();
    if wanted.len() < SHORTEST_TYPO {
        return Ok(());
    }
    for known in &index.spaced_words {
        let length = known.chars().count();
        if length >= SHORTEST_TYPO
            && length.abs_diff(wanted.len()) <= 1
            && is_one_edit(&wanted, &known.chars().collect::<Vec<_>>())
        {
            found.insert(known.clone());
        }
    }
    Ok(())
}

/// Whether the words are one typing mistake apart.
pub fn is_typo(a: &str, b: &str) -> bool {
    is_one_edit(
        &a.chars().collect::<Vec<_>>(),
        &b.chars().collect::<Vec<_>>(),
    )
}

/// Whether one insertion, deletion, substitution or swap of neighbours makes `b` out of `a`.
fn is_one_edit(a: &[char], b: &[char]) -> bool {
    let start = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[start..], &b[start..]);
    let end = a
        .iter()
        .rev()
        .zip(b.iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    let (a, b) = (&a[..a.len() - end], &b[..b.len() - end]);
    match (a, b) {
        ([_], []) | ([], [_]) | ([_], [_]) => true,
        ([first, second], [third, fourth]) => first == fourth && second == third,
        _ => false,
    }
}

fn utf16(text: &str) -> usize {
    text.encode_utf16().count()
}

/// What is asked of words besides where they are.
impl Index {
    /// The words with a stem, or the word itself where it is one and has no other form.
    fn forms_of(&self, stem: &str) -> &[String] {
        self.forms.get(stem).map_or(&[], Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_mistake_and_no_more() {
        for (a, b) in [
            ("trafic", "traffic"),
            ("traffic", "trafic"),
            ("trafgic", "traffic"),
            ("traffci", "traffic"),
            ("raffic", "traffic"),
        ] {
            assert!(is_typo(a, b), "{a} {b}");
        }
        for (a, b) in [
            ("traffic", "traffic"),
            ("trfafci", "traffic"),
            ("trafc", "traffic"),
            ("abcd", "dbca"),
        ] {
            assert!(!is_typo(a, b), "{a} {b}");
        }
    }
}
