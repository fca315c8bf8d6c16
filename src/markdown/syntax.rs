//! The Markdown dialect, as a list of events with spans.

use std::borrow::Cow;

use pulldown_cmark::{CowStr, Event, LinkType, Options, Parser, Tag};

use crate::diag::Span;

use super::document::LinkKind;

/// An event and where it stands in the whole file; a start's span reaches to its end.
pub(super) type Spanned<'a> = (Event<'a>, Span);

/// The events of `text[body]`. Spans are inside the file and on character boundaries.
pub(super) fn events(text: &str, body: Span) -> Vec<Spanned<'_>> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_WIKILINKS;
    let body = body.clamped(text);
    // Clamped: inside the text and on character boundaries.
    let source = &text[body.start..body.end];
    Parser::new_ext(source, options)
        .into_offset_iter()
        .map(|(event, range)| {
            let span = Span::new(range.start, range.end).shifted(body.start);
            (event, span.clamped(text))
        })
        .collect()
}

/// How many elements are open at the deepest place.
pub(super) fn nesting(events: &[Spanned<'_>]) -> usize {
    let mut depth = 0usize;
    let mut deepest = 0;
    for (event, _) in events {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

/// The run of text and soft line breaks at `at`, with a line feed for each break, and where the
/// next event is. The parser splits text at every character that could have been markup.
pub(super) fn text_run<'e>(events: &'e [Spanned<'_>], at: usize) -> (Cow<'e, str>, usize) {
    let piece = |at: usize| match events.get(at) {
        Some((Event::Text(text), _)) => Some(&**text),
        Some((Event::SoftBreak, _)) => Some("\n"),
        _ => None,
    };
    let mut run = Cow::Borrowed("");
    let mut next = at;
    while let Some(text) = piece(next) {
        if run.is_empty() {
            run = Cow::Borrowed(text);
        } else {
            run.to_mut().push_str(text);
        }
        next += 1;
    }
    (run, next)
}

/// The text inside the element that starts at `start`, and where its end event is.
pub(super) fn plain_text(events: &[Spanned<'_>], start: usize) -> (String, usize) {
    let mut text = String::new();
    let mut depth = 0usize;
    for (at, (event, _)) in events.iter().enumerate().skip(start) {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return (text, at);
                }
            }
            Event::Text(piece) | Event::Code(piece) => text.push_str(piece),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    (text, events.len())
}

/// A link's kind and its address as a browser has to get it.
pub(super) fn link_target(link_type: LinkType, destination: &str) -> (LinkKind, Cow<'_, str>) {
    match link_type {
        LinkType::WikiLink { has_pothole } => {
            let kind = LinkKind::Wiki {
                has_text: has_pothole,
            };
            (kind, destination.trim().into())
        }
        LinkType::Autolink => (LinkKind::Auto, destination.into()),
        LinkType::Email => (LinkKind::Auto, format!("mailto:{destination}").into()),
        _ => (LinkKind::Inline, destination.into()),
    }
}

/// The alternative text of the image that starts at `start`, and where its end event is.
pub(super) fn image_alt(events: &[Spanned<'_>], start: usize) -> (String, usize) {
    let (text, end) = plain_text(events, start);
    match events.get(start) {
        // `![[map.png]]` repeats the address where the text would be.
        Some((
            Event::Start(Tag::Image {
                link_type: LinkType::WikiLink { has_pothole: false },
                ..
            }),
            _,
        )) => (String::new(), end),
        _ => (text, end),
    }
}

/// The HTML that begins at `at`, whole: the parser gives a block of HTML line by line.
pub(super) struct HtmlRun {
    pub(super) html: String,
    /// For each piece: where it begins in `html`, its length, and its place in the file.
    pieces: Vec<(usize, usize, Span)>,
    pub(super) next: usize,
}

impl HtmlRun {
    /// `at` is the place of an `Html` or `InlineHtml` event.
    pub(super) fn read(events: &[Spanned<'_>], at: usize) -> Self {
        let mut run = Self {
            html: String::new(),
            pieces: Vec::new(),
            next: at,
        };
        while let Some((event, span)) = events.get(run.next) {
            let (piece, more): (&CowStr<'_>, bool) = match event {
                Event::Html(piece) => (piece, true),
                Event::InlineHtml(piece) if run.next == at => (piece, false),
                _ => break,
            };
            run.pieces.push((run.html.len(), piece.len(), *span));
            run.html.push_str(piece);
            run.next += 1;
            if !more {
                break;
            }
        }
        run
    }

    /// Where bytes `start..end` of the run stand in the file; a whole piece where it is indented.
    pub(super) fn span(&self, start: usize, end: usize) -> Span {
        let place = |offset: usize| {
            let index = self
                .pieces
                .partition_point(|(begin, _, _)| *begin <= offset);
            let (begin, length, span) = self.pieces.get(index.checked_sub(1)?)?;
            let verbatim = *length == span.end - span.start;
            Some((
                *span,
                verbatim.then(|| span.start + (offset - begin).min(*length)),
            ))
        };
        let first = place(start).unwrap_or((Span::new(0, 0), None));
        let last = place(end.saturating_sub(1).max(start)).unwrap_or(first);
        let from = first.1.unwrap_or(first.0.start);
        let to = last.1.map_or(last.0.end, |at| at + 1);
        Span::new(from, to.max(from))
    }
}
