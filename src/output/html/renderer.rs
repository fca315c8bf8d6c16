//! Renders any page of a site.

use std::sync::OnceLock;

use serde::Serialize;

use super::language_frame::LanguageFrame;
use super::shared_card::SharedCard;
use crate::config::{LanguageId, List};
use crate::diag::Diagnostic;
use crate::images::Stripped;
use crate::markdown::GlossaryMatcher;
use crate::output::language_parts::LanguageParts;
use crate::output::plan::{PageId, path_of};
use crate::paths::{OutputPath, SourcePath};
use crate::search::Published;
use crate::site::{EntryId, Site};
use crate::theme::Theme;

/// Where the theme's stylesheets and scripts are, below the output folder.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    pub stylesheets: Vec<Asset>,
    pub scripts: Vec<Asset>,
    /// Files that templates ask for: the name that they use, and the path below the output folder.
    pub parts: Vec<(String, String)>,
    /// Paths of the files that are published under names of their own at the output's root.
    pub root: Vec<String>,
    /// By language: those of `parts` that hold words.
    pub words: Vec<Vec<(String, String)>>,
    /// By language: the stylesheet that names its fonts and then the fonts, below the output folder;
    /// empty for none.
    pub fonts: Vec<Vec<String>>,
}

/// A stylesheet or a script.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Below the output folder.
    pub path: String,
    /// The one template whose pages load it; `None` for all.
    pub only_on: Option<&'static str>,
}

/// A picture that is published.
#[derive(Clone, Debug)]
pub struct Picture {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// What every browser can show.
    pub file: OutputPath,
    /// WebP copies by their width in pixels, from narrow to wide.
    pub webp: Vec<(u32, OutputPath)>,
}

impl Picture {
    /// A picture without copies.
    pub fn as_it_is(file: OutputPath, picture: &Stripped) -> Self {
        Self {
            width: picture.width,
            height: picture.height,
            file,
            webp: Vec::new(),
        }
    }
}

/// Looks up a picture; `None` for one that is not published.
pub type Pictures<'a> = Box<dyn Fn(&SourcePath) -> Option<Picture> + Send + Sync + 'a>;

/// What is needed to render any page.
pub struct Renderer<'a> {
    pub(super) site: &'a Site,
    pub(super) theme: &'a Theme,
    pub(super) assets: &'a Assets,
    /// By language.
    pub(super) language_parts: &'a [LanguageParts],
    /// `None` when no index is published: the search page then only leads to lists.
    pub(super) search: Option<&'a Published>,
    pub(super) pictures: Pictures<'a>,
    /// By language.
    pub(super) frames: Vec<LanguageFrame>,
    /// By language; made when a page is first rendered in it.
    pub(super) footers: Vec<OnceLock<Vec<(String, PageId)>>>,
    /// By language and entry; filled while lists show entries.
    pub(super) cards: Vec<OnceLock<Vec<SharedCard>>>,
    /// By language; made when a page of its list from A to Z is first rendered.
    pub(super) alphabets: Vec<OnceLock<Alphabet>>,
    /// By language; built when a body in that language is first rendered.
    glossaries: Vec<OnceLock<Glossary>>,
}

/// Entries by their initial letter, the letters in the language's order.
pub(super) type Alphabet = Vec<(String, Vec<EntryId>)>;

/// The glossary terms of a language, as its bodies may write them.
pub(super) struct Glossary {
    pub matcher: GlossaryMatcher,
    /// By the matcher's term number.
    pub entries: Vec<EntryId>,
}

impl<'a> Renderer<'a> {
    pub fn new(
        site: &'a Site,
        theme: &'a Theme,
        assets: &'a Assets,
        language_parts: &'a [LanguageParts],
        search: Option<&'a Published>,
        pictures: Pictures<'a>,
    ) -> Self {
        let languages = site.languages();
        Self {
            frames: languages
                .ids()
                .map(|language| LanguageFrame::new(site, language))
                .collect(),
            cards: languages.ids().map(|_| OnceLock::new()).collect(),
            alphabets: languages.ids().map(|_| OnceLock::new()).collect(),
            footers: languages.ids().map(|_| OnceLock::new()).collect(),
            glossaries: languages.ids().map(|_| OnceLock::new()).collect(),
            site,
            theme,
            assets,
            language_parts,
            search,
            pictures,
        }
    }

