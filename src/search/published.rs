//! Where the pages find the search runtime and its index.

use crate::config::LanguageId;

/// What a build has written below `search/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// `search/runtime-abcd2345.js`, below the output folder.
    pub runtime: String,
    /// By language: the hash of its root; `None` for a language without texts of its own.
    pub languages: Vec<Option<String>>,
    /// By language: the languages whose texts stand in for missing ones, nearest first, without
    /// the language itself.
    pub chains: Vec<Vec<LanguageId>>,
}
