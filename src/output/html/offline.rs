//! The page that keeps the site on the reader's device.

use super::frame::Head;
use super::renderer::Renderer;
use crate::output::offline::{LIST, WORKER};
use crate::output::plan::PageId;
use crate::paths::OutputPath;
use crate::theme::views::OfflineView;

impl Renderer<'_> {
    pub fn offline(&self, page: PageId, path: &OutputPath) -> OfflineView {
        let language = page.language(self.site);
        let names = self.site.names(language);
        let title = names.message("offline-page");
        let mut head = Head::new(title.clone(), names.message("offline-intro"));
        head.breadcrumbs.push(self.home_link(path, language));
        let mut languages = self.language_links(page, path);
        languages.sort_by_key(|link| !link.current);
        let has_worker = self.assets.root.iter().any(|name| name == WORKER);
        let file = |name: &str| path.relative_to(&OutputPath::new(name));
        OfflineView {
            page: self.page(page, path, head),
            title,
            download: self.download_link(path, language),
            worker: has_worker.then(|| file(WORKER)),
            list: file(LIST),
            languages,
        }
    }
}
