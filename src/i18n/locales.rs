//! The locales of all languages of the site.

use super::locale::Locale;
use crate::config::{LanguageId, Languages};

/// One [`Locale`] for every language, in the order of [`Languages`].
#[derive(Debug)]
pub struct Locales(Vec<Locale>);

impl Locales {
    /// Fails with the tags that are not BCP 47.
    pub fn new(languages: &Languages) -> Result<Self, Vec<String>> {
        let mut locales = Vec::with_capacity(languages.len());
        let mut bad = Vec::new();
        for tag in languages.tags() {
            match Locale::new(tag) {
                Some(locale) => locales.push(locale),
                None => bad.push(tag.to_owned()),
            }
        }
        if bad.is_empty() {
            Ok(Self(locales))
        } else {
            Err(bad)
        }
    }

    /// `id` comes from the [`Languages`] that these locales were made for.
    pub fn get(&self, id: LanguageId) -> &Locale {
        &self.0[id.index()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn languages(tags: &[&str]) -> Languages {
        let all = tags.iter().map(|tag| ((*tag).to_owned(), None, Vec::new()));
        Languages::new(all.collect(), tags[0]).unwrap()
    }

    #[test]
    fn one_for_each_language_or_the_tags_that_are_none() {
        let site = languages(&["en", "th"]);
        let locales = Locales::new(&site).unwrap();
        assert_eq!(locales.get(site.find("th").unwrap()).tag(), "th");
        let bad = Locales::new(&languages(&["en", "x", "th_TH"])).unwrap_err();
        assert_eq!(bad, ["x", "th_TH"]);
    }
}
