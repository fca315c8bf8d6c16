//! `fieldbook import` with the content of Hugo and Zola sites.

#[path = "support/site.rs"]
mod site;

use std::fs;
use std::io::Cursor;
use std::path::Path;

use image::{DynamicImage, ImageFormat};
use serde_json::Value;
use site::{Outcome, fieldbook, fieldbook_with, files, write};
use tempfile::TempDir;

fn starter() -> TempDir {
    let root = tempfile::tempdir().expect("a temporary folder");
    assert_eq!(fieldbook(root.path(), &["init", "."]).code, 0);
    root
}

fn folder(files: &[(&str, &str)]) -> TempDir {
    let root = tempfile::tempdir().expect("a temporary folder");
    for (name, text) in files {
        write(&root.path().join(name), text.as_bytes());
    }
    root
}

fn png(path: &Path) {
    let mut bytes = Cursor::new(Vec::new());
    let picture = DynamicImage::new_rgb8(8, 8);
    picture
        .write_to(&mut bytes, ImageFormat::Png)
        .expect("encodes");
    write(path, &bytes.into_inner());
}

fn import(root: &TempDir, from: &TempDir, args: &[&str]) -> Outcome {
    let path = from.path().to_str().expect("UTF-8");
    let environment = [("LC_ALL", "en_GB.UTF-8")];
    fieldbook_with(
        root.path(),
        &[&["import", path], args].concat(),
        &environment,
    )
}

