//! Which files are pages, in which language, and where they belong.

use std::collections::BTreeMap;

use super::super::draft::Surroundings;
use super::super::note::Note;
use crate::config::{CollectionId, LanguageId};

/// The files of a folder: paths with `/` below it, and bytes.
pub type Files = BTreeMap<String, Vec<u8>>;

/// One language of a page.
#[derive(Debug)]
pub struct PageFile {
    pub path: String,
    /// As the file's name or its folder says.
    pub language: Option<LanguageId>,
    pub text: String,
}

/// A page in all its languages.
#[derive(Debug)]
pub struct Page {
    pub collection: CollectionId,
    /// Below the folder of content and language, without ending: `practices/radio`; a bundle's folder.
    pub address: String,
    pub files: Vec<PageFile>,
}

/// What a folder holds.
#[derive(Debug, Default)]
pub struct Found {
    pub pages: Vec<Page>,
    pub notes: Vec<Note>,
    /// Pages of which nothing says what they are.
    pub homeless: Vec<String>,
    /// The folder of content, with `/` at its end, or nothing.
    pub content: String,
}

/// Sorts the files; `asked` is the collection of pages whose folder names none.
pub fn find(files: &Files, asked: Option<CollectionId>, site: Surroundings<'_>) -> Found {
    let mut found = Found::default();
    let has_content = files.keys().any(|path| path.starts_with("content/"));
    if has_content {
        found.content = "content/".to_owned();
    }
    let mut pages: BTreeMap<(CollectionId, String), Vec<PageFile>> = BTreeMap::new();
    let mut others: BTreeMap<String, usize> = BTreeMap::new();
    for (path, bytes) in files {
        let Some(inside) = path.strip_prefix(&found.content) else {
            let top = path.split_once('/').map_or(path.as_str(), |(top, _)| top);
            *others.entry(top.to_owned()).or_default() += 1;
            continue;
        };
        let Some(stem) = inside
            .strip_suffix(".md")
            .or(inside.strip_suffix(".markdown"))
        else {
            continue;
        };
        let left_out = |message: &'static str| Note::new(message).at(path, 1);
        let (folder, name) = stem.rsplit_once('/').unwrap_or(("", stem));
        let (name, mut language) = match name.rsplit_once('.') {
            Some((name, tag)) => match language_of(tag, site) {
                Some(language) => (name, Some(language)),
                None if is_tag(tag) => {
                    found
                        .notes
                        .push(left_out("page-language").arg("language", tag));
                    continue;
                }
                None => (name, None),
            },
            None => (name, None),
        };
        // `content/th/…`
        let (first, rest) = folder.split_once('/').unwrap_or((folder, ""));
        let folder = match language_of(first, site) {
            Some(own) => {
                language = language.or(Some(own));
                rest
            }
            None => folder,
        };
        if name == "_index" {
            found.notes.push(left_out("page-section"));
            continue;
        }
        let address = match (folder, name) {
            (folder, "index") => folder.to_owned(),
            ("", name) => name.to_owned(),
            (folder, name) => format!("{folder}/{name}"),
        };
        let first = address.split('/').next().unwrap_or_default();
        let named = address
            .contains('/')
            .then(|| site.model.find_collection(first))
            .flatten();
        let Some(collection) = named.or(asked) else {
            found.homeless.push(path.clone());
            continue;
        };
        let Ok(text) = String::from_utf8(bytes.clone()) else {
            found.notes.push(left_out("page-encoding"));
            continue;
        };
        let page = pages.entry((collection, address)).or_default();
        page.push(PageFile {
            path: path.clone(),
            language,
            text,
        });
    }
    for (top, count) in others {
        found.notes.push(
            Note::new("folder-left")
                .arg("folder", top)
                .arg("count", count),
        );
    }
    found.pages = pages
        .into_iter()
        .map(|((collection, address), files)| Page {
            collection,
            address,
            files,
        })
        .collect();
    found
}

fn language_of(tag: &str, site: Surroundings<'_>) -> Option<LanguageId> {
    let languages = &site.config.languages;
    languages
        .ids()
        .find(|id| languages.get(*id).tag.eq_ignore_ascii_case(tag))
}

/// Whether a part of a file's name looks like a language: two letters.
fn is_tag(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_lowercase())
}
