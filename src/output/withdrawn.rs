//! What stands where something was withdrawn, and the list of it.

use super::artifact::Artifact;
use super::plan::{PageId, path_of};
use crate::escape;
use crate::paths::OutputPath;
use crate::revocations;
use crate::site::Site;

/// A page for each withdrawn entry in each language: it names nothing of what was there.
pub fn tombstones(site: &Site) -> Vec<Artifact> {
    let mut artifacts = Vec::new();
    for address in site.withdrawn() {
        for language in site.languages().published().iter().copied() {
            let names = site.names(language);
            let tag = &site.languages().get(language).tag;
            let dir = names.locale().direction().as_str();
            let path = OutputPath::new(format!("{tag}/{address}/index.html"));
            let href = path.relative_to(&path_of(site, PageId::Home(language)));
            let text = |id: &str| escape::text(&names.message(id));
            let (title, more, home) = (text("withdrawn"), text("withdrawn-more"), text("home"));
            let html = format!(
                "<!doctype html>\n<html lang=\"{tag}\" dir=\"{dir}\">\n<meta charset=\"utf-8\">\n\
                 <meta name=\"viewport\" content=\"width=device-width\">\n\
                 <meta name=\"robots\" content=\"noindex\">\n<title>{title}</title>\n\
                 <main id=\"content\">\n<h1>{title}</h1>\n<p>{more}</p>\n\
                 <p><a href=\"{href}\">{home}</a></p>\n</main>\n</html>\n"
            );
            artifacts.push(Artifact::new(path, html));
        }
    }
    artifacts
}

/// `revocations.json`, byte for byte as it was signed, and its signature if there is one.
pub fn revocation_list(site: &Site) -> Vec<Artifact> {
    let revoked = &site.inputs.revocations;
    let text = match &revoked.text {
        Some(text) => text.to_string(),
        None => revoked.list.to_json(),
    };
    let list = Artifact::new(OutputPath::new(revocations::FILE), text);
    let signature = revoked.signature.as_ref().map(|signature| {
        Artifact::new(
            OutputPath::new(revocations::SIGNATURE),
            signature.to_string(),
        )
    });
    std::iter::once(list).chain(signature).collect()
}
