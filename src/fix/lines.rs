//! Ends of lines and of the file.

use super::same::Known;
use crate::diag::Span;
use crate::markdown;

/// The blanks that mean a line break in Markdown.
const BREAK: &str = "  ";

/// Without the byte-order mark that Windows editors write.
pub fn without_mark(text: &str) -> String {
    text.strip_prefix('\u{feff}').unwrap_or(text).to_owned()
}

/// Without spaces and tabs at the ends of lines, except in code and HTML and where they make a line
/// break; those are two spaces then.
pub fn without_trailing_blanks(known: &Known<'_>) -> String {
    let text = known.text;
    let Some((parts, _)) = &known.parts else {
        return text.to_owned();
    };
    let layout = markdown::layout(text, parts.body);
    let is_in = |spans: &[Span], at: usize| {
        let holds = |span: &Span| span.start <= at && at < span.end;
        spans.iter().any(holds)
    };
    let mut out = String::with_capacity(text.len());
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let shown = line.trim_end_matches('\n');
        let kept = shown.trim_end_matches([' ', '\t']);
        let (end, feed) = (start + kept.len(), start + shown.len());
        out.push_str(kept);
        if kept.len() < shown.len() {
            if is_in(&layout.verbatim, end) || kept.ends_with('\\') {
                out.push_str(&shown[kept.len()..]);
            } else if is_in(&layout.breaks, end) || is_in(&layout.breaks, feed) {
                out.push_str(BREAK);
            }
        }
        out.push_str(&line[shown.len()..]);
        start += line.len();
    }
    out
}

/// With exactly one line feed at the end.
pub fn with_one_end(known: &Known<'_>) -> String {
    format!("{}\n", known.text.trim_end_matches(['\n', ' ', '\t']))
}
