//! Front matter of other generators: YAML between `---`, TOML between `+++`.

use toml::de::{DeTable, DeValue};

use crate::content::{Key, Node, NodeKind, Split, parse_yaml, split};
use crate::diag::Span;

/// A page's front matter and its body.
#[derive(Debug)]
pub struct Front {
    pub entries: Vec<(Key, Node)>,
    pub body: Span,
}

/// Reads a page; the text says why it cannot be read, in lower case.
pub fn read(text: &str) -> Result<Front, String> {
    let start = text.find(|c: char| c != '\u{feff}').unwrap_or(0);
    if text[start..].starts_with("+++") {
        return read_toml(text, start);
    }
    match split(text) {
        Split::Found(parts) => {
            let node = parse_yaml(text, parts.yaml).map_err(|error| error.detail)?;
            let entries = match node.kind {
                NodeKind::Map(entries) => entries,
                _ => Vec::new(),
            };
            Ok(Front {
                entries,
                body: parts.body,
            })
        }
        // A page may begin with its text.
        Split::Missing => Ok(Front {
            entries: Vec::new(),
            body: Span::new(start, text.len()),
        }),
        Split::Unclosed => Err("the front matter has no end".to_owned()),
    }
}

fn read_toml(text: &str, start: usize) -> Result<Front, String> {
    let mut at = start;
    let mut fences = Vec::new();
    for line in text[start..].split_inclusive('\n') {
        if line.trim_end() == "+++" {
            fences.push(Span::new(at, at + line.len()));
        }
        at += line.len();
    }
    let [open, close, ..] = fences[..] else {
        return Err("the front matter has no end".to_owned());
    };
    let source = &text[open.end..close.start];
    let table = DeTable::parse(source).map_err(|error| error.message().to_owned())?;
    Ok(Front {
        entries: entries(table.get_ref(), source, open.end),
        body: Span::new(close.end, text.len()),
    })
}

/// The keys of a table in the order of the file; spans count from `base`.
fn entries(table: &DeTable<'_>, source: &str, base: usize) -> Vec<(Key, Node)> {
    let mut all: Vec<(Key, Node)> = table
        .iter()
        .map(|(key, value)| {
            let span = Span::new(key.span().start, key.span().end).shifted(base);
            let key = Key {
                name: key.get_ref().to_string(),
                span,
            };
            let range = value.span();
            let place = Span::new(range.start, range.end).shifted(base);
            (
                key,
                node(
                    value.get_ref(),
                    source.get(range).unwrap_or_default(),
                    place,
                    source,
                    base,
                ),
            )
        })
        .collect();
    all.sort_by_key(|(key, _)| key.span);
    all
}

fn node(value: &DeValue<'_>, written: &str, span: Span, source: &str, base: usize) -> Node {
    let kind = match value {
        DeValue::String(text) => NodeKind::Text(text.to_string()),
        DeValue::Array(items) => NodeKind::List(
            items
                .iter()
                .map(|item| {
                    let range = item.span();
                    let place = Span::new(range.start, range.end).shifted(base);
                    let written = source.get(range).unwrap_or_default();
                    node(item.get_ref(), written, place, source, base)
                })
                .collect(),
        ),
        DeValue::Table(table) => NodeKind::Map(entries(table, source, base)),
        _ => NodeKind::Plain(written.to_owned()),
    };
    Node { kind, span }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(text: &str) -> Vec<(String, usize)> {
        let front = read(text).unwrap();
        let line = |span: Span| text[..span.start].matches('\n').count() + 1;
        front
            .entries
            .iter()
            .map(|(key, _)| (key.name.clone(), line(key.span)))
            .collect()
    }

    #[test]
    fn both_kinds_give_keys_with_their_lines() {
        let toml =
            "+++\ntitle = \"x\"\ndate = 2020-01-02\n\n[taxonomies]\ntags = [\"a\"]\n+++\nBody\n";
        assert_eq!(
            keys(toml),
            [
                ("title".to_owned(), 2),
                ("date".to_owned(), 3),
                ("taxonomies".to_owned(), 5)
            ]
        );
        let front = read(toml).unwrap();
        assert_eq!(&toml[front.body.start..front.body.end], "Body\n");
        assert!(matches!(&front.entries[1].1.kind, NodeKind::Plain(date) if date == "2020-01-02"));
        assert_eq!(
            keys("---\ntitle: x\n---\nBody\n"),
            [("title".to_owned(), 2)]
        );
        assert_eq!(keys("Only text\n"), []);
        assert!(read("+++\nx = 1\n").is_err() && read("---\nx: 1\n").is_err());
        assert!(read("+++\nx = \n+++\n").is_err());
    }

    proptest::proptest! {
        #[test]
        fn any_text_gives_front_matter_or_a_reason(text in "(\\+\\+\\+|---)?\n?[-+a-z=:\"\\[\\]\n ]{0,40}") {
            if let Ok(front) = read(&text) {
                proptest::prop_assert!(front.body.end <= text.len());
            }
        }
    }
}
