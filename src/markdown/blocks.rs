//! The outermost blocks of a body, for those who copy it piece by piece.

use pulldown_cmark::{Event, Tag};

use crate::diag::Span;

use super::syntax;

/// A heading, paragraph, list, table or the like that stands in no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    pub kind: BlockKind,
    pub span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    Heading,
    Footnote,
    /// Raw HTML, which may be only a comment.
    Html,
    Other,
}

/// The outermost blocks of `text[slice]` in their order. What lies between them is blank, or the
/// definition of a link.
pub fn blocks(text: &str, slice: Span) -> Vec<Block> {
    let mut found: Vec<Block> = Vec::new();
    let mut depth = 0_usize;
    for (event, span) in syntax::events(text, slice) {
        if matches!(event, Event::End(_)) {
            depth = depth.saturating_sub(1);
            continue;
        }
        let is_start = matches!(event, Event::Start(_));
        if depth == 0 {
            let kind = match event {
                Event::Start(Tag::Heading { .. }) => BlockKind::Heading,
                Event::Start(Tag::FootnoteDefinition(_)) => BlockKind::Footnote,
                Event::Start(Tag::HtmlBlock) | Event::Html(_) => BlockKind::Html,
                _ => BlockKind::Other,
            };
            found.push(Block { kind, span });
        }
        if is_start {
            depth += 1;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_the_outermost_and_cover_all_but_definitions() {
        let text = "Lead [a].\n\n## H\n\n- one\n\n  - two\n\n> q\n>\n> r\n\n<!-- c -->\n\n```\na\n\nb\n```\n\n[a]: ../x/\n\n[^1]: Note.\n";
        let found = blocks(text, Span::new(0, text.len()));
        let shown: Vec<(BlockKind, &str)> = found
            .iter()
            .map(|block| (block.kind, text[block.span.start..block.span.end].trim()))
            .collect();
        let expected = [
            (BlockKind::Other, "Lead [a]."),
            (BlockKind::Heading, "## H"),
            (BlockKind::Other, "- one\n\n  - two"),
            (BlockKind::Other, "> q\n>\n> r"),
            (BlockKind::Html, "<!-- c -->"),
            (BlockKind::Other, "```\na\n\nb\n```"),
            (BlockKind::Footnote, "[^1]: Note."),
        ];
        assert_eq!(shown, expected);
    }
}
