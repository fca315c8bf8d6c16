//! Which pages a site has, and where each of them is.

use crate::config::{CollectionId, LanguageId, List, TermId, VocabularyId};
use crate::paths::{
    BRIEFS, COLLECTION, COMPARE, COVERAGE, DESIGN, DOWNLOAD, EVIDENCE, HANDOUT, INDEX, OFFLINE,
    OutputPath, PARTNERS, REVIEW, SEARCH, TIMELINE, TRAINER,
};
use crate::site::{EntryId, Site};

/// Entries on one page of a term.
pub const TERM_PAGE_SIZE: usize = 60;

/// Entries on one page of the A–Z list.
pub const INDEX_PAGE_SIZE: usize = 200;

/// One page of the site. Page numbers of lists count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageId {
    Chooser,
    NotFound,
    Home(LanguageId),
    Search(LanguageId),
    /// How entries are reviewed.
    Review(LanguageId),
    /// What the site has and what it lacks.
    Coverage(LanguageId),
    /// The readers and places that there are briefs for.
    Briefs(LanguageId),
    /// What is asked of some readers, and what shows it in a place or anywhere.
    Brief(LanguageId, TermId, Option<TermId>),
    /// The parts that pages are made of.
    Design(LanguageId),
    /// Entries counted by two of their fields, and by places.
    Evidence(LanguageId),
    /// Entries in the order of time.
    Timeline(LanguageId),
    /// Who is named together with whom.
    Partners(LanguageId),
    /// Keeps the site on the reader's device.
    Offline(LanguageId),
    Download(LanguageId),
    /// Entries side by side, those that its address names.
    Compare(LanguageId),
    /// The entries that a reader has gathered.
    Collection(LanguageId),
    /// All entries from A to Z.
    Index(LanguageId, usize),
    List(LanguageId, CollectionId, usize),
    Entry(LanguageId, EntryId),
    /// An entry to be printed and handed out.
    Handout(LanguageId, EntryId, Readers),
    Terms(LanguageId, VocabularyId),
    Term(LanguageId, VocabularyId, TermId, usize),
}

/// Whom a handout is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Readers {
    Participants,
    /// The whole.
    Trainer,
}

impl PageId {
    pub fn language(self, site: &Site) -> LanguageId {
        match self {
            Self::Chooser | Self::NotFound => site.languages().first(),
            Self::Home(language)
            | Self::Search(language)
            | Self::Review(language)
            | Self::Coverage(language)
            | Self::Briefs(language)
            | Self::Design(language)
            | Self::Brief(language, ..)
            | Self::Evidence(language)
            | Self::Timeline(language)
            | Self::Partners(language)
            | Self::Offline(language)
            | Self::Download(language)
            | Self::Compare(language)
            | Self::Collection(language)
            | Self::Index(language, _)
            | Self::List(language, ..)
            | Self::Entry(language, _)
            | Self::Handout(language, ..)
            | Self::Terms(language, _)
            | Self::Term(language, ..) => language,
        }
    }

    /// The same page in another language.
    pub fn in_language(self, language: LanguageId) -> Self {
        match self {
            Self::Chooser | Self::NotFound | Self::Home(_) => Self::Home(language),
            Self::Search(_) => Self::Search(language),
            Self::Review(_) => Self::Review(language),
            Self::Coverage(_) => Self::Coverage(language),
            Self::Briefs(_) => Self::Briefs(language),
            Self::Design(_) => Self::Design(language),
            Self::Brief(_, readers, place) => Self::Brief(language, readers, place),
            Self::Evidence(_) => Self::Evidence(language),
            Self::Timeline(_) => Self::Timeline(language),
            Self::Partners(_) => Self::Partners(language),
            Self::Offline(_) => Self::Offline(language),
            Self::Download(_) => Self::Download(language),
            Self::Compare(_) => Self::Compare(language),
            Self::Collection(_) => Self::Collection(language),
            Self::Index(_, number) => Self::Index(language, number),
            Self::List(_, collection, number) => Self::List(language, collection, number),
            Self::Entry(_, entry) => Self::Entry(language, entry),
            Self::Handout(_, entry, readers) => Self::Handout(language, entry, readers),
            Self::Terms(_, vocabulary) => Self::Terms(language, vocabulary),
            Self::Term(_, vocabulary, term, number) => {
                Self::Term(language, vocabulary, term, number)
            }
        }
    }
}

