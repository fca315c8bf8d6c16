//! The page of each rule, `docs/rules/<code>.md`, says what the rule's own file says.
//!
//! `FIELDBOOK_BLESS=1 cargo test --test rule_pages` writes the pages.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use fieldbook::diag::{Code, Severity};

/// Each page by its file name, made from the comment at the head of each rule's file.
fn pages() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules");
    let mut pages = BTreeMap::new();
    for file in fs::read_dir(folder).expect("src/rules") {
        let file = file.expect("a file");
        let name = file.file_name().to_string_lossy().into_owned();
        let text = fs::read_to_string(file.path()).expect("UTF-8");
        let said = text.lines().map_while(|line| line.strip_prefix("//!"));
        let said: Vec<&str> = said.map(str::trim).collect();
        if !said.iter().any(|line| line.starts_with("**What.**")) {
            continue;
        }
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for found in Code::ALL {
            if !code.contains(&format!("Code::{found:?}")) {
                continue;
            }
            pages.insert(format!("{}.md", found.as_str()), page(*found, &name, &said));
        }
    }
    pages
}

fn page(code: Code, file: &str, said: &[&str]) -> String {
    let severity = match code.severity() {
        Severity::Error => "an error",
        Severity::Warning => "a warning",
    };
    let body = said.join("\n").trim().replace("\n**", "\n\n**");
    let body = body.replace("\n\n\n", "\n\n");
    format!(
        "# `{}`\n\n{body}\n\n---\n\nIt is {severity} unless `site.toml` says otherwise. [Safeguarding]\
         (../safeguarding.md) says how to\nwaive a finding and how often rules are wrong. The rule is \
         `src/rules/{file}`, from which this page is made.\n",
        code.as_str()
    )
}

#[test]
fn every_rule_has_a_page_with_what_why_source_and_example() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules");
    let pages = pages();
    assert!(pages.len() >= 14, "{:?}", pages.keys());
    for (name, page) in &pages {
        for part in ["**What.**", "**Why.**", "**Source.**", "**Example.**"] {
            assert!(page.contains(part), "{name}: {part}");
        }
    }
    if std::env::var_os("FIELDBOOK_BLESS").is_some() {
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("docs/rules");
        for (name, page) in &pages {
            fs::write(folder.join(name), page).expect("a page");
        }
    }
    let written: BTreeMap<String, String> = fs::read_dir(&folder)
        .expect("docs/rules; write them with FIELDBOOK_BLESS=1")
        .map(|file| {
            let file = file.expect("a file");
            let text = fs::read_to_string(file.path()).expect("UTF-8");
            (file.file_name().to_string_lossy().into_owned(), text)
        })
        .collect();
    assert_eq!(written, pages);
}
