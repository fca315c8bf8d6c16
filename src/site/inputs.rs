//! What a site is made of besides its entries.

use std::sync::Arc;

use crate::config::{Model, SiteConfig};
use crate::i18n::{Locales, Messages, PartialDate};

/// Everything but the entries; cheap to copy.
#[derive(Clone)]
pub struct Inputs {
    pub config: Arc<SiteConfig>,
    pub model: Arc<Model>,
    pub messages: Arc<Messages>,
    pub locales: Arc<Locales>,
    /// Whether drafts and entries in review have pages.
    pub drafts: bool,
    /// The day of the build, which decides whether a review is due.
    pub today: PartialDate,
}
