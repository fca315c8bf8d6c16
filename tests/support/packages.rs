//! Packages of a small site, made, unpacked and signed.
#![allow(dead_code, reason = "each test takes what it needs")]

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use minisign::KeyPair;
use tempfile::TempDir;

use crate::site::{Case, Outcome, fieldbook_with, files, write};

/// A day after that of `fieldbook`, for later packages: 2 February 2026.
pub const LATER: &str = "1770000000";

/// The site of the case `withdrawn`, with its entries published.
pub fn published() -> TempDir {
    let root = Case::load("withdrawn").prepare();
    for entry in ["practices/harbour", "organisations/friends"] {
        let path = root.path().join(format!("content/{entry}/index.en.md"));
        let text = fs::read_to_string(&path).expect("the entry");
        write(
            &path,
            text.replace("status: withdrawn", "status: published")
                .as_bytes(),
        );
    }
    root
}

/// Runs the program in all languages of the site, on a day.
pub fn run(root: &Path, args: &[&str], day: Option<&str>) -> Outcome {
    let mut environment = vec![("LC_ALL", "en_US.UTF-8")];
    environment.extend(day.map(|day| ("SOURCE_DATE_EPOCH", day)));
    fieldbook_with(root, args, &environment)
}

/// Exports a zip into the site's folder.
pub fn export(root: &Path, name: &str, more: &[&str], day: Option<&str>) -> PathBuf {
    let path = root.join(name);
    let out = path.to_string_lossy();
    let args = [&["export", "zip", "--out", &out], more].concat();
    let outcome = run(root, &args, day);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    path
}

/// Unpacks a zip as any program does; the folder in it.
pub fn unpack(zip: &Path, to: &Path) -> PathBuf {
    let mut archive = zip::ZipArchive::new(File::open(zip).expect("the zip")).expect("a zip");
    archive.extract(to).expect("an archive that unpacks");
    let mut inside = fs::read_dir(to).expect("a folder");
    inside.next().expect("one folder").expect("a folder").path()
}

/// A new pair of keys in files: the secret one's path, the public one's text, the folder.
pub fn keys() -> (String, String, TempDir) {
    let pair = KeyPair::generate_unencrypted_keypair().expect("keys");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let secret = folder.path().join("minisign.key");
    let text = pair.sk.to_box(None).expect("a box").into_string();
    write(&secret, text.as_bytes());
    let public = pair.pk.to_box().expect("a box").into_string();
    write(&folder.path().join("minisign.pub"), public.as_bytes());
    let secret = secret.to_string_lossy().into_owned();
    (secret, pair.pk.to_base64(), folder)
}

/// Copies a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) {
    for (name, bytes) in files(from) {
        write(&to.join(name), &bytes);
    }
}

/// Replaces a text in a file, which must have it.
pub fn replace(path: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    assert!(text.contains(from), "{}", path.display());
    write(path, text.replace(from, to).as_bytes());
}
