//! `fieldbook check`: what it reports where, in which format, and what it mends.

#[path = "support/site.rs"]
mod site;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use boon::{Compiler, Schemas};
use fieldbook::config::{Languages, Model, SiteConfig};
use fieldbook::fix::{self, Fix};
use fieldbook::paths::SourcePath;
use serde_json::Value;
use site::{Case, Outcome, fieldbook, files, write};
use tempfile::TempDir;
use unicode_normalization::UnicodeNormalization;

/// Cases with problems in fields, links, pictures and the site's card, and one without a site.
const BROKEN: [&str; 4] = ["fields", "links", "no-site", "pictures-refused"];

const ENTRY: &str = "---\ntitle: A practice\nsummary: x\nstatus: published\ndocumented_on: 2002\n---\n\n\
                     ## Background\n\nWhat.\n\n## Lessons\n\nx\n";

fn schema(name: &str) -> impl Fn(&Value) -> Result<(), String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/schemas");
    let mut schemas = Schemas::new();
    let mut compiler = Compiler::new();
    compiler.enable_format_assertions();
    let path = folder.join(name);
    let index = compiler.compile(path.to_str().expect("UTF-8"), &mut schemas);
    let index = index.unwrap_or_else(|error| panic!("{name}: {error:#}"));
    move |value| {
        let checked = schemas.validate(value, index);
        checked.map_err(|error| format!("{error:#}"))
    }
}

fn check(root: &Path, args: &[&str]) -> Outcome {
    fieldbook(root, &[&["check"], args].concat())
}

fn json(root: &Path, args: &[&str]) -> Vec<Value> {
    let outcome = check(root, &[&["--format", "json"], args].concat());
    let found: Vec<Value> = serde_json::from_str(&outcome.stdout).expect(&outcome.stderr);
    let own = |one: &Value| one["code"] != "missing-message";
    found.into_iter().filter(own).collect()
}

