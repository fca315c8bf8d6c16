//! The start page of a language, the language chooser, and the page for wrong addresses.

use super::frame::Head;
use super::renderer::Renderer;
use crate::config::{LanguageId, List, VocabularyId};
use crate::content::Value;
use crate::diag::Diagnostic;
use crate::i18n::PartialDate;
use crate::output::plan::PageId;
use crate::paths::OutputPath;
use crate::site::EntryId;
use crate::theme::views::{Browse, ChooserView, CollectionCard, HomeView, NotFoundView};

/// How many entries "what is new" shows.
const NEW: usize = 6;
/// How many terms of a vocabulary the home page shows.
const BROWSE: usize = 8;

impl Renderer<'_> {
    pub fn home(&self, page: PageId, path: &OutputPath) -> Result<HomeView, Diagnostic> {
        let language = page.language(self.site);
        let names = self.site.names(language);
        let config = &self.site.inputs.config;
        let title = names.text_or_message(&config.title);
        let description = names.text_or_message(&config.description);
        let mut head = Head::new(title, description);
        head.json_ld_html = Some(self.site_json_ld(language));
        // The vocabulary with a hierarchy leads; the flat ones follow as short lists.
        let deep = self.deep_vocabulary();
        let flat = self.paged_vocabularies().filter(|id| Some(*id) != deep);
        let browse = flat.map(|id| {
            let vocabulary = self.site.model().vocabulary(id);
            let mut terms = vocabulary.term_ids().collect::<Vec<_>>();
            terms.retain(|term| !self.site.term_entries(id, *term).is_empty());
            terms.sort_by_key(|term| {
                (
                    std::cmp::Reverse(self.site.term_entries(id, *term).len()),
                    *term,
                )
            });
            terms.truncate(BROWSE);
            Browse {
                title: names.vocabulary(id).to_owned(),
                href: self.href(path, PageId::Terms(language, id)),
                terms: terms
                    .into_iter()
                    .map(|term| self.term_link(path, id, term, language))
                    .collect(),
            }
        });
        Ok(HomeView {
            entries: names.count("count-entries", self.site.visible().count()),
            languages: names.count("count-languages", self.site.languages().len()),
            topics: deep.map_or_else(Vec::new, |id| self.term_groups(path, id, language)),
            browse: browse.collect(),
            collections: self.collection_cards(path, language),
            index: self.href(path, PageId::Index(language, 1)),
            coverage: self.href(path, PageId::Coverage(language)),
            new_html: self.cards(path, &newest(self.site, None, NEW), language, 3)?,
            page: self.page(page, path, head),
        })
    }

    fn paged_vocabularies(&self) -> impl Iterator<Item = VocabularyId> + '_ {
        let ids = self.site.model().vocabulary_ids();
        ids.filter(|id| self.site.model().vocabulary(*id).pages)
    }

    /// The vocabulary with pages and a hierarchy, which leads to everything.
    pub fn deep_vocabulary(&self) -> Option<VocabularyId> {
        self.paged_vocabularies().find(|id| {
            let terms = &self.site.model().vocabulary(*id).terms;
            terms.iter().any(|term| term.broader.is_some())
        })
    }

    pub fn collection_cards(&self, path: &OutputPath, language: LanguageId) -> Vec<CollectionCard> {
        let names = self.site.names(language);
        let model = self.site.model();
        let mut collections: Vec<_> = model.collection_ids().collect();
        collections.sort_by_key(|id| (model.collection(*id).order, *id));
        let shown = collections.into_iter().filter(|id| {
            let listed = model.collection(*id).list != List::None;
            listed && self.site.count(*id) > 0
        });
        shown
            .map(|id| {
                let name = &model.collection(id).name;
                CollectionCard {
                    name: name.clone(),
                    label: names.collection(id).to_owned(),
                    about: names.collection_about(name),
                    href: self.href(path, PageId::List(language, id, 1)),
                    count: names.number(self.site.count(id)),
                }
            })
            .collect()
    }

    pub fn chooser(&self, page: PageId, path: &OutputPath) -> ChooserView {
        let names = self.site.names(page.language(self.site));
        let config = &self.site.inputs.config;
        let title = names.message("chooser-title");
        let head = Head::new(title, names.text_or_message(&config.description));
        ChooserView {
            languages: self.language_links(page, path),
            page: self.page(page, path, head),
        }
    }

    pub fn not_found(&self, page: PageId, path: &OutputPath) -> NotFoundView {
        let names = self.site.names(page.language(self.site));
        let mut head = Head::new(
            names.message("not-found-title"),
            names.message("not-found-text"),
        );
        head.noindex = true;
        NotFoundView {
            languages: self.language_links(page, path),
            page: self.page(page, path, head),
        }
    }
}

/// The entries of collections with a feed, newest first; with a language only those that have
/// a version in it.
pub fn newest(
    site: &crate::site::Site,
    language: Option<LanguageId>,
    limit: usize,
) -> Vec<EntryId> {
    let mut dated: Vec<(PartialDate, EntryId)> = site
        .visible()
        .filter(|id| {
            let entry = site.entry(*id);
            let has_version = language.is_none_or(|language| entry.version(language).is_some());
            site.model().collection(entry.collection).feed && has_version
        })
        .filter_map(|id| Some((date_of(site, id)?, id)))
        .collect();
    dated.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    dated.truncate(limit);
    dated.into_iter().map(|(_, id)| id).collect()
}

/// The date of what an entry tells: a date field of its own collection rather than one that all
/// collections share, such as that of its review.
pub fn date_of(site: &crate::site::Site, id: EntryId) -> Option<PartialDate> {
    let entry = site.entry(id);
    let collection = site.model().collection(entry.collection);
    let fields = collection.fields.iter().rev().filter(|field| field.facts);
    fields
        .filter_map(|field| entry.source().fields.get(&field.name))
        .find_map(|value| match value {
            Value::Date(date) => Some(*date),
            _ => None,
        })
}
