//! All the files.

use super::mark::MARK;
use super::{checklist, issue_form, jobs};
use crate::config::{Collection, LanguageId};
use crate::site::Inputs;

/// A file for a forge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForgeFile {
    /// Below the repository's root.
    pub path: String,
    pub text: String,
}

impl ForgeFile {
    /// Whether a file that is there was written by this program, so that it may be replaced.
    pub fn is_ours(text: &str) -> bool {
        text.lines().next().is_some_and(|line| line.contains(MARK))
    }
}

/// The files that `site.toml` gives the grounds for. `share` is the collection that the form asks
/// for; `below` is where the site lies in its repository: nothing, or a path that ends in `/`.
pub fn files(inputs: &Inputs, share: Option<&Collection>, below: &str) -> Vec<ForgeFile> {
    let forge = &inputs.config.forge;
    let languages = &inputs.config.languages;
    let default = languages.default_id();
    let mut files = Vec::new();
    let mut add = |path: &str, text: String| {
        files.push(ForgeFile {
            path: path.to_owned(),
            text,
        });
    };
    if let (Some(share), Some(collection)) = (&forge.share, share) {
        // A form is there in the default language and in those that have words of their own for it.
        let speaks = |id: &LanguageId| *id == default || issue_form::is_translated(inputs, *id);
        for language in languages.ids().filter(speaks) {
            let tag = match language == default {
                true => String::new(),
                false => format!(".{}", languages.get(language).tag),
            };
            add(
                &format!(".github/ISSUE_TEMPLATE/share-your-experience{tag}.yml"),
                issue_form::form(inputs, collection, &share.fields, language),
            );
        }
    }
    add(
        ".github/pull_request_template.md",
        checklist::checklist(inputs),
    );
    if !forge.owners.is_empty() {
        let lines = forge.owners.iter();
        let lines = lines.map(|(pattern, owners)| format!("{pattern} {}\n", owners.join(" ")));
        add(
            ".github/CODEOWNERS",
            format!("# {MARK}\n{}", lines.collect::<String>()),
        );
    }
    if !forge.install.is_empty() {
        add(
            ".github/workflows/check.yml",
            jobs::github(&forge.install, below),
        );
        add(".gitlab-ci.yml", jobs::gitlab(&forge.install, below));
    }
    files
}
