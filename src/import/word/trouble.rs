//! Why a Word file makes no draft.

/// Each has a message `cli-import-…` of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordError {
    /// Not what Word writes; the text says what is wrong, in lower case.
    Damaged(String),
    /// Word 97 to 2003.
    OldFormat,
    Locked,
    /// More than is unpacked, in megabytes.
    TooLarge(usize),
    NoPandoc,
    OldPandoc,
    /// What it said.
    Failed(String),
    /// It was stopped after so many seconds.
    Slow(usize),
    /// Nothing says what the file is; these collections are possible.
    WhichCollection(Vec<String>),
    /// No title, or one that gives no id.
    NeedsId,
}

impl WordError {
    pub fn damaged(detail: impl ToString) -> Self {
        Self::Damaged(detail.to_string())
    }
}
