//! `offline.html`.

use serde::Serialize;

use super::page::{LanguageLink, Link, Page};

/// The page that keeps the site on the reader's device.
#[derive(Clone, Debug, Serialize)]
pub struct OfflineView {
    pub page: Page,
    pub title: String,
    /// The service worker; `None` when the theme has none.
    pub worker: Option<String>,
    /// The list of what can be kept.
    pub list: String,
    /// The page of packages, if there are any.
    pub download: Option<Link>,
    /// The languages that can be kept, that of the page first.
    pub languages: Vec<LanguageLink>,
}