/// `code path` of everything that is reported.
fn codes(root: &Path, args: &[&str]) -> Vec<String> {
    let name = |one: Value| format!("{} {}", text(&one["code"]), text(&one["path"]));
    json(root, args).into_iter().map(name).collect()
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

#[test]
fn reports_for_forges_are_valid_and_say_what_json_says() {
    let sarif = schema("sarif-2.1.0-rtm.5.json");
    let gitlab = schema("gitlab-code-quality.json");
    for name in BROKEN {
        let root = Case::load(name).prepare();
        let run = |format: &str| {
            let outcome = check(root.path(), &["--format", format]);
            assert_ne!(outcome.code, 0, "{name}");
            (outcome.code, outcome.stdout)
        };
        let (code, list) = run("json");
        let list: Vec<Value> = serde_json::from_str(&list).expect("a list");
        assert!(!list.is_empty(), "{name}");

        let (sarif_code, log) = run("sarif");
        let log: Value = serde_json::from_str(&log).expect("JSON");
        assert_eq!((sarif(&log), sarif_code), (Ok(()), code), "{name}");
        let results = log["runs"][0]["results"].as_array().expect("results");
        for (result, one) in results.iter().zip(&list) {
            let place = &result["locations"][0]["physicalLocation"];
            assert_eq!(result["ruleId"], one["code"], "{name}");
            if let Some(region) = place.get("region") {
                assert_eq!(region["startColumn"], one["column"], "{name}");
            }
        }
        assert_eq!(log["runs"][0]["columnKind"], "unicodeCodePoints");

        let (gitlab_code, report) = run("gitlab");
        let report: Value = serde_json::from_str(&report).expect("JSON");
        assert_eq!((gitlab(&report), gitlab_code), (Ok(()), code), "{name}");
        let issues = report.as_array().expect("a list");
        let names: BTreeSet<&str> = issues.iter().map(|one| text(&one["fingerprint"])).collect();
        assert_eq!((names.len(), issues.len()), (list.len(), list.len()));

        let (github_code, log) = run("github");
        assert_eq!(github_code, code, "{name}");
        let (commands, rest) = log.split_once("::stop-commands::").expect("commands end");
        assert_eq!(commands.lines().count(), list.len(), "{name}");
        let is_error = |line: &str| line.starts_with("::error ");
        let is_warning = |line: &str| line.starts_with("::warning ");
        assert!(commands.lines().is_sorted_by_key(|line| !is_error(line)));
        assert!(
            commands
                .lines()
                .all(|line| is_error(line) || is_warning(line))
        );
        // Everything again, as people read it, up to the line that lets commands through again.
        let (token, rest) = rest.split_once('\n').expect("a token");
        let (drawn, end) = rest
            .split_once(&format!("\n::{token}::\n"))
            .expect("the token");
        assert!(end.contains(" error"), "{end}");
        let drawn = drawn.lines();
        let drawn = drawn.filter(|line| line.starts_with("error[") || line.starts_with("warning["));
        assert_eq!(drawn.count(), list.len(), "{name}");
    }
}

#[test]
fn a_clean_site_gives_empty_reports() {
    let root = Case::load("thai-order").prepare();
    // What the program's own messages lack is no matter of the site.
    write(&root.path().join("site.toml"), SITE.as_bytes());
    let outcome = check(root.path(), &["--format", "gitlab"]);
    assert_eq!((outcome.code, outcome.stdout.trim()), (0, "[]"));
    let outcome = check(root.path(), &["--format", "sarif"]);
    let log: Value = serde_json::from_str(&outcome.stdout).expect("JSON");
    assert_eq!(schema("sarif-2.1.0-rtm.5.json")(&log), Ok(()));
    let outcome = check(root.path(), &["--format", "github"]);
    assert!(!outcome.stdout.contains("::error"), "{}", outcome.stdout);
}

const SITE: &str = "title = \"x\"\nbase_url = \"https://x.example/\"\ndefault_language = \"en\"\n\
                    theme = \"lite\"\n[languages.en]\n[languages.th]\n";

/// A fingerprint is the same when lines are added above, and another for another finding.
#[test]
fn fingerprints_outlive_a_change_of_the_lines_above() {
    let root = Case::load("norway").prepare();
    let path = root.path().join("content/practices/a/index.en.md");
    let body = "\n[x](../nowhere/) [y](../nowhere/)\n\n[x](../elsewhere/)\n";
    let names = |above: &str| {
        write(&path, format!("{ENTRY}{above}{body}").as_bytes());
        let report = check(root.path(), &["--format", "gitlab"]).stdout;
        let report: Vec<Value> = serde_json::from_str(&report).expect("a list");
        let links = report
            .iter()
            .filter(|one| one["check_name"] == "broken-link");
        let names = links.map(|one| text(&one["fingerprint"]).to_owned());
        names.collect::<BTreeSet<_>>()
    };
    let before = names("");
    assert_eq!(before.len(), 3);
    assert_eq!(names("\nMore.\n\nAnd more.\n"), before);
}

#[test]
fn paths_limit_what_is_reported() {
    let root = Case::load("norway").prepare();
    for name in ["one", "one-more", "two"] {
        let path = format!("content/practices/{name}/index.en.md");
        write(&root.path().join(path), b"---\ntitle: x\n---\n");
    }
    let paths = |args: &[&str]| -> BTreeSet<String> {
        let found = json(root.path(), args);
        found
            .iter()
            .map(|one| text(&one["path"]).to_owned())
            .collect()
    };
    let file = |name: &str| format!("content/practices/{name}/index.en.md");
    let all = BTreeSet::from(["one", "one-more", "two"].map(file));
    assert_eq!(paths(&[]), all);
    assert_eq!(paths(&["content"]), all);
    assert_eq!(paths(&["."]), all);
    let one = BTreeSet::from([file("one")]);
    assert_eq!(paths(&["content/practices/one"]), one);
    assert_eq!(paths(&["./content/practices/one/"]), one);
    assert_eq!(
        paths(&[&file("one"), &file("two")]),
        BTreeSet::from([file("one"), file("two")])
    );
    let full = root.path().join("content/practices/one");
    assert_eq!(paths(&[full.to_str().expect("UTF-8")]), one);
    let outcome = check(root.path(), &["content/practices/plain"]);
    assert_eq!(
        outcome.code, 0,
        "a file without problems is clean: {}",
        outcome.stderr
    );
    let outcome = check(root.path(), &["content/practices/none"]);
    assert_eq!(outcome.code, 2);
    assert!(outcome.stderr.contains("content/practices/none"));
    // As long as the card is wrong, nothing can be said to be clean.
    write(&root.path().join("site.toml"), b"title = ");
    assert_eq!(check(root.path(), &["content/practices/plain"]).code, 2);
}

/// A site below a repository's root, committed on `main`.
fn repository(case: &str, below: &str) -> TempDir {
    let site = Case::load(case).prepare();
    let root = tempfile::tempdir().expect("a temporary folder");
    for (name, bytes) in files(site.path()) {
        write(&root.path().join(below).join(name), &bytes);
    }
    git(root.path(), &["init", "-q", "-b", "main"]);
    commit(root.path());
    root
}

fn git(root: &Path, args: &[&str]) {
    let settings = [
        "-c",
        "user.name=t",
        "-c",
        "user.email=t@t.example",
        "-c",
        "commit.gpgsign=false",
    ];
    let status = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(settings)
        .args(args)
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .status();
    assert!(status.expect("git starts").success(), "{args:?}");
}

fn commit(root: &Path) {
    git(root, &["add", "-A"]);
    git(root, &["commit", "-q", "-m", "x"]);
}

#[test]
fn changed_reports_what_a_branch_is_to_blame_for() {
    let repository = repository("good-links", "docs/site");
    let top = repository.path();
    let root = &top.join("docs/site");
    let entry = |name: &str| root.join(format!("content/practices/{name}/index.en.md"));
    // Wrong before, and nobody's fault now.
    write(&entry("old"), b"---\ntitle: x\n---\n");
    commit(top);
    let changed = ["--changed=main"];
    assert_eq!(codes(root, &changed), Vec::<String>::new());
    assert!(!codes(root, &[]).is_empty());

    git(top, &["switch", "-q", "-c", "work"]);
    let text = ENTRY.replace("What.", "[x](../none/)");
    write(&entry("new"), text.as_bytes());
    let new = "broken-link content/practices/new/index.en.md";
    assert_eq!(codes(root, &changed), [new], "not committed");
    commit(top);
    assert_eq!(codes(root, &changed), [new], "committed");

    // What others link to is gone: the links are wrong in a file that did not change.
    fs::remove_dir_all(root.join("content/practices/other")).expect("the case has it");
    commit(top);
    let found = codes(root, &changed);
    let one = "broken-link content/practices/one/index.en.md";
    assert!(found.iter().any(|found| found == one), "{found:?}");
    assert!(!found.iter().any(|found| found.contains("practices/old")));

    // Somebody else goes on with `main`: that is not this branch's doing.
    git(top, &["switch", "-q", "main"]);
    write(&entry("elsewhere"), b"---\ntitle: x\n---\n");
    commit(top);
    git(top, &["switch", "-q", "work"]);
    assert_eq!(codes(root, &changed), found);

    // A field that the model asks for now makes every entry wrong.
    let model = root.join("content/practices/_collection.toml");
    let text = fs::read_to_string(&model).expect("the model");
    let field = "\n[fields.region]\ntype = \"text\"\nrequired = true\n";
    write(&model, format!("{text}{field}").as_bytes());
    let found = codes(root, &changed);
    assert!(found.contains(&"missing-field content/practices/old/index.en.md".to_owned()));
}

/// As a job on GitHub has it: the pull request merged into its base, and only two commits deep.
#[test]
fn changed_needs_no_more_than_the_merge_that_a_job_checks_out() {
    let repository = repository("norway", "");
    let top = repository.path();
    let entry = |name: &str| top.join(format!("content/practices/{name}/index.en.md"));
    git(top, &["switch", "-q", "-c", "work"]);
    write(&entry("mine"), b"---\ntitle: x\n---\n");
    commit(top);
    git(top, &["switch", "-q", "main"]);
    write(&entry("theirs"), b"---\ntitle: x\n---\n");
    commit(top);
    git(top, &["merge", "-q", "--no-ff", "-m", "x", "work"]);
    let job = tempfile::tempdir().expect("a temporary folder");
    let from = format!("file://{}", top.display());
    git(job.path(), &["clone", "-q", "--depth=2", &from, "."]);
    let found = codes(job.path(), &["--changed=HEAD^1"]);
    assert!(!found.is_empty());
    assert!(
        found.iter().all(|one| one.contains("practices/mine")),
        "{found:?}"
    );
}

#[test]
fn changed_says_what_it_lacks() {
    let site = Case::load("norway").prepare();
    let ceiling = site
        .path()
        .parent()
        .expect("a folder")
        .display()
        .to_string();
    let env = [("GIT_CEILING_DIRECTORIES", ceiling.as_str())];
    let outcome = site::fieldbook_with(site.path(), &["check", "--changed"], &env);
    assert_eq!(outcome.code, 2);
    assert!(
        outcome.stderr.contains("not a git repository"),
        "{}",
        outcome.stderr
    );
    let repository = repository("norway", "");
    let outcome = check(repository.path(), &["--changed"]);
    assert_eq!(outcome.code, 2);
    assert!(outcome.stderr.contains("origin/main"), "{}", outcome.stderr);
    let outcome = check(repository.path(), &["--changed=no-such-branch"]);
    assert_eq!(outcome.code, 2);
    assert!(
        outcome.stderr.contains("no-such-branch"),
        "{}",
        outcome.stderr
    );
    let outcome = site::fieldbook_with(
        repository.path(),
        &["check", "--changed"],
        &[("PATH", "/nowhere")],
    );
    assert_eq!(outcome.code, 2);
    assert!(
        outcome.stderr.contains("git is needed"),
        "{}",
        outcome.stderr
    );
}

#[test]
fn reports_name_files_from_the_folder_where_the_job_starts() {
    let top = repository("links", "docs/site");
    let outcome = Command::new(env!("CARGO_BIN_EXE_fieldbook"))
        .args(["check", "--format", "gitlab", "--root", "docs/site"])
        .current_dir(top.path())
        .output()
        .expect("the program starts");
    let report: Vec<Value> = serde_json::from_slice(&outcome.stdout).expect("a list");
    let own = report
        .iter()
        .filter(|one| one["check_name"] == "broken-link");
    let paths: Vec<&str> = own.map(|one| text(&one["location"]["path"])).collect();
    assert!(!paths.is_empty());
    assert!(
        paths
            .iter()
            .all(|path| path.starts_with("docs/site/content/")),
        "{paths:?}"
    );
}

#[test]
fn fix_mends_once_says_so_and_reports_what_is_left() {
    let root = Case::load("pictures").prepare();
    let path = root.path().join("content/practices/messy/index.en.md");
    let messy = ENTRY
        .replace("What.", "What. [x](../none/) ")
        .replace('\n', "\r\n");
    write(&path, messy.as_bytes());
    let outcome = check(root.path(), &["--fix", "--format", "json"]);
    assert_eq!(outcome.code, 1, "a broken link is left");
    assert!(
        outcome.stderr.contains(
            "mended content/practices/messy/index.en.md: line ends, blanks at the ends of lines"
        ),
        "{}",
        outcome.stderr
    );
    assert!(
        outcome
            .stderr
            .contains("meeting.png: hidden data of the picture")
    );
    let found: Vec<Value> = serde_json::from_str(&outcome.stdout).expect("a list");
    let codes: Vec<&str> = found.iter().map(|one| text(&one["code"])).collect();
    assert!(codes.contains(&"broken-link") && !codes.contains(&"image-metadata"));
    let mended = fs::read_to_string(&path).expect("the file");
    assert_eq!(mended, ENTRY.replace("What.", "What. [x](../none/)"));
    let after = files(root.path());
    let outcome = check(root.path(), &["--fix"]);
    assert!(!outcome.stderr.contains("mended"), "{}", outcome.stderr);
    assert!(after == files(root.path()), "a second time changes nothing");
}

#[test]
fn fix_keeps_to_the_paths_that_are_given() {
    let root = Case::load("norway").prepare();
    let file = |name: &str| {
        root.path()
            .join(format!("content/practices/{name}/index.en.md"))
    };
    for name in ["one", "two"] {
        write(&file(name), ENTRY.replace('\n', "\r\n").as_bytes());
    }
    assert_eq!(
        check(root.path(), &["--fix", "content/practices/one"]).code,
        0
    );
    let has_returns = |name: &str| fs::read(file(name)).expect("the file").contains(&b'\r');
    assert_eq!((has_returns("one"), has_returns("two")), (false, true));
    write(&file("bad"), b"---\ntitle: \xE9  \r\n---\n");
    let before = fs::read(file("bad")).expect("the file");
    assert_eq!(check(root.path(), &["--fix"]).code, 1);
    assert!(
        before == fs::read(file("bad")).expect("the file"),
        "what is no text stays"
    );
}

/// The model of this repository.
fn model() -> (Model, Languages) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let card = fs::read_to_string(root.join("site.toml")).expect("this repository has a site.toml");
    let (config, _) = SiteConfig::parse(&SourcePath::new("site.toml"), &card);
    let languages = config.expect("it is valid").languages;
    let toml = files(&root.join("content")).into_iter();
    let toml = toml.filter(|(name, _)| name.ends_with(".toml"));
    let toml: Vec<(SourcePath, String)> = toml
        .map(|(name, bytes)| {
            let text = String::from_utf8(bytes).expect("UTF-8");
            (SourcePath::new(format!("content/{name}")), text)
        })
        .collect();
    (Model::parse(&toml, &languages).0, languages)
}

