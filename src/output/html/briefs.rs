//! Short papers for decision-makers.

use std::collections::BTreeSet;

use super::frame::Head;
use super::renderer::Renderer;
use crate::config::{Brief, LanguageId, TermId};
use crate::diag::Arg;
use crate::output::plan::{PageId, has_page};
use crate::paths::OutputPath;
use crate::site::{Asked, EntryId, Via};
use crate::theme::views::{BriefItem, BriefReaders, BriefShown, BriefView, BriefsView, Link};

/// What two printed pages hold: so many things that are asked, each with so many entries that show it.
const ASKED: usize = 8;
const SHOWN: usize = 3;
/// Entries of other places, for each thing that is asked.
const ELSEWHERE: usize = 1;

impl Renderer<'_> {
    pub fn briefs(&self, page: PageId, path: &OutputPath) -> BriefsView {
        let language = page.language(self.site);
        let names = self.site.names(language);
        let title = names.message("briefs");
        let mut head = Head::new(title.clone(), names.message("briefs-intro"));
        head.breadcrumbs.push(self.home_link(path, language));
        let readers = match self.site.brief() {
            Some((_, brief)) => self.brief_readers(path, language, brief),
            None => Vec::new(),
        };
        BriefsView {
            page: self.page(page, path, head),
            title,
            readers,
        }
    }

    pub fn briefs_link(&self, path: &OutputPath, language: LanguageId) -> Option<Link> {
        let text = self.site.names(language).message("briefs");
        let page = PageId::Briefs(language);
        has_page(self.site, page).then(|| self.link(path, text, page))
    }

    fn brief_readers(
        &self,
        path: &OutputPath,
        language: LanguageId,
        brief: &Brief,
    ) -> Vec<BriefReaders> {
        let names = self.site.names(language);
        let link = |readers, place: Option<TermId>, text: &str| {
            let asked = self.site.asked(readers, place);
            let here: BTreeSet<&EntryId> = asked.iter().flat_map(|asked| &asked.here).collect();
            let page = PageId::Brief(language, readers, place);
            Link {
                count: names.number(here.len()),
                ..self.link(path, text.to_owned(), page)
            }
        };
        let place = |readers, place| {
            let text = names.term(brief.places.vocabulary, place);
            link(readers, Some(place), text)
        };
        let all = self.site.brief_readers().into_iter();
        all.map(|readers| {
            let mut places: Vec<TermId> = self.site.brief_places(readers);
            let name = |term: &TermId| names.term(brief.places.vocabulary, *term);
            places.sort_by(|a, b| names.locale().compare(name(a), name(b)));
            BriefReaders {
                everywhere: link(readers, None, names.term(brief.readers.vocabulary, readers)),
                places: places.into_iter().map(|one| place(readers, one)).collect(),
            }
        })
        .collect()
    }

    pub fn brief(
        &self,
        page: PageId,
        path: &OutputPath,
        readers: TermId,
        place: Option<TermId>,
    ) -> BriefView {
        let language = page.language(self.site);
        let names = self.site.names(language);
        let declared = self.site.brief().map(|(_, brief)| brief);
        let term = |vocabulary, term| names.term(vocabulary, term).to_owned();
        let audience = declared.map(|brief| term(brief.readers.vocabulary, readers));
        let country = declared
            .zip(place)
            .map(|(brief, place)| term(brief.places.vocabulary, place));
        let audience = ("audience", Arg::from(audience.unwrap_or_default()));
        let title = match &country {
            None => names.format("brief-title", &[audience]),
            Some(country) => {
                let country = ("country", Arg::from(country.as_str()));
                names.format("brief-title-country", &[audience, country])
            }
        };
        let mut head = Head::new(title.clone(), names.message("briefs-intro"));
        head.breadcrumbs.push(self.home_link(path, language));
        head.breadcrumbs.extend(self.briefs_link(path, language));
        let asked = self.site.asked(readers, place);
        let full = asked.iter().filter(|asked| !asked.here.is_empty()).count();
        let (asked, also) = asked.split_at(full.min(ASKED));
        let mut used = BTreeSet::new();
        let mut item = |asked: &Asked, brief: &Brief| {
            let shown = |ids: &[EntryId], most: usize| -> Vec<BriefShown> {
                let ids = ids.iter().take(most);
                ids.map(|id| self.shown_in_brief(path, *id, language, brief))
                    .collect()
            };
            used.extend(asked.here.iter().take(SHOWN).chain([&asked.entry]));
            let card = self.card_texts(asked.entry, language);
            BriefItem {
                entry: self.link(
                    path,
                    card.title.to_string(),
                    PageId::Entry(language, asked.entry),
                ),
                statement: card.summary.to_string(),
                lang: card.lang.to_string(),
                dir: card.dir,
                shown: shown(&asked.here, SHOWN),
                elsewhere: shown(&asked.elsewhere, ELSEWHERE),
            }
        };
        let asked = declared.map(|brief| asked.iter().map(|asked| item(asked, brief)).collect());
        let entry_link = |id: EntryId| {
            let title = self.site.title(id, language).to_owned();
            self.link(path, title, PageId::Entry(language, id))
        };
        let sources: BTreeSet<EntryId> = used
            .into_iter()
            .flat_map(|id| self.site.forward(id))
            .filter(|(via, _)| {
                declared.is_some_and(|brief| *via == Via::Field(brief.sources.clone()))
            })
            .map(|(_, to)| *to)
            .collect();
        BriefView {
            page: self.page(page, path, head),
            title,
            asked: asked.unwrap_or_default(),
            also: also.iter().map(|asked| entry_link(asked.entry)).collect(),
            sources: sources.into_iter().map(entry_link).collect(),
        }
    }

    fn shown_in_brief(
        &self,
        path: &OutputPath,
        id: EntryId,
        language: LanguageId,
        brief: &Brief,
    ) -> BriefShown {
        let names = self.site.names(language);
        let entry = self.site.entry(id);
        let card = self.card_texts(id, language);
        let fields = &entry.source().fields;
        let label = |vocabulary, term: &TermId| names.term(vocabulary, *term).to_owned();
        let places: Vec<String> = fields
            .terms(&brief.places.name)
            .iter()
            .map(|term| label(brief.places.vocabulary, term))
            .collect();
        let model = self.site.model().collection(entry.collection);
        let weight = model.field(&brief.weight).and_then(|field| {
            let vocabulary = field.kind.vocabulary()?;
            Some(label(vocabulary, fields.terms(&brief.weight).first()?))
        });
        BriefShown {
            entry: self.link(path, card.title.to_string(), PageId::Entry(language, id)),
            lang: card.lang.to_string(),
            dir: card.dir,
            places: names.locale().list(&places),
            weight: weight.unwrap_or_default(),
        }
    }
}
