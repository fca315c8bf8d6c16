//! Reads HTML and XML far enough to check what the program wrote.

/// A start tag or an end tag.
#[derive(Debug)]
pub struct Tag {
    /// In lower case; an end tag's starts with `/`.
    pub name: String,
    /// Values with their entities replaced.
    pub attributes: Vec<(String, String)>,
    empty: bool,
}

impl Tag {
    pub fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// The tags of HTML in order; the content of scripts and styles is passed over.
pub fn html_tags(html: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix("!--") {
            rest = &after[after.find("-->").map_or(after.len(), |end| end + 3)..];
        } else if rest.starts_with('!') {
            rest = &rest[rest.find('>').map_or(rest.len(), |end| end + 1)..];
        } else if let Ok((tag, after)) = tag(rest) {
            rest = after;
            if matches!(tag.name.as_str(), "script" | "style") {
                let end = rest.find(&format!("</{}", tag.name));
                rest = &rest[end.unwrap_or(rest.len())..];
            }
            tags.push(tag);
        }
    }
    tags
}

/// Whether a text is well-formed XML 1.0, as far as a feed or a sitemap needs it; else what is not.
pub fn check_xml(xml: &str) -> Result<(), String> {
    let is_allowed = |c: char| matches!(c, '\t' | '\n' | '\r') || !c.is_control();
    if let Some(c) = xml.chars().find(|c| !is_allowed(*c)) {
        return Err(format!("the control character {c:?}"));
    }
    let (_, mut rest) = xml
        .strip_prefix("<?xml")
        .and_then(|rest| rest.split_once("?>"))
        .ok_or("no XML declaration")?;
    let mut open: Vec<String> = Vec::new();
    let mut roots = 0;
    while let Some(at) = rest.find('<') {
        let (text, markup) = rest.split_at(at);
        entities(text)?;
        if open.is_empty() && !text.trim().is_empty() {
            return Err(format!("`{text}` outside the root"));
        }
        let (tag, after) = tag(&markup[1..])?;
        rest = after;
        if let Some(name) = tag.name.strip_prefix('/') {
            if open.pop().as_deref() != Some(name) {
                return Err(format!("</{name}> closes nothing"));
            }
            continue;
        }
        roots += usize::from(open.is_empty());
        if !tag.empty {
            open.push(tag.name);
        }
    }
    match (roots, open.is_empty(), rest.trim().is_empty()) {
        (1, true, true) => Ok(()),
        _ => Err(format!("{roots} roots, {open:?} open, `{rest}` behind")),
    }
}

/// Reads a tag from behind its `<`.
fn tag(text: &str) -> Result<(Tag, &str), String> {
    let ends = |c: char| c.is_whitespace() || c == '>';
    let end = text.find(ends).ok_or("a tag that does not end")?;
    let name = text[..end].to_lowercase();
    let first = name.trim_start_matches('/').chars().next();
    if !first.is_some_and(|c| c.is_ascii_alphabetic()) {
        return Err(format!("<{name}"));
    }
    let mut tag = Tag {
        empty: name.ends_with('/'),
        name: name.trim_end_matches('/').to_owned(),
        attributes: Vec::new(),
    };
    let mut rest = text[end..].trim_start();
    loop {
        if let Some(after) = rest.strip_prefix('>') {
            return Ok((tag, after));
        }
        if let Some(after) = rest.strip_prefix("/>") {
            tag.empty = true;
            return Ok((tag, after));
        }
        let end = rest.find(|c: char| c.is_whitespace() || "=/>".contains(c));
        let end = end
            .filter(|end| *end > 0)
            .ok_or("a tag that does not end")?;
        let name = rest[..end].to_lowercase();
        rest = rest[end..].trim_start();
        let mut value = String::new();
        if let Some(after) = rest.strip_prefix('=') {
            let quoted = after.trim_start().strip_prefix('"');
            let (inside, after) = quoted
                .and_then(|quoted| quoted.split_once('"'))
                .ok_or_else(|| format!("`{name}` has no quotes"))?;
            value = entities(inside)?;
            rest = after.trim_start();
        }
        if tag.get(&name).is_some() {
            return Err(format!("`{name}` twice in <{}>", tag.name));
        }
        tag.attributes.push((name, value));
    }
}

/// Replaces entities; one that XML does not know is an error.
fn entities(text: &str) -> Result<String, String> {
    let mut parts = text.split('&');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part
            .split_once(';')
            .ok_or(format!("a bare & in `{text}`"))?;
        let number = |digits: &str, radix| u32::from_str_radix(digits, radix).ok();
        out.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => match name.strip_prefix("#x").map(|hex| number(hex, 16)) {
                Some(code) => code,
                None => name.strip_prefix('#').and_then(|digits| number(digits, 10)),
            }
            .and_then(char::from_u32)
            .ok_or(format!("&{name};"))?,
        });
        out.push_str(rest);
    }
    Ok(out)
}

#[test]
fn broken_markup_is_seen() {
    let document = |inside: &str| format!("<?xml version=\"1.0\"?>\n<a b=\"c\">{inside}</a>\n");
    assert_eq!(check_xml(&document("x &amp; <d/>y")), Ok(()));
    for bad in [
        "<d>",
        "</d>",
        "&nbsp;",
        "a & b",
        "<d e=f/>",
        "<d e=\"1\" e=\"2\"/>",
        "\u{1}",
    ] {
        assert!(check_xml(&document(bad)).is_err(), "{bad}");
    }
    let tags = html_tags("<!doctype html><p hidden title=\"a&quot;\">x<script>1<2</script><br>");
    let names: Vec<&str> = tags.iter().map(|tag| tag.name.as_str()).collect();
    assert_eq!(names, ["p", "script", "/script", "br"]);
    assert_eq!(tags[0].get("title"), Some("a\""));
}
