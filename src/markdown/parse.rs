//! From a body to what it holds, with its problems.

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use crate::diag::{Code, Diagnostic, Span};
use crate::paths::SourcePath;

use super::address::{is_remote, refused_scheme};
use super::anchors::{self, Wanted};
use super::document::{Document, Heading, Image, LEAD, Link, Section};
use super::footnotes::Numbering;
use super::passages;
use super::raw_html::RawHtml;
use super::syntax::{self, HtmlRun, Spanned};
use super::words::WordCount;

/// Reads the body at `body` of the file `text`.
///
/// `section_id` gives the id of the required section whose label a level-2 heading bears, so that
/// anchors are the same in all languages. `is_doubtful` says of a passage's text whether the document
/// keeps it.
pub fn parse(
    path: &SourcePath,
    text: &str,
    body: Span,
    section_id: &dyn Fn(&str) -> Option<String>,
    is_doubtful: &dyn Fn(&str) -> bool,
) -> (Document, Vec<Diagnostic>) {
    let events = syntax::events(text, body);
    let mut reader = Reader {
        path,
        text,
        section_id,
        events: &events,
        document: Document::default(),
        diagnostics: Vec::new(),
        wanted: Vec::new(),
        section_headings: Vec::new(),
        depth: 0,
        in_code: false,
        notes: Numbering::default(),
        note_labels: Vec::new(),
        open_notes: Vec::new(),
        unknown_notes: Vec::new(),
        words: WordCount::default(),
        raw: RawHtml::default(),
    };
    let mut at = 0;
    while at < events.len() {
        at = reader.step(at);
    }
    let (mut document, diagnostics) = reader.finish(body.clamped(text));
    document.doubtful = passages::doubtful(&events, is_doubtful);
    (document, diagnostics)
}

struct Reader<'a> {
    path: &'a SourcePath,
    text: &'a str,
    section_id: &'a dyn Fn(&str) -> Option<String>,
    events: &'a [Spanned<'a>],
    document: Document,
    diagnostics: Vec<Diagnostic>,
    /// Parallel to the document's headings, whose ids are given at the end.
    wanted: Vec<Wanted>,
    /// The headings, by index, that begin a section.
    section_headings: Vec<usize>,
    /// How many elements are open around the event.
    depth: usize,
    in_code: bool,
    notes: Numbering,
    /// Labels of definitions as written, in order.
    note_labels: Vec<String>,
    /// The definitions around the event, each with whether it is shown.
    open_notes: Vec<(String, bool)>,
    unknown_notes: Vec<(String, Span)>,
    words: WordCount,
    raw: RawHtml,
}

