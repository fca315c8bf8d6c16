//! `export zip --since` and `apply`: what changed, carried to an older copy.

#[path = "support/packages.rs"]
mod packages;
#[path = "support/site.rs"]
mod site;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use packages::{LATER, copy, export, keys, published, replace, run, unpack};
use site::{Outcome, fieldbook, files, write};
use tempfile::TempDir;

/// Something that is done to a copy.
type Change<'a> = &'a dyn Fn(&Path);

/// A site of two days: packages of both, and what leads from one to the other.
struct Days {
    root: TempDir,
    /// The older package, unpacked.
    base: PathBuf,
    /// The newer one.
    fresh: PathBuf,
    update: PathBuf,
    _folders: [TempDir; 2],
}

/// `old` and `new` are further arguments of the packages of each day.
fn days(old: &[&str], new: &[&str]) -> Days {
    let root = published();
    let folders = [(); 2].map(|()| tempfile::tempdir().expect("a temporary folder"));
    let base = unpack(
        &export(root.path(), "base.zip", old, None),
        folders[0].path(),
    );
    change(root.path());
    let fresh = export(root.path(), "fresh.zip", new, Some(LATER));
    let fresh = unpack(&fresh, folders[1].path());
    let since = base.join("manifest.json");
    let since = since.to_string_lossy();
    let args = [new, &["--since", &since]].concat();
    let update = export(root.path(), "update.zip", &args, Some(LATER));
    Days {
        root,
        base,
        fresh,
        update,
        _folders: folders,
    }
}

/// An entry changes, one comes, one goes.
fn change(root: &Path) {
    let practices = root.join("content/practices");
    replace(
        &practices.join("standing/index.en.md"),
        "What was done.",
        "What was done since.",
    );
    copy(&practices.join("standing"), &practices.join("walking"));
    fs::remove_dir_all(root.join("content/organisations/friends")).expect("the entry");
}

fn apply(update: &Path, target: &Path, more: &[&str]) -> Outcome {
    let nowhere = tempfile::tempdir().expect("a temporary folder");
    let (update, target) = (update.to_string_lossy(), target.to_string_lossy());
    fieldbook(
        nowhere.path(),
        &[&["apply", &update, &target], more].concat(),
    )
}

/// Fails unless `apply` says the text, and leaves everything as it was.
fn refused(update: &Path, target: &Path, more: &[&str], text: &str) {
    let beside = target.parent().expect("a folder");
    let before = files(beside);
    let outcome = apply(update, target, more);
    assert_eq!(outcome.code, 1, "{}{}", outcome.stdout, outcome.stderr);
    assert!(
        outcome.stderr.contains(text),
        "no {text:?} in {}",
        outcome.stderr
    );
    assert!(files(beside) == before, "something was changed: {text}");
}

/// The files of a zip by their paths in its folder.
fn inside(zip: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(File::open(zip).expect("the zip")).expect("a zip");
    let mut all = BTreeMap::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).expect("a file");
        let name = file.name().expect("a name").into_owned();
        let (_, path) = name.split_once('/').expect("a folder");
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("its bytes");
        all.insert(path.to_owned(), bytes);
    }
    all
}

/// The zip with some of its files changed, or taken out where there are no bytes.
fn with(zip: &Path, name: &str, changes: &[(&str, Option<&[u8]>)]) -> PathBuf {
    let mut all = inside(zip);
    for (path, bytes) in changes {
        match bytes {
            Some(bytes) => all.insert((*path).to_owned(), bytes.to_vec()),
            None => all.remove(*path),
        };
    }
    let path = zip.with_file_name(name);
    let mut writer = zip::ZipWriter::new(File::create(&path).expect("a file"));
    for (name, bytes) in all {
        let options = zip::write::SimpleFileOptions::default();
        writer
            .start_file(format!("site/{name}"), options)
            .expect("a file");
        writer.write_all(&bytes).expect("its bytes");
    }
    writer.finish().expect("a zip");
    path
}

