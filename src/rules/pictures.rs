//! What an entry declares of its pictures: faces are declared, never detected.

use crate::content::{Entry, FrontText};
use crate::diag::{Code, Diagnostic, Span};
use crate::i18n::PartialDate;
use crate::paths::SourcePath;

/// A check of one picture.
pub struct PictureRule {
    pub find: fn(&Picture<'_>, PartialDate) -> Option<Problem>,
}

/// What a rule found.
pub struct Problem {
    pub code: Code,
    /// The name of the declaration that is shown.
    pub place: &'static str,
    pub help: &'static str,
    /// Whether the picture must not be published, whatever the severity is.
    pub withhold: bool,
}

/// A picture beside an entry and what the source file says of it.
pub struct Picture<'a> {
    pub file: &'a SourcePath,
    /// The texts of its record; empty without one.
    declared: Vec<(&'a str, &'a FrontText)>,
}

impl<'a> Picture<'a> {
    /// The pictures of an entry; `front` is of its source file.
    pub fn all(entry: &'a Entry, front: &'a [FrontText]) -> Vec<Self> {
        let records: Vec<(&str, &str, &FrontText)> = front
            .iter()
            .filter_map(|text| {
                let rest = text.path.strip_prefix("images.")?;
                let (record, name) = rest.split_once('.')?;
                Some((record, name, text))
            })
            .collect();
        let picture = |file: &'a SourcePath| {
            let name = file.as_str().rsplit('/').next().unwrap_or_default();
            let of = records
                .iter()
                .find(|(_, key, text)| *key == "file" && text.text.trim() == name)
                .map(|(record, ..)| *record);
            let declared = records.iter().filter(|(record, ..)| Some(*record) == of);
            Self {
                file,
                declared: declared.map(|(_, name, text)| (*name, *text)).collect(),
            }
        };
        entry.assets.iter().map(picture).collect()
    }

    /// What is declared under a name; nothing for an empty text.
    pub fn text(&self, name: &str) -> Option<&str> {
        let (_, text) = self.declared.iter().find(|(known, _)| *known == name)?;
        Some(text.text.trim()).filter(|text| !text.is_empty())
    }

    pub fn is_identifiable(&self) -> bool {
        self.text("people") == Some("identifiable")
    }

    /// The day on which the consent ends: the first one of a month or year without days, to be safe.
    pub fn consent_ends(&self) -> Option<PartialDate> {
        PartialDate::parse(self.text("consent_expires")?).ok()
    }

    fn span(&self, name: &str) -> Option<Span> {
        let of = |name: &str| self.declared.iter().find(|(known, _)| *known == name);
        of(name).or(of("file")).map(|(_, text)| text.span)
    }

    /// The problem where it is declared, or at the picture itself.
    pub fn report(&self, problem: &Problem, source: &SourcePath) -> Diagnostic {
        let name = self.file.as_str().rsplit('/').next().unwrap_or_default();
        let mut diagnostic = match self.span(problem.place) {
            Some(span) => Diagnostic::new(problem.code, source).at(span),
            None => Diagnostic::new(problem.code, self.file),
        };
        diagnostic = diagnostic.arg("image", name).help(problem.help);
        diagnostic = diagnostic.help_arg("image", name);
        match self.text("consent_expires") {
            Some(date) => diagnostic.arg("date", date),
            None => diagnostic,
        }
    }
}
