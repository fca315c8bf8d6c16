//! The search index of every language, side by side.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::{Arc, mpsc};
use std::thread;

use rayon::prelude::*;

use super::error::BuildError;
use crate::config::LanguageId;
use crate::output::Artifact;
use crate::paths::OutputPath;
use crate::search::{
    self, Analysis, Answer, Document, Index, IndexError, Labels, Postings, Published,
};
use crate::site::{EntryId, Site};

/// Where the languages' roots are listed, for programs that read a built site.
const LIST: &str = "search/index.json";

/// Documents that are analysed before tantivy takes them.
const AHEAD: usize = 16;

/// The indexes of a reader's language and of those it falls back to.
pub struct Search(Vec<Index>);

impl Search {
    /// Indexes a site that was read.
    pub fn of_site(site: &Site, language: LanguageId) -> Result<Self, IndexError> {
        let labels = search::labels(site);
        let mut languages = vec![language];
        languages.extend(search::chain(site, language));
        let indexes = languages.par_iter().map(|language| {
            let tag = &site.languages().get(*language).tag;
            index(tag, search::documents(site, *language), &labels)
        });
        Ok(Self(indexes.collect::<Result<_, _>>()?))
    }

    /// Indexes again what a build has written into `folder`. Without a tag it is the first language
    /// of the list. The error says what is wrong.
    pub fn of_built(folder: &Path, tag: Option<&str>) -> Result<Self, String> {
        let text = |path: &str| {
            let read = fs::read_to_string(folder.join(path));
            read.map_err(|error| format!("{}: {error}", folder.join(path).display()))
        };
        let list: serde_json::Value =
            serde_json::from_str(&text(LIST)?).map_err(|error| format!("{LIST}: {error}"))?;
        let languages = list["languages"].as_object();
        let languages = languages.ok_or_else(|| format!("{LIST}: no `languages`"))?;
        let tag = match tag.or(list["default"].as_str()) {
            Some(tag) if languages.contains_key(tag) => tag,
            other => {
                let known: Vec<&str> = languages.keys().map(String::as_str).collect();
                let other = other.unwrap_or_default();
                return Err(format!(
                    "no language `{other}`; there are {}",
                    known.join(", ")
                ));
            }
        };
        let chain = languages[tag]["chain"].as_array().into_iter().flatten();
        let chain = chain.filter_map(serde_json::Value::as_str);
        let load = |path: &str| text(&format!("search/{path}"));
        let mut indexes = Vec::new();
        for tag in std::iter::once(tag).chain(chain) {
            let root = languages.get(tag).and_then(|one| one["root"].as_str());
            let (documents, labels) = match root {
                Some(root) => search::read(root, &load)?,
                None => (Vec::new(), Labels::default()),
            };
            let index = index(tag, documents, &labels);
            indexes.push(index.map_err(|error| error.to_string())?);
        }
        Ok(Self(indexes))
    }

    /// Whether `folder` holds a built site and not the source of one.
    pub fn is_built(folder: &Path) -> bool {
        !folder.join("site.toml").exists() && folder.join(LIST).exists()
    }

    pub fn ask(&self, query: &str, options: &search::Options) -> Result<Answer, IndexError> {
        let chain: Vec<&Index> = self.0.iter().collect();
        search::search(query, &chain, options)
    }

    /// The values that entries have in a field by which they can be filtered, sorted.
    pub fn values(&self, field: &str) -> BTreeSet<&str> {
        if field == "lang" {
            return self.0.iter().map(|index| index.language.as_str()).collect();
        }
        let documents = self.0.iter().flat_map(|index| index.documents.iter());
        documents
            .flat_map(|document| &document.facets)
            .filter_map(|facet| facet.strip_prefix(field)?.strip_prefix(':'))
            .collect()
    }
}

