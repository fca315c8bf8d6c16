//! What the program promises to those who call it: exit codes, JSON, whole and repeatable output.

#[path = "support/markup.rs"]
mod markup;
#[path = "support/site.rs"]
mod site;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use markup::{Tag, check_xml, html_tags};
use serde_json::Value;
use sha2::{Digest, Sha256};
use site::{Case, fieldbook, fieldbook_with, files, write};
use tempfile::TempDir;

/// Cases that build and together have every kind of page, address and text.
const SITES: [&str; 6] = [
    "aliases",
    "fallback",
    "good-links",
    "hostile-text",
    "norway",
    "right-to-left",
];

const BROKEN: &str = "---\ntitle: A practice\n---\n";

/// The site of a case, built once.
fn built(name: &str, args: &[&str]) -> TempDir {
    let root = Case::load(name).prepare();
    let outcome = fieldbook(root.path(), &[&["build"], args].concat());
    assert_eq!(outcome.code, 0, "{name}: {}", outcome.stderr);
    root
}

fn public(root: &TempDir) -> BTreeMap<String, Vec<u8>> {
    files(&root.path().join("public"))
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("UTF-8")
}

#[test]
fn exit_codes_say_what_happened() {
    let root = Case::load("norway").prepare();
    let code = |args: &[&str]| fieldbook(root.path(), args).code;
    assert_eq!(code(&["build"]), 0);
    assert_eq!(code(&["check"]), 0);
    assert_eq!(code(&[]), 2);
    assert_eq!(code(&["biuld"]), 2);
    assert_eq!(code(&["build", "--colour"]), 2);
    assert_eq!(code(&["check", "--format", "yaml"]), 2);
    assert_eq!(code(&["--help"]), 0);
    write(
        &root.path().join("content/practices/broken/index.en.md"),
        BROKEN.as_bytes(),
    );
    assert_eq!(code(&["build"]), 1);
    assert_eq!(code(&["check"]), 1);
}

#[test]
fn every_command_shows_an_example() {
    let root = tempfile::tempdir().expect("a temporary folder");
    for command in [
        &["build"][..],
        &["check"],
        &["serve"],
        &["init"],
        &["new"],
        &["import"],
        &["translate"],
        &["l10n", "accept"],
        &["report", "translations"],
        &["schema"],
    ] {
        let outcome = fieldbook(root.path(), &[command, &["--help"]].concat());
        assert!(
            ["Example:", "Examples:"]
                .iter()
                .any(|title| outcome.stdout.contains(title)),
            "{command:?}\n{}",
            outcome.stdout
        );
    }
}

#[test]
fn warnings_fail_a_strict_build_only() {
    let root = Case::load("severity").prepare();
    assert_eq!(fieldbook(root.path(), &["build", "--strict"]).code, 1);
    assert!(!root.path().join("public").exists());
    assert_eq!(fieldbook(root.path(), &["build"]).code, 0);
    assert_eq!(fieldbook(root.path(), &["check"]).code, 0);
}

#[test]
fn json_has_every_field_and_counts_characters() {
    let root = Case::load("norway").prepare();
    let body = "---\ntitle: A practice\nsummary: x\nstatus: published\ndocumented_on: 2002\n---\n\
                ## Background\n\nกข\u{e01} 😀 [x](../nowhere/)\n\n## Lessons\n\nx\n";
    write(
        &root.path().join("content/practices/json/index.en.md"),
        body.as_bytes(),
    );
    let outcome = fieldbook(root.path(), &["check", "--format", "json"]);
    assert_eq!(outcome.code, 1);
    assert_eq!(outcome.stderr, "");
    let found = own_problems(&outcome.stdout);
    assert_eq!(found.len(), 1, "{}", outcome.stdout);
    let names: BTreeSet<&str> = found[0]
        .as_object()
        .expect("an object")
        .keys()
        .map(String::as_str)
        .collect();
    let wanted = [
        "code",
        "severity",
        "message",
        "help",
        "path",
        "line",
        "column",
        "end_line",
        "end_column",
    ];
    assert_eq!(names, BTreeSet::from(wanted));
    assert_eq!(found[0]["code"], "broken-link");
    assert_eq!(found[0]["severity"], "error");
    assert_eq!(found[0]["path"], "content/practices/json/index.en.md");
    assert_eq!(found[0]["help"], Value::Null);
    let place = ["line", "column", "end_line", "end_column"].map(|name| found[0][name].as_u64());
    assert_eq!(place, [Some(9), Some(7), Some(9), Some(23)]);
    let clean = fieldbook(
        Case::load("thai-order").prepare().path(),
        &["check", "--format", "json"],
    );
    assert_eq!((own_problems(&clean.stdout).len(), clean.code), (0, 0));
}

