//! What a site is read with: `site.toml`, the model, the messages, the theme.

use std::path::Path;
use std::sync::Arc;

use super::packages;
use crate::config::{CollectionId, Model, SiteConfig};
use crate::diag::{Code, Diagnostic, Span};
use crate::fonts::Font;
use crate::i18n::{Locales, MessageFile, Messages, PartialDate};
use crate::output::{self, Artifact, html};
use crate::paths::SourcePath;
use crate::revocations::{self, Revocations};
use crate::rules::Wording;
use crate::signature;
use crate::site::{Inputs, Revoked};
use crate::source::{self, SourceFile, Tree};
use crate::theme::{self, Theme};

/// What a command may change about a site's configuration.
#[derive(Clone, Debug, Default)]
pub struct Options {
    pub base_url: Option<String>,
    pub theme: Option<String>,
    /// Whether drafts and entries in review have pages.
    pub drafts: bool,
    /// Tags of the languages that have pages; empty for all. Unknown ones are passed over.
    pub languages: Vec<String>,
    /// Names of the collections that have pages; empty for all. Unknown ones are passed over.
    pub collections: Vec<String>,
    /// Whether the packages that lie ready are published.
    pub packages: bool,
    /// The day that consent and reviews are compared with; `None` for today.
    pub today: Option<PartialDate>,
}

/// Everything but the entries.
#[derive(Clone)]
pub struct Settings {
    pub inputs: Inputs,
    pub wording: Arc<Wording>,
    /// `None` when the theme has errors.
    pub look: Option<Look>,
}

/// A theme, the fonts of `site.toml`, and where their files go.
#[derive(Clone)]
pub struct Look {
    pub theme: Arc<Theme>,
    pub assets: Arc<html::Assets>,
    pub files: Arc<Vec<Artifact>>,
    /// By the order of `site.toml`.
    pub fonts: Arc<Vec<Font>>,
    /// The files that `assets` names for fonts: whole, for pages that are not built.
    pub whole_fonts: Arc<Vec<Artifact>>,
}

/// Reads the settings; `None` when there is nothing that a site could be made of.
pub fn read(root: &Path, tree: &Tree, options: &Options) -> (Option<Settings>, Vec<Diagnostic>) {
    let path = SourcePath::new("site.toml");
    let Some(file) = tree.text(path.as_str()) else {
        let missing = Diagnostic::new(Code::NoSite, &path).help("run-init");
        return (None, vec![missing]);
    };
    let (config, mut found) = SiteConfig::parse(&path, &file.text);
    let Some(mut config) = config else {
        return (None, found);
    };
    if let Some(base_url) = &options.base_url {
        config.base_url = format!("{}/", base_url.trim_end_matches('/'));
    }
    if let Some(theme) = &options.theme {
        config.theme.clone_from(theme);
    }
    config.languages.publish_only(&options.languages);
    let locales = match Locales::new(&config.languages) {
        Ok(locales) => locales,
        Err(tags) => {
            let unknown = |tag| Diagnostic::new(Code::UnknownLanguage, &path).arg("language", tag);
            found.extend(tags.into_iter().map(unknown));
            return (None, found);
        }
    };
    let (model, problems) = Model::parse(&model_files(tree), &config.languages);
    found.extend(problems);
    let chosen = options.collections.iter();
    let chosen = chosen.filter_map(|name| model.find_collection(name));
    let only: Vec<CollectionId> = chosen.collect();
    let (messages, problems) = Messages::load(&config.languages, &message_files(tree, &config));
    found.extend(problems);
    let messages = Arc::new(messages);
    let (wording, problems) = Wording::read(&rule_files(tree), &config.languages);
    found.extend(problems);
    let (revoked, problems) = revoked(tree, &config);
    found.extend(problems);
    let (packages, problems) = match options.packages {
        true => packages::read(root, &config.languages, &revoked.list),
        false => (Vec::new(), Vec::new()),
    };
    found.extend(problems);
    let (fonts, problems) = read_fonts(root, tree, &config);
    found.extend(problems);
    let look = match load_theme(root, tree, &config, &messages) {
        Ok(theme) => {
            let (mut assets, files) =
                output::theme_assets(&theme.static_files, &locales, &messages, &config.languages);
            let whole_fonts = whole_fonts(&config, &fonts, &mut assets);
            Some(Look {
                theme: Arc::new(theme),
                assets: Arc::new(assets),
                files: Arc::new(files),
                fonts: Arc::new(fonts),
                whole_fonts: Arc::new(whole_fonts),
            })
        }
        Err(problems) => {
            found.extend(problems);
            None
        }
    };
    let inputs = Inputs {
        config: Arc::new(config),
        model: Arc::new(model),
        messages,
        locales: Arc::new(locales),
        revocations: Arc::new(revoked),
        drafts: options.drafts,
        packages: packages.into(),
        only: (!only.is_empty()).then(|| only.into()),
        today: options.today.unwrap_or_else(output::today),
    };
    let settings = Settings {
        inputs,
        wording: Arc::new(wording),
        look,
    };
    (Some(settings), found)
}

