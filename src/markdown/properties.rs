//! What holds for any body, however hostile.

use proptest::prelude::*;

use crate::diag::Span;
use crate::paths::SourcePath;

use super::address::refused_scheme;
use super::context::{RenderContext, ResolvedImage, ResolvedLink};
use super::document::{Document, LEAD};
use super::glossary::{GlossaryLinks, GlossaryMatcher};
use super::parse::parse;
use super::render::render;

/// All attributes that a rendering may have.
const ATTRIBUTES: &[&str] = &[
    "alt",
    "aria-hidden",
    "aria-label",
    "class",
    "decoding",
    "dir",
    "height",
    "href",
    "hreflang",
    "id",
    "lang",
    "loading",
    "rel",
    "role",
    "scope",
    "src",
    "start",
    "tabindex",
    "title",
    "width",
];

fn rendered(text: &str, document: &Document) -> String {
    let links: Vec<ResolvedLink> = document
        .links
        .iter()
        .map(|link| ResolvedLink {
            href: Some(link.destination.clone()),
            text: Some("<b>\"title\"".to_owned()),
            ..ResolvedLink::default()
        })
        .collect();
    let images: Vec<ResolvedImage> = document
        .images
        .iter()
        .map(|image| ResolvedImage {
            src: image.destination.clone(),
            ..ResolvedImage::default()
        })
        .collect();
    let matcher = GlossaryMatcher::new(vec![("a".to_owned(), 0), ("ก".to_owned(), 1)]);
    let context = RenderContext {
        links: &links,
        images: &images,
        callout_title: &|callout| callout.as_str().to_owned(),
        footnotes_label: "Notes",
        footnote_back_label: "Back",
        table_label: "Table",
        glossary: Some(GlossaryLinks {
            matcher: &matcher,
            href: &|term| Some(format!("g{term}")),
            title: &|_| String::new(),
        }),
    };
    render(text, Span::new(0, text.len()), document, &context)
}

/// Reads HTML as strictly as XML: quoted attributes, and every element closed in turn.
fn check(html: &str) -> Result<(), String> {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = html;
    while let Some((_, tag)) = rest.split_once('<') {
        let (tag, after) = tag.split_once('>').ok_or("a tag without end")?;
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name) {
                return Err(format!("</{name}> closes nothing"));
            }
            continue;
        }
        let (tag, void) = tag
            .strip_suffix(" /")
            .map_or((tag, false), |tag| (tag, true));
        let (name, mut attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        if !name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
            || name == "script"
        {
            return Err(format!("element {name:?}"));
        }
        if !void {
            open.push(name);
        }
        while !attributes.is_empty() {
            let (attribute, value) = attributes
                .trim_start()
                .split_once("=\"")
                .ok_or("an attribute without value")?;
            let (value, after) = value.split_once('"').ok_or("a value without end")?;
            attributes = after;
            if !ATTRIBUTES.contains(&attribute) {
                return Err(format!("attribute {attribute:?}"));
            }
            if matches!(attribute, "href" | "src") && refused_scheme(value).is_some() {
                return Err(format!("address {value:?}"));
            }
        }
    }
    if open.is_empty() {
        Ok(())
    } else {
        Err(format!("open: {open:?}"))
    }
}

/// Pieces that mean something to the parser, the filter or the sanitiser, in any order.
fn hostile() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "# ",
        "## a {#x}",
        "\n",
        "\n\n",
        "    ",
        "> ",
        "> [!NOTE]\n",
        "- ",
        "- [x] ",
        "1. ",
        "|a|b|\n|-|-|\n",
        "|",
        "[^1]",
        "[^1]: ",
        "[^2]: ",
        "[",
        "](",
        ")",
        "![",
        "[[",
        "]]",
        "<",
        ">",
        "</",
        "<script>",
        "</script>",
        "<b title='",
        "\"",
        "'",
        "<b>",
        "</b>",
        "<div>",
        "</div>",
        "<a href=javascript:x>",
        "<img src=x onerror=y>",
        "<br>",
        "<p>",
        "</p>",
        "<table>",
        "<svg>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?",
        "<details>",
        "javascript:",
        "JAVA\tSCRIPT:x",
        "&#106;",
        "&lt;",
        "&colon;",
        "data:",
        "https://",
        "//",
        "```",
        "`",
        "*",
        "**",
        "~~",
        "a",
        "ก",
        "\u{e33}",
        "\u{301}",
        "\u{0}",
        "\u{1}",
        "\u{feff}",
        "\\",
        "\t",
        "\r",
        "\r\n",
        ": ",
        "---",
        " ",
        "onx=",
        "<xmp>",
        "<style>",
        "<rp>",
        "<ruby>",
        "<summary>",
        "<dl>",
        "<dt>",
        "<q lang=",
        "=",
        "&",
        "&quot;",
    ]);
    prop::collection::vec(pieces, 0..60).prop_map(|pieces| pieces.concat())
}

fn holds(text: &str) -> Result<(), TestCaseError> {
    let path = SourcePath::new("a.md");
    let (document, diagnostics) =
        parse(&path, text, Span::new(0, text.len()), &|_| None, &|_| false);
    let spans = document
        .headings
        .iter()
        .map(|heading| heading.span)
        .chain(document.sections.iter().map(|section| section.span))
        .chain(document.links.iter().map(|link| link.span))
        .chain(document.images.iter().map(|image| image.span))
        .chain(diagnostics.iter().filter_map(|diagnostic| diagnostic.span));
    for span in spans {
        prop_assert!(text.get(span.start..span.end).is_some(), "{span:?}");
    }
    let sections: String = document
        .sections
        .iter()
        .map(|section| &text[section.span.start..section.span.end])
        .collect();
    prop_assert_eq!(sections, text);
    let mut ids: Vec<&str> = document
        .headings
        .iter()
        .map(|heading| heading.id.as_str())
        .chain([LEAD])
        .collect();
    ids.sort_unstable();
    prop_assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "{ids:?}");
    let html = rendered(text, &document);
    prop_assert!(!html.contains("<script"), "{html}");
    if let Err(problem) = check(&html) {
        return Err(TestCaseError::fail(format!("{problem} in {html}")));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn hostile_bodies_are_tamed(text in hostile()) {
        holds(&text)?;
    }

    #[test]
    fn any_text_is_a_body(text in "\\PC*") {
        holds(&text)?;
    }
}