/// How many pages a list of `entries` takes; an empty list has one.
pub fn page_count(entries: usize, page_size: usize) -> usize {
    entries.div_ceil(page_size).max(1)
}

/// How many pages the list of a collection takes; a glossary is one page.
fn list_pages(site: &Site, collection: CollectionId) -> usize {
    let model = site.model().collection(collection);
    match model.list {
        List::Glossary => 1,
        List::Cards | List::None => page_count(site.count(collection), model.page_size),
    }
}

/// How many pages the A–Z list takes.
pub fn index_pages(site: &Site) -> usize {
    page_count(site.visible().count(), INDEX_PAGE_SIZE)
}

/// Whether any collection says how its entries are reviewed.
pub fn has_review(site: &Site) -> bool {
    let mut collections = site.model().collections.iter();
    collections.any(|collection| collection.review.is_some())
}

/// The readers and places that there are briefs for; first those on all places.
fn briefs(site: &Site) -> Vec<(TermId, Option<TermId>)> {
    let of = |readers| {
        let places = site.brief_places(readers).into_iter().map(Some);
        std::iter::once(None)
            .chain(places)
            .map(move |place| (readers, place))
    };
    site.brief_readers().into_iter().flat_map(of).collect()
}

/// Whether the model asks for a page of pictures, there are entries for briefs, or packages to offer; other
/// pages are always there.
pub fn has_page(site: &Site, page: PageId) -> bool {
    let mut pictures = site.model().collections.iter().map(|one| &one.pictures);
    match page {
        PageId::Evidence(_) => pictures.any(|one| !one.coverage.is_empty()),
        PageId::Timeline(_) => pictures.any(|one| one.timeline.is_some()),
        PageId::Partners(_) => pictures.any(|one| one.partners.is_some()),
        PageId::Download(_) => !site.inputs.packages.is_empty(),
        PageId::Briefs(_) => !site.brief_readers().is_empty(),
        _ => true,
    }
}

/// Whether the entry's collection has handouts.
pub fn has_handout(site: &Site, entry: EntryId) -> bool {
    let collection = site.entry(entry).collection;
    site.model().collection(collection).tools.handout.is_some()
}

/// Every page, in a fixed order.
pub fn plan(site: &Site) -> Vec<PageId> {
    let mut pages = vec![PageId::Chooser, PageId::NotFound];
    let index_pages = index_pages(site);
    let briefs = briefs(site);
    for language in site.languages().published().iter().copied() {
        pages.push(PageId::Home(language));
        pages.push(PageId::Search(language));
        pages.extend(has_review(site).then_some(PageId::Review(language)));
        pages.push(PageId::Coverage(language));
        pages.push(PageId::Design(language));
        pages.extend((!briefs.is_empty()).then_some(PageId::Briefs(language)));
        let briefs = briefs.iter();
        pages.extend(briefs.map(|(readers, place)| PageId::Brief(language, *readers, *place)));
        let pictures = [
            PageId::Evidence(language),
            PageId::Timeline(language),
            PageId::Partners(language),
        ];
        pages.extend(pictures.into_iter().filter(|page| has_page(site, *page)));
        pages.push(PageId::Offline(language));
        pages.extend(
            has_page(site, PageId::Download(language)).then_some(PageId::Download(language)),
        );
        pages.push(PageId::Compare(language));
        pages.push(PageId::Collection(language));
        pages.extend((1..=index_pages).map(|number| PageId::Index(language, number)));
        for collection in site.model().collection_ids() {
            let model = site.model().collection(collection);
            if model.list == List::None {
                continue;
            }
            let count = list_pages(site, collection);
            pages.extend((1..=count).map(|number| PageId::List(language, collection, number)));
        }
        for vocabulary in site.model().vocabulary_ids() {
            let model = site.model().vocabulary(vocabulary);
            if !model.pages {
                continue;
            }
            pages.push(PageId::Terms(language, vocabulary));
            for term in model.term_ids() {
                let count = page_count(site.term_entries(vocabulary, term).len(), TERM_PAGE_SIZE);
                let numbers = 1..=count;
                pages
                    .extend(numbers.map(|number| PageId::Term(language, vocabulary, term, number)));
            }
        }
        pages.extend(site.visible().map(|entry| PageId::Entry(language, entry)));
        for entry in site.visible().filter(|entry| has_handout(site, *entry)) {
            pages.push(PageId::Handout(language, entry, Readers::Participants));
            pages.push(PageId::Handout(language, entry, Readers::Trainer));
        }
    }
    pages
}

