//! One file of `content/_rules/`: a rule of language in Vale's keys.

use regex::{Regex, RegexBuilder};

use super::plain::Plain;
use crate::content::{Node, NodeKind, parse_yaml};
use crate::diag::{Code, Diagnostic, Severity, Span};
use crate::markdown::is_unspaced;
use crate::paths::SourcePath;

const KEYS: [&str; 12] = [
    "extends",
    "message",
    "level",
    "link",
    "ignorecase",
    "lang",
    "nonword",
    "tokens",
    "swap",
    "token",
    "max",
    "min",
];
const EXTENDS: [&str; 3] = ["existence", "substitution", "occurrence"];

/// What is looked for, and what to say about it.
#[derive(Debug)]
pub struct LanguageRule {
    pub severity: Severity,
    /// Language tags; empty for all languages.
    pub languages: Vec<String>,
    /// May hold `%s`, as in Vale.
    pub message: String,
    pub link: Option<String>,
    pub check: Check,
    /// A pattern that every text matches in which there may be something to say, and few others.
    pub gate: String,
}

#[derive(Debug)]
pub enum Check {
    Existence(Vec<Regex>),
    /// Patterns, each with what to write instead.
    Substitution(Vec<(Regex, String)>),
    /// How often a pattern may be in one paragraph.
    Occurrence {
        pattern: Regex,
        min: usize,
        max: usize,
    },
}

impl LanguageRule {
    /// `None` when the file is not a rule; then there is at least one diagnostic.
    pub fn parse(path: &SourcePath, text: &str) -> (Option<Self>, Vec<Diagnostic>) {
        let mut reader = Reader {
            path,
            keys: Vec::new(),
            found: Vec::new(),
        };
        let whole = Span::new(0, text.len());
        match parse_yaml(text, whole).map(|node| (node.span, node.kind)) {
            Ok((_, NodeKind::Map(keys))) => {
                for (key, node) in keys {
                    if !KEYS.contains(&key.name.as_str()) {
                        let problem = Diagnostic::new(Code::UnknownKey, path).at(key.span);
                        let problem = problem.arg("key", key.name.as_str());
                        reader.found.push(problem.suggest(&key.name, KEYS));
                    }
                    reader.keys.push((key.name, node));
                }
            }
            Ok((span, kind)) => reader.wrong(&Node { kind, span }, "map"),
            Err(error) => {
                let problem = Diagnostic::new(Code::BadYaml, path).at(error.span);
                reader.found.push(problem.arg("detail", error.detail));
            }
        }
        let rule = match reader.found.is_empty() {
            true => reader.rule(),
            false => None,
        };
        (rule.filter(|_| reader.found.is_empty()), reader.found)
    }

    pub fn speaks(&self, tag: &str) -> bool {
        let is = |known: &String| {
            known == tag
                || tag
                    .strip_prefix(known.as_str())
                    .is_some_and(|rest| rest.starts_with('-'))
        };
        self.languages.is_empty() || self.languages.iter().any(is)
    }
}

/// One pattern for all words, wherever they begin and end.
fn gate(check: &Check, words: &[String], fold: bool) -> String {
    let words = words
        .iter()
        .map(|word| format!("(?:{})", Plain::new(word).text));
    let words = match check {
        // A text without the word is wrong, too.
        Check::Occurrence { min: 1.., .. } => String::new(),
        _ => words.collect::<Vec<_>>().join("|"),
    };
    format!("(?{}:{words})", if fold { "i" } else { "-i" })
}

