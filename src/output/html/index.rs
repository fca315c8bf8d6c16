//! The list of all entries from A to Z.

use std::collections::BTreeMap;

use super::frame::Head;
use super::renderer::{Alphabet, Renderer};
use crate::config::LanguageId;
use crate::output::plan::{INDEX_PAGE_SIZE, PageId, index_pages};
use crate::paths::OutputPath;
use crate::site::EntryId;
use crate::theme::views::{IndexItem, IndexSection, IndexView};

impl Renderer<'_> {
    /// Groups entries by their initial letters; within a letter they keep their order.
    pub(super) fn by_initial(
        &self,
        ids: impl IntoIterator<Item = EntryId>,
        language: LanguageId,
    ) -> Alphabet {
        let locale = self.site.names(language).locale();
        let mut by_letter: BTreeMap<String, Vec<EntryId>> = BTreeMap::new();
        for id in ids {
            let letter = locale.initial(self.site.title(id, language));
            by_letter.entry(letter).or_default().push(id);
        }
        let mut letters: Alphabet = by_letter.into_iter().collect();
        letters.sort_by(|a, b| locale.compare(&a.0, &b.0));
        letters
    }

    fn alphabet(&self, language: LanguageId) -> &Alphabet {
        self.alphabets[language.index()].get_or_init(|| {
            let locale = self.site.names(language).locale();
            let mut ids: Vec<EntryId> = self.site.visible().collect();
            ids.sort_by_cached_key(|id| (locale.sort_key(self.site.title(*id, language)), *id));
            self.by_initial(ids, language)
        })
    }

    /// Page `number` of the list, counted from 1.
    pub fn index(&self, page: PageId, path: &OutputPath, number: usize) -> IndexView {
        let language = page.language(self.site);
        let names = self.site.names(language);
        let start = (number - 1) * INDEX_PAGE_SIZE;
        let mut letters = Vec::new();
        let mut sections = Vec::new();
        // How many entries stand before the letter.
        let mut before = 0;
        for (at, (letter, ids)) in self.alphabet(language).iter().enumerate() {
            let anchor = format!("letter-{}", at + 1);
            let begins_on = before / INDEX_PAGE_SIZE + 1;
            let mut link = self.link(path, letter.clone(), PageId::Index(language, begins_on));
            link.href = match begins_on == number {
                true => format!("#{anchor}"),
                false => format!("{}#{anchor}", link.href),
            };
            letters.push(link);
            let inside = |place: usize| place.saturating_sub(before).min(ids.len());
            let here = &ids[inside(start)..inside(start + INDEX_PAGE_SIZE)];
            let items = here.iter().map(|id| self.index_item(path, *id, language));
            if !here.is_empty() {
                sections.push(IndexSection {
                    letter: letter.clone(),
                    anchor,
                    items: items.collect(),
                });
            }
            before += ids.len();
        }
        let title = names.message("all-entries");
        let mut head = Head::new(title.clone(), self.in_short(&title, language));
        head.breadcrumbs.push(self.home_link(path, language));
        IndexView {
            page: self.page(page, path, head),
            title,
            count: names.count("count-entries", before),
            letters,
            sections,
            pager: self.pager(path, language, number, index_pages(self.site), |number| {
                PageId::Index(language, number)
            }),
        }
    }

    fn index_item(&self, path: &OutputPath, id: EntryId, language: LanguageId) -> IndexItem {
        let entry = self.site.entry(id);
        let shown_in = self.site.shown(id, language).version.language;
        let frame = &self.frames[shown_in.index()];
        let names = self.site.names(language);
        IndexItem {
            title: self.site.title(id, language).to_owned(),
            href: self.href(path, PageId::Entry(language, id)),
            lang: frame.lang.clone(),
            dir: frame.dir,
            collection: names.collection(entry.collection).to_owned(),
        }
    }
}
