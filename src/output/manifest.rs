//! `manifest.json`: the SHA-256 of every file, so that a copy can be checked.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::artifact::Artifact;
use crate::paths::OutputPath;

/// The name of the manifest; a folder that holds it was written by a build.
pub const NAME: &str = "manifest.json";

/// Hashes by path, in the order of the paths.
#[derive(Debug, Default)]
pub struct Manifest {
    hashes: BTreeMap<String, String>,
}

/// The lower-case hexadecimal SHA-256 of `bytes`.
pub fn sha256(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

/// Lower-case hexadecimal digits, two a byte.
pub fn hexadecimal(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    // Both halves of a byte are below 16.
    let digits = digits.map(|half| char::from(DIGITS[usize::from(half)]));
    digits.collect()
}

impl Manifest {
    pub fn insert(&mut self, path: &OutputPath, hash: String) {
        self.hashes.insert(path.as_str().to_owned(), hash);
    }

    pub fn get(&self, path: &str) -> Option<&str> {
        self.hashes.get(path).map(String::as_str)
    }

    pub fn len(&self) -> usize {
        self.hashes.len()
    }

    pub fn is_empty(&self) -> bool {
        self.hashes.is_empty()
    }

    /// Whether `bytes` are a manifest that a build wrote, not one of a browser extension or app.
    pub fn is_ours(bytes: &[u8]) -> bool {
        let json: serde_json::Value = serde_json::from_slice(bytes).unwrap_or_default();
        json["version"] == 1 && json["algorithm"] == "sha256" && json["files"].is_object()
    }

    pub fn artifact(&self) -> Artifact {
        let json = serde_json::json!({"version": 1, "algorithm": "sha256", "files": self.hashes});
        Artifact::new(OutputPath::new(NAME), format!("{json:#}\n"))
    }
}
