//! Words that harm the people they are about.
//!
//! **What.** The rules of `content/_rules/`, or those that the program carries: errors such as "child
//! prostitute", warnings such as "voiceless". Somebody else's words are left alone: block quotations,
//! text between quotation marks, fields that the model calls `quoted` (names, titles, a glossary term's
//! `avoid`), and the same names in other entries.
//! **Why.** Words make a child a culprit or a grown woman a thing. "Victim" is a term of law and stays.
//! **Source.** Each rule has its `link`; most come from the Terminology Guidelines for the Protection of
//! Children from Sexual Exploitation and Sexual Abuse (Luxembourg, 2016).
//! **Example.** `a child prostitute` is found, `the song “Child Prostitute”` is not.

use std::ops::Range;
use std::sync::Arc;

use regex::Regex;

use super::language_rule::{Check, LanguageRule};
use super::plain::Plain;
use super::quotations::quotations;
use super::said::Said;
use super::waivers::Finding;
use crate::config::{LanguageId, Languages};
use crate::diag::{Code, Diagnostic, Severity};
use crate::paths::SourcePath;

/// The rules of language of a site.
#[derive(Debug, Default)]
pub struct Wording {
    /// By language.
    languages: Vec<Rules>,
}

/// What is looked for in the texts of one language.
#[derive(Debug)]
pub struct Rules {
    rules: Vec<Arc<LanguageRule>>,
    /// Matches every text of which a rule may say something, and few others; `None` without rules.
    gate: Option<Regex>,
}

/// A word that a rule found.
struct Hit {
    range: Range<usize>,
    prefer: Option<String>,
}

impl Wording {
    /// Reads the files of `content/_rules/`.
    pub fn read(files: &[(SourcePath, String)], languages: &Languages) -> (Self, Vec<Diagnostic>) {
        let mut rules = Vec::new();
        let mut found = Vec::new();
        for (path, text) in files {
            let (rule, problems) = LanguageRule::parse(path, text);
            rules.extend(rule.map(Arc::new));
            found.extend(problems);
        }
        let of_language = |language| Rules::new(&rules, &languages.get(language).tag);
        let languages = languages.ids().map(of_language).collect();
        (Self { languages }, found)
    }

    /// The rules for texts in `language`.
    pub fn of(&self, language: LanguageId) -> Option<&Rules> {
        self.languages.get(language.index())
    }
}

impl Rules {
    fn new(rules: &[Arc<LanguageRule>], tag: &str) -> Self {
        let rules = rules.iter().filter(|rule| rule.speaks(tag)).cloned();
        let rules: Vec<Arc<LanguageRule>> = rules.collect();
        let gates: Vec<&str> = rules.iter().map(|rule| rule.gate.as_str()).collect();
        let gate = (!gates.is_empty()).then(|| {
            // What cannot be put together, such as two groups of one name, is looked for everywhere.
            Regex::new(&gates.join("|"))
                .unwrap_or_else(|_| Regex::new("").expect("the empty pattern is valid"))
        });
        Self { rules, gate }
    }

    /// Whether the rules may have something to say of a text.
    pub fn may_object(&self, text: &str) -> bool {
        self.gate.as_ref().is_some_and(|gate| gate.is_match(text))
    }
}

/// Checks a text by the rules of its language; `names` are words that nobody chose for this text.
pub fn check(
    rules: &Rules,
    said: &Said,
    plain: &Plain<'_>,
    path: &SourcePath,
    names: &[String],
) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    let text = &plain.text;
    if !rules.may_object(text) {
        return found;
    }
    for rule in &rules.rules {
        for hit in hits(&rule.check, text) {
            if !is_others(text, &hit.range, names) {
                found.push(finding(rule, &hit, said, plain, path));
            }
        }
    }
    found
}

fn hits(check: &Check, text: &str) -> Vec<Hit> {
    let hit = |range, prefer: Option<&String>| Hit {
        range,
        prefer: prefer.cloned(),
    };
    match check {
        Check::Existence(patterns) => {
            let all = patterns.iter().flat_map(|pattern| pattern.find_iter(text));
            all.map(|found| hit(found.range(), None)).collect()
        }
        Check::Substitution(pairs) => {
            let all = pairs.iter().flat_map(|(pattern, prefer)| {
                pattern
                    .find_iter(text)
                    .map(move |found| (found.range(), prefer))
            });
            // What is written as preferred may contain what is not.
            all.filter(|(range, prefer)| !is_preferred(text, range, prefer))
                .map(|(range, prefer)| hit(range, Some(prefer)))
                .collect()
        }
        Check::Occurrence { pattern, min, max } => {
            let places: Vec<Range<usize>> =
                pattern.find_iter(text).map(|one| one.range()).collect();
            let is_wrong = places.len() > *max || places.len() < *min;
            let last = places.last().cloned().unwrap_or(0..text.len());
            is_wrong.then(|| hit(last, None)).into_iter().collect()
        }
    }
}

fn is_preferred(text: &str, range: &Range<usize>, prefer: &str) -> bool {
    let mut places = text.match_indices(prefer);
    places.any(|(at, _)| at <= range.start && range.end <= at + prefer.len())
}

fn is_others(text: &str, range: &Range<usize>, names: &[String]) -> bool {
    let holds = |one: Range<usize>| one.start <= range.start && range.end <= one.end;
    let is_name = |name: &String| {
        let mut places = text.match_indices(name.as_str());
        places.any(|(at, _)| holds(at..at + name.len()))
    };
    quotations(text).into_iter().any(holds) || names.iter().any(is_name)
}

fn finding(
    rule: &LanguageRule,
    hit: &Hit,
    said: &Said,
    plain: &Plain<'_>,
    path: &SourcePath,
) -> Finding {
    let (span, written) = said.place(plain, hit.range.clone());
    let code = match rule.severity {
        Severity::Error => Code::HarmfulWording,
        Severity::Warning => Code::DoubtfulWording,
    };
    let values = hit
        .prefer
        .iter()
        .map(String::as_str)
        .chain([written.as_str()]);
    let mut message = values.fold(rule.message.clone(), |message, value| {
        message.replacen("%s", value, 1)
    });
    if let Some(link) = &rule.link {
        message = format!("{message} ({link})");
    }
    let mut diagnostic = Diagnostic::new(code, path).arg("text", written.as_str());
    diagnostic = diagnostic.help("wording").help_arg("message", message);
    diagnostic.span = span;
    Finding {
        diagnostic,
        text: written,
    }
}
