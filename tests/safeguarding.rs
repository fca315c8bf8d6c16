//! The rules of safeguarding over the real content of this repository: what they find is either a
//! real finding that somebody has to look at, or a fault of the rule.
//!
//! `cargo test --test safeguarding -- --nocapture` prints the figures.

#[path = "support/site.rs"]
mod site;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fieldbook::content::Value;
use fieldbook::diag::Code;
use fieldbook::pipeline::{Loader, Options, Timings};
use site::{files, write};

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
    let site = loaded
        .ready
        .expect("this repository's site has no errors")
        .site;
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
    for (stage, took) in &timings.0 {
        println!("{stage:9} {} ms", took.as_millis());
    }
    let found: Vec<String> = loaded
        .diagnostics
        .iter()
        .filter(|found| is_rule(found.code))
        .map(|found| format!("{}: {}: {:?}", found.path, found.code.as_str(), found.args))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert!(
        figures.len() >= 15,
        "every language of the site is looked at"
    );
    assert!(
        waivers * 5_000 <= words,
        "{waivers} waivers in {words} words"
    );
}

/// A telephone number and an address behind the last word of every real file, in the digits of its
/// language: nothing around them may hide them.
#[test]
fn what_is_planted_in_real_content_is_found_in_every_file() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let copy = tempfile::tempdir().expect("a temporary folder");
    let mut planted = Vec::new();
    for (name, bytes) in files(&root.join("content")) {
        let mut text = bytes;
        if let Some(tag) = name
            .strip_suffix(".md")
            .and_then(|name| name.rsplit('.').next())
        {
            text.truncate(text.trim_ascii_end().len());
            // Some glossary terms have no body.
            if text.ends_with(b"---") {
                text.extend_from_slice(b"\n\n");
            }
            text.extend_from_slice(sample(tag).as_bytes());
            planted.push(format!("content/{name}"));
        }
        write(&copy.path().join("content").join(name), &text);
    }
    let card = fs::read(root.join("site.toml")).expect("this repository has a site.toml");
    write(&copy.path().join("site.toml"), &card);
    let options = Options {
        drafts: true,
        ..Options::default()
    };
    let loaded = Loader::new(copy.path(), options).load(&mut Timings::default());
    for code in [Code::PhoneNumber, Code::EmailAddress] {
        let of_code = loaded.diagnostics.iter().filter(|found| found.code == code);
        let paths: BTreeSet<&str> = of_code.map(|found| found.path.as_str()).collect();
        let name = code.as_str();
        println!(
            "{name}: found in {} of {} files",
            paths.len(),
            planted.len()
        );
        let is_missed = |path: &&String| !paths.contains(path.as_str());
        let missed: Vec<&String> = planted.iter().filter(is_missed).collect();
        assert!(missed.is_empty(), "{name} is not found in {missed:?}");
    }
}

fn sample(tag: &str) -> String {
    let zero = match tag {
        "th" => '๐',
        "lo" => '໐',
        "km" => '០',
        "my" => '၀',
        "ne" | "hi" => '०',
        "bn" => '০',
        "ur" => '۰',
        "ar" => '٠',
        "ta" => '௦',
        "zh-Hans" => '０',
        _ => '0',
    };
    let digit = |c: char| match c.to_digit(10) {
        Some(value) => char::from_u32(zero as u32 + value).unwrap_or(c),
        None => c,
    };
    let number: String = " 081\u{200b}-234-5678".chars().map(digit).collect();
    format!("{number} maya@aid.org.\n")
}
