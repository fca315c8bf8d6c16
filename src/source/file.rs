//! One file of a site.

use std::sync::Arc;

use crate::diag::{Code, Diagnostic, Span};
use crate::paths::SourcePath;

/// The largest text file that is read. A long case study has 60 kB; what is larger is a
/// mistake, and would make every reader on a slow line pay for it.
pub const MAX_TEXT: u64 = 2 * 1024 * 1024;

/// A file that was found.
#[derive(Clone, Debug)]
pub enum SourceFile {
    Text(TextFile),
    /// A file that is copied or looked at later, by its path only.
    Asset(SourcePath),
}

impl SourceFile {
    pub fn path(&self) -> &SourcePath {
        match self {
            Self::Text(file) => &file.path,
            Self::Asset(path) => path,
        }
    }
}

/// A file that was read.
#[derive(Clone, Debug)]
pub struct TextFile {
    pub path: SourcePath,
    /// Shared with the entry that is made of it.
    pub text: Arc<str>,
}

/// Turns bytes into text; what is not UTF-8 is reported at the first bad byte.
pub fn decode(path: SourcePath, bytes: Vec<u8>) -> Result<TextFile, Diagnostic> {
    match String::from_utf8(bytes) {
        Ok(text) => Ok(TextFile {
            path,
            text: text.into(),
        }),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let line = error.as_bytes()[..at]
                .iter()
                .filter(|b| **b == b'\n')
                .count()
                + 1;
            Err(Diagnostic::new(Code::NotUtf8, &path)
                .at(Span::new(at, at + 1))
                .arg("line", line)
                .help("save-as-utf8"))
        }
    }
}

pub fn too_large(path: &SourcePath, size: u64) -> Diagnostic {
    const MEGABYTE: u64 = 1024 * 1024;
    Diagnostic::new(Code::FileTooLarge, path)
        .arg("size", size.div_ceil(MEGABYTE) as usize)
        .arg("limit", (MAX_TEXT / MEGABYTE) as usize)
        .help("split-file")
}

pub fn unreadable(path: &SourcePath, detail: &str) -> Diagnostic {
    Diagnostic::new(Code::Unreadable, path).arg("detail", detail)
}
