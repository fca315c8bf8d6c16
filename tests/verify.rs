//! `verify`: what a copy of a package is worth, in plain words.

#[path = "support/packages.rs"]
mod packages;
#[path = "support/site.rs"]
mod site;

use std::fs::{self, File};
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::process::Command;

use packages::{LATER, copy, export, keys, published, replace, run, unpack};
use serde_json::Value;
use sha2::{Digest, Sha256};
use site::{Outcome, fieldbook, fieldbook_with, files, write};

/// Runs `verify` where there is no site.
fn verify(copy: &Path, more: &[&str]) -> Outcome {
    let nowhere = tempfile::tempdir().expect("a temporary folder");
    let path = copy.to_string_lossy();
    fieldbook(nowhere.path(), &[&["verify", &path], more].concat())
}

/// Fails unless `verify` ends with the code and says all of the texts.
fn says(copy: &Path, more: &[&str], code: i32, texts: &[&str]) {
    let outcome = verify(copy, more);
    let said = format!("{}{}", outcome.stdout, outcome.stderr);
    for text in texts {
        assert!(said.contains(text), "no {text:?} in\n{said}");
    }
    assert_eq!(outcome.code, code, "{said}");
}

fn sha256(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn json(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).expect("a file")).expect("JSON")
}

#[test]
fn a_package_is_whole_packed_and_unpacked_and_the_same_when_it_is_made_again() {
    let root = published();
    let zip = export(root.path(), "a.zip", &[], None);
    let again = export(root.path(), "b.zip", &[], None);
    assert_eq!(fs::read(&zip).expect("a"), fs::read(&again).expect("b"));
    let folder = tempfile::tempdir().expect("a temporary folder");
    let site = unpack(&zip, folder.path());
    let sentences = [
        "made on 2026-01-01, today",
        "Holds 5 entries; languages: en, th, ur",
        "Whole: all ",
        "Unaltered: every file",
        "Not signed",
        "What was withdrawn since is not known",
        "No problem was found.",
    ];
    says(&zip, &[], 0, &sentences);
    says(&site, &[], 0, &sentences);
    let nowhere = tempfile::tempdir().expect("a temporary folder");
    let path = zip.to_string_lossy();
    let outcome = fieldbook_with(
        nowhere.path(),
        &["verify", &path],
        &[("SOURCE_DATE_EPOCH", LATER)],
    );
    assert!(
        outcome.stdout.contains("2026-01-01, 32 days ago"),
        "{}",
        outcome.stdout
    );

    // The manifest lists exactly the files.
    let manifest = json(&site.join("manifest.json"));
    let mut found = files(&site);
    found.remove("manifest.json").expect("the manifest");
    let listed = manifest["files"].as_object().expect("files");
    let found: Vec<(String, Value)> = found
        .into_iter()
        .map(|(path, bytes)| (path, Value::from(sha256(&bytes))))
        .collect();
    let listed: Vec<(String, Value)> = listed.clone().into_iter().collect();
    assert_eq!(listed, found);
    assert_eq!(manifest["revision"], Value::Null);
    assert_eq!(manifest["collections"], Value::Null);
    let entries = manifest["entries"].as_array().expect("entries");
    assert!(
        entries.contains(&Value::from("practices/harbour")),
        "{entries:?}"
    );

    let part = export(
        root.path(),
        "c.zip",
        &["--lang", "th,ur", "--collection", "organisations"],
        None,
    );
    let outcome = verify(&part, &["--json"]);
    let report: Value = serde_json::from_str(&outcome.stdout).expect("JSON");
    assert_eq!(report["good"], true);
    assert_eq!(report["languages"], serde_json::json!(["th", "ur"]));
    assert_eq!(report["collections"], serde_json::json!(["organisations"]));
    assert!(!report["entries"].to_string().contains("practices/"));
}

#[test]
fn a_built_site_can_be_verified_too() {
    let root = published();
    assert_eq!(fieldbook(root.path(), &["build"]).code, 0);
    let site = root.path().join("public");
    says(
        &site,
        &[],
        0,
        &["does not say when it was made", "Whole", "Unaltered"],
    );
    assert!(json(&site.join("manifest.json")).get("date").is_none());
}

