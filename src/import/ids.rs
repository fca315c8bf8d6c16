//! Names of entries' folders that nobody has yet.

use crate::paths::{is_page_number, is_slug};

/// `id` with the first number behind it that is free: `village-radio-2`.
pub fn next_free(id: &str, is_taken: &dyn Fn(&str) -> bool) -> Option<String> {
    let numbered = (2..10_000).map(|number| format!("{id}-{number}"));
    let mut free = numbered.filter(|id| is_valid(id) && !is_taken(id));
    free.next()
}

/// Whether a text can be the name of an entry's folder.
pub fn is_valid(id: &str) -> bool {
    is_slug(id) && !is_page_number(id)
}
