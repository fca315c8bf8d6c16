//! Packages of the site that lie ready to be published with it.

use crate::config::LanguageId;
use crate::i18n::PartialDate;

/// What a package is opened with, in the order in which readers are offered them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PackageKind {
    /// A folder of pages.
    Zip,
    /// All pages in one.
    Html,
    Epub,
    Zim,
    Pdf,
}

/// A file of `packages/` that was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    pub kind: PackageKind,
    /// In the order of `site.toml`; never empty.
    pub languages: Vec<LanguageId>,
    /// Its name below `packages/`.
    pub file: String,
    /// Bytes.
    pub size: u64,
    /// The day on which it was made.
    pub date: PartialDate,
    /// The entries that have pages in it, `collection/id`.
    pub entries: Vec<String>,
}

impl PackageKind {
    pub const ALL: [Self; 5] = [Self::Zip, Self::Html, Self::Epub, Self::Zim, Self::Pdf];

    /// How names of its files end, without the dot; messages about it bear the same name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Zip => "zip",
            Self::Html => "html",
            Self::Epub => "epub",
            Self::Zim => "zim",
            Self::Pdf => "pdf",
        }
    }
}
