//! Pandoc's tree (pandoc-types 1.22 and 1.23), as much of it as Word files give.
#![allow(dead_code, reason = "the tree's shape has parts that nobody reads")]
#![allow(clippy::enum_variant_names, reason = "the names are pandoc's")]
#![allow(clippy::large_enum_variant, reason = "documents have few tables")]

use serde::Deserialize;
use serde_json::Value;

use super::trouble::WordError;

#[derive(Debug, Deserialize)]
pub struct Tree {
    pub meta: std::collections::BTreeMap<String, Meta>,
    pub blocks: Vec<Block>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "t", content = "c")]
pub enum Meta {
    MetaInlines(Vec<Inline>),
    MetaBlocks(Vec<Block>),
    MetaList(Vec<Meta>),
    MetaString(String),
    MetaBool(bool),
    MetaMap(Value),
}

/// An id, classes, and pairs of keys and values.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Attributes(pub String, pub Vec<String>, pub Vec<(String, String)>);

impl Attributes {
    pub fn has(&self, class: &str) -> bool {
        self.1.iter().any(|own| own == class)
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "t", content = "c")]
pub enum Block {
    Plain(Vec<Inline>),
    Para(Vec<Inline>),
    LineBlock(Vec<Vec<Inline>>),
    CodeBlock(Attributes, String),
    RawBlock(String, String),
    BlockQuote(Vec<Block>),
    OrderedList((i64, Value, Value), Vec<Vec<Block>>),
    BulletList(Vec<Vec<Block>>),
    DefinitionList(Vec<(Vec<Inline>, Vec<Vec<Block>>)>),
    Header(i64, Attributes, Vec<Inline>),
    HorizontalRule,
    Table(Attributes, Caption, Value, Head, Vec<Body>, Head),
    Figure(Attributes, Caption, Vec<Block>),
    Div(Attributes, Vec<Block>),
    Null,
}

/// A short text, and the caption itself.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Caption(pub Option<Vec<Inline>>, pub Vec<Block>);

/// Of a table's head or foot.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Head(pub Attributes, pub Vec<Row>);

/// Its head rows and its rows.
#[derive(Clone, Debug, Deserialize)]
pub struct Body(pub Attributes, pub i64, pub Vec<Row>, pub Vec<Row>);

#[derive(Clone, Debug, Deserialize)]
pub struct Row(pub Attributes, pub Vec<Cell>);

/// Alignment, how many rows and columns it spans, and what it holds.
#[derive(Clone, Debug, Deserialize)]
pub struct Cell(
    pub Attributes,
    pub Value,
    pub usize,
    pub usize,
    pub Vec<Block>,
);

#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "t", content = "c")]
pub enum Inline {
    Str(String),
    Emph(Vec<Inline>),
    Underline(Vec<Inline>),
    Strong(Vec<Inline>),
    Strikeout(Vec<Inline>),
    Superscript(Vec<Inline>),
    Subscript(Vec<Inline>),
    SmallCaps(Vec<Inline>),
    Quoted(Value, Vec<Inline>),
    Cite(Value, Vec<Inline>),
    Code(Attributes, String),
    Space,
    SoftBreak,
    LineBreak,
    Math(Value, String),
    RawInline(String, String),
    Link(Attributes, Vec<Inline>, (String, String)),
    Image(Attributes, Vec<Inline>, (String, String)),
    Note(Vec<Block>),
    Span(Attributes, Vec<Inline>),
}

/// The tree, and every word in it: of notes, comments and deletions too.
pub fn parse(json: &[u8]) -> Result<(Tree, String), WordError> {
    let json: Value = serde_json::from_slice(json).map_err(WordError::damaged)?;
    // Before the tree, whose shape depends on it.
    let version = json.get("pandoc-api-version").and_then(Value::as_array);
    let version: Vec<u64> = version
        .into_iter()
        .flatten()
        .filter_map(Value::as_u64)
        .collect();
    if version < vec![1, 22] {
        return Err(WordError::OldPandoc);
    }
    let mut words = String::new();
    push_words(&json, &mut words);
    let tree = serde_json::from_value(json).map_err(WordError::damaged)?;
    Ok((tree, words))
}

