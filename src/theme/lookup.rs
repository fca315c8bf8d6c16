//! Finds a theme's files: the site's own first, file by file, then the embedded theme.

use std::collections::BTreeMap;
use std::iter;
use std::sync::Arc;

use super::engine::{Engine, EngineKind};
use super::template::TemplateFile;
use crate::config::{Languages, theme_engine};
use crate::diag::{Code, Diagnostic};
use crate::embedded;
use crate::i18n::Messages;
use crate::paths::SourcePath;

/// A theme that is ready to render.
pub struct Theme {
    pub engine: Engine,
    /// Stylesheets, scripts and pictures, by name.
    pub static_files: Vec<StaticFile>,
}

/// A file of the theme's `static` folder.
#[derive(Clone, Debug)]
pub struct StaticFile {
    /// Its path below `static/`.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// What lists hold: every theme must have it, but no page is drawn by it.
const CARD: &str = "card.html";

/// The templates of pages that every theme must have.
pub const PAGE_TEMPLATES: [&str; 23] = [
    "a-z.html",
    "brief.html",
    "briefs.html",
    "chooser.html",
    "compare.html",
    "coverage.html",
    "design.html",
    "entry.html",
    "evidence.html",
    "glossary.html",
    "handout.html",
    "home.html",
    "list.html",
    "my-collection.html",
    "not-found.html",
    "download.html",
    "offline.html",
    "partners.html",
    "review.html",
    "search.html",
    "term.html",
    "terms.html",
    "timeline.html",
];

/// Loads the theme `name`; `files` are the site's own files below `themes/`.
pub fn load(
    name: &str,
    files: &[(SourcePath, Vec<u8>)],
    languages: &Languages,
    messages: &Arc<Messages>,
) -> Result<Theme, Vec<Diagnostic>> {
    let prefix = format!("themes/{name}/");
    let mut merged: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for file in embedded::themes() {
        merged.insert(file.path, file.bytes);
    }
    for (path, bytes) in files {
        merged.insert(path.as_str().to_owned(), bytes.clone());
    }
    merged.retain(|path, _| path.starts_with(&prefix));
    if merged.is_empty() {
        let unknown = Diagnostic::new(Code::UnknownTheme, &SourcePath::new("site.toml"));
        return Err(vec![
            unknown
                .arg("theme", name)
                .suggest(name, ["fieldbook", "lite"]),
        ]);
    }
    let mut found = Vec::new();
    let config = SourcePath::new(format!("{prefix}theme.toml"));
    let text = merged
        .get(config.as_str())
        .map(|bytes| String::from_utf8_lossy(bytes));
    let engine = theme_engine(&config, &text.unwrap_or_default(), &mut found);
    let mut templates = Vec::new();
    let mut static_files = Vec::new();
    for (path, bytes) in merged {
        let inside = &path[prefix.len()..];
        if let Some(template) = inside.strip_prefix("templates/") {
            templates.push(TemplateFile {
                name: template.to_owned(),
                text: String::from_utf8_lossy(&bytes).into_owned(),
                path: SourcePath::new(path.clone()),
            });
        } else if let Some(file) = inside.strip_prefix("static/") {
            static_files.push(StaticFile {
                name: file.to_owned(),
                bytes,
            });
        }
    }
    for template in iter::once(CARD).chain(PAGE_TEMPLATES) {
        if !templates.iter().any(|file| file.name == template) {
            found.push(Diagnostic::new(Code::MissingTemplate, &config).arg("template", template));
        }
    }
    let kind = match engine.as_str() {
        "tera" => EngineKind::Tera,
        _ => EngineKind::MiniJinja,
    };
    if !found.is_empty() {
        return Err(found);
    }
    let engine = Engine::new(kind, templates, languages, messages)?;
    Ok(Theme {
        engine,
        static_files,
    })
}