fn read(root: &TempDir, path: &str) -> String {
    let file = root.path().join("content").join(path);
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn assert_accepted(root: &TempDir) {
    let outcome = fieldbook(root.path(), &["check", "--format", "json"]);
    let found: Vec<Value> = serde_json::from_str(&outcome.stdout).expect("a list");
    let errors: Vec<&Value> = found
        .iter()
        .filter(|one| one["severity"] == "error")
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

fn says(outcome: &Outcome, wanted: &[&str]) {
    let said = format!("{}{}", outcome.stdout, outcome.stderr);
    for wanted in wanted {
        assert!(said.contains(wanted), "{wanted}\n{said}");
    }
}

const HUGO: &str = "---\ntitle: Village radio\ndescription: Radio in ten villages.\ndate: 2020-01-02T10:00:00Z\n\
author: A. Person\ntags: [Networking, Music]\ncountries: [Thailand, NP]\ndraft: false\nweight: 3\n---\n\
The lead, with [the other](../other/), [nothing](/gone/) and [the web](https://example.org/).\n\n\
## Background\n\nText.[^1] Call 081-234-5678.\n\n![A map](map.png \"Map\")\n\n\
{{< youtube abc >}}\n\n{{% note %}}A note.{{% /note %}}\n\n## Our team\n\n\
<script>alert(1)</script>Safe <b>text</b>. ![far](https://example.org/x.png)\n\n\
{{< figure src=\"/images/hall.png\" alt=\"A hall\" >}}\n\n[^1]: The note.\n";

#[test]
fn a_hugo_site_comes_over_with_its_bundles_and_languages() {
    let from = folder(&[
        ("hugo.toml", "defaultContentLanguage = \"en\"\n"),
        ("layouts/index.html", "{{ .Content }}"),
        ("content/_index.md", "---\ntitle: Home\n---\n"),
        ("content/practices/radio/index.md", HUGO),
        (
            "content/practices/radio/index.th.md",
            "---\ntitle: วิทยุหมู่บ้าน\n---\n## ความเป็นมาและบริบท\n\nข้อความ ![แผนที่](map.png)\n",
        ),
        ("content/practices/radio/data.csv", "a,b\n"),
        (
            "content/practices/other.md",
            "---\ntitle: Other\n---\nBack to [radio]({{< relref \"radio\" >}}#x) and [itself](#nowhere) or [below](#lessons).\n\n## Lessons learned\n\nA [lesson](#lessons-learned).\n",
        ),
        (
            "content/practices/other.fr.md",
            "---\ntitle: Autre\n---\nTexte.\n",
        ),
        ("content/practices/วิทยุ.md", "---\ntitle: วิทยุ\n---\n"),
        (
            "content/blog/2020-03-04-opening.md",
            "---\ntitle: Opening\n---\nWe opened.\n",
        ),
        ("content/practices/broken.md", "---\ntitle: [\n---\n"),
    ]);
    png(&from.path().join("content/practices/radio/map.png"));
    png(&from.path().join("static/images/hall.png"));
    let root = starter();
    let outcome = import(&root, &from, &[]);
    assert_eq!(outcome.code, 1, "{}", outcome.stderr);
    let text = read(&root, "practices/radio/index.en.md");
    for wanted in [
        "title: \"Village radio\"",
        "summary: \"Radio in ten villages.\"",
        "topics: [\"networking\"]",
        "countries: [\"TH\", \"NP\"]",
        "file: picture-1.png",
        "with [the other](../../practices/other/), nothing and [the web](https://example.org/).",
        "## Background and context\n\nText.[^1] Call (…).",
        "![A map](picture-1.png \"Map\")",
        "A note.",
        "## Our team\n\nSafe <b>text</b>. far",
        "![A hall](<picture-2.png>)",
        "## Ethics",
        "[^1]: The note.",
    ] {
        assert!(text.contains(wanted), "{wanted}\n{text}");
    }
    for gone in ["youtube", "script", "Person", "081-234", "{{"] {
        assert!(!text.contains(gone), "{gone}\n{text}");
    }
    let thai = read(&root, "practices/radio/index.th.md");
    assert!(
        thai.contains("l10n:\n  status: draft") && thai.contains("![แผนที่](picture-1.png)"),
        "{thai}"
    );
    let other = read(&root, "practices/other/index.en.md");
    assert!(
        other.contains("Back to [radio](../../practices/radio/) and itself or [below](#lessons)."),
        "{other}"
    );
    says(
        &outcome,
        &[
            "content/practices/radio/index.md:5: author: left out: “A. Person”",
            "content/practices/radio/index.md:6: tags: left out: “Music”",
            "content/practices/radio/index.md:9: weight: left out",
            "content/practices/radio/index.md:11: a link is text now, `/gone/`",
            "content/practices/radio/index.md:19: left out: shortcode `youtube`",
            "content/practices/radio/index.md:21: left out: shortcode `note`",
            "left out: HTML `<script>`",
            "a picture of another site, `https://example.org/x.png`",
            "content/practices/other.fr.md:1: left out: `fr` is no language",
            "content/practices/วิทยุ.md:1: left out: neither name nor title is in Latin letters",
            "content/practices/radio/data.csv:1: left out: no page shows this file",
            "content/practices/broken.md:1: left out:",
            "content/_index.md:1: left out: the page of a section",
            "content/blog/2020-03-04-opening.md:1: left out: its folder does not have the name",
            "folder or file layouts",
            "`081-234-5678` (phone-number)",
            "drafts written: 2; pages with problems: 3; there already: 0",
        ],
    );
    assert_accepted(&root);
    // With a collection for the rest; what is there stays as it is.
    let before = files(root.path());
    let outcome = import(&root, &from, &["--collection", "news"]);
    says(&outcome, &["drafts written: 1;", "there already: 2"]);
    read(&root, "news/opening/index.en.md");
    let after = files(root.path());
    assert!(
        before
            .iter()
            .all(|(name, bytes)| after.get(name) == Some(bytes))
    );
}

#[test]
fn a_zola_folder_comes_over_too() {
    let from = folder(&[
        (
            "guides/networks.md",
            "+++\ntitle = \"Networks\"\ndate = 2021-05-06\n\n[taxonomies]\ntags = [\"networking\"]\n\n[extra]\nversion = \"1.0\"\ncolour = \"red\"\n+++\nSee [steps](@/guides/steps.md).\n\n{{ video(id=1) }}\n",
        ),
        (
            "guides/steps.md",
            "+++\ntitle = \"Steps\"\nslug = \"ten-steps\"\n+++\n## Steps\n\nOne.\n",
        ),
        ("th/guides/steps.md", "+++\ntitle = \"ขั้นตอน\"\n+++\nหนึ่ง\n"),
    ]);
    let root = starter();
    let outcome = import(&root, &from, &["--lang", "en"]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let text = read(&root, "guides/networks/index.en.md");
    for wanted in [
        "topics: [\"networking\"]",
        "version: \"1.0\"",
        "[steps](../../guides/ten-steps/)",
    ] {
        assert!(text.contains(wanted), "{wanted}\n{text}");
    }
    assert!(read(&root, "guides/ten-steps/index.en.md").contains("## Steps\n\nOne."));
    assert!(read(&root, "guides/ten-steps/index.th.md").contains("หนึ่ง"));
    says(
        &outcome,
        &[
            "guides/networks.md:3: date: left out: “2021-05-06”",
            "guides/networks.md:10: colour: left out: “red”",
            "guides/networks.md:14: left out: shortcode `video`",
        ],
    );
    assert_accepted(&root);
}

#[test]
fn folders_that_say_nothing_are_refused() {
    let root = starter();
    let outcome = import(&root, &folder(&[("x.txt", "x")]), &[]);
    assert_eq!(outcome.code, 2, "{}", outcome.stdout);
    says(&outcome, &["no Markdown files"]);
    let outcome = import(
        &root,
        &folder(&[("blog/x.md", "---\ntitle: X\n---\n")]),
        &[],
    );
    assert_eq!(outcome.code, 2, "{}", outcome.stdout);
    says(&outcome, &["--collection", "practices"]);
}
