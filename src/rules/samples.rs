//! What tests of rules share.

use super::plain::Plain;
use super::rule::{Reading, Rule};
use crate::config::Safeguarding;

fn found(rule: &Rule, text: &str) -> Vec<String> {
    let plain = Plain::new(text);
    let settings = Safeguarding::default();
    let reading = Reading::new(&plain, &settings);
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
