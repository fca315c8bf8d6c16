//! `fieldbook export zip`.

use std::path::Path;

use super::package::{Made, failed, read, seal, write_whole};
use super::since::Base;
use crate::cli::args::ZipArgs;
use crate::cli::console::Console;
use crate::cli::exit::Exit;
use crate::diag::Arg;
use crate::export::{self, Unpackable};

const README: &str = "README.txt";

/// What only hosts, search engines and programs read; the catalogue that pages link stays.
const FOR_HOSTS: [&str; 6] = [
    "404.html",
    "robots.txt",
    "sitemap.xml",
    "catalogue.csv",
    "catalogue.jsonl",
    "catalogue.jsonld",
];

pub fn run(
    root: &Path,
    languages: &[String],
    args: &ZipArgs,
    console: &Console,
) -> Result<(), Exit> {
    let package = &args.package;
    let base = args.since.as_deref();
    let base = base.map(|path| Base::read(path, console)).transpose()?;
    let Made {
        ready,
        mut files,
        name,
    } = read(root, languages, package, None, console)?;
    files
        .0
        .retain(|path, _| !FOR_HOSTS.contains(&path.as_str()));
    let readme = export::readme(&ready.site);
    files.0.insert(README.to_owned(), readme.into_bytes());
    let file = match &base {
        Some(base) => base.name(&name),
        None => name.clone(),
    };
    let file = format!("{file}.zip");
    let manifest = seal(&mut files, package, &ready, &file, console)?;
    if let Some(base) = &base {
        base.keep_changes(&mut files, &manifest, console)?;
    }
    let archive = export::zip(&files, &name).map_err(|error| match error {
        Unpackable::Paths(paths) => {
            let paths = [("paths", Arg::from(paths.join(", ")))];
            console.problem(&console.message("cli-cannot-unpack", &paths));
            Exit::Content
        }
        Unpackable::Io(error) => failed(console, &error),
    })?;
    write_whole(root, package, &file, &archive, console)
}
