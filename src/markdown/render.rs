//! From a body to HTML.

use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};

use crate::diag::Span;

use super::address::is_remote;
use super::callout::Callout;
use super::context::RenderContext;
use super::document::{Document, LinkKind};
use super::footnotes::Notes;
use super::images::{Written, push_figure, push_image};
use super::links::push_link_start;
use super::raw_html::RawHtml;
use super::sanitise::sanitise;
use super::syntax::{self, HtmlRun, Spanned};
use super::tables::Table;
use super::terms::LinkedTerms;
use crate::escape::{push_attribute, push_text};

/// Beyond this nesting authors' tags are left out, because the sanitiser takes time with the square
/// of the depth. Prose stays below 20.
const MAX_NESTING_WITH_HTML: usize = 200;

/// Writes the body at `body` of the file `text` as HTML that is also well-formed XML.
///
/// `document` is what [`super::parse`] found in the same body.
pub fn render(text: &str, body: Span, document: &Document, context: &RenderContext<'_>) -> String {
    let events = syntax::events(text, body);
    let mut writer = Writer {
        events: &events,
        document,
        context,
        out: String::with_capacity((body.end.saturating_sub(body.start)).min(text.len()) * 3 / 2),
        headings: 0,
        links: 0,
        images: 0,
        quiet: 0,
        open_links: 0,
        terms: LinkedTerms::default(),
        notes: Notes::new(&document.footnotes),
        around_notes: Vec::new(),
        table: Table::default(),
        keep_html: document.has_html && syntax::nesting(&events) <= MAX_NESTING_WITH_HTML,
        raw: RawHtml::default(),
    };
    let mut at = 0;
    while at < events.len() {
        at = writer.step(at);
    }
    writer.finish()
}

struct Writer<'a> {
    events: &'a [Spanned<'a>],
    document: &'a Document,
    context: &'a RenderContext<'a>,
    out: String,
    /// How many headings, links and images came before: their index in the document.
    headings: usize,
    links: usize,
    images: usize,
    /// How many elements are open in which terms are not linked.
    quiet: usize,
    open_links: usize,
    terms: LinkedTerms,
    notes: Notes<'a>,
    /// For each footnote definition that is open: what was written before it, and its number if
    /// it is shown.
    around_notes: Vec<(String, Option<usize>)>,
    table: Table,
    /// Whether authors' tags are written, so that the whole has to be sanitised.
    keep_html: bool,
    raw: RawHtml,
}

impl<'a> Writer<'a> {
    /// Writes the event at `at` and returns where the next one to write is.
    fn step(&mut self, at: usize) -> usize {
        let events = self.events;
        let Some((event, _)) = events.get(at) else {
            return at + 1;
        };
        match event {
            Event::Start(tag) => return self.start(tag, at),
            Event::End(tag) => self.end(tag),
            Event::Text(_) | Event::SoftBreak => {
                let (run, next) = syntax::text_run(events, at);
                match self.context.glossary {
                    Some(glossary) if self.quiet == 0 => {
                        self.terms.push(&mut self.out, &run, glossary)
                    }
                    _ => push_text(&mut self.out, &run),
                }
                return next;
            }
            Event::Code(code) => {
                self.out.push_str("<code>");
                push_text(&mut self.out, code);
                self.out.push_str("</code>");
            }
            Event::Html(_) | Event::InlineHtml(_) => {
                let run = HtmlRun::read(events, at);
                if self.keep_html {
                    // `parse` reported what is refused.
                    self.raw.filter(&run.html, &mut self.out);
                }
                return run.next;
            }
            Event::HardBreak => self.out.push_str("<br />\n"),
            Event::Rule => self.block("<hr />\n"),
            Event::FootnoteReference(label) => self.footnote_reference(label),
            Event::TaskListMarker(done) => {
                let sign = if *done { "☑" } else { "☐" };
                self.out.push_str("<span aria-hidden=\"true\">");
                self.out.push_str(sign);
                self.out.push_str("</span> ");
            }
            // The dialect has no mathematics.
            Event::InlineMath(text) | Event::DisplayMath(text) => push_text(&mut self.out, text),
        }
        at + 1
    }

