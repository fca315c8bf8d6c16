//! What `fieldbook serve` relies on: reading only what changed gives the site that reading
//! everything would give.

#[path = "support/site.rs"]
mod site;

use std::fs;
use std::path::{Path, PathBuf};

use fieldbook::diag::Diagnostic;
use fieldbook::pipeline::{Loaded, Loader, Options, Timings, build};
use site::{Case, files, write};

/// A change to a site: the file, and its new text or nothing.
type Change = (&'static str, Option<&'static str>);

const FORGIVING: &str = r#"
[severity]
broken-link = "warning"
broken-anchor = "warning"
broken-image = "warning"
unknown-field = "warning"
people-undeclared = "warning"
"#;

const CHANGES: [Change; 17] = [
    (
        "content/practices/one/index.en.md",
        Some(
            "---\ntitle: Changed\nsummary: x\nstatus: published\ndocumented_on: 2003\n---\n## Background\n## Lessons\n",
        ),
    ),
    (
        "content/practices/new/index.en.md",
        Some(
            "---\ntitle: New\nsummary: x\nstatus: published\ndocumented_on: 2004\n---\n## Background\n[[practices/one]]\n## Lessons\n",
        ),
    ),
    ("content/practices/one/index.th.md", None),
    ("content/practices/one/map.png", None),
    (
        "content/practices/other/second.png",
        Some("not really a picture"),
    ),
    ("content/practices/other/second.png", None),
    (
        "content/practices/new/index.en.md",
        Some("---\ntitle: [\n---\n"),
    ),
    ("content/practices/new/index.en.md", None),
    ("content/practices/one/index.en.md", None),
    (
        "content/practices/one/index.en.md",
        Some(
            "---\ntitle: Back\nsummary: x\nstatus: draft\ndocumented_on: 2003\n---\n## Background\n## Lessons\n",
        ),
    ),
    ("content/practices/_collection.toml", Some("order = 9\n")),
    (
        "content/_vocabularies/topics.toml",
        Some("ids = [\"networking\"]\n"),
    ),
    ("content/_vocabularies/topics.toml", None),
    (
        "content/_vocabularies/topics.toml",
        Some("pages = true\nids = [\"networking\"]\n"),
    ),
    ("i18n/en.ftl", Some("home = Start\n")),
    (
        "themes/lite/templates/not-found.html",
        Some("<p>{{ page.title }}</p>"),
    ),
    (
        "site.toml",
        Some(
            "title = \"Other\"\nbase_url = \"https://x.example/\"\ndefault_language = \"en\"\ntheme = \"fieldbook\"\n\n[languages.en]\n\n[languages.th]\n",
        ),
    ),
];

#[test]
fn reading_what_changed_is_like_reading_everything() {
    let case = Case::load("good-links").prepare();
    let root = case.path();
    let mut timings = Timings::default();
    // Links break on the way; the site is built all the same.
    let site = fs::read_to_string(root.join("site.toml")).expect("the case has a site.toml");
    write(
        &root.join("site.toml"),
        format!("{site}{FORGIVING}").as_bytes(),
    );
    let mut loader = Loader::new(root, Options::default());
    let mut builds = 0;
    let mut check = |loaded: &Loaded, when: &str| {
        assert_same(loaded, root, when);
        builds += usize::from(loaded.ready.is_some());
    };
    check(&loader.load(&mut timings), "at first");
    for (at, (path, text)) in CHANGES.iter().enumerate() {
        let file = root.join(path);
        match text {
            Some(text) => write(&file, text.as_bytes()),
            None => fs::remove_file(&file).expect("a file to remove"),
        }
        let changed: Vec<PathBuf> = vec![file];
        let updated = loader.update(&changed, &mut timings);
        check(&updated, &format!("after change {at}, of {path}"));
    }
    fs::remove_dir_all(root.join("content/practices/other")).expect("a folder to remove");
    let updated = loader.update(&[root.join("content/practices/other")], &mut timings);
    check(&updated, "after a folder went");
    fs::rename(
        root.join("content/practices/one"),
        root.join("content/practices/renamed"),
    )
    .expect("a folder to rename");
    let both = ["one", "renamed"].map(|name| root.join("content/practices").join(name));
    let updated = loader.update(&both, &mut timings);
    check(&updated, "after a folder got another name");
    assert!(builds > 8, "{builds}");
}

/// Compares with a fresh reader: the diagnostics, and every byte that a build writes.
fn assert_same(updated: &Loaded, root: &Path, when: &str) {
    let mut timings = Timings::default();
    let fresh = Loader::new(root, Options::default()).load(&mut timings);
    let shown = |found: &[Diagnostic]| format!("{found:#?}");
    assert_eq!(
        shown(&updated.diagnostics),
        shown(&fresh.diagnostics),
        "{when}"
    );
    let folder = tempfile::tempdir().expect("a temporary folder");
    let written = |loaded: &Loaded, name: &str| {
        let target = folder.path().join(name);
        let ready = loaded.ready.as_ref()?;
        build(ready, &target, &mut Timings::default()).expect("a site without errors builds");
        Some(files(&target))
    };
    assert!(
        written(updated, "updated") == written(&fresh, "fresh"),
        "{when}"
    );
}
