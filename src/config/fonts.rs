//! `[fonts]` in `site.toml`: the fonts that pages bring along.

use super::languages::{LanguageId, Languages};
use super::table::Table;
use crate::diag::{Code, Span};

/// A file of `fonts/` and the languages that it is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Font {
    /// Below `fonts/`.
    pub file: String,
    /// Where `site.toml` first names it.
    pub span: Span,
    /// In the order of `site.toml`.
    pub languages: Vec<LanguageId>,
}

/// Reads `language = "file"`; languages that share a file share its subset.
pub(super) fn read(table: Table<'_, '_>, languages: &Languages) -> Vec<Font> {
    let problems = table.problems();
    let mut fonts: Vec<Font> = Vec::new();
    for (tag, span, file) in table.text_entries() {
        let Some(language) = languages.find(&tag) else {
            problems.push(
                problems
                    .report(Code::UnknownLanguage, span)
                    .arg("language", tag.as_str())
                    .suggest(&tag, languages.tags()),
            );
            continue;
        };
        match fonts.iter_mut().find(|font| font.file == file) {
            Some(font) => font.languages.push(language),
            None => fonts.push(Font {
                file,
                span,
                languages: vec![language],
            }),
        }
    }
    fonts
}
