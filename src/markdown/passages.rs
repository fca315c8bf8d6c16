//! A body's texts with their places, for rules that look at words: also what is not on the page at
//! first sight, such as alternative texts, titles of links, addresses and attributes.

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use crate::diag::Span;

use super::passage::{Passage, Voice};
use super::syntax::{self, HtmlRun, Spanned};

/// All passages of the body at `body` of the file `text`.
#[cfg(test)]
pub fn passages(text: &str, body: Span) -> Vec<Passage> {
    doubtful(&syntax::events(text, body), &|_| true)
}

/// The passages whose text `is_doubtful`.
pub(super) fn doubtful(events: &[Spanned<'_>], is_doubtful: &dyn Fn(&str) -> bool) -> Vec<Passage> {
    let mut reader = Reader {
        is_doubtful,
        passages: Vec::new(),
        current: Passage::new(Voice::Author),
        quotations: Vec::new(),
    };
    let mut at = 0;
    while at < events.len() {
        at = reader.step(events, at);
    }
    reader.flush();
    reader.passages
}

struct Reader<'a> {
    is_doubtful: &'a dyn Fn(&str) -> bool,
    passages: Vec<Passage>,
    current: Passage,
    /// The block quotations around the event, each with whether it quotes: callouts do not.
    quotations: Vec<bool>,
}

impl Reader<'_> {
    /// Reads the event at `at` and returns where the next one to read is.
    fn step(&mut self, events: &[Spanned<'_>], at: usize) -> usize {
        let Some((event, span)) = events.get(at) else {
            return at + 1;
        };
        match event {
            Event::Start(Tag::Image { title, .. }) => {
                let (alt, end) = syntax::image_alt(events, at);
                self.aside(&alt, *span, self.voice());
                self.aside(title, *span, self.voice());
                return end + 1;
            }
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            }) => {
                self.aside(title, *span, self.voice());
                // Of an address in angle brackets the text says the same.
                if !matches!(
                    link_type,
                    LinkType::Autolink | LinkType::Email | LinkType::WikiLink { .. }
                ) {
                    self.aside(dest_url, *span, Voice::Address);
                }
            }
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough)
            | Event::End(
                TagEnd::Link | TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough,
            )
            | Event::Start(Tag::TableCell) => {}
            Event::End(TagEnd::TableCell) => self.current.push(" | ", *span),
            Event::Start(Tag::BlockQuote(kind)) => {
                self.flush();
                self.quotations.push(kind.is_none());
                self.current.voice = self.voice();
            }
            Event::End(TagEnd::BlockQuote(_)) => {
                self.flush();
                self.quotations.pop();
                self.current.voice = self.voice();
            }
            Event::Start(_) | Event::End(_) => self.flush(),
            Event::Text(text)
            | Event::Code(text)
            | Event::InlineMath(text)
            | Event::DisplayMath(text) => self.current.push(text, *span),
            Event::SoftBreak | Event::HardBreak => self.current.push("\n", *span),
            Event::Html(_) | Event::InlineHtml(_) => return self.html(events, at),
            Event::Rule | Event::FootnoteReference(_) | Event::TaskListMarker(_) => {}
        }
        at + 1
    }

    /// Text between tags goes on, tags are read apart: a tag must not part a number.
    fn html(&mut self, events: &[Spanned<'_>], at: usize) -> usize {
        let run = HtmlRun::read(events, at);
        let mut start = 0;
        while start < run.html.len() {
            let rest = &run.html[start..];
            let is_tag = rest.starts_with('<');
            let length = match is_tag {
                true => rest.find('>').map(|at| at + 1),
                false => rest.find('<'),
            };
            let end = start + length.unwrap_or(rest.len());
            let (piece, span) = (&run.html[start..end], run.span(start, end));
            match is_tag {
                true => self.aside(piece, span, self.voice()),
                false => self.current.push(piece, span),
            }
            start = end;
        }
        run.next
    }

    fn voice(&self) -> Voice {
        match self.quotations.contains(&true) {
            true => Voice::Quotation,
            false => Voice::Author,
        }
    }

    fn aside(&mut self, text: &str, span: Span, voice: Voice) {
        if self.is_kept(text) {
            let mut passage = Passage::new(voice);
            passage.push(text, span);
            self.passages.push(passage);
        }
    }

    fn flush(&mut self) {
        if self.is_kept(&self.current.text) {
            let next = Passage::new(self.voice());
            let passage = std::mem::replace(&mut self.current, next);
            self.passages.push(passage);
        }
        // The memory is used for the next one.
        self.current.text.clear();
        self.current.pieces.clear();
        self.current.voice = self.voice();
    }

    fn is_kept(&self, text: &str) -> bool {
        !text.trim().is_empty() && (self.is_doubtful)(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_on_the_page_is_read_too_and_quotations_are_known() {
        let text = "A **bo**ld [link](x.md \"t\") ![alt](a.png \"cap\")\n\n> quoted\n\n> [!NOTE]\n> mine\n\n\
                    x <b title=\"y\">z</b>\n";
        let found = passages(text, Span::new(0, text.len()));
        let found: Vec<(&str, Voice)> = found.iter().map(|p| (p.text.as_str(), p.voice)).collect();
        assert_eq!(
            found,
            [
                ("t", Voice::Author),
                ("x.md", Voice::Address),
                ("alt", Voice::Author),
                ("cap", Voice::Author),
                ("A bold link ", Voice::Author),
                ("quoted", Voice::Quotation),
                ("mine", Voice::Author),
                ("<b title=\"y\">", Voice::Author),
                ("</b>", Voice::Author),
                ("x z", Voice::Author),
            ]
        );
    }

    #[test]
    fn places_are_those_of_the_file() {
        let text = "โทร 0**81**2 &amp; x\n";
        let found = passages(text, Span::new(0, text.len()));
        let passage = &found[0];
        assert_eq!(passage.text, "โทร 0812 & x");
        let at = passage.text.find("0812").unwrap();
        let span = passage.span(at, at + 4).unwrap();
        assert_eq!(&text[span.start..span.end], "0**81**2");
        let amp = passage.text.find('&').unwrap();
        let span = passage.span(amp, amp + 1).unwrap();
        assert_eq!(&text[span.start..span.end], "&amp;");
    }
}
