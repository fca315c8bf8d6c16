//! What can go wrong once a site has been read.

use crate::diag::Diagnostic;
use crate::output::WriteError;
use crate::search::IndexError;

/// Why a site that was loaded could not be written.
#[derive(Debug)]
pub enum BuildError {
    /// Templates that failed, or files of the form editor that are not there.
    Render(Vec<Diagnostic>),
    Write(WriteError),
    /// The search index failed; never the content's fault.
    Index(IndexError),
}

impl From<WriteError> for BuildError {
    fn from(error: WriteError) -> Self {
        Self::Write(error)
    }
}
