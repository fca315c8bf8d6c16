//! What the lists of one language share about an entry.

use std::sync::{Mutex, OnceLock};

use crate::theme::views::Card;

#[derive(Default)]
pub struct SharedCard {
    /// Without address and level.
    pub texts: OnceLock<Card>,
    /// One for each address and level under which lists show the entry: a handful.
    pub rendered: Mutex<Vec<RenderedCard>>,
}

pub struct RenderedCard {
    pub href: String,
    pub level: u8,
    pub html: String,
}
