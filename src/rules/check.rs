//! All rules over one entry.

use std::ops::Range;

use super::pictures::Picture;
use super::plain::Plain;
use super::registry::{PICTURE_RULES, TEXT_RULES};
use super::rule::{Reading, Rule};
use super::said::{Said, names, said};
use super::waivers::{Finding, apply};
use super::wording::{self, Wording};
use crate::config::{Collection, LanguageId, Model, Safeguarding};
use crate::content::{Entry, Status, Version, front_texts};
use crate::diag::{Code, Diagnostic, Severity};
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
        let is_source = version.path == *source;
        // Read again only where somebody wants to look at it.
        let front = match version.doubtful_front || is_source && has_declarations(entry) {
            true => front_texts(version),
            false => Vec::new(),
        };
        let rules = context.wording.of(version.language);
        for said in said(version, &front, collection) {
            let plain = said.plain();
            personal(&said, &plain, &version.path, context.settings, &mut found);
            if let Some(rules) = rules.filter(|_| !said.quoted) {
                let names = context.names;
                found.extend(wording::check(rules, &said, &plain, &version.path, names));
            }
        }
        if is_source {
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
        personal(&said, &said.plain(), &version.path, settings, &mut found);
    }
    found.into_iter().map(|one| one.diagnostic).collect()
}

/// Whether the folder's name or those of the files beside the entry could lead to a person.
pub fn has_personal_names(entry: &Entry, settings: &Safeguarding) -> bool {
    let mut found = Vec::new();
    for (path, name) in names(entry) {
        personal(&name, &name.plain(), &path, settings, &mut found);
    }
    found
        .iter()
        .any(|one| one.diagnostic.severity == Severity::Error)
}

/// Whether a rule may have something to say of a text in `language`: what it has not is never said.
pub fn is_doubtful(
    text: &str,
    language: LanguageId,
    settings: &Safeguarding,
    wording: &Wording,
) -> bool {
    let plain = Plain::new(text);
    let reading = Reading::new(&plain, settings);
    let finds = |rule: &&Rule| !(rule.find)(&reading).is_empty();
    let rules = wording.of(language);
    rules.is_some_and(|rules| rules.may_object(&plain.text)) || TEXT_RULES.iter().any(finds)
}

/// Whether the front matter of an entry's source may say something of pictures or waive a finding.
fn has_declarations(entry: &Entry) -> bool {
    let source = entry.source();
    let front = source.text.get(..source.body.start).unwrap_or_default();
    // A backslash may hide any word.
    !entry.assets.is_empty() || front.contains("waivers") || front.contains('\\')
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
