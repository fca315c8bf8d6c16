//! The order of the stages, and what runs side by side.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rayon::prelude::*;

use crate::config::{Model, SiteConfig};
use crate::content::{self, Entry};
use crate::diag::{self, Code, Diagnostic, Severity};
use crate::i18n::{Locales, MessageFile, Messages};
use crate::output::{self, Artifact, Output, WriteError, html};
use crate::paths::SourcePath;
use crate::site::{Inputs, Site};
use crate::source::{self, SourceFile, Tree};
use crate::theme::{self, Theme};

/// What a command may change about a site's configuration.
#[derive(Clone, Debug, Default)]
pub struct Options {
    pub base_url: Option<String>,
    pub theme: Option<String>,
    /// Whether drafts and entries in review have pages.
    pub drafts: bool,
}

/// How long each stage took.
#[derive(Clone, Debug, Default)]
pub struct Timings(pub Vec<(&'static str, Duration)>);

impl Timings {
    fn stage<T>(&mut self, name: &'static str, run: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let result = run();
        self.0.push((name, start.elapsed()));
        result
    }
}

/// A site that was read and checked. Without errors `ready` holds all that is needed to render it.
pub struct Loaded {
    pub ready: Option<Ready>,
    /// In the order of files and places, with the severities of `site.toml`.
    pub diagnostics: Vec<Diagnostic>,
    /// The messages in all languages, for the diagnostics themselves.
    pub messages: Option<Arc<Messages>>,
}

/// A site that can be rendered.
pub struct Ready {
    pub site: Site,
    pub theme: Arc<Theme>,
    pub assets: html::Assets,
    /// The theme's files, and where they go.
    pub theme_files: Vec<Artifact>,
}

impl Loaded {
    pub fn errors(&self) -> usize {
        self.count(Severity::Error)
    }

    pub fn warnings(&self) -> usize {
        self.count(Severity::Warning)
    }

    fn count(&self, severity: Severity) -> usize {
        let of = |diagnostic: &&Diagnostic| diagnostic.severity == severity;
        self.diagnostics.iter().filter(of).count()
    }
}

/// Reads and checks everything below `root`.
pub fn load(root: &Path, options: &Options, timings: &mut Timings) -> Loaded {
    let tree = timings.stage("read", || source::read_tree(root));
    load_tree(root, tree, options, timings)
}

fn load_tree(root: &Path, tree: Tree, options: &Options, timings: &mut Timings) -> Loaded {
    let (settings, mut found) = timings.stage("configure", || settings(&tree, options));
    found.extend(tree.diagnostics.iter().cloned());
    let Some(settings) = settings else {
        return finish(None, found, None, None);
    };
    let inputs = settings.inputs;
    let messages = Some(Arc::clone(&inputs.messages));
    let config = Arc::clone(&inputs.config);
    let (bundles, problems) = source::bundles(&tree, &inputs.model, &config.languages);
    found.extend(problems);
    let entries = timings.stage("parse", || parse(&bundles, &inputs, &mut found));
    let (site, problems) = timings.stage("link", || Site::build(inputs, entries));
    found.extend(problems);
    let theme = timings.stage("theme", || {
        load_theme(root, &tree, &config, site.inputs.messages.clone())
    });
    let ready = match theme {
        Ok(theme) => {
            let (assets, theme_files) = output::theme_assets(&theme.static_files);
            let theme = Arc::new(theme);
            Some(Ready {
                site,
                theme,
                assets,
                theme_files,
            })
        }
        Err(problems) => {
            found.extend(problems);
            None
        }
    };
    finish(ready, found, messages, Some(&config))
}

fn finish(
    ready: Option<Ready>,
    mut diagnostics: Vec<Diagnostic>,
    messages: Option<Arc<Messages>>,
    config: Option<&SiteConfig>,
) -> Loaded {
    if let Some(config) = config {
        for diagnostic in &mut diagnostics {
            if let Some(severity) = config.severity.get(&diagnostic.code) {
                diagnostic.severity = *severity;
            }
        }
    }
    diag::sort(&mut diagnostics);
    let failed = diagnostics
        .iter()
        .any(|found| found.severity == Severity::Error);
    Loaded {
        ready: ready.filter(|_| !failed),
        diagnostics,
        messages,
    }
}

struct Settings {
    inputs: Inputs,
}

/// `site.toml`, the model and the messages.
fn settings(tree: &Tree, options: &Options) -> (Option<Settings>, Vec<Diagnostic>) {
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
    let locales = match Locales::new(&config.languages) {
        Ok(locales) => locales,
        Err(tags) => {
            found.extend(
                tags.into_iter()
                    .map(|tag| Diagnostic::new(Code::UnknownLanguage, &path).arg("language", tag)),
            );
            return (None, found);
        }
    };
    let model_files: Vec<(SourcePath, String)> = tree
        .texts()
        .filter(|file| file.path.as_str().starts_with("content/"))
        .filter(|file| file.path.as_str().ends_with(".toml"))
        .map(|file| (file.path.clone(), file.text.clone()))
        .collect();
    let (model, problems) = Model::parse(&model_files, &config.languages);
    found.extend(problems);
    let (messages, problems) = Messages::load(&config.languages, &message_files(tree, &config));
    found.extend(problems);
    let inputs = Inputs {
        config: Arc::new(config),
        model: Arc::new(model),
        messages: Arc::new(messages),
        locales: Arc::new(locales),
        drafts: options.drafts,
    };
    (Some(Settings { inputs }), found)
}

/// The embedded messages, then the site's own, which win message by message.
fn message_files(tree: &Tree, config: &SiteConfig) -> Vec<MessageFile> {
    let own = tree
        .texts()
        .map(|file| (file.path.clone(), file.text.clone()));
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

fn parse(
    bundles: &[source::Bundle],
    inputs: &Inputs,
    found: &mut Vec<Diagnostic>,
) -> Vec<Arc<Entry>> {
    let context = content::Context {
        model: &inputs.model,
        languages: &inputs.config.languages,
        messages: &inputs.messages,
    };
    let read: Vec<(Option<Entry>, Vec<Diagnostic>)> = bundles
        .par_iter()
        .map(|bundle| content::read(bundle, context))
        .collect();
    let mut entries = Vec::with_capacity(read.len());
    for (entry, problems) in read {
        found.extend(problems);
        entries.extend(entry.map(Arc::new));
    }
    entries
}

fn load_theme(
    root: &Path,
    tree: &Tree,
    config: &SiteConfig,
    messages: Arc<Messages>,
) -> Result<Theme, Vec<Diagnostic>> {
    let mut files = Vec::new();
    for file in &tree.files {
        match file {
            SourceFile::Text(file) if file.path.as_str().starts_with("themes/") => {
                files.push((file.path.clone(), file.text.clone().into_bytes()));
            }
            SourceFile::Asset(path) if path.as_str().starts_with("themes/") => {
                files.push((path.clone(), source::read_asset(root, path)?));
            }
            _ => {}
        }
    }
    theme::load(&config.theme, &files, &config.languages, &messages)
}

/// Why a site that was loaded could not be written.
#[derive(Debug)]
pub enum BuildError {
    /// Templates that failed.
    Render(Vec<Diagnostic>),
    Write(WriteError),
}

/// What was written.
#[derive(Clone, Debug)]
pub struct Built {
    pub pages: usize,
    pub files: usize,
}

/// Renders every page and writes the output folder.
pub fn build(
    root: &Path,
    ready: &Ready,
    target: &Path,
    timings: &mut Timings,
) -> Result<Built, BuildError> {
    let site = &ready.site;
    let output = Output::begin(target).map_err(BuildError::Write)?;
    let pages = timings.stage("plan", || output::plan(site));
    let renderer = html::Renderer::new(site, &ready.theme, &ready.assets);
    timings.stage("render", || {
        pages
            .par_iter()
            .map(|page| {
                let html = renderer
                    .render(*page)
                    .map_err(|error| BuildError::Render(vec![error]))?;
                let artifact = Artifact::new(output::path_of(site, *page), html);
                output.write(&artifact).map_err(BuildError::Write)
            })
            // The error that comes first in the plan, whichever thread met one first.
            .collect::<Vec<Result<(), BuildError>>>()
            .into_iter()
            .collect::<Result<(), BuildError>>()
    })?;
    timings.stage("data", || {
        data(site, &pages, ready)
            .iter()
            .try_for_each(|artifact| output.write(artifact))?;
        assets(root, site, &output)
    })?;
    let built = Built {
        pages: pages.len(),
        files: output.len() + 1,
    };
    timings
        .stage("finish", || output.finish())
        .map_err(BuildError::Write)?;
    Ok(built)
}

impl From<WriteError> for BuildError {
    fn from(error: WriteError) -> Self {
        Self::Write(error)
    }
}

/// Everything that is neither a page nor copied.
fn data(site: &Site, pages: &[output::PageId], ready: &Ready) -> Vec<Artifact> {
    let mut artifacts = ready.theme_files.clone();
    artifacts.extend(
        site.languages()
            .ids()
            .map(|language| output::feed(site, language)),
    );
    artifacts.extend(output::sitemap(site, pages));
    artifacts.push(output::robots(site));
    artifacts.extend(output::catalogue(site));
    artifacts.extend(output::aliases(site));
    artifacts
}

/// Copies the files beside entries that have pages.
fn assets(root: &Path, site: &Site, output: &Output) -> Result<(), BuildError> {
    for id in site.visible() {
        for asset in &site.entry(id).assets {
            let bytes = source::read_asset(root, asset).map_err(BuildError::Render)?;
            output.write(&Artifact::new(output::asset_path(asset), bytes))?;
        }
    }
    Ok(())
}
