//! All rules over one entry.

use std::ops::Range;

use super::masks::mask;
use super::pictures::Picture;
use super::registry::{PICTURE_RULES, TEXT_RULES};
use super::rule::Reading;
use super::said::{Said, names, said};
use super::waivers::{Finding, apply};
use super::wording::Wording;
use crate::config::{Collection, Languages, Model, Safeguarding};
use crate::content::{Entry, Status, Version, front_texts};
use crate::diag::{Code, Diagnostic, Severity};
use crate::i18n::PartialDate;
use crate::paths::SourcePath;

/// What rules need to know besides the entry.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    pub model: &'a Model,
    pub languages: &'a Languages,
    pub settings: &'a Safeguarding,
    pub wording: &'a Wording,
    /// See [`super::own_names`].
    pub names: &'a [String],
    pub today: PartialDate,
    /// Whether drafts have pages; see [`blank`].
    pub drafts: bool,
}

/// What the rules say of an entry.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    pub diagnostics: Vec<Diagnostic>,
    /// Pictures that must not be published.
    pub withheld: Vec<SourcePath>,
}

/// Checks every version of an entry, its pictures and its waivers.
pub fn check(entry: &Entry, context: Context<'_>) -> Findings {
    let collection = context.model.collection(entry.collection);
    let source = &entry.source().path;
    let mut found = Vec::new();
    let mut source_front = Vec::new();
    for version in &entry.versions {
        let front = front_texts(version);
        let tag = context.languages.get(version.language).tag.as_str();
        for said in said(version, &front, collection) {
            personal(&said, &version.path, context.settings, &mut found);
            if !said.quoted {
                found.extend(
                    context
                        .wording
                        .check(&said, &version.path, tag, context.names),
                );
            }
        }
        if version.path == *source {
            source_front = front;
        }
    }
    for (path, name) in names(entry) {
        let start = found.len();
        personal(&name, &path, context.settings, &mut found);
        for finding in &mut found[start..] {
            finding.diagnostic.span = None;
        }
    }
    let mut findings = Findings {
        diagnostics: apply(found, source, &source_front),
        withheld: Vec::new(),
    };
    for picture in Picture::all(entry, &source_front) {
        for rule in PICTURE_RULES {
            let Some(problem) = (rule.find)(&picture, context.today) else {
                continue;
            };
            let reported = picture.report(&problem, source);
            findings.diagnostics.extend(blank(reported, entry, context));
            if problem.withhold && !findings.withheld.contains(picture.file) {
                findings.withheld.push(picture.file.clone());
            }
        }
    }
    findings
}

/// A picture of which a draft says nothing yet is a blank like others: a warning where drafts are
/// looked at, and no word where they have no pages. It is withheld all the same.
fn blank(mut found: Diagnostic, entry: &Entry, context: Context<'_>) -> Option<Diagnostic> {
    // Without a status of its own it only counts as a draft until somebody mends it.
    let is_draft =
        entry.status == Status::Draft && !entry.source().fields.terms("status").is_empty();
    if is_draft && found.code == Code::PeopleUndeclared {
        found.severity = Severity::Warning;
        return context.drafts.then_some(found);
    }
    Some(found)
}

/// What in a text could lead to a person, waived or not, with its place in the file.
pub fn personal_data(
    version: &Version,
    collection: &Collection,
    settings: &Safeguarding,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for said in said(version, &front_texts(version), collection) {
        personal(&said, &version.path, settings, &mut found);
    }
    found.into_iter().map(|one| one.diagnostic).collect()
}

/// Whether the folder's name or those of the files beside the entry could lead to a person.
pub fn has_personal_names(entry: &Entry, settings: &Safeguarding) -> bool {
    let mut found = Vec::new();
    for (path, name) in names(entry) {
        personal(&name, &path, settings, &mut found);
    }
    found
        .iter()
        .any(|one| one.diagnostic.severity == Severity::Error)
}

/// What could lead to a person.
fn personal(said: &Said, path: &SourcePath, settings: &Safeguarding, found: &mut Vec<Finding>) {
    let text = &said.plain.text;
    let digits = said.plain.digits();
    let numbers = match digits {
        0 => text.clone(),
        _ => mask(text),
    };
    let reading = Reading {
        plain: &said.plain,
        numbers: &numbers,
        digits,
        settings,
    };
    let mut taken: Vec<Range<usize>> = Vec::new();
    for rule in TEXT_RULES {
        for range in (rule.find)(&reading) {
            if taken
                .iter()
                .any(|one| one.start < range.end && range.start < one.end)
            {
                continue;
            }
            let (span, written) = said.place(range.clone());
            let mut diagnostic = Diagnostic::new(rule.code, path)
                .arg("text", written.as_str())
                .help("remove-detail")
                .help_arg("rule", rule.code.as_str());
            diagnostic.span = span;
            found.push(Finding {
                diagnostic,
                text: written,
            });
            taken.push(range);
        }
    }
}
