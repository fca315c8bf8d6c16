//! The page of packages that can be taken along.

use super::frame::Head;
use super::renderer::Renderer;
use crate::config::LanguageId;
use crate::diag::Arg;
use crate::output::plan::{PageId, has_page};
use crate::paths::{OutputPath, PACKAGES};
use crate::site::{Names, Package, PackageKind};
use crate::theme::views::{DownloadFile, DownloadKind, DownloadView, Link};

/// More languages than these are counted, not named.
const NAMED: usize = 3;

impl Renderer<'_> {
    pub fn download(&self, page: PageId, path: &OutputPath) -> DownloadView {
        let language = page.language(self.site);
        let names = self.site.names(language);
        let title = names.message("download-page");
        let mut head = Head::new(title.clone(), names.message("download-intro"));
        head.breadcrumbs.push(self.home_link(path, language));
        let packages = &self.site.inputs.packages;
        // A language without packages of its own offers those of the others.
        let has_own = packages.iter().any(|one| one.languages.contains(&language));
        let kinds = PackageKind::ALL.into_iter().filter_map(|kind| {
            let is_for = |one: &&Package| !has_own || one.languages.contains(&language);
            let packages = packages.iter().filter(|one| one.kind == kind);
            let packages = packages.filter(is_for);
            let files: Vec<_> = packages.map(|one| file(one, path, names)).collect();
            let name = kind.as_str();
            (!files.is_empty()).then(|| DownloadKind {
                label: names.message(&format!("download-{name}")),
                purpose: names.message(&format!("download-{name}-for")),
                how: names.message(&format!("download-{name}-how")),
                files,
            })
        });
        let kinds: Vec<DownloadKind> = kinds.collect();
        let files = kinds.iter().flat_map(|kind| &kind.files);
        let example = files.map(|file| file.name.clone()).next();
        DownloadView {
            kinds,
            example: example.unwrap_or_default(),
            page: self.page(page, path, head),
            title,
        }
    }

    /// The link to the page, if there is anything on it.
    pub fn download_link(&self, path: &OutputPath, language: LanguageId) -> Option<Link> {
        let page = PageId::Download(language);
        let text = self.site.names(language).message("download-page");
        has_page(self.site, page).then(|| self.link(path, text, page))
    }
}

fn file(package: &Package, path: &OutputPath, names: &Names) -> DownloadFile {
    let target = OutputPath::new(format!("{PACKAGES}/{}", package.file));
    // Each in the direction of its own letters (Unicode's isolates, UAX #9).
    let isolated = |text: &str| Arg::from(format!("\u{2068}{text}\u{2069}"));
    let args = [
        ("name", isolated(&package.file)),
        ("size", isolated(&names.locale().size(package.size))),
        ("date", Arg::from(names.locale().date(&package.date))),
    ];
    let languages = package.languages.len();
    let named = || {
        let named = package
            .languages
            .iter()
            .map(|id| names.language(*id).to_owned());
        let list = match languages > NAMED {
            true => names.count("count-languages", languages),
            false => names.locale().list(&named.collect::<Vec<_>>()),
        };
        names.format("download-languages", &[("languages", Arg::from(list))])
    };
    DownloadFile {
        href: path.relative_to(&target),
        name: package.file.clone(),
        text: names.format("download-file", &args),
        languages: (languages > 1).then(named),
    }
}
