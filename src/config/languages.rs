//! The languages of a site, in the order of `site.toml`.

/// The index of a language in [`Languages`]; languages are compared and stored by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageId(u8);

/// One language of the site.
#[derive(Clone, Debug)]
pub struct Language {
    /// BCP 47, as written in `site.toml`: `en`, `zh-Hans`.
    pub tag: String,
    /// The language's name for itself, where `site.toml` gives one.
    pub name: Option<String>,
    /// Languages to fall back to, nearest first, without the language itself.
    pub fallback: Vec<LanguageId>,
}

/// All languages of the site; at least one, at most 250.
#[derive(Clone, Debug)]
pub struct Languages {
    all: Vec<Language>,
    default: LanguageId,
    /// Those that have pages, in the order of `site.toml`; never empty.
    published: Vec<LanguageId>,
}

impl LanguageId {
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

impl Languages {
    /// The most languages that a site can have.
    pub const LIMIT: usize = 250;

    /// `languages` are tags with names and fallback tags; a fallback that is not a language of
    /// the site is dropped (configuration reports it). `None` when there are none or too many,
    /// or when `default` is not among them.
    pub fn new(
        languages: Vec<(String, Option<String>, Vec<String>)>,
        default: &str,
    ) -> Option<Self> {
        if languages.len() > Self::LIMIT {
            return None;
        }
        let tags: Vec<String> = languages.iter().map(|(tag, ..)| tag.clone()).collect();
        let id_of = |tag: &str| {
            let at = tags.iter().position(|known| known == tag)?;
            u8::try_from(at).ok().map(LanguageId)
        };
        let default = id_of(default)?;
        let all = languages
            .into_iter()
            .map(|(tag, name, fallback)| Language {
                fallback: fallback
                    .iter()
                    .filter(|other| **other != tag)
                    .filter_map(|other| id_of(other))
                    .collect(),
                tag,
                name,
            })
            .collect();
        let mut languages = Self {
            all,
            default,
            published: Vec::new(),
        };
        languages.published = languages.ids().collect();
        Some(languages)
    }

    /// Leaves pages to the languages with these tags; all keep theirs when none is known. Texts of the
    /// others stay: pages fall back to them.
    pub fn publish_only(&mut self, tags: &[String]) {
        let known: Vec<LanguageId> = self
            .ids()
            .filter(|id| tags.contains(&self.get(*id).tag))
            .collect();
        if !known.is_empty() {
            self.published = known;
        }
    }

    /// The languages that have pages.
    pub fn published(&self) -> &[LanguageId] {
        &self.published
    }

    /// The language of the first page: the default, or the first one that has pages.
    pub fn first(&self) -> LanguageId {
        match self.published.contains(&self.default) {
            true => self.default,
            false => self.published[0],
        }
    }

    pub fn default_id(&self) -> LanguageId {
        self.default
    }

    pub fn get(&self, id: LanguageId) -> &Language {
        &self.all[id.index()]
    }

    pub fn find(&self, tag: &str) -> Option<LanguageId> {
        self.ids().find(|id| self.get(*id).tag == tag)
    }

    pub fn ids(&self) -> impl ExactSizeIterator<Item = LanguageId> + use<> {
        // `new` refuses more than LIMIT languages, so the index fits.
        (0..self.all.len()).map(|at| LanguageId(at as u8))
    }

    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Never true: `new` refuses an empty list.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.all.iter().map(|language| language.tag.as_str())
    }

    /// The language itself, then its fallbacks, then the default language; each once.
    pub fn chain(&self, id: LanguageId) -> Vec<LanguageId> {
        let mut chain = vec![id];
        for next in self.get(id).fallback.iter().copied().chain([self.default]) {
            if !chain.contains(&next) {
                chain.push(next);
            }
        }
        chain
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_chain_ends_in_the_default_language() {
        let language = |tag: &str, fallback: &[&str]| {
            (
                tag.to_owned(),
                None,
                fallback.iter().map(|tag| (*tag).to_owned()).collect(),
            )
        };
        let languages = Languages::new(
            vec![
                language("en", &[]),
                language("hi", &["ur", "hi", "xx"]),
                language("ur", &["en"]),
            ],
            "en",
        )
        .unwrap();
        let hi = languages.find("hi").unwrap();
        let tags: Vec<&str> = languages
            .chain(hi)
            .into_iter()
            .map(|id| languages.get(id).tag.as_str())
            .collect();
        assert_eq!(tags, ["hi", "ur", "en"]);
        assert!(Languages::new(vec![language("en", &[])], "th").is_none());
    }
}
