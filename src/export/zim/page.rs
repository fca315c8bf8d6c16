//! A page as it stands in a ZIM file.

use std::fmt::Write;

use crate::escape;
use crate::export::links::resolve;

/// What links are made of in the file.
pub struct Links<'a> {
    /// Whether there is something at a path.
    pub has: &'a dyn Fn(&str) -> bool,
    /// Where the site is online, ending in `/`; `None` if it is nowhere.
    pub online: Option<&'a str>,
}

/// Leaves out what is for browsers and search engines online: the policy, which would stop the
/// toolbar of older readers, addresses of the same page elsewhere, and data about the page. What is
/// not in the file is linked online; else the link goes, with its place in a list of links.
pub fn page(html: &str, path: &str, links: &Links<'_>) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        let tag = &rest[..end_of_tag(rest)];
        let after = &rest[tag.len()..];
        let name = name_of(tag);
        let is = |key: &str, value: &str| {
            attribute(tag, key).is_some_and(|one| one.eq_ignore_ascii_case(value))
        };
        let missing = attribute(tag, "href").and_then(|href| resolve(path, href));
        let missing = missing
            .map(|(target, _)| target)
            .filter(|target| !(links.has)(target));
        let goes = match name {
            "meta" => {
                is("http-equiv", "content-security-policy")
                    || is("name", "description")
                    || is("name", "robots")
            }
            "link" => is("rel", "alternate") || is("rel", "canonical") || missing.is_some(),
            _ => false,
        };
        rest = after;
        if goes {
            rest = after.strip_prefix('\n').unwrap_or(after);
        } else if name == "script" {
            let end = after
                .find("</script>")
                .map_or(after.len(), |at| at + "</script>".len());
            rest = &after[end..];
            if is("type", "application/ld+json") {
                rest = rest.strip_prefix('\n').unwrap_or(rest);
            } else {
                out.push_str(tag);
                out.push_str(&after[..end]);
            }
        } else if let Some(target) = missing {
            match (links.online, after.split_once("</a></li>")) {
                (Some(base), _) => set_href(&mut out, tag, Some(&format!("{base}{target}"))),
                (None, Some((text, behind))) if out.ends_with("<li>") && !text.contains('<') => {
                    out.truncate(out.len() - "<li>".len());
                    rest = behind.strip_prefix('\n').unwrap_or(behind);
                }
                (None, _) => set_href(&mut out, tag, None),
            }
        } else {
            out.push_str(tag);
        }
    }
    out.push_str(rest);
    out
}

/// The title that a page gives itself, without the site's name behind it.
pub fn title(html: &str, site: &str) -> Option<String> {
    let (_, rest) = html.split_once("<title>")?;
    let (title, _) = rest.split_once("</title>")?;
    let title = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#x27;", "'"),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(title.to_owned(), |title, (from, to)| {
        title.replace(from, to)
    });
    let title = title.strip_suffix(&format!(" · {site}")).unwrap_or(&title);
    Some(title.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// How long a tag is that a text begins with, or a comment.
fn end_of_tag(text: &str) -> usize {
    if text.starts_with("<!--") {
        return text.find("-->").map_or(text.len(), |at| at + "-->".len());
    }
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return at + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    text.len()
}

fn name_of(tag: &str) -> &str {
    let name = tag.trim_start_matches('<');
    let end = name.find(|c: char| !c.is_ascii_alphanumeric());
    &name[..end.unwrap_or(name.len())]
}

/// Where a quoted value stands in a tag.
fn value_of(tag: &str, name: &str) -> Option<std::ops::Range<usize>> {
    let before = format!(" {name}=");
    let start = tag.find(&before)? + before.len();
    let quote = tag[start..]
        .chars()
        .next()
        .filter(|c| matches!(c, '"' | '\''))?;
    let end = tag[start + 1..].find(quote)?;
    Some(start + 1..start + 1 + end)
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    value_of(tag, name).map(|range| &tag[range])
}

/// A tag with another address, or with none.
fn set_href(out: &mut String, tag: &str, address: Option<&str>) {
    // It was read from there.
    let Some(range) = value_of(tag, "href") else {
        return out.push_str(tag);
    };
    let front = &tag[..range.start - " href=\"".len()];
    let back = &tag[range.end + 1..];
    // Writing to a string does not fail.
    let _ = match address {
        Some(address) => write!(out, "{front} href=\"{}\"{back}", escape::text(address)),
        None => write!(out, "{front}{back}"),
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html>\n<html lang=\"en\">\n<head>\n\
        <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\n\
        <title>A &amp; B · Site</title>\n\
        <meta name=\"description\" content=\"A > B\">\n\
        <link rel=\"alternate\" hreflang=\"th\" href=\"https://site.example/th/\">\n\
        <link rel=\"stylesheet\" href=\"../assets/a.css\">\n\
        <script type=\"application/ld+json\">{\"a\":\"<b>\"}</script>\n\
        <script src=\"../assets/a.js\" defer></script>\n</head>\n\
        <body><a title=\"1 > 0\" href=\"th.html?q=1#x\">Thai</a><ul>\n\
        <li><a href=\"feed.xml\">Feed</a></li>\n\
        <li><a href=\"https://other.example/\">Other</a></li>\n\
        </ul><p><a class=\"x\" href=\"../data.csv\">Data</a></p></body></html>\n";

    fn made(online: Option<&str>) -> String {
        let has = |path: &str| matches!(path, "assets/a.css" | "assets/a.js" | "en/th.html");
        page(PAGE, "en/index.html", &Links { has: &has, online })
    }

    #[test]
    fn what_is_for_browsers_online_is_left_out() {
        let page = made(None);
        let expected = "<!doctype html>\n<html lang=\"en\">\n<head>\n\
            <title>A &amp; B · Site</title>\n\
            <link rel=\"stylesheet\" href=\"../assets/a.css\">\n\
            <script src=\"../assets/a.js\" defer></script>\n</head>\n\
            <body><a title=\"1 > 0\" href=\"th.html?q=1#x\">Thai</a><ul>\n\
            <li><a href=\"https://other.example/\">Other</a></li>\n\
            </ul><p><a class=\"x\">Data</a></p></body></html>\n";
        assert_eq!(page, expected);
    }

    #[test]
    fn what_is_not_there_is_linked_online() {
        let page = made(Some("https://site.example/"));
        assert!(page.contains("<li><a href=\"https://site.example/en/feed.xml\">Feed</a></li>"));
        assert!(page.contains("<a class=\"x\" href=\"https://site.example/data.csv\">Data</a>"));
    }

    #[test]
    fn titles_are_texts_without_the_name_of_the_site() {
        assert_eq!(title(PAGE, "Site").as_deref(), Some("A & B"));
        assert_eq!(title("<p>", "Site"), None);
    }

    #[test]
    fn anything_is_a_page() {
        for text in [
            "",
            "<",
            "<a",
            "<a href=",
            "<a href=\"",
            "<!--",
            "<script",
            "<a href='x'",
        ] {
            let has = |_: &str| false;
            page(
                text,
                "index.html",
                &Links {
                    has: &has,
                    online: None,
                },
            );
        }
    }
}
