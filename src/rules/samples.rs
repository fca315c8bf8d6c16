//! What tests of rules share.

use super::masks::mask;
use super::plain::Plain;
use super::rule::{Reading, Rule};
use crate::config::Safeguarding;

fn found(rule: &Rule, text: &str) -> Vec<String> {
    let plain = Plain::new(text);
    let reading = Reading {
        numbers: &mask(&plain.text),
        plain: &plain,
        digits: plain.digits(),
        settings: &Safeguarding::default(),
    };
    let ranges = (rule.find)(&reading);
    ranges
        .into_iter()
        .map(|range| plain.text[range].to_owned())
        .collect()
}

/// The rule finds `wanted` in `text`, in plain characters, and nothing else.
pub fn finds(rule: &Rule, text: &str, wanted: &str) {
    assert_eq!(found(rule, text), [wanted], "{text}");
}

/// The rule finds nothing.
pub fn passes(rule: &Rule, text: &str) {
    assert_eq!(found(rule, text), [""; 0], "{text}");
}
