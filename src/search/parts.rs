//! A document's text cut into parts, so that an excerpt does not need the whole of it.

use unicode_normalization::char::is_combining_mark;

use super::document::{Document, Line};

/// What a part may cost; a little more than an excerpt shows.
const LIMIT: usize = 3_400;

/// What a text without a space or punctuation mark may cost before it is cut anywhere.
const UNBROKEN: usize = 60_000;

/// Lines of one part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    pub lines: Vec<Line>,
    /// Whether the first line goes on from the part before.
    pub goes_on: bool,
}

/// Cuts between lines where it can, else after a space or a punctuation mark. There is always
/// a first part.
pub fn parts(document: &Document) -> Vec<Part> {
    let mut parts = vec![Part::default()];
    let mut room = LIMIT;
    for line in &document.lines {
        let mut rest = line.text.as_str();
        while !rest.is_empty() {
            let (piece, after) = rest.split_at(cut(rest, room));
            // The last part is there from the start.
            let at = parts.len() - 1;
            if !piece.is_empty() {
                parts[at].lines.push(Line {
                    kind: line.kind,
                    text: piece.to_owned(),
                });
                room = room.saturating_sub(cost(piece));
            }
            if !after.is_empty() {
                parts.push(Part {
                    goes_on: !piece.is_empty(),
                    ..Part::default()
                });
                room = LIMIT;
            }
            rest = after;
        }
    }
    parts
}

/// The lines of a document, put together again.
pub fn lines(parts: Vec<Part>) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for part in parts {
        let mut goes_on = part.goes_on;
        for line in part.lines {
            match lines.last_mut() {
                Some(last) if goes_on => last.text.push_str(&line.text),
                _ => lines.push(line),
            }
            goes_on = false;
        }
    }
    lines
}

/// What a text takes when it is deflated, in twentieths of a byte, by experience: letters of other
/// scripts cost twice as much as ASCII, Chinese characters more.
pub fn cost(text: &str) -> usize {
    // Told by the first byte of a character; the others cost nothing.
    let of = |byte: u8| match byte {
        0..0x80 => 10,
        0x80..0xc0 => 0,
        0xc0..0xe3 => 20,
        0xe3.. => 45,
    };
    text.bytes().map(of).sum()
}

/// Where to cut a text that costs more than `room`, in bytes: 0 when its beginning had better
/// stand in the next part, the whole length when it fits or there is no place.
fn cut(text: &str, room: usize) -> usize {
    let mut used = 0;
    let mut last = 0;
    for (at, c) in text.char_indices() {
        used += match c {
            '\0'..'\u{80}' => 10,
            '\u{80}'..'\u{3000}' => 20,
            _ => 45,
        };
        if c.is_whitespace() || matches!(c, '。' | '，' | '、' | '；' | '၊' | '။' | '។' | '।')
        {
            let end = at + c.len_utf8();
            if used <= room || (last == 0 && room == LIMIT) {
                last = end;
            }
        }
        if used > room && room < LIMIT / 3 {
            return 0;
        }
        if used > room && (last > 0 || room < LIMIT) {
            return last;
        }
        // A text without any border is no prose; what is torn there is not missed.
        if used > UNBROKEN && !is_combining_mark(c) {
            return at;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::document::LineKind;

    fn document(texts: &[&str]) -> Document {
        Document {
            lines: texts
                .iter()
                .map(|text| Line::new(LineKind::Body, text))
                .collect(),
            ..Document::default()
        }
    }

    #[test]
    fn long_texts_are_cut_between_words_and_put_together_again() {
        let long = "some words in a row ".repeat(400);
        let unbroken = "x".repeat(50_000);
        for texts in [
            &[long.as_str()][..],
            &["short", &long, "end"],
            &[&unbroken, &unbroken],
            &[],
        ] {
            let document = document(texts);
            let parts = parts(&document);
            for part in &parts {
                for line in &part.lines {
                    assert!(cost(&line.text) <= UNBROKEN);
                }
            }
            assert_eq!(lines(parts), document.lines);
        }
    }
}