/// Indexes documents; another thread analyses the next ones while tantivy takes the last ones in.
fn index(tag: &str, documents: Vec<Document>, labels: &Labels) -> Result<Index, IndexError> {
    let (analysis, analysed) = Analysis::new(tag, Arc::new(documents))?;
    let (send, receive) = mpsc::sync_channel(AHEAD);
    thread::scope(|scope| {
        scope.spawn(move || {
            for document in analysed {
                // It is refused when the index cannot be made, which is told there.
                if send.send(document).is_err() {
                    break;
                }
            }
        });
        Index::build(analysis, receive.into_iter(), labels)
    })
}

/// Makes the index of every language and the runtime, and hands each file to `write`.
pub fn publish(
    site: &Site,
    write: &(dyn Fn(Artifact) -> Result<(), BuildError> + Sync),
) -> Result<Published, BuildError> {
    let labels = search::labels(site);
    let languages: Vec<LanguageId> = site.languages().ids().collect();
    let write_script = |path: &str, script: String| {
        write(Artifact::new(
            OutputPath::new(format!("search/{path}")),
            script,
        ))
    };
    let published = site.languages().published();
    let one = |language: &LanguageId| -> Result<Option<String>, BuildError> {
        // A part of the site shows some languages only where an entry has no nearer text.
        let is_shown = |id: &EntryId| {
            let mut shown = published.iter().map(|one| site.shown(*id, *one));
            shown.any(|shown| shown.version.language == *language)
        };
        let entries: Vec<EntryId> = site.visible().filter(is_shown).collect();
        let documents = entries.par_iter();
        let documents = documents.filter_map(|id| search::document(site, *id, *language));
        let documents: Vec<_> = documents.collect();
        if documents.is_empty() {
            return Ok(None);
        }
        let tag = &site.languages().get(*language).tag;
        let index = index(tag, documents, &labels).map_err(BuildError::Index)?;
        let Postings { words, groups } = Postings::new(&index).map_err(BuildError::Index)?;
        let (records, leaves) = rayon::join(
            || search::records(&index, &groups),
            || search::leaves(&index, words, &groups),
        );
        let files = search::export(&index, records, leaves);
        let root = files.last().map(|(path, _)| path.clone());
        files
            .into_par_iter()
            .try_for_each(|(path, script)| write_script(&path, script))?;
        Ok(root)
    };
    let chains: Vec<Vec<LanguageId>> = languages
        .iter()
        .map(|language| search::chain(site, *language))
        .collect();
    // Readers of a language meet texts of its chain too, whether or not those languages have pages.
    let mut searched: BTreeSet<LanguageId> = published.iter().copied().collect();
    searched.extend(published.iter().flat_map(|id| &chains[id.index()]));
    let root = |language: &LanguageId| match searched.contains(language) {
        true => one(language),
        false => Ok(None),
    };
    let roots = languages
        .par_iter()
        .map(root)
        .collect::<Result<Vec<Option<String>>, BuildError>>()?;
    let (runtime, script) = search::runtime();
    write_script(&runtime, script)?;
    write(list(site, &roots, &chains))?;
    let hash = |root: Option<String>| {
        let file = root?.rsplit('/').next()?.to_owned();
        file.strip_suffix(".js").map(str::to_owned)
    };
    Ok(Published {
        runtime: format!("search/{runtime}"),
        languages: roots.into_iter().map(hash).collect(),
        chains,
    })
}

fn list(site: &Site, roots: &[Option<String>], chains: &[Vec<LanguageId>]) -> Artifact {
    let tag = |language: LanguageId| site.languages().get(language).tag.clone();
    let entry = |(language, (root, chain)): (LanguageId, (&Option<String>, &Vec<LanguageId>))| {
        let chain: Vec<String> = chain.iter().map(|one| tag(*one)).collect();
        (
            tag(language),
            serde_json::json!({"root": root, "chain": chain}),
        )
    };
    let languages: serde_json::Map<String, serde_json::Value> = site
        .languages()
        .ids()
        .zip(roots.iter().zip(chains))
        .map(entry)
        .collect();
    let default = tag(site.languages().default_id());
    let json = serde_json::json!({"version": 1, "default": default, "languages": languages});
    Artifact::new(OutputPath::new(LIST), format!("{json:#}\n"))
}
