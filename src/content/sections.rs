//! Which headings stand for the sections that the model requires.

use std::collections::HashMap;

use crate::config::{CollectionId, LanguageId, Languages, Model};
use crate::i18n::Messages;

/// The labels of required sections, with their aliases, by collection and language.
#[derive(Debug, Default)]
pub struct SectionLabels {
    by_collection: Vec<Vec<HashMap<String, String>>>,
}

impl SectionLabels {
    pub fn new(model: &Model, languages: &Languages, messages: &Messages) -> Self {
        let labels = |sections: &[String], language| {
            let mut labels = HashMap::new();
            for id in sections {
                let message = format!("section-{id}");
                let aliases = messages.attribute(language, &message, "aliases");
                let label = messages.get(language, &message);
                for name in std::iter::once(label).chain(aliases.unwrap_or_default().split('|')) {
                    labels.entry(fold(name)).or_insert_with(|| id.clone());
                }
            }
            labels
        };
        let by_collection = model.collections.iter().map(|collection| {
            let sections = &collection.required_sections;
            languages
                .ids()
                .map(|language| labels(sections, language))
                .collect()
        });
        Self {
            by_collection: by_collection.collect(),
        }
    }

    /// The id of the section that `heading` names.
    pub fn find(
        &self,
        collection: CollectionId,
        language: LanguageId,
        heading: &str,
    ) -> Option<&str> {
        let labels = self
            .by_collection
            .get(usize::from(collection.0))?
            .get(language.index())?;
        labels.get(&fold(heading)).map(String::as_str)
    }
}

fn fold(label: &str) -> String {
    label.trim().to_lowercase()
}
