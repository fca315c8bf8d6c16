//! What is wrong with a copy, for its reader.

use std::fmt::Display;
use std::path::Path;

use crate::diag::{Arg, Args};

/// Why a copy cannot be read or updated: a message of the program, and what it names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    pub message: &'static str,
    pub args: Args,
}

impl Trouble {
    pub fn new(message: &'static str) -> Self {
        Self {
            message,
            args: Args::new(),
        }
    }

    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// A file or folder that cannot be read or written.
    pub fn failed(path: &Path, error: impl Display) -> Self {
        Self::new("cli-copy-failed")
            .arg("path", path.display().to_string())
            .arg("detail", error.to_string())
    }
}
