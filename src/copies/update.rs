//! An update: what changed between two packages of the same languages and collections.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::package_manifest::PackageManifest;
use super::trouble::Trouble;
use crate::output::sha256;

const VERSION: u32 = 1;

/// `update.json`: which package an update belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Update {
    version: u32,
    /// SHA-256 in hexadecimal digits of the older package's `manifest.json`.
    pub base: String,
    /// The files of the older package that the newer one has no more, as paths in their order.
    pub removed: Vec<String>,
}

impl Update {
    /// Of an older package, whose manifest is `base_bytes`, to a newer one.
    pub fn between(base: &PackageManifest, base_bytes: &[u8], new: &PackageManifest) -> Self {
        Self {
            version: VERSION,
            base: sha256(base_bytes),
            removed: gone(&base.files, &new.files),
        }
    }

    pub fn parse(bytes: &[u8]) -> Result<Self, Trouble> {
        let broken = |detail: String| Trouble::new("cli-update-broken").arg("detail", detail);
        let update: Self =
            serde_json::from_slice(bytes).map_err(|error| broken(error.to_string()))?;
        match update.version {
            VERSION => Ok(update),
            other => Err(broken(format!("version {other}"))),
        }
    }

    /// As [`Self::parse`] reads it.
    pub fn to_json(&self) -> String {
        // Texts and numbers always serialise.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }
}

fn gone(base: &BTreeMap<String, String>, new: &BTreeMap<String, String>) -> Vec<String> {
    let paths = base.keys().filter(|path| !new.contains_key(*path));
    paths.cloned().collect()
}
