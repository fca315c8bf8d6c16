//! Diagnostics for other programs.

use serde::Serialize;

use super::diagnostic::{Diagnostic, Text};
use super::span::line_column;

/// One diagnostic as `--json` prints it; lines and columns are 1-based, columns in Unicode scalar values.
#[derive(Debug, Serialize)]
pub struct JsonDiagnostic {
    pub code: &'static str,
    pub severity: &'static str,
    pub message: String,
    pub help: Option<String>,
    pub path: String,
    pub line: usize,
    pub column: usize,
    pub end_line: usize,
    pub end_column: usize,
}

/// A diagnostic without a span is placed at line 1, column 1.
pub fn to_json(diagnostic: &Diagnostic, text: Text, source: Option<&str>) -> JsonDiagnostic {
    let place = |offset| line_column(source.unwrap_or(""), offset);
    let (start, end) = diagnostic.span.map_or((place(0), place(0)), |span| {
        (place(span.start), place(span.end))
    });
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
    }
}
