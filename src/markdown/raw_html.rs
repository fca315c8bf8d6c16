//! The few HTML tags that authors may use, and what happens to all others.
//!
//! The filter writes every tag anew from the lists below and escapes every other `<`, so whatever
//! it misreads comes out as text. Balance is not its business: see [`super::sanitise`].

use std::ops::Range;

use crate::escape::push_attribute;

pub(super) const TAGS: &[&str] = &[
    "abbr", "b", "bdi", "bdo", "br", "cite", "code", "dd", "del", "details", "dfn", "div", "dl",
    "dt", "em", "i", "ins", "kbd", "mark", "p", "q", "rp", "rt", "ruby", "s", "small", "span",
    "strong", "sub", "summary", "sup", "wbr",
];
pub(super) const VOID_TAGS: &[&str] = &["br", "wbr"];
pub(super) const ATTRIBUTES: &[&str] = &["dir", "lang", "title"];

/// Tags whose content goes with them, because it is not text for readers.
const WITH_CONTENT: &[&str] = &[
    "iframe",
    "math",
    "noembed",
    "noframes",
    "noscript",
    "object",
    "plaintext",
    "script",
    "style",
    "svg",
    "template",
    "textarea",
    "title",
    "xmp",
];

/// Keeps hostile nesting from making the sanitiser slow; far more than prose needs.
const MAX_OPEN: usize = 20;

/// A tag (`<script>`) or attribute (`onclick`) that is not allowed, and its bytes in the HTML.
pub(super) struct Refusal {
    pub(super) name: String,
    pub(super) range: Range<usize>,
}

/// Carries what is open from one piece of raw HTML to the next.
#[derive(Default)]
pub(super) struct RawHtml {
    open: Vec<&'static str>,
}

impl RawHtml {
    /// Appends what is allowed of `html` to `out` and returns what is not. Comments go silently.
    pub(super) fn filter(&mut self, html: &str, out: &mut String) -> Vec<Refusal> {
        let mut refused = Vec::new();
        let mut at = 0;
        // All offsets below are of ASCII bytes or the end, so slices are on character boundaries.
        while let Some(open) = html[at..].find('<').map(|found| at + found) {
            push_loose_text(out, &html[at..open]);
            let rest = &html[open..];
            let after = rest.as_bytes().get(1).copied().unwrap_or(0);
            at = if rest.starts_with("<!--") {
                // From the first hyphen, because `<!-->` is a whole comment.
                open + past(rest, 2, "-->")
            } else if after == b'!' || after == b'?' {
                let end = open
                    + match (rest.starts_with("<![CDATA["), after) {
                        (true, _) => past(rest, 2, "]]>"),
                        (false, b'?') => past(rest, 2, "?>"),
                        (false, _) => past(rest, 2, ">"),
                    };
                refused.push(Refusal {
                    name: format!("<{}", char::from(after)),
                    range: open..end,
                });
                end
            } else if after == b'/' && rest.as_bytes().get(2).is_some_and(u8::is_ascii_alphabetic) {
                self.close(rest, out);
                open + past(rest, 2, ">")
            } else if after.is_ascii_alphabetic() {
                self.open(html, open, out, &mut refused)
            } else {
                out.push_str("&lt;");
                open + 1
            };
        }
        push_loose_text(out, &html[at..]);
        refused
    }

    /// Writes the end tag at the beginning of `rest` if it ends something that an author began.
    fn close(&mut self, rest: &str, out: &mut String) {
        let name = tag_name(&rest[2..]);
        if let Some(index) = self.open.iter().rposition(|open| *open == name) {
            self.open.remove(index);
            out.push_str("</");
            out.push_str(&name);
            out.push('>');
        }
    }

    /// Writes the start tag at `start` if it is allowed, and returns where to read on.
    fn open(
        &mut self,
        html: &str,
        start: usize,
        out: &mut String,
        refused: &mut Vec<Refusal>,
    ) -> usize {
        let name = tag_name(&html[start + 1..]);
        let attributes_at = start + 1 + name.len();
        let (attributes, end) = read_attributes(html, attributes_at);
        let known = TAGS.iter().copied().find(|tag| *tag == name);
        let (Some(end), Some(tag)) = (end, known) else {
            let end = end.unwrap_or(html.len());
            refused.push(Refusal {
                name: format!("<{name}>"),
                range: start..end,
            });
            return if WITH_CONTENT.contains(&name.as_str()) {
                end_of_content(html, end, &name)
            } else {
                end
            };
        };
        let void = VOID_TAGS.contains(&tag);
        let write = void || self.open.len() < MAX_OPEN;
        if write {
            out.push('<');
            out.push_str(tag);
        }
        let mut seen: Vec<&str> = Vec::new();
        for attribute in attributes {
            match ATTRIBUTES
                .iter()
                .copied()
                .find(|allowed| *allowed == attribute.name)
            {
                // A repetition is ignored, as browsers do.
                Some(allowed) if write && !seen.contains(&allowed) => {
                    seen.push(allowed);
                    push_loose_attribute(out, allowed, &html[attribute.value]);
                }
                Some(_) => {}
                None => refused.push(Refusal {
                    name: attribute.name,
                    range: attribute.range,
                }),
            }
        }
        if write {
            out.push_str(if void { " />" } else { ">" });
            if !void {
                self.open.push(tag);
            }
        }
        end
    }
}

