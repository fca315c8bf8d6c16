//! What authors write and what readers get, through the module's public functions.

use crate::diag::{Code, Diagnostic, Span};
use crate::paths::SourcePath;

use super::context::{RenderContext, ResolvedImage, ResolvedLink};
use super::document::{Document, LinkKind};
use super::glossary::{GlossaryLinks, GlossaryMatcher};
use super::parse::parse;
use super::render::render;

fn read(text: &str) -> (Document, Vec<Diagnostic>) {
    let section = |label: &str| (label == "ความเป็นมาและบริบท").then(|| "background".to_owned());
    parse(
        &SourcePath::new("a.md"),
        text,
        Span::new(0, text.len()),
        &section,
        &|_| false,
    )
}

/// Links lead where they say; external ones are those with `https:`.
fn links_of(document: &Document) -> Vec<ResolvedLink> {
    let resolve = |destination: &String| ResolvedLink {
        href: Some(destination.clone()),
        external: destination.starts_with("https:"),
        ..ResolvedLink::default()
    };
    document
        .links
        .iter()
        .map(|link| resolve(&link.destination))
        .collect()
}

fn write(
    text: &str,
    change: impl FnOnce(&mut Vec<ResolvedLink>),
    glossary: Option<GlossaryLinks<'_>>,
) -> String {
    let (document, _) = read(text);
    let mut links = links_of(&document);
    change(&mut links);
    let images: Vec<ResolvedImage> = document
        .images
        .iter()
        .map(|image| ResolvedImage {
            src: image.destination.clone(),
            width: Some(640),
            height: Some(480),
            ..ResolvedImage::default()
        })
        .collect();
    let context = RenderContext {
        links: &links,
        images: &images,
        callout_title: &|callout| format!("<{}>", callout.as_str()),
        footnotes_label: "Notes",
        footnote_back_label: "Back",
        table_label: "Table",
        glossary,
    };
    render(text, Span::new(0, text.len()), &document, &context)
}

fn html(text: &str) -> String {
    write(text, |_| {}, None)
}

/// Codes with the text that each diagnostic points at.
fn problems(text: &str) -> Vec<(Code, &str)> {
    let (_, diagnostics) = read(text);
    let place = |diagnostic: &Diagnostic| {
        diagnostic
            .span
            .map_or("", |span| &text[span.start..span.end])
    };
    diagnostics
        .iter()
        .map(|diagnostic| (diagnostic.code, place(diagnostic)))
        .collect()
}

#[test]
fn spans_count_from_the_start_of_the_file() {
    let text =
        "---\ntitle: x\n---\nLead.\n\n## One\n\nA [b](c).\n\n> ## Quoted\n\n# Two {#two .wide}\n";
    let start = text.find("Lead").unwrap();
    let (document, _) = parse(
        &SourcePath::new("a.md"),
        text,
        Span::new(start, text.len()),
        &|_| None,
        &|_| false,
    );
    let sections: Vec<(&str, &str)> = document
        .sections
        .iter()
        .map(|section| {
            (
                section.id.as_str(),
                &text[section.span.start..section.span.end],
            )
        })
        .collect();
    assert_eq!(
        sections,
        [
            ("lead", "Lead.\n\n"),
            ("one", "## One\n\nA [b](c).\n\n> ## Quoted\n\n"),
            ("two", "# Two {#two .wide}\n"),
        ]
    );
    let link = &document.links[0];
    assert_eq!(&text[link.span.start..link.span.end], "[b](c)");
    let levels: Vec<(u8, &str)> = document
        .headings
        .iter()
        .map(|h| (h.level, h.text.as_str()))
        .collect();
    assert_eq!(levels, [(2, "One"), (2, "Quoted"), (2, "Two")]);
    assert_eq!(document.words, 6);
}

#[test]
fn headings_get_the_same_anchor_in_every_language() {
    assert_eq!(
        html("# A *b*\n\n## ความเป็นมาและบริบท\n\n### ผล {#results}\n\n### ผล"),
        "<h2 id=\"a-b\">A <em>b</em></h2>\n<h2 id=\"background\">ความเป็นมาและบริบท</h2>\n\
         <h3 id=\"results\">ผล</h3>\n<h3 id=\"ผล\">ผล</h3>\n"
    );
    let twice = "## A {#x}\n\n## B {#x}\n";
    assert_eq!(problems(twice), [(Code::DuplicateAnchor, "## B {#x}\n")]);
    assert_eq!(problems("## A\n\n## A\n"), []);
}

