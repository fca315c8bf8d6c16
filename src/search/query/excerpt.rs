//! The place in a text that shows why it was found.

use crate::escape::push_text;
use crate::search::analysis::{Normaliser, Unit, clusters, units};
use crate::search::document::{Document, Line, LineKind};

/// In Unicode scalar values.
const LENGTH: usize = 160;
/// How much of it stands before the first match.
const BEFORE: usize = 50;

/// HTML: the line with most of `words`, cut to about 160 characters, with `mark` around them.
pub fn excerpt(document: &Document, words: &[String], normaliser: Normaliser) -> String {
    // Facts are short and say little: they come last.
    let (facts, texts): (Vec<&Line>, Vec<&Line>) = document
        .lines
        .iter()
        .partition(|line| line.kind == LineKind::Facts);
    let lines = texts.into_iter().chain(facts);
    // Of equals the first reads best, and `max_by_key` gives the last.
    let best = lines
        .rev()
        .max_by_key(|line| marks(&line.text, words, normaliser).0);
    best.map_or_else(String::new, |line| {
        let (_, marks) = marks(&line.text, words, normaliser);
        window(&line.text, &marks)
    })
}

/// How many different words stand in `text`, and where: byte ranges, sorted, not overlapping.
fn marks(text: &str, words: &[String], normaliser: Normaliser) -> (usize, Vec<(usize, usize)>) {
    let mut normal = String::new();
    // For each byte of the normal form: where its piece begins and ends in the text.
    let mut places = Vec::new();
    for piece in Normaliser::pieces(text) {
        normal.push_str(&normaliser.normalise(piece.text));
        places.resize(normal.len(), (piece.start, piece.start + piece.text.len()));
    }
    let mut found = Vec::new();
    let mut distinct = Vec::new();
    let mut note = |start: usize, word: &str| {
        if let Some(at) = words.iter().position(|one| one == word) {
            if !distinct.contains(&at) {
                distinct.push(at);
            }
            let last = start + word.len() - 1;
            found.push((places[start].0, places[last].1));
        }
    };
    let mut end = 0;
    for (_, unit) in units(&normal, 0) {
        // Units follow each other, so the next place with this text is the unit's own.
        let start = end + normal[end..].find(unit.text()).unwrap_or(0);
        end = start + unit.text().len();
        match unit {
            Unit::Word(word) => note(start, word),
            Unit::Run(run) => {
                let mut at = 0;
                for cluster in clusters(run) {
                    for word in words
                        .iter()
                        .filter(|word| ends_at_cluster(&run[at..], word))
                    {
                        note(start + at, word);
                    }
                    at += cluster.len();
                }
            }
        }
    }
    found.sort_unstable();
    let mut joined: Vec<(usize, usize)> = Vec::new();
    for (start, end) in found {
        match joined.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            _ => joined.push((start, end)),
        }
    }
    (distinct.len(), joined)
}

/// Whether `run` begins with `word` and a cluster ends there.
fn ends_at_cluster(run: &str, word: &str) -> bool {
    let Some(after) = run.strip_prefix(word) else {
        return false;
    };
    !word.is_empty()
        && !after
            .chars()
            .next()
            .is_some_and(unicode_normalization::char::is_combining_mark)
}

fn window(text: &str, marks: &[(usize, usize)]) -> String {
    let first = marks.first().map_or(0, |mark| mark.0);
    let starts: Vec<usize> = Normaliser::pieces(text).map(|piece| piece.start).collect();
    let before = starts.partition_point(|start| *start < first);
    let mut from = starts
        .get(before.saturating_sub(BEFORE))
        .copied()
        .unwrap_or(0);
    let until = starts.partition_point(|start| *start < from) + LENGTH;
    let mut to = starts.get(until).copied().unwrap_or(text.len());
    if starts.len() <= LENGTH {
        (from, to) = (0, text.len());
    }
    if from > 0
        && let Some(space) = text[from..first].find(' ')
    {
        from += space + 1;
    }
    if to < text.len()
        && let Some(space) = text[from..to].rfind(' ')
        && space > LENGTH / 2
    {
        to = from + space;
    }
    let mut html = String::new();
    if from > 0 {
        html.push('…');
    }
    let mut at = from;
    for (start, end) in marks
        .iter()
        .filter(|(start, end)| *start >= from && *end <= to)
    {
        push_text(&mut html, &text[at..*start]);
        html.push_str("<mark>");
        push_text(&mut html, &text[*start..*end]);
        html.push_str("</mark>");
        at = *end;
    }
    push_text(&mut html, &text[at..to]);
    if to < text.len() {
        html.push('…');
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, words: &[&str]) -> String {
        let document = Document {
            lines: vec![
                Line::new(LineKind::Body, "Nothing."),
                Line::new(LineKind::Body, text),
            ],
            ..Document::default()
        };
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        excerpt(&document, &words, Normaliser { folds_latin: true })
    }

    #[test]
    fn what_was_found_is_marked_in_the_original_text() {
        assert_eq!(
            shown("The Cafe\u{301} & more", &["cafe"]),
            "The <mark>Cafe\u{301}</mark> &amp; more"
        );
        assert_eq!(
            shown("องค์การแรงงาน", &["แรงงาน"]),
            "องค์การ<mark>แรงงาน</mark>"
        );
        assert_eq!(shown("none", &["other"]), "Nothing.");
    }

    #[test]
    fn long_texts_are_cut_around_it() {
        let text = format!("{} needle {}", "before ".repeat(40), "after ".repeat(60));
        let html = shown(&text, &["needle"]);
        assert!(
            html.starts_with("…before") && html.ends_with("after…"),
            "{html}"
        );
        assert!(
            html.contains("<mark>needle</mark>") && html.len() < 200,
            "{html}"
        );
    }
}
