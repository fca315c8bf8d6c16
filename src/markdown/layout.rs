//! Which bytes of a body can be tidied, and whether two bodies say the same.

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};
use unicode_normalization::UnicodeNormalization;

use crate::diag::Span;

use super::syntax;

/// What the bytes of a body are for. Spans are byte offsets in the whole file, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// Code and HTML, where every blank counts.
    pub verbatim: Vec<Span>,
    /// Line breaks that were meant, from the blanks or the backslash to the end of the line.
    pub breaks: Vec<Span>,
    /// Text that is read and that names nothing: no code, HTML, address or label.
    pub prose: Vec<Span>,
}

/// Reads the body at `body` of the file `text`.
pub fn layout(text: &str, body: Span) -> Layout {
    let mut layout = Layout::default();
    // How many elements are open whose text is code, an address or a label.
    let mut naming = 0_usize;
    for (event, span) in syntax::events(text, body) {
        match event {
            Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) => {
                naming += 1;
                layout.verbatim.push(span);
            }
            Event::Start(Tag::Link { link_type, .. } | Tag::Image { link_type, .. }) => {
                // Whatever is counted here is counted down at its end.
                naming += usize::from(naming > 0 || names_target(link_type));
            }
            Event::End(TagEnd::CodeBlock | TagEnd::HtmlBlock | TagEnd::Link | TagEnd::Image) => {
                naming = naming.saturating_sub(1);
            }
            Event::Code(_) | Event::InlineHtml(_) | Event::Html(_) => layout.verbatim.push(span),
            Event::HardBreak => layout.breaks.push(span),
            Event::Text(_) if naming == 0 => layout.prose.push(span),
            _ => {}
        }
    }
    layout
}

/// Whether what a reader sees of a link is also where it leads.
fn names_target(link_type: LinkType) -> bool {
    match link_type {
        LinkType::Inline | LinkType::Reference => false,
        LinkType::WikiLink { has_pothole } => !has_pothole,
        LinkType::ReferenceUnknown
        | LinkType::Collapsed
        | LinkType::CollapsedUnknown
        | LinkType::Shortcut
        | LinkType::ShortcutUnknown
        | LinkType::Autolink
        | LinkType::Email => true,
    }
}

/// Whether two bodies give the same page, but for composed characters outside of code.
pub fn says_the_same(a: (&str, Span), b: (&str, Span)) -> bool {
    said(a.0, a.1) == said(b.0, b.1)
}

/// The events without places; neighbouring texts are one, as the parser splits them at will.
fn said(text: &str, body: Span) -> Vec<Event<'_>> {
    let mut out: Vec<Event<'_>> = Vec::new();
    for (event, _) in syntax::events(text, body) {
        match (out.last_mut(), event) {
            (Some(Event::Text(before)), Event::Text(text)) => {
                *before = format!("{before}{text}").into();
            }
            (Some(Event::Html(before)), Event::Html(html)) => {
                *before = format!("{before}{html}").into();
            }
            (_, event) => out.push(event),
        }
    }
    let mut in_code = false;
    for event in &mut out {
        match event {
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Text(text) if !in_code => {
                *text = text.nfc().collect::<String>().into();
            }
            // Browsers read every line end in HTML as a line feed.
            Event::Html(text) | Event::InlineHtml(text) | Event::Text(text) => {
                *text = text.replace("\r\n", "\n").replace('\r', "\n").into();
            }
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(text: &str) -> (&str, Span) {
        (text, Span::new(0, text.len()))
    }

    #[test]
    fn code_addresses_and_labels_are_no_prose() {
        let text = "a `b` [c](d) [[e/f]] [[e/f|g]] <https://h.example> [i]\n\n    j\n\n<p>k</p>\n\n[i]: l\n";
        let body = whole(text);
        let prose = layout(body.0, body.1).prose;
        let prose: Vec<&str> = prose
            .iter()
            .map(|span| text[span.start..span.end].trim())
            .filter(|text| !text.is_empty())
            .collect();
        assert_eq!(prose, ["a", "c", "g"]);
    }

    #[test]
    fn only_what_a_page_shows_counts() {
        let same = |a, b| says_the_same(whole(a), whole(b));
        assert!(same("a\r\nb\r\n", "a\nb"));
        assert!(same("e\u{301}", "\u{e9}"));
        assert!(same("a   \nb", "a  \nb"));
        assert!(!same("a  \nb", "a\nb"));
        assert!(!same("`e\u{301}`", "`\u{e9}`"));
        assert!(!same("    a  \n    b", "    a\n    b"));
        assert!(!same("[x](e\u{301})", "[x](\u{e9})"));
    }
}
