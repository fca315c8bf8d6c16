//! `fieldbook export zip`.

use std::path::Path;

use super::package::{Made, failed, read, write};
use crate::cli::args::PackageArgs;
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
    args: &PackageArgs,
    console: &Console,
) -> Result<(), Exit> {
    let Made {
        ready,
        mut files,
        name,
    } = read(root, languages, args, None, console)?;
    files
        .0
        .retain(|path, _| !FOR_HOSTS.contains(&path.as_str()));
    let readme = export::readme(&ready.site);
    files.0.insert(README.to_owned(), readme.into_bytes());
    let archive = export::zip(&files, &name).map_err(|error| match error {
        Unpackable::Paths(paths) => {
            let paths = [("paths", Arg::from(paths.join(", ")))];
            console.problem(&console.message("cli-cannot-unpack", &paths));
            Exit::Content
        }
        Unpackable::Io(error) => failed(console, &error),
    })?;
    write(root, args, &format!("{name}.zip"), &archive, console)
}