/// The diagnostics of a site, without what the program's own messages lack.
fn own_problems(json: &str) -> Vec<Value> {
    let found: Vec<Value> = serde_json::from_str(json).expect("a list of diagnostics");
    let own = |found: &Value| found["code"] != "missing-message";
    found.into_iter().filter(own).collect()
}

#[test]
fn checking_writes_nothing() {
    let root = Case::load("norway").prepare();
    let before = files(root.path());
    assert_eq!(fieldbook(root.path(), &["check"]).code, 0);
    assert!(before == files(root.path()));
}

#[test]
fn a_failed_build_leaves_the_previous_output_whole() {
    let root = built("norway", &[]);
    let before = public(&root);
    let entry = root.path().join("content/practices/broken/index.en.md");
    write(&entry, BROKEN.as_bytes());
    let outcome = fieldbook(root.path(), &["build"]);
    assert_eq!(outcome.code, 1);
    assert!(
        outcome.stderr.contains("nothing was written"),
        "{}",
        outcome.stderr
    );
    assert!(before == public(&root));
    fs::remove_file(&entry).expect("the file that was just written");
    // A template that fails only for the last pages, when others are written already.
    let template = root.path().join("themes/lite/templates/entry.html");
    write(&template, b"{{ title }}{{ nothing_like_that }}");
    assert_eq!(fieldbook(root.path(), &["build"]).code, 2);
    assert!(before == public(&root));
    let beside = fs::read_dir(root.path()).expect("the site");
    let hidden = beside.filter(|entry| {
        let name = entry.as_ref().expect("the site").file_name();
        name.to_string_lossy().starts_with('.')
    });
    assert_eq!(hidden.count(), 0, "a failed build tidies up");
}

#[test]
fn a_folder_that_no_build_wrote_is_refused() {
    let root = Case::load("norway").prepare();
    let thesis = root.path().join("public/thesis.docx");
    write(&thesis, b"years of work");
    let outcome = fieldbook(root.path(), &["build"]);
    assert_eq!(outcome.code, 2, "{}", outcome.stderr);
    assert_eq!(public(&root).len(), 1);
    for out in [".", "content", ""] {
        let before = files(root.path());
        let outcome = fieldbook(root.path(), &["build", "--out", out]);
        assert_eq!(outcome.code, 2, "--out `{out}`: {}", outcome.stderr);
        assert!(before == files(root.path()), "--out `{out}`");
    }
}

#[test]
fn a_new_site_builds_without_a_word() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let outcome = fieldbook(folder.path(), &["init", "site"]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let site = folder.path().join("site");
    let outcome = fieldbook(&site, &["build", "--strict"]);
    assert_eq!((outcome.code, outcome.stderr.as_str()), (0, ""));
    assert!(site.join("public/en/index.html").is_file());
    let before = files(&site);
    assert_eq!(fieldbook(folder.path(), &["init", "site"]).code, 2);
    assert!(before == files(&site), "a folder in use stays as it is");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    for name in ["fallback", "right-to-left"] {
        let first = built(name, &[]);
        let again = built(name, &[]);
        assert!(public(&first) == public(&again), "{name}");
        let outcome = fieldbook(again.path(), &["build"]);
        assert_eq!(outcome.code, 0);
        assert!(
            public(&first) == public(&again),
            "{name}, over the old output"
        );
        let single = Case::load(name).prepare();
        let one = [("RAYON_NUM_THREADS", "1")];
        assert_eq!(fieldbook_with(single.path(), &["build"], &one).code, 0);
        let manifest = |root| public(root).remove("manifest.json");
        assert!(
            manifest(&first) == manifest(&single),
            "{name}, on one thread"
        );
    }
}

#[test]
fn the_manifest_names_every_file_and_its_hash() {
    let root = built("fallback", &["--theme", "fieldbook"]);
    let mut written = public(&root);
    let manifest = written.remove("manifest.json").expect("a manifest");
    let manifest: Value = serde_json::from_slice(&manifest).expect("JSON");
    assert_eq!(manifest["algorithm"], "sha256");
    let hashes = written.iter().map(|(name, bytes)| {
        let hash: String = Sha256::digest(bytes)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        (name.clone(), Value::String(hash))
    });
    let hashes: BTreeMap<String, Value> = hashes.collect();
    let listed = manifest["files"].as_object().expect("an object");
    let listed: BTreeMap<String, Value> = listed.clone().into_iter().collect();
    assert_eq!(listed, hashes);
}

