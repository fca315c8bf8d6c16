//! `fieldbook l10n`.

use std::fs;
use std::path::{Path, PathBuf};

use super::args::L10nCommand;
use super::console::Console;
use super::exit::Exit;
use crate::content::stamp;
use crate::diag::Arg;
use crate::pipeline::{Loader, Options, Timings};

pub fn run(root: &Path, command: &L10nCommand, console: &Console) -> Exit {
    match command {
        L10nCommand::Accept { paths } => accept(root, paths, console),
    }
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
            if let Err(error) = fs::write(&file, text) {
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
