//! Reads and checks a site, and keeps it up to date while its files change.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::media::Media;
use super::packages;
use super::parse::Parsed;
use super::read;
use super::safeguard::Safeguard;
use super::settings::{self, Look, Options, Settings};
use super::timings::Timings;
use crate::diag::{self, Diagnostic, Severity};
use crate::output::{self, Artifact, LanguageParts, html};
use crate::paths::SourcePath;
use crate::search::Published;
use crate::site::Site;
use crate::source::{self, Tree};

/// A site that was read and checked. Without errors `ready` holds all that is needed to render it.
pub struct Loaded {
    pub ready: Option<Ready>,
    /// In the order of files and places, with the severities of `site.toml`.
    pub diagnostics: Vec<Diagnostic>,
}

/// A site that can be rendered.
pub struct Ready {
    /// The site's folder.
    pub root: PathBuf,
    pub site: Site,
    /// The pictures beside entries that may be published.
    pub media: Media,
    pub look: Look,
    /// By language.
    language_parts: Vec<LanguageParts>,
}

impl Ready {
    /// Renders the pages of this site; `search` says where its index is, if it has one.
    pub fn renderer<'a>(&'a self, search: Option<&'a Published>) -> html::Renderer<'a> {
        let find = |file: &SourcePath| {
            let picture = self.media.get(file)?;
            Some(html::Picture::as_it_is(output::asset_path(file), picture))
        };
        self.renderer_with(&self.look.assets, Box::new(find), search)
    }

    /// The same with other files of the theme and of fonts, and other pictures.
    pub fn renderer_with<'a>(
        &'a self,
        assets: &'a html::Assets,
        pictures: html::Pictures<'a>,
        search: Option<&'a Published>,
    ) -> html::Renderer<'a> {
        html::Renderer::new(
            &self.site,
            &self.look.theme,
            assets,
            &self.language_parts,
            search,
            pictures,
        )
    }

    /// The theme's files, and those that the site gives its scripts.
    pub fn assets(&self) -> impl Iterator<Item = &Artifact> {
        let of_languages = self.language_parts.iter().flatten();
        self.look
            .files
            .iter()
            .chain(of_languages.map(|(_, file)| file))
    }
}

impl Loaded {
    pub fn errors(&self) -> usize {
        self.count(Severity::Error)
    }

    pub fn warnings(&self) -> usize {
        self.count(Severity::Warning)
    }

    /// Whether the site's own card or its theme is wrong, and nothing in its content.
    pub fn is_misconfigured(&self) -> bool {
        let is_settings = |path: &str| path == "site.toml" || path.starts_with("themes/");
        let is_error = |found: &&Diagnostic| found.severity == Severity::Error;
        let mut errors = self.diagnostics.iter().filter(is_error).peekable();
        errors.peek().is_some() && errors.all(|found| is_settings(found.path.as_str()))
    }

    fn count(&self, severity: Severity) -> usize {
        let of = |diagnostic: &&Diagnostic| diagnostic.severity == severity;
        self.diagnostics.iter().filter(of).count()
    }
}

/// Reads a site once, then only what has changed.
pub struct Loader {
    root: PathBuf,
    options: Options,
    tree: Tree,
    settings: Option<(Option<Settings>, Vec<Diagnostic>)>,
    parsed: Parsed,
    media: Media,
    safeguard: Safeguard,
}

impl Loader {
    pub fn new(root: &Path, options: Options) -> Self {
        Self {
            root: root.to_owned(),
            options,
            tree: Tree::default(),
            settings: None,
            parsed: Parsed::default(),
            media: Media::default(),
            safeguard: Safeguard::default(),
        }
    }

    /// Reads everything.
    pub fn load(&mut self, timings: &mut Timings) -> Loaded {
        self.tree = timings.stage("read", || read::all(&self.root));
        self.settings = None;
        self.parsed.clear();
        self.safeguard.clear();
        self.media = Media::default();
        self.resolve(timings)
    }

    /// Reads again what `changed` names: files or folders below the root.
    pub fn update(&mut self, changed: &[PathBuf], timings: &mut Timings) -> Loaded {
        let only_entries =
            timings.stage("read", || read::again(&mut self.tree, &self.root, changed));
        self.media.forget(&self.root, changed);
        if !only_entries {
            self.settings = None;
            self.parsed.clear();
            self.safeguard.clear();
        }
        self.resolve(timings)
    }

    fn resolve(&mut self, timings: &mut Timings) -> Loaded {
        let (settings, problems) = match &self.settings {
            Some(settings) => settings.clone(),
            None => timings.stage("settings", || {
                settings::read(&self.root, &self.tree, &self.options)
            }),
        };
        self.settings = Some((settings.clone(), problems.clone()));
        let mut found = self.tree.diagnostics.clone();
        found.extend(problems);
        let Some(Settings {
            inputs,
            wording,
            look,
        }) = settings
        else {
            diag::sort(&mut found);
            return Loaded {
                ready: None,
                diagnostics: found,
            };
        };
        let config = Arc::clone(&inputs.config);
        let (bundles, problems) = source::bundles(&self.tree, &inputs.model, &config.languages);
        found.extend(problems);
        let (entries, problems) =
            timings.stage("parse", || self.parsed.parse(bundles, &inputs, &wording));
        found.extend(problems);
        let said = timings.stage("rules", || {
            self.safeguard.check(&entries, &inputs, &wording)
        });
        found.extend(said.iter().flat_map(|one| one.diagnostics.iter().cloned()));
        let (mut site, problems) = timings.stage("link", || Site::build(inputs, entries));
        found.extend(problems);
        found.extend(packages::leave_out_unpublished(&mut site));
        let problems = timings.stage("pictures", || {
            let entries = site.all().map(|id| site.entry(id));
            let files = entries
                .flat_map(|entry| entry.assets.iter().cloned())
                .collect();
            self.media.update(&self.root, files)
        });
        found.extend(problems);
        for diagnostic in &mut found {
            if let Some(severity) = config.severity.get(&diagnostic.code) {
                diagnostic.severity = *severity;
            }
        }
        diag::sort(&mut found);
        let mut media = self.media.clone();
        let withheld = said.iter().flat_map(|one| &one.withheld);
        withheld.for_each(|file| media.withhold(file));
        let failed = found.iter().any(|one| one.severity == Severity::Error);
        Loaded {
            ready: look.filter(|_| !failed).map(|look| Ready {
                root: self.root.clone(),
                // A theme without parts has no script that would read them.
                language_parts: match look.assets.parts.is_empty() {
                    true => Vec::new(),
                    false => output::language_parts(&site),
                },
                site,
                media,
                look,
            }),
            diagnostics: found,
        }
    }
}
