//! What a site is made of besides its entries.

use std::sync::Arc;

use super::package::Package;
use crate::config::{CollectionId, Model, SiteConfig};
use crate::i18n::{Locales, Messages, PartialDate};
use crate::revocations::Revocations;

/// The list of what was withdrawn, as it is published.
#[derive(Debug, Default)]
pub struct Revoked {
    pub list: Revocations,
    /// The files as they stand, so that the signature stays good; `None` where there is none.
    pub text: Option<Arc<str>>,
    pub signature: Option<Arc<str>>,
}

/// Everything but the entries; cheap to copy.
#[derive(Clone)]
pub struct Inputs {
    pub config: Arc<SiteConfig>,
    pub model: Arc<Model>,
    pub messages: Arc<Messages>,
    pub locales: Arc<Locales>,
    /// What was withdrawn.
    pub revocations: Arc<Revoked>,
    /// Whether drafts and entries in review have pages.
    pub drafts: bool,
    /// The collections whose entries have pages, with what these cannot do without; `None` for all.
    pub only: Option<Arc<[CollectionId]>>,
    /// What is published besides pages, sorted.
    pub packages: Arc<[Package]>,
    /// The day of the build, which decides whether a review is due.
    pub today: PartialDate,
}
