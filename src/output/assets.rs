//! Files that are copied: the theme's, and those beside entries.

use super::artifact::Artifact;
use super::html::{Asset, Assets};
use super::words;
use crate::config::Languages;
use crate::i18n::{Locales, Messages};
use crate::paths::{OutputPath, SourcePath};
use crate::search;
use crate::theme::{PAGE_TEMPLATES, StaticFile};

/// The folder of `static/` whose files pages load when they need them.
const PARTS: &str = "parts/";
/// The folder of `static/` whose files keep their names and lie at the output's root.
const ROOT: &str = "root/";

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
/// for it by name. A list of words there (`slides.words`) becomes a script for each language.
/// Scripts are published without the lines that are comments: those are for who reads the source.
/// What lies in `root/` keeps its name, for files that browsers know by their place.
pub fn theme_assets(
    files: &[StaticFile],
    locales: &Locales,
    messages: &Messages,
    languages: &Languages,
) -> (Assets, Vec<Artifact>) {
    let mut assets = Assets {
        words: vec![Vec::new(); languages.len()],
        ..Assets::default()
    };
    let mut artifacts = Vec::new();
    for file in files {
        let list = file.name.strip_prefix(PARTS);
        if let Some(name) = list.filter(|name| name.ends_with(words::ENDING)) {
            let text = String::from_utf8_lossy(&file.bytes);
            for language in languages.published() {
                let script = words::script(&text, *language, locales.get(*language), messages);
                let hash = blake3::hash(script.as_bytes()).to_hex();
                let tag = locales.get(*language).tag();
                let of_language = &mut assets.words[language.index()];
                let path = format!("assets/{PARTS}{name}.{tag}.{}.js", &hash[..8]);
                artifacts.push(Artifact::new(OutputPath::new(path.clone()), script));
                of_language.push((name.to_owned(), path));
            }
            continue;
        }
        if let Some(name) = file.name.strip_prefix(ROOT) {
            assets.root.push(name.to_owned());
            artifacts.push(Artifact::new(OutputPath::new(name), file.bytes.clone()));
            continue;
        }
        let bytes = published(file);
        let hash = blake3::hash(&bytes).to_hex();
        let name = match file.name.rsplit_once('.') {
            Some((stem, ending)) => format!("assets/{stem}.{}.{ending}", &hash[..8]),
            None => format!("assets/{}.{}", file.name, &hash[..8]),
        };
        if let Some(part) = file.name.strip_prefix(PARTS) {
            assets.parts.push((part.to_owned(), name.clone()));
            artifacts.push(Artifact::new(OutputPath::new(name), bytes));
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
        artifacts.push(Artifact::new(OutputPath::new(name), bytes));
    }
    (assets, artifacts)
}

fn published(file: &StaticFile) -> Vec<u8> {
    match str::from_utf8(&file.bytes) {
        Ok(script) if file.name.ends_with(".js") => search::without_comments(script).into_bytes(),
        _ => file.bytes.clone(),
    }
}

fn template_of(file: &str) -> Option<&'static str> {
    let (stem, _) = file.split_once('.')?;
    PAGE_TEMPLATES
        .into_iter()
        .find(|template| template.strip_suffix(".html") == Some(stem))
}
