//! Plain text as Markdown that shows exactly this text.

/// Takes its meaning from every sign that has one inside a line; in a table's cell strokes come on top.
/// Control characters become blanks.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    let mut before = ' ';
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        let is_sign = match c {
            '\\' | '*' | '`' | '[' | ']' | '<' | '~' => true,
            // Inside words it is only a stroke.
            '_' => !(before.is_alphanumeric() && next.is_some_and(char::is_alphanumeric)),
            // Before a link it would make a picture of it.
            '!' => next.is_none(),
            '&' => is_reference(&text[at..]),
            _ => false,
        };
        if is_sign {
            out.push('\\');
        }
        out.push(if c.is_control() { ' ' } else { c });
        before = c;
    }
    out
}

/// Whether a text begins like `&amp;` or `&#38;`.
fn is_reference(text: &str) -> bool {
    let name = text[1..].trim_start_matches('#');
    let end = name.find(|c: char| !c.is_ascii_alphanumeric());
    end.is_some_and(|end| end > 0 && name[end..].starts_with(';'))
}

/// Takes their meaning from signs at the start of lines: headings, lists, quotations, tables.
pub fn line_starts(text: &str) -> String {
    let lines = text.split('\n').map(|line| {
        let line = line.trim_start();
        let digits = line.bytes().take_while(u8::is_ascii_digit).count();
        match line.chars().next() {
            Some('#' | '>' | '+' | '-' | ':' | '=' | '|') => format!("\\{line}"),
            _ if digits > 0 && line[digits..].starts_with(['.', ')']) => {
                format!("{}\\{}", &line[..digits], &line[digits..])
            }
            _ => line.to_owned(),
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Span;
    use crate::markdown::{parse, passages};
    use crate::paths::SourcePath;

    fn shown(markdown: &str) -> String {
        let all = passages(markdown, Span::new(0, markdown.len()));
        all.into_iter()
            .map(|passage| passage.text)
            .collect::<Vec<_>>()
            .join("¶")
    }

    #[test]
    fn signs_stay_signs() {
        for text in [
            "*a* _b_ `c` [d](e) <b>f</b> ~~g~~ [[h]] [^1] !",
            "# not a heading",
            "1. no list",
            "- no list",
            "> no quotation",
            ": no definition",
            "| a | b |",
            "a_b_c __x__",
            "&amp; &#38; & co;",
            "\\",
            "-----",
            "====",
            "+ 3",
            "12) x",
        ] {
            let markdown = line_starts(&escape(text));
            assert_eq!(shown(&markdown), text, "{markdown}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_shown_as_it_is(text in "[-a-zA-Z0-9 #>*_`\\[\\]()<&;:|~!\\\\+=.^{}\"'@/กขิ่नी]{1,60}") {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let markdown = line_starts(&escape(&text));
            proptest::prop_assert_eq!(shown(&markdown), text, "{}", markdown);
            let path = SourcePath::new("x.md");
            let (_, found) = parse(&path, &markdown, Span::new(0, markdown.len()), &|_| None, &|_| false);
            proptest::prop_assert!(found.is_empty(), "{} {:?}", markdown, found);
        }
    }
}
