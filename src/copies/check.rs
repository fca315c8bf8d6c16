//! What a copy is worth: compared with its manifest, its signature and the list of what was withdrawn.
//!
//! A signature proves the manifest, and the manifest's hashes prove the files. Without the key nothing
//! proves who made it: whoever alters a file can write a new manifest, and sign that.

use std::collections::BTreeMap;

use super::copy::Copy;
use super::package_manifest::PackageManifest;
use crate::revocations::Revocations;
use crate::signature::{Key, Signature};

/// Where a copy differs from its manifest, as paths in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    pub missing: Vec<String>,
    pub altered: Vec<String>,
    /// Files that the manifest does not name.
    pub added: Vec<String>,
}

impl Differences {
    /// Compares a copy with its manifest. An update holds only some of the files, so none is missing.
    pub fn of(copy: &Copy, manifest: &PackageManifest) -> Self {
        let mut found = Self::default();
        for (path, hash) in &manifest.files {
            match copy.files.get(path) {
                Some(own) if own == hash => {}
                Some(_) => found.altered.push(path.clone()),
                None if copy.update.is_some() => {}
                None => found.missing.push(path.clone()),
            }
        }
        let unknown = copy.files.keys();
        let unknown = unknown.filter(|path| !manifest.files.contains_key(*path));
        found.added = unknown.cloned().collect();
        found
    }

    pub fn is_empty(&self) -> bool {
        self.missing.is_empty() && self.altered.is_empty() && self.added.is_empty()
    }
}

/// Who says that these bytes are theirs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signed {
    Nobody,
    /// No key is known to check it with.
    Unknown {
        key_id: String,
        comment: String,
    },
    Good {
        key_id: String,
        comment: String,
    },
    /// It is damaged, made with another key, or of other bytes.
    Bad(String),
}

impl Signed {
    pub fn by(bytes: &[u8], signature: Option<&str>, key: Option<&Key>) -> Self {
        let Some(text) = signature else {
            return Self::Nobody;
        };
        let signature = match Signature::parse(text) {
            Ok(signature) => signature,
            Err(detail) => return Self::Bad(detail),
        };
        let (key_id, comment) = (signature.key_id(), signature.comment());
        match key.map(|key| signature.check(bytes, key)) {
            None => Self::Unknown { key_id, comment },
            Some(Ok(())) => Self::Good { key_id, comment },
            Some(Err(detail)) => Self::Bad(detail),
        }
    }
}

/// An entry that was withdrawn and is in the copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawn {
    pub id: String,
    pub date: String,
    /// Files of the copy that were the entry's.
    pub files: Vec<String>,
}

/// What a list says was withdrawn of a copy; `own` is the copy's list, whose entries it knows to be gone.
pub fn withdrawn(
    copy: &Copy,
    manifest: &PackageManifest,
    own: &Revocations,
    list: &Revocations,
) -> Vec<Withdrawn> {
    let mut paths: BTreeMap<&str, Vec<&String>> = BTreeMap::new();
    for (path, hash) in &copy.files {
        paths.entry(hash).or_default().push(path);
    }
    let mut found = Vec::new();
    for one in &list.revocations {
        let is_known = own.find(&one.id).is_some();
        let has_pages = match &manifest.entries {
            Some(entries) => entries.contains(&one.id),
            // The page at the address of what was withdrawn before says just that.
            None => !is_known && has_page(manifest, &one.id),
        };
        let hashes = one.sha256.iter().filter(|_| !is_known);
        let files = hashes.filter_map(|hash| paths.get(hash.as_str())).flatten();
        let mut files: Vec<String> = files.copied().cloned().collect();
        files.sort();
        if has_pages || !files.is_empty() {
            found.push(Withdrawn {
                id: one.id.clone(),
                date: one.date.clone(),
                files,
            });
        }
    }
    found
}

/// Whether there is a page of the entry in any language.
fn has_page(manifest: &PackageManifest, id: &str) -> bool {
    let page = format!("{id}/index.html");
    let mut paths = manifest.files.keys();
    paths.any(|path| path.split_once('/').is_some_and(|(_, rest)| rest == page))
}

/// Whether a list lacks what the copy's own list has: then it is older, or somebody shortened it.
pub fn is_behind(list: &Revocations, own: &Revocations) -> bool {
    let mut known = own.revocations.iter();
    known.any(|one| list.find(&one.id).is_none())
}
