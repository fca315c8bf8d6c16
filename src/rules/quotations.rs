//! What stands between quotation marks.

use std::ops::Range;

const MARKS: [(char, char); 9] = [
    ('“', '”'),
    ('„', '“'),
    ('‘', '’'),
    ('«', '»'),
    ('‹', '›'),
    ('「', '」'),
    ('『', '』'),
    ('《', '》'),
    ('"', '"'),
];

/// The quoted ranges of a text. A mark that nothing closes quotes nothing.
pub fn quotations(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some((start, open)) = next_mark(text, at) {
        let inside = start + open.len_utf8();
        let closing = MARKS.iter().filter(|(mark, _)| *mark == open);
        let end = closing
            .filter_map(|(_, close)| text.get(inside..)?.find(*close))
            .min();
        at = match end {
            Some(length) => {
                found.push(inside..inside + length);
                // Behind the closing mark, of whatever length it is.
                let close = text[inside + length..].chars().next();
                inside + length + close.map_or(0, char::len_utf8)
            }
            None => inside,
        };
    }
    found
}

fn next_mark(text: &str, from: usize) -> Option<(usize, char)> {
    let rest = text.get(from..)?;
    let is_mark = |c: char| MARKS.iter().any(|(open, _)| *open == c);
    let (at, mark) = rest.char_indices().find(|(_, c)| is_mark(*c))?;
    Some((from + at, mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_many_languages_quote() {
        for (text, quoted) in [
            ("the “so-called” word", "so-called"),
            ("ที่เรียกว่า \"คำ\" นี้", "คำ"),
            ("所谓《书名》里", "书名"),
            ("ما يسمى «كلمة» هنا", "كلمة"),
        ] {
            let found = quotations(text);
            assert_eq!(&text[found[0].clone()], quoted);
        }
        assert!(quotations("5\" of rain, nothing closes").is_empty());
    }
}