/// Where a page is written.
///
/// Called a hundred times for every page, so it joins its parts without the formatting machinery.
pub fn path_of(site: &Site, page: PageId) -> OutputPath {
    let tag = |language| site.languages().get(language).tag.as_str();
    match page {
        PageId::Chooser => OutputPath::new("index.html"),
        PageId::NotFound => OutputPath::new("404.html"),
        PageId::Home(language) => index_of(&[tag(language)], 1),
        PageId::Search(language) => index_of(&[tag(language), SEARCH], 1),
        PageId::Review(language) => index_of(&[tag(language), REVIEW], 1),
        PageId::Coverage(language) => index_of(&[tag(language), COVERAGE], 1),
        PageId::Briefs(language) => index_of(&[tag(language), BRIEFS], 1),
        PageId::Design(language) => index_of(&[tag(language), DESIGN], 1),
        PageId::Brief(language, readers, place) => {
            let slugs = brief_slugs(site, readers, place);
            let folders: Vec<&str> = [tag(language), BRIEFS]
                .into_iter()
                .chain(slugs.iter().map(String::as_str))
                .collect();
            index_of(&folders, 1)
        }
        PageId::Evidence(language) => index_of(&[tag(language), EVIDENCE], 1),
        PageId::Timeline(language) => index_of(&[tag(language), TIMELINE], 1),
        PageId::Partners(language) => index_of(&[tag(language), PARTNERS], 1),
        PageId::Offline(language) => index_of(&[tag(language), OFFLINE], 1),
        PageId::Download(language) => index_of(&[tag(language), DOWNLOAD], 1),
        PageId::Compare(language) => index_of(&[tag(language), COMPARE], 1),
        PageId::Collection(language) => index_of(&[tag(language), COLLECTION], 1),
        PageId::Index(language, number) => index_of(&[tag(language), INDEX], number),
        PageId::List(language, collection, number) => index_of(
            &[tag(language), &site.model().collection(collection).name],
            number,
        ),
        PageId::Entry(language, entry) => {
            let entry = site.entry(entry);
            let name = &site.model().collection(entry.collection).name;
            index_of(&[tag(language), name, &entry.id], 1)
        }
        PageId::Handout(language, entry, readers) => {
            let entry = site.entry(entry);
            let name = &site.model().collection(entry.collection).name;
            match readers {
                Readers::Participants => index_of(&[tag(language), name, &entry.id, HANDOUT], 1),
                Readers::Trainer => {
                    index_of(&[tag(language), name, &entry.id, HANDOUT, TRAINER], 1)
                }
            }
        }
        PageId::Terms(language, vocabulary) => index_of(
            &[tag(language), &site.model().vocabulary(vocabulary).name],
            1,
        ),
        PageId::Term(language, vocabulary, term, number) => {
            let vocabulary = site.model().vocabulary(vocabulary);
            let slug = vocabulary.term(term).slug();
            index_of(&[tag(language), &vocabulary.name, &slug], number)
        }
    }
}

/// The absolute address of a page.
pub fn address(site: &Site, page: PageId) -> String {
    let path = path_of(site, page);
    let folder = path
        .as_str()
        .strip_suffix("index.html")
        .unwrap_or(path.as_str());
    format!("{}{folder}", site.inputs.config.base_url)
}

/// The folders of a brief: its readers, then its place.
fn brief_slugs(site: &Site, readers: TermId, place: Option<TermId>) -> Vec<String> {
    let Some((_, brief)) = site.brief() else {
        return Vec::new();
    };
    let slug = |vocabulary, term| site.model().vocabulary(vocabulary).term(term).slug();
    let place = place.map(|place| slug(brief.places.vocabulary, place));
    std::iter::once(slug(brief.readers.vocabulary, readers))
        .chain(place)
        .collect()
}

/// `index.html` in the nested `folders`, or in their `page-2` for the second page of a list.
fn index_of(folders: &[&str], number: usize) -> OutputPath {
    let length: usize = folders.iter().map(|folder| folder.len() + 1).sum();
    let mut path = String::with_capacity(length + "page-99/index.html".len());
    for folder in folders {
        path.push_str(folder);
        path.push('/');
    }
    if number > 1 {
        path.push_str(&format!("page-{number}/"));
    }
    path.push_str("index.html");
    OutputPath::new(path)
}

