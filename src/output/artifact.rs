//! A finished file.

use crate::paths::OutputPath;

/// A file of the output: where it goes and what it holds.
#[derive(Clone, Debug)]
pub struct Artifact {
    pub path: OutputPath,
    pub bytes: Vec<u8>,
}

impl Artifact {
    pub fn new(path: OutputPath, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            path,
            bytes: bytes.into(),
        }
    }
}