struct Reader<'a> {
    path: &'a SourcePath,
    keys: Vec<(String, Node)>,
    found: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn rule(&mut self) -> Option<LanguageRule> {
        let extends = self.required("extends")?;
        let fold = self.text("ignorecase").is_some_and(|text| text == "true");
        let whole_words = self.text("nonword").is_none_or(|text| text != "true");
        let mut words = Vec::new();
        let check = match extends.as_str() {
            "existence" => {
                let tokens = self.list("tokens")?;
                words.extend(tokens.iter().map(|(token, _)| token.clone()));
                let compile =
                    |(token, span): (String, Span)| self.pattern(&token, span, fold, whole_words);
                Check::Existence(tokens.into_iter().filter_map(compile).collect())
            }
            "substitution" => {
                let pairs = self.pairs("swap")?;
                words.extend(pairs.iter().map(|(token, ..)| token.clone()));
                let compile = |(token, prefer, span): (String, String, Span)| {
                    Some((self.pattern(&token, span, fold, whole_words)?, prefer))
                };
                Check::Substitution(pairs.into_iter().filter_map(compile).collect())
            }
            "occurrence" => {
                let token = self.required("token")?;
                let span = self.span("token");
                words.push(token.clone());
                Check::Occurrence {
                    min: self.number("min").unwrap_or(0),
                    max: self.number("max").unwrap_or(usize::MAX),
                    pattern: self.pattern(&token, span, fold, false)?,
                }
            }
            other => {
                let problem =
                    Diagnostic::new(Code::RuleRefused, self.path).at(self.span("extends"));
                let problem = problem.arg("name", other).help("one-of");
                self.found
                    .push(problem.help_arg("known", EXTENDS.join(", ")));
                return None;
            }
        };
        Some(LanguageRule {
            gate: gate(&check, &words, fold),
            severity: self.level(),
            languages: self.languages(),
            message: self.required("message")?,
            link: self.text("link"),
            check,
        })
    }

    fn level(&mut self) -> Severity {
        match self.text("level").as_deref() {
            Some("error") => Severity::Error,
            None | Some("warning") => Severity::Warning,
            Some(other) => {
                let problem = Diagnostic::new(Code::BadValue, self.path).at(self.span("level"));
                let problem = problem.arg("wanted", "severity").arg("found", other);
                self.found
                    .push(problem.suggest(other, ["error", "warning"]));
                Severity::Error
            }
        }
    }

    fn languages(&mut self) -> Vec<String> {
        match self.node("lang").map(|node| node.kind) {
            Some(NodeKind::List(_)) => {
                let tags = self.list("lang").unwrap_or_default();
                tags.into_iter().map(|(tag, _)| tag).collect()
            }
            _ => self.text("lang").into_iter().collect(),
        }
    }

    /// Compiles a token as Vale does: whole words, unless the script writes without spaces.
    fn pattern(&mut self, token: &str, span: Span, fold: bool, words: bool) -> Option<Regex> {
        let token = &*Plain::new(token).text;
        let edge = |c: Option<char>| match c {
            // Unicode's boundary is slow where the text is not ASCII.
            Some(c) if words && c.is_ascii_alphanumeric() => r"(?-u:\b)",
            Some(c) if words && c.is_alphanumeric() && !is_unspaced(c) => r"\b",
            _ => "",
        };
        // A token that begins or ends with a sign of a pattern has no edge of its own.
        let last = token
            .trim_end_matches(['?', '+', '*', ')'])
            .chars()
            .next_back();
        let first = token.trim_start_matches(['(', '?', ':']).chars().next();
        let source = format!("{}(?:{token}){}", edge(first), edge(last));
        let compiled = RegexBuilder::new(&source)
            .case_insensitive(fold)
            .size_limit(1 << 20)
            .build();
        compiled
            .map_err(|error| {
                let text = error.to_string();
                let detail = text.lines().last().unwrap_or_default().trim();
                let problem = Diagnostic::new(Code::RulePattern, self.path).at(span);
                let detail = detail.trim_start_matches("error: ").to_owned();
                self.found
                    .push(problem.arg("detail", detail).help("pattern-syntax"));
            })
            .ok()
    }

    fn node(&self, name: &str) -> Option<Node> {
        let (_, node) = self.keys.iter().find(|(key, _)| key == name)?;
        Some(node.clone())
    }

    fn span(&self, name: &str) -> Span {
        self.node(name).map_or(Span::new(0, 0), |node| node.span)
    }

    fn required(&mut self, name: &'static str) -> Option<String> {
        if self.node(name).is_none() {
            let missing = Diagnostic::new(Code::MissingKey, self.path).arg("key", name);
            self.found.push(missing);
        }
        self.text(name)
    }

    fn text(&mut self, name: &str) -> Option<String> {
        let node = self.node(name)?;
        self.text_of(&node)
    }

    fn text_of(&mut self, node: &Node) -> Option<String> {
        match &node.kind {
            NodeKind::Text(text) | NodeKind::Plain(text) => Some(text.trim().to_owned()),
            _ => {
                self.wrong(node, "text");
                None
            }
        }
    }

    fn number(&mut self, name: &str) -> Option<usize> {
        let node = self.node(name)?;
        let number = self.text_of(&node)?.parse().ok();
        if number.is_none() {
            self.wrong(&node, "whole-number");
        }
        number
    }

    fn list(&mut self, name: &'static str) -> Option<Vec<(String, Span)>> {
        let node = self.known(name)?;
        let NodeKind::List(items) = &node.kind else {
            self.wrong(&node, "list");
            return None;
        };
        let texts = items
            .iter()
            .filter_map(|item| Some((self.text_of(item)?, item.span)));
        Some(texts.collect())
    }

    fn pairs(&mut self, name: &'static str) -> Option<Vec<(String, String, Span)>> {
        let node = self.known(name)?;
        let NodeKind::Map(entries) = &node.kind else {
            self.wrong(&node, "map");
            return None;
        };
        let pair = |(key, value): &(crate::content::Key, Node)| {
            Some((key.name.clone(), self.text_of(value)?, key.span))
        };
        Some(entries.iter().filter_map(pair).collect())
    }

    fn known(&mut self, name: &'static str) -> Option<Node> {
        let node = self.node(name);
        if node.is_none() {
            let missing = Diagnostic::new(Code::MissingKey, self.path).arg("key", name);
            self.found.push(missing);
        }
        node
    }

    fn wrong(&mut self, node: &Node, wanted: &'static str) {
        let problem = Diagnostic::new(Code::WrongType, self.path).at(node.span);
        let problem = problem.arg("wanted", wanted).arg("found", node.kind.name());
        self.found
            .push(problem.help("write-like").help_arg("wanted", wanted));
    }
}
