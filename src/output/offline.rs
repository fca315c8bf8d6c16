//! What a copy of the site on a reader's device needs: a list for each language, read by the theme's
//! service worker and by the page that saves the copy.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::json;

use super::artifact::Artifact;
use super::html::Assets;
use super::manifest::sha256;
use crate::config::LanguageId;
use crate::paths::{OFFLINE, OutputPath};
use crate::search;
use crate::site::Site;

/// The service worker, which lies at the output's root so that it serves every page.
pub const WORKER: &str = "sw.js";
/// The languages, with the number and the size of their files and the first digits of their list's hash.
pub const LIST: &str = "offline/list.json";

/// Digits of a file's SHA-256 that a list holds: as many as tell one state of a file from another.
const DIGITS: usize = 16;

/// Files whose address changes with their content; a list holds no hash of them.
const NAMED_BY_HASH: [&str; 2] = ["assets/", "search/"];

/// Files that belong to every copy.
const SHARED: [&str; 2] = ["index.html", "revocations.json"];

/// A file of the output.
pub struct Written {
    /// Below the output folder.
    pub path: String,
    /// Bytes.
    pub size: usize,
    pub sha256: String,
}

/// A file as a list holds it: path, bytes, and the first digits of its hash where its name has none.
#[derive(Serialize)]
#[serde(untagged)]
enum Needed<'a> {
    Named(&'a str, usize),
    Hashed(&'a str, usize, &'a str),
}

/// A list for each language, and the list of the lists; none when the theme has no service worker.
pub fn offline_lists(site: &Site, assets: &Assets, written: &[Written]) -> Vec<Artifact> {
    if !assets.root.iter().any(|name| name == WORKER) {
        return Vec::new();
    }
    let mut artifacts = Vec::new();
    let mut languages = BTreeMap::new();
    for language in site.languages().published().iter().copied() {
        let needs = Needs::of(site, assets, language);
        let needed = written.iter().filter(|file| needs.file(&file.path));
        let files: Vec<Needed<'_>> = needed.clone().map(describe).collect();
        let bytes: usize = needed.map(|file| file.size).sum();
        let tag = &site.languages().get(language).tag;
        let names = site.names(language);
        // What the service worker says where it has nothing to show.
        let words = [
            "withdrawn",
            "withdrawn-more",
            "home",
            "offline-not-kept",
            "offline-not-kept-more",
        ]
        .map(|id| (id, names.message(id)));
        let list = json!({
            "version": 1,
            "lang": tag,
            "dir": names.locale().direction().as_str(),
            "words": BTreeMap::from(words),
            "files": files,
        });
        let list = list.to_string();
        let hash = &sha256(list.as_bytes())[..DIGITS];
        languages.insert(
            tag,
            json!({"files": files.len(), "bytes": bytes, "hash": hash}),
        );
        let path = OutputPath::new(format!("{OFFLINE}/{tag}.json"));
        artifacts.push(Artifact::new(path, list));
    }
    let list = json!({"version": 1, "languages": languages});
    artifacts.push(Artifact::new(OutputPath::new(LIST), list.to_string()));
    artifacts
}

fn describe(file: &Written) -> Needed<'_> {
    let has_hash = NAMED_BY_HASH
        .iter()
        .any(|folder| file.path.starts_with(folder));
    match file.sha256.get(..DIGITS) {
        Some(hash) if !has_hash => Needed::Hashed(&file.path, file.size, hash),
        _ => Needed::Named(&file.path, file.size),
    }
}

/// What a reader of a language needs: its pages, its search index and those it falls back to, the theme's
/// files and the pictures.
struct Needs<'a> {
    language: &'a str,
    /// The language and those whose search index it reads.
    indexes: Vec<&'a str>,
    /// The theme's files for other languages.
    of_others: BTreeSet<&'a str>,
}

impl<'a> Needs<'a> {
    fn of(site: &'a Site, assets: &'a Assets, language: LanguageId) -> Self {
        let tag = |language: LanguageId| site.languages().get(language).tag.as_str();
        let words = assets.words.iter().enumerate();
        let others = words.filter(|(at, _)| *at != language.index());
        let is_own = |file: &&str| {
            let own = assets.fonts.get(language.index());
            own.is_some_and(|own| own.iter().any(|one| one == file))
        };
        let fonts = assets.fonts.iter().flatten().map(String::as_str);
        let fonts = fonts.filter(|file| !is_own(file));
        let chain = search::chain(site, language);
        Self {
            language: tag(language),
            indexes: std::iter::once(language).chain(chain).map(tag).collect(),
            of_others: others
                .flat_map(|(_, words)| words.iter().map(|(_, file)| file.as_str()))
                .chain(fonts)
                .collect(),
        }
    }

    fn file(&self, path: &str) -> bool {
        let (folder, rest) = path.split_once('/').unwrap_or(("", path));
        match folder {
            "" => SHARED.contains(&rest),
            "media" => true,
            "assets" => !self.of_others.contains(path),
            "search" => match rest.split_once('/') {
                Some((language, _)) => self.indexes.contains(&language),
                // The runtime; the list is for other programs.
                None => rest.ends_with(".js"),
            },
            // A feed is for programs that are connected.
            _ => folder == self.language && !rest.ends_with(".xml"),
        }
    }
}
