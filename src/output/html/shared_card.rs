//! What the lists of one language share about an entry.

use std::sync::{Mutex, OnceLock};

use crate::config::CollectionId;
use crate::theme::views::Card;

pub struct SharedCard {
    pub collection: CollectionId,
    /// Without address and level.
    pub texts: OnceLock<Card>,
    /// One for each place in which lists show the entry: a handful.
    pub rendered: Mutex<Vec<(Place, String)>>,
}

impl SharedCard {
    pub fn new(collection: CollectionId) -> Self {
        Self {
            collection,
            texts: OnceLock::new(),
            rendered: Mutex::default(),
        }
    }
}

/// What the HTML of a card depends on besides its entry and language.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// How many folders up the address leads, and how long it is up to the entry's own folder: for
    /// entries of one collection this is all that addresses in two pages differ by, because no page lists its own entry.
    up: usize,
    length: usize,
    /// The level of the card's heading.
    pub level: u8,
}

impl Place {
    /// `folder` is the address of the collection's folder, relative to the page.
    pub fn new(folder: &str, level: u8) -> Self {
        Self {
            up: folder.matches("../").count(),
            length: folder.len(),
            level,
        }
    }
}
