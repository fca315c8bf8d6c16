//! Diagnostics for other programs.

use serde::Serialize;

use super::diagnostic::{Diagnostic, Text};
use super::span::line_column;

/// One diagnostic as `--json` prints it; lines and columns are 1-based, columns in Unicode scalar values.
#[derive(Clone, Debug, Serialize)]
pub struct JsonDiagnostic {
    pub code: &'static str,
    pub severity: &'static str,
    pub message: String,
    pub help: Option<String>,
    pub path: String,
    pub line: usize,
    pub column: usize,
    pub end_line: usize,
    /// Behind the last character.
    pub end_column: usize,
    /// Whether it is about a place in the file rather than the file as a whole.
    #[serde(skip)]
    pub is_placed: bool,
    /// The line where it begins, trimmed: it tells the finding from others when lines move.
    #[serde(skip)]
    pub context: String,
}

/// A diagnostic without a span is placed at line 1, column 1.
pub fn to_json(diagnostic: &Diagnostic, text: Text, source: Option<&str>) -> JsonDiagnostic {
    let source = source.unwrap_or("");
    let place = |offset| line_column(source, offset);
    let (start, end) = diagnostic.span.map_or((place(0), place(0)), |span| {
        (place(span.start), place(span.end))
    });
    let context = diagnostic
        .span
        .and_then(|_| source.lines().nth(start.line - 1));
    JsonDiagnostic {
        code: diagnostic.code.as_str(),
        severity: diagnostic.severity.as_str(),
        message: text.message,
        help: text.help,
        path: diagnostic.path.as_str().to_owned(),
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        is_placed: diagnostic.span.is_some(),
        context: context.unwrap_or("").trim().to_owned(),
    }
}

impl JsonDiagnostic {
    /// The message, and the help on a line of its own.
    pub(super) fn full_message(&self) -> String {
        match &self.help {
            Some(help) => format!("{}\n{help}", self.message),
            None => self.message.clone(),
        }
    }
}
