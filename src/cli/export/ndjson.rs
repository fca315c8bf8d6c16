//! `fieldbook export ndjson`.

use std::path::Path;

use super::folder::folder;
use super::package::{load, name, write};
use crate::cli::args::PackageArgs;
use crate::cli::console::Console;
use crate::cli::exit::Exit;
use crate::export::engines;

pub fn run(
    root: &Path,
    languages: &[String],
    args: &PackageArgs,
    console: &Console,
) -> Result<(), Exit> {
    let ready = load(root, languages, args, None, console)?;
    let name = name(&ready, languages, args);
    let search = engines::documents(&ready.site);
    let lines: Vec<String> = search
        .documents
        .iter()
        .map(|one| format!("{one}\n"))
        .collect();
    let files = [
        ("documents.ndjson", lines.concat()),
        ("opensearch.bulk.ndjson", engines::bulk(&search)),
        ("opensearch.json", engines::opensearch(&search)),
        ("quickwit.yaml", engines::quickwit(&search, &name)),
    ];
    let files = files.map(|(name, text)| (name, text.into_bytes()));
    let name = format!("{name}-search");
    let archive = folder(&name, files, console)?;
    write(
        root,
        args,
        &ready,
        &format!("{name}.zip"),
        &archive,
        console,
    )
}
