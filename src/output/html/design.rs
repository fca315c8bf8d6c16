//! The page that shows the parts pages are made of.

use super::frame::Head;
use super::home::newest;
use super::renderer::Renderer;
use crate::diag::Diagnostic;
use crate::output::plan::PageId;
use crate::paths::OutputPath;
use crate::theme::views::DesignView;

/// How many cards are shown.
const CARDS: usize = 3;

impl Renderer<'_> {
    pub fn design(&self, page: PageId, path: &OutputPath) -> Result<DesignView, Diagnostic> {
        let language = page.language(self.site);
        let names = self.site.names(language);
        let title = names.message("design-page");
        let mut head = Head::new(title.clone(), names.message("design-intro"));
        head.breadcrumbs.push(self.home_link(path, language));
        let groups = self
            .deep_vocabulary()
            .map_or_else(Vec::new, |id| self.term_groups(path, id, language));
        Ok(DesignView {
            page: self.page(page, path, head),
            title,
            terms: groups.into_iter().map(|group| group.term).collect(),
            cards_html: self.cards(path, &newest(self.site, None, CARDS), language, 3)?,
        })
    }
}
