//! The page of an entry.

use super::frame::Head;
use super::qr::qr_code;
use super::renderer::Renderer;
use crate::config::LanguageId;
use crate::content::{Entry, Status, TranslationStatus, Version};
use crate::diag::{Arg, Diagnostic};
use crate::images::PHONE;
use crate::markdown::{
    Document, GlossaryLinks, RenderContext, ResolvedImage, ResolvedLink, render, without,
};
use crate::output::assets::asset_path;
use crate::output::plan::PageId;
use crate::paths::OutputPath;
use crate::site::{Due, EntryId, Names, Shown, State, Target, due, section_message, standing};
use crate::theme::views::{EntryView, Link, NoticeView, TocItem};

/// Words that a practised reader reads in a minute; Brysbaert 2019 found 238 for English prose.
const WORDS_A_MINUTE: usize = 200;
/// Entries shorter than this are read at a glance.
const SHORT: usize = 150;

impl Renderer<'_> {
    pub fn entry(
        &self,
        page: PageId,
        path: &OutputPath,
        id: EntryId,
    ) -> Result<EntryView, Diagnostic> {
        let language = page.language(self.site);
        let names = self.site.names(language);
        let entry = self.site.entry(id);
        let collection = self.site.model().collection(entry.collection);
        let Shown {
            version,
            is_fallback,
        } = self.site.shown(id, language);
        let text = |field: &str| version.fields.text(field).unwrap_or_default().to_owned();
        let title = self.site.title(id, language).to_owned();
        let summary = text(&collection.summary_field);
        let collection_label = names.collection(entry.collection).to_owned();
        let mut head = Head::new(title.clone(), summary.clone());
        head.noindex = is_fallback;
        let canonical = PageId::Entry(version.language, id);
        head.canonical = is_fallback.then_some(canonical);
        head.breadcrumbs.push(self.home_link(path, language));
        if collection.list != crate::config::List::None {
            let list = PageId::List(language, entry.collection, 1);
            head.breadcrumbs
                .push(self.link(path, collection_label.clone(), list));
        }
        head.edit = self.edit_href(version);
        head.json_ld_html = Some(self.entry_json_ld(id, version));
        let related_html = self.related_cards(path, id, language)?;
        let address = self.online_address(page);
        let words = version.document.words;
        let locale = self.site.inputs.locales.get(version.language);
        Ok(EntryView {
            page: self.page(page, path, head),
            collection: collection.name.clone(),
            collection_label,
            title,
            summary,
            lang: self.site.languages().get(version.language).tag.clone(),
            dir: locale.direction().as_str(),
            html: self.body(path, id, version, language, &[]),
            tools: self.tools(path, id, version, language),
            reading_time: (words >= SHORT).then(|| {
                let minutes = words.div_ceil(WORDS_A_MINUTE);
                names.format("reading-time", &[("minutes", Arg::from(minutes))])
            }),
            contents: contents(version),
            facts: self.facts(path, entry, version, language),
            topics: self.topics(path, entry, language),
            notices: self.notices(path, id, version, is_fallback, language),
            blocks: self.blocks(entry, version, language),
            records: self.record_blocks(entry, version, language),
            criteria: self.criteria(entry, version, language),
            reviews: self.reviews(path, entry, language),
            review_page: collection
                .review
                .is_some()
                .then(|| self.link(path, names.message("review-page"), PageId::Review(language))),
            groups: self.groups(path, id, language)?,
            related_label: self.related_label(entry, language),
            related_html,
            qr: address.as_deref().and_then(qr_code),
            address,
            feedback: self.feedback(id, language),
        })
    }

    fn edit_href(&self, version: &Version) -> Option<String> {
        let base = self.site.inputs.config.edit_url.as_ref()?;
        Some(format!("{base}{}", version.path))
    }

    /// The body without the sections whose ids are in `leave_out`.
    pub fn body(
        &self,
        path: &OutputPath,
        id: EntryId,
        version: &Version,
        language: LanguageId,
        leave_out: &[String],
    ) -> String {
        let names = self.site.names(version.language);
        let (links, images) = self.addresses(path, id, version, language);
        let glossary = self.glossary(version.language);
        let term_href = |number: usize| {
            let term = *glossary.entries.get(number)?;
            (term != id).then(|| self.href(path, PageId::Entry(language, term)))
        };
        let term_title = |_: usize| String::new();
        let is_glossary = self
            .site
            .model()
            .collection(self.site.entry(id).collection)
            .glossary;
        let draw = |text: &str, document: &Document, links: &[_], images: &[_]| {
            let context = RenderContext {
                links,
                images,
                callout_title: &|callout| names.message(&format!("callout-{}", callout.as_str())),
                footnotes_label: &names.message("footnotes"),
                footnote_back_label: &names.message("footnote-back"),
                table_label: &names.message("table"),
                glossary: (!is_glossary).then_some(GlossaryLinks {
                    matcher: &glossary.matcher,
                    href: &term_href,
                    title: &term_title,
                }),
            };
            render(text, version.body, document, &context)
        };
        if leave_out.is_empty() {
            return draw(&version.text, &version.document, &links, &images);
        }
        let left = without(&version.text, version.body, &version.document, leave_out);
        let links = at(&left.links, &links);
        let images = at(&left.images, &images);
        draw(&left.text, &left.document, &links, &images)
    }

    /// The body's links and images as the page in `language` writes them.
    fn addresses(
        &self,
        path: &OutputPath,
        id: EntryId,
        version: &Version,
        language: LanguageId,
    ) -> (Vec<ResolvedLink>, Vec<ResolvedImage>) {
        let Some(targets) = self.site.targets(id, version.language) else {
            return (Vec::new(), Vec::new());
        };
        let links = targets.links.iter().map(|target| match target {
            Target::Entry(to, anchor) => {
                let shown = self.site.shown(*to, language).version.language;
                let mut href = self.href(path, PageId::Entry(language, *to));
                if let Some(anchor) = anchor {
                    href.push('#');
                    href.push_str(anchor);
                }
                ResolvedLink {
                    href: Some(href),
                    text: Some(self.site.title(*to, language).to_owned()),
                    lang: (shown != version.language)
                        .then(|| self.site.languages().get(shown).tag.clone()),
                    external: false,
                }
            }
            Target::Anchor(anchor) => ResolvedLink {
                href: Some(format!("#{anchor}")),
                ..ResolvedLink::default()
            },
            // A link to a picture that is not published shows its text.
            Target::Asset(file) if (self.pictures)(file).is_none() => ResolvedLink::default(),
            Target::Asset(file) => ResolvedLink {
                href: Some(path.relative_to(&asset_path(file))),
                ..ResolvedLink::default()
            },
            Target::External(href) => ResolvedLink {
                href: Some(href.clone()),
                external: true,
                ..ResolvedLink::default()
            },
            // Not even the id of a withdrawn entry may show.
            Target::Nothing => ResolvedLink {
                text: Some("[…]".to_owned()),
                ..ResolvedLink::default()
            },
        });
        let images = targets.images.iter().map(|target| match target {
            Target::Asset(file) => {
                // A picture that is not published is its alternative text.
                let Some(picture) = (self.pictures)(file) else {
                    return ResolvedImage::default();
                };
                let srcset = |limit: u32| {
                    let copies = picture.webp.iter().filter(|(width, _)| *width <= limit);
                    let copies =
                        copies.map(|(width, file)| format!("{} {width}w", path.relative_to(file)));
                    copies.collect::<Vec<String>>().join(", ")
                };
                ResolvedImage {
                    src: path.relative_to(&picture.file),
                    width: Some(picture.width),
                    height: Some(picture.height),
                    phone: srcset(PHONE),
                    desk: srcset(u32::MAX),
                }
            }
            _ => ResolvedImage::default(),
        });
        (links.collect(), images.collect())
    }

    /// What the reader should know about the text, most important first.
    pub fn notices(
        &self,
        path: &OutputPath,
        id: EntryId,
        version: &Version,
        is_fallback: bool,
        language: LanguageId,
    ) -> Vec<NoticeView> {
        let entry = self.site.entry(id);
        let names = self.site.names(language);
        let mut notices = Vec::new();
        let mut push = |kind, text, link| notices.push(NoticeView { kind, text, link });
        match entry.status {
            Status::NeedsUpdate => push("needs-update", names.message("needs-update"), None),
            Status::Archived => push("archived", names.message("archived"), None),
            _ => {}
        }
        if is_fallback {
            let args = [
                ("language", Arg::from(names.language(language))),
                ("shown", Arg::from(names.language(version.language))),
            ];
            let text = names.format("notice-untranslated", &args);
            push("untranslated", text, self.translate_link(entry, names));
        }
        let source_language = names.language(entry.source_language);
        let source_arg = ("source", Arg::from(source_language));
        let read_source = || {
            let args = [("source", Arg::from(source_language))];
            let text = names.format("read-source", &args);
            let languages = self.site.languages().published();
            let link = || self.link(path, text, PageId::Entry(entry.source_language, id));
            languages.contains(&entry.source_language).then(link)
        };
        if let Some(translation) = &version.translation {
            match translation.status {
                TranslationStatus::Machine => {
                    let text = names.format("notice-machine", std::slice::from_ref(&source_arg));
                    push("machine", text, read_source());
                }
                TranslationStatus::Draft => push("draft", names.message("notice-draft"), None),
                TranslationStatus::Reviewed => {}
            }
        }
        match self.site.state(id, version) {
            State::Stale(sections) => {
                let labels: Vec<String> = sections
                    .iter()
                    .map(|section| section_label(entry, section, names))
                    .collect();
                let list = Arg::from(names.locale().list(&labels));
                let text = names.format("notice-stale", &[source_arg, ("sections", list)]);
                push("stale", text, read_source());
            }
            State::Unverified => {
                push(
                    "unverified",
                    names.format("notice-unverified", &[source_arg]),
                    read_source(),
                );
            }
            State::Source | State::Current => {}
        }
        if let Some(Due::Past(date)) = due(entry, self.site.inputs.today) {
            let date = Arg::from(names.locale().date(&date));
            let text = names.format("notice-review-due", &[("date", date)]);
            push("review-due", text, None);
        }
        let review = self
            .site
            .model()
            .collection(entry.collection)
            .review
            .as_ref();
        if review.is_some_and(|review| review.reviewers > 0)
            && standing(entry, self.site.model()).counted.is_empty()
        {
            push("not-reviewed", names.message("not-reviewed"), None);
        }
        notices
    }

    fn translate_link(&self, entry: &Entry, names: &Names) -> Option<Link> {
        Some(Link {
            text: names.message("translate-this"),
            href: self.edit_href(entry.source())?,
            current: false,
            count: String::new(),
        })
    }
}

/// A section's label: the model's, or the heading that the source gives it.
pub fn section_label(entry: &Entry, section: &str, names: &Names) -> String {
    names
        .first_message(&[&section_message(section)])
        .unwrap_or_else(|| {
            let mut headings = entry.source().document.headings.iter();
            let heading = headings.find(|heading| heading.id == section);
            heading.map_or_else(|| section.to_owned(), |heading| heading.text.clone())
        })
}

/// Those of `all` that `places` name; one without a place has no address.
fn at<T: Clone + Default>(places: &[Option<usize>], all: &[T]) -> Vec<T> {
    let places = places.iter();
    places
        .map(|place| {
            place
                .and_then(|place| all.get(place).cloned())
                .unwrap_or_default()
        })
        .collect()
}

fn contents(version: &Version) -> Vec<TocItem> {
    let headings = version.document.headings.iter();
    headings
        .filter(|heading| heading.level <= 3)
        .map(|heading| TocItem {
            text: heading.text.clone(),
            href: format!("#{}", heading.id),
            level: heading.level,
        })
        .collect()
}