impl Reader<'_> {
    /// Reads the event at `at` and returns where the next one to read is.
    fn step(&mut self, at: usize) -> usize {
        let Some((event, span)) = self.events.get(at) else {
            return at + 1;
        };
        match event {
            // What stands in an image's text is not shown, so it is skipped.
            Event::Start(Tag::Image { dest_url, .. }) => return self.image(dest_url, *span, at),
            Event::Start(tag) => {
                self.start(tag, *span, at);
                self.depth += 1;
            }
            Event::End(tag) => {
                self.depth = self.depth.saturating_sub(1);
                match tag {
                    TagEnd::CodeBlock => self.in_code = false,
                    TagEnd::FootnoteDefinition => drop(self.open_notes.pop()),
                    _ => {}
                }
            }
            Event::Text(_) | Event::SoftBreak => return self.run(*span, at),
            Event::Code(code) => self.count(code),
            Event::Html(_) | Event::InlineHtml(_) => return self.html(at),
            Event::FootnoteReference(label) => match self.open_notes.last() {
                None => self.notes.refer(label, None),
                Some((note, true)) => self.notes.refer(label, Some(note)),
                Some((_, false)) => {}
            },
            _ => {}
        }
        at + 1
    }

    fn start(&mut self, tag: &Tag<'_>, span: Span, at: usize) {
        match tag {
            Tag::Heading { level, id, .. } => self.heading(*level, id.as_deref(), span, at),
            Tag::Link {
                link_type,
                dest_url,
                ..
            } => {
                let (kind, destination) = syntax::link_target(*link_type, dest_url);
                if let Some(scheme) = refused_scheme(&destination) {
                    let problem = Diagnostic::new(Code::LinkScheme, self.path);
                    self.report(problem.at(span).arg("scheme", scheme).help("link-schemes"));
                }
                self.document.links.push(Link {
                    destination: destination.into_owned(),
                    span,
                    kind,
                });
            }
            Tag::CodeBlock(_) => self.in_code = true,
            Tag::FootnoteDefinition(label) => {
                let shown = self.notes.define(label);
                if !shown {
                    let problem = Diagnostic::new(Code::DuplicateAnchor, self.path).at(span);
                    self.report(
                        problem
                            .arg("anchor", format!("[^{label}]"))
                            .help("one-definition"),
                    );
                }
                self.note_labels.push(label.to_string());
                self.open_notes.push((label.to_string(), shown));
            }
            _ => {}
        }
    }

    fn heading(&mut self, level: HeadingLevel, id: Option<&str>, span: Span, at: usize) {
        let (text, _) = syntax::plain_text(self.events, at);
        let text = text.trim().to_owned();
        let level = (level as u8).max(2);
        if level == 2 && self.depth == 0 {
            self.section_headings.push(self.document.headings.len());
        }
        self.wanted.push(Wanted {
            explicit: id.filter(|id| !id.is_empty()).map(str::to_owned),
            section: (level == 2).then(|| (self.section_id)(&text)).flatten(),
            text: text.clone(),
        });
        self.document.headings.push(Heading {
            level,
            id: String::new(),
            text,
            span,
        });
    }

    fn image(&mut self, destination: &str, span: Span, at: usize) -> usize {
        let (alt, end) = syntax::image_alt(self.events, at);
        if alt.trim().is_empty() {
            let problem = Diagnostic::new(Code::ImageNoAlt, self.path).at(span);
            self.report(problem.arg("image", destination).help("image-alt"));
        }
        if is_remote(destination) {
            let problem = Diagnostic::new(Code::RemoteImage, self.path).at(span);
            self.report(problem.arg("image", destination).help("image-in-folder"));
        }
        self.document.images.push(Image {
            destination: destination.to_owned(),
            alt,
            span,
        });
        end + 1
    }

    fn run(&mut self, span: Span, at: usize) -> usize {
        let (run, next) = syntax::text_run(self.events, at);
        if !self.in_code {
            self.count(&run);
            if run.contains("[^") {
                let end = self
                    .events
                    .get(next - 1)
                    .map_or(span.end, |(_, last)| last.end);
                self.find_unknown_notes(Span::new(span.start, end));
            }
        }
        next
    }

    fn count(&mut self, text: &str) {
        if self.open_notes.is_empty() {
            self.words.add(text);
        }
    }

    fn html(&mut self, at: usize) -> usize {
        self.document.has_html = true;
        let run = HtmlRun::read(self.events, at);
        let mut allowed = String::new();
        for refusal in self.raw.filter(&run.html, &mut allowed) {
            let span = run
                .span(refusal.range.start, refusal.range.end)
                .clamped(self.text);
            let problem = Diagnostic::new(Code::HtmlRefused, self.path).at(span);
            self.report(problem.arg("name", refusal.name).help("html-allowed"));
        }
        run.next
    }

    /// Looks for `[^label]` in the source of a run of text: the parser leaves a reference to a
    /// note that is not defined as it is.
    fn find_unknown_notes(&mut self, span: Span) {
        let source = self.text.get(span.start..span.end).unwrap_or("");
        let mut at = 0;
        while let Some(open) = source[at..].find("[^").map(|found| at + found) {
            at = open + 2;
            let escapes = source[..open]
                .bytes()
                .rev()
                .take_while(|byte| *byte == b'\\')
                .count();
            let label = &source[at..];
            let length = label
                .find(|c: char| c.is_whitespace() || matches!(c, '[' | ']'))
                .filter(|length| *length > 0 && label[*length..].starts_with(']'));
            if let (0, Some(length)) = (escapes % 2, length) {
                let place = Span::new(open, at + length + 1).shifted(span.start);
                self.unknown_notes.push((label[..length].to_owned(), place));
                at += length;
            }
        }
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    fn finish(mut self, body: Span) -> (Document, Vec<Diagnostic>) {
        for (label, span) in std::mem::take(&mut self.unknown_notes) {
            let problem = Diagnostic::new(Code::UnknownFootnote, self.path)
                .at(span)
                .arg("label", label.as_str())
                .help("define-footnote")
                .help_arg("label", label.as_str())
                .suggest(&label, self.note_labels.iter().map(String::as_str));
            self.report(problem);
        }
        let assigned = anchors::assign(&self.wanted);
        for index in assigned.clashes {
            // `clashes` holds indices of headings with an explicit id.
            let anchor = self.wanted[index].explicit.clone().unwrap_or_default();
            let problem = Diagnostic::new(Code::DuplicateAnchor, self.path)
                .at(self.document.headings[index].span)
                .arg("anchor", anchor)
                .help("unique-anchor");
            self.report(problem);
        }
        for (heading, id) in self.document.headings.iter_mut().zip(assigned.ids) {
            heading.id = id;
        }
        self.document.sections = sections(&self.document.headings, &self.section_headings, body);
        self.document.words = self.words.total();
        self.document.footnotes = self.notes.order();
        (self.document, self.diagnostics)
    }
}

/// Cuts the body before each of the headings that `starts` names by index.
fn sections(headings: &[Heading], starts: &[usize], body: Span) -> Vec<Section> {
    let mut sections = vec![Section {
        id: LEAD.to_owned(),
        span: body,
    }];
    for heading in starts.iter().filter_map(|index| headings.get(*index)) {
        if let Some(before) = sections.last_mut() {
            before.span.end = heading.span.start;
        }
        sections.push(Section {
            id: heading.id.clone(),
            span: Span::new(heading.span.start, body.end),
        });
    }
    sections
}
