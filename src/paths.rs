//! Paths of the three worlds: files that are read, files that are written, addresses that are linked.
//!
//! All three use `/`, are relative, and never contain `.` or `..` segments.

use std::fmt;

/// The folder of a language's search page. No collection and no list of terms may have its name.
pub const SEARCH: &str = "search";
/// The folder of a language's list from A to Z, kept in the same way.
pub const INDEX: &str = "a-z";
/// The folder of a language's page on how entries are reviewed, kept in the same way.
pub const REVIEW: &str = "review";
/// The folder of a language's page on what the site has and what it lacks, kept in the same way.
pub const COVERAGE: &str = "coverage";
/// The folder of a language's briefs, kept in the same way.
pub const BRIEFS: &str = "briefs";
/// The folder of a language's page that shows the parts pages are made of, kept in the same way.
pub const DESIGN: &str = "design";
/// The folders of a language's pages of pictures, kept in the same way.
pub const EVIDENCE: &str = "evidence";
pub const TIMELINE: &str = "timeline";
pub const PARTNERS: &str = "partners";
/// The folder of a language's page that keeps the site on the device, kept in the same way; and, at the
/// output's root, the folder of the lists of what such a copy needs.
pub const OFFLINE: &str = "offline";
/// How to take the site along, and beside `site.toml` the packages themselves.
pub const DOWNLOAD: &str = "download";
/// Where packages are, beside `site.toml` and in the output.
pub const PACKAGES: &str = "packages";
/// The folder of an entry's pages to be printed, below that of the entry.
pub const HANDOUT: &str = "handout";
/// The folder of the trainer's pages, below that of the participants'.
pub const TRAINER: &str = "trainer";
/// The folder of a language's page that sets entries side by side, kept in the same way.
pub const COMPARE: &str = "compare";
/// The folder of a language's page with the entries that a reader has gathered, kept in the same way.
pub const COLLECTION: &str = "my-collection";

/// A file below the site's root folder, for example `content/practices/northnet/index.en.md`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourcePath(String);

/// A file below the output folder, for example `en/practices/northnet/index.html`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutputPath(String);

impl SourcePath {
    /// Takes a path with `/` or the platform's separator; the caller guarantees it is below the root.
    pub fn new(path: impl Into<String>) -> Self {
        Self(path.into().replace('\\', "/"))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folder that holds the file, without a trailing slash; empty for a file in the root.
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// Whether this is `other` or lies in it; everything lies in the empty path.
    pub fn is_at_or_below(&self, other: &SourcePath) -> bool {
        let rest = self.0.strip_prefix(&other.0);
        rest.is_some_and(|rest| other.0.is_empty() || rest.is_empty() || rest.starts_with('/'))
    }
}

impl OutputPath {
    pub fn new(path: impl Into<String>) -> Self {
        Self(path.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// `../` once for every folder between this file and the output's root; empty at the root.
    pub fn to_root(&self) -> String {
        "../".repeat(self.0.matches('/').count())
    }

    /// The relative address of `target` as written in a page at `self`.
    ///
    /// Never empty and never a bare folder, because browsers do not serve a folder's index from
    /// `file://`: a page links to itself by its file name.
    pub fn relative_to(&self, target: &OutputPath) -> String {
        let bytes = self.0.bytes().zip(target.0.bytes());
        let alike = bytes.take_while(|(a, b)| a == b).count();
        // The shared folders end behind the last slash that both have; a slash is a whole character.
        let shared = self.0.as_bytes()[..alike]
            .iter()
            .rposition(|b| *b == b'/')
            .map_or(0, |at| at + 1);
        let up = self.0.as_bytes()[shared..].iter();
        let up = up.filter(|byte| **byte == b'/').count();
        let rest = &target.0[shared..];
        let mut out = String::with_capacity(3 * up + rest.len());
        for _ in 0..up {
            out.push_str("../");
        }
        out.push_str(rest);
        out
    }
}

impl fmt::Display for SourcePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for OutputPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether `text` is a slug: `a`–`z`, `0`–`9`, single hyphens inside, at most 80 bytes.
///
/// ASCII and short, because Windows refuses long paths inside a zip and old phones garble others.
pub fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 80
        && text.split('-').all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

/// Whether a slug is the folder of a list's further page: `page-2`. No entry may have it.
pub fn is_page_number(slug: &str) -> bool {
    slug.strip_prefix("page-")
        .is_some_and(|number| number.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_addresses_name_the_file() {
        let page = OutputPath::new("en/practices/northnet/index.html");
        let to = |path: &str| page.relative_to(&OutputPath::new(path));
        assert_eq!(to("en/practices/northnet/index.html"), "index.html");
        assert_eq!(to("th/index.html"), "../../../th/index.html");
        assert_eq!(to("en/practices/index.html"), "../index.html");
        assert_eq!(to("en/practices/surac/index.html"), "../surac/index.html");
        assert_eq!(page.to_root(), "../../../");
        assert_eq!(
            OutputPath::new("index.html").relative_to(&OutputPath::new("en/index.html")),
            "en/index.html"
        );
    }

    #[test]
    fn slugs_are_ascii_with_single_hyphens() {
        for good in ["a", "sell-5", "tia-b", "2002"] {
            assert!(is_slug(good), "{good}");
        }
        for bad in [
            "",
            "-a",
            "a-",
            "a--b",
            "A",
            "a_b",
            "ข่าว",
            "a b",
            "a/b",
            "..",
        ] {
            assert!(!is_slug(bad), "{bad}");
        }
    }
}
