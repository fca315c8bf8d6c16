//! What one file holds: the contents, lists, terms and entries of a language.

use std::collections::BTreeMap;

use crate::config::{LanguageId, List};
use crate::output::{PageId, path_of, plan};
use crate::site::Site;

/// The `id` of the contents. No collection's name begins so.
pub const HOME: &str = "_home";

/// A section of the file.
pub struct Part {
    /// Its `id`, the address of its page without language and `index.html`: `practices/northnet`.
    pub id: String,
    /// The paths of its pages: lists of a site can have several.
    pub pages: Vec<String>,
    /// The `id` and the name of the list that it belongs to.
    pub list: Option<(String, String)>,
    pub is_entry: bool,
}

/// The sections in the order of the site's pages, the contents last.
pub fn parts(site: &Site, language: LanguageId) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for page in plan(site) {
        if page.language(site) != language {
            continue;
        }
        let Some((id, list)) = name(site, page) else {
            continue;
        };
        let path = path_of(site, page).as_str().to_owned();
        match parts.last_mut().filter(|last| last.id == id) {
            Some(last) => last.pages.push(path),
            None => parts.push(Part {
                id,
                pages: vec![path],
                list,
                is_entry: matches!(page, PageId::Entry(..)),
            }),
        }
    }
    parts.sort_by_key(|part| part.id == HOME);
    parts
}

/// The `id` of a page's section, and the list that it belongs to.
fn name(site: &Site, page: PageId) -> Option<(String, Option<(String, String)>)> {
    let model = site.model();
    match page {
        PageId::Home(_) => Some((HOME.to_owned(), None)),
        PageId::List(_, collection, _) => Some((model.collection(collection).name.clone(), None)),
        PageId::Terms(_, vocabulary) => Some((model.vocabulary(vocabulary).name.clone(), None)),
        PageId::Term(language, vocabulary, term, _) => {
            let label = site.names(language).vocabulary(vocabulary).to_owned();
            let vocabulary = model.vocabulary(vocabulary);
            let id = format!("{}/{}", vocabulary.name, vocabulary.term(term).slug());
            Some((id, Some((vocabulary.name.clone(), label))))
        }
        PageId::Entry(language, entry) => {
            let entry = site.entry(entry);
            let collection = model.collection(entry.collection);
            let label = site.names(language).collection(entry.collection).to_owned();
            let list = (collection.list != List::None).then(|| (collection.name.clone(), label));
            Some((format!("{}/{}", collection.name, entry.id), list))
        }
        _ => None,
    }
}

/// The section of each page, by the page's path.
pub fn ids(parts: &[Part]) -> BTreeMap<&str, &str> {
    let mut ids = BTreeMap::new();
    for part in parts {
        ids.extend(
            part.pages
                .iter()
                .map(|path| (path.as_str(), part.id.as_str())),
        );
    }
    ids
}
