//! All rules over one entry.

use std::ops::Range;

use super::pictures::Picture;
use super::plain::Plain;
use super::registry::{PICTURE_RULES, TEXT_RULES};
use super::rule::Reading;
use super::said::{Said, names, said};
use super::waivers::{Finding, apply};
use super::wording::{self, Wording};
use crate::config::{Model, Safeguarding};
use crate::content::{Entry, front_texts};
use crate::diag::Diagnostic;
use crate::i18n::PartialDate;
use crate::paths::SourcePath;

/// What rules need to know besides the entry.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    pub model: &'a Model,
    pub settings: &'a Safeguarding,
    pub wording: &'a Wording,
    /// See [`super::own_names`].
    pub names: &'a [String],
    pub today: PartialDate,
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
        let rules = context.wording.of(version.language);
        for said in said(version, &front, collection) {
            let plain = said.plain();
            personal(&said, &plain, &version.path, context.settings, &mut found);
            if let Some(rules) = rules.filter(|_| !said.quoted) {
                let names = context.names;
                found.extend(wording::check(rules, &said, &plain, &version.path, names));
            }
        }
        if version.path == *source {
            source_front = front;
        }
    }
    for (path, name) in names(entry) {
        let start = found.len();
        personal(&name, &name.plain(), &path, context.settings, &mut found);
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
            findings.diagnostics.push(picture.report(&problem, source));
            if problem.withhold && !findings.withheld.contains(picture.file) {
                findings.withheld.push(picture.file.clone());
            }
        }
    }
    findings
}

/// What could lead to a person.
fn personal(
    said: &Said,
    plain: &Plain<'_>,
    path: &SourcePath,
    settings: &Safeguarding,
    found: &mut Vec<Finding>,
) {
    let reading = Reading::new(plain, settings);
    let mut taken: Vec<Range<usize>> = Vec::new();
    for rule in TEXT_RULES {
        for range in (rule.find)(&reading) {
            if taken
                .iter()
                .any(|one| one.start < range.end && range.start < one.end)
            {
                continue;
            }
            let (span, written) = said.place(plain, range.clone());
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
