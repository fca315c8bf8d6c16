//! `fieldbook l10n`.

use std::fs;
use std::path::{Path, PathBuf};

use super::args::{L10nCommand, TranslateArgs};
use super::console::Console;
use super::exit::Exit;
use super::place;
use crate::content::{ENTRY, Po, export_po, import_po, stamp};
use crate::diag::Arg;
use crate::output;
use crate::pipeline::{Loader, Options, Timings};
use crate::site::{State, state};

pub fn run(root: &Path, command: &L10nCommand, console: &Console) -> Exit {
    match command {
        L10nCommand::Accept { paths } => accept(root, paths, console),
        L10nCommand::Export(args) => export(root, args, console).unwrap_or_else(|exit| exit),
        L10nCommand::Import { file } => import(root, file, console).unwrap_or_else(|exit| exit),
    }
}

fn export(root: &Path, args: &TranslateArgs, console: &Console) -> Result<Exit, Exit> {
    let opened = place::open(root, console)?;
    let inputs = &opened.inputs;
    let languages = &inputs.config.languages;
    let entry = place::entry(&opened, &args.entry, console)?;
    let language = place::target_language(entry, &args.language, inputs, console)?;
    let collection = inputs.model.collection(entry.collection);
    let changed = match entry.version(language).map(|version| state(entry, version)) {
        Some(State::Stale(sections)) => sections,
        // Nobody knows what has changed, so everything may have.
        Some(State::Unverified) => entry.hashes.iter().map(|one| one.section.clone()).collect(),
        _ => Vec::new(),
    };
    let tag = |id| languages.get(id).tag.as_str();
    let name = format!("{}/{}", collection.name, entry.id);
    let names = (name.as_str(), tag(entry.source_language), tag(language));
    let po = export_po(
        place::hints(inputs, language),
        entry,
        collection,
        &changed,
        names,
    );
    console.print(po.write().trim_end());
    Ok(Exit::Clean)
}

fn import(root: &Path, file: &Path, console: &Console) -> Result<Exit, Exit> {
    let path = file.to_string_lossy();
    let refuse = |line: usize, detail: &str| {
        let args = [
            ("path", Arg::from(path.as_ref())),
            ("line", Arg::from(line)),
            ("detail", Arg::from(detail)),
        ];
        console.problem(&console.message("cli-bad-po", &args));
        Exit::Content
    };
    let text = fs::read_to_string(file).map_err(|error| refuse(0, &error.to_string()))?;
    let po = Po::parse(&text).map_err(|error| refuse(error.line, error.detail))?;
    let (Some(name), Some(tag)) = (po.header(ENTRY), po.header("Language")) else {
        return Err(refuse(1, &format!("no {ENTRY}, no Language")));
    };
    let opened = place::open(root, console)?;
    let inputs = &opened.inputs;
    let entry = place::entry(&opened, name, console)?;
    let language = place::target_language(entry, tag, inputs, console)?;
    let collection = inputs.model.collection(entry.collection);
    let imported = import_po(place::hints(inputs, language), entry, collection, &po);
    let says = |message: &str, keys: &[String]| {
        if !keys.is_empty() {
            let keys = [("keys", Arg::from(keys.join(", ")))];
            console.problem(&console.message(message, &keys));
        }
    };
    if !imported.homeless.is_empty() {
        says("cli-po-homeless", &imported.homeless);
        return Err(Exit::Content);
    }
    let target = match entry.version(language) {
        Some(version) => version.path.as_str().to_owned(),
        None => {
            let folder = entry.source().path.folder();
            format!(
                "{folder}/index.{}.md",
                inputs.config.languages.get(language).tag
            )
        }
    };
    let written = root.join(&target);
    output::replace(&written, imported.text.as_bytes()).map_err(|error| {
        console.problem(&format!("{}: {error}", written.display()));
        Exit::Internal
    })?;
    console.say("cli-written", &[("path", Arg::from(target))]);
    says("cli-po-doubtful", &imported.doubtful);
    says("cli-po-missing", &imported.missing);
    Ok(Exit::Clean)
}

/// Writes the source's hashes into every translation below `paths`.
fn accept(root: &Path, paths: &[PathBuf], console: &Console) -> Exit {
    let options = Options {
        drafts: true,
        ..Options::default()
    };
    let loaded = Loader::new(root, options).load(&mut Timings::default());
    let Some(ready) = loaded.ready else {
        console.diagnostics(root, &loaded.diagnostics);
        return Exit::Content;
    };
    let site = &ready.site;
    let wanted = |path: &str| {
        let file = root.join(path);
        paths
            .iter()
            .any(|given| file.starts_with(given) || file.starts_with(root.join(given)))
    };
    let mut accepted = 0_usize;
    for id in site.visible() {
        let entry = site.entry(id);
        for version in &entry.versions {
            let Some(translation) = &version.translation else {
                continue;
            };
            if !wanted(version.path.as_str()) {
                continue;
            }
            let text = stamp(&version.text, translation, &entry.hashes);
            accepted += 1;
            if *text == *version.text {
                continue;
            }
            let file = root.join(version.path.as_str());
            if let Err(error) = output::replace(&file, text.as_bytes()) {
                console.problem(&format!("{}: {error}", file.display()));
                return Exit::Internal;
            }
        }
    }
    if accepted == 0 {
        console.problem(&console.message("cli-no-translations", &[]));
        return Exit::Usage;
    }
    console.say("cli-accepted", &[("count", Arg::from(accepted))]);
    Exit::Clean
}