/// Every real file as it would come from a careless editor: mended, it is what it was.
#[test]
fn real_content_needs_no_mending_and_comes_back_from_every_mess() {
    let (model, _) = model();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let (mut count, mut composed) = (0, 0);
    for (name, bytes) in files(&root) {
        let Some((collection, _)) = name.split_once('/') else {
            continue;
        };
        let Some(collection) = model
            .find_collection(collection)
            .filter(|_| name.ends_with(".md"))
        else {
            continue;
        };
        let collection = model.collection(collection);
        let clean = String::from_utf8(bytes).expect("UTF-8");
        assert_eq!(
            fix::entry(&clean, collection),
            (clean.clone(), vec![]),
            "{name}"
        );
        count += 1;

        let windows = format!("\u{feff}{}\r\n", clean.replace('\n', "\r\n"));
        let (mended, _) = fix::entry(&windows, collection);
        assert_eq!(mended, clean, "{name}");

        let blanks: Vec<String> = clean.lines().map(|line| format!("{line} ")).collect();
        let (mended, _) = fix::entry(&blanks.join("\n"), collection);
        assert_eq!(mended, clean, "{name}");

        let apart: String = clean.nfd().collect();
        let (mended, done) = fix::entry(&apart, collection);
        if done.contains(&Fix::Composition) {
            composed += 1;
            // Code, addresses and remarks stay as they were typed.
            let same = mended.nfc().eq(clean.nfc());
            assert!(same, "{name}");
        }
    }
    assert!(
        count > 250 && composed > 10,
        "{count} files, {composed} with marks"
    );
}
