//! What the frames of one language's pages share.

use crate::config::{LanguageId, List};
use crate::content::Value;
use crate::output::plan::{PageId, has_review};
use crate::site::{EntryId, Site};

/// The field by which a plain page says that it belongs there.
const IN_FOOTER: &str = "in_footer";

/// What a language's frames share.
pub struct LanguageFrame {
    pub lang: String,
    pub dir: &'static str,
    pub site_title: String,
    /// The language's name for itself.
    pub autonym: String,
    pub menu: Vec<(String, PageId)>,
    pub home: String,
}

impl LanguageFrame {
    pub fn new(site: &Site, language: LanguageId) -> Self {
        let names = site.names(language);
        let configured = site.languages().get(language);
        let mut collections: Vec<_> = site.model().collection_ids().collect();
        collections.sort_by_key(|id| (site.model().collection(*id).order, *id));
        collections
            .retain(|id| site.model().collection(*id).list != List::None && site.count(*id) > 0);
        Self {
            lang: configured.tag.clone(),
            dir: names.locale().direction().as_str(),
            site_title: names.text_or_message(&site.inputs.config.title),
            autonym: configured
                .name
                .clone()
                .unwrap_or_else(|| names.locale().autonym()),
            menu: collections
                .into_iter()
                .map(|id| {
                    let label = names.collection(id).to_owned();
                    (label, PageId::List(language, id, 1))
                })
                .collect(),
            home: names.message("home"),
        }
    }

    /// Plain pages and that on reviews, which the foot of every page links. A collection of plain
    /// pages that has the field `in_footer` chooses by it.
    pub fn footer(site: &Site, language: LanguageId) -> Vec<(String, PageId)> {
        let model = site.model();
        let plain = model
            .collection_ids()
            .filter(|id| model.collection(*id).list == List::None);
        let chosen = |id: &EntryId| {
            let entry = site.entry(*id);
            let has_choice = model
                .collection(entry.collection)
                .field(IN_FOOTER)
                .is_some();
            let choice = entry.source().fields.get(IN_FOOTER);
            !has_choice || matches!(choice, Some(Value::Boolean(true)))
        };
        let entries = plain.flat_map(|id| site.sorted(id, language));
        let entries = entries.copied().filter(chosen);
        let plain = entries.map(|id| {
            (
                site.title(id, language).to_owned(),
                PageId::Entry(language, id),
            )
        });
        let review = has_review(site).then(|| {
            let title = site.names(language).message("review-page");
            (title, PageId::Review(language))
        });
        plain.chain(review).collect()
    }
}
