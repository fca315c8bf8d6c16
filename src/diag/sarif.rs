//! Diagnostics as SARIF 2.1.0, the static analysis results interchange format of OASIS.
//!
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>; section numbers below are its.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::codes::Code;
use super::explained::explained;
use super::fingerprint::fingerprints;
use super::json::JsonDiagnostic;
use super::severity::Severity;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// What a relative URI cannot hold as it is: everything but RFC 3986's unreserved characters and `/`.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The whole log, with every code as a rule. `repository` is where the program's documents are
/// published, if they are.
pub fn to_sarif(found: &[JsonDiagnostic], repository: Option<&str>) -> Value {
    let names = fingerprints(found);
    let rules: Vec<Value> = Code::ALL
        .iter()
        .map(|code| rule(*code, repository))
        .collect();
    let results: Vec<Value> = found.iter().zip(names).map(result).collect();
    json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "fieldbook",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            // §3.14.17; the default would be UTF-16.
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn rule(code: Code, repository: Option<&str>) -> Value {
    let level = match code.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let mut rule = json!({
        "id": code.as_str(),
        "defaultConfiguration": {"level": level},
    });
    if let Some(explained) = explained(code) {
        rule["shortDescription"] = json!({"text": explained.message});
        rule["help"] = json!({"text": explained.what_to_do});
    }
    if let Some(repository) = repository {
        let page = match crate::embedded::rule_page(code.as_str()) {
            Some(_) => format!("rules/{}.md", code.as_str()),
            None => "diagnostics.md".to_owned(),
        };
        rule["helpUri"] = json!(format!("{repository}/blob/main/docs/{page}"));
    }
    rule
}

fn result((one, name): (&JsonDiagnostic, String)) -> Value {
    let uri = utf8_percent_encode(&one.path, ENCODED).to_string();
    let mut place = json!({"artifactLocation": {"uri": uri}});
    if one.is_placed {
        // The end column is behind the last character here too (§3.30.8).
        place["region"] = json!({
            "startLine": one.line,
            "startColumn": one.column,
            "endLine": one.end_line,
            "endColumn": one.end_column,
        });
    }
    let index = Code::ALL.iter().position(|code| code.as_str() == one.code);
    json!({
        "ruleId": one.code,
        "ruleIndex": index,
        "level": one.severity,
        "message": {"text": one.full_message()},
        "locations": [{"physicalLocation": place}],
        "partialFingerprints": {"fieldbookContext/v1": name},
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_uris_and_rules_lead_to_the_documents() {
        let one = JsonDiagnostic {
            code: "picture-broken",
            severity: "error",
            message: "m".to_owned(),
            help: None,
            path: "content/a b/ภาพ#1?.png".to_owned(),
            line: 1,
            column: 1,
            end_line: 1,
            end_column: 1,
            is_placed: false,
            context: String::new(),
        };
        let log = to_sarif(&[one], Some("https://forge.example/fieldbook"));
        let result = &log["runs"][0]["results"][0];
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(
            place["artifactLocation"]["uri"],
            "content/a%20b/%E0%B8%A0%E0%B8%B2%E0%B8%9E%231%3F.png"
        );
        assert!(place.get("region").is_none());
        let rules = &log["runs"][0]["tool"]["driver"]["rules"];
        let index = result["ruleIndex"].as_u64().expect("a rule") as usize;
        assert_eq!(rules[index]["id"], "picture-broken");
        assert_eq!(
            rules[index]["helpUri"],
            "https://forge.example/fieldbook/blob/main/docs/diagnostics.md"
        );
    }
}
