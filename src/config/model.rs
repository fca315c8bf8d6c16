//! The whole content model: vocabularies and collections, checked against each other.

use super::collections::Collection;
use super::ids::{CollectionId, VocabularyId};
use super::languages::Languages;
use super::vocabularies::Vocabulary;
use crate::diag::{Code, Diagnostic};
use crate::paths::{
    BRIEFS, COLLECTION, COMPARE, COVERAGE, DESIGN, DOWNLOAD, EVIDENCE, INDEX, OFFLINE, PARTNERS,
    REVIEW, SEARCH, SourcePath, TIMELINE,
};

/// The file that declares a collection.
pub const COLLECTION_FILE: &str = "_collection.toml";
/// The folder of the vocabularies, below `content/`.
pub const VOCABULARIES: &str = "content/_vocabularies";

/// The content model of a site.
#[derive(Clone, Debug, Default)]
pub struct Model {
    pub vocabularies: Vec<Vocabulary>,
    /// In the order of their names.
    pub collections: Vec<Collection>,
}

impl Model {
    /// `files` are all TOML files below `content/`; others than the model's are ignored.
    pub fn parse(files: &[(SourcePath, String)], languages: &Languages) -> (Self, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let mut vocabularies = Vec::new();
        for (path, text) in files
            .iter()
            .filter(|(path, _)| path.folder() == VOCABULARIES)
        {
            let name = file_stem(path);
            let (vocabulary, found) = Vocabulary::parse(path, name, text, languages);
            if vocabulary.pages {
                diagnostics.extend(kept(path, name));
            }
            vocabularies.push(vocabulary);
            diagnostics.extend(found);
        }
        let declared: Vec<(&SourcePath, &str, &str)> = files
            .iter()
            .filter_map(|(path, text)| {
                let folder = path.folder().strip_prefix("content/")?;
                let is_model = path.as_str().ends_with(COLLECTION_FILE) && !folder.contains('/');
                is_model.then_some((path, folder, text.as_str()))
            })
            .collect();
        let names: Vec<String> = declared
            .iter()
            .map(|(_, name, _)| (*name).to_owned())
            .collect();
        let root = format!("content/{COLLECTION_FILE}");
        let common = files
            .iter()
            .find(|(path, _)| path.as_str() == root)
            .map(|(path, text)| Collection::parse_common(path, text, &vocabularies, &names));
        let common = common.map_or_else(Vec::new, |(fields, found)| {
            diagnostics.extend(found);
            fields
        });
        let mut collections = Vec::new();
        for (path, name, text) in declared {
            let (collection, found) =
                Collection::parse(path, name, text, &common, &vocabularies, &names);
            diagnostics.extend(kept(path, name));
            collections.push((path, collection));
            diagnostics.extend(found);
        }
        for (path, collection) in &collections {
            if let Some(brief) = &collection.brief {
                let (_, shown) = &collections[usize::from(brief.shown_in.0)];
                diagnostics.extend(brief.check(path, &shown.fields));
            }
        }
        let collections = collections.into_iter().map(|(_, collection)| collection);
        let model = Self {
            vocabularies,
            collections: collections.collect(),
        };
        (model, diagnostics)
    }

    pub fn collection(&self, id: CollectionId) -> &Collection {
        &self.collections[usize::from(id.0)]
    }

    pub fn find_collection(&self, name: &str) -> Option<CollectionId> {
        let at = self
            .collections
            .iter()
            .position(|known| known.name == name)?;
        u16::try_from(at).ok().map(CollectionId)
    }

    pub fn collection_ids(&self) -> impl Iterator<Item = CollectionId> + use<> {
        // Folder names on one disk: far fewer than a u16 counts.
        (0..self.collections.len()).map(|at| CollectionId(at as u16))
    }

    pub fn vocabulary(&self, id: VocabularyId) -> &Vocabulary {
        &self.vocabularies[usize::from(id.0)]
    }

    pub fn find_vocabulary(&self, name: &str) -> Option<VocabularyId> {
        let at = self
            .vocabularies
            .iter()
            .position(|known| known.name == name)?;
        u16::try_from(at).ok().map(VocabularyId)
    }

    pub fn vocabulary_ids(&self) -> impl Iterator<Item = VocabularyId> + use<> {
        (0..self.vocabularies.len()).map(|at| VocabularyId(at as u16))
    }
}

/// Refuses the name of a folder that the site's own pages have.
fn kept(path: &SourcePath, name: &str) -> Option<Diagnostic> {
    let own = [
        SEARCH, INDEX, REVIEW, COVERAGE, COMPARE, COLLECTION, BRIEFS, DESIGN, EVIDENCE, TIMELINE,
        PARTNERS, OFFLINE, DOWNLOAD,
    ];
    own.contains(&name).then(|| {
        Diagnostic::new(Code::IdNotSlug, path)
            .arg("id", name)
            .help("rename-folder")
            .help_arg("slug", format!("the-{name}"))
    })
}

fn file_stem(path: &SourcePath) -> &str {
    let name = path.as_str().rsplit('/').next().unwrap_or_default();
    name.strip_suffix(".toml").unwrap_or(name)
}
