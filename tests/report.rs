//! `report reviews`: what falls due, what is missing, what is waived, and the sheet for a reviewer.

#[path = "support/site.rs"]
mod site;

use serde_json::{Value, json};
use site::{Case, fieldbook, write};

fn by_entry<'a>(rows: &'a Value, entry: &str) -> &'a Value {
    let mut rows = rows.as_array().expect("a list").iter();
    let found = rows.find(|row| row["entry"] == entry);
    found.unwrap_or_else(|| panic!("{entry}"))
}

#[test]
fn reviews_are_counted_and_what_falls_due_is_named() {
    let root = Case::load("reviews").prepare();
    let outcome = fieldbook(root.path(), &["report", "reviews", "--json"]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let rows: Value = serde_json::from_str(&outcome.stdout).expect("JSON");
    let counts = |entry: &str| {
        let row = by_entry(&rows, entry);
        (row["counted"].clone(), row["needed"].clone())
    };
    assert_eq!(counts("practices/two-reviews"), (json!(2), json!(2)));
    assert_eq!(counts("practices/draft"), (json!(0), json!(2)));
    let reasons = by_entry(&rows, "practices/not-counted")["not_counted"]
        .as_array()
        .expect("a list");
    let reasons: Vec<&Value> = reasons.iter().map(|one| &one["reason"]).collect();
    assert_eq!(
        reasons,
        [
            "own-organisation",
            "incomplete",
            "same-organisation",
            "same-reviewer",
            "incomplete"
        ]
    );
    let due = |entry: &str| by_entry(&rows, entry)["due"].clone();
    assert_eq!(
        due("practices/due-past"),
        json!({"date": "2025-12-31", "state": "past"})
    );
    assert_eq!(
        due("practices/due-soon"),
        json!({"date": "2026-02", "state": "soon"})
    );
    let rows = rows.as_array().expect("a list");
    let is_named = |entry: &str| rows.iter().any(|row| row["entry"] == entry);
    assert!(!is_named("practices/due-later") && !is_named("practices/early"));

    let outcome = fieldbook(root.path(), &["report", "reviews", "--lang", "en"]);
    let lines: Vec<&str> = outcome.stdout.lines().collect();
    assert_eq!(
        lines[..3],
        [
            "Falls due",
            "  practices/due-past: 2025-12-31, overdue",
            "  practices/due-soon: 2026-02"
        ]
    );
    assert!(lines.contains(&"  practices/none (published): 0 of 2"));
}

#[test]
fn coverage_counts_public_entries_and_names_what_is_missing() {
    let root = Case::load("reviews").prepare();
    let outcome = fieldbook(root.path(), &["report", "coverage", "--json"]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let tables: Value = serde_json::from_str(&outcome.stdout).expect("JSON");
    assert_eq!(
        tables[0]["cells"],
        json!([{"row": "leading", "column": "3", "count": 2}])
    );
    assert_eq!(tables[0]["empty_rows"], json!(["emerging", "promising"]));
    let outcome = fieldbook(root.path(), &["report", "coverage", "--lang", "en"]);
    assert!(
        outcome.stdout.contains("none yet: emerging, promising"),
        "{}",
        outcome.stdout
    );
}

#[test]
fn waivers_are_listed_with_their_reasons() {
    let root = Case::load("waivers").prepare();
    let outcome = fieldbook(root.path(), &["report", "reviews", "--json"]);
    let rows: Value = serde_json::from_str(&outcome.stdout).expect("JSON");
    let rows = rows.as_array().expect("a list");
    let waivers = rows.iter().filter_map(|row| row["waivers"].as_array());
    let reasons: Vec<&Value> = waivers.flatten().map(|one| &one["reason"]).collect();
    assert!(reasons.iter().any(|reason| *reason != ""), "{reasons:?}");
}

#[test]
fn a_sheet_has_the_text_the_criteria_and_nothing_that_runs() {
    let root = Case::load("reviews").prepare();
    let text = "---\ntitle: A <script>title</script>\nsummary: What was done.\nstatus: draft\n\
                documented_on: 2002\ncriteria: {ethical: {reason: The source says nothing.}}\n---\n\n\
                ## Background and context\n\nSee [[practices/early]] &amp; others.\n";
    write(
        &root.path().join("content/practices/rated/index.en.md"),
        text.as_bytes(),
    );
    let args = [
        "report",
        "reviews",
        "--sheet",
        "practices/rated",
        "--lang",
        "ur",
    ];
    let outcome = fieldbook(root.path(), &args);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let sheet = outcome.stdout;
    for wanted in [
        "<html lang=\"ur\" dir=\"rtl\">",
        "lang=\"en\" dir=\"ltr\">A &lt;script&gt;title",
        "<p>See The practice early &amp; others.</p>",
        "<em>The source says nothing.</em>",
        "effective: {score: , reason: \"\"}",
    ] {
        assert!(sheet.contains(wanted), "{wanted}\n{sheet}");
    }
    assert!(!sheet.contains("<script"));

    let args = ["report", "reviews", "--sheet", "sources/report-2002"];
    let outcome = fieldbook(root.path(), &args);
    assert_eq!(outcome.code, 2);
    assert!(outcome.stderr.contains("sources"), "{}", outcome.stderr);
}
