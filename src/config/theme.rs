//! A theme's `theme.toml`.

use super::table::{Problems, Table, parse};
use crate::diag::{Code, Diagnostic, Span};
use crate::paths::SourcePath;

/// The template engine that a theme names: `minijinja` or `tera`.
pub fn theme_engine(path: &SourcePath, text: &str, found: &mut Vec<Diagnostic>) -> String {
    let problems = Problems::new(path);
    let keys = parse(text, &problems);
    let root = Table::new(&keys, Span::new(0, 0), &problems);
    let engine = root.required_text("engine");
    let known = ["minijinja", "tera"];
    if !known.contains(&engine.as_str()) && !engine.is_empty() {
        problems.push(
            problems
                .report(Code::BadValue, root.span_of("engine"))
                .arg("wanted", "choice")
                .arg("found", engine.as_str())
                .suggest(&engine, known),
        );
    }
    root.finish();
    found.extend(problems.into_inner());
    engine
}
