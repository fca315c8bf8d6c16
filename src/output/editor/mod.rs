//! The form editor: Sveltia CMS in `admin/`, with forms that are written from the content model.
//!
//! Its pages are no part of what readers get: no page leads there, no search engine should list them,
//! and copies of the site that work offline leave them out.

mod config;
mod fields;
mod page;
mod vendored;

pub use config::editor_config;
pub use vendored::{VENDORED, Vendored, install_command};

use super::artifact::Artifact;
use crate::config::{Editor, LanguageId};
use crate::paths::OutputPath;
use crate::site::{Inputs, Names};

/// The folder of the form editor.
pub const FOLDER: &str = "admin/";

/// The files of the editor that are the program's own.
const OWN: [(&str, &str); 4] = [
    ("entry-file.js", include_str!("entry-file.js")),
    ("start.js", include_str!("start.js")),
    ("editor.css", include_str!("editor.css")),
    ("LICENCES.txt", include_str!("LICENCES.txt")),
];

/// Everything in the folder; `vendored` are the bytes of [`VENDORED`], checked.
pub fn editor(inputs: &Inputs, editor: &Editor, vendored: Vec<Vec<u8>>) -> Vec<Artifact> {
    let artifact = |name: &str, bytes: Vec<u8>| {
        Artifact::new(OutputPath::new(format!("{FOLDER}{name}")), bytes)
    };
    let mut files: Vec<Artifact> = VENDORED
        .iter()
        .zip(vendored)
        .map(|(file, bytes)| artifact(file.name, bytes))
        .collect();
    files.extend(OWN.map(|(name, text)| artifact(name, text.into())));
    let languages = editor_languages(inputs, editor);
    let chooser = page::chooser(inputs, &languages);
    files.push(artifact("index.html", chooser.into_bytes()));
    for language in languages {
        let tag = &inputs.config.languages.get(language).tag;
        let names = Names::new(inputs, language);
        let page = page::page(&names, editor, &inputs.config.title);
        let config = editor_config(inputs, editor, &names, language);
        files.push(artifact(&format!("{tag}/index.html"), page.into_bytes()));
        files.push(artifact(
            &format!("{tag}/config.json"),
            format!("{config}\n").into_bytes(),
        ));
    }
    files
}

/// The languages that have forms, in the order of `site.toml`.
fn editor_languages(inputs: &Inputs, editor: &Editor) -> Vec<LanguageId> {
    let languages = &inputs.config.languages;
    let is_wanted = |id: &LanguageId| {
        let tag = &languages.get(*id).tag;
        editor.languages.is_empty() || editor.languages.contains(tag)
    };
    languages.ids().filter(is_wanted).collect()
}