/// The place after the first `end` from byte `from` on, or the end of the text.
fn past(text: &str, from: usize, end: &str) -> usize {
    text.get(from..)
        .and_then(|rest| rest.find(end))
        .map_or(text.len(), |found| from + found + end.len())
}

/// The lower-cased name at the beginning of `rest`, which ends as the HTML standard says.
fn tag_name(rest: &str) -> String {
    let end = rest
        .find(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>' | '<'))
        .unwrap_or(rest.len());
    rest[..end].to_ascii_lowercase()
}

struct Attribute {
    name: String,
    /// Name, equals sign and value.
    range: Range<usize>,
    value: Range<usize>,
}

/// Reads attributes from `at`; the end is past the `>`, or nothing where the tag never ends.
fn read_attributes(html: &str, mut at: usize) -> (Vec<Attribute>, Option<usize>) {
    let bytes = html.as_bytes();
    let skip = |from: usize, stop: &dyn Fn(u8) -> bool| {
        bytes
            .iter()
            .skip(from)
            .position(|byte| stop(*byte))
            .map_or(bytes.len(), |found| from + found)
    };
    let mut attributes = Vec::new();
    loop {
        at = skip(at, &|b| !b.is_ascii_whitespace() && b != b'/');
        match bytes.get(at) {
            None => return (attributes, None),
            Some(b'>') => return (attributes, Some(at + 1)),
            Some(_) => {}
        }
        // A name may begin with an equals sign.
        let name_end = skip(at + 1, &|b| {
            b.is_ascii_whitespace() || matches!(b, b'/' | b'>' | b'=')
        });
        let equals = skip(name_end, &|b| !b.is_ascii_whitespace());
        let (value, end) = if bytes.get(equals) == Some(&b'=') {
            let start = skip(equals + 1, &|b| !b.is_ascii_whitespace());
            match bytes.get(start) {
                Some(&quote @ (b'"' | b'\'')) => {
                    let end = skip(start + 1, &|b| b == quote);
                    (start + 1..end, (end + 1).min(bytes.len()))
                }
                _ => {
                    let end = skip(start, &|b| b.is_ascii_whitespace() || b == b'>');
                    (start..end, end)
                }
            }
        } else {
            (name_end..name_end, name_end)
        };
        attributes.push(Attribute {
            name: html.get(at..name_end).unwrap_or("").to_ascii_lowercase(),
            range: at..end,
            value,
        });
        at = end;
    }
}

/// Past the end tag of `name`, or the end of the HTML.
fn end_of_content(html: &str, from: usize, name: &str) -> usize {
    let bytes = html.as_bytes();
    let mut at = from;
    while let Some(found) = html[at..].find("</").map(|found| at + found) {
        let begins = found + 2;
        if bytes
            .get(begins..begins + name.len())
            .is_some_and(|tag| tag.eq_ignore_ascii_case(name.as_bytes()))
        {
            return html[begins..]
                .find('>')
                .map_or(html.len(), |end| begins + end + 1);
        }
        at = begins;
    }
    html.len()
}

/// Text between tags: its character references stay as they are.
fn push_loose_text(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            _ => out.push(c),
        }
    }
}

/// An attribute as written, with its character references.
fn push_loose_attribute(out: &mut String, name: &str, value: &str) {
    if !value.contains('&') {
        return push_attribute(out, name, value);
    }
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    out.push_str(
        &value
            .replace('"', "&quot;")
            .replace('<', "&lt;")
            .replace('>', "&gt;"),
    );
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filter(html: &str) -> (String, Vec<String>) {
        let mut out = String::new();
        let refused = RawHtml::default().filter(html, &mut out);
        (
            out,
            refused.into_iter().map(|refusal| refusal.name).collect(),
        )
    }

    #[test]
    fn allowed_tags_are_written_anew() {
        let (out, refused) = filter("<ABBR  title='a \"b\"' LANG=th dir>x</ABBR ><br>");
        assert_eq!(
            out,
            "<abbr title=\"a &quot;b&quot;\" lang=\"th\" dir=\"\">x</abbr><br />"
        );
        assert!(refused.is_empty());
    }

    #[test]
    fn other_tags_and_attributes_are_named_and_dropped() {
        let (out, refused) =
            filter("a<script src=x>b</SCRIPT >c<b onclick=\"d()\" style='e'>f</b><img/src=x>");
        assert_eq!(out, "ac<b>f</b>");
        assert_eq!(refused, ["<script>", "onclick", "style", "<img>"]);
    }

    #[test]
    fn comments_go_and_stray_signs_are_text() {
        let (out, refused) = filter("a <!--[if IE]><b><![endif]--> < b <1 </b> <?php x ?>");
        assert_eq!(out, "a  &lt; b &lt;1  ");
        assert_eq!(filter("<!-->a<![CDATA[ > ]]>b").0, "ab");
        assert_eq!(refused, ["<?"]);
    }

    #[test]
    fn unfinished_tags_are_refused() {
        assert_eq!(
            filter("x <b title=\"a"),
            ("x ".to_owned(), vec!["<b>".to_owned()])
        );
        assert_eq!(
            filter("x <style>a"),
            ("x ".to_owned(), vec!["<style>".to_owned()])
        );
    }
}