#[test]
fn whatever_was_done_to_a_copy_is_named() {
    let root = published();
    let zip = export(root.path(), "a.zip", &[], None);
    let folder = tempfile::tempdir().expect("a temporary folder");
    let site = unpack(&zip, folder.path());
    let page = "en/practices/harbour/index.html";
    let with = |change: &dyn Fn(&Path)| {
        let folder = tempfile::tempdir().expect("a temporary folder");
        copy(&site, folder.path());
        change(folder.path());
        folder
    };

    let altered = with(&|copy| replace(&copy.join(page), "harbour", "harbor"));
    says(
        altered.path(),
        &[],
        1,
        &["ALTERED: 1 file", page, "Whole", "There are problems"],
    );
    let missing = with(&|copy| fs::remove_file(copy.join(page)).expect("the page"));
    says(missing.path(), &[], 1, &["NOT WHOLE: 1 file", page]);
    let added = with(&|copy| write(&copy.join("en/new.html"), b"x"));
    says(added.path(), &[], 1, &["ADDED: 1 file", "en/new.html"]);
    let left = with(&|copy| {
        for name in [
            ".DS_Store",
            "en/Thumbs.db",
            "desktop.ini",
            "System Volume Information/IndexerVolumeGuid",
            ".git/config",
        ] {
            write(&copy.join(name), b"x");
        }
    });
    let texts = [
        "hidden or put there by a computer: 5",
        "en/Thumbs.db",
        "No problem",
    ];
    says(left.path(), &[], 0, &texts);
    #[cfg(unix)]
    {
        let linked = with(&|copy| {
            fs::remove_file(copy.join(page)).expect("the page");
            std::os::unix::fs::symlink(site.join(page), copy.join(page)).expect("a link");
        });
        says(linked.path(), &[], 1, &["LINKS: 1", "NOT WHOLE", page]);
    }
    let none = with(&|copy| fs::remove_file(copy.join("manifest.json")).expect("the manifest"));
    says(none.path(), &[], 1, &["holds no `manifest.json`"]);
    let broken = with(&|copy| write(&copy.join("manifest.json"), b"{"));
    says(broken.path(), &[], 1, &["`manifest.json` cannot be read"]);
    let out = with(&|copy| replace(&copy.join("manifest.json"), page, "../../x"));
    says(out.path(), &[], 1, &["`../../x` is no name"]);
    says(&folder.path().join("nothing"), &[], 2, &["is not there"]);
    // Names that would colour a terminal are tamed.
    #[cfg(unix)]
    {
        let wild = with(&|copy| write(&copy.join("\u{1b}[31mred"), b"x"));
        let outcome = verify(wild.path(), &[]);
        assert!(!outcome.stdout.contains('\u{1b}'), "{}", outcome.stdout);
    }
}

#[test]
fn a_damaged_or_hostile_zip_is_refused_with_what_to_do() {
    let root = published();
    let zip = export(root.path(), "a.zip", &[], None);
    let good = fs::read(&zip).expect("the zip");
    let with = |name: &str, bytes: &[u8]| {
        let path = root.path().join(name);
        write(&path, bytes);
        path
    };
    let cut = with("cut.zip", &good[..good.len() / 2]);
    says(
        &cut,
        &[],
        1,
        &["damaged or cut off", "Copy or load it again"],
    );
    let empty = with("empty.zip", b"");
    says(&empty, &[], 1, &["damaged or cut off"]);
    // A byte of a page that stands in the archive as it is: a font or a picture.
    let at = good
        .windows(8)
        .position(|eight| eight == b"\x89PNG\r\n\x1a\n")
        .expect("a picture");
    let mut flipped = good.clone();
    flipped[at + 40] ^= 1;
    let flipped = with("flipped.zip", &flipped);
    says(&flipped, &[], 1, &["in the zip is damaged", ".png`"]);

    let archive = |name: &str, inside: &str| {
        let path = root.path().join(name);
        let mut writer = zip::ZipWriter::new(File::create(&path).expect("a file"));
        let options = zip::write::SimpleFileOptions::default();
        for file in ["site/manifest.json", inside] {
            writer.start_file(file, options).expect("a file");
            writer.write_all(b"{}").expect("its bytes");
        }
        writer.finish().expect("a zip");
        path
    };
    let slip = archive("slip.zip", "site/../../evil.html");
    says(
        &slip,
        &[],
        1,
        &["`site/../../evil.html` is no name", "Do not open this copy"],
    );
    let outcome = verify(&slip, &["--json"]);
    let report: Value = serde_json::from_str(&outcome.stdout).expect("JSON");
    assert_eq!((outcome.code, &report["good"]), (1, &Value::from(false)));
    assert!(report["problem"].to_string().contains("evil"), "{report}");
    let two = archive("two.zip", "other/manifest.json");
    says(&two, &[], 1, &["or more than one"]);
}

