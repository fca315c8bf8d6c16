//! Where the links of a body lead.

use super::ids::{EntryId, Ids};
use crate::config::Model;
use crate::content::{Entry, Version};
use crate::diag::{Code, Diagnostic, Span};
use crate::markdown::LinkKind;
use crate::paths::SourcePath;

/// What a link or image of a body refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Another entry, or this one, with an optional anchor.
    Entry(EntryId, Option<String>),
    /// A place in the same body.
    Anchor(String),
    /// A file beside an entry.
    Asset(SourcePath),
    /// An address outside the site, as written.
    External(String),
    /// Nothing that is published: the text stays, the link goes.
    Nothing,
}

/// What links can lead to.
pub struct Resolver<'a> {
    pub entries: &'a [std::sync::Arc<Entry>],
    pub ids: &'a Ids,
    pub model: &'a Model,
    /// Parallel to `entries`.
    pub visible: &'a [bool],
}

/// The targets of one body's links and images, parallel to those of its document.
#[derive(Clone, Debug, Default)]
pub struct Targets {
    pub links: Vec<Target>,
    pub images: Vec<Target>,
}

impl Resolver<'_> {
    pub fn resolve(
        &self,
        entry: &Entry,
        version: &Version,
        found: &mut Vec<Diagnostic>,
    ) -> Targets {
        let links = version.document.links.iter().map(|link| {
            let target = match link.kind {
                LinkKind::Wiki { .. } => self.wiki(&link.destination),
                _ => self.path(version, &link.destination),
            };
            match target {
                Ok(target) => self.check(target, version, link.span, &link.destination, found),
                Err(problem) => {
                    found.push(self.report(
                        Code::BrokenLink,
                        version,
                        link.span,
                        &link.destination,
                        problem,
                    ));
                    Target::Nothing
                }
            }
        });
        let links = links.collect();
        let images = version.document.images.iter().map(|image| {
            // A remote image was reported when the file was read.
            if has_scheme(&image.destination) || image.destination.starts_with("//") {
                return Target::Nothing;
            }
            match self.asset(entry, version, &image.destination) {
                Some(path) => Target::Asset(path),
                None => {
                    let names = entry.assets.iter().map(|path| file_name(path.as_str()));
                    found.push(
                        Diagnostic::new(Code::BrokenImage, &version.path)
                            .at(image.span)
                            .arg("target", image.destination.as_str())
                            .suggest(&image.destination, names),
                    );
                    Target::Nothing
                }
            }
        });
        let images = images.collect();
        Targets { links, images }
    }

    /// `practices/northnet` or `practices/northnet#lessons`.
    fn wiki(&self, destination: &str) -> Result<Target, Suggestion> {
        let (path, anchor) = split_anchor(destination);
        let path = path.trim().trim_matches('/');
        let Some((collection, id)) = path.split_once('/') else {
            return Err(Suggestion::default());
        };
        self.entry(collection, id, anchor)
    }

    fn entry(
        &self,
        collection: &str,
        id: &str,
        anchor: Option<String>,
    ) -> Result<Target, Suggestion> {
        let Some(known) = self.model.find_collection(collection) else {
            let names = self
                .model
                .collections
                .iter()
                .map(|known| known.name.as_str());
            let near = crate::diag::nearest(collection, names);
            return Err(Suggestion(near.map(|near| format!("{near}/{id}"))));
        };
        match self.ids.find(known, id) {
            Some(entry) => Ok(Target::Entry(entry, anchor)),
            None => {
                let near = self.ids.nearest(known, id);
                Err(Suggestion(near.map(|near| format!("{collection}/{near}"))))
            }
        }
    }

    /// A path as it works on a forge: relative to the file, to a folder or to a file in it.
    fn path(&self, version: &Version, destination: &str) -> Result<Target, Suggestion> {
        if let Some(anchor) = destination.strip_prefix('#') {
            return Ok(Target::Anchor(decode(anchor)));
        }
        if has_scheme(destination) || destination.starts_with("//") {
            return Ok(Target::External(destination.to_owned()));
        }
        let (path, anchor) = split_anchor(destination);
        let Some(resolved) = join(version.path.folder(), &decode(path)) else {
            return Err(Suggestion::default());
        };
        let parts: Vec<&str> = resolved.split('/').collect();
        match parts[..] {
            ["content", collection, id] => self.entry(collection, id, anchor),
            ["content", collection, id, name] if name.ends_with(".md") => {
                let target = self.entry(collection, id, anchor)?;
                match &target {
                    Target::Entry(to, _) if !self.has_file(*to, &resolved) => {
                        let source = self.entries[to.index()].source().path.as_str();
                        Err(Suggestion(Some(file_name(source).to_owned())))
                    }
                    _ => Ok(target),
                }
            }
            ["content", collection, id, _] => {
                let entry = match self.entry(collection, id, None)? {
                    Target::Entry(entry, _) if !self.visible[entry.index()] => {
                        return Ok(Target::Nothing);
                    }
                    Target::Entry(entry, _) => &self.entries[entry.index()],
                    _ => return Err(Suggestion::default()),
                };
                let asset = entry.assets.iter().find(|asset| asset.as_str() == resolved);
                asset.cloned().map(Target::Asset).ok_or_else(|| {
                    let names = entry.assets.iter().map(|asset| file_name(asset.as_str()));
                    let near = crate::diag::nearest(file_name(&resolved), names);
                    Suggestion(near.map(str::to_owned))
                })
            }
            _ => Err(Suggestion::default()),
        }
    }

    fn has_file(&self, id: EntryId, path: &str) -> bool {
        let mut versions = self.entries[id.index()].versions.iter();
        versions.any(|version| version.path.as_str() == path)
    }

    fn asset(&self, entry: &Entry, version: &Version, destination: &str) -> Option<SourcePath> {
        let resolved = join(version.path.folder(), &decode(destination))?;
        entry
            .assets
            .iter()
            .find(|asset| asset.as_str() == resolved)
            .cloned()
    }

    /// Checks the anchor, and hides entries that are not published.
    fn check(
        &self,
        target: Target,
        version: &Version,
        span: Span,
        destination: &str,
        found: &mut Vec<Diagnostic>,
    ) -> Target {
        match &target {
            Target::Anchor(anchor) if !has_anchor(version, anchor) => {
                let near = nearest_anchor(std::iter::once(version), anchor);
                found.push(self.report(Code::BrokenAnchor, version, span, destination, near));
            }
            Target::Entry(id, anchor) => {
                let entry = &self.entries[id.index()];
                if let Some(anchor) = anchor
                    && !entry
                        .versions
                        .iter()
                        .any(|version| has_anchor(version, anchor))
                {
                    let near = nearest_anchor(entry.versions.iter(), anchor);
                    found.push(self.report(Code::BrokenAnchor, version, span, destination, near));
                }
                if !self.visible[id.index()] {
                    return Target::Nothing;
                }
            }
            _ => {}
        }
        target
    }

    fn report(
        &self,
        code: Code,
        version: &Version,
        span: Span,
        destination: &str,
        near: Suggestion,
    ) -> Diagnostic {
        let diagnostic = Diagnostic::new(code, &version.path)
            .at(span)
            .arg("target", destination);
        match near.0 {
            Some(near) => diagnostic.help("did-you-mean").help_arg("near", near),
            None => diagnostic,
        }
    }
}

