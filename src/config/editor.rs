//! `[editor]` in `site.toml`: whether the site has a form editor, and which repository it writes to.

use super::table::Table;
use crate::diag::{Code, Span};

/// The service that holds the repository.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    GitHub,
    GitLab,
}

/// What the form editor must know about the repository.
#[derive(Clone, Debug)]
pub struct Editor {
    pub backend: Backend,
    /// `owner/name`, on GitLab with all groups.
    pub repository: String,
    /// The branch that changes are proposed for.
    pub branch: String,
    /// Whether only members see the repository; others then cannot propose changes.
    pub private: bool,
    /// `https://` and the host of an instance of one's own, without a path.
    pub instance: Option<String>,
    /// The same for the service that signs people in with GitHub; without it they need a token.
    pub sign_in: Option<String>,
    /// The id of the application that GitLab signs people in for; without it they need a token.
    pub application: Option<String>,
    /// Tags of the languages that have forms; empty for all.
    pub languages: Vec<String>,
    /// The folder of the npm packages, below the site's root or anywhere.
    pub packages: String,
    /// Where `[editor]` stands, for what is found out later.
    pub span: Span,
}

impl Editor {
    /// The only address besides the site's own that the editor's pages may send anything to.
    pub fn forge_address(&self) -> String {
        self.instance.clone().unwrap_or_else(|| {
            let public = match self.backend {
                Backend::GitHub => "https://api.github.com",
                Backend::GitLab => "https://gitlab.com",
            };
            public.to_owned()
        })
    }

    /// `None`, with its reasons reported, when the table names no repository.
    pub(super) fn read(table: Table<'_, '_>, known: &[String]) -> Option<Self> {
        let backend = match table.required_text("backend").as_str() {
            "github" => Some(Backend::GitHub),
            "gitlab" => Some(Backend::GitLab),
            "" => None,
            other => {
                let problems = table.problems();
                problems.push(
                    problems
                        .report(Code::BadValue, table.span_of("backend"))
                        .arg("wanted", "choice")
                        .arg("found", other)
                        .suggest(other, ["github", "gitlab"]),
                );
                None
            }
        };
        let repository = table.required_text("repository");
        let is_name = |part: &str| {
            let is_fit = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
            !part.is_empty() && part.chars().all(is_fit)
        };
        let is_repository = repository.contains('/') && repository.split('/').all(is_name);
        if !is_repository && !repository.is_empty() {
            wrong(&table, "repository", "owner/name", &repository);
        }
        let languages = table.texts("languages");
        for (tag, span) in &languages {
            if !known.contains(tag) {
                let problems = table.problems();
                problems.push(
                    problems
                        .report(Code::UnknownLanguage, *span)
                        .arg("language", tag.as_str())
                        .suggest(tag, known.iter().map(String::as_str)),
                );
            }
        }
        let editor = backend.filter(|_| is_repository).map(|backend| Self {
            backend,
            repository,
            branch: table.text("branch").unwrap_or_else(|| "main".to_owned()),
            private: table.boolean("private"),
            instance: read_host(&table, "instance"),
            sign_in: read_host(&table, "sign_in"),
            application: table.text("application"),
            languages: languages.into_iter().map(|(tag, _)| tag).collect(),
            packages: table
                .text("packages")
                .unwrap_or_else(|| "node_modules".to_owned()),
            span: table.span(),
        });
        if editor.is_some() {
            table.finish();
        }
        editor
    }
}

/// `https://` and a host, perhaps with a port: it goes into a policy where other signs mean something.
fn read_host(table: &Table<'_, '_>, key: &'static str) -> Option<String> {
    let given = table.text(key)?;
    let address = given.trim_end_matches('/');
    let host = address.strip_prefix("https://").unwrap_or_default();
    let is_fit = |c: char| c.is_ascii_alphanumeric() || ".-:".contains(c);
    if host.is_empty() || !host.chars().all(is_fit) {
        wrong(table, key, "https://host", &given);
        return None;
    }
    Some(address.to_owned())
}

fn wrong(table: &Table<'_, '_>, key: &'static str, wanted: &'static str, found: &str) {
    let problems = table.problems();
    problems.push(
        problems
            .report(Code::BadValue, table.span_of(key))
            .arg("wanted", wanted)
            .arg("found", found),
    );
}
