//! Old addresses of entries: small pages that lead to the new ones.

use super::artifact::Artifact;
use super::plan::{PageId, path_of};
use crate::paths::{OutputPath, is_slug};
use crate::site::Site;

/// A page for each alias (`practices/old-name`) in each language.
///
/// A refresh works from `file://` and on any host; a redirect rule of a server would not.
pub fn aliases(site: &Site) -> Vec<Artifact> {
    let mut artifacts = Vec::new();
    for id in site.visible() {
        for alias in site.entry(id).source().fields.texts("aliases") {
            if !alias.split('/').all(is_slug) {
                continue;
            }
            for language in site.languages().ids() {
                let tag = &site.languages().get(language).tag;
                let path = OutputPath::new(format!("{tag}/{alias}/index.html"));
                let href = path.relative_to(&path_of(site, PageId::Entry(language, id)));
                let title = escape(site.title(id, language));
                let html = format!(
                    "<!doctype html>\n<html lang=\"{tag}\">\n<meta charset=\"utf-8\">\n\
                     <meta name=\"robots\" content=\"noindex\">\n<title>{title}</title>\n\
                     <meta http-equiv=\"refresh\" content=\"0; url={href}\">\n\
                     <link rel=\"canonical\" href=\"{href}\">\n<p><a href=\"{href}\">{title}</a>\n"
                );
                artifacts.push(Artifact::new(path, html));
            }
        }
    }
    artifacts
}

/// Escapes text for HTML and XML content and double-quoted attributes.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // XML 1.0 allows no other control characters, not even escaped (§2.2).
            c if c.is_control() && !matches!(c, '\n' | '\t') => {}
            c => out.push(c),
        }
    }
    out
}
