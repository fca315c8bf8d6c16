//! Diagnostics for a terminal, drawn as rustc draws them.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::diagnostic::{Diagnostic, Text};
use super::severity::Severity;
use super::span::Span;

/// Draws one diagnostic with its source line underlined. `colour` adds ANSI codes.
pub fn render(diagnostic: &Diagnostic, text: &Text, source: Option<&str>, colour: bool) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = level
        .primary_title(text.message.as_str())
        .id(diagnostic.code.as_str())
        .elements(Vec::<Snippet<'_, annotate_snippets::Annotation<'_>>>::new());
    match (source, diagnostic.span) {
        (Some(source), Some(span)) => {
            let window = Window::around(source, span.clamped(source));
            group = group.element(
                Snippet::source(window.text)
                    .line_start(window.first_line)
                    .path(diagnostic.path.as_str())
                    .annotation(AnnotationKind::Primary.span(window.start..window.end)),
            );
        }
        _ => group = group.element(annotate_snippets::Origin::path(diagnostic.path.as_str())),
    }
    if let Some(help) = &text.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    let renderer = if colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    renderer.render(&[group])
}

/// The lines that a span touches, so that a file of any size costs the same to draw.
struct Window<'a> {
    text: &'a str,
    /// 1-based number of the first line of `text`.
    first_line: usize,
    start: usize,
    end: usize,
}

impl<'a> Window<'a> {
    /// A span of many lines is cut to its first; a very long line to what surrounds the span.
    fn around(source: &'a str, span: Span) -> Self {
        const LONGEST: usize = 400;
        let mut from = source[..span.start].rfind('\n').map_or(0, |at| at + 1);
        let mut to = source[span.start..]
            .find('\n')
            .map_or(source.len(), |at| span.start + at);
        let first_line = source[..from].bytes().filter(|b| *b == b'\n').count() + 1;
        let end = span.end.min(to);
        if to - from > LONGEST {
            from = Span::new(span.start.saturating_sub(LONGEST / 4).max(from), to)
                .clamped(source)
                .start;
            to = Span::new(from, (from + LONGEST).min(to))
                .clamped(source)
                .end;
        }
        Self {
            text: &source[from..to],
            first_line,
            start: span.start - from,
            end: end.min(to).max(span.start) - from,
        }
    }
}
