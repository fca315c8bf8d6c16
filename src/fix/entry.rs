//! One file of an entry, mended step by step.

use super::same::{Known, same};
use super::{compose, key_order, lines};
use crate::config::Collection;

/// What was mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fix {
    ByteOrderMark,
    LineEnds,
    TrailingBlanks,
    /// Characters that are written as one now (Unicode NFC).
    Composition,
    /// Fields stand in the order of the model.
    FieldOrder,
    EndOfFile,
    /// A picture's metadata.
    Metadata,
}

impl Fix {
    /// The end of the `cli-fix-…` message that names it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ByteOrderMark => "byte-order-mark",
            Self::LineEnds => "line-ends",
            Self::TrailingBlanks => "trailing-blanks",
            Self::Composition => "composition",
            Self::FieldOrder => "field-order",
            Self::EndOfFile => "end-of-file",
            Self::Metadata => "metadata",
        }
    }
}

/// A step gets the text and what is known of it, and gives the text that it would like to see.
type Step = fn(&Known<'_>, &Collection) -> String;

/// In this order: later steps find line feeds only.
const STEPS: [(Fix, Step); 7] = [
    (Fix::ByteOrderMark, |known, _| {
        lines::without_mark(known.text)
    }),
    (Fix::LineEnds, |known, _| known.text.replace("\r\n", "\n")),
    (Fix::LineEnds, |known, _| known.text.replace('\r', "\n")),
    (Fix::TrailingBlanks, |known, _| {
        lines::without_trailing_blanks(known)
    }),
    (Fix::Composition, compose::composed),
    (Fix::FieldOrder, key_order::ordered),
    (Fix::EndOfFile, |known, _| lines::with_one_end(known)),
];

/// The text of an entry's file as it should be, and what was mended for that, in order.
///
/// Mending what this gives changes nothing.
pub fn entry(text: &str, collection: &Collection) -> (String, Vec<Fix>) {
    let mut text = text.to_owned();
    let mut done = Vec::new();
    // A step that was refused may become possible by a later one.
    const ROUNDS: usize = 4;
    for _ in 0..ROUNDS {
        let before = text.clone();
        let mut refused = false;
        for (fix, step) in STEPS {
            let known = Known::new(&text);
            if known.parts.is_none() && !matches!(fix, Fix::ByteOrderMark | Fix::LineEnds) {
                continue;
            }
            let wanted = step(&known, collection);
            if wanted == text {
                continue;
            }
            if same(&known, &Known::new(&wanted)) {
                text = wanted;
                done.push(fix);
            } else {
                refused = true;
            }
        }
        if !refused || text == before {
            break;
        }
    }
    done.sort();
    done.dedup();
    (text, done)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths::SourcePath;

    fn collection() -> Collection {
        let model = "title_field = \"title\"\n\
                     [fields.date]\ntype = \"date\"\n\
                     [fields.summary]\ntype = \"text\"\ntranslatable = true\n\
                     [fields.title]\ntype = \"text\"\ntranslatable = true\n\
                     [fields.file]\ntype = \"text\"\n";
        let path = SourcePath::new("content/things/_collection.toml");
        let (collection, found) = Collection::parse(&path, "things", model, &[], &[], &[]);
        assert_eq!(found, []);
        collection
    }

    /// What comes out, and that it stays.
    fn mended(text: &str) -> (String, Vec<Fix>) {
        let (once, done) = entry(text, &collection());
        assert_eq!(entry(&once, &collection()), (once.clone(), Vec::new()));
        (once, done)
    }

    #[test]
    fn a_file_from_windows_with_everything_wrong() {
        let text = "\u{feff}---\r\nsummary: Cafe\u{301}  \r\n# on the title\r\ntitle: x\r\n---\r\n\r\nOne  \r\ntwo \r\n\t\r\n```\r\ncode  \r\n```\r\nThe end\r\n\r\n";
        let (out, done) = mended(text);
        let expected = "---\n# on the title\ntitle: x\nsummary: Caf\u{e9}\n---\n\nOne  \ntwo\n\n```\ncode  \n```\nThe end\n";
        assert_eq!(out, expected);
        assert_eq!(
            done,
            [
                Fix::ByteOrderMark,
                Fix::LineEnds,
                Fix::TrailingBlanks,
                Fix::Composition,
                Fix::FieldOrder,
                Fix::EndOfFile
            ]
        );
    }

    #[test]
    fn what_must_stay_stays() {
        for body in [
            "a  \nb\n",
            "a\\\nb\n",
            "`e\u{301}`\n",
            "[x](e\u{301}.png)\n",
            "[e\u{301}]\n\n[e\u{301}]: ../x/\n",
            "    code  \n",
            "<pre>\na  \n</pre>\n",
            "`a  \nb`\n",
            "a\\ \nb\n",
        ] {
            let text = format!("---\ntitle: x\n---\n{body}");
            assert_eq!(mended(&text), (text, vec![]));
        }
    }

    #[test]
    fn a_break_has_two_blanks_and_other_lines_none() {
        let (out, _) = mended("---\ntitle: x\n---\na     \nb \nc\t\n\n> d  \n> e  \n");
        assert_eq!(out, "---\ntitle: x\n---\na  \nb\nc\n\n> d  \n> e\n");
    }

    #[test]
    fn names_in_the_front_matter_stay_as_they_are() {
        let text = "---\ntitle: e\u{301}\nfile: e\u{301}.png\n---\n";
        let expected = "---\ntitle: \u{e9}\nfile: e\u{301}.png\n---\n";
        assert_eq!(mended(text).0, expected);
    }

    #[test]
    fn fields_move_with_their_comments_and_lists() {
        let text = "---\n# yaml-language-server: $schema=x.json\n\n# when\ndate: 2002 # or 2003\nl10n:\n  status: draft\nextra:\n- a\n- b\n\n# the title\n# in full\ntitle: |\n  x\n\n  # no comment\n# last words\n---\n";
        let expected = "---\n# yaml-language-server: $schema=x.json\n\n\n# the title\n# in full\ntitle: |\n  x\n\n  # no comment\n# when\ndate: 2002 # or 2003\nextra:\n- a\n- b\nl10n:\n  status: draft\n# last words\n---\n";
        assert_eq!(mended(text).0, expected);
    }

    #[test]
    fn what_cannot_be_sorted_safely_stays_in_its_order() {
        for yaml in [
            "{date: 2002, title: x}\n",
            "? date\n: 2002\n? title\n: x\n",
            "date: &d 2002\ntitle: *d\n",
            // An offer of `new`: it belongs to what stands around it.
            "date: 2002\n# summary: \"\"  # what it is\ntitle: x\n",
            "date: 2002\ntitle: \"x\n\n# y\"\nsummary: \"\n\n# z\"\n",
        ] {
            let text = format!("---\n{yaml}---\n");
            let (out, done) = mended(&text);
            let is_sorted = done.contains(&Fix::FieldOrder);
            assert!(!is_sorted || yaml.contains("# z"), "{out}");
        }
    }

    #[test]
    fn a_file_that_cannot_be_read_gets_its_line_ends_only() {
        let (out, done) = mended("no front matter  \r\ne\u{301}");
        assert_eq!(out, "no front matter  \ne\u{301}");
        assert_eq!(done, [Fix::LineEnds]);
        let (out, _) = mended("---\rsummary: x\rtitle: y\r---\rtext\r");
        assert_eq!(out, "---\ntitle: y\nsummary: x\n---\ntext\n");
        let (out, _) = mended("---\ntitle: [ \n---\ntext \r\n");
        assert_eq!(out, "---\ntitle: [ \n---\ntext \n");
    }
}
