//! The sections that the model requires of every entry.

use super::unfilled;
use crate::diag::{Code, Diagnostic, Span};
use crate::markdown::{Document, Section};
use crate::paths::SourcePath;

/// The heading that begins a section; the section itself where none does.
fn heading_of(document: &Document, section: &Section) -> Span {
    let mut headings = document.headings.iter();
    let own = headings.find(|heading| heading.span.start == section.span.start);
    own.map_or(section.span, |heading| heading.span)
}

/// Reports required sections that are missing or hold nothing. `label` gives the text of the message
/// that names a section.
pub fn check_sections(
    path: &SourcePath,
    text: &str,
    document: &Document,
    required: &[String],
    label: &dyn Fn(&str) -> String,
    found: &mut Vec<Diagnostic>,
) {
    for id in required {
        let message = format!("section-{id}");
        let label = label(&message);
        let sections = &document.sections;
        if let Some(section) = sections.iter().find(|section| section.id == *id) {
            if unfilled::is_empty(text, document, section) {
                found.push(
                    Diagnostic::new(Code::EmptySection, path)
                        .at(heading_of(document, section))
                        .arg("section", label)
                        .help("fill-section"),
                );
            }
            continue;
        }
        let mut diagnostic = Diagnostic::new(Code::MissingSection, path)
            .arg("section", label.as_str())
            .help("add-section")
            .help_arg("section", label.as_str())
            .help_arg("id", id.as_str());
        // Point at the heading that was probably meant.
        let titles: Vec<&str> = document
            .headings
            .iter()
            .map(|heading| heading.text.as_str())
            .collect();
        if let Some(near) = crate::diag::nearest(&label, titles.into_iter())
            && let Some(heading) = document
                .headings
                .iter()
                .find(|heading| heading.text == near)
        {
            diagnostic = diagnostic.at(heading.span);
        }
        found.push(diagnostic);
    }
}
