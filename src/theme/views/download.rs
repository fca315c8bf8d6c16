//! `download.html`.

use serde::Serialize;

use super::page::Page;

/// The page that offers packages and says how they are opened.
#[derive(Clone, Debug, Serialize)]
pub struct DownloadView {
    pub page: Page,
    pub title: String,
    pub kinds: Vec<DownloadKind>,
    /// A package's name, for the command that checks it.
    pub example: String,
}

/// What can be opened in one way.
#[derive(Clone, Debug, Serialize)]
pub struct DownloadKind {
    pub label: String,
    /// What it is good for.
    pub purpose: String,
    /// How it is opened.
    pub how: String,
    pub files: Vec<DownloadFile>,
}

#[derive(Clone, Debug, Serialize)]
pub struct DownloadFile {
    pub href: String,
    pub name: String,
    /// Name, size and date.
    pub text: String,
    /// "In: Thai and Lao"; `None` for one language.
    pub languages: Option<String>,
}
