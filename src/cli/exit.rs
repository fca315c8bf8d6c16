//! What a command's exit code says.

use std::process::ExitCode;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    Clean,
    /// The content has problems.
    Content,
    /// The command line or the configuration has problems.
    Usage,
    /// Our fault, or the machine's.
    Internal,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Clean => 0,
            Exit::Content => 1,
            Exit::Usage => 2,
            Exit::Internal => 3,
        })
    }
}
