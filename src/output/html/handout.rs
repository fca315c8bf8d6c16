//! What the pages of an entry offer trainers, and the pages that are printed and handed out.

use super::frame::Head;
use super::renderer::Renderer;
use crate::config::LanguageId;
use crate::content::{Value, Version};
use crate::output::plan::{PageId, Readers};
use crate::paths::OutputPath;
use crate::site::{EntryId, Shown};
use crate::theme::views::{Clock, Fact, HandoutView, Link, Tools};

impl Renderer<'_> {
    /// What the page of the entry at `path` offers, shown as `version`.
    pub fn tools(
        &self,
        path: &OutputPath,
        id: EntryId,
        version: &Version,
        language: LanguageId,
    ) -> Tools {
        let entry = self.site.entry(id);
        let tools = &self.site.model().collection(entry.collection).tools;
        let names = self.site.names(language);
        let shared = &entry.source().fields;
        let has = |id: &String| version.document.sections.iter().any(|one| one.id == *id);
        let clock = tools.clock.as_ref().filter(|clock| has(&clock.section));
        let handout = PageId::Handout(language, id, Readers::Participants);
        Tools {
            slides: tools.slides,
            clock: clock.and_then(|clock| match shared.get(&clock.total) {
                Some(Value::Integer(total)) => Some(Clock {
                    section: clock.section.clone(),
                    total: *total,
                }),
                _ => None,
            }),
            handout: tools
                .handout
                .is_some()
                .then(|| self.link(path, names.message("handout"), handout)),
        }
    }

    pub fn handout(
        &self,
        page: PageId,
        path: &OutputPath,
        id: EntryId,
        readers: Readers,
    ) -> HandoutView {
        let language = page.language(self.site);
        let names = self.site.names(language);
        let entry = self.site.entry(id);
        let collection = self.site.model().collection(entry.collection);
        let Shown {
            version,
            is_fallback,
        } = self.site.shown(id, language);
        let title = self.site.title(id, language).to_owned();
        let summary = version.fields.text(&collection.summary_field);
        let summary = summary.unwrap_or_default().to_owned();
        let label = |readers| match readers {
            Readers::Participants => names.message("handout-participants"),
            Readers::Trainer => names.message("handout-trainer"),
        };
        let mut head = Head::new(format!("{title}: {}", label(readers)), summary.clone());
        head.noindex = is_fallback;
        head.canonical = Some(PageId::Entry(version.language, id));
        let whole = self.link(path, title.clone(), PageId::Entry(language, id));
        let mut here = self.link(path, names.message("handout"), page);
        here.current = true;
        let list = PageId::List(language, entry.collection, 1);
        head.breadcrumbs = vec![self.home_link(path, language)];
        if collection.list != crate::config::List::None {
            let label = names.collection(entry.collection).to_owned();
            head.breadcrumbs.push(self.link(path, label, list));
        }
        head.breadcrumbs.extend([whole.clone(), here]);
        let versions = [Readers::Participants, Readers::Trainer].map(|one| Link {
            current: one == readers,
            ..self.link(path, label(one), PageId::Handout(language, id, one))
        });
        let leave_out = match (readers, &collection.tools.handout) {
            (Readers::Participants, Some(handout)) => handout.without.as_slice(),
            _ => &[],
        };
        let facts = self.facts(path, entry, version, language).into_iter();
        let is_plain = |fact: &Fact| fact.values.iter().all(|value| value.href.is_none());
        let notices = self.notices(path, id, version, is_fallback, language);
        HandoutView {
            page: self.page(page, path, head),
            for_trainer: readers == Readers::Trainer,
            versions: versions.into(),
            entry: whole,
            title,
            summary,
            lang: self.site.languages().get(version.language).tag.clone(),
            dir: self
                .site
                .inputs
                .locales
                .get(version.language)
                .direction()
                .as_str(),
            facts: facts.filter(is_plain).collect(),
            blocks: self.blocks(entry, version, language),
            html: self.body(path, id, version, language, leave_out),
            notices: notices.into_iter().map(|notice| notice.text).collect(),
        }
    }
}
