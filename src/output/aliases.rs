//! Old addresses of entries: small pages that lead to the new ones.

use super::artifact::Artifact;
use super::plan::{PageId, address, path_of};
use crate::escape;
use crate::paths::OutputPath;
use crate::site::Site;

/// A page for each alias (`practices/old-name`) in each language.
///
/// A refresh works from `file://` and on any host; a redirect rule of a server would not.
pub fn aliases(site: &Site) -> Vec<Artifact> {
    let mut artifacts = Vec::new();
    for (alias, id) in site.aliases() {
        for language in site.languages().published().iter().copied() {
            let tag = &site.languages().get(language).tag;
            let path = OutputPath::new(format!("{tag}/{alias}/index.html"));
            let target = PageId::Entry(language, id);
            let href = path.relative_to(&path_of(site, target));
            let canonical = address(site, target);
            let title = escape::text(site.title(id, language));
            let html = format!(
                "<!doctype html>\n<html lang=\"{tag}\">\n<meta charset=\"utf-8\">\n\
                     <meta name=\"robots\" content=\"noindex\">\n<title>{title}</title>\n\
                     <meta http-equiv=\"refresh\" content=\"0; url={href}\">\n\
                     <link rel=\"canonical\" href=\"{canonical}\">\n<p><a href=\"{href}\">{title}</a>\n"
            );
            artifacts.push(Artifact::new(path, html));
        }
    }
    artifacts
}
