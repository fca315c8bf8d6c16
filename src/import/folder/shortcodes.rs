//! Shortcodes: calls that only their generator understands.
//!
//! Hugo writes `{{< name … >}}` and `{{% name … %}}`, Zola `{{ name(…) }}` and `{% name(…) %}`. A figure
//! becomes a picture, a reference the address that it means; of all others only what stands between
//! their two ends stays.

use std::sync::LazyLock;

use regex::{Captures, Regex};

/// Both generators' forms: what is called, and with what.
static CALL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?s)\{\{[<%]\s*(/?)\s*([\w./-]+)(.*?)/?\s*[%>]\}\}|\{\{\s*()([\w:]+)\((.*?)\)\s*\}\}|\{%-?\s*()([\w:]+)(?:\((.*?)\))?\s*-?%\}",
    )
});

/// `name="value"` or `name=value`.
static ARGUMENT: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s,"]+))"#));

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a pattern of this file, tried by its tests")
}

/// A body without shortcodes.
#[derive(Debug, Default, PartialEq)]
pub struct Plain {
    pub text: String,
    /// Names of what was left out, each with its line in the body, 0 for the first.
    pub left_out: Vec<(String, usize)>,
}

pub fn without_shortcodes(body: &str) -> Plain {
    let mut plain = Plain::default();
    let mut at = 0;
    for call in CALL.captures_iter(body) {
        let Some(whole) = call.get(0) else { continue };
        plain.text.push_str(&body[at..whole.start()]);
        at = whole.end();
        let group = |number: usize| call.get(number).map(|found| found.as_str());
        let name = group(2).or(group(5)).or(group(8)).unwrap_or_default();
        let arguments = group(3).or(group(6)).or(group(9)).unwrap_or_default();
        match name {
            "figure" | "img" | "image" => {
                if let Some(picture) = picture(arguments) {
                    plain.text.push_str(&picture);
                    continue;
                }
            }
            "ref" | "relref" => {
                let target = arguments.trim().trim_matches(['"', '\'', '`']);
                plain.text.push_str(target);
                continue;
            }
            _ => {}
        }
        let is_end = group(1) == Some("/") || name == "end";
        if !is_end {
            let line = body[..whole.start()].matches('\n').count();
            plain.left_out.push((name.to_owned(), line));
        }
        // Lines stay lines, so that later findings have their places.
        plain
            .text
            .push_str(&"\n".repeat(whole.as_str().matches('\n').count()));
    }
    plain.text.push_str(&body[at..]);
    plain
}

fn picture(arguments: &str) -> Option<String> {
    let argument = |name: &str| {
        let mut all = ARGUMENT.captures_iter(arguments);
        let own: Captures<'_> =
            all.find(|one| one.get(1).is_some_and(|key| key.as_str() == name))?;
        let value = (2..=5).find_map(|at| own.get(at))?;
        Some(value.as_str().replace(['\n', '"'], " "))
    };
    let source = argument("src").or(argument("path"))?;
    let caption = argument("caption").or(argument("title"));
    let alt = argument("alt").or(caption.clone()).unwrap_or_default();
    let alt = alt.replace(['[', ']'], "");
    let title = caption
        .map(|caption| format!(" \"{caption}\""))
        .unwrap_or_default();
    Some(format!("![{alt}](<{source}>{title})"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_and_references_stay_and_others_go_with_their_line() {
        let plain = without_shortcodes(
            "a\n{{< figure src=\"x.jpg\" caption=\"C\" >}}\n[b]({{< relref \"c.md\" >}})\n{{< youtube abc >}}\n\
             {{% note %}}kept{{% /note %}}\n{{ gallery(a=1) }}\n{% quote(author=\"x\") %}said{% end %}\n",
        );
        assert_eq!(
            plain.text,
            "a\n![C](<x.jpg> \"C\")\n[b](c.md)\n\nkept\n\nsaid\n"
        );
        let left: Vec<(&str, usize)> = plain
            .left_out
            .iter()
            .map(|(name, line)| (name.as_str(), *line))
            .collect();
        assert_eq!(
            left,
            [("youtube", 3), ("note", 4), ("gallery", 5), ("quote", 6)]
        );
    }

    #[test]
    fn other_braces_are_text() {
        let text = "{a} {{b}} { c } {# d #}\n";
        assert_eq!(without_shortcodes(text).text, text);
    }
}
