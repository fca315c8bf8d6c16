//! `compare.html` and `my-collection.html`.

use serde::Serialize;

use super::page::Page;

/// A page that scripts fill with entries.
#[derive(Clone, Debug, Serialize)]
pub struct ToolView {
    pub page: Page,
    pub title: String,
    pub about: String,
}
