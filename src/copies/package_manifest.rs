//! `manifest.json` of a package: that of a built site, with what the package is and of when.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::names::is_safe;
use super::trouble::Trouble;
use crate::i18n::PartialDate;

const VERSION: u32 = 1;
const ALGORITHM: &str = "sha256";

/// What a package holds. A site that `build` has written says only its files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackageManifest {
    version: u32,
    algorithm: String,
    /// The day on which it was made, `YYYY-MM-DD`.
    pub date: Option<String>,
    /// The commit of its sources, with `-dirty` behind it when they had changed since.
    pub revision: Option<String>,
    /// Tags of the languages that have pages; none in a built site.
    #[serde(default)]
    pub languages: Vec<String>,
    /// The collections that were chosen; `None` for all.
    pub collections: Option<Vec<String>>,
    /// The entries that have pages, `collection/id`, sorted; `None` in a built site.
    pub entries: Option<Vec<String>>,
    /// SHA-256 in hexadecimal digits by path.
    pub files: BTreeMap<String, String>,
}

impl PackageManifest {
    /// An empty package of a day.
    pub fn of_day(date: String) -> Self {
        Self {
            version: VERSION,
            algorithm: ALGORITHM.to_owned(),
            date: Some(date),
            revision: None,
            languages: Vec::new(),
            collections: None,
            entries: None,
            files: BTreeMap::new(),
        }
    }

    /// Reads a manifest. None of its paths leads out of its folder.
    pub fn parse(bytes: &[u8]) -> Result<Self, Trouble> {
        let broken = |detail: String| Trouble::new("cli-manifest-broken").arg("detail", detail);
        let manifest: Self =
            serde_json::from_slice(bytes).map_err(|error| broken(error.to_string()))?;
        if manifest.version != VERSION || manifest.algorithm != ALGORITHM {
            let (version, algorithm) = (manifest.version, &manifest.algorithm);
            return Err(broken(format!("version {version}, {algorithm}")));
        }
        for (path, hash) in &manifest.files {
            if !is_safe(path) {
                return Err(Trouble::new("cli-unsafe-path").arg("path", path.as_str()));
            }
            let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
            if hash.len() != 64 || !hash.bytes().all(is_digit) {
                return Err(broken(path.clone()));
            }
        }
        match manifest.date.as_deref().map(day) {
            Some(None) => Err(broken("date".to_owned())),
            _ => Ok(manifest),
        }
    }

    /// As [`Self::parse`] reads it.
    pub fn to_json(&self) -> String {
        // Texts and numbers always serialise.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// The day on which it was made.
    pub fn day(&self) -> Option<PartialDate> {
        self.date.as_deref().and_then(day)
    }

    /// Whether both are made of the same languages and collections.
    pub fn is_alike(&self, other: &Self) -> bool {
        let set = |all: &[String]| all.iter().cloned().collect::<BTreeSet<_>>();
        let chosen = |one: &Self| one.collections.as_deref().map(set);
        set(&self.languages) == set(&other.languages) && chosen(self) == chosen(other)
    }
}

fn day(text: &str) -> Option<PartialDate> {
    PartialDate::parse(text)
        .ok()
        .filter(|date| date.day().is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest(path: &str) -> PackageManifest {
        let mut manifest = PackageManifest::of_day("2026-01-01".to_owned());
        manifest.files.insert(path.to_owned(), "0a".repeat(32));
        manifest
    }

    #[test]
    fn a_manifest_reads_as_it_was_written_and_so_does_that_of_a_build() {
        let written = manifest("en/index.html");
        assert_eq!(
            PackageManifest::parse(written.to_json().as_bytes()),
            Ok(written)
        );
        let built = br#"{"algorithm": "sha256", "version": 1, "files": {}}"#;
        assert_eq!(PackageManifest::parse(built).unwrap().date, None);
    }

    #[test]
    fn what_leads_out_or_is_no_manifest_is_refused() {
        let parse =
            |manifest: &PackageManifest| PackageManifest::parse(manifest.to_json().as_bytes());
        let error = parse(&manifest("../index.html")).unwrap_err();
        assert_eq!(error.message, "cli-unsafe-path");
        let mut broken = manifest("a");
        broken.date = Some("2026-13-01".to_owned());
        assert!(parse(&broken).is_err());
        broken.date = None;
        broken.files.insert("b".to_owned(), "0A".repeat(32));
        assert!(parse(&broken).is_err());
        assert!(PackageManifest::parse(b"{}").is_err());
        assert!(PackageManifest::parse(b"\xff").is_err());
    }
}
