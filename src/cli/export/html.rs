//! `fieldbook export html`: one file a language.

use std::path::Path;

use super::package::{Contents, Made, PLAIN, name, one_out, read, write};
use crate::cli::args::PackageArgs;
use crate::cli::console::Console;
use crate::cli::exit::Exit;
use crate::export;

pub fn run(
    root: &Path,
    languages: &[String],
    args: &PackageArgs,
    console: &Console,
) -> Result<(), Exit> {
    let Made { ready, files, .. } = read(root, languages, args, Some(PLAIN), console)?;
    let published = ready.site.languages().published();
    one_out(args, published.len(), console)?;
    for language in published {
        let tag = ready.site.languages().get(*language).tag.clone();
        let file = export::one_file(&ready.site, *language, &files);
        let name = format!("{}.html", name(&ready, &[tag], args));
        let contents = Contents {
            languages: vec![*language],
            ..Contents::from(&ready)
        };
        write(root, args, contents, &name, file.as_bytes(), console)?;
    }
    Ok(())
}