fn model_files(tree: &Tree) -> Vec<(SourcePath, String)> {
    tree.texts()
        .filter(|file| {
            let path = file.path.as_str();
            path.starts_with("content/") && path.ends_with(".toml")
        })
        .map(|file| (file.path.clone(), file.text.to_string()))
        .collect()
}

/// The fonts of `site.toml`, as many as there are, unless one of them cannot be used.
fn read_fonts(root: &Path, tree: &Tree, config: &SiteConfig) -> (Vec<Font>, Vec<Diagnostic>) {
    let in_folder = |file: &SourceFile| file.path().as_str().starts_with("fonts/");
    let files: Vec<&SourceFile> = tree.files.iter().filter(|file| in_folder(file)).collect();
    let mut found = Vec::new();
    let mut fonts = Vec::new();
    for chosen in &config.fonts {
        let bad = |detail: &str| {
            Diagnostic::new(Code::BadFont, &SourcePath::new("site.toml"))
                .at(chosen.span)
                .arg("font", chosen.file.as_str())
                .arg("detail", detail)
        };
        let path = SourcePath::new(format!("fonts/{}", chosen.file));
        if !files.iter().any(|file| *file.path() == path) {
            let names = files
                .iter()
                .filter_map(|file| file.path().as_str().strip_prefix("fonts/"));
            let names = names.filter(|name| name.ends_with(".ttf") || name.ends_with(".otf"));
            found.push(bad("fonts/ has no such file").suggest(&chosen.file, names));
            continue;
        }
        let bytes = source::read_asset(root, &path);
        match bytes.map(Font::read) {
            Ok(Ok(font)) => fonts.push(font),
            Ok(Err(detail)) => found.push(bad(&detail)),
            Err(unreadable) => found.push(unreadable),
        }
    }
    if !found.is_empty() {
        fonts.clear();
    }
    (fonts, found)
}

/// Lets pages use fonts as they are, without cutting them down first.
fn whole_fonts(config: &SiteConfig, fonts: &[Font], assets: &mut html::Assets) -> Vec<Artifact> {
    let mut artifacts = Vec::new();
    let mut faces = Vec::new();
    for (chosen, font) in config.fonts.iter().zip(fonts) {
        let hash = blake3::hash(font.bytes());
        let face = output::Face::new(chosen, font, hash, "ttf", font.characters());
        artifacts.push(Artifact::new(face.path.clone(), font.bytes()));
        faces.push(face);
    }
    let (by_language, files) = output::font_sheets(&config.languages, &faces);
    assets.fonts = by_language;
    artifacts.extend(files);
    artifacts
}

