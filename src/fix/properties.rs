//! What holds for any file: mending twice is mending once, and no page changes.

use std::collections::BTreeMap;

use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::entry::entry;
use crate::config::Collection;
use crate::content::{Node, NodeKind, Split, parse_yaml, split};
use crate::diag::Span;
use crate::markdown::{self, RenderContext, ResolvedImage, ResolvedLink};
use crate::paths::SourcePath;

const MODEL: &str = r#"
[fields.title]
type = "text"
translatable = true
[fields.summary]
type = "text"
translatable = true
[fields.steps]
type = "text-list"
translatable = true
[fields.file]
type = "text"
[fields.images]
type = "records"
[fields.images.fields.file]
type = "text"
[fields.images.fields.alt]
type = "text"
translatable = true
"#;

fn collection() -> Collection {
    let path = SourcePath::new("content/things/_collection.toml");
    Collection::parse(&path, "things", MODEL, &[], &[], &[]).0
}

/// What a page shows: its fields by name, and the HTML of its body; `None` for a file that has none.
fn page(text: &str) -> Option<(BTreeMap<String, String>, String)> {
    let Split::Found(parts) = split(text) else {
        return None;
    };
    let node = parse_yaml(text, parts.yaml).ok()?;
    let fields = match &node.kind {
        NodeKind::Map(fields) => fields
            .iter()
            .map(|(key, value)| (key.name.clone(), shown(value)))
            .collect(),
        NodeKind::Null => BTreeMap::new(),
        _ => return None,
    };
    Some((fields, html(text, parts.body)))
}

fn shown(node: &Node) -> String {
    match &node.kind {
        NodeKind::Null => "null".to_owned(),
        NodeKind::Text(text) => format!("{:?}", text.nfc().collect::<String>()),
        NodeKind::Plain(text) => text.clone(),
        NodeKind::List(items) => format!("{:?}", items.iter().map(shown).collect::<Vec<_>>()),
        NodeKind::Map(entries) => {
            let entries = entries.iter().map(|(key, value)| (&key.name, shown(value)));
            format!("{:?}", entries.collect::<BTreeMap<_, _>>())
        }
    }
}

fn html(text: &str, body: Span) -> String {
    let (document, _) =
        markdown::parse(&SourcePath::new("a.md"), text, body, &|_| None, &|_| false);
    let links = document.links.iter().map(|link| ResolvedLink {
        href: Some(link.destination.clone()),
        ..ResolvedLink::default()
    });
    let images = document.images.iter().map(|image| ResolvedImage {
        src: image.destination.clone(),
        ..ResolvedImage::default()
    });
    let context = RenderContext {
        links: &links.collect::<Vec<_>>(),
        images: &images.collect::<Vec<_>>(),
        callout_title: &|callout| callout.as_str().to_owned(),
        footnotes_label: "Notes",
        footnote_back_label: "Back",
        table_label: "Table",
        glossary: None,
    };
    let html = markdown::render(text, body, &document, &context);
    let html: String = html
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .nfc()
        .collect();
    // Browsers show blanks in a row as one, except in `<pre>`.
    let pieces = html.split("</pre>").map(|piece| {
        let (flow, code) = piece.split_once("<pre").unwrap_or((piece, ""));
        let flow: Vec<&str> = flow.split_ascii_whitespace().collect();
        format!("{}<pre{code}", flow.join(" "))
    });
    pieces.collect()
}

fn pieces(pieces: &'static [&'static str], most: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(pieces), 0..most).prop_map(|all| all.concat())
}

fn front_matter() -> impl Strategy<Value = String> {
    let lines = pieces(
        &[
            "title: x\n",
            "title: cafe\u{301}  \n",
            "summary: |\n  a  \n  b\n\n",
            "summary: >-\r\n  a\r\n  # b\r\n",
            "summary: \"e\u{301}\n\n# c\"\n",
            "steps:\n- e\u{301} \n- b\n",
            "steps: [a,\n  b]\n",
            "file: e\u{301}.png\n",
            "images:\n  - file: e\u{301}.png\n    alt: e\u{301}\t\n",
            "images: [{file: a, alt: b}]\r\n",
            "odd: &x [1, 007]\n",
            "other: *x\n",
            "l10n:\n  status: draft\n",
            "# remark  \n",
            "# title: off\n",
            "# yaml-language-server: $schema=a\n",
            "\n",
            "   \n",
            "...\n",
        ],
        9,
    );
    (prop::sample::select(vec!["", "\u{feff}"]), lines)
        .prop_map(|(mark, lines)| format!("{mark}---\n{lines}---\n"))
}

fn body() -> impl Strategy<Value = String> {
    pieces(
        &[
            "a",
            "b",
            "e\u{301}",
            "\u{915}\u{93c}",
            "<\u{338}",
            " ",
            " ",
            "  ",
            "   ",
            "\t",
            "\n",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "  \n",
            "\\\n",
            "\\",
            "`",
            "``",
            "```\n",
            "~~~\n",
            "    ",
            "* ",
            "1. ",
            "> ",
            "# ",
            "|",
            "|-|\n",
            "[",
            "]",
            "](e\u{301})",
            "[e\u{301}]: ../x\n",
            "[e\u{301}]",
            "[[a/e\u{301}]]",
            "[[a/b|e\u{301}]]",
            "![e\u{301}](a.png)",
            "[^e\u{301}]",
            "[^e\u{301}]: n",
            "<pre>\n",
            "</pre>\n",
            "<!-- x",
            "-->",
            "<b title=\"e\u{301}  \n\">",
            "</b>",
            ": ",
            "---\n",
            "{#e}",
            "&#x301;",
            "*",
            "_",
            "\u{a0}",
            "\u{3000}",
        ],
        40,
    )
}

fn holds(text: &str) -> Result<(), TestCaseError> {
    let (once, done) = entry(text, &collection());
    prop_assert_eq!(done.is_empty(), once == text);
    let (twice, again) = entry(&once, &collection());
    prop_assert_eq!(&twice, &once, "mended twice: {:?}", again);
    if let Some(before) = page(text) {
        prop_assert_eq!(page(&once), Some(before), "{:?} became {:?}", text, once);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn mending_is_done_once_and_changes_no_page(front in front_matter(), body in body()) {
        holds(&format!("{front}{body}"))?;
    }

    #[test]
    fn any_text_can_be_mended(text in "\\PC{0,60}|[-:# a\r\n\t\u{301}]{0,60}") {
        holds(&text)?;
    }
}
