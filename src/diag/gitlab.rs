//! Diagnostics as a report of GitLab Code Quality.
//!
//! <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>

use serde_json::{Value, json};

use super::fingerprint::fingerprints;
use super::json::JsonDiagnostic;

/// The whole report: a list, empty when nothing was found.
pub fn to_gitlab(found: &[JsonDiagnostic]) -> Value {
    let names = fingerprints(found);
    let issue = |(one, name): (&JsonDiagnostic, String)| {
        json!({
            "description": one.full_message(),
            "check_name": one.code,
            "fingerprint": name,
            // Of `info`, `minor`, `major`, `critical` and `blocker`: an error stops the build.
            "severity": if one.severity == "error" { "critical" } else { "minor" },
            "location": {"path": one.path, "lines": {"begin": one.line, "end": one.end_line}},
        })
    };
    found.iter().zip(names).map(issue).collect()
}
