//! BibTeX as biblatex and all reference managers read it: UTF-8.

use std::fmt::Write;

use super::item::{Author, Cited};

pub fn bibtex(all: &[Cited]) -> String {
    let mut out = String::new();
    for cited in all {
        entry(&mut out, cited);
    }
    out
}

fn entry(out: &mut String, cited: &Cited) {
    let kind = match cited.kind.as_str() {
        "article" | "article-journal" | "article-magazine" | "article-newspaper" => "article",
        "book" => "book",
        "chapter" => "incollection",
        "manuscript" => "unpublished",
        "paper-conference" => "inproceedings",
        "report" => "report",
        "thesis" => "thesis",
        "webpage" => "online",
        _ => "misc",
    };
    let container = match kind {
        "article" => "journaltitle",
        _ => "booktitle",
    };
    let publisher = match kind {
        "report" | "thesis" => "institution",
        _ => "publisher",
    };
    let authors: Vec<String> = cited.authors.iter().map(author).collect();
    let date = cited.issued.map(|date| date.iso()).unwrap_or_default();
    let read = cited.read.map(|date| date.iso()).unwrap_or_default();
    // In two braces, so that no style changes its capitals.
    let title = format!("{{{}}}", tex(&cited.title));
    // Writing to a string does not fail.
    let _ = writeln!(out, "@{kind}{{{},", cited.key);
    for (name, value) in [
        ("author", authors.join(" and ")),
        ("title", title),
        ("date", date),
        (container, tex(&cited.container)),
        ("series", tex(&cited.series)),
        ("number", tex(&cited.number)),
        (publisher, tex(&cited.publisher)),
        ("location", tex(&cited.place)),
        ("url", address(&cited.url)),
        ("urldate", read),
        ("language", tex(&cited.language)),
        ("note", tex(&cited.licence)),
        ("abstract", tex(&cited.summary)),
    ] {
        if !value.is_empty() {
            let _ = writeln!(out, "  {name} = {{{value}}},");
        }
    }
    out.push_str("}\n\n");
}

fn author(author: &Author) -> String {
    match author {
        Author::Named(name) => format!("{{{}}}", tex(name)),
        Author::Person { family, given } if given.is_empty() => format!("{{{}}}", tex(family)),
        Author::Person { family, given } => format!("{}, {}", tex(family), tex(given)),
    }
}

/// What TeX would read as a command, written as the command for its sign.
fn tex(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\textbackslash{}"),
            '{' => out.push_str("\\textbraceleft{}"),
            '}' => out.push_str("\\textbraceright{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '$' | '&' | '#' | '%' | '_' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}

/// An address is read as it is, so only what would end the field is encoded.
fn address(url: &str) -> String {
    url.replace('\\', "%5C")
        .replace('{', "%7B")
        .replace('}', "%7D")
}