#[test]
fn links_say_their_kind_and_keep_their_order() {
    let text =
        "[[a/b]] [[a/b|*c*]] <x@example.org> [d][e] ![f [g](h)](i) [^1]\n\n[e]: j\n[^1]: [k](l)";
    let (document, problems) = read(text);
    assert_eq!(problems, []);
    let links: Vec<(&str, LinkKind)> = document
        .links
        .iter()
        .map(|l| (l.destination.as_str(), l.kind))
        .collect();
    assert_eq!(
        links,
        [
            ("a/b", LinkKind::Wiki { has_text: false }),
            ("a/b", LinkKind::Wiki { has_text: true }),
            ("mailto:x@example.org", LinkKind::Auto),
            ("j", LinkKind::Inline),
            ("l", LinkKind::Inline),
        ]
    );
    let out = html(text);
    for expected in [
        "<a href=\"a/b\"><em>c</em></a>",
        "alt=\"f g\"",
        "<a href=\"j\">d</a>",
        "<a href=\"l\">k</a>",
    ] {
        assert!(out.contains(expected), "{expected} in {out}");
    }
}

#[test]
fn wiki_links_show_the_title_of_their_target() {
    let titled = |links: &mut Vec<ResolvedLink>| {
        links[0].text = Some("Northnet & co".to_owned());
        links[1].text = Some("not used".to_owned());
        links[1].lang = Some("th".to_owned());
    };
    assert_eq!(
        write("[[a/b]] [[a/b|c]]", titled, None),
        "<p><a href=\"a/b\">Northnet &amp; co</a> <a href=\"a/b\" hreflang=\"th\">c</a></p>\n"
    );
    let foreign = |links: &mut Vec<ResolvedLink>| {
        links[0].text = Some("ข่าว".to_owned());
        links[0].lang = Some("th".to_owned());
    };
    assert_eq!(
        write("[[a/b]]", foreign, None),
        "<p><a href=\"a/b\" hreflang=\"th\"><span lang=\"th\">ข่าว</span></a></p>\n"
    );
}

#[test]
fn links_out_of_the_site_are_marked() {
    assert_eq!(
        html("[a](https://example.org/?b&c \"d\")"),
        "<p><a href=\"https://example.org/?b&amp;c\" class=\"external\" rel=\"noopener noreferrer\" title=\"d\">a</a></p>\n"
    );
}

#[test]
fn links_with_other_schemes_lead_nowhere() {
    for bad in [
        "[a](javascript:b)",
        "[a](<java\tscript:b>)",
        "[a](&#106;avascript&colon;b)",
        "[a](//example.org)",
    ] {
        assert_eq!(problems(bad), [(Code::LinkScheme, bad)]);
        assert_eq!(html(bad), "<p><a>a</a></p>\n");
    }
    let redirected =
        |links: &mut Vec<ResolvedLink>| links[0].href = Some("javascript:b".to_owned());
    assert_eq!(write("[a](b)", redirected, None), "<p><a>a</a></p>\n");
    assert_eq!(write("[a](b)", Vec::clear, None), "<p><a>a</a></p>\n");
}

#[test]
fn images_are_lazy_and_have_their_size() {
    let image = "<img src=\"a.png\" alt=\"b\" width=\"640\" height=\"480\" decoding=\"async\" />";
    assert_eq!(html("![b](a.png)"), format!("<p>{image}</p>\n"));
    assert_eq!(
        html("![b](a.png \"c & d\")"),
        format!("<figure>\n{image}\n<figcaption>c &amp; d</figcaption>\n</figure>\n")
    );
    assert!(html("x ![b](a.png \"c\")").starts_with("<p>x <img"));
}

#[test]
fn images_need_a_text_and_a_place_in_the_site() {
    assert_eq!(problems("![](a.png)"), [(Code::ImageNoAlt, "![](a.png)")]);
    assert_eq!(problems("![[a.png]]"), [(Code::ImageNoAlt, "![[a.png]]")]);
    for remote in [
        "![b](https://example.org/a.png \"c\")",
        "![b](//example.org/a.png \"c\")",
        "![b](data:x \"c\")",
    ] {
        assert_eq!(problems(remote), [(Code::RemoteImage, remote)]);
        assert_eq!(html(remote), "<p>b</p>\n");
    }
}

#[test]
fn callouts_are_asides_with_a_title() {
    assert_eq!(
        html("> [!WARNING]\n> a"),
        "<aside class=\"callout callout-warning\">\n<p class=\"callout-title\">&lt;warning&gt;</p>\n<p>a</p>\n</aside>\n"
    );
}

#[test]
fn footnotes_are_numbered_by_first_reference() {
    assert_eq!(
        html("a[^x] b[^y] c[^X]\n\n[^y]: two\n\n    - list\n\n[^x]: one\n[^z]: never[^y]"),
        "<p>a<sup><a id=\"fnref-1\" href=\"#fn-1\" role=\"doc-noteref\">1</a></sup> \
         b<sup><a id=\"fnref-2\" href=\"#fn-2\" role=\"doc-noteref\">2</a></sup> \
         c<sup><a id=\"fnref-1-2\" href=\"#fn-1\" role=\"doc-noteref\">1</a></sup></p>\n\
         <section class=\"footnotes\" aria-label=\"Notes\">\n<ol>\n\
         <li id=\"fn-1\">\n<p>one <a href=\"#fnref-1\" role=\"doc-backlink\" aria-label=\"Back\">↩</a></p>\n</li>\n\
         <li id=\"fn-2\">\n<p>two</p>\n<ul>\n<li>list</li>\n</ul>\n \
         <a href=\"#fnref-2\" role=\"doc-backlink\" aria-label=\"Back\">↩</a></li>\n</ol>\n</section>\n"
    );
}