#[test]
fn a_signature_is_good_bad_unknown_or_missing() {
    let root = published();
    let (secret, public, folder) = keys();
    let (_, other, _other) = keys();
    let zip = export(root.path(), "a.zip", &["--key", &secret], None);
    let plain = export(root.path(), "b.zip", &[], None);
    let unpacked = tempfile::tempdir().expect("a temporary folder");
    let site = unpack(&zip, unpacked.path());
    let file = folder.path().join("minisign.pub");
    let file = file.to_string_lossy();
    let text = fs::read_to_string(&*file).expect("the key");
    let id = text
        .lines()
        .next()
        .and_then(|line| line.rsplit(' ').next())
        .expect("its id");

    let good = [id, "The signature is good", " 2026-01-01”", "No problem"];
    for copy in [&zip, &site] {
        says(copy, &["--key", &public], 0, &good);
        says(copy, &["--key", &file], 0, &good);
        says(
            copy,
            &["--key", &other],
            1,
            &["BAD SIGNATURE", "There are problems"],
        );
        says(copy, &[], 0, &[id, "cannot be told without the public key"]);
    }
    says(&plain, &["--key", &public], 1, &["NOT SIGNED"]);
    says(&plain, &["--key", "no key"], 2, &["is no public key"]);

    // The site's own key is asked, but not one that lies in the copy.
    let card = root.path().join("site.toml");
    let text = fs::read_to_string(&card).expect("the card");
    let with_key = format!("{text}\n[safeguarding]\nrevocation_key = \"{public}\"\n");
    write(&card, with_key.as_bytes());
    let outcome = fieldbook(root.path(), &["verify", "a.zip"]);
    assert!(
        outcome.stdout.contains("The signature is good"),
        "{}",
        outcome.stdout
    );
    let hidden = tempfile::tempdir().expect("a temporary folder");
    copy(&site, hidden.path());
    write(&hidden.path().join("site.toml"), with_key.as_bytes());
    let outcome = fieldbook(hidden.path(), &["verify", "."]);
    assert!(
        outcome.stdout.contains("without the public key"),
        "{}",
        outcome.stdout
    );

    // The signature is of the manifest, and the manifest of the files.
    let page = site.join("en/index.html");
    replace(&page, "<", "< ");
    says(
        &site,
        &["--key", &public],
        1,
        &["ALTERED", "but the files are not those"],
    );
    let now = sha256(&fs::read(&page).expect("the page"));
    let before = json(&site.join("manifest.json"))["files"]["en/index.html"].clone();
    replace(
        &site.join("manifest.json"),
        before.as_str().expect("a hash"),
        &now,
    );
    says(&site, &[], 0, &["Unaltered", "cannot be told"]);
    says(
        &site,
        &["--key", &public],
        1,
        &["Unaltered", "BAD SIGNATURE"],
    );
    let signature = site.join("manifest.json.minisig");
    write(
        &signature,
        b"untrusted comment: x\nRUQ=\ntrusted comment: x\nAA==\n",
    );
    says(&site, &[], 1, &["BAD SIGNATURE"]);
}

