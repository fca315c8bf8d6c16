//! The start page of a language, the language chooser, and the page for wrong addresses.

use super::frame::Head;
use super::renderer::Renderer;
use crate::config::{CollectionId, LanguageId, List, VocabularyId};
use crate::content::Value;
use crate::diag::Diagnostic;
use crate::i18n::PartialDate;
use crate::output::plan::PageId;
use crate::paths::OutputPath;
use crate::site::EntryId;
use crate::theme::views::{
    Browse, ChooserView, CollectionCard, Featured, HomeView, Link, Need, NotFoundView,
};

/// How many entries "what is new" shows.
const NEW: usize = 6;
/// How many entries of the featured term are shown.
const FEATURED: usize = 4;
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
        // The vocabulary with a hierarchy leads; the flat ones follow as short lists, but for those
        // that the page shows in a place of their own.
        let deep = self.deep_vocabulary();
        let flat = self.paged_vocabularies().filter(|id| {
            let vocabulary = self.site.model().vocabulary(*id);
            Some(*id) != deep && !vocabulary.lead && vocabulary.featured.is_none()
        });
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
            languages: names.count("count-languages", self.site.languages().published().len()),
            counts: self.counted(path, language),
            needs: self.needs(path, language),
            featured: self.featured(path, language)?,
            topics: deep.map_or_else(Vec::new, |id| self.term_groups(path, id, language)),
            browse: browse.collect(),
            collections: self.collection_cards(path, language),
            briefs: self.briefs_link(path, language),
            download: self.download_link(path, language),
            index: self.href(path, PageId::Index(language, 1)),
            coverage: self.href(path, PageId::Coverage(language)),
            pictures: self.pictures(path, PageId::Coverage(language)),
            new_html: self.cards(path, &newest(self.site, None, NEW), language, 3)?,
            page: self.page(page, path, head),
        })
    }

    fn counted(&self, path: &OutputPath, language: LanguageId) -> Vec<Link> {
        let model = self.site.model();
        let collections = self.collections_in_order().into_iter();
        collections
            .filter(|id| model.collection(*id).counted)
            .map(|id| self.collection_link(path, id, language))
            .collect()
    }

    /// The terms of vocabularies that lead, each with the collections that help.
    fn needs(&self, path: &OutputPath, language: LanguageId) -> Vec<Need> {
        let names = self.site.names(language);
        let model = self.site.model();
        let leading = self.paged_vocabularies();
        let leading = leading.filter(|id| model.vocabulary(*id).lead);
        let need = |(id, term)| {
            let entries = self.site.term_sorted(id, term, language);
            let link = self.term_link(path, id, term, language);
            let collection = |id: &EntryId| self.site.entry(*id).collection;
            let parts = entries.chunk_by(|a, b| collection(a) == collection(b));
            Need {
                label: link.text,
                about: names.definition(model.vocabulary(id).term(term)).to_owned(),
                parts: parts
                    .map(|ids| {
                        let collection = collection(&ids[0]);
                        Link {
                            text: names.collection(collection).to_owned(),
                            href: format!("{}#{}", link.href, model.collection(collection).name),
                            current: false,
                            count: names.number(ids.len()),
                        }
                    })
                    .collect(),
                href: link.href,
            }
        };
        leading
            .flat_map(|id| model.vocabulary(id).term_ids().map(move |term| (id, term)))
            .filter(|(id, term)| !self.site.term_entries(*id, *term).is_empty())
            .map(need)
            .collect()
    }

    fn featured(
        &self,
        path: &OutputPath,
        language: LanguageId,
    ) -> Result<Option<Featured>, Diagnostic> {
        let model = self.site.model();
        let mut featured = self
            .paged_vocabularies()
            .filter_map(|id| Some((id, model.vocabulary(id).featured?)));
        let Some((id, term)) = featured.next() else {
            return Ok(None);
        };
        let entries = self.site.term_sorted(id, term, language);
        let link = self.term_link(path, id, term, language);
        let definition = self
            .site
            .names(language)
            .definition(model.vocabulary(id).term(term));
        Ok((!entries.is_empty()).then_some(Featured {
            label: link.text,
            about: definition.to_owned(),
            href: link.href,
            cards_html: self.cards(path, &entries[..entries.len().min(FEATURED)], language, 3)?,
        }))
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
        let shown = self.collections_in_order().into_iter();
        shown
            .map(|id| {
                let name = &self.site.model().collection(id).name;
                let link = self.collection_link(path, id, language);
                CollectionCard {
                    name: name.clone(),
                    label: link.text,
                    about: names.collection_about(name),
                    href: link.href,
                    count: link.count,
                }
            })
            .collect()
    }

    pub fn collection_links(&self, path: &OutputPath, language: LanguageId) -> Vec<Link> {
        let collections = self.collections_in_order().into_iter();
        collections
            .map(|id| self.collection_link(path, id, language))
            .collect()
    }

    /// Collections that have a list and something in it.
    fn collections_in_order(&self) -> Vec<CollectionId> {
        let model = self.site.model();
        let listed = |id: &CollectionId| {
            model.collection(*id).list != List::None && self.site.count(*id) > 0
        };
        let mut collections: Vec<_> = model.collection_ids().filter(listed).collect();
        collections.sort_by_key(|id| (model.collection(*id).order, *id));
        collections
    }

    fn collection_link(&self, path: &OutputPath, id: CollectionId, language: LanguageId) -> Link {
        let names = self.site.names(language);
        let text = names.collection(id).to_owned();
        Link {
            count: names.number(self.site.count(id)),
            ..self.link(path, text, PageId::List(language, id, 1))
        }
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
