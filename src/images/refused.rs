//! Why a picture is not published.

use std::fmt;

/// Why a picture cannot be made safe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The content is not JPEG, PNG or WebP, whatever the file's name says.
    Kind,
    /// It cannot be read as what it claims to be; the text says what is wrong, in lower case.
    Broken(String),
}

impl Refused {
    pub(super) fn broken(what: impl Into<String>) -> Self {
        Self::Broken(what.into())
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kind => f.write_str("the picture is not a JPEG, PNG or WebP file"),
            Self::Broken(what) => write!(f, "the picture cannot be read: {what}"),
        }
    }
}

impl std::error::Error for Refused {}
