//! YAML 1.2 as a tree in which every value knows its place, read within a budget.

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::{Error, Spanned};

use crate::diag::Span;

/// A value and its place in the whole file.
#[derive(Clone, Debug)]
pub struct Node {
    pub kind: NodeKind,
    /// For lists and maps only their first character.
    pub span: Span,
}

#[derive(Clone, Debug)]
pub enum NodeKind {
    Null,
    Text(String),
    /// A plain number or boolean, as written: `007`, `1.0`, `true`.
    Plain(String),
    List(Vec<Node>),
    Map(Vec<(Key, Node)>),
}

/// A key of a map.
#[derive(Clone, Debug)]
pub struct Key {
    pub name: String,
    pub span: Span,
}

/// Why a text is not YAML that is accepted.
#[derive(Debug)]
pub struct YamlError {
    pub detail: String,
    /// In the whole file.
    pub span: Span,
    /// Whether the text is too deep, too long or expands too much rather than wrong.
    pub over_budget: bool,
}

impl Node {
    /// Whether there is a text in it that `is_wanted`.
    pub fn has_text(&self, is_wanted: &dyn Fn(&str) -> bool) -> bool {
        match &self.kind {
            NodeKind::Null => false,
            NodeKind::Text(text) | NodeKind::Plain(text) => is_wanted(text),
            NodeKind::List(items) => items.iter().any(|item| item.has_text(is_wanted)),
            NodeKind::Map(entries) => entries.iter().any(|(_, value)| value.has_text(is_wanted)),
        }
    }
}

impl NodeKind {
    /// The end of the `found-…` message that names this kind of value.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Text(_) => "text",
            Self::Plain(_) => "plain",
            Self::List(_) => "list",
            Self::Map(_) => "map",
        }
    }
}

/// Parses `text[slice]`; spans count from the start of `text`.
pub fn parse(text: &str, slice: Span) -> Result<Node, YamlError> {
    let yaml = &text[slice.start..slice.end];
    // Front matter is written by hand and by forms: it needs no anchors to speak of, and what
    // is longer or deeper than this is an attack or a mistake.
    let options = serde_saphyr::options! {
        strict_booleans: true,
        with_snippet: false,
        budget: serde_saphyr::budget! {
            max_events: 20_000,
            max_aliases: 50,
            max_anchors: 50,
            max_depth: 20,
            flow_nesting_limit: 20,
        },
    };
    let raw: Spanned<Raw> = serde_saphyr::from_str_with_options(yaml, options)
        .map_err(|error| describe(&error, yaml, slice))?;
    Ok(place(raw, yaml, slice.start))
}

fn describe(error: &Error, yaml: &str, slice: Span) -> YamlError {
    let outer = error.without_snippet();
    let mut error = outer;
    while let Error::AliasError { error: inner, .. } = error {
        error = inner.without_snippet();
    }
    let span = outer.location().map_or(Span::new(0, 0), |location| {
        let at = match location.span().byte_offset() {
            Some(offset) => offset as usize,
            None => offset_of(yaml, location.line(), location.column()),
        };
        Span::new(at, at + 1).clamped(yaml)
    });
    let detail = error.to_string();
    // The parser appends the place, which the diagnostic shows itself.
    let detail = detail
        .rsplit_once(" at line ")
        .map_or(detail.as_str(), |(what, _)| what)
        .replace(", set DuplicateKeyPolicy in Options if acceptable", "");
    YamlError {
        span: span.shifted(slice.start),
        // The parser reports its own limits, such as that on depth, only in words.
        over_budget: matches!(
            error,
            Error::Budget { .. }
                | Error::AliasReplayLimitExceeded { .. }
                | Error::AliasExpansionLimitExceeded { .. }
                | Error::AliasReplayStackDepthExceeded { .. }
                | Error::AliasReplayCounterOverflow { .. }
        ) || detail.contains("limit exceeded"),
        detail,
    }
}

