//! `fieldbook import` with tables.

#[path = "support/site.rs"]
mod site;

use std::fs;
use std::time::{Duration, Instant};

use serde_json::Value;
use site::{Outcome, fieldbook, fieldbook_with, files};
use tempfile::TempDir;

fn starter() -> TempDir {
    let root = tempfile::tempdir().expect("a temporary folder");
    assert_eq!(fieldbook(root.path(), &["init", "."]).code, 0);
    root
}

fn import(root: &TempDir, name: &str, bytes: &[u8], args: &[&str]) -> Outcome {
    let outside = tempfile::tempdir().expect("a temporary folder");
    let path = outside.path().join(name);
    fs::write(&path, bytes).expect("the table");
    let path = path.to_str().expect("UTF-8");
    let environment = [("LC_ALL", "en_GB.UTF-8")];
    fieldbook_with(
        root.path(),
        &[&["import", path], args].concat(),
        &environment,
    )
}

fn read(root: &TempDir, id: &str) -> String {
    let path = root
        .path()
        .join("content/organisations")
        .join(id)
        .join("index.en.md");
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{id}: {error}"))
}

fn errors(root: &TempDir) -> Vec<Value> {
    let outcome = fieldbook(root.path(), &["check", "--format", "json"]);
    let found: Vec<Value> = serde_json::from_str(&outcome.stdout).expect("a list");
    found
        .into_iter()
        .filter(|one| one["severity"] == "error")
        .collect()
}

/// The report, and the lines of it that are about rows.
fn report(outcome: &Outcome) -> String {
    format!("{}{}", outcome.stdout, outcome.stderr)
}

const TABLE: &str = "\u{feff}Name;ACRONYM;Kind;ประเทศ;Also written;Website;contact_public;About;Director\n\
Village Radio Network;VRN;ngo;TH;Radio des villages;village.example.org;info@aid.org;\"Works in ten villages.\n\nSince 2004.\";A. Person\n\
เครือข่ายวิทยุหมู่บ้าน;TVRN;NGO;ไทย; TVRN Network ;;selma.s@aid.or.th;โทร 081-234-5678 ได้;\n\
Bad Kind;;ngoo;TH;;;;;\n\
Short;row\n\
;;ngo;TH;;;;;\n\
radio des VILLAGES;;ngo;TH;;;;;\n\
ชื่อไทยเท่านั้น;;ngo;TH;;;;;\n\
Two Problems;;ngo;Atlantis;;https://;;;\n\
Good After All;;ngo;Nepal; ;;;;\n";

#[test]
fn good_rows_become_drafts_and_bad_ones_are_named_with_their_line() {
    let root = starter();
    let outcome = import(&root, "organisations.csv", TABLE.as_bytes(), &[]);
    assert_eq!(outcome.code, 1, "{}", outcome.stderr);
    let said = report(&outcome);
    for wanted in [
        "organisations.csv:1: Director: left out: the model has no such field (1 value)",
        "organisations.csv:6: Kind: `ngoo` is not a term of",
        "`ngo`",
        "organisations.csv:7: the row has 2 cells, the first line names 9",
        "organisations.csv:8: Name: the title is empty",
        "organisations.csv:9: “radio des VILLAGES” is there already: organisations.csv:2",
        "organisations.csv:10: no name is in Latin letters",
        "organisations.csv:11: ประเทศ: `Atlantis` is not a term of",
        "organisations.csv:5: contact_public: left out, because it can lead to a person: `selma.s@aid.or.th` (email-address)",
        "organisations.csv:5: left out, because it can lead to a person: `081-234-5678` (phone-number)",
        "drafts written: 3; rows with problems: 6; there already: 0",
    ] {
        assert!(said.contains(wanted), "{wanted}\n{said}");
    }
    let text = read(&root, "village-radio-network");
    for wanted in [
        "name: \"Village Radio Network\"",
        "acronym: \"VRN\"",
        "kind: \"ngo\"",
        "countries: [\"TH\"]",
        "name_aliases: [\"Radio des villages\"]",
        "website: \"https://village.example.org\"",
        "contact_public: \"info@aid.org\"",
        "## About\n\nWorks in ten villages.\n\nSince 2004.",
        "status: draft",
    ] {
        assert!(text.contains(wanted), "{wanted}\n{text}");
    }
    let text = read(&root, "tvrn");
    assert!(
        text.contains("name: \"เครือข่ายวิทยุหมู่บ้าน\"") && text.contains("countries: [\"TH\"]"),
        "{text}"
    );
    assert!(
        !text.contains("selma") && text.contains("โทร (…) ได้"),
        "{text}"
    );
    read(&root, "good-after-all");
    for (name, bytes) in files(root.path()) {
        let text = String::from_utf8_lossy(&bytes);
        assert!(
            !text.contains("A. Person") && !text.contains("081-234"),
            "{name}"
        );
    }
    assert_eq!(errors(&root), Vec::<Value>::new());
    // The same file again brings nothing new.
    let before = files(root.path());
    let outcome = import(&root, "organisations.csv", TABLE.as_bytes(), &[]);
    let said = report(&outcome);
    assert!(
        said.contains("drafts written: 0; rows with problems: 6; there already: 3"),
        "{said}"
    );
    assert!(before == files(root.path()));
    // Nor does another file with one of the names, whichever it is.
    let other = "name,kind\nvrn,ngo\nTVRN network,ngo\n";
    let said = report(&import(&root, "organisations.csv", other.as_bytes(), &[]));
    assert!(
        said.contains("“vrn” is there already: organisations/village-radio-network"),
        "{said}"
    );
    assert!(
        said.contains("“TVRN network” is there already: organisations/tvrn"),
        "{said}"
    );
}