    fn start(&mut self, tag: &'a Tag<'a>, at: usize) -> usize {
        match tag {
            Tag::Paragraph => {
                if let Some(next) = self.figure(at) {
                    return next;
                }
                self.block("<p>");
            }
            Tag::Heading { .. } => self.heading(),
            Tag::BlockQuote(None) => self.block("<blockquote>\n"),
            Tag::BlockQuote(Some(kind)) => {
                let kind = Callout::from(*kind);
                let name = kind.as_str();
                self.block(&format!(
                    "<aside class=\"callout callout-{name}\">\n<p class=\"callout-title\">"
                ));
                push_text(&mut self.out, &(self.context.callout_title)(kind));
                self.out.push_str("</p>\n");
            }
            Tag::CodeBlock(kind) => {
                self.quiet += 1;
                self.block("<pre><code");
                if let CodeBlockKind::Fenced(info) = kind
                    && let Some(language) = info.split_whitespace().next()
                {
                    push_attribute(&mut self.out, "class", &format!("language-{language}"));
                }
                self.out.push('>');
            }
            Tag::HtmlBlock => self.block(""),
            Tag::List(Some(1)) => self.block("<ol>\n"),
            Tag::List(Some(start)) => self.block(&format!("<ol start=\"{start}\">\n")),
            Tag::List(None) => self.block("<ul>\n"),
            Tag::Item if self.is_task(at) => self.block("<li class=\"task\">"),
            Tag::Item => self.block("<li>"),
            Tag::FootnoteDefinition(label) => {
                self.quiet += 1;
                let number = self.notes.begin(label);
                self.around_notes
                    .push((std::mem::take(&mut self.out), number));
            }
            Tag::DefinitionList => self.block("<dl>\n"),
            Tag::DefinitionListTitle => {
                self.quiet += 1;
                self.block("<dt>");
            }
            Tag::DefinitionListDefinition => self.block("<dd>"),
            Tag::Table(alignments) => {
                self.block("");
                self.table
                    .push_start(&mut self.out, alignments, self.context.table_label);
            }
            Tag::TableHead => {
                self.quiet += 1;
                self.table.push_head(&mut self.out);
            }
            Tag::TableRow => self.table.push_row(&mut self.out),
            Tag::TableCell => self.table.push_cell(&mut self.out),
            Tag::Emphasis => self.out.push_str("<em>"),
            Tag::Strong => self.out.push_str("<strong>"),
            Tag::Strikethrough => self.out.push_str("<del>"),
            Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            } => {
                let (kind, destination) = syntax::link_target(*link_type, dest_url);
                return self.link(kind, &destination, title, at);
            }
            Tag::Image {
                dest_url, title, ..
            } => {
                let (alt, end) = syntax::image_alt(self.events, at);
                let image = Written {
                    destination: dest_url,
                    alt: &alt,
                    title,
                };
                let resolved = self.context.images.get(self.images);
                self.images += 1;
                push_image(&mut self.out, &image, resolved, self.images == 1);
                return end + 1;
            }
            // Not in the dialect.
            Tag::Superscript | Tag::Subscript | Tag::MetadataBlock(_) => {}
        }
        at + 1
    }

    fn end(&mut self, tag: &TagEnd) {
        let closing = match tag {
            TagEnd::Paragraph => "</p>\n",
            TagEnd::Heading(_) => {
                self.quiet -= 1;
                let level = self
                    .document
                    .headings
                    .get(self.headings - 1)
                    .map_or(2, |heading| heading.level);
                return self.out.push_str(&format!("</h{level}>\n"));
            }
            TagEnd::BlockQuote(None) => "</blockquote>\n",
            TagEnd::BlockQuote(Some(_)) => "</aside>\n",
            TagEnd::CodeBlock => {
                self.quiet -= 1;
                "</code></pre>\n"
            }
            TagEnd::List(true) => "</ol>\n",
            TagEnd::List(false) => "</ul>\n",
            TagEnd::Item => "</li>\n",
            TagEnd::FootnoteDefinition => {
                self.quiet -= 1;
                if let Some((before, number)) = self.around_notes.pop() {
                    let note = std::mem::replace(&mut self.out, before);
                    if let Some(number) = number {
                        self.notes.define(number, note);
                    }
                }
                return;
            }
            TagEnd::DefinitionList => "</dl>\n",
            TagEnd::DefinitionListTitle => {
                self.quiet -= 1;
                "</dt>\n"
            }
            TagEnd::DefinitionListDefinition => "</dd>\n",
            TagEnd::Table => return self.table.push_end(&mut self.out),
            TagEnd::TableHead => {
                self.quiet -= 1;
                return self.table.push_head_end(&mut self.out);
            }
            TagEnd::TableRow => "</tr>\n",
            TagEnd::TableCell => return self.table.push_cell_end(&mut self.out),
            TagEnd::Emphasis => "</em>",
            TagEnd::Strong => "</strong>",
            TagEnd::Strikethrough => "</del>",
            TagEnd::Link => {
                self.quiet -= 1;
                self.open_links -= 1;
                "</a>"
            }
            TagEnd::HtmlBlock
            | TagEnd::Image
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::MetadataBlock(_) => "",
        };
        self.out.push_str(closing);
    }

    /// Begins a block: on a line of its own.
    fn block(&mut self, opening: &str) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
        self.out.push_str(opening);
    }

    fn heading(&mut self) {
        self.quiet += 1;
        self.block("");
        match self.document.headings.get(self.headings) {
            Some(heading) => {
                self.out.push_str(&format!("<h{}", heading.level));
                push_attribute(&mut self.out, "id", &heading.id);
                self.out.push('>');
            }
            None => self.out.push_str("<h2>"),
        }
        self.headings += 1;
    }

    /// Writes the paragraph at `at` as a figure if it is an image with a title and nothing else.
    fn figure(&mut self, at: usize) -> Option<usize> {
        let (
            Event::Start(Tag::Image {
                dest_url, title, ..
            }),
            _,
        ) = self.events.get(at + 1)?
        else {
            return None;
        };
        if title.is_empty() || is_remote(dest_url) {
            return None;
        }
        let (alt, end) = syntax::image_alt(self.events, at + 1);
        let (Event::End(TagEnd::Paragraph), _) = self.events.get(end + 1)? else {
            return None;
        };
        let resolved = self.context.images.get(self.images);
        self.images += 1;
        self.block("");
        push_figure(
            &mut self.out,
            &Written {
                destination: dest_url,
                alt: &alt,
                title,
            },
            resolved,
            self.images == 1,
        );
        Some(end + 2)
    }

    fn is_task(&self, at: usize) -> bool {
        let event = |at: usize| self.events.get(at).map(|(event, _)| event);
        match event(at + 1) {
            Some(Event::TaskListMarker(_)) => true,
            Some(Event::Start(Tag::Paragraph)) => {
                matches!(event(at + 2), Some(Event::TaskListMarker(_)))
            }
            _ => false,
        }
    }

    fn link(&mut self, kind: LinkKind, destination: &str, title: &str, at: usize) -> usize {
        let resolved = self.context.links.get(self.links);
        self.links += 1;
        push_link_start(&mut self.out, destination, title, resolved);
        if let LinkKind::Wiki { has_text: false } = kind
            && let Some(link) = resolved
            && let Some(text) = &link.text
        {
            match &link.lang {
                Some(lang) => {
                    self.out.push_str("<span");
                    push_attribute(&mut self.out, "lang", lang);
                    self.out.push('>');
                    push_text(&mut self.out, text);
                    self.out.push_str("</span></a>");
                }
                None => {
                    push_text(&mut self.out, text);
                    self.out.push_str("</a>");
                }
            }
            let (_, end) = syntax::plain_text(self.events, at);
            return end + 1;
        }
        self.quiet += 1;
        self.open_links += 1;
        at + 1
    }

    fn footnote_reference(&mut self, label: &str) {
        // References in a note that is not shown must not take the place of shown ones.
        if self.around_notes.iter().any(|(_, number)| number.is_none()) {
            return;
        }
        if let Some(number) = self.notes.number(label) {
            self.notes
                .push_reference(&mut self.out, number, self.open_links == 0);
        }
    }

    fn finish(mut self) -> String {
        let (label, back) = (
            self.context.footnotes_label,
            self.context.footnote_back_label,
        );
        self.notes.push_section(&mut self.out, label, back);
        if self.keep_html {
            return sanitise(&self.out);
        }
        self.out
    }
}
