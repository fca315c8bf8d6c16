//! The title and the sections of a document.
//!
//! A heading is a paragraph in a heading's style; a paragraph that is nothing but a section's label,
//! in a list or not; a row of a form whose first cell is one; and, in documents without styles, every
//! short bold paragraph. What is no required section keeps its place under its own heading.

use super::super::labels::{Found, Labels};
use super::ast::{Block, Inline, plain, plain_blocks};
use super::tables;

/// Bold paragraphs longer than this (in characters) are no headings.
const LONGEST: usize = 100;

/// A document cut at its headings.
#[derive(Debug, Default)]
pub struct Outline {
    pub title: Option<Vec<Inline>>,
    /// What stands before the first section.
    pub lead: Vec<Block>,
    pub parts: Vec<Section>,
    /// How many paragraphs of a table of contents were passed over.
    pub contents: usize,
}

#[derive(Debug)]
pub struct Section {
    pub heading: Vec<Inline>,
    /// The required section that it is; `None` for a heading of the author's own.
    pub is: Option<Found>,
    /// Whether another heading was this section already.
    pub again: bool,
    pub blocks: Vec<Block>,
}

#[allow(clippy::large_enum_variant, reason = "a short list that soon goes")]
enum Item {
    Heading(Heading),
    Block(Block),
}

struct Heading {
    /// As styled, 1 for the highest; `None` where only its words or its bold letters say what it is.
    level: Option<i64>,
    text: Vec<Inline>,
    /// Whether it is only bold.
    weak: bool,
}

impl Heading {
    fn find(&self, labels: &Labels) -> Option<Found> {
        labels.heading(&plain(&self.text))
    }
}

/// Cuts a document; `has_title` is whether its title is known already.
pub fn outline(blocks: Vec<Block>, labels: &Labels, has_title: bool) -> Outline {
    let mut outline = Outline::default();
    let styled = blocks.iter().any(has_heading);
    let mut items = Vec::new();
    for block in blocks {
        cut(block, labels, &mut items, &mut outline.contents);
    }
    if !has_title {
        outline.title = take_title(&mut items, labels, styled);
    }
    let matched: Vec<(Option<i64>, Option<Found>)> = items
        .iter()
        .filter_map(|item| match item {
            Item::Heading(heading) => Some((heading.level, heading.find(labels))),
            Item::Block(_) => None,
        })
        .collect();
    let levels = |all: bool| {
        let own = matched
            .iter()
            .filter(move |(_, found)| all || found.is_some());
        own.filter_map(|(level, _)| *level).min()
    };
    let base = levels(false).or(levels(true)).unwrap_or(1);
    let is_high = |level: Option<i64>| level.is_none_or(|level| level <= base);
    for item in items {
        let heading = match item {
            Item::Heading(heading) => heading,
            Item::Block(block) => {
                outline.push(block);
                continue;
            }
        };
        let found = heading.find(labels);
        let again = found.as_ref().is_some_and(|found| outline.has(&found.name));
        let high = is_high(heading.level);
        // A section may hide among the lower headings when no higher one has its name.
        let is_section = found.as_ref().is_some_and(|found| {
            let higher = matched.iter().any(|(level, other)| {
                is_high(*level) && other.as_ref().is_some_and(|other| other.name == found.name)
            });
            !again && (high || (found.exact && !higher))
        });
        if is_section || (high && !(heading.weak && styled)) {
            outline.parts.push(Section {
                heading: heading.text,
                is: found.filter(|_| is_section),
                again: high && again,
                blocks: Vec::new(),
            });
        } else if heading.weak {
            outline.push(Block::Para(vec![Inline::Strong(heading.text)]));
        } else {
            let level = (2 + heading.level.unwrap_or(base) - base).clamp(3, 6);
            outline.push(Block::Header(level, Default::default(), heading.text));
        }
    }
    outline
}

/// How many different sections the headings of a document name.
pub fn sections_named(blocks: &[Block], labels: &Labels) -> usize {
    let mut items = Vec::new();
    for block in blocks {
        cut(block.clone(), labels, &mut items, &mut 0);
    }
    let mut names: Vec<String> = items
        .iter()
        .filter_map(|item| match item {
            Item::Heading(heading) => Some(heading.find(labels)?.name),
            Item::Block(_) => None,
        })
        .collect();
    names.sort_unstable();
    names.dedup();
    names.len()
}

impl Outline {
    fn push(&mut self, block: Block) {
        match self.parts.last_mut() {
            Some(part) => part.blocks.push(block),
            None => self.lead.push(block),
        }
    }

    fn has(&self, section: &str) -> bool {
        let found = self.parts.iter().filter_map(|part| part.is.as_ref());
        found.into_iter().any(|found| found.name == section)
    }
}

fn has_heading(block: &Block) -> bool {
    match block {
        Block::Header(_, _, text) => !plain(text).is_empty(),
        Block::Div(_, inner) => inner.iter().any(has_heading),
        _ => false,
    }
}