#[test]
fn tables_that_cannot_be_read_say_why() {
    let root = starter();
    let before = files(root.path());
    let refused = |name: &str, bytes: &[u8], args: &[&str], said: &str| {
        let outcome = import(&root, name, bytes, args);
        assert_eq!(outcome.code, 2, "{name}\n{}", outcome.stderr);
        assert!(outcome.stderr.contains(said), "{name}\n{}", outcome.stderr);
    };
    refused("organisations.csv", b"name\ncaf\xE9\n", &[], "line 2");
    refused("organisations.csv", b"name\ncaf\xE9\n", &[], "CSV UTF-8");
    refused("organisations.csv", b"\xFF\xFEn\0", &[], "CSV UTF-8");
    refused("organisations.csv", b"name,kind\n", &[], "no rows");
    refused("organisations.csv", b"who,kind\nx,ngo\n", &[], "who, kind");
    refused("list.csv", b"name,kind\nx,ngo\n", &[], "--collection");
    refused("organisations.csv", b"name\nx\n", &["--id", "x"], "--id");
    assert!(before == files(root.path()), "nothing was written");
    let outcome = import(
        &root,
        "list.csv",
        b"name,kind\nx,ngo\n",
        &["--collection", "organisations"],
    );
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
}

#[test]
fn sixteen_hundred_rows_take_seconds() {
    let root = starter();
    let kinds = ["ngo", "government", "หน่วยงานรัฐ"];
    let mut table = "id,name,acronym,kind,countries,website,about\n".to_owned();
    for row in 0..1600 {
        let name = match row % 2 {
            0 => format!("Organisation number {row} for safe migration"),
            _ => format!("มูลนิธิเพื่อการย้ายถิ่นที่ปลอดภัย แห่งที่ {row}"),
        };
        let kind = kinds[row % kinds.len()];
        table.push_str(&format!(
            "org-{row},{name},,{kind},TH;Cambodia,https://example.org/{row},\"Works with migrants, in {row} villages.\"\n"
        ));
    }
    let start = Instant::now();
    let outcome = import(
        &root,
        "organisations.csv",
        table.as_bytes(),
        &["--lang", "en"],
    );
    let took = start.elapsed();
    println!("1,600 rows in {took:?}");
    let said = report(&outcome);
    assert!(
        said.contains("drafts written: 1,600; rows with problems: 0"),
        "{said}"
    );
    // Six seconds on an idle machine without optimisation; what grows with the square takes minutes.
    assert!(took < Duration::from_secs(120), "{took:?}");
    assert_eq!(errors(&root), Vec::<Value>::new());
}