#[test]
fn feeds_and_sitemaps_are_xml() {
    for name in SITES {
        let root = built(name, &[]);
        let written = public(&root);
        let xml = written.iter().filter(|(path, _)| path.ends_with(".xml"));
        let mut count = 0;
        for (path, bytes) in xml {
            assert_eq!(check_xml(text(bytes)), Ok(()), "{name}: {path}");
            count += 1;
        }
        assert!(count >= 4, "{name}: a sitemap and a feed for each language");
    }
}

#[test]
fn the_base_address_is_in_feeds_and_the_sitemap() {
    let root = built("norway", &["--base-url", "https://mirror.example/x"]);
    let written = public(&root);
    for path in ["sitemap.xml", "en/feed.xml", "robots.txt", "catalogue.json"] {
        let text = text(&written[path]);
        assert!(text.contains("https://mirror.example/x/"), "{path}");
        assert!(!text.contains("cases.example"), "{path}");
    }
}

/// Every page of `SITES` in both themes, with all files of its site.
fn each_page(mut check: impl FnMut(&str, &str, &[Tag], &BTreeMap<String, Vec<u8>>)) {
    for name in SITES {
        for theme in ["lite", "fieldbook"] {
            let root = built(name, &["--theme", theme]);
            let written = public(&root);
            for (path, bytes) in &written {
                if path.ends_with(".html") {
                    let place = format!("{name}, {theme}: {path}");
                    check(&place, path, &html_tags(text(bytes)), &written);
                }
            }
        }
    }
}

#[test]
fn every_address_is_relative_and_leads_to_a_file() {
    let mut wrong = Vec::new();
    let mut checked = 0;
    each_page(|place, page, tags, written| {
        for tag in tags {
            let refresh = tag
                .get("content")
                .filter(|_| tag.get("http-equiv") == Some("refresh"));
            let refresh = refresh.and_then(|content| content.split_once("url="));
            let refresh = refresh.map(|(_, address)| address);
            for address in [tag.get("href"), tag.get("src"), refresh]
                .into_iter()
                .flatten()
            {
                // An icon of no bytes keeps browsers from asking for one.
                if tag.name == "link" && address == "data:," {
                    continue;
                }
                checked += 1;
                if let Err(problem) = leads_to_a_file(tag, address, page, written) {
                    wrong.push(format!(
                        "{place}: <{} …=\"{address}\">: {problem}",
                        tag.name
                    ));
                }
            }
        }
    });
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(checked > 1000, "{checked}");
}

fn leads_to_a_file(
    tag: &Tag,
    address: &str,
    page: &str,
    written: &BTreeMap<String, Vec<u8>>,
) -> Result<(), &'static str> {
    let is_outside = ["https://", "http://", "mailto:"]
        .iter()
        .any(|start| address.starts_with(start));
    let names_a_page = tag.name == "link"
        && (tag.get("hreflang").is_some() || tag.get("rel") == Some("canonical"));
    if is_outside && names_a_page {
        // On the web: `https://<host>/<folder>/`.
        let folder = address.splitn(4, '/').nth(3).unwrap_or_default();
        return match written.contains_key(&format!("{folder}index.html")) {
            true => Ok(()),
            false => Err("no such page"),
        };
    }
    if names_a_page {
        return Err("search engines need the whole address");
    }
    if is_outside {
        return if tag.name == "a" {
            Ok(())
        } else {
            Err("loads something from elsewhere")
        };
    }
    let (path, anchor) = match address.split_once('#') {
        Some((path, anchor)) => (path, Some(anchor)),
        None => (address, None),
    };
    // A question to a page leads to the page.
    let path = path.split_once('?').map_or(path, |(path, _)| path);
    let mut target: Vec<&str> = page.split('/').collect();
    if !path.is_empty() {
        target.pop();
        for part in path.split('/') {
            match part {
                ".." => drop(target.pop().ok_or("leaves the site")?),
                "" | "." => return Err("has an empty part"),
                part => target.push(part),
            }
        }
    }
    let bytes = written.get(&target.join("/")).ok_or("leads to no file")?;
    match anchor {
        Some(anchor)
            if !html_tags(text(bytes))
                .iter()
                .any(|tag| tag.get("id") == Some(anchor)) =>
        {
            Err("leads to no part of the page")
        }
        _ => Ok(()),
    }
}

