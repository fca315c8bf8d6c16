//! What things are called in a language: terms, collections, fields, languages.

use crate::config::{LanguageId, Names as NameSource, TermId, VocabularyId};
use crate::diag::Arg;
use crate::i18n::Locale;
use crate::site::Site;

/// Names in one language.
#[derive(Clone, Copy)]
pub struct Names<'a> {
    site: &'a Site,
    language: LanguageId,
}

impl<'a> Names<'a> {
    pub fn new(site: &'a Site, language: LanguageId) -> Self {
        Self { site, language }
    }

    pub fn locale(&self) -> &'a Locale {
        self.site.inputs.locales.get(self.language)
    }

    pub fn message(&self, id: &str) -> String {
        self.site.inputs.messages.get(self.language, id).to_owned()
    }

    pub fn format(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.site.inputs.messages.format(self.language, id, args)
    }

    pub fn count(&self, id: &str, count: usize) -> String {
        self.format(id, &[("count", Arg::from(count))])
    }

    pub fn number(&self, number: usize) -> String {
        self.locale()
            .number(i64::try_from(number).unwrap_or(i64::MAX))
    }

    /// The first of `ids` that is a message of any language of the chain.
    pub fn first_message(&self, ids: &[&str]) -> Option<String> {
        let messages = &self.site.inputs.messages;
        let chain = self.site.languages().chain(self.language);
        let known = |id: &&&str| chain.iter().any(|language| messages.has(*language, id));
        ids.iter().find(known).map(|id| self.message(id))
    }

    /// A message id as `site.toml` may hold it, or the text itself.
    pub fn text_or_message(&self, text: &str) -> String {
        self.first_message(&[text])
            .unwrap_or_else(|| text.to_owned())
    }

    pub fn collection(&self, name: &str) -> String {
        let id = format!("collection-{name}");
        self.first_message(&[&id])
            .unwrap_or_else(|| name.to_owned())
    }

    pub fn collection_about(&self, name: &str) -> String {
        let id = format!("collection-{name}-about");
        self.first_message(&[&id]).unwrap_or_default()
    }

    pub fn vocabulary(&self, name: &str) -> String {
        let id = format!("vocabulary-{name}");
        self.first_message(&[&id])
            .unwrap_or_else(|| name.to_owned())
    }

    pub fn field(&self, name: &str) -> String {
        let id = format!("field-{name}");
        self.first_message(&[&id])
            .unwrap_or_else(|| name.to_owned())
    }

    /// A term's label, along the fallback chain, or else its id.
    pub fn term(&self, vocabulary: VocabularyId, term: TermId) -> String {
        let vocabulary = self.site.model().vocabulary(vocabulary);
        let term = vocabulary.term(term);
        let label = match vocabulary.names {
            NameSource::Regions => self.locale().region(&term.id),
            NameSource::Languages => self.locale().language(&term.id),
            NameSource::File => {
                let chain = self.site.languages().chain(self.language);
                let label = chain.into_iter().find_map(|language| term.label(language));
                label.map(str::to_owned)
            }
        };
        label.unwrap_or_else(|| term.id.clone())
    }

    /// What `language` is called in this one.
    pub fn language(&self, language: LanguageId) -> String {
        let language = self.site.languages().get(language);
        let name = self.locale().language(&language.tag);
        name.unwrap_or_else(|| language.tag.clone())
    }
}
