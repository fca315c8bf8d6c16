//! The last look at HTML that holds tags of authors: only what the renderer writes, and balanced.

use std::collections::{HashMap, HashSet};

use ammonia::Builder;

use super::raw_html::{ATTRIBUTES, TAGS};

/// Elements that the renderer writes itself, besides those that authors may use.
const RENDERED_TAGS: &[&str] = &[
    "a",
    "aside",
    "blockquote",
    "figcaption",
    "figure",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "img",
    "li",
    "ol",
    "picture",
    "pre",
    "section",
    "source",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];
const RENDERED_ATTRIBUTES: &[&str] = &[
    "aria-hidden",
    "aria-label",
    "class",
    "id",
    "role",
    "tabindex",
];
const VOID_TAGS: &[&str] = &["br", "hr", "img", "source", "wbr"];

/// Removes what neither authors nor the renderer may write, and closes what is open.
///
/// The result is also well-formed XML, which EPUB needs.
pub(super) fn sanitise(html: &str) -> String {
    let tag_attributes: HashMap<&str, HashSet<&str>> = HashMap::from([
        ("a", HashSet::from(["href", "hreflang", "rel"])),
        (
            "img",
            HashSet::from(["alt", "decoding", "height", "loading", "src", "width"]),
        ),
        ("ol", HashSet::from(["start"])),
        (
            "source",
            HashSet::from(["media", "sizes", "srcset", "type"]),
        ),
        ("th", HashSet::from(["scope"])),
    ]);
    let cleaned = Builder::empty()
        .link_rel(None)
        .tags(TAGS.iter().chain(RENDERED_TAGS).copied().collect())
        .generic_attributes(
            ATTRIBUTES
                .iter()
                .chain(RENDERED_ATTRIBUTES)
                .copied()
                .collect(),
        )
        .tag_attributes(tag_attributes)
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .clean(html)
        .to_string();
    close_void_tags(&cleaned)
}

/// Turns `<br>` into `<br />` and `&nbsp;` into the character, as XML has neither.
fn close_void_tags(html: &str) -> String {
    let mut out = String::with_capacity(html.len() + 64);
    let mut rest = html;
    // The serialiser escapes `<` and `>` in text and attributes, so these two are always tags.
    while let Some(open) = rest.find('<') {
        let (text, tag) = rest.split_at(open);
        out.push_str(text);
        let Some(close) = tag.find('>') else {
            rest = tag;
            break;
        };
        // Both are places of ASCII characters.
        let inner = &tag[1..close];
        out.push('<');
        out.push_str(inner);
        let name = inner.split(' ').next().unwrap_or("");
        out.push_str(if VOID_TAGS.contains(&name) {
            " />"
        } else {
            ">"
        });
        rest = &tag[close + 1..];
    }
    out.push_str(rest);
    if out.contains("&nbsp;") {
        return out.replace("&nbsp;", "\u{a0}");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_renderer_writes_stays() {
        for html in [
            r#"<h2 id="ก">x</h2><section class="footnotes" aria-label="Notes"><ol start="2"><li id="fn-1">y</li></ol></section>"#,
            r#"<p><a class="external" rel="noopener noreferrer" hreflang="th" href="https://example.org/?a=1&amp;b">x</a><br /></p>"#,
            r#"<figure><img src="a.png" alt="&quot;" loading="lazy" decoding="async" width="3" height="4" /></figure>"#,
            r#"<picture><source srcset="a-480.webp 480w" type="image/webp" media="(max-width: 9rem)" sizes="100vw" /><img src="a.jpg" alt="" /></picture>"#,
            r#"<div class="table" tabindex="0" role="group" aria-label="t"><table><thead><tr><th scope="col">a</th></tr></thead></table></div>"#,
            r##"<sup><a id="fnref-1" href="#fn-1" role="doc-noteref">1</a></sup>"##,
        ] {
            assert_eq!(sanitise(html), html);
        }
    }

    #[test]
    fn unbalanced_tags_are_closed() {
        assert_eq!(
            sanitise("<p><b>x</p><p>y</p>"),
            "<p><b>x</b></p><p><b>y</b></p>"
        );
        assert_eq!(sanitise("a&nbsp;<script>b</script>"), "a\u{a0}");
    }
}
