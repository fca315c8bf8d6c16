//! What `fieldbook search` answers: the same fields as the browser's API.

use serde::Serialize;

#[derive(Clone, Debug, Serialize)]
pub struct Answer {
    pub query: String,
    pub lang: String,
    /// How many entries there are; `results` may hold fewer.
    pub total: usize,
    pub results: Vec<Hit>,
    /// Whether no entry has every part of the query, so that these have some.
    pub partial: bool,
    /// The query as the reader may have meant it.
    pub suggestion: Option<String>,
    /// Words that stood in for unknown ones.
    pub similar: Vec<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Hit {
    /// Below the output folder.
    pub url: String,
    pub title: String,
    /// HTML with `mark` around what was found.
    pub excerpt: String,
    pub collection: String,
    /// The language of the entry's text.
    pub lang: String,
    pub score: f32,
    pub facets: Vec<String>,
}
