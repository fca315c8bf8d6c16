//! The rules of safeguarding over the real content of this repository: what they find is either a
//! real finding that somebody has to look at, or a fault of the rule.
//!
//! `cargo test --test safeguarding -- --nocapture` prints the figures.

use std::collections::BTreeMap;
use std::path::Path;

use fieldbook::content::Value;
use fieldbook::diag::Code;
use fieldbook::pipeline::{Loader, Options, Timings};

/// The codes of `src/rules/`.
fn is_rule(code: Code) -> bool {
    (Code::EmailAddress..=Code::WaiverUnused).contains(&code)
}

#[derive(Default)]
struct Figures {
    files: usize,
    words: usize,
    findings: usize,
}

#[test]
fn real_content_has_no_unwaived_finding_and_few_waivers() {
    let options = Options {
        drafts: true,
        ..Options::default()
    };
    let mut timings = Timings::default();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let loaded = Loader::new(root, options).load(&mut timings);
    let site = loaded.ready.expect("this repository's site has no errors").site;
    let mut figures: BTreeMap<String, Figures> = BTreeMap::new();
    let mut waivers = 0;
    for id in site.all() {
        let entry = site.entry(id);
        if let Some(Value::Record(record)) = entry.source().fields.get("safeguarding") {
            waivers += record.records("waivers").len();
        }
        for version in &entry.versions {
            let tag = &site.languages().get(version.language).tag;
            let figures = figures.entry(tag.clone()).or_default();
            figures.files += 1;
            figures.words += version.document.words;
            let here = loaded.diagnostics.iter();
            let here = here.filter(|found| found.path == version.path && is_rule(found.code));
            figures.findings += here.count();
        }
    }
    println!("language  files   words  findings");
    for (tag, of) in &figures {
        println!("{tag:9} {:5} {:7} {:9}", of.files, of.words, of.findings);
    }
    let words: usize = figures.values().map(|of| of.words).sum();
    println!("all       {words} words, {waivers} waivers");
    let found: Vec<String> = loaded
        .diagnostics
        .iter()
        .filter(|found| is_rule(found.code))
        .map(|found| format!("{}: {}: {:?}", found.path, found.code.as_str(), found.args))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert!(figures.len() >= 15, "every language of the site is looked at");
    assert!(waivers * 5_000 <= words, "{waivers} waivers in {words} words");
}
