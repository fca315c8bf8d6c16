//! From a body to its plain text, for search.

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use crate::diag::Span;

use super::raw_html::RawHtml;
use super::syntax::{self, HtmlRun, Spanned};

/// The text of one heading, paragraph, list item, table row or the like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    pub is_heading: bool,
    /// May hold line feeds where the source has them.
    pub text: String,
}

/// What a reader sees of the body at `body` of the file `text`, without markup and alternative
/// texts. `title` gives what the n-th link shows if it is a wiki link without a text of its own.
pub fn paragraphs(
    text: &str,
    body: Span,
    title: &dyn Fn(usize) -> Option<String>,
) -> Vec<Paragraph> {
    let events = syntax::events(text, body);
    let mut reader = Reader {
        title,
        links: 0,
        paragraphs: Vec::new(),
        current: String::new(),
        raw: RawHtml::default(),
    };
    let mut at = 0;
    while let Some((event, _)) = events.get(at) {
        at = reader.step(event, &events, at);
    }
    reader.flush(false);
    reader.paragraphs
}

struct Reader<'a> {
    title: &'a dyn Fn(usize) -> Option<String>,
    /// How many links came before.
    links: usize,
    paragraphs: Vec<Paragraph>,
    current: String,
    raw: RawHtml,
}

impl Reader<'_> {
    /// Reads the event at `at` and returns where the next one to read is.
    fn step(&mut self, event: &Event<'_>, events: &[Spanned<'_>], at: usize) -> usize {
        match event {
            Event::Start(Tag::Image { title, .. }) => {
                let (_, end) = syntax::image_alt(events, at);
                // A picture's title is the caption below it.
                self.current.push_str(title);
                return end + 1;
            }
            Event::Start(Tag::Link { link_type, .. }) => {
                self.links += 1;
                if let LinkType::WikiLink { has_pothole: false } = link_type {
                    let title = (self.title)(self.links - 1);
                    self.current.push_str(&title.unwrap_or_default());
                    return syntax::plain_text(events, at).1 + 1;
                }
            }
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough)
            | Event::End(
                TagEnd::Link | TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough,
            ) => {}
            Event::Start(Tag::TableCell) | Event::End(TagEnd::TableCell) => self.current.push(' '),
            Event::Start(_) => self.flush(false),
            Event::End(tag) => self.flush(matches!(tag, TagEnd::Heading(_))),
            Event::Text(text) | Event::Code(text) => self.current.push_str(text),
            Event::SoftBreak | Event::HardBreak => self.current.push('\n'),
            Event::Html(_) | Event::InlineHtml(_) => {
                let run = HtmlRun::read(events, at);
                let mut allowed = String::new();
                self.raw.filter(&run.html, &mut allowed);
                self.current.push_str(&without_tags(&allowed));
                return run.next;
            }
            Event::InlineMath(text) | Event::DisplayMath(text) => self.current.push_str(text),
            Event::Rule | Event::FootnoteReference(_) | Event::TaskListMarker(_) => {}
        }
        at + 1
    }

    fn flush(&mut self, is_heading: bool) {
        let text = std::mem::take(&mut self.current);
        if !text.trim().is_empty() {
            self.paragraphs.push(Paragraph { is_heading, text });
        }
    }
}

/// Tags inside a line, which do not part what stands around them.
const INLINE: [&str; 22] = [
    "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q",
    "rp", "ruby", "s", "small", "span", "strong", "sub", "sup",
];

/// The text between tags that the filter wrote: it leaves no other `<`.
fn without_tags(html: &str) -> String {
    let mut text = String::new();
    let mut pieces = html.split('<');
    text.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (tag, shown) = piece.split_once('>').unwrap_or((piece, ""));
        let name = tag.trim_start_matches('/').split([' ', '/']).next();
        if !name.is_some_and(|name| INLINE.contains(&name)) {
            text.push(' ');
        }
        text.push_str(shown);
    }
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        let found = paragraphs(text, Span::new(0, text.len()), &|at| {
            Some(format!("title {at}"))
        });
        let line = |one: Paragraph| match one.is_heading {
            true => format!("# {}", one.text),
            false => one.text,
        };
        found.into_iter().map(line).collect()
    }

    #[test]
    fn markup_is_not_text() {
        let text = "## Who *did* it {#who}\n\nA [link](x.md), [[practices/x]], `code`[^1].\n\n\
                    - one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n\n[^1]: A note.\n";
        assert_eq!(
            lines(text),
            [
                "# Who did it",
                "A link, title 1, code.",
                "one",
                "two",
                " a  b ",
                " c  d ",
                "A note."
            ]
        );
    }

    #[test]
    fn tags_and_what_they_hide_are_not_text() {
        let text =
            "<div>\nIn a block\n</div>\n\nThe <b>bold</b> one\n\n![alt](a.png \"A caption\")\n";
        let found = lines(text).join("|").replace('\n', "");
        assert_eq!(found.trim(), "In a block |The bold one|A caption");
        assert_eq!(lines("one<br>two")[0], "one two");
    }
}
