//! RIS: a tag of two letters, two blanks, a hyphen, a blank, the value; lines end with CR and LF.

use super::item::{Author, Cited};
use crate::i18n::PartialDate;

pub fn ris(all: &[Cited]) -> String {
    let mut out = String::new();
    for cited in all {
        entry(&mut out, cited);
    }
    out
}

fn entry(out: &mut String, cited: &Cited) {
    let kind = match cited.kind.as_str() {
        "article" | "article-journal" => "JOUR",
        "article-magazine" => "MGZN",
        "article-newspaper" => "NEWS",
        "book" => "BOOK",
        "chapter" => "CHAP",
        "legislation" => "LEGAL",
        "manuscript" => "UNPB",
        "paper-conference" => "CONF",
        "report" => "RPRT",
        "standard" => "STAND",
        "thesis" => "THES",
        "webpage" => "ELEC",
        _ => "GEN",
    };
    let mut field = |tag: &str, value: &str| {
        if !value.is_empty() {
            out.push_str(&format!("{tag}  - {value}\r\n"));
        }
    };
    field("TY", kind);
    field("ID", &cited.key);
    field("TI", &cited.title);
    for author in &cited.authors {
        match author {
            Author::Named(name) => field("AU", name),
            Author::Person { family, given } if given.is_empty() => field("AU", family),
            Author::Person { family, given } => field("AU", &format!("{family}, {given}")),
        }
    }
    if let Some(date) = cited.issued {
        field("PY", &format!("{:04}", date.year()));
        field("DA", &day(&date));
    }
    field("T2", &cited.container);
    field("T3", &cited.series);
    field("M1", &cited.number);
    field("PB", &cited.publisher);
    field("CY", &cited.place);
    field("AB", &cited.summary);
    field("LA", &cited.language);
    field("UR", &cited.url);
    field("Y2", &cited.read.map(|date| day(&date)).unwrap_or_default());
    field("N1", &cited.licence);
    out.push_str("ER  - \r\n");
}

fn day(date: &PartialDate) -> String {
    date.iso().replace('-', "/")
}