/// The byte at a 1-based line and column (in characters).
fn offset_of(text: &str, line: u64, column: u64) -> usize {
    let mut start = 0;
    for _ in 1..line {
        start += text[start..].find('\n').map_or(0, |at| at + 1);
    }
    let column = usize::try_from(column.saturating_sub(1)).unwrap_or(0);
    text[start..]
        .char_indices()
        .nth(column)
        .map_or(text.len(), |(at, _)| start + at)
}

fn place(raw: Spanned<Raw>, yaml: &str, base: usize) -> Node {
    let span = span_of(&raw, yaml);
    let kind = match raw.value {
        Raw::Null => NodeKind::Null,
        Raw::Text(text) => NodeKind::Text(text),
        Raw::Plain => NodeKind::Plain(yaml[span.start..span.end].trim().to_owned()),
        Raw::List(items) => NodeKind::List(
            items
                .into_iter()
                .map(|item| place(item, yaml, base))
                .collect(),
        ),
        Raw::Map(entries) => NodeKind::Map(
            entries
                .into_iter()
                .map(|(key, value)| {
                    let span = span_of(&key, yaml).shifted(base);
                    let key = Key {
                        name: key.value,
                        span,
                    };
                    (key, place(value, yaml, base))
                })
                .collect(),
        ),
    };
    Node {
        kind,
        span: span.shifted(base),
    }
}

fn span_of<T>(spanned: &Spanned<T>, yaml: &str) -> Span {
    let span = spanned.referenced.span();
    let start = span.byte_offset().unwrap_or(0) as usize;
    let length = span.byte_len().unwrap_or(0).max(1) as usize;
    Span::new(start, start + length).clamped(yaml)
}

/// A node before its place is worked out. Numbers and booleans keep no value: their text is
/// read from the file again, so that `1.0` and `007` stay as written.
enum Raw {
    Null,
    Text(String),
    Plain,
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<String>, Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a YAML value")
    }

    fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_owned()))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Raw, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Raw::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Raw, A::Error> {
        let mut map = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            map.push(entry);
        }
        Ok(Raw::Map(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map_of(text: &str) -> Vec<(Key, Node)> {
        match parse(text, Span::new(0, text.len())).unwrap().kind {
            NodeKind::Map(entries) => entries,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn norway_stays_a_country_and_numbers_stay_as_written() {
        let entries = map_of("c: NO\nv: 1.0\nn: 007\nb: yes\n");
        let text = |at: usize| match &entries[at].1.kind {
            NodeKind::Text(text) | NodeKind::Plain(text) => text.as_str(),
            other => panic!("{other:?}"),
        };
        assert_eq!(
            [text(0), text(1), text(2), text(3)],
            ["NO", "1.0", "007", "yes"]
        );
        assert!(matches!(entries[0].1.kind, NodeKind::Text(_)));
    }

    #[test]
    fn spans_count_bytes_from_the_start_of_the_file() {
        let text = "---\nก: ขค\n---\n";
        let node = parse(text, Span::new(4, text.len() - 4)).unwrap();
        let NodeKind::Map(entries) = node.kind else {
            panic!("{node:?}")
        };
        let value = entries[0].1.span;
        assert_eq!(&text[value.start..value.end], "ขค");
    }

    #[test]
    fn an_alias_bomb_is_refused_quickly() {
        let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for level in 1..30 {
            let items = vec![format!("*a{}", level - 1); 10].join(", ");
            bomb.push_str(&format!("a{level}: &a{level} [{items}]\n"));
        }
        let error = parse(&bomb, Span::new(0, bomb.len())).unwrap_err();
        assert!(error.over_budget, "{error:?}");
    }

    proptest::proptest! {
        #[test]
        fn any_text_gives_a_tree_or_an_error_inside_it(text in "\\PC*|[-:\\[\\]{}&*!|> a\n\"']{0,60}") {
            match parse(&text, Span::new(0, text.len())) {
                Ok(node) => assert!(node.span.end <= text.len()),
                Err(error) => assert!(error.span.end <= text.len()),
            }
        }
    }
}
