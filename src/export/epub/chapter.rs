//! An entry's page as a chapter.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::LanguageId;
use crate::export::data_url::media_type;
use crate::export::element::{Element, Keep};
use crate::export::files::Files;
use crate::export::links::resolve;
use crate::export::markup::{Syntax, push_children};
use crate::export::page::{Kind, Page};
use crate::export::pictures::{Copy, choose};
use crate::output::{PageId, page_at, path_of};
use crate::paths::OutputPath;
use crate::site::{EntryId, Site};

/// A chapter, written.
pub struct Chapter {
    pub entry: EntryId,
    /// Below the book's folder: `practices/northnet.xhtml`.
    pub path: String,
    pub title: String,
    /// Missing where the title is in the book's language.
    pub title_lang: Option<(String, String)>,
    /// The headings that have an `id`, with their text.
    pub headings: Vec<(String, String)>,
    /// XHTML.
    pub body: String,
    /// Where pictures are in the book and in the site.
    pub pictures: BTreeMap<String, String>,
}

/// Makes chapters that link to each other.
pub struct Chapters<'a> {
    site: &'a Site,
    language: LanguageId,
    files: &'a Files,
    /// The chapter of each page.
    paths: BTreeMap<String, String>,
}

impl<'a> Chapters<'a> {
    pub fn new(site: &'a Site, language: LanguageId, files: &'a Files) -> Self {
        Self {
            site,
            language,
            files,
            paths: BTreeMap::new(),
        }
    }

    /// From now on links to these entries lead to their chapters.
    pub fn add(&mut self, entries: &[EntryId]) {
        for entry in entries {
            self.paths.insert(self.page(*entry), self.chapter(*entry));
        }
    }

    fn page(&self, entry: EntryId) -> String {
        let page = PageId::Entry(self.language, entry);
        path_of(self.site, page).as_str().to_owned()
    }

    fn chapter(&self, entry: EntryId) -> String {
        let entry = self.site.entry(entry);
        let collection = &self.site.model().collection(entry.collection).name;
        format!("{collection}/{}.xhtml", entry.id)
    }

    /// The terms of the glossary that the entry's page links to.
    pub fn glossary(&self, entry: EntryId) -> BTreeSet<EntryId> {
        let path = self.page(entry);
        let mut terms = BTreeSet::new();
        let Some(page) = self.open(&path) else {
            return terms;
        };
        page.main.each(&mut |element| {
            let address = element.attribute("href");
            let target = address.and_then(|address| resolve(&path, address));
            let page = target.and_then(|(target, _)| page_at(self.site, &target));
            if let Some(PageId::Entry(_, term)) = page {
                let collection = self.site.entry(term).collection;
                if self.site.model().collection(collection).glossary {
                    terms.insert(term);
                }
            }
        });
        terms
    }

    fn open(&self, path: &str) -> Option<Page> {
        let html = std::str::from_utf8(self.files.0.get(path)?).ok()?;
        Page::read(html, Kind::Book)
    }

    /// `None` for an entry whose page was not built.
    pub fn read(&self, entry: EntryId) -> Option<Chapter> {
        let path = self.page(entry);
        let Page {
            title, mut main, ..
        } = self.open(&path)?;
        let mut chapter = Chapter {
            entry,
            path: self.chapter(entry),
            title,
            title_lang: None,
            headings: Vec::new(),
            body: String::new(),
            pictures: BTreeMap::new(),
        };
        main.rewrite(&mut |element| self.change(&path, &mut chapter, element));
        push_children(&mut chapter.body, &main, Syntax::Xml);
        Some(chapter)
    }

    fn change(&self, path: &str, chapter: &mut Chapter, element: &mut Element) -> Keep {
        if element.attribute("hidden").is_some() {
            return Keep::Nothing;
        }
        match element.name.as_str() {
            "h1" => {
                let own = |name| element.attribute(name).map(str::to_owned);
                chapter.title_lang = own("lang").zip(own("dir"));
                Keep::Whole
            }
            "h2" => {
                if let Some(id) = element.attribute("id") {
                    let text = element.text();
                    let text: Vec<&str> = text.split_whitespace().collect();
                    chapter.headings.push((id.to_owned(), text.join(" ")));
                }
                Keep::Whole
            }
            "a" => self.link(path, chapter, element),
            "picture" => {
                choose(element, Copy::Plain);
                self.picture(path, chapter, element)
            }
            "img" => self.picture(path, chapter, element),
            _ => Keep::Whole,
        }
    }

    /// A link to a chapter leads there, any other to its page online, if the site is online.
    fn link(&self, path: &str, chapter: &Chapter, link: &mut Element) -> Keep {
        let Some(address) = link.attribute("href") else {
            return Keep::Whole;
        };
        let Some((target, fragment)) = resolve(path, address) else {
            return Keep::Whole;
        };
        let fragment = fragment.map(|fragment| format!("#{fragment}"));
        let fragment = fragment.filter(|fragment| fragment != "#");
        let fragment = fragment.unwrap_or_default();
        let config = &self.site.inputs.config;
        let to = match self.paths.get(&target) {
            Some(to) if *to == chapter.path && !fragment.is_empty() => fragment,
            Some(to) => format!("{}{fragment}", relative(&chapter.path, to)),
            None if config.is_online() => {
                let page = target.strip_suffix("index.html").unwrap_or(&target);
                format!("{}{page}{fragment}", config.base_url)
            }
            None => return Keep::Children,
        };
        link.set("href", to);
        Keep::Whole
    }

    fn picture(&self, path: &str, chapter: &mut Chapter, img: &mut Element) -> Keep {
        let address = img.attribute("src").unwrap_or_default();
        let Some((source, _)) = resolve(path, address) else {
            return Keep::Nothing;
        };
        if media_type(&source).is_none() || !self.files.0.contains_key(&source) {
            return Keep::Nothing;
        }
        img.set("src", relative(&chapter.path, &source));
        chapter.pictures.insert(source.clone(), source);
        Keep::Whole
    }
}

fn relative(from: &str, to: &str) -> String {
    OutputPath::new(from).relative_to(&OutputPath::new(to))
}
