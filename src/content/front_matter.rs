//! Finds the YAML between the `---` lines at the start of a file.

use crate::diag::Span;

/// Where the parts of a file are, as byte spans of the whole file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FrontMatter {
    /// The YAML between the two `---` lines, without them.
    pub yaml: Span,
    /// Everything after the closing line.
    pub body: Span,
}

/// What [`split`] found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Split {
    Found(FrontMatter),
    /// The file does not start with a `---` line.
    Missing,
    /// The opening line is never closed.
    Unclosed,
}

/// Splits a file into front matter and body.
///
/// A byte-order mark and CRLF line ends are accepted, because Windows editors write them; the
/// `---` lines may have trailing blanks.
pub fn split(text: &str) -> Split {
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let mut lines = lines_from(text, start);
    let Some(first) = lines.next() else {
        return Split::Missing;
    };
    if !is_fence(&text[first.start..first.end]) {
        return Split::Missing;
    }
    for line in lines {
        if is_fence(&text[line.start..line.end]) {
            return Split::Found(FrontMatter {
                yaml: Span::new(first.end, line.start),
                body: Span::new(line.end, text.len()),
            });
        }
    }
    Split::Unclosed
}

fn is_fence(line: &str) -> bool {
    line.trim_end() == "---"
}

/// The lines of `text` from byte `start`, each with its line end.
fn lines_from(text: &str, start: usize) -> impl Iterator<Item = Span> {
    let mut at = start;
    text[start..].split_inclusive('\n').map(move |line| {
        let span = Span::new(at, at + line.len());
        at = span.end;
        span
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_files_are_split_too() {
        let text = "\u{feff}---\r\ntitle: x\r\n---  \r\nbody\r\n";
        let Split::Found(found) = split(text) else {
            panic!("not found")
        };
        assert_eq!(&text[found.yaml.start..found.yaml.end], "title: x\r\n");
        assert_eq!(&text[found.body.start..found.body.end], "body\r\n");
    }

    #[test]
    fn a_file_without_both_lines_says_which() {
        assert_eq!(split("# Title\n---\n"), Split::Missing);
        assert_eq!(split(""), Split::Missing);
        assert_eq!(split("---\ntitle: x\n"), Split::Unclosed);
    }

    proptest::proptest! {
        #[test]
        fn splitting_loses_no_byte(yaml in "([a-z]{1,5}: [a-zก-ฮ]{0,9}\n){0,4}", body in "\\PC{0,40}") {
            let text = format!("---\n{yaml}---\n{body}");
            let Split::Found(found) = split(&text) else { panic!("{text:?}") };
            proptest::prop_assert_eq!(&text[found.yaml.start..found.yaml.end], yaml.as_str());
            proptest::prop_assert_eq!(&text[found.body.start..found.body.end], body.as_str());
        }
    }
}