#[test]
fn a_single_file_has_its_manifest_beside_it() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let book = folder.path().join("book.epub");
    write(&book, b"a book");
    let manifest = serde_json::json!({
        "version": 1, "algorithm": "sha256", "date": "2025-12-31", "revision": "abc-dirty",
        "languages": ["th"], "collections": null, "entries": ["practices/harbour"],
        "files": {"book.epub": sha256(b"a book")},
    });
    let beside = folder.path().join("book.epub.manifest.json");
    write(&beside, manifest.to_string().as_bytes());
    says(
        &book,
        &[],
        0,
        &["1 day ago", "abc-dirty", "its file is there", "No problem"],
    );
    // Both may be renamed.
    let renamed = folder.path().join("handbook.epub");
    fs::rename(&book, &renamed).expect("a new name");
    fs::rename(&beside, folder.path().join("handbook.epub.manifest.json")).expect("a new name");
    says(&renamed, &[], 0, &["No problem"]);
    write(&renamed, b"another");
    says(&renamed, &[], 1, &["ALTERED"]);
}

#[test]
fn what_was_withdrawn_since_is_named() {
    let root = published();
    let (secret, public, _keys) = keys();
    let zip = export(root.path(), "a.zip", &["--key", &secret], None);
    assert_eq!(fieldbook(root.path(), &["build"]).code, 0);
    let built = tempfile::tempdir().expect("a temporary folder");
    copy(&root.path().join("public"), built.path());
    let withdraw = |entry: &str| {
        let outcome = fieldbook(root.path(), &["withdraw", entry, "--key", &secret]);
        assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    };
    withdraw("organisations/friends");
    let first = fs::read(root.path().join("revocations.json")).expect("the list");
    withdraw("practices/harbour");
    let list = root.path().join("revocations.json");
    let list = list.to_string_lossy();
    let asked = ["--revocations", &*list, "--key", &public];
    let texts = [
        "WITHDRAWN on 2026-01-01: practices/harbour",
        "organisations/friends",
        "harbour.png",
    ];
    says(&zip, &asked, 1, &texts);
    says(built.path(), &asked[..2], 1, &texts[..1]);
    says(&zip, &asked[..2], 1, &["Nobody vouches for"]);

    // A copy that was made since holds nothing of it, and knows more than an older list.
    let newer = export(root.path(), "b.zip", &["--key", &secret], None);
    says(
        &newer,
        &asked,
        0,
        &["Nothing in it was withdrawn", "No problem"],
    );
    assert_eq!(fieldbook(root.path(), &["build"]).code, 0);
    says(
        &root.path().join("public"),
        &asked[..2],
        0,
        &["Nothing in it was withdrawn"],
    );
    let old = root.path().join("old.json");
    write(&old, &first);
    let older = old.to_string_lossy();
    says(&newer, &["--revocations", &older], 1, &["TOO OLD"]);
    says(
        &zip,
        &["--revocations", &older, "--key", &public],
        1,
        &["NOT SIGNED", "shortened"],
    );
    write(
        &root.path().join("old.json.minisig"),
        &fs::read(root.path().join("revocations.json.minisig")).expect("it"),
    );
    says(
        &zip,
        &["--revocations", &older, "--key", &public],
        1,
        &["BAD SIGNATURE of"],
    );
    says(&zip, &["--revocations", "no.json"], 2, &["no.json"]);
    write(&old, b"{}");
    says(
        &zip,
        &["--revocations", &older],
        2,
        &["is no list of what was withdrawn"],
    );
}

/// Answers requests with the list, its signature, or nothing, until the test ends.
fn serve(list: Vec<u8>, signature: Vec<u8>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("a request");
            let mut request = [0; 4096];
            let read = stream.read(&mut request).expect("its first line");
            let request = String::from_utf8_lossy(&request[..read]).into_owned();
            let path = request.split(' ').nth(1).unwrap_or_default().to_owned();
            let (status, body): (&str, &[u8]) = match path.as_str() {
                "/revocations.json" => ("200 OK", &list),
                "/revocations.json.minisig" => ("200 OK", &signature),
                "/elsewhere" => ("302 Found\r\nLocation: file:///etc/passwd", b""),
                _ => ("404 Not Found", b""),
            };
            let head = format!(
                "HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                body.len()
            );
            let _ = stream.write_all(head.as_bytes());
            let _ = stream.write_all(body);
        }
    });
    format!("http://{address}")
}

