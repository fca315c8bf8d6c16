//! The frame that every page has.

use std::collections::BTreeMap;

use super::language_frame::LanguageFrame;
use super::renderer::{Asset, Renderer};
use crate::config::LanguageId;
use crate::output::plan::{PageId, address, path_of};
use crate::paths::OutputPath;
use crate::site::EntryId;
use crate::theme::views::{LanguageLink, Link, Page};

/// What differs from page to page.
pub struct Head {
    pub title: String,
    pub description: String,
    pub noindex: bool,
    pub canonical: Option<PageId>,
    pub breadcrumbs: Vec<Link>,
    pub edit: Option<String>,
    pub json_ld_html: Option<String>,
}

impl Head {
    pub fn new(title: String, description: String) -> Self {
        Self {
            title,
            description,
            noindex: false,
            canonical: None,
            breadcrumbs: Vec::new(),
            edit: None,
            json_ld_html: None,
        }
    }
}

impl Renderer<'_> {
    /// The address of `to` as written in the page at `from`.
    pub fn href(&self, from: &OutputPath, to: PageId) -> String {
        from.relative_to(&path_of(self.site, to))
    }

    pub fn link(&self, from: &OutputPath, text: String, to: PageId) -> Link {
        Link {
            text,
            href: self.href(from, to),
            current: false,
            count: String::new(),
        }
    }

    /// The start of every breadcrumb trail.
    pub fn home_link(&self, from: &OutputPath, language: LanguageId) -> Link {
        let text = self.frames[language.index()].home.clone();
        self.link(from, text, PageId::Home(language))
    }

    pub fn page(&self, page: PageId, path: &OutputPath, head: Head) -> Page {
        let site = self.site;
        let language = page.language(site);
        let frame = &self.frames[language.index()];
        let menu = frame.menu.iter().map(|(label, target)| {
            let mut link = self.link(path, label.clone(), *target);
            link.current = is_within(site, page, *target);
            link
        });
        let footer =
            self.footers[language.index()].get_or_init(|| LanguageFrame::footer(site, language));
        let footer = footer.iter().map(|(title, target)| {
            let mut link = self.link(path, title.clone(), *target);
            link.current = page == *target;
            link
        });
        let template = self.template(page);
        let files = |assets: &[Asset]| {
            let here = assets
                .iter()
                .filter(|asset| asset.only_on.is_none_or(|only| only == template));
            here.map(|asset| path.relative_to(&OutputPath::new(asset.path.clone())))
                .collect::<Vec<String>>()
        };
        let fonts = self.assets.fonts.get(language.index());
        let fonts = fonts.and_then(|files| files.first()).cloned();
        let fonts = fonts.map(OutputPath::new);
        let mut stylesheets = files(&self.assets.stylesheets);
        stylesheets.extend(fonts.map(|sheet| path.relative_to(&sheet)));
        let feed = OutputPath::new(format!("{}/feed.xml", frame.lang));
        Page {
            lang: frame.lang.clone(),
            dir: frame.dir,
            site_title: frame.site_title.clone(),
            title: head.title,
            description: head.description,
            root: path.to_root(),
            home: self.href(path, PageId::Home(language)),
            search: self.href(path, PageId::Search(language)),
            noindex: head.noindex,
            canonical: head.canonical.map(|page| address(site, page)),
            language: frame.autonym.clone(),
            languages: match site.languages().published() {
                [_] => Vec::new(),
                _ => self.language_links(page, path),
            },
            menu: menu.collect(),
            footer: footer.collect(),
            breadcrumbs: head.breadcrumbs,
            stylesheets,
            scripts: files(&self.assets.scripts),
            parts: self.parts(path, language),
            feed: Some(path.relative_to(&feed)),
            catalogue: Some(path.relative_to(&OutputPath::new("catalogue.json"))),
            edit: head.edit,
            json_ld_html: head.json_ld_html,
        }
    }

    /// The addresses of files that a template can link or a script load when it is asked to.
    fn parts(&self, path: &OutputPath, language: LanguageId) -> BTreeMap<String, String> {
        let mut parts = BTreeMap::new();
        let words = self.assets.words.get(language.index());
        for (name, file) in self.assets.parts.iter().chain(words.into_iter().flatten()) {
            let address = path.relative_to(&OutputPath::new(file.clone()));
            parts.insert(name.clone(), address);
        }
        for (name, file) in self
            .language_parts
            .get(language.index())
            .into_iter()
            .flatten()
        {
            parts.insert((*name).to_owned(), path.relative_to(&file.path));
        }
        parts
    }

    pub fn language_links(&self, page: PageId, path: &OutputPath) -> Vec<LanguageLink> {
        let own = page.language(self.site);
        self.site
            .languages()
            .published()
            .iter()
            .map(|&language| {
                let frame = &self.frames[language.index()];
                LanguageLink {
                    lang: frame.lang.clone(),
                    dir: frame.dir,
                    name: frame.autonym.clone(),
                    href: self.href(path, page.in_language(language)),
                    address: address(self.site, page.in_language(language)),
                    current: language == own && page != PageId::Chooser,
                    available: self.is_available(page, language),
                }
            })
            .collect()
    }

    /// Whether the page says something of its own in `language`: an entry that is shown in another
    /// language's text does not.
    fn is_available(&self, page: PageId, language: LanguageId) -> bool {
        match page {
            PageId::Entry(_, entry) | PageId::Handout(_, entry, _) => {
                !self.shown_as_fallback(entry, language)
            }
            _ => true,
        }
    }

    fn shown_as_fallback(&self, entry: EntryId, language: LanguageId) -> bool {
        self.site.shown(entry, language).is_fallback
    }
}

/// Whether `page` is `section` or belongs to it.
fn is_within(site: &crate::site::Site, page: PageId, section: PageId) -> bool {
    match (page, section) {
        (PageId::List(_, a, _), PageId::List(_, b, _)) => a == b,
        (
            PageId::Entry(_, entry) | PageId::Handout(_, entry, _),
            PageId::List(_, collection, _),
        ) => site.entry(entry).collection == collection,
        _ => false,
    }
}
