//! Entries as they stand in lists.

use std::sync::PoisonError;

use super::renderer::Renderer;
use super::shared_card::{RenderedCard, SharedCard};
use crate::config::LanguageId;
use crate::content::Value;
use crate::diag::Diagnostic;
use crate::output::plan::PageId;
use crate::paths::OutputPath;
use crate::site::{EntryId, Names, Shown};
use crate::theme::views::Card;

/// How many bytes a card usually has.
const USUAL_LENGTH: usize = 600;

impl Renderer<'_> {
    /// The cards of `ids` below each other, with headings of `level`.
    pub fn cards(
        &self,
        path: &OutputPath,
        ids: &[EntryId],
        language: LanguageId,
        level: u8,
    ) -> Result<String, Diagnostic> {
        let mut html = String::with_capacity(ids.len() * USUAL_LENGTH);
        for id in ids {
            if !html.is_empty() {
                html.push('\n');
            }
            self.push_card(&mut html, path, *id, language, level)?;
        }
        Ok(html)
    }

    fn push_card(
        &self,
        out: &mut String,
        path: &OutputPath,
        id: EntryId,
        language: LanguageId,
        level: u8,
    ) -> Result<(), Diagnostic> {
        let href = self.href(path, PageId::Entry(language, id));
        let rendered = &self.shared(id, language).rendered;
        // A panic while it was held left the list whole: a push is the last step.
        let mut rendered = rendered.lock().unwrap_or_else(PoisonError::into_inner);
        let same = |card: &&RenderedCard| card.level == level && card.href == href;
        if let Some(card) = rendered.iter().find(same) {
            out.push_str(&card.html);
            return Ok(());
        }
        let card = Card {
            href: href.clone(),
            level,
            ..self.card_texts(id, language).clone()
        };
        let html = self.theme.engine.render("card.html", language, &card)?;
        let html = html.trim().to_owned();
        out.push_str(&html);
        rendered.push(RenderedCard { href, level, html });
        Ok(())
    }

    fn shared(&self, id: EntryId, language: LanguageId) -> &SharedCard {
        let none_yet = || self.site.all().map(|_| SharedCard::default()).collect();
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
