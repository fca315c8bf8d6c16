//! Files that the program writes for authors: `new` and `translate`, and `report translations`.

#[path = "support/site.rs"]
mod site;

use std::fs;
use std::path::Path;

use serde_json::Value;
use site::{Case, Outcome, fieldbook, files, write};
use tempfile::TempDir;

/// The content of this repository in three languages, so that it builds sooner.
fn repository() -> TempDir {
    let from = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = tempfile::tempdir().expect("a temporary folder");
    let languages = ["en", "ne", "km"];
    for (name, bytes) in files(&from.join("content")) {
        let tag = name.rsplit('/').next().and_then(|file| {
            let rest = file.strip_prefix("index.")?;
            rest.strip_suffix(".md")
        });
        if tag.is_none_or(|tag| languages.contains(&tag)) {
            write(&root.path().join("content").join(name), &bytes);
        }
    }
    let card = "title = \"site-title\"\ndescription = \"site-description\"\n\
                base_url = \"https://fieldbook.example/\"\ndefault_language = \"en\"\n\
                theme = \"lite\"\n";
    let languages = languages.map(|tag| format!("\n[languages.{tag}]\n"));
    let card = format!("{card}{}", languages.concat());
    write(&root.path().join("site.toml"), card.as_bytes());
    root
}

/// A new site, which has the model of this repository and few entries.
fn starter() -> TempDir {
    let root = tempfile::tempdir().expect("a temporary folder");
    run(&root, &["init", "."]);
    root
}

fn run(root: &TempDir, args: &[&str]) -> Outcome {
    let outcome = fieldbook(root.path(), args);
    assert_eq!(outcome.code, 0, "{args:?}\n{}", outcome.stderr);
    outcome
}

