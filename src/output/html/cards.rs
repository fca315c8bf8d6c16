//! Entries as they stand in lists.

use std::sync::PoisonError;

use super::renderer::Renderer;
use super::shared_card::{Place, SharedCard};
use crate::config::{CollectionId, LanguageId};
use crate::content::Value;
use crate::diag::Diagnostic;
use crate::output::plan::PageId;
use crate::paths::OutputPath;
use crate::site::{EntryId, Names, Shown};
use crate::theme::views::Card;

/// How many bytes a card usually has.
const USUAL_LENGTH: usize = 600;

impl Renderer<'_> {
    /// The cards of `ids` below each other, with headings of `level`; with 0 the titles alone.
    pub fn cards(
        &self,
        path: &OutputPath,
        ids: &[EntryId],
        language: LanguageId,
        level: u8,
    ) -> Result<String, Diagnostic> {
        let mut html = String::with_capacity(ids.len() * USUAL_LENGTH);
        let mut near: Option<(CollectionId, Place)> = None;
        for id in ids {
            let card = self.shared(*id, language);
            let place = match near {
                Some((collection, place)) if collection == card.collection => place,
                _ => self.place(path, card.collection, language, level),
            };
            near = Some((card.collection, place));
            if !html.is_empty() {
                html.push('\n');
            }
            // A panic while it was held left the list whole: a push is the last step.
            let rendered = card.rendered.lock();
            let mut rendered = rendered.unwrap_or_else(PoisonError::into_inner);
            if let Some((_, card)) = rendered.iter().find(|(known, _)| *known == place) {
                html.push_str(card);
                continue;
            }
            let card = self.render_card(path, *id, language, level)?;
            html.push_str(&card);
            rendered.push((place, card));
        }
        Ok(html)
    }

    fn render_card(
        &self,
        path: &OutputPath,
        id: EntryId,
        language: LanguageId,
        level: u8,
    ) -> Result<String, Diagnostic> {
        let card = Card {
            href: self.href(path, PageId::Entry(language, id)),
            level,
            ..self.card_texts(id, language).clone()
        };
        let html = self.theme.engine.render("card.html", language, &card)?;
        Ok(html.trim().to_owned())
    }

    fn place(
        &self,
        path: &OutputPath,
        collection: CollectionId,
        language: LanguageId,
        level: u8,
    ) -> Place {
        let tag = &self.site.languages().get(language).tag;
        let name = &self.site.model().collection(collection).name;
        let folder = OutputPath::new(format!("{tag}/{name}/"));
        Place::new(&path.relative_to(&folder), level)
    }

    fn shared(&self, id: EntryId, language: LanguageId) -> &SharedCard {
        let none_yet = || {
            let ids = self.site.all();
            ids.map(|id| SharedCard::new(self.site.entry(id).collection))
                .collect()
        };
        let of_language = self.cards[language.index()].get_or_init(none_yet);
        &of_language[id.index()]
    }

    /// A card without its address and level.
    pub fn card_texts(&self, id: EntryId, language: LanguageId) -> &Card {
        let texts = &self.shared(id, language).texts;
        texts.get_or_init(|| self.read_card(id, language))
    }

    fn read_card(&self, id: EntryId, language: LanguageId) -> Card {
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
            level: 0,
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
