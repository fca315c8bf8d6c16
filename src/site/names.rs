//! What things are called in a language: terms, collections, fields, languages.

use std::collections::HashMap;
use std::sync::Arc;

use super::inputs::Inputs;
use crate::config::{
    CollectionId, LanguageId, Names as Source, Term, TermId, Vocabulary, VocabularyId,
};
use crate::diag::Arg;
use crate::i18n::{Locale, Locales, Messages};

/// Names in one language, looked up once and not for every page.
pub struct Names {
    language: LanguageId,
    locales: Arc<Locales>,
    messages: Arc<Messages>,
    /// The language itself and its fallbacks.
    chain: Vec<LanguageId>,
    /// By vocabulary and term.
    terms: Vec<Vec<String>>,
    vocabularies: Vec<String>,
    collections: Vec<String>,
    fields: HashMap<String, String>,
    /// By language: what it is called in this one.
    languages: Vec<String>,
}

impl Names {
    pub fn new(inputs: &Inputs, language: LanguageId) -> Self {
        let configured = &inputs.config.languages;
        let locale = inputs.locales.get(language);
        let mut names = Self {
            language,
            locales: Arc::clone(&inputs.locales),
            messages: Arc::clone(&inputs.messages),
            chain: configured.chain(language),
            terms: Vec::new(),
            vocabularies: Vec::new(),
            collections: Vec::new(),
            fields: HashMap::new(),
            languages: configured
                .tags()
                .map(|tag| locale.language(tag).unwrap_or_else(|| tag.to_owned()))
                .collect(),
        };
        let model = &inputs.model;
        names.terms = model
            .vocabularies
            .iter()
            .map(|one| names.labels(one))
            .collect();
        let named = |kind: &str, name: &str| {
            let id = format!("{kind}-{name}");
            names
                .first_message(&[&id])
                .unwrap_or_else(|| name.to_owned())
        };
        let vocabularies = model
            .vocabularies
            .iter()
            .map(|one| named("vocabulary", &one.name))
            .collect();
        let collections = model
            .collections
            .iter()
            .map(|one| named("collection", &one.name))
            .collect();
        let mut fields = HashMap::new();
        for field in model
            .collections
            .iter()
            .flat_map(|collection| &collection.fields)
        {
            for name in field.names() {
                fields
                    .entry(name.to_owned())
                    .or_insert_with(|| named("field", name));
            }
        }
        names.vocabularies = vocabularies;
        names.collections = collections;
        names.fields = fields;
        names
    }

    /// Each term's label, along the fallback chain, or else its id.
    fn labels(&self, vocabulary: &Vocabulary) -> Vec<String> {
        let label = |term: &Term| match vocabulary.names {
            Source::Regions => self.locale().region(&term.id),
            Source::Languages => self.locale().language(&term.id),
            Source::File => {
                let mut chain = self.chain.iter();
                chain
                    .find_map(|language| term.label(*language))
                    .map(str::to_owned)
            }
        };
        let terms = vocabulary.terms.iter();
        terms
            .map(|term| label(term).unwrap_or_else(|| term.id.clone()))
            .collect()
    }

    pub fn locale(&self) -> &Locale {
        self.locales.get(self.language)
    }

    pub fn message(&self, id: &str) -> String {
        self.messages.get(self.language, id).to_owned()
    }

    pub fn format(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.messages.format(self.language, id, args)
    }

    pub fn count(&self, id: &str, count: usize) -> String {
        self.format(id, &[("count", Arg::from(count))])
    }

    /// The message `id`, which counts, for each plural category, with `{count}` in it.
    pub fn count_forms(&self, id: &str) -> Vec<(&'static str, String)> {
        self.messages.plural_forms(self.language, id, "count")
    }

    pub fn number(&self, number: usize) -> String {
        self.locale()
            .number(i64::try_from(number).unwrap_or(i64::MAX))
    }

    /// The first of `ids` that is a message of any language of the chain.
    pub fn first_message(&self, ids: &[&str]) -> Option<String> {
        let known = |id: &&&str| {
            self.chain
                .iter()
                .any(|language| self.messages.has(*language, id))
        };
        ids.iter().find(known).map(|id| self.message(id))
    }

    /// A message id as `site.toml` may hold it, or the text itself.
    pub fn text_or_message(&self, text: &str) -> String {
        self.first_message(&[text])
            .unwrap_or_else(|| text.to_owned())
    }

    pub fn collection(&self, id: CollectionId) -> &str {
        &self.collections[usize::from(id.0)]
    }

    /// A sentence on what the collection of that name holds; may be empty.
    pub fn collection_about(&self, name: &str) -> String {
        let id = format!("collection-{name}-about");
        self.first_message(&[&id]).unwrap_or_default()
    }

    pub fn vocabulary(&self, id: VocabularyId) -> &str {
        &self.vocabularies[usize::from(id.0)]
    }

    /// A field's label; a name that the model does not have is its own label.
    pub fn field<'a>(&'a self, name: &'a str) -> &'a str {
        self.fields.get(name).map_or(name, String::as_str)
    }

    pub fn term(&self, vocabulary: VocabularyId, term: TermId) -> &str {
        &self.terms[usize::from(vocabulary.0)][usize::from(term.0)]
    }

    /// What a term means, along the fallback chain; empty where its vocabulary does not say.
    pub fn definition<'a>(&self, term: &'a Term) -> &'a str {
        let mut chain = self.chain.iter();
        chain
            .find_map(|language| term.definition(*language))
            .unwrap_or_default()
    }

    /// What `language` is called in this one.
    pub fn language(&self, language: LanguageId) -> &str {
        &self.languages[language.index()]
    }
}
