//! Entries as they stand in lists.

use std::sync::OnceLock;

use super::renderer::Renderer;
use crate::config::LanguageId;
use crate::content::Value;
use crate::output::plan::PageId;
use crate::paths::OutputPath;
use crate::site::{EntryId, Names, Shown};
use crate::theme::views::Card;

impl Renderer<'_> {
    pub fn card(&self, path: &OutputPath, id: EntryId, language: LanguageId) -> Card {
        let of_language = self.card_texts[language.index()]
            .get_or_init(|| self.site.all().map(|_| OnceLock::new()).collect());
        let card = of_language[id.index()].get_or_init(|| self.card_text(id, language));
        Card {
            href: self.href(path, PageId::Entry(language, id)),
            ..card.clone()
        }
    }

    /// A card without its address.
    fn card_text(&self, id: EntryId, language: LanguageId) -> Card {
        let names = self.site.names(language);
        let entry = self.site.entry(id);
        let collection = self.site.model().collection(entry.collection);
        let Shown {
            version,
            is_fallback,
        } = self.site.shown(id, language);
        let locale = self.site.inputs.locales.get(version.language);
        let cards = collection.fields.iter().filter(|field| field.card);
        let details = cards.filter_map(|field| {
            let value = entry.source().fields.get(&field.name)?;
            self.short(value, field, names)
        });
        Card {
            title: self.site.title(id, language).into(),
            summary: version
                .fields
                .text(&collection.summary_field)
                .unwrap_or_default()
                .into(),
            href: String::new(),
            lang: self
                .site
                .languages()
                .get(version.language)
                .tag
                .as_str()
                .into(),
            dir: locale.direction().as_str(),
            collection: names.collection(entry.collection).into(),
            shown_in: is_fallback.then(|| names.language(version.language).into()),
            details: details.collect(),
        }
    }

    pub fn cards(&self, path: &OutputPath, ids: &[EntryId], language: LanguageId) -> Vec<Card> {
        ids.iter()
            .map(|id| self.card(path, *id, language))
            .collect()
    }

    /// A value in few words; `None` for values that have no short form.
    fn short(&self, value: &Value, field: &crate::config::Field, names: &Names) -> Option<String> {
        let text = match value {
            Value::Text(text) => text.clone(),
            Value::Date(date) => names.locale().date(date),
            Value::Integer(number) => self.integer(*number, field, names),
            Value::Terms(vocabulary, terms) => {
                let labels: Vec<String> = terms
                    .iter()
                    .map(|term| names.term(*vocabulary, *term).to_owned())
                    .collect();
                names.locale().list(&labels)
            }
            _ => return None,
        };
        (!text.is_empty()).then_some(text)
    }
}
