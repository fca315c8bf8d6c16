//! Entries as they stand in lists.

use super::renderer::Renderer;
use crate::config::LanguageId;
use crate::content::Value;
use crate::output::plan::PageId;
use crate::paths::OutputPath;
use crate::site::{EntryId, Names, Shown};
use crate::theme::views::Card;

impl Renderer<'_> {
    pub fn card(&self, path: &OutputPath, id: EntryId, language: LanguageId) -> Card {
        let names = self.site.names(language);
        let entry = self.site.entry(id);
        let collection = self.site.model().collection(entry.collection);
        let Shown {
            version,
            is_fallback,
        } = self.site.shown(id, language);
        let text = |field: &str| version.fields.text(field).unwrap_or_default().to_owned();
        let locale = self.site.inputs.locales.get(version.language);
        let cards = collection.fields.iter().filter(|field| field.card);
        let details = cards.filter_map(|field| {
            let value = entry.source().fields.get(&field.name)?;
            self.short(value, field, names)
        });
        Card {
            title: self.site.title(id, language).to_owned(),
            summary: text(&collection.summary_field),
            href: self.href(path, PageId::Entry(language, id)),
            lang: self.site.languages().get(version.language).tag.clone(),
            dir: locale.direction().as_str(),
            collection: names.collection(entry.collection).to_owned(),
            shown_in: is_fallback.then(|| names.language(version.language).to_owned()),
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
