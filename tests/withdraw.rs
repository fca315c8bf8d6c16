//! `withdraw`: the entry is gone from everything that is published, and cannot come back unnoticed.

#[path = "support/site.rs"]
mod site;

use std::fs;

use minisign::KeyPair;
use serde_json::Value;
use site::{Case, fieldbook, files, write};
use tempfile::TempDir;

/// What no file may hold after the entry is withdrawn.
const WORDS: [&str; 4] = [
    "Hidden harbour",
    "ท่าเรือที่ซ่อน",
    "Nobody may read this",
    "old-name",
];

/// The site of the case `withdrawn`, with the entry published as before.
fn published() -> TempDir {
    let root = Case::load("withdrawn").prepare();
    let path = root.path().join("content/practices/harbour/index.en.md");
    let text = fs::read_to_string(&path).expect("the entry");
    let text = text.replace("status: withdrawn", "status: \"published\" # since May");
    write(&path, text.as_bytes());
    let path = root
        .path()
        .join("content/organisations/friends/index.en.md");
    let text = fs::read_to_string(&path).expect("the entry");
    write(&path, text.replace("withdrawn", "published").as_bytes());
    root
}

fn build(root: &TempDir) -> String {
    let outcome = fieldbook(root.path(), &["build"]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    outcome.stderr
}

/// The names of output files that hold any of `wanted`, or are named like it.
fn holding(root: &TempDir, wanted: &[&[u8]]) -> Vec<String> {
    let holds = |bytes: &[u8]| {
        let mut wanted = wanted.iter();
        wanted.any(|one| bytes.windows(one.len()).any(|part| part == *one))
    };
    let all = files(&root.path().join("public"));
    let found = all
        .into_iter()
        .filter(|(name, bytes)| holds(name.as_bytes()) || holds(bytes));
    found.map(|(name, _)| name).collect()
}

#[test]
fn nothing_of_a_withdrawn_entry_is_left() {
    let root = published();
    build(&root);
    let picture = files(&root.path().join("public"))
        .into_iter()
        .find(|(name, _)| name.ends_with("harbour.png"))
        .expect("the picture")
        .1;
    let words: Vec<&[u8]> = WORDS.iter().map(|word| word.as_bytes()).collect();
    let mut wanted = words;
    // The pixels, whatever else the file has around them.
    wanted.push(&picture[picture.len() / 3..picture.len() * 2 / 3]);
    assert!(holding(&root, &wanted).len() > 5);

    let outcome = fieldbook(
        root.path(),
        &["withdraw", "practices/harbour", "--lang", "en"],
    );
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    assert!(outcome.stdout.contains("Copies that others have made"));
    assert!(outcome.stderr.contains("not signed"));
    let source = root.path().join("content/practices/harbour/index.en.md");
    let text = fs::read_to_string(source).expect("the entry");
    assert!(text.contains("\nstatus: withdrawn # since May\n"), "{text}");

    assert_eq!(build(&root), "");
    assert_eq!(holding(&root, &wanted), Vec::<String>::new());
    // The address is all that remains: its pages in each language, and the list.
    let mut named = holding(&root, &[b"harbour"]);
    named.retain(|name| !name.starts_with("manifest"));
    assert_eq!(
        named,
        [
            "en/practices/harbour/index.html",
            "revocations.json",
            "th/practices/harbour/index.html",
            "ur/practices/harbour/index.html"
        ]
    );
    // The index is compressed, so it is asked.
    for folder in [root.path().to_owned(), root.path().join("public")] {
        let outcome = fieldbook(&folder, &["search", "Hidden harbour", "--json"]);
        let answer: Value = serde_json::from_str(&outcome.stdout).expect("JSON");
        assert_eq!(answer["total"], 0, "{answer}");
    }
}

#[test]
fn the_list_names_no_file_and_is_not_written_twice() {
    let root = published();
    for _ in 0..2 {
        let outcome = fieldbook(root.path(), &["withdraw", "content/practices/harbour"]);
        assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    }
    let text = fs::read_to_string(root.path().join("revocations.json")).expect("the list");
    let list: Value = serde_json::from_str(&text).expect("JSON");
    let revocations = list["revocations"].as_array().expect("a list");
    assert_eq!(revocations.len(), 1);
    assert_eq!(revocations[0]["id"], "practices/harbour");
    assert_eq!(revocations[0]["date"], "2026-01-01");
    // Two texts and a picture as it stands; as published it may be the same.
    assert!(revocations[0]["sha256"].as_array().expect("hashes").len() >= 3);
    assert!(!text.contains(".png") && !text.contains(".md"));
}

#[test]
fn a_key_signs_the_list_and_the_build_asks_for_it() {
    let root = published();
    let pair = KeyPair::generate_unencrypted_keypair().expect("keys");
    let secret = pair.sk.to_box(None).expect("a box").into_string();
    let keys = tempfile::tempdir().expect("a temporary folder");
    let key = keys.path().join("minisign.key");
    write(&key, secret.as_bytes());
    let card = root.path().join("site.toml");
    let text = fs::read_to_string(&card).expect("the card");
    let public = pair.pk.to_base64();
    let text = format!("{text}\n[safeguarding]\nrevocation_key = \"{public}\"\n");
    write(&card, text.as_bytes());

    let key = key.to_string_lossy();
    let outcome = fieldbook(
        root.path(),
        &["withdraw", "practices/harbour", "--key", &key],
    );
    assert_eq!((outcome.code, outcome.stderr.as_str()), (0, ""));
    build(&root);
    let published = files(&root.path().join("public"));
    for name in ["revocations.json", "revocations.json.minisig"] {
        let own = fs::read(root.path().join(name)).expect(name);
        assert_eq!(published.get(name), Some(&own), "{name}");
    }
    // One who shortens the list cannot sign it.
    let list = root.path().join("revocations.json");
    write(&list, b"{\"version\": 1, \"revocations\": []}");
    let outcome = fieldbook(root.path(), &["build"]);
    assert_eq!(outcome.code, 1);
    assert!(outcome.stderr.contains("revocations-signature"));
}

#[test]
fn a_key_that_cannot_sign_changes_nothing() {
    let root = published();
    let before = files(root.path());
    let card = root.path().join("site.toml");
    let key = card.to_string_lossy();
    let outcome = fieldbook(
        root.path(),
        &["withdraw", "practices/harbour", "--key", &key],
    );
    assert_eq!(outcome.code, 2);
    assert_eq!(files(root.path()), before);
    let outcome = fieldbook(root.path(), &["withdraw", "practices/harbor"]);
    assert_eq!(outcome.code, 2);
    assert!(
        outcome.stderr.contains("practices/harbour"),
        "{}",
        outcome.stderr
    );
}
