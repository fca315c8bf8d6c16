//! Files that are copied: the theme's, and those beside entries.

use super::artifact::Artifact;
use super::html::{Asset, Assets};
use crate::paths::{OutputPath, SourcePath};
use crate::theme::{PAGE_TEMPLATES, StaticFile};

/// The folder of `static/` whose files pages load when they need them.
const PARTS: &str = "parts/";

/// Where a file beside an entry is published: once, for all languages.
pub fn asset_path(file: &SourcePath) -> OutputPath {
    let inside = file
        .as_str()
        .strip_prefix("content/")
        .unwrap_or(file.as_str());
    OutputPath::new(format!("media/{inside}"))
}

/// The theme's files under names that carry a hash of their content, so that they cache forever.
///
/// A stylesheet or script whose name begins as a template's (`search.css`, `search.draw.js`) is for
/// that template's pages only. What lies in `parts/` is linked by no page on its own: templates ask
/// for it by name.
pub fn theme_assets(files: &[StaticFile]) -> (Assets, Vec<Artifact>) {
    let mut assets = Assets::default();
    let mut artifacts = Vec::new();
    for file in files {
        let hash = blake3::hash(&file.bytes).to_hex();
        let name = match file.name.rsplit_once('.') {
            Some((stem, ending)) => format!("assets/{stem}.{}.{ending}", &hash[..8]),
            None => format!("assets/{}.{}", file.name, &hash[..8]),
        };
        if let Some(part) = file.name.strip_prefix(PARTS) {
            assets.parts.push((part.to_owned(), name.clone()));
            artifacts.push(Artifact::new(OutputPath::new(name), file.bytes.clone()));
            continue;
        }
        let asset = Asset {
            path: name.clone(),
            only_on: template_of(&file.name),
        };
        if file.name.ends_with(".css") {
            assets.stylesheets.push(asset);
        } else if file.name.ends_with(".js") {
            assets.scripts.push(asset);
        }
        artifacts.push(Artifact::new(OutputPath::new(name), file.bytes.clone()));
    }
    (assets, artifacts)
}

fn template_of(file: &str) -> Option<&'static str> {
    let (stem, _) = file.split_once('.')?;
    PAGE_TEMPLATES
        .into_iter()
        .find(|template| template.strip_suffix(".html") == Some(stem))
}
