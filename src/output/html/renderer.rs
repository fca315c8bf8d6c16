//! Renders any page of a site.

use std::sync::OnceLock;

use super::language_frame::LanguageFrame;
use super::shared_card::SharedCard;
use crate::config::LanguageId;
use crate::diag::Diagnostic;
use crate::markdown::GlossaryMatcher;
use crate::output::plan::{PageId, path_of};
use crate::paths::SourcePath;
use crate::site::{EntryId, Site};
use crate::theme::Theme;

/// Where the theme's stylesheets and scripts are, below the output folder.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    pub stylesheets: Vec<String>,
    pub scripts: Vec<String>,
}

/// Looks up the width and height of a picture, in pixels.
pub type PictureSize<'a> = Box<dyn Fn(&SourcePath) -> Option<(u32, u32)> + Send + Sync + 'a>;

/// What is needed to render any page.
pub struct Renderer<'a> {
    pub(super) site: &'a Site,
    pub(super) theme: &'a Theme,
    pub(super) assets: &'a Assets,
    /// Width and height of a picture, in pixels.
    pub(super) picture_size: PictureSize<'a>,
    /// By language.
    pub(super) frames: Vec<LanguageFrame>,
    /// By language; made when a page is first rendered in it.
    pub(super) footers: Vec<OnceLock<Vec<(String, PageId)>>>,
    /// By language and entry; filled while lists show entries.
    pub(super) cards: Vec<OnceLock<Vec<SharedCard>>>,
    /// By language; built when a body in that language is first rendered.
    glossaries: Vec<OnceLock<Glossary>>,
}

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
        picture_size: PictureSize<'a>,
    ) -> Self {
        let languages = site.languages();
        Self {
            frames: languages
                .ids()
                .map(|language| LanguageFrame::new(site, language))
                .collect(),
            cards: languages.ids().map(|_| OnceLock::new()).collect(),
            footers: languages.ids().map(|_| OnceLock::new()).collect(),
            glossaries: languages.ids().map(|_| OnceLock::new()).collect(),
            site,
            theme,
            assets,
            picture_size,
        }
    }

    pub fn render(&self, page: PageId) -> Result<String, Diagnostic> {
        let path = path_of(self.site, page);
        let language = page.language(self.site);
        let engine = &self.theme.engine;
        match page {
            PageId::Chooser => engine.render("chooser.html", language, &self.chooser(page, &path)),
            PageId::NotFound => {
                engine.render("not-found.html", language, &self.not_found(page, &path))
            }
            PageId::Home(_) => engine.render("home.html", language, &self.home(page, &path)?),
            PageId::List(_, collection, number) => {
                use crate::config::List;
                match self.site.model().collection(collection).list {
                    List::Glossary => {
                        let view = self.glossary_list(page, &path, collection);
                        engine.render("glossary.html", language, &view)
                    }
                    List::Cards | List::None => {
                        let view = self.list(page, &path, collection, number)?;
                        engine.render("list.html", language, &view)
                    }
                }
            }
            PageId::Entry(_, entry) => {
                engine.render("entry.html", language, &self.entry(page, &path, entry)?)
            }
            PageId::Terms(_, vocabulary) => {
                engine.render("terms.html", language, &self.terms(page, &path, vocabulary))
            }
            PageId::Term(_, vocabulary, term, number) => {
                let view = self.term(page, &path, (vocabulary, term), number)?;
                engine.render("term.html", language, &view)
            }
        }
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