#[test]
fn pages_hold_no_inline_code_and_no_inline_style() {
    let mut wrong = Vec::new();
    each_page(|place, _, tags, _| {
        for tag in tags {
            let is_data = tag.get("type") == Some("application/ld+json");
            let is_inline = tag.name == "script" && tag.get("src").is_none() && !is_data;
            let is_module = tag.get("type") == Some("module");
            let acts = tag
                .attributes
                .iter()
                .any(|(name, _)| name.starts_with("on") || name == "style");
            if is_inline || is_module || acts || tag.name == "style" {
                wrong.push(format!("{place}: {tag:?}"));
            }
        }
    });
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn pages_have_a_language_a_direction_and_one_main() {
    let mut wrong = Vec::new();
    each_page(|place, page, tags, _| {
        let html = tags.iter().find(|tag| tag.name == "html");
        let html = html.expect("a page has <html>");
        let is_alias = tags
            .iter()
            .any(|tag| tag.get("http-equiv") == Some("refresh"));
        let dir = if page.starts_with("ur/") {
            "rtl"
        } else {
            "ltr"
        };
        let folder = page.split('/').next().filter(|_| page.contains('/'));
        let is_named = folder.is_none_or(|folder| html.get("lang") == Some(folder));
        let mains = tags
            .iter()
            .filter(|tag| tag.name == "main" && tag.get("id") == Some("content"));
        let policy = tags
            .iter()
            .any(|tag| tag.get("http-equiv") == Some("Content-Security-Policy"));
        let is_whole = html.get("dir") == Some(dir) && mains.count() == 1 && policy;
        if !is_named || !(is_whole || is_alias) {
            wrong.push(place.to_owned());
        }
    });
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn an_old_address_never_takes_the_place_of_a_page() {
    let root = Case::load("aliases").prepare();
    let outcome = fieldbook(root.path(), &["build"]);
    if outcome.code == 0 {
        let page = public(&root).remove("en/practices/other/index.html");
        let page = page.expect("the page of the entry `other`");
        assert!(text(&page).contains("Another one"), "{}", text(&page));
    } else {
        assert!(
            outcome.stderr.contains("practices/other"),
            "{}",
            outcome.stderr
        );
    }
}

#[test]
fn messages_speak_the_language_that_was_asked_for() {
    let root = Case::load("review-rule").prepare();
    let is_thai = |text: &str| text.chars().any(|c| ('\u{e01}'..='\u{e5b}').contains(&c));
    let english = fieldbook(root.path(), &["check"]);
    assert!(!is_thai(&english.stderr) && !is_thai(&english.stdout));
    let thai = fieldbook(root.path(), &["check", "--lang", "th"]);
    assert!(is_thai(&thai.stdout), "{}", thai.stdout);
    for line in thai
        .stderr
        .lines()
        .filter(|line| line.starts_with("error["))
    {
        assert!(is_thai(line), "{line}");
    }
    let json = fieldbook(root.path(), &["check", "--lang", "th", "--format", "json"]);
    let found: Value = serde_json::from_str(&json.stdout).expect("JSON");
    assert!(is_thai(found[0]["message"].as_str().expect("a text")));
    let locale = [("LC_ALL", "th_TH.UTF-8")];
    let by_locale = fieldbook_with(root.path(), &["check"], &locale);
    assert_eq!(by_locale.stderr, thai.stderr);
}

#[test]
fn quiet_prints_problems_only() {
    let root = Case::load("severity").prepare();
    let outcome = fieldbook(root.path(), &["build", "--quiet"]);
    assert_eq!((outcome.code, outcome.stdout.as_str()), (0, ""));
    assert!(outcome.stderr.contains("review-rule"));
    assert!(!outcome.stderr.contains('\u{1b}'), "no colour in a pipe");
}

#[test]
fn accepted_translations_are_up_to_date() {
    let root = Case::load("stale").prepare();
    let notices = |root: &Path| {
        assert_eq!(fieldbook(root, &["build"]).code, 0);
        let page = root.join("public/th/practices/stale/index.html");
        let page = fs::read_to_string(page).expect("the translated page");
        page.matches("class=\"notice\"").count()
    };
    assert_eq!(notices(root.path()), 1);
    let file = "content/practices/stale/index.th.md";
    assert_eq!(fieldbook(root.path(), &["l10n", "accept", file]).code, 0);
    assert_eq!(notices(root.path()), 0);
    let before = files(&root.path().join("content"));
    assert_eq!(fieldbook(root.path(), &["l10n", "accept", file]).code, 0);
    assert!(
        before == files(&root.path().join("content")),
        "twice is once"
    );
    assert_eq!(
        fieldbook(root.path(), &["l10n", "accept", "nowhere"]).code,
        2
    );
}
