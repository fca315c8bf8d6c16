//! Every text of a front matter with its place, for rules that look at words and not at fields.

use super::entry::Version;
use super::front_matter::{Split, split};
use super::yaml::{self, Node, NodeKind};
use crate::diag::{Code, Diagnostic, Span};

/// A text, number or date of the front matter, as its author wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrontText {
    /// Names and numbers from the outside in: `images.0.alt`.
    pub path: String,
    pub text: String,
    /// In the whole file, with the quotes around it.
    pub span: Span,
}

impl FrontText {
    /// The field of the entry that holds the text.
    pub fn field(&self) -> &str {
        self.path.split('.').next().unwrap_or_default()
    }
}

/// The texts of a version's front matter, in the order of the file.
pub fn front_texts(version: &Version) -> Vec<FrontText> {
    let mut texts = Vec::new();
    if let Split::Found(parts) = split(&version.text)
        && let Ok(node) = yaml::parse(&version.text, parts.yaml)
    {
        collect(&node, String::new(), &mut texts);
    }
    texts
}

/// A diagnostic at the text at `place` in a version's front matter, such as `reviews.0.reviewer`; about
/// the whole file where nothing is there.
pub fn report_at(version: &Version, code: Code, place: &str) -> Diagnostic {
    let texts = front_texts(version);
    let is_there = |path: &str| {
        let rest = path.strip_prefix(place);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    let text = texts.iter().find(|text| is_there(&text.path));
    let diagnostic = Diagnostic::new(code, &version.path);
    match text {
        Some(text) => diagnostic.at(text.span),
        None => diagnostic,
    }
}

fn collect(node: &Node, path: String, texts: &mut Vec<FrontText>) {
    let below = |name: &str| match path.as_str() {
        "" => name.to_owned(),
        path => format!("{path}.{name}"),
    };
    match &node.kind {
        NodeKind::Null => {}
        NodeKind::Text(text) | NodeKind::Plain(text) => texts.push(FrontText {
            text: text.clone(),
            span: node.span,
            path,
        }),
        NodeKind::List(items) => {
            for (at, item) in items.iter().enumerate() {
                collect(item, below(&at.to_string()), texts);
            }
        }
        NodeKind::Map(entries) => {
            for (key, value) in entries {
                collect(value, below(&key.name), texts);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_know_their_fields_and_places() {
        let text = "a: one\nb:\n  - c: 'two'\n    d: 007\n";
        let node = yaml::parse(text, Span::new(0, text.len())).unwrap();
        let mut texts = Vec::new();
        collect(&node, String::new(), &mut texts);
        let found: Vec<(&str, &str, &str)> = texts
            .iter()
            .map(|one| {
                let written = &text[one.span.start..one.span.end];
                (one.path.as_str(), one.text.as_str(), written)
            })
            .collect();
        assert_eq!(
            found,
            [
                ("a", "one", "one"),
                ("b.0.c", "two", "'two'"),
                ("b.0.d", "007", "007")
            ]
        );
        assert_eq!(texts[1].field(), "b");
    }
}