fn read(root: &TempDir, path: &str) -> String {
    fs::read_to_string(root.path().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What `check` says, with its errors counted.
fn errors(root: &TempDir) -> Vec<Value> {
    let outcome = fieldbook(root.path(), &["check", "--format", "json"]);
    let found: Vec<Value> = serde_json::from_str(&outcome.stdout).expect("a list");
    let errors = found.into_iter().filter(|one| one["severity"] == "error");
    errors.collect()
}

/// How many characters of the script that begins at `first` a text has.
fn letters(text: &str, first: char) -> usize {
    let first = u32::from(first);
    let script = first..first + 0x80;
    text.chars()
        .filter(|c| script.contains(&u32::from(*c)))
        .count()
}

#[test]
fn new_entries_of_every_collection_are_accepted_and_hurt_nobody() {
    let root = starter();
    let collections = fs::read_dir(root.path().join("content")).expect("the content");
    let mut count = 0;
    for folder in collections {
        let name = folder.expect("a folder").file_name();
        let name = name.to_str().expect("a slug");
        if name.starts_with('_') {
            continue;
        }
        count += 1;
        let title = "A “fresh” start: part 1 # --> é";
        run(&root, &["new", name, title]);
        let path = format!("content/{name}/a-fresh-start-part-1-e/index.en.md");
        let text = read(&root, &path);
        assert!(text.contains("status: draft"), "{text}");
        assert!(!text.contains("source_language"), "{text}");
    }
    assert_eq!(count, 11);
    assert_eq!(errors(&root), Vec::<Value>::new());
    let checked = fieldbook(root.path(), &["check"]);
    assert!(checked.stderr.contains("empty-section"), "blanks are named");
    // A build without drafts is as clean as before, even a strict one.
    let built = run(&root, &["build", "--strict"]);
    assert_eq!(built.stderr, "");
    let page = "public/en/practices/a-fresh-start-part-1-e/index.html";
    assert!(!root.path().join(page).exists());
    run(&root, &["build", "--drafts"]);
    let page = read(&root, page);
    assert!(page.contains("A “fresh” start"), "{page}");
    assert!(!page.contains("Name no persons"), "hints are not shown");
}

#[test]
fn new_entries_speak_the_language_of_the_author() {
    let root = starter();
    for (tag, title, collection, first) in [
        ("th", "วิทยุหมู่บ้าน", "practices", '\u{e00}'),
        ("ne", "गाउँको रेडियो", "factsheets", '\u{900}'),
        ("km", "វិទ្យុភូមិ", "sessions", '\u{1780}'),
    ] {
        run(
            &root,
            &["new", collection, title, "--lang", tag, "--id", "radio"],
        );
        let path = format!("content/{collection}/radio/index.{tag}.md");
        let text = read(&root, &path);
        assert!(text.contains(&format!("source_language: {tag}")), "{text}");
        assert!(text.contains(&format!("title: \"{title}\"")), "{text}");
        for heading in text.lines().filter(|line| line.starts_with("## ")) {
            assert!(letters(heading, first) > 0, "{heading}");
        }
        let hints = text.lines().filter(|line| line.starts_with("<!-- "));
        for hint in hints.clone() {
            assert!(letters(hint, first) > 5, "{hint}");
        }
        assert!(hints.count() > 3);
    }
    assert_eq!(errors(&root), Vec::<Value>::new());
}

/// Every offer of the front matter is right when the sign before it is taken away.
#[test]
fn offers_become_fields() {
    let root = starter();
    for collection in ["practices", "sessions", "glossary", "sources"] {
        run(&root, &["new", collection, "Offers"]);
        let path = format!("content/{collection}/offers/index.en.md");
        let mut switched = String::new();
        for line in read(&root, &path).lines() {
            let offer = line.strip_prefix("# ");
            let is_field = |rest: &&str| {
                let name = rest.trim_start().trim_start_matches("- ").split(':').next();
                let mut letters = name.unwrap_or_default().chars();
                rest.contains(':') && letters.all(|c| c.is_ascii_lowercase() || c == '_')
            };
            switched.push_str(offer.filter(is_field).unwrap_or(line));
            switched.push('\n');
        }
        assert!(switched.contains("\ntopics: []"), "{switched}");
        assert!(!switched.contains("# topics"), "{switched}");
        write(&root.path().join(&path), switched.as_bytes());
    }
    assert_eq!(errors(&root), Vec::<Value>::new());
}

#[test]
fn all_languages_have_the_hints() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n");
    let wanted =
        |section: &&str| !["about", "purpose", "structure", "success-factors"].contains(section);
    let english = fs::read_to_string(folder.join("en.ftl")).expect("English messages");
    let ids = english.lines().filter_map(|line| line.split_once(" = "));
    let ids: Vec<&str> = ids
        .map(|(id, _)| id)
        .filter(|id| id.starts_with("hint-"))
        .collect();
    let ids: Vec<&str> = ids
        .into_iter()
        .filter(|id| {
            id.strip_prefix("hint-section-")
                .is_none_or(|section| wanted(&section))
        })
        .collect();
    assert!(ids.len() > 30);
    for (name, bytes) in files(&folder) {
        let text = String::from_utf8(bytes).expect("UTF-8");
        for id in &ids {
            assert!(text.contains(&format!("\n{id} = ")), "{name} lacks {id}");
        }
    }
}

#[test]
fn wrong_arguments_are_refused_with_what_was_meant() {
    let root = repository();
    let before = files(root.path());
    let refused = |args: &[&str], said: &[&str]| {
        let outcome = fieldbook(root.path(), args);
        assert_eq!(outcome.code, 2, "{args:?}\n{}", outcome.stderr);
        for said in said {
            assert!(
                outcome.stderr.contains(said),
                "{args:?}\n{}",
                outcome.stderr
            );
        }
    };
    refused(&["new", "practises", "X"], &["`practices`"]);
    refused(&["new", "practices", "X", "--lang", "nep"], &["`ne`"]);
    refused(&["new", "practices", "วิทยุ"], &["--id"]);
    refused(
        &["new", "practices", "X", "--id", "Village Radio"],
        &["`village-radio`"],
    );
    refused(
        &["new", "practices", "X", "--id", "page-2"],
        &["`the-page-2`"],
    );
    refused(&["new", "practices", "X", "--id", "../x"], &[]);
    refused(
        &["new", "practices", "X", "--id", "northnet"],
        &["index.en.md", "translate practices/northnet"],
    );
    refused(&["new", "practices", "NORTHNET"], &["index.en.md"]);
    refused(
        &["translate", "practices/nortnet", "ne"],
        &["`practices/northnet`"],
    );
    refused(&["translate", "practises/northnet", "ne"], &["`practices`"]);
    refused(&["translate", "northnet", "ne"], &["collection/id"]);
    refused(
        &["translate", "guides/networking-and-coordination", "kmr"],
        &["`km`"],
    );
    refused(&["translate", "practices/northnet", "en"], &["`en`"]);
    refused(&["translate", "practices/northnet", "km"], &["index.km.md"]);
    assert!(before == files(root.path()), "nothing was written");
}

#[test]
fn a_draft_translation_waits_until_it_is_written() {
    let root = repository();
    let practice = root.path().join("content/practices/northnet/index.ne.md");
    fs::remove_file(&practice).expect("the translation of the repository");
    // The path may also come from the shell.
    run(
        &root,
        &["translate", "content/practices/northnet/index.en.md", "ne"],
    );
    let text = fs::read_to_string(&practice).expect("the draft");
    assert!(
        text.contains("\n# Northnet, ") && text.contains("\ntitle: \"\"\n"),
        "{text}"
    );
    assert!(text.contains("\n  efficient: {reason: \"\"}\n"), "{text}");
    assert!(text.contains("\n## पृष्ठभूमि र सन्दर्भ\n"), "{text}");
    assert!(text.contains("\n[^1]: [[sources/tia-b]]"), "{text}");
    assert!(
        !text.contains("topics:"),
        "shared fields stay in the source"
    );
    assert_eq!(errors(&root), Vec::<Value>::new());
    let page = "public/ne/practices/northnet/index.html";
    let notices = |args: &[&str]| {
        run(&root, args);
        let page = read(&root, page);
        assert!(!page.contains("<!-- "), "comments stay in the file");
        let untranslated = page.contains("यो पृष्ठ अहिलेसम्म") || page.contains("उपलब्ध छैन");
        (untranslated, page.contains("मस्यौदा हो"), page)
    };
    // Nothing is written yet: readers get the source and are told so.
    let (untranslated, _, shown) = notices(&["build", "--strict"]);
    assert!(untranslated && shown.contains("lang=\"en\""), "{shown}");
    // The translator sees the draft.
    let (untranslated, draft, shown) = notices(&["build", "--drafts"]);
    assert!(!untranslated && draft, "{shown}");
    // Filled in, it is on the site, and still called a draft, not stale and not unverified.
    let filled = text
        .replace("\"\"", "\"अनुवाद\"")
        .replace("-->\n", "-->\nअनुवाद।\n");
    fs::write(&practice, filled).expect("the translation");
    let (untranslated, draft, shown) = notices(&["build", "--strict"]);
    assert!(!untranslated && draft, "{shown}");
    let report = run(&root, &["report", "translations", "--json"]).stdout;
    let rows: Vec<Value> = serde_json::from_str(&report).expect("JSON");
    let entries = rows
        .iter()
        .filter(|row| row["language"] == "ne")
        .filter_map(|row| row["entries"].as_array())
        .flatten();
    let mut own = entries.filter(|held| held["entry"] == "practices/northnet");
    let own = own.next().expect("the entry");
    assert_eq!(own["standing"], "draft", "neither stale nor unverified");
}

#[test]
fn every_entry_can_be_translated() {
    let root = repository();
    let mut count = 0;
    for (name, _) in files(&root.path().join("content")) {
        let Some(entry) = name.strip_suffix("/index.en.md") else {
            continue;
        };
        if !root
            .path()
            .join("content")
            .join(entry)
            .join("index.km.md")
            .exists()
            && count % 20 == 0
        {
            run(&root, &["translate", entry, "km"]);
        }
        count += 1;
    }
    assert!(count > 100);
    assert_eq!(errors(&root), Vec::<Value>::new());
}

#[test]
fn a_translation_goes_to_an_office_and_back() {
    let root = repository();
    let file = root.path().join("office.po");
    let office = file.to_string_lossy().into_owned();
    let name = "content/practices/northnet/index.km.md";
    let before = read(&root, name);
    // A translation comes back as it went.
    let sent = run(&root, &["l10n", "export", "practices/northnet", "km"]).stdout;
    write(&file, sent.as_bytes());
    run(&root, &["l10n", "import", &office]);
    let again = run(&root, &["l10n", "export", "practices/northnet", "km"]).stdout;
    assert_eq!(again, sent);
    let lines = |text: &str| {
        let mut lines: Vec<String> = text.lines().map(|line| line.trim().to_owned()).collect();
        lines.retain(|line| !line.is_empty());
        lines.sort();
        lines
    };
    assert_eq!(lines(&read(&root, name)), lines(&before));

    // A new one: every text has its place, and nothing is wrong with the file.
    let sent = run(&root, &["l10n", "export", "guides/joint-advocacy", "km"]).stdout;
    let done = sent.replace("\nmsgstr \"\"\n", "\nmsgstr \"ពាក្យ\"\n");
    write(&file, done.as_bytes());
    let outcome = run(&root, &["l10n", "import", &office]);
    assert_eq!(outcome.stderr, "");
    let written = read(&root, "content/guides/joint-advocacy/index.km.md");
    assert!(
        written.contains("status: draft") && !written.contains("<!--"),
        "{written}"
    );
    assert_eq!(errors(&root), Vec::<Value>::new());

    // What has changed meanwhile, or nobody has translated, is named, and its section stays out of date.
    // The first three are the header's, the title's and the summary's.
    let changed = sent
        .replacen("Six obstacles", "Seven obstacles", 1)
        .replacen("\nmsgstr \"\"\n", "\nmsgstr \"ចំណងជើង\"\n", 3);
    write(&file, changed.as_bytes());
    fs::remove_file(
        root.path()
            .join("content/guides/joint-advocacy/index.km.md"),
    )
    .expect("it");
    let outcome = run(&root, &["l10n", "import", &office, "--lang", "en"]);
    assert!(
        outcome.stderr.contains("says so: summary\n"),
        "{}",
        outcome.stderr
    );
    assert!(
        outcome.stderr.contains("not translated yet: "),
        "{}",
        outcome.stderr
    );
    let written = read(&root, "content/guides/joint-advocacy/index.km.md");
    assert!(!written.contains("    fields:"), "{written}");

    // What no longer has a place stops everything.
    let odd = sent.replacen("msgctxt \"title\"", "msgctxt \"caption\"", 1);
    write(&file, odd.as_bytes());
    let outcome = fieldbook(root.path(), &["l10n", "import", &office]);
    assert_eq!(outcome.code, 1);
    assert!(outcome.stderr.contains("caption"), "{}", outcome.stderr);
    assert_eq!(
        read(&root, "content/guides/joint-advocacy/index.km.md"),
        written
    );
    write(&file, b"msgid \"\nmsgstr");
    let outcome = fieldbook(root.path(), &["l10n", "import", &office, "--lang", "en"]);
    assert_eq!(outcome.code, 1);
    assert!(outcome.stderr.contains("line 1"), "{}", outcome.stderr);
}

#[test]
fn the_report_counts_what_there_is() {
    let root = Case::load("stale").prepare();
    let outcome = run(&root, &["report", "translations"]);
    let line = |text: &str, tag: &str| {
        let mut lines = text.lines();
        let line = lines
            .find(|line| line.starts_with(tag))
            .expect("a language");
        line.split_whitespace()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let head = line(&outcome.stdout, "language");
    assert_eq!(head.len(), line(&outcome.stdout, "th ").len());
    assert!(
        outcome.stdout.contains("practices/stale: "),
        "{}",
        outcome.stdout
    );
    let outcome = run(&root, &["report", "translations", "--json"]);
    let rows: Vec<Value> = serde_json::from_str(&outcome.stdout).expect("JSON");
    let thai = rows
        .iter()
        .find(|row| row["language"] == "th")
        .expect("Thai");
    assert_eq!(thai["stale"], 1, "{thai}");
    let entries = thai["entries"].as_array().expect("a list");
    let stale = entries.iter().find(|held| held["standing"] == "stale");
    assert!(stale.expect("a stale entry")["sections"].is_array());
    let names = [
        "sources",
        "done",
        "machine",
        "draft",
        "stale",
        "unverified",
        "missing",
    ];
    for row in &rows {
        let sum: u64 = names.iter().filter_map(|name| row[*name].as_u64()).sum();
        assert_eq!(
            Some(sum),
            row["entries"].as_array().map(|all| all.len() as u64)
        );
    }
}
