//! What a reader typed, in parts.

/// A query as typed; normalising is each index's business.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    pub parts: Vec<Part>,
    pub excluded: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub text: String,
    /// Where the text stands in what was typed, in bytes.
    pub start: usize,
    pub quoted: bool,
    /// Whether the reader may still be typing it.
    pub is_open: bool,
}

impl Query {
    pub fn parse(typed: &str) -> Self {
        let mut query = Self::default();
        let mut rest = typed.trim_start();
        while !rest.is_empty() {
            let without_sign = rest.strip_prefix('-');
            let excluded =
                without_sign.is_some_and(|after| after.starts_with(|c: char| !c.is_whitespace()));
            let body = without_sign.filter(|_| excluded).unwrap_or(rest);
            let (text, quoted, after) = next(body);
            rest = after.trim_start();
            if text.is_empty() {
                continue;
            }
            let part = Part {
                text: text.to_owned(),
                // A tail of `typed` is as far from its start as it is shorter.
                start: typed.len() - body.len() + usize::from(quoted) * quote_length(body),
                quoted,
                is_open: after.is_empty() && !quoted,
            };
            match excluded {
                true => query.excluded.push(part),
                false => query.parts.push(part),
            }
        }
        query
    }
}

fn quote_length(text: &str) -> usize {
    text.chars().next().map_or(0, char::len_utf8)
}

/// The first part of `rest`, whether it was quoted, and what follows it.
fn next(rest: &str) -> (&str, bool, &str) {
    let Some(quoted) = rest.strip_prefix(['"', '“', '„', '«']) else {
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        return (&rest[..end], false, &rest[end..]);
    };
    match quoted.find(is_quote) {
        Some(end) => {
            let after = &quoted[end..];
            let behind = after.strip_prefix(['"', '“', '”', '»']).unwrap_or(after);
            (&quoted[..end], true, behind)
        }
        // Still being typed.
        None => (quoted, true, ""),
    }
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(typed: &str) -> String {
        let query = Query::parse(typed);
        let part = |part: &Part| {
            let quote = if part.quoted { "\"" } else { "" };
            let open = if part.is_open { "…" } else { "" };
            format!("{quote}{}{quote}{open}", part.text)
        };
        let mut all: Vec<String> = query.parts.iter().map(part).collect();
        all.extend(query.excluded.iter().map(|text| format!("-{}", text.text)));
        all.join(" | ")
    }

    #[test]
    fn parts_phrases_and_exclusions() {
        assert_eq!(shown("safe migr"), "safe | migr…");
        assert_eq!(shown("safe migr "), "safe | migr");
        assert_eq!(
            shown("“safe migration” -camp co-op"),
            "\"safe migration\" | co-op… | -camp"
        );
        assert_eq!(shown("-\"a camp\" «x"), "\"x\" | -a camp");
        assert_eq!(shown(" - \"\" "), "-");
        assert_eq!(shown("a\"b c"), "a\"b | c…");
        assert_eq!(shown(""), "");
    }
}
