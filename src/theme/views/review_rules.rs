//! `review.html`.

use serde::Serialize;

use super::page::{Link, Page};

/// How entries are reviewed, collection by collection.
#[derive(Clone, Debug, Serialize)]
pub struct ReviewRulesView {
    pub page: Page,
    pub title: String,
    pub rules: Vec<ReviewRules>,
    /// Each score and what it means, the lowest first.
    pub scores: Vec<Question>,
}

/// The rules of one collection.
#[derive(Clone, Debug, Serialize)]
pub struct ReviewRules {
    pub collection: Link,
    pub sentences: Vec<String>,
    /// Each criterion and what reviewers ask.
    pub questions: Vec<Question>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Question {
    pub label: String,
    pub text: String,
}