fn cut(block: Block, labels: &Labels, items: &mut Vec<Item>, contents: &mut usize) {
    match block {
        Block::Header(level, _, text) if !plain(&text).is_empty() => {
            items.push(Item::Heading(Heading {
                level: Some(level),
                text,
                weak: false,
            }));
        }
        // A picture in a heading's style.
        Block::Header(_, _, text) => items.push(Item::Block(Block::Para(text))),
        Block::Div(_, inner) => {
            for block in inner {
                cut(block, labels, items, contents);
            }
        }
        Block::Para(ref text) | Block::Plain(ref text) if is_contents(text) => *contents += 1,
        Block::Para(ref text) | Block::Plain(ref text) => match heading_of(text, labels) {
            Some(heading) => items.push(Item::Heading(heading)),
            None => items.push(Item::Block(block)),
        },
        // A numbered heading without a style is a list of one point.
        Block::OrderedList(_, ref list) | Block::BulletList(ref list) => {
            let first = match list.as_slice() {
                [item] => item.first(),
                _ => None,
            };
            let heading = match first {
                Some(Block::Para(text) | Block::Plain(text)) => heading_of(text, labels),
                _ => None,
            };
            let Some(heading) = heading else {
                items.push(Item::Block(block));
                return;
            };
            items.push(Item::Heading(heading));
            let rest = list.iter().flatten().skip(1).cloned();
            for block in rest {
                cut(block, labels, items, contents);
            }
        }
        Block::Table(..) => match tables::form(&block, labels) {
            Some(rows) => {
                for (heading, blocks) in rows {
                    if let Some(text) = heading {
                        items.push(Item::Heading(Heading {
                            level: None,
                            text,
                            weak: false,
                        }));
                    }
                    for block in blocks {
                        cut(block, labels, items, contents);
                    }
                }
            }
            None => items.push(Item::Block(block)),
        },
        block => items.push(Item::Block(block)),
    }
}

/// The heading that a paragraph is although it has no heading's style.
fn heading_of(text: &[Inline], labels: &Labels) -> Option<Heading> {
    if text
        .iter()
        .any(|inline| matches!(inline, Inline::Image(..)))
    {
        return None;
    }
    let words = plain(text);
    let is_label = labels.heading(&words).is_some_and(|found| found.exact);
    let bold = bold(text).filter(|_| {
        let is_sentence = words.ends_with(['.', '!', '?', '。', '।', '។', '။', ',', ';']);
        words.chars().any(char::is_alphabetic) && words.chars().count() <= LONGEST && !is_sentence
    });
    match (is_label, bold) {
        (true, bold) => Some(Heading {
            level: None,
            text: bold.unwrap_or_else(|| text.to_vec()),
            weak: false,
        }),
        (false, Some(text)) => Some(Heading {
            level: None,
            text,
            weak: true,
        }),
        (false, None) => None,
    }
}

/// The text of a paragraph that is bold from end to end, without the bold.
fn bold(text: &[Inline]) -> Option<Vec<Inline>> {
    let mut out = Vec::new();
    for inline in text {
        match inline {
            Inline::Strong(inner) => out.extend(inner.iter().cloned()),
            Inline::Emph(inner) | Inline::Underline(inner) | Inline::Span(_, inner) => {
                out.extend(bold(inner)?);
            }
            Inline::Space | Inline::SoftBreak | Inline::LineBreak | Inline::Note(_) => {
                out.push(inline.clone());
            }
            _ => return None,
        }
    }
    out.iter()
        .any(|inline| matches!(inline, Inline::Str(_)))
        .then_some(out)
}

/// A line of Word's table of contents: links to places of this document.
fn is_contents(text: &[Inline]) -> bool {
    let mut links = 0;
    for inline in text {
        match inline {
            Inline::Link(_, _, (target, _)) if target.starts_with("#_Toc") => links += 1,
            Inline::Space | Inline::SoftBreak | Inline::LineBreak => {}
            _ => return false,
        }
    }
    links > 0
}

/// Takes the first heading where it stands above all others, or else a first line that is bold.
fn take_title(items: &mut Vec<Item>, labels: &Labels, styled: bool) -> Option<Vec<Inline>> {
    let is_blank = |item: &Item| match item {
        Item::Block(block) => plain_blocks(std::slice::from_ref(block)).trim().is_empty(),
        Item::Heading(_) => false,
    };
    let headings = || {
        items
            .iter()
            .enumerate()
            .filter_map(|(at, item)| match item {
                Item::Heading(heading) if !styled || !heading.weak => Some((at, heading)),
                _ => None,
            })
    };
    let (at, first) = headings().next()?;
    if first.find(labels).is_some() {
        // Bold words before everything else are a title also above styled headings.
        let at = items.iter().position(|item| !is_blank(item))?;
        return match &items[at] {
            Item::Heading(heading) if heading.weak => match items.remove(at) {
                Item::Heading(heading) => Some(heading.text),
                Item::Block(_) => None,
            },
            _ => None,
        };
    }
    let is_first = items[..at].iter().all(is_blank);
    let is_highest = match first.level {
        Some(level) => headings()
            .skip(1)
            .all(|(_, other)| other.level.is_none_or(|own| own > level)),
        // Without styles a title is what comes first.
        None => is_first,
    };
    if !is_highest {
        return None;
    }
    match items.remove(at) {
        Item::Heading(heading) => Some(heading.text),
        Item::Block(_) => None,
    }
}