fn push_words(value: &Value, out: &mut String) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| push_words(item, out)),
        Value::Object(fields) => match fields.get("t").and_then(Value::as_str) {
            Some("Str") => {
                out.push_str(fields.get("c").and_then(Value::as_str).unwrap_or_default())
            }
            Some(_) => fields
                .get("c")
                .into_iter()
                .for_each(|inside| push_words(inside, out)),
            None => fields.values().for_each(|field| push_words(field, out)),
        },
        // Code and formulas stand in plain strings, beside much that is no text.
        Value::String(text) => out.push_str(text),
        _ => {}
    }
}

/// The words of inlines, without notes and pictures, without deletions and comments.
pub fn plain(inlines: &[Inline]) -> String {
    let mut out = String::new();
    push_plain(inlines, &mut out);
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn push_plain(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Str(text) | Inline::Code(_, text) | Inline::Math(_, text) => out.push_str(text),
            Inline::Space | Inline::SoftBreak | Inline::LineBreak => out.push(' '),
            Inline::Span(attributes, _) if is_unseen(attributes) => {}
            Inline::Emph(inner)
            | Inline::Underline(inner)
            | Inline::Strong(inner)
            | Inline::Strikeout(inner)
            | Inline::Superscript(inner)
            | Inline::Subscript(inner)
            | Inline::SmallCaps(inner)
            | Inline::Quoted(_, inner)
            | Inline::Cite(_, inner)
            | Inline::Link(_, inner, _)
            | Inline::Span(_, inner) => push_plain(inner, out),
            Inline::RawInline(..) | Inline::Image(..) | Inline::Note(_) => {}
        }
    }
}

/// Whether a span is a tracked change or comment that readers do not see.
pub fn is_unseen(attributes: &Attributes) -> bool {
    ["deletion", "comment-start", "comment-end"]
        .iter()
        .any(|class| attributes.has(class))
}

/// The words of blocks, as [`plain`].
pub fn plain_blocks(blocks: &[Block]) -> String {
    let mut out = Vec::new();
    for block in blocks {
        let text = match block {
            Block::Plain(inlines) | Block::Para(inlines) | Block::Header(_, _, inlines) => {
                plain(inlines)
            }
            Block::LineBlock(lines) => {
                let lines: Vec<String> = lines.iter().map(|line| plain(line)).collect();
                lines.join(" ")
            }
            Block::CodeBlock(_, text) => text.clone(),
            Block::BlockQuote(inner) | Block::Div(_, inner) | Block::Figure(_, _, inner) => {
                plain_blocks(inner)
            }
            Block::OrderedList(_, items) | Block::BulletList(items) => {
                let items: Vec<String> = items.iter().map(|item| plain_blocks(item)).collect();
                items.join(" ")
            }
            Block::DefinitionList(items) => {
                let item = |(term, meanings): &(Vec<Inline>, Vec<Vec<Block>>)| {
                    let meanings: Vec<String> =
                        meanings.iter().map(|one| plain_blocks(one)).collect();
                    format!("{} {}", plain(term), meanings.join(" "))
                };
                items.iter().map(item).collect::<Vec<_>>().join(" ")
            }
            Block::Table(_, caption, _, head, bodies, foot) => {
                let rows = head.1.iter().chain(&foot.1);
                let rows = rows.chain(bodies.iter().flat_map(|body| body.2.iter().chain(&body.3)));
                let cells = rows.flat_map(|row| row.1.iter());
                let cells: Vec<String> = cells.map(|cell| plain_blocks(&cell.4)).collect();
                format!("{} {}", plain_blocks(&caption.1), cells.join(" "))
            }
            Block::HorizontalRule | Block::Null | Block::RawBlock(..) => String::new(),
        };
        out.push(text);
    }
    out.join(" ")
}