    /// The template that draws a page.
    pub(super) fn template(&self, page: PageId) -> &'static str {
        match page {
            PageId::Chooser => "chooser.html",
            PageId::NotFound => "not-found.html",
            PageId::Home(_) => "home.html",
            PageId::Search(_) => "search.html",
            PageId::Review(_) => "review.html",
            PageId::Coverage(_) => "coverage.html",
            PageId::Briefs(_) => "briefs.html",
            PageId::Design(_) => "design.html",
            PageId::Brief(..) => "brief.html",
            PageId::Evidence(_) => "evidence.html",
            PageId::Timeline(_) => "timeline.html",
            PageId::Partners(_) => "partners.html",
            PageId::Offline(_) => "offline.html",
            PageId::Download(_) => "download.html",
            PageId::Compare(_) => "compare.html",
            PageId::Collection(_) => "my-collection.html",
            PageId::Index(..) => "a-z.html",
            PageId::List(_, collection, _) => match self.site.model().collection(collection).list {
                List::Glossary => "glossary.html",
                List::Cards | List::None => "list.html",
            },
            PageId::Entry(..) => "entry.html",
            PageId::Handout(..) => "handout.html",
            PageId::Terms(..) => "terms.html",
            PageId::Term(..) => "term.html",
        }
    }

    pub fn render(&self, page: PageId) -> Result<String, Diagnostic> {
        let path = &path_of(self.site, page);
        match page {
            PageId::Chooser => self.draw(page, &self.chooser(page, path)),
            PageId::NotFound => self.draw(page, &self.not_found(page, path)),
            PageId::Home(_) => self.draw(page, &self.home(page, path)?),
            PageId::Search(_) => self.draw(page, &self.search(page, path)),
            PageId::Coverage(_) => self.draw(page, &self.coverage(page, path)),
            PageId::Briefs(_) => self.draw(page, &self.briefs(page, path)),
            PageId::Design(_) => self.draw(page, &self.design(page, path)?),
            PageId::Brief(_, readers, place) => {
                self.draw(page, &self.brief(page, path, readers, place))
            }
            PageId::Evidence(_) => self.draw(page, &self.evidence(page, path)),
            PageId::Timeline(_) => self.draw(page, &self.timeline(page, path)),
            PageId::Partners(_) => self.draw(page, &self.partners(page, path)),
            PageId::Offline(_) => self.draw(page, &self.offline(page, path)),
            PageId::Download(_) => self.draw(page, &self.download(page, path)),
            PageId::Compare(_) => self.draw(page, &self.tool(page, path, "compare")),
            PageId::Collection(_) => self.draw(page, &self.tool(page, path, "collection")),
            PageId::Review(_) => self.draw(page, &self.review_rules(page, path)),
            PageId::Index(_, number) => self.draw(page, &self.index(page, path, number)),
            PageId::List(_, collection, number) => {
                match self.site.model().collection(collection).list {
                    List::Glossary => self.draw(page, &self.glossary_list(page, path, collection)),
                    List::Cards | List::None => {
                        self.draw(page, &self.list(page, path, collection, number)?)
                    }
                }
            }
            PageId::Entry(_, entry) => self.draw(page, &self.entry(page, path, entry)?),
            PageId::Handout(_, entry, readers) => {
                self.draw(page, &self.handout(page, path, entry, readers))
            }
            PageId::Terms(_, vocabulary) => self.draw(page, &self.terms(page, path, vocabulary)),
            PageId::Term(_, vocabulary, term, number) => {
                self.draw(page, &self.term(page, path, (vocabulary, term), number)?)
            }
        }
    }

    fn draw<V: Serialize>(&self, page: PageId, view: &V) -> Result<String, Diagnostic> {
        let language = page.language(self.site);
        self.theme
            .engine
            .render(self.template(page), language, view)
    }

    /// Drops what the lists of `language` share: for when all of its pages are rendered.
    pub fn forget_cards(&mut self, language: LanguageId) {
        self.cards[language.index()] = OnceLock::new();
    }

    /// The glossary for bodies in `language`: only terms that are translated into it.
    pub(super) fn glossary(&self, language: LanguageId) -> &Glossary {
        self.glossaries[language.index()].get_or_init(|| {
            let mut forms = Vec::new();
            let mut entries = Vec::new();
            for id in self.site.visible() {
                let entry = self.site.entry(id);
                let collection = self.site.model().collection(entry.collection);
                if !collection.glossary {
                    continue;
                }
                let Some(version) = entry.version(language) else {
                    continue;
                };
                let label = version.fields.text(&collection.title_field);
                let others = version.fields.texts("forms").iter().map(String::as_str);
                let number = entries.len();
                forms.extend(
                    label
                        .into_iter()
                        .chain(others)
                        .map(|form| (form.to_owned(), number)),
                );
                entries.push(id);
            }
            Glossary {
                matcher: GlossaryMatcher::new(forms),
                entries,
            }
        })
    }
}
