//! Sorts the files below `content/` into entries: one folder an entry, one file a language.

use std::collections::BTreeMap;

use super::file::{SourceFile, TextFile};
use super::tree::Tree;
use crate::config::{CollectionId, LanguageId, Languages, Model};
use crate::diag::{Code, Diagnostic};
use crate::paths::{SourcePath, is_page_number, is_slug};

/// The files of one entry.
#[derive(Clone, Debug)]
pub struct Bundle {
    pub collection: CollectionId,
    pub id: String,
    /// By language.
    pub files: Vec<(LanguageId, TextFile)>,
    pub assets: Vec<SourcePath>,
}

/// The bundles of a tree by collection and id, and the files that have no place.
pub fn bundles(
    tree: &Tree,
    model: &Model,
    languages: &Languages,
) -> (Vec<Bundle>, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let mut bundles: BTreeMap<(CollectionId, &str), Bundle> = BTreeMap::new();
    for file in &tree.files {
        let path = file.path();
        let Some(place) = place(path, model, &mut found) else {
            continue;
        };
        let bundle = bundles
            .entry((place.collection, place.id))
            .or_insert_with(|| Bundle {
                collection: place.collection,
                id: place.id.to_owned(),
                files: Vec::new(),
                assets: Vec::new(),
            });
        match file {
            SourceFile::Text(file) if place.name.ends_with(".md") => {
                let Some(language) = language(place.name, path, languages, &mut found) else {
                    continue;
                };
                if let Some((_, first)) = bundle.files.iter().find(|(known, _)| *known == language)
                {
                    found.push(
                        Diagnostic::new(Code::DuplicateLanguage, path)
                            .arg("language", languages.get(language).tag.as_str())
                            .help("keep-one-file")
                            .help_arg("other", first.path.as_str()),
                    );
                    continue;
                }
                bundle.files.push((language, file.clone()));
            }
            _ => bundle.assets.push(path.clone()),
        }
    }
    let mut bundles: Vec<Bundle> = bundles
        .into_values()
        .filter(|bundle| !bundle.files.is_empty())
        .collect();
    for bundle in &mut bundles {
        bundle.files.sort_by_key(|(language, _)| *language);
    }
    (bundles, found)
}

struct Place<'a> {
    collection: CollectionId,
    id: &'a str,
    name: &'a str,
}

/// Where a file below `content/` belongs; files of the model and others give `None`.
fn place<'a>(
    path: &'a SourcePath,
    model: &Model,
    found: &mut Vec<Diagnostic>,
) -> Option<Place<'a>> {
    let inside = path.as_str().strip_prefix("content/")?;
    let parts: Vec<&str> = inside.split('/').collect();
    let is_entry = inside.ends_with(".md");
    let misplaced = || Diagnostic::new(Code::MisplacedFile, path).help("entry-place");
    let [collection, id, name] = parts[..] else {
        if is_entry {
            found.push(misplaced());
        }
        return None;
    };
    if collection.starts_with('_') {
        return None;
    }
    let Some(known) = model.find_collection(collection) else {
        if is_entry {
            let names = model.collections.iter().map(|known| known.name.as_str());
            found.push(
                Diagnostic::new(Code::UnknownCollection, path)
                    .arg("collection", collection)
                    .suggest(collection, names),
            );
        }
        return None;
    };
    if !is_slug(id) || is_page_number(id) {
        if is_entry {
            found.push(
                Diagnostic::new(Code::IdNotSlug, path)
                    .arg("id", id)
                    .help("rename-folder")
                    .help_arg("slug", slug_of(id)),
            );
        }
        return None;
    }
    Some(Place {
        collection: known,
        id,
        name,
    })
}

/// The nearest slug to a folder's name, for the help line.
fn slug_of(name: &str) -> String {
    let mut slug = String::new();
    for part in name
        .to_lowercase()
        .split(|c: char| !c.is_ascii_alphanumeric())
    {
        if !part.is_empty() {
            if !slug.is_empty() {
                slug.push('-');
            }
            slug.push_str(part);
        }
    }
    if is_page_number(&slug) {
        return format!("the-{slug}");
    }
    if slug.is_empty() {
        "my-practice".to_owned()
    } else {
        slug
    }
}

/// The language in a name like `index.th.md`; `index.md` is the default language.
fn language(
    name: &str,
    path: &SourcePath,
    languages: &Languages,
    found: &mut Vec<Diagnostic>,
) -> Option<LanguageId> {
    if name == "index.md" {
        return Some(languages.default_id());
    }
    let tag = name
        .strip_prefix("index.")
        .and_then(|rest| rest.strip_suffix(".md"));
    let Some(tag) = tag else {
        found.push(Diagnostic::new(Code::MisplacedFile, path).help("entry-place"));
        return None;
    };
    let language = languages.find(tag);
    if language.is_none() {
        found.push(
            Diagnostic::new(Code::UnknownLanguage, path)
                .arg("language", tag)
                .suggest(tag, languages.tags()),
        );
    }
    language
}
