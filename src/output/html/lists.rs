//! Lists: collections, the glossary, vocabularies and their terms.

use super::frame::Head;
use super::renderer::Renderer;
use crate::config::{CollectionId, LanguageId, TermId, VocabularyId};
use crate::diag::{Arg, Diagnostic};
use crate::output::plan::{PageId, TERM_PAGE_SIZE, page_count};
use crate::paths::OutputPath;
use crate::search;
use crate::site::EntryId;
use crate::theme::views::{
    CollectionGroup, GlossaryItem, GlossaryLetter, GlossaryView, Link, ListView, Pager, TermGroup,
    TermView, TermsView,
};

/// The facet of the search page that is not a field.
const COLLECTION: &str = "collection";

impl Renderer<'_> {
    pub fn list(
        &self,
        page: PageId,
        path: &OutputPath,
        collection: CollectionId,
        number: usize,
    ) -> Result<ListView, Diagnostic> {
        let language = page.language(self.site);
        let names = self.site.names(language);
        let model = self.site.model().collection(collection);
        let entries = self.site.sorted(collection, language);
        let title = names.collection(collection).to_owned();
        let about = names.collection_about(&model.name);
        let mut head = Head::new(title.clone(), about.clone());
        head.breadcrumbs.push(self.home_link(path, language));
        Ok(ListView {
            page: self.page(page, path, head),
            title,
            about,
            count: names.count("count-entries", entries.len()),
            narrow: self.choice(path, language, COLLECTION, &model.name),
            briefs: model
                .brief
                .as_ref()
                .and_then(|_| self.briefs_link(path, language)),
            cards_html: self.cards(path, slice(entries, model.page_size, number), language, 2)?,
            pager: self.pager(
                path,
                language,
                number,
                page_count(entries.len(), model.page_size),
                |number| PageId::List(language, collection, number),
            ),
        })
    }

    pub fn pager(
        &self,
        path: &OutputPath,
        language: LanguageId,
        number: usize,
        count: usize,
        page: impl Fn(usize) -> PageId,
    ) -> Option<Pager> {
        let names = self.site.names(language);
        let href = |number| self.href(path, page(number));
        let args = [("page", Arg::from(number)), ("pages", Arg::from(count))];
        (count > 1).then(|| Pager {
            text: names.format("page-of", &args),
            previous: (number > 1).then(|| href(number - 1)),
            next: (number < count).then(|| href(number + 1)),
            pages: near_pages(number, count)
                .map(|other| Link {
                    text: names.number(other),
                    href: href(other),
                    current: other == number,
                    count: String::new(),
                })
                .collect(),
        })
    }

    pub fn glossary_list(
        &self,
        page: PageId,
        path: &OutputPath,
        collection: CollectionId,
    ) -> GlossaryView {
        let language = page.language(self.site);
        let names = self.site.names(language);
        let model = self.site.model().collection(collection);
        let entries = self.site.sorted(collection, language);
        let letters = self.by_initial(entries.iter().copied(), language);
        let item = |id: EntryId| {
            let card = self.card_texts(id, language);
            GlossaryItem {
                anchor: self.site.entry(id).id.clone(),
                label: card.title.to_string(),
                definition: card.summary.to_string(),
                href: self.href(path, PageId::Entry(language, id)),
                lang: card.lang.to_string(),
                dir: card.dir,
            }
        };
        let title = names.collection(collection).to_owned();
        let about = names.collection_about(&model.name);
        let mut head = Head::new(title.clone(), about.clone());
        head.breadcrumbs.push(self.home_link(path, language));
        GlossaryView {
            page: self.page(page, path, head),
            title,
            about,
            count: names.count("count-entries", entries.len()),
            letters: letters
                .into_iter()
                .enumerate()
                .map(|(at, (letter, ids))| GlossaryLetter {
                    anchor: format!("letter-{}", at + 1),
                    letter,
                    items: ids.into_iter().map(item).collect(),
                })
                .collect(),
        }
    }

    pub fn terms(&self, page: PageId, path: &OutputPath, vocabulary: VocabularyId) -> TermsView {
        let language = page.language(self.site);
        let names = self.site.names(language);
        let title = names.vocabulary(vocabulary).to_owned();
        let mut head = Head::new(title.clone(), self.in_short(&title, language));
        head.breadcrumbs.push(self.home_link(path, language));
        TermsView {
            page: self.page(page, path, head),
            title,
            groups: self.term_groups(path, vocabulary, language),
        }
    }

    /// Top terms with the terms directly below them; terms without entries are left out.
    pub fn term_groups(
        &self,
        path: &OutputPath,
        vocabulary: VocabularyId,
        language: LanguageId,
    ) -> Vec<TermGroup> {
        let top = self.child_terms(vocabulary, None, language);
        top.into_iter()
            .map(|term| TermGroup {
                term: self.term_link(path, vocabulary, term, language),
                narrower: self.narrower(path, vocabulary, term, language),
            })
            .collect()
    }

    fn narrower(
        &self,
        path: &OutputPath,
        vocabulary: VocabularyId,
        term: TermId,
        language: LanguageId,
    ) -> Vec<Link> {
        let terms = self.child_terms(vocabulary, Some(term), language);
        let link = |term| self.term_link(path, vocabulary, term, language);
        terms.into_iter().map(link).collect()
    }

    /// Terms below `broader` that have entries: as the file orders them, names from CLDR as the
    /// language does.
    fn child_terms(
        &self,
        vocabulary: VocabularyId,
        broader: Option<TermId>,
        language: LanguageId,
    ) -> Vec<TermId> {
        let model = self.site.model().vocabulary(vocabulary);
        let names = self.site.names(language);
        let mut terms: Vec<TermId> = model
            .term_ids()
            .filter(|term| model.term(*term).broader == broader)
            .filter(|term| !self.site.term_entries(vocabulary, *term).is_empty())
            .collect();
        if model.names != crate::config::Names::File {
            let name = |term: &TermId| names.term(vocabulary, *term);
            terms.sort_by(|a, b| names.locale().compare(name(a), name(b)));
        }
        terms
    }

    pub fn term_link(
        &self,
        path: &OutputPath,
        vocabulary: VocabularyId,
        term: TermId,
        language: LanguageId,
    ) -> Link {
        let names = self.site.names(language);
        let count = self.site.term_entries(vocabulary, term).len();
        let text = names.term(vocabulary, term).to_owned();
        Link {
            count: names.number(count),
            ..self.link(path, text, PageId::Term(language, vocabulary, term, 1))
        }
    }

    pub fn term(
        &self,
        page: PageId,
        path: &OutputPath,
        (vocabulary, term): (VocabularyId, TermId),
        number: usize,
    ) -> Result<TermView, Diagnostic> {
        let language = page.language(self.site);
        let names = self.site.names(language);
        let model = self.site.model().vocabulary(vocabulary);
        let title = names.term(vocabulary, term).to_owned();
        let entries = self.site.term_sorted(vocabulary, term, language);
        let about = names.definition(model.term(term));
        let short = match about {
            "" => self.in_short(&title, language),
            about => about.to_owned(),
        };
        let mut head = Head::new(title.clone(), short);
        head.breadcrumbs.push(self.home_link(path, language));
        let all = names.vocabulary(vocabulary).to_owned();
        head.breadcrumbs
            .push(self.link(path, all, PageId::Terms(language, vocabulary)));
        if let Some(broader) = model.term(term).broader {
            head.breadcrumbs
                .push(self.term_link(path, vocabulary, broader, language));
        }
        let count = page_count(entries.len(), TERM_PAGE_SIZE);
        Ok(TermView {
            page: self.page(page, path, head),
            title,
            vocabulary: names.vocabulary(vocabulary).to_owned(),
            about: about.to_owned(),
            narrow: self
                .facet_of(vocabulary)
                .map(|field| self.choice(path, language, field, &model.term(term).id)),
            count: names.count("count-entries", entries.len()),
            narrower: self.narrower(path, vocabulary, term, language),
            groups: self.by_collection(path, slice(entries, TERM_PAGE_SIZE, number), language)?,
            pager: self.pager(path, language, number, count, |number| {
                PageId::Term(language, vocabulary, term, number)
            }),
        })
    }

    /// What search engines show of a list that nobody has described.
    pub fn in_short(&self, title: &str, language: LanguageId) -> String {
        let config = &self.site.inputs.config;
        let description = self
            .site
            .names(language)
            .text_or_message(&config.description);
        format!("{title}. {description}")
    }

    /// The search page with one value of a field chosen.
    fn choice(&self, path: &OutputPath, language: LanguageId, field: &str, value: &str) -> String {
        let page = self.href(path, PageId::Search(language));
        format!("{page}?{field}={value}")
    }

    /// The first field by which the search page can choose terms of a vocabulary.
    fn facet_of(&self, vocabulary: VocabularyId) -> Option<&str> {
        let collections = self.site.model().collections.iter();
        let fields = collections.flat_map(|collection| &collection.fields);
        let mut facets = fields.filter(|field| search::is_facet(self.site, field));
        let field = facets.find(|field| field.kind.vocabulary() == Some(vocabulary))?;
        Some(&field.name)
    }

    /// Groups entries that are already sorted by collection.
    fn by_collection(
        &self,
        path: &OutputPath,
        ids: &[EntryId],
        language: LanguageId,
    ) -> Result<Vec<CollectionGroup>, Diagnostic> {
        let names = self.site.names(language);
        let collection = |id: &EntryId| self.site.entry(*id).collection;
        ids.chunk_by(|a, b| collection(a) == collection(b))
            .map(|ids| {
                let model = self.site.model().collection(collection(&ids[0]));
                Ok(CollectionGroup {
                    name: model.name.clone(),
                    label: names.collection(collection(&ids[0])).to_owned(),
                    cards_html: self.cards(path, ids, language, 3)?,
                })
            })
            .collect()
    }
}

/// The entries on page `number`, counted from 1.
fn slice(entries: &[EntryId], size: usize, number: usize) -> &[EntryId] {
    let start = ((number - 1) * size).min(entries.len());
    &entries[start..(start + size).min(entries.len())]
}

/// The first, the last, and the pages around `number`.
fn near_pages(number: usize, count: usize) -> impl Iterator<Item = usize> {
    (1..=count).filter(move |other| *other == 1 || *other == count || other.abs_diff(number) <= 2)
}

#[cfg(test)]
mod tests {
    use super::near_pages;

    #[test]
    fn a_long_pager_shows_both_ends_and_the_neighbourhood() {
        assert_eq!(
            near_pages(6, 20).collect::<Vec<_>>(),
            [1, 4, 5, 6, 7, 8, 20]
        );
        assert_eq!(near_pages(1, 2).collect::<Vec<_>>(), [1, 2]);
    }
}
