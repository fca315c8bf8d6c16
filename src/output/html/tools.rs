//! What readers do with entries: the pages that scripts fill, and what an entry's own tools need.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::frame::Head;
use super::renderer::Renderer;
use crate::config::{FEEDBACK_BODY, FEEDBACK_TITLE, Feedback, LanguageId};
use crate::diag::Arg;
use crate::output::plan::{PageId, address};
use crate::paths::OutputPath;
use crate::site::EntryId;
use crate::theme::views::{Link, ToolView};

/// What is encoded in a part of an address: all but the unreserved letters of RFC 3986.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

impl Renderer<'_> {
    /// A page that scripts fill; its messages begin with `name`.
    pub fn tool(&self, page: PageId, path: &OutputPath, name: &str) -> ToolView {
        let language = page.language(self.site);
        let names = self.site.names(language);
        let title = names.message(&format!("{name}-page"));
        let about = names.message(&format!("{name}-about"));
        let mut head = Head::new(title.clone(), about.clone());
        head.breadcrumbs.push(self.home_link(path, language));
        ToolView {
            page: self.page(page, path, head),
            title,
            about,
        }
    }

    /// The page's address, if the site has one that readers can go to.
    pub fn online_address(&self, page: PageId) -> Option<String> {
        let is_online = self.site.inputs.config.is_online();
        is_online.then(|| address(self.site, page))
    }

    /// A draft of an e-mail or an issue that asks how it went.
    pub fn feedback(&self, id: EntryId, language: LanguageId) -> Option<Link> {
        let feedback = self.site.inputs.config.feedback.as_ref()?;
        let names = self.site.names(language);
        let entry = self.site.entry(id);
        let collection = &self.site.model().collection(entry.collection).name;
        let page = PageId::Entry(language, id);
        let place = self.online_address(page);
        let place = place.unwrap_or_else(|| format!("{collection}/{}", entry.id));
        let title = Arg::from(self.site.title(id, language));
        let title = names.format("feedback-subject", &[("title", title)]);
        let body = format!("{}\n\n{place}\n", names.message("feedback-body"));
        let encode = |text: &str| utf8_percent_encode(text, ENCODED).to_string();
        let href = match feedback {
            // RFC 6068: lines end with CR and LF.
            Feedback::Email(email) => format!(
                "mailto:{email}?subject={}&body={}",
                encode(&title),
                encode(&body.replace('\n', "\r\n"))
            ),
            Feedback::Issues(form) => form
                .replace(FEEDBACK_TITLE, &encode(&title))
                .replace(FEEDBACK_BODY, &encode(&body)),
        };
        Some(Link {
            text: names.message("feedback-link"),
            href,
            current: false,
            count: String::new(),
        })
    }
}