/// The target that was probably meant.
#[derive(Default)]
struct Suggestion(Option<String>);

fn has_anchor(version: &Version, anchor: &str) -> bool {
    version
        .document
        .headings
        .iter()
        .any(|heading| heading.id == anchor)
}

fn nearest_anchor<'a>(versions: impl Iterator<Item = &'a Version>, anchor: &str) -> Suggestion {
    let anchors = versions.flat_map(|version| &version.document.headings);
    let near = crate::diag::nearest(anchor, anchors.map(|heading| heading.id.as_str()));
    Suggestion(near.map(|near| format!("#{near}")))
}

fn split_anchor(destination: &str) -> (&str, Option<String>) {
    match destination.split_once('#') {
        Some((path, anchor)) => (path, Some(decode(anchor))),
        None => (destination, None),
    }
}

/// Undoes percent-encoding, as browsers copy it; bytes that are not UTF-8 become `\u{fffd}` and
/// match nothing.
fn decode(address: &str) -> String {
    percent_encoding::percent_decode_str(address)
        .decode_utf8_lossy()
        .into_owned()
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// Whether a destination starts with a URL scheme (RFC 3986 §3.1).
fn has_scheme(destination: &str) -> bool {
    let Some((scheme, _)) = destination.split_once(':') else {
        return false;
    };
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
}

/// `path` as seen from `folder`, with `.` and `..` resolved; `None` when it leaves the site.
fn join(folder: &str, path: &str) -> Option<String> {
    if path.starts_with('/') {
        return None;
    }
    let mut parts: Vec<&str> = folder.split('/').collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_joined_as_on_a_forge() {
        let from = "content/practices/northnet";
        assert_eq!(
            join(from, "../surac/").as_deref(),
            Some("content/practices/surac")
        );
        assert_eq!(
            join(from, "../../guides/a/index.th.md").as_deref(),
            Some("content/guides/a/index.th.md")
        );
        assert_eq!(
            join(from, "./a.jpg").as_deref(),
            Some("content/practices/northnet/a.jpg")
        );
        assert_eq!(join(from, "../../../../etc"), None);
        assert_eq!(join(from, "/etc"), None);
        assert!(has_scheme("mailto:a@b") && !has_scheme("a/b:c") && !has_scheme("../x"));
    }

    proptest::proptest! {
        #[test]
        fn a_joined_path_has_no_dots_left(path in "[a-z./]{0,30}") {
            if let Some(joined) = join("content/a/b", &path) {
                proptest::prop_assert!(joined.split('/').all(|part| part != ".." && part != "."));
            }
        }
    }
}
