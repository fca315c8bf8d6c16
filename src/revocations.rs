//! The list of what was withdrawn, and its signature: `revocations.json` and
//! `revocations.json.minisig` beside `site.toml` and in the built site.

use serde::{Deserialize, Serialize};

/// The list's file name.
pub const FILE: &str = "revocations.json";
/// Its signature.
pub const SIGNATURE: &str = "revocations.json.minisig";

/// The only version of the format there is.
const VERSION: u32 = 1;

/// Everything that was ever withdrawn, in the order in which it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Revocations {
    version: u32,
    pub revocations: Vec<Revocation>,
}

/// One entry that was withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Revocation {
    /// `collection/id`, as in the addresses of its pages.
    pub id: String,
    /// The day, `YYYY-MM-DD`.
    pub date: String,
    /// SHA-256 in hexadecimal digits of its files, as they stand and as they were published; sorted.
    /// Names of files are left out, because they can name people.
    pub sha256: Vec<String>,
}

/// Why a list cannot be read. Line and column are 1-based, columns in bytes; 0 when unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed {
    pub detail: String,
    pub line: usize,
    pub column: usize,
}

impl Default for Revocations {
    fn default() -> Self {
        Self {
            version: VERSION,
            revocations: Vec::new(),
        }
    }
}

impl Revocations {
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        let list: Self = serde_json::from_str(text).map_err(|error| Malformed {
            detail: error.to_string(),
            line: error.line(),
            column: error.column(),
        })?;
        if list.version != VERSION {
            return Err(Malformed {
                detail: format!("version {}", list.version),
                line: 0,
                column: 0,
            });
        }
        Ok(list)
    }

    /// As [`Self::parse`] reads it.
    pub fn to_json(&self) -> String {
        // Texts and numbers always serialise.
        let json = serde_json::to_string_pretty(self).unwrap_or_default();
        json + "\n"
    }

    pub fn find(&self, id: &str) -> Option<&Revocation> {
        self.revocations.iter().find(|one| one.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> Revocations {
        Revocations {
            revocations: vec![Revocation {
                id: "practices/harbour".to_owned(),
                date: "2026-11-07".to_owned(),
                sha256: vec!["00ff".to_owned()],
            }],
            ..Revocations::default()
        }
    }

    #[test]
    fn a_list_reads_as_it_was_written() {
        assert_eq!(Revocations::parse(&list().to_json()), Ok(list()));
        assert!(list().find("practices/harbour").is_some());
    }

    #[test]
    fn what_is_no_list_is_refused_with_its_place() {
        let error = Revocations::parse("{\n  \"version\": 1,\n  oops").unwrap_err();
        assert_eq!((error.line, error.column), (3, 3));
        let later = list().to_json().replace("\"version\": 1", "\"version\": 2");
        assert_eq!(Revocations::parse(&later).unwrap_err().detail, "version 2");
        assert!(Revocations::parse("{\"version\": 1, \"revocations\": [], \"more\": 1}").is_err());
    }
}
