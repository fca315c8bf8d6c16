//! `fieldbook search`: on the source of a site and on a built one.

#[path = "support/site.rs"]
mod site;

use std::fs;
use std::path::Path;

use serde_json::Value;
use site::{Case, fieldbook};
use tempfile::TempDir;

/// A new site with one entry of every collection, and its output.
fn new_site() -> TempDir {
    let root = TempDir::new().expect("a temporary folder");
    let folder = root.path().join("site");
    let name = folder.to_string_lossy().into_owned();
    assert_eq!(fieldbook(root.path(), &["init", &name]).code, 0);
    assert_eq!(fieldbook(&folder, &["build"]).code, 0);
    root
}

fn ask(root: &Path, args: &[&str]) -> Value {
    let outcome = fieldbook(root, &[&["search", "--json"], args].concat());
    assert_eq!(outcome.code, 0, "{args:?}: {}", outcome.stderr);
    serde_json::from_str(&outcome.stdout).expect("JSON")
}

fn urls(answer: &Value) -> Vec<&str> {
    let results = answer["results"].as_array().expect("a list");
    results
        .iter()
        .filter_map(|hit| hit["url"].as_str())
        .collect()
}

#[test]
fn a_built_site_answers_as_its_source_does() {
    let root = new_site();
    let source = root.path().join("site");
    let built = source.join("public");
    for query in [
        "example",
        "an example network",
        "netwrok",
        "\"an example\"",
        "example -network",
        "exam",
        "Say why",
        "ตัวอย่าง",
        "",
    ] {
        for lang in ["en", "th"] {
            let args = ["--lang", lang, query];
            let (here, there) = (ask(&source, &args), ask(&built, &args));
            assert_eq!(here, there, "{lang} {query}");
        }
    }
    assert!(urls(&ask(&built, &["example"])).len() > 5);
}

#[test]
fn answers_have_every_field() {
    let root = new_site();
    let answer = ask(
        &root.path().join("site"),
        &["exmaple", "--limit", "1", "--lang", "th"],
    );
    assert_eq!(answer["query"], "exmaple");
    assert_eq!(answer["lang"], "th");
    assert_eq!(answer["suggestion"], "example");
    assert!(answer["total"].as_u64() > Some(1));
    let hit = &answer["results"][0];
    assert_eq!(hit["lang"], "en");
    assert!(
        hit["url"]
            .as_str()
            .is_some_and(|url| url.starts_with("th/") && url.ends_with("/index.html"))
    );
    assert!(
        hit["excerpt"]
            .as_str()
            .is_some_and(|html| html.contains("<mark>")),
        "{hit}"
    );
    for field in ["title", "collection", "facets", "score"] {
        assert!(!hit[field].is_null(), "{field}");
    }
}

#[test]
fn filters_narrow_and_unknown_values_are_errors() {
    let root = new_site();
    let source = root.path().join("site");
    let practices = ask(&source, &["example", "--collection", "practices"]);
    assert_eq!(
        urls(&practices),
        ["en/practices/example-practice/index.html"]
    );
    let outcome = fieldbook(&source, &["search", "example", "--collection", "practises"]);
    assert_eq!(outcome.code, 2);
    assert!(outcome.stderr.contains("`practices`"), "{}", outcome.stderr);
    assert_eq!(
        fieldbook(&source, &["search", "example", "--lang", "xx"]).code,
        2
    );
}

#[test]
fn what_is_not_published_is_not_found() {
    for (case, query) in [
        ("withdrawn", "hidden harbour"),
        ("drafts-hidden", "thought"),
        ("private-records", "seventeen"),
    ] {
        let root = Case::load(case).prepare();
        assert_eq!(fieldbook(root.path(), &["build"]).code, 0, "{case}");
        let built = root.path().join("public");
        for word in query.split(' ') {
            let answer = ask(&built, &[word]);
            assert_eq!(answer["total"], 0, "{case}: {answer}");
        }
    }
}

#[test]
fn a_damaged_index_is_named() {
    let root = new_site();
    let built = root.path().join("site/public");
    let list = fs::read_to_string(built.join("search/index.json")).expect("the list of roots");
    let list: Value = serde_json::from_str(&list).expect("JSON");
    let path = list["languages"]["en"]["root"]
        .as_str()
        .expect("English has an index");
    fs::write(
        built.join("search").join(path),
        "fieldbook.shard(\"no\");\n",
    )
    .expect("writable");
    let outcome = fieldbook(&built, &["search", "example"]);
    assert_eq!(outcome.code, 2);
    assert!(outcome.stderr.contains(path), "{}", outcome.stderr);
}