#[test]
fn footnotes_without_a_definition_are_reported() {
    let text = "a[^1] \\[^2] `[^3]` [^4](b) [^c d] [^source-4]\n\n[^1]: x\n[^source-5]: y";
    assert_eq!(problems(text), [(Code::UnknownFootnote, "[^source-4]")]);
    let (_, diagnostics) = read(text);
    assert_eq!(
        diagnostics[0].help.as_ref().map(|help| help.id),
        Some("did-you-mean")
    );
    assert_eq!(
        problems("[^1]\n\n[^1]: a\n\n[^1]: b"),
        [(Code::DuplicateAnchor, "[^1]: b")]
    );
}

#[test]
fn tasks_have_no_form_controls() {
    assert_eq!(
        html("- [ ] a\n- [x] b\n- c"),
        "<ul>\n<li class=\"task\"><span aria-hidden=\"true\">☐</span> a</li>\n\
         <li class=\"task\"><span aria-hidden=\"true\">☑</span> b</li>\n<li>c</li>\n</ul>\n"
    );
    assert!(
        html("- [ ] a\n\n- b")
            .contains("<li class=\"task\">\n<p><span aria-hidden=\"true\">☐</span> a</p>")
    );
}

#[test]
fn tables_can_be_scrolled_with_the_keyboard() {
    assert_eq!(
        html("|a|b|\n|-|-:|\n|1|~~2~~|"),
        "<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"Table\">\n<table>\n<thead>\n<tr>\n\
         <th scope=\"col\">a</th>\n<th scope=\"col\" class=\"align-right\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n\
         <td>1</td>\n<td class=\"align-right\"><del>2</del></td>\n</tr>\n</tbody>\n</table>\n</div>\n"
    );
}

#[test]
fn definition_lists_pair_terms_and_definitions() {
    assert_eq!(html("a\n: b"), "<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>\n");
}

#[test]
fn some_html_is_kept_and_the_rest_named() {
    let text = "a <abbr title=\"b\">c</abbr> <span onclick=\"d()\" lang=\"th\">e</span>";
    assert_eq!(problems(text), [(Code::HtmlRefused, "onclick=\"d()\"")]);
    assert_eq!(
        html(text),
        "<p>a <abbr title=\"b\">c</abbr> <span lang=\"th\">e</span></p>\n"
    );
    let script = "> <div\n>   style='x'>\n> <script>\n\nb";
    assert_eq!(
        problems(script),
        [
            (Code::HtmlRefused, "style='x'"),
            (Code::HtmlRefused, "<script>")
        ]
    );
    assert_eq!(
        html(script),
        "<blockquote>\n<div>\n</div></blockquote>\n<p>b</p>\n"
    );
    assert_eq!(problems("a <!-- note --> b"), []);
}

#[test]
fn tags_that_stay_open_do_not_leave_their_place() {
    assert_eq!(
        html("<details>\n\n[a](b) </section> <br>\n\n![c](d.png)"),
        "<details>\n<p><a href=\"b\">a</a>  <br /></p>\n<p><img src=\"d.png\" alt=\"c\" width=\"640\" \
         height=\"480\" decoding=\"async\" /></p>\n</details>"
    );
}

#[test]
fn tags_inside_absurd_nesting_are_left_out() {
    let deep = format!("{}a <b>c</b>", "> ".repeat(300));
    assert!(html(&deep).contains("<p>a c</p>"));
}

#[test]
fn terms_are_linked_once_in_running_text() {
    let forms = [
        ("tambon", 0),
        ("tambons", 0),
        ("child labour", 1),
        ("village", 2),
    ];
    let matcher = GlossaryMatcher::new(
        forms
            .iter()
            .map(|(form, term)| ((*form).to_owned(), *term))
            .collect(),
    );
    let glossary = GlossaryLinks {
        matcher: &matcher,
        href: &|term| (term != 2).then(|| format!("g{term}")),
        title: &|term| {
            if term == 1 {
                "work & school".to_owned()
            } else {
                String::new()
            }
        },
    };
    let text = "## Tambon\n\n[tambon](x) `tambon` Tam\\bon [^1]\n\n|tambon|\n|-|\n|**Tambons**|\n\n\
                Child\nlabour & tambon in a village\n\n[^1]: tambon";
    let out = write(text, |_| {}, Some(glossary));
    assert_eq!(out.matches("class=\"term\"").count(), 2, "{out}");
    assert!(
        out.contains("<td><strong><a class=\"term\" href=\"g0\">Tambons</a></strong></td>"),
        "{out}"
    );
    assert!(
        out.contains("<a class=\"term\" href=\"g1\" title=\"work &amp; school\">Child\nlabour</a> &amp; tambon in a village"),
        "{out}"
    );
}
