//! Files that are copied: the theme's, and those beside entries.

use super::artifact::Artifact;
use super::html::Assets;
use crate::paths::{OutputPath, SourcePath};
use crate::theme::StaticFile;

/// Where a file beside an entry is published: once, for all languages.
pub fn asset_path(file: &SourcePath) -> OutputPath {
    let inside = file
        .as_str()
        .strip_prefix("content/")
        .unwrap_or(file.as_str());
    OutputPath::new(format!("media/{inside}"))
}

/// The theme's files under names that carry a hash of their content, so that they cache forever.
pub fn theme_assets(files: &[StaticFile]) -> (Assets, Vec<Artifact>) {
    let mut assets = Assets::default();
    let mut artifacts = Vec::new();
    for file in files {
        let hash = blake3::hash(&file.bytes).to_hex();
        let name = match file.name.rsplit_once('.') {
            Some((stem, ending)) => format!("assets/{stem}.{}.{ending}", &hash[..8]),
            None => format!("assets/{}.{}", file.name, &hash[..8]),
        };
        if file.name.ends_with(".css") {
            assets.stylesheets.push(name.clone());
        } else if file.name.ends_with(".js") {
            assets.scripts.push(name.clone());
        }
        artifacts.push(Artifact::new(OutputPath::new(name), file.bytes.clone()));
    }
    (assets, artifacts)
}
