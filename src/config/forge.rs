//! `[forge]` in `site.toml`: what the files for GitHub and GitLab are made from.

use super::table::Table;
use crate::diag::Code;

/// What a repository says about itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Forge {
    /// Shell lines by which a job gets the program onto its path; without them no job is written.
    pub install: Vec<String>,
    pub share: Option<Share>,
    /// Patterns of paths and those who are asked to review what changes there, as written.
    pub owners: Vec<(String, Vec<String>)>,
}

/// The form by which people share an experience without writing a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// The collection whose sections it asks for.
    pub collection: String,
    /// Fields of the collection that are asked for too.
    pub fields: Vec<String>,
}

impl Forge {
    pub(super) fn read(table: Table<'_, '_>) -> Self {
        let texts = |table: &Table<'_, '_>, key| {
            let texts = table.texts(key).into_iter();
            texts.map(|(text, _)| text).collect::<Vec<_>>()
        };
        let share = table.table("share").map(|share| {
            let read = Share {
                collection: share.required_text("collection"),
                fields: texts(&share, "fields"),
            };
            share.finish();
            read
        });
        let forge = Self {
            install: texts(&table, "install"),
            share,
            owners: table.table("owners").map(read_owners).unwrap_or_default(),
        };
        table.finish();
        forge
    }
}

fn read_owners(table: Table<'_, '_>) -> Vec<(String, Vec<String>)> {
    let problems = table.problems();
    let mut all = Vec::new();
    for (pattern, span, owners) in table.list_entries() {
        // A person or team with `@` in front, or an e-mail address; a blank would part the pattern.
        let is_owner = |owner: &String| owner.contains('@') && !owner.contains(char::is_whitespace);
        let wrong = owners.iter().find(|owner| !is_owner(owner));
        let wrong =
            wrong.or(Some(&pattern).filter(|pattern| pattern.contains(char::is_whitespace)));
        if let Some(wrong) = wrong {
            problems.push(
                problems
                    .report(Code::BadValue, span)
                    .arg("wanted", "owner")
                    .arg("found", wrong.as_str()),
            );
        }
        all.push((pattern, owners));
    }
    all
}
