//! Ids of headings.

use std::collections::{HashMap, HashSet};

use unicode_normalization::char::is_combining_mark;

use super::document::LEAD;

/// What a heading's id can come from, best first.
#[derive(Clone, Debug, Default)]
pub(super) struct Wanted {
    /// `{#id}`.
    pub(super) explicit: Option<String>,
    /// The id of the required section whose label the heading bears.
    pub(super) section: Option<String>,
    pub(super) text: String,
}

/// Ids in the order of the headings, all different.
pub(super) struct Assigned {
    pub(super) ids: Vec<String>,
    /// Headings (by index) whose explicit id was taken, and got another.
    pub(super) clashes: Vec<usize>,
}

/// Gives out explicit ids first, then section ids, then slugs, so that the ones that others link
/// to do not depend on what a heading further up says.
pub(super) fn assign(wanted: &[Wanted]) -> Assigned {
    let mut ids: Vec<Option<String>> = vec![None; wanted.len()];
    let mut taken = Taken::default();
    let mut clashes = Vec::new();
    for (index, want) in wanted.iter().enumerate() {
        if let Some(id) = &want.explicit {
            if !is_reserved(id) && taken.ids.insert(id.clone()) {
                ids[index] = Some(id.clone());
            } else {
                clashes.push(index);
            }
        }
    }
    for (id, want) in ids.iter_mut().zip(wanted) {
        if let (None, None, Some(section)) = (&id, &want.explicit, &want.section) {
            *id = Some(taken.unique(section));
        }
    }
    let ids = ids
        .into_iter()
        .zip(wanted)
        .map(|(id, want)| {
            id.unwrap_or_else(|| match &want.explicit {
                Some(explicit) => taken.unique(explicit),
                None => taken.unique(&slug(&want.text)),
            })
        })
        .collect();
    Assigned { ids, clashes }
}

/// Ids that something else on the page has: the lead, and the footnotes' two ends.
fn is_reserved(id: &str) -> bool {
    id == LEAD || id.starts_with("fn-") || id.starts_with("fnref-")
}

#[derive(Default)]
struct Taken {
    ids: HashSet<String>,
    /// The number to try next after a base, so that a thousand equal headings stay linear.
    next: HashMap<String, usize>,
}

impl Taken {
    fn unique(&mut self, base: &str) -> String {
        let base = if is_reserved(base) {
            format!("section-{base}")
        } else {
            base.to_owned()
        };
        if self.ids.insert(base.clone()) {
            return base;
        }
        let next = self.next.entry(base.clone()).or_insert(2);
        loop {
            let id = format!("{base}-{next}");
            *next += 1;
            if self.ids.insert(id.clone()) {
                return id;
            }
        }
    }
}

/// Lower case; letters, marks and digits of any script are kept, the rest becomes single hyphens
/// where it separates and nothing where it is punctuation.
fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    let mut gap = false;
    for c in text.chars() {
        if c.is_alphanumeric() || is_combining_mark(c) {
            if gap && !slug.is_empty() {
                slug.push('-');
            }
            gap = false;
            slug.extend(c.to_lowercase());
        } else if c.is_whitespace() || matches!(c, '-' | '_' | '–' | '—' | '/') {
            gap = true;
        }
    }
    if slug.is_empty() {
        slug.push_str("section");
    }
    slug
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> Wanted {
        Wanted {
            text: text.to_owned(),
            ..Wanted::default()
        }
    }

    #[test]
    fn slugs_keep_every_script() {
        assert_eq!(slug("What's next – 2002/2003?"), "whats-next-2002-2003");
        assert_eq!(slug("ความเป็นมา และ บริบท"), "ความเป็นมา-และ-บริบท");
        assert_eq!(slug("पृष्ठभूमि"), "पृष्ठभूमि");
        assert_eq!(slug("?!"), "section");
    }

    #[test]
    fn explicit_ids_win_then_sections_then_slugs() {
        let explicit = |id: &str| Wanted {
            explicit: Some(id.to_owned()),
            ..plain("x")
        };
        let section = Wanted {
            section: Some("background".to_owned()),
            ..plain("ความเป็นมา")
        };
        let wanted = [
            plain("Background"),
            section,
            plain("Lessons"),
            explicit("lessons"),
            explicit("lessons"),
            plain("Lead"),
            plain("Fn 1"),
        ];
        let assigned = assign(&wanted);
        assert_eq!(
            assigned.ids,
            [
                "background-2",
                "background",
                "lessons-2",
                "lessons",
                "lessons-3",
                "section-lead",
                "section-fn-1"
            ]
        );
        assert_eq!(assigned.clashes, [4]);
    }
}
