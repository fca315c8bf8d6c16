//! Golden sites: every folder of `tests/cases/` is built and compared with what it expects.

#[path = "support/compare.rs"]
mod compare;
#[path = "support/site.rs"]
mod site;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Mutex;

use compare::difference;
use fieldbook::diag::Code;
use fieldbook::output;
use fieldbook::paths::OutputPath;
use fieldbook::pipeline::{Loader, Options, Timings};
use site::{Case, cases_folder, fieldbook, files, write};

#[test]
fn cases_come_out_as_expected() {
    let bless = std::env::var_os("FIELDBOOK_BLESS").is_some();
    let open = Mutex::new(Case::all());
    let failures = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                loop {
                    let Some(case) = open.lock().expect("no panic").pop() else {
                        break;
                    };
                    let found = run(&case, bless);
                    failures.lock().expect("no panic").extend(found);
                }
            });
        }
    });
    let mut failures = failures.into_inner().expect("no panic");
    failures.sort();
    assert!(
        failures.is_empty(),
        "\n{}\n\nlook at the differences; if they are right, run the test with FIELDBOOK_BLESS=1",
        failures.join("\n")
    );
}

/// Builds a case and returns what is not as expected.
fn run(case: &Case, bless: bool) -> Vec<String> {
    let root = case.prepare();
    let mut args = vec!["build"];
    args.extend(case.args.iter().map(String::as_str));
    let outcome = fieldbook(root.path(), &args);
    let mut failures = Vec::new();
    if outcome.code != case.exit {
        failures.push(format!(
            "{}: exit code {}, expected {}\n{}",
            case.name, outcome.code, case.exit, outcome.stderr
        ));
    }
    let expected = case.folder().join("expected");
    let mut compare = |name: &str, text: &str| {
        let path = expected.join(name);
        let before = fs::read_to_string(&path).unwrap_or_default();
        if bless && (before != text || !path.exists()) {
            write(&path, text.as_bytes());
        } else if before != text {
            let shown = difference(&before, text);
            failures.push(format!("{}/expected/{name}:\n{shown}", case.name));
        }
    };
    compare(
        "diagnostics.txt",
        &diagnostics(&outcome.stderr, root.path()),
    );
    let public = root.path().join("public");
    for page in &case.pages {
        let html = fs::read_to_string(public.join(page)).unwrap_or_default();
        compare(&format!("pages/{page}"), &without_hashes(&html));
    }
    for (name, bytes) in files(&public) {
        for text in &case.absent {
            let is_in = bytes
                .windows(text.len())
                .any(|part| part == text.as_bytes());
            if is_in || name.contains(text) {
                failures.push(format!("{}: public/{name} shows `{text}`", case.name));
            }
        }
    }
    failures
}

/// The diagnostics of a run, without the program's own last lines.
///
/// What is missing in the messages that the program carries is no matter of a case.
fn diagnostics(stderr: &str, root: &Path) -> String {
    let is_shown = |block: &&str| {
        let is_diagnostic = block.starts_with("error[") || block.starts_with("warning[");
        let place = block
            .lines()
            .find_map(|line| line.trim().strip_prefix("--> "));
        let path = place
            .unwrap_or_default()
            .split(':')
            .next()
            .unwrap_or_default();
        let is_embedded = block.contains("[missing-message]") && !root.join(path).exists();
        is_diagnostic && !is_embedded
    };
    let blocks: Vec<&str> = stderr.split("\n\n").filter(is_shown).collect();
    match blocks.join("\n\n").trim_end() {
        "" => String::new(),
        text => format!("{text}\n"),
    }
}

/// `lite.0a1b2c3d.css` becomes `lite.[hash].css`: a changed stylesheet changes no page here.
fn without_hashes(html: &str) -> String {
    let mut parts = html.split("assets/");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str("assets/");
        let (address, rest) = part.split_at(part.find(['"', ' ']).unwrap_or(part.len()));
        let pieces: Vec<&str> = address.split('.').collect();
        match pieces[..] {
            [stem, _, ending] => out.push_str(&format!("{stem}.[hash].{ending}")),
            _ => out.push_str(address),
        }
        out.push_str(rest);
    }
    out
}

#[test]
fn every_code_is_shown_by_a_case() {
    let mut shown = BTreeSet::new();
    for case in Case::all() {
        let path = case.folder().join("expected/diagnostics.txt");
        let text = fs::read_to_string(&path).unwrap_or_default();
        shown.extend(text.lines().filter_map(|line| {
            let (severity, rest) = line.split_once('[')?;
            let (code, _) = rest.split_once(']')?;
            matches!(severity, "error" | "warning").then(|| code.to_owned())
        }));
    }
    let names = Code::ALL.iter().map(|code| code.as_str());
    let missing: Vec<&str> = names.filter(|name| !shown.contains(*name)).collect();
    assert!(missing.is_empty(), "no case shows {missing:?}");
}

#[test]
fn nothing_is_forgotten_in_the_folders() {
    for case in Case::all() {
        let expected = case.folder().join("expected");
        for name in files(&expected).into_keys() {
            let page = name.strip_prefix("pages/").map(str::to_owned);
            let is_known =
                name == "diagnostics.txt" || page.is_some_and(|p| case.pages.contains(&p));
            assert!(
                is_known,
                "{}/expected/{name} is compared by nothing",
                case.name
            );
        }
        assert!(expected.join("diagnostics.txt").exists(), "{}", case.name);
    }
    assert!(cases_folder().join("README.md").exists());
}

/// A page's address leads back to the page, for every page of every case that builds.
#[test]
fn addresses_and_pages_are_inverse() {
    let mut pages = 0;
    for case in Case::all().iter().filter(|case| case.exit == 0) {
        let root = case.prepare();
        let options = Options {
            drafts: true,
            ..Options::default()
        };
        let loaded = Loader::new(root.path(), options).load(&mut Timings::default());
        let Some(ready) = loaded.ready else {
            panic!("{} has errors", case.name);
        };
        let mut paths = BTreeSet::new();
        for page in output::plan(&ready.site) {
            let path = output::path_of(&ready.site, page);
            let back = output::page_at(&ready.site, path.as_str());
            assert_eq!(back, Some(page), "{}: {path}", case.name);
            let folder = path.as_str().strip_suffix("index.html");
            if let Some(folder) = folder {
                assert_eq!(output::page_at(&ready.site, folder), Some(page), "{folder}");
            }
            assert!(
                paths.insert(path.as_str().to_owned()),
                "{path} is written twice"
            );
            pages += 1;
        }
        for from in &paths {
            for to in &paths {
                let written =
                    OutputPath::new(from.as_str()).relative_to(&OutputPath::new(to.as_str()));
                assert_eq!(
                    followed(from, &written),
                    *to,
                    "{}: {from} to {written}",
                    case.name
                );
            }
        }
        for wrong in [
            "xx/index.html",
            "en/nothing/index.html",
            "en/practices/page-99/index.html",
            "en/practices/page-1/index.html",
        ] {
            assert_eq!(output::page_at(&ready.site, wrong), None, "{wrong}");
        }
    }
    assert!(pages > 100, "{pages}");
}

/// Where a browser that reads `from` gets with a relative address.
fn followed(from: &str, address: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            ".." => drop(parts.pop().expect("inside the site")),
            part => parts.push(part),
        }
    }
    parts.join("/")
}