#[test]
fn an_update_makes_of_the_older_copy_what_the_newer_package_is() {
    let days = days(&[], &[]);
    let update = inside(&days.update);
    let (old, new) = (files(&days.base), files(&days.fresh));
    assert!(!update.contains_key("en/practices/harbour/harbour.png"));
    assert!(update.contains_key("en/practices/walking/index.html"));
    assert!(
        update.len() < new.len(),
        "{} of {}",
        update.len(),
        new.len()
    );
    for (path, bytes) in &update {
        let is_own = path == "update.json" || path == "manifest.json";
        assert!(
            is_own || (new.get(path) == Some(bytes) && old.get(path) != Some(bytes)),
            "{path}"
        );
    }
    let zip = days.update.to_string_lossy();
    let outcome = fieldbook(days.root.path(), &["verify", &zip]);
    assert_eq!(outcome.code, 0, "{}", outcome.stdout);
    assert!(outcome.stdout.contains("An update: "), "{}", outcome.stdout);

    // What hosts and systems have left stays; nothing else is left beside.
    write(&days.base.join(".nojekyll"), b"");
    write(&days.base.join("en/Thumbs.db"), b"x");
    let outcome = apply(&days.update, &days.base, &[]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    assert!(
        outcome.stdout.contains("is of 2026-02-02 now"),
        "{}",
        outcome.stdout
    );
    let mut now = files(&days.base);
    assert!(now.remove(".nojekyll").is_some() && now.remove("en/Thumbs.db").is_some());
    assert!(now == new, "not the same files");
    assert!(!days.base.join("en/organisations/friends").exists());
    let beside = fs::read_dir(days.base.parent().expect("a folder")).expect("a folder");
    assert_eq!(beside.count(), 1);
    // Once more does no harm, but does not say that an altered copy is new.
    let outcome = apply(&days.update, &days.base, &[]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    assert!(
        outcome.stdout.contains("as new already"),
        "{}",
        outcome.stdout
    );
    replace(&days.base.join("en/index.html"), "<", "< ");
    refused(
        &days.update,
        &days.base,
        &[],
        "was altered: `en/index.html`",
    );
}

#[test]
fn a_copy_that_is_not_the_base_is_left_as_it_is() {
    let days = days(&[], &[]);
    let page = "en/practices/harbour/index.html";
    let changed = |change: &dyn Fn(&Path)| {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let target = folder.path().join("site");
        copy(&days.base, &target);
        change(&target);
        (folder, target)
    };
    let cases: [(Change, &str); 6] = [
        (
            &|copy| replace(&copy.join(page), "harbour", "harbor"),
            "was altered: `en/practices/harbour",
        ),
        (
            &|copy| fs::remove_file(copy.join(page)).expect("a page"),
            "not whole: `en/practices/harbour",
        ),
        (
            &|copy| write(&copy.join("notes.txt"), b"mine"),
            "would be lost: `notes.txt`",
        ),
        (
            &|copy| replace(&copy.join("manifest.json"), "2026-01-01", "2026-01-02"),
            "for another copy",
        ),
        (
            &|copy| write(&copy.join("manifest.json"), b"["),
            "cannot be read",
        ),
        (
            &|copy| fs::remove_file(copy.join("manifest.json")).expect("it"),
            "holds no `manifest.json`",
        ),
    ];
    for (change, text) in cases {
        let (_folder, target) = changed(change);
        refused(&days.update, &target, &[], text);
    }
    refused(
        &days.update,
        &days.root.path().join("public"),
        &[],
        "public",
    );
}

#[test]
fn an_update_that_is_damaged_altered_or_none_changes_nothing() {
    let days = days(&[], &[]);
    let refused = |update: &Path, text: &str| refused(update, &days.base, &[], text);
    let bytes = fs::read(&days.update).expect("the update");
    let cut = days.root.path().join("cut.zip");
    write(&cut, &bytes[..bytes.len() - 9]);
    refused(&cut, "damaged or cut off");
    refused(&days.root.path().join("fresh.zip"), "a whole package");
    refused(&days.fresh, "an update is a zip");

    let page = "en/practices/walking/index.html";
    let with = |name: &str, changes: &[(&str, Option<&[u8]>)]| with(&days.update, name, changes);
    refused(&with("a.zip", &[(page, Some(b"other"))]), page);
    refused(&with("b.zip", &[(page, None)]), page);
    refused(
        &with("c.zip", &[("en/more.html", Some(b"x"))]),
        "en/more.html",
    );
    let described = inside(&days.update).remove("update.json").expect("it");
    let described = String::from_utf8(described).expect("UTF-8");
    let more = described.replace("\"removed\": [", "\"removed\": [\n    \"en/index.html\",");
    assert_ne!(more, described);
    refused(
        &with("d.zip", &[("update.json", Some(more.as_bytes()))]),
        "update.json",
    );
    refused(
        &with("e.zip", &[("update.json", Some(b"{}"))]),
        "damaged or was altered",
    );
    let manifest = inside(&days.update).remove("manifest.json").expect("it");
    let manifest = String::from_utf8(manifest).expect("UTF-8");
    let older = manifest.replace("\"date\": \"2026-02-02\"", "\"date\": \"2025-02-02\"");
    refused(
        &with("f.zip", &[("manifest.json", Some(older.as_bytes()))]),
        "older than the copy",
    );
    let other = manifest.replace("\"ur\"", "\"my\"");
    refused(
        &with("g.zip", &[("manifest.json", Some(other.as_bytes()))]),
        "other languages",
    );
    let evil = manifest.replace(page, "../../evil.html");
    refused(
        &with("h.zip", &[("manifest.json", Some(evil.as_bytes()))]),
        "`../../evil.html` is no name",
    );
}

#[test]
fn what_is_signed_is_replaced_only_by_what_the_same_key_has_signed() {
    let (secret, public, _keys) = keys();
    let (other_secret, other, _others) = keys();
    let signed = ["--key", secret.as_str()];
    let days = days(&signed, &signed);
    let since = days.base.join("manifest.json");
    let since = since.to_string_lossy();
    let make = |name: &str, more: &[&str]| {
        let args = [&["--since", &*since], more].concat();
        export(days.root.path(), name, &args, Some(LATER))
    };
    let plain = make("plain.zip", &[]);
    let foreign = make("foreign.zip", &["--key", &other_secret]);
    let key = ["--key", public.as_str()];
    refused(&plain, &days.base, &key, "the update is not signed");
    refused(&plain, &days.base, &[], "the update is not signed");
    refused(
        &foreign,
        &days.base,
        &key,
        "the signature of the update is not good",
    );
    refused(&foreign, &days.base, &[], "the update is signed with key");
    refused(
        &days.update,
        &days.base,
        &[],
        "Give the public key with `--key`",
    );
    refused(
        &days.update,
        &days.base,
        &["--key", &other],
        "the signature of the copy itself",
    );
    let outcome = apply(&days.update, &days.base, &key);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let (mut now, mut fresh) = (files(&days.base), files(&days.fresh));
    // A signature has a random part, so that of another package is another.
    let signature = "manifest.json.minisig";
    assert!(now.remove(signature).is_some() && fresh.remove(signature).is_some());
    assert!(now == fresh, "not the same files");
    let path = days.base.to_string_lossy();
    let outcome = fieldbook(days.root.path(), &["verify", &path, "--key", &public]);
    assert_eq!(outcome.code, 0, "{}", outcome.stdout);
}

#[test]
fn a_run_that_was_stopped_between_its_last_steps_is_mended() {
    let days = days(&[], &[]);
    let name = days.base.file_name().expect("a name").to_string_lossy();
    let half = |suffix: &str| days.base.with_file_name(format!(".{name}.{suffix}"));
    write(&half("new").join("en/index.html"), b"half of it");
    fs::rename(&days.base, half("old")).expect("a rename");
    let outcome = apply(&days.update, &days.base, &[]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    assert!(
        files(&days.base) == files(&days.fresh),
        "not the same files"
    );
    assert!(!half("new").exists() && !half("old").exists());
}

#[test]
fn an_update_needs_an_older_package_of_the_same_kind() {
    let days = days(&[], &[]);
    let root = days.root.path();
    let refused = |more: &[&str], day: Option<&str>, text: &str| {
        let args = [&["export", "zip", "--out", "no.zip"], more].concat();
        let outcome = run(root, &args, day);
        assert_eq!(outcome.code, 2, "{}", outcome.stderr);
        assert!(
            outcome.stderr.contains(text),
            "no {text:?} in {}",
            outcome.stderr
        );
        assert!(!root.join("no.zip").exists());
    };
    let base = days.base.to_string_lossy();
    let zip = root.join("base.zip");
    let zip = zip.to_string_lossy();
    refused(
        &["--since", &zip, "--lang", "th"],
        Some(LATER),
        "other languages or collections",
    );
    refused(
        &["--since", &base, "--collection", "practices"],
        Some(LATER),
        "other languages or collections",
    );
    let fresh = days.fresh.to_string_lossy();
    refused(&["--since", &fresh], Some(LATER), "nothing has changed");
    refused(&["--since", &fresh], None, "of a later day");
    refused(&["--since", "nothing.json"], None, "nothing.json");
    assert_eq!(fieldbook(root, &["build"]).code, 0);
    refused(&["--since", "public"], Some(LATER), "written by `build`");
    // A zip and a folder give the same update as the manifest itself.
    for since in [&zip, &base] {
        let again = export(root, "again.zip", &["--since", since], Some(LATER));
        assert_eq!(
            fs::read(again).expect("it"),
            fs::read(&days.update).expect("it")
        );
    }
    let outcome = run(root, &["export", "zip", "--since", &zip], Some(LATER));
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    assert!(
        outcome.stdout.contains("-since-2026-01-01.zip"),
        "{}",
        outcome.stdout
    );
}