#[test]
fn the_list_can_be_loaded_from_the_web() {
    let root = published();
    let (secret, public, _keys) = keys();
    let zip = export(root.path(), "a.zip", &["--key", &secret], None);
    let outcome = fieldbook(
        root.path(),
        &["withdraw", "practices/harbour", "--key", &secret],
    );
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let read = |name: &str| fs::read(root.path().join(name)).expect("the list");
    let server = serve(read("revocations.json"), read("revocations.json.minisig"));
    let copy = zip.to_string_lossy();
    let ask = |address: &str, environment: &[(&str, &str)]| {
        let args = ["verify", &copy, "--key", &public, "--revocations", address];
        let proxies = [("no_proxy", "127.0.0.1"), ("NO_PROXY", "127.0.0.1")];
        let outcome = fieldbook_with(root.path(), &args, &[&proxies, environment].concat());
        (
            outcome.code,
            format!("{}{}", outcome.stdout, outcome.stderr),
        )
    };
    let (code, said) = ask(&format!("{server}/revocations.json"), &[]);
    assert!(
        code == 1 && said.contains("WITHDRAWN on 2026-01-01: practices/harbour"),
        "{said}"
    );
    assert!(
        !said.contains("NOT SIGNED") && !said.contains("BAD"),
        "{said}"
    );
    for path in ["nothing", "elsewhere"] {
        let (code, said) = ask(&format!("{server}/{path}"), &[]);
        assert!(code == 2 && said.contains("could not be loaded"), "{said}");
        assert!(said.contains("Load the file in a browser"), "{said}");
    }
    let (code, said) = ask(
        &format!("{server}/revocations.json"),
        &[("PATH", "/nowhere")],
    );
    assert!(code == 2 && said.contains("`curl` is needed"), "{said}");
}

#[test]
fn a_withdrawn_entry_cannot_be_exported() {
    let root = published();
    let outcome = fieldbook(root.path(), &["withdraw", "practices/harbour"]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let holds = |zip: &Path| {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let site = unpack(zip, folder.path());
        let manifest = json(&site.join("manifest.json"));
        let mut all = files(&site).into_values();
        let word = b"Nobody may read this";
        all.any(|bytes| bytes.windows(word.len()).any(|part| part == word))
            || manifest["entries"]
                .to_string()
                .contains("practices/harbour")
    };
    assert!(!holds(&export(root.path(), "a.zip", &[], None)));
    // Somebody puts it back: nothing is written.
    let entry = root.path().join("content/practices/harbour/index.en.md");
    replace(&entry, "status: withdrawn", "status: published");
    let outcome = run(root.path(), &["export", "zip", "--out", "b.zip"], None);
    assert_eq!(outcome.code, 1);
    assert!(
        outcome.stderr.contains("revoked-entry"),
        "{}",
        outcome.stderr
    );
    assert!(!root.path().join("b.zip").exists());
    // Where the site makes that a warning, it is left out all the same.
    let card = root.path().join("site.toml");
    let text = fs::read_to_string(&card).expect("the card");
    write(
        &card,
        format!("{text}\n[severity]\nrevoked-entry = \"warning\"\n").as_bytes(),
    );
    assert!(!holds(&export(root.path(), "c.zip", &[], None)));
}

#[test]
fn the_manifest_names_the_commit() {
    let root = published();
    let git = |args: &[&str]| {
        let identity = ["-c", "user.name=x", "-c", "user.email=x@example.org"];
        let mut command = Command::new("git");
        command.current_dir(root.path()).args(identity).args(args);
        let output = command.output().expect("git");
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout)
            .expect("UTF-8")
            .trim()
            .to_owned()
    };
    git(&["init", "--quiet"]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "--message", "all"]);
    let head = git(&["rev-parse", "HEAD"]);
    let revision = |name: &str| {
        let zip = export(root.path(), name, &[], None);
        let report: Value = serde_json::from_str(&verify(&zip, &["--json"]).stdout).expect("JSON");
        report["revision"].as_str().expect("a revision").to_owned()
    };
    assert_eq!(revision("a.zip"), head);
    // The first package is no source.
    assert_eq!(revision("b.zip"), head);
    replace(
        &root.path().join("content/practices/standing/index.en.md"),
        "What was done",
        "What we did",
    );
    assert_eq!(revision("c.zip"), format!("{head}-dirty"));
}
