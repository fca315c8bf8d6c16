//! Renders a whole site into the output folder.

use std::iter;
use std::path::Path;

use rayon::prelude::*;

use super::editor::editor_files;
use super::error::BuildError;
use super::fonts;
use super::load::Ready;
use super::packages;
use super::pictures;
use super::search;
use super::timings::Timings;
use crate::cache::Cache;
use crate::diag::Diagnostic;
use crate::output::html::{Assets, Renderer};
use crate::output::{self, Artifact, Output, PageId};
use crate::paths::SourcePath;
use crate::search::Published;

/// What was written.
#[derive(Clone, Debug)]
pub struct Built {
    pub pages: usize,
    pub files: usize,
    /// What was found only now; nothing of it stops a build.
    pub warnings: Vec<Diagnostic>,
}

/// Renders every page, makes the search index and writes the output folder.
pub fn build(ready: &Ready, target: &Path, timings: &mut Timings) -> Result<Built, BuildError> {
    let publish = |output: &Output| {
        let write = |file| Ok(output.write(&file)?);
        search::publish(&ready.site, &write).map(Some)
    };
    write_site(ready, target, timings, publish)
}

/// A build whose search pages only lead to lists: for the benchmark, which measures both.
pub fn build_without_search(
    ready: &Ready,
    target: &Path,
    timings: &mut Timings,
) -> Result<Built, BuildError> {
    write_site(ready, target, timings, |_| Ok(None))
}

fn write_site(
    ready: &Ready,
    target: &Path,
    timings: &mut Timings,
    publish: impl FnOnce(&Output) -> Result<Option<Published>, BuildError> + Send,
) -> Result<Built, BuildError> {
    let site = &ready.site;
    let editor = editor_files(&ready.root, &site.inputs).map_err(BuildError::Render)?;
    let output = Output::begin(target)?;
    let pages = timings.stage("plan", || output::plan(site));
    let cache = Cache::of(&ready.root);
    let fonts = timings.stage("fonts", || fonts::plan(ready));
    let pictures = timings.stage("copies", || pictures::write(ready, &cache, &output))?;
    let find = |file: &SourcePath| pictures.pictures.get(file).cloned();
    let assets = Assets {
        fonts: fonts.by_language.clone(),
        ..Assets::clone(&ready.look.assets)
    };
    let render = |renderer: &Renderer<'_>, page: &PageId| {
        let html = renderer
            .render(*page)
            .map_err(|error| BuildError::Render(vec![error]))?;
        let artifact = Artifact::new(output::path_of(site, *page), html);
        output.write(&artifact).map_err(BuildError::from)
    };
    let render_all = |renderer: &Renderer<'_>, pages: &[&PageId]| {
        let results = pages.par_iter().map(|page| render(renderer, page));
        // Collected first, so that the error that is reported is the plan's first.
        let results: Vec<Result<(), BuildError>> = results.collect();
        results.into_iter().collect::<Result<(), BuildError>>()
    };
    // The search pages name the index, so they come after it.
    let (searching, others): (Vec<&PageId>, Vec<&PageId>) = pages
        .iter()
        .partition(|page| matches!(page, PageId::Search(_)));
    let render_others = || -> Result<(), BuildError> {
        let mut renderer = ready.renderer_with(&assets, Box::new(find), None);
        let language = |page: &PageId| page.language(site);
        // Language by language, so that what a language's pages share can go when they are done.
        for pages in others.chunk_by(|a, b| language(a) == language(b)) {
            render_all(&renderer, pages)?;
            renderer.forget_cards(language(pages[0]));
        }
        Ok(())
    };
    // Making the index of one language takes one thread; rendering fills the others.
    let render_and_cut = || rayon::join(render_others, || fonts.write(ready, &cache, &output));
    let ((rendered, cut), published) = timings.stage("render", || {
        rayon::join(render_and_cut, || publish(&output))
    });
    rendered?;
    cut?;
    let published = published?;
    timings.stage("search", || {
        render_all(
            &ready.renderer_with(&assets, Box::new(find), published.as_ref()),
            &searching,
        )
    })?;
    let packages = site.inputs.packages.iter();
    let packages = packages.flat_map(|package| packages::files(&ready.root, package));
    timings.stage("data", || {
        data(ready, &pages)
            .chain(editor)
            .chain(packages)
            .par_bridge()
            .try_for_each(|artifact| output.write(&artifact))?;
        let lists = output::offline_lists(site, &assets, &output.files());
        lists.iter().try_for_each(|list| output.write(list))?;
        Ok::<(), BuildError>(())
    })?;
    let built = Built {
        pages: pages.len(),
        files: output.len() + 1,
        warnings: pictures.warnings,
    };
    timings.stage("finish", || output.finish())?;
    cache.sweep();
    Ok(built)
}

/// Everything that is neither a page nor a file beside an entry, each made when it is asked for.
pub fn data<'a>(ready: &'a Ready, pages: &'a [PageId]) -> impl Iterator<Item = Artifact> + 'a {
    let site = &ready.site;
    let languages = site.languages().published().iter().copied();
    let files = ready.assets().cloned();
    files
        .chain(languages.map(|language| output::feed(site, language)))
        .chain(output::sitemap(site, pages))
        .chain(iter::once_with(|| output::robots(site)))
        .chain(iter::once_with(|| output::catalogue(site)).flatten())
        .chain(iter::once_with(|| output::aliases(site)).flatten())
        .chain(iter::once_with(|| output::tombstones(site)).flatten())
        .chain(iter::once_with(|| output::revocation_list(site)).flatten())
}
