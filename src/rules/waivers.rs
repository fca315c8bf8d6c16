//! Findings that are right as they are: `safeguarding: {waivers: [{rule, reason, text}]}`.
//!
//! A waiver stands in the source file and holds for all languages of the entry. `text` narrows it to
//! findings that contain the text.

use super::registry;
use crate::content::FrontText;
use crate::diag::{Code, Diagnostic, Span};
use crate::paths::SourcePath;

/// A finding that a waiver may cover.
pub struct Finding {
    pub diagnostic: Diagnostic,
    /// As it stands in the file.
    pub text: String,
}

struct Waiver<'a> {
    rule: &'a str,
    span: Span,
    reason: &'a str,
    text: &'a str,
}

fn waivers(front: &[FrontText]) -> Vec<Waiver<'_>> {
    let parts = |text: &'_ FrontText| {
        let (record, name) = text
            .path
            .strip_prefix("safeguarding.waivers.")?
            .split_once('.')?;
        Some((record.to_owned(), name.to_owned()))
    };
    let all = front.iter().filter_map(|text| Some((parts(text)?, text)));
    let all: Vec<((String, String), &FrontText)> = all.collect();
    // An empty one is a blank that a draft has not filled in yet, which the check of fields reports.
    let is_given = |text: &FrontText| !text.text.trim().is_empty();
    let rules = all
        .iter()
        .filter(|((_, name), rule)| name == "rule" && is_given(rule));
    rules
        .map(|((record, _), rule)| {
            let other = |wanted: &str| {
                let mut all = all.iter();
                let found = all.find(|((own, name), _)| own == record && name == wanted);
                found.map_or("", |(_, text)| text.text.trim())
            };
            Waiver {
                rule: rule.text.trim(),
                span: rule.span,
                reason: other("reason"),
                text: other("text"),
            }
        })
        .collect()
}

/// Takes out what is waived, and adds what is wrong with the waivers.
///
/// `front` is of the source file at `path`.
pub fn apply(findings: Vec<Finding>, path: &SourcePath, front: &[FrontText]) -> Vec<Diagnostic> {
    let waivers = waivers(front);
    let mut used = vec![false; waivers.len()];
    let mut found = Vec::new();
    for finding in findings {
        let covers = |waiver: &Waiver<'_>| {
            let code = finding.diagnostic.code;
            let is_waivable = registry::waivable().any(|known| known == code);
            let is_meant = waiver.rule == code.as_str() && finding.text.contains(waiver.text);
            is_waivable && is_meant && !waiver.reason.is_empty()
        };
        let mut covered = false;
        for (waiver, used) in waivers.iter().zip(&mut used) {
            if covers(waiver) {
                covered = true;
                *used = true;
            }
        }
        if !covered {
            found.push(finding.diagnostic);
        }
    }
    for (waiver, used) in waivers.iter().zip(used) {
        let report = |code| {
            Diagnostic::new(code, path)
                .at(waiver.span)
                .arg("rule", waiver.rule)
        };
        if !registry::waivable().any(|code| code.as_str() == waiver.rule) {
            let known = registry::waivable().map(Code::as_str);
            found.push(report(Code::WaiverRefused).suggest(waiver.rule, known));
        } else if waiver.reason.is_empty() {
            found.push(report(Code::WaiverWithoutReason).help("give-reason"));
        } else if !used {
            found.push(report(Code::WaiverUnused).help("delete-waiver"));
        }
    }
    found
}