/// The page at an address: the reverse of [`path_of`]. A folder stands for its `index.html`.
pub fn page_at(site: &Site, path: &str) -> Option<PageId> {
    let path = path.strip_suffix("index.html").unwrap_or(path);
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    if parts.is_empty() {
        return Some(PageId::Chooser);
    }
    if parts == ["404.html"] {
        return Some(PageId::NotFound);
    }
    let language = site.languages().find(parts[0])?;
    if !site.languages().published().contains(&language) {
        return None;
    }
    let (parts, number) = match parts.last().and_then(|last| last.strip_prefix("page-")) {
        Some(number) if parts.len() > 2 => (
            &parts[1..parts.len() - 1],
            number.parse().ok().filter(|number| *number > 1)?,
        ),
        _ => (&parts[1..], 1),
    };
    let page = match parts[..] {
        [] => PageId::Home(language),
        [SEARCH] if number == 1 => PageId::Search(language),
        [REVIEW] if number == 1 && has_review(site) => PageId::Review(language),
        [COVERAGE] if number == 1 => PageId::Coverage(language),
        [DESIGN] if number == 1 => PageId::Design(language),
        [BRIEFS] if number == 1 => PageId::Briefs(language),
        [BRIEFS, ref slugs @ ..] => {
            let mut briefs = briefs(site).into_iter();
            let (readers, place) =
                briefs.find(|(readers, place)| brief_slugs(site, *readers, *place) == slugs)?;
            PageId::Brief(language, readers, place)
        }
        [EVIDENCE] if number == 1 => PageId::Evidence(language),
        [TIMELINE] if number == 1 => PageId::Timeline(language),
        [PARTNERS] if number == 1 => PageId::Partners(language),
        [OFFLINE] if number == 1 => PageId::Offline(language),
        [DOWNLOAD] if number == 1 => PageId::Download(language),
        [COMPARE] if number == 1 => PageId::Compare(language),
        [COLLECTION] if number == 1 => PageId::Collection(language),
        [INDEX] => PageId::Index(language, number),
        [name] => match site.model().find_collection(name) {
            Some(collection) => PageId::List(language, collection, number),
            None => PageId::Terms(language, paged_vocabulary(site, name)?),
        },
        [name, id] => match site.model().find_collection(name) {
            Some(collection) => PageId::Entry(language, site.find(collection, id)?),
            None => {
                let vocabulary = paged_vocabulary(site, name)?;
                let model = site.model().vocabulary(vocabulary);
                let term = model
                    .term_ids()
                    .find(|term| model.term(*term).slug() == id)?;
                PageId::Term(language, vocabulary, term, number)
            }
        },
        [name, id, HANDOUT] if number == 1 => {
            handout(site, language, name, id, Readers::Participants)?
        }
        [name, id, HANDOUT, TRAINER] if number == 1 => {
            handout(site, language, name, id, Readers::Trainer)?
        }
        _ => return None,
    };
    exists(site, page).then_some(page)
}

fn handout(
    site: &Site,
    language: LanguageId,
    collection: &str,
    id: &str,
    readers: Readers,
) -> Option<PageId> {
    let entry = site.find(site.model().find_collection(collection)?, id)?;
    has_handout(site, entry).then_some(PageId::Handout(language, entry, readers))
}

fn paged_vocabulary(site: &Site, name: &str) -> Option<VocabularyId> {
    let vocabulary = site.model().find_vocabulary(name)?;
    site.model()
        .vocabulary(vocabulary)
        .pages
        .then_some(vocabulary)
}

/// Whether a numbered page is not past the end of its list, its collection has a list, and the model
/// asks for a page of pictures.
fn exists(site: &Site, page: PageId) -> bool {
    match page {
        PageId::Index(_, number) => number <= index_pages(site),
        PageId::List(_, collection, number) => {
            let model = site.model().collection(collection);
            let count = list_pages(site, collection);
            model.list != List::None && number <= count
        }
        PageId::Term(_, vocabulary, term, number) => {
            let entries = site.term_entries(vocabulary, term).len();
            number <= page_count(entries, TERM_PAGE_SIZE)
        }
        _ => has_page(site, page),
    }
}