/// The list of what was withdrawn. One that cannot be trusted is reported: nothing is then published.
fn revoked(tree: &Tree, config: &SiteConfig) -> (Revoked, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let file = tree.text(revocations::FILE);
    let signature = tree.text(revocations::SIGNATURE);
    let path = SourcePath::new(revocations::FILE);
    let text = file.map_or("", |file| &file.text);
    let mut revoked = Revoked {
        list: Revocations::default(),
        text: file.map(|file| Arc::clone(&file.text)),
        signature: signature.map(|file| Arc::clone(&file.text)),
    };
    if file.is_some() {
        match Revocations::parse(text) {
            Ok(list) => revoked.list = list,
            Err(problem) => {
                let lines = text.split_inclusive('\n').map(str::len);
                let start: usize = lines.take(problem.line.saturating_sub(1)).sum();
                let at = (start + problem.column.saturating_sub(1)).min(text.len());
                found.push(
                    Diagnostic::new(Code::BadRevocations, &path)
                        .at(Span::new(at, at).clamped(text))
                        .arg("detail", problem.detail),
                );
            }
        }
    }
    if let (Some(key), Some(_)) = (&config.safeguarding.revocation_key, file) {
        let checked = match &revoked.signature {
            Some(signature) => signature::verify(text, signature, key),
            None => Err(format!("{} is missing", revocations::SIGNATURE)),
        };
        if let Err(detail) = checked {
            found.push(
                Diagnostic::new(Code::RevocationsSignature, &path)
                    .arg("detail", detail)
                    .help("sign-revocations"),
            );
        }
    }
    (revoked, found)
}

/// The site's own rules of language, and the embedded ones that no file of the same name replaces.
fn rule_files(tree: &Tree) -> Vec<(SourcePath, String)> {
    let is_rule = |path: &str| {
        let name = path.strip_prefix("content/_rules/");
        name.is_some_and(|name| name.ends_with(".yml") || name.ends_with(".yaml"))
    };
    let own = tree.texts().filter(|file| is_rule(file.path.as_str()));
    let own: Vec<_> = own
        .map(|file| (file.path.clone(), file.text.to_string()))
        .collect();
    let embedded = crate::embedded::language_rules().into_iter().map(|file| {
        let text = String::from_utf8_lossy(&file.bytes).into_owned();
        (SourcePath::new(file.path), text)
    });
    let is_replaced = |path: &SourcePath| own.iter().any(|(known, _)| known == path);
    let mut all: Vec<_> = embedded.filter(|(path, _)| !is_replaced(path)).collect();
    all.extend(own);
    all
}

/// The embedded messages, then the site's own, which win message by message.
fn message_files(tree: &Tree, config: &SiteConfig) -> Vec<MessageFile> {
    let own = tree
        .texts()
        .map(|file| (file.path.clone(), file.text.to_string()));
    let embedded = crate::embedded::messages().into_iter().map(|file| {
        let text = String::from_utf8_lossy(&file.bytes).into_owned();
        (SourcePath::new(file.path), text)
    });
    embedded
        .chain(own)
        .filter_map(|(path, text)| {
            let tag = path.as_str().strip_prefix("i18n/")?.strip_suffix(".ftl")?;
            let language = config.languages.find(tag)?;
            Some(MessageFile {
                language,
                path,
                text,
            })
        })
        .collect()
}

fn load_theme(
    root: &Path,
    tree: &Tree,
    config: &SiteConfig,
    messages: &Arc<Messages>,
) -> Result<Theme, Vec<Diagnostic>> {
    let mut files = Vec::new();
    for file in &tree.files {
        let path = file.path();
        if !path.as_str().starts_with("themes/") {
            continue;
        }
        let bytes = match file {
            SourceFile::Text(file) => file.text.as_bytes().to_vec(),
            SourceFile::Asset(path) => {
                source::read_asset(root, path).map_err(|found| vec![found])?
            }
        };
        files.push((path.clone(), bytes));
    }
    theme::load(&config.theme, &files, &config.languages, messages)
}
