//! `design.html`.

use serde::Serialize;

use super::page::{Link, Page};

/// The parts that pages are made of, with texts of the site.
#[derive(Clone, Debug, Serialize)]
pub struct DesignView {
    pub page: Page,
    pub title: String,
    /// Terms, for lists of links.
    pub terms: Vec<Link>,
    pub cards_html: String,
}
