//! `fieldbook export catalogue`.

use std::path::Path;

use super::folder::folder;
use super::package::{load, name, write};
use crate::cli::args::{CatalogueArgs, CatalogueFormat};
use crate::cli::console::Console;
use crate::cli::exit::Exit;
use crate::export::{cited, skos};
use crate::output;
use crate::site::Site;

const ALL: [CatalogueFormat; 7] = [
    CatalogueFormat::Csv,
    CatalogueFormat::Json,
    CatalogueFormat::Jsonld,
    CatalogueFormat::Skos,
    CatalogueFormat::Bibtex,
    CatalogueFormat::Ris,
    CatalogueFormat::Csl,
];

pub fn run(
    root: &Path,
    languages: &[String],
    args: &CatalogueArgs,
    console: &Console,
) -> Result<(), Exit> {
    let ready = load(root, languages, &args.package, None, console)?;
    let name = name(&ready, languages, &args.package);
    if let Some(format) = args.format {
        let file = format!("{name}-{}", file_of(format));
        let bytes = bytes(&ready.site, format);
        return write(root, &args.package, &ready, &file, &bytes, console);
    }
    let files = ALL.map(|format| (file_of(format), bytes(&ready.site, format)));
    let name = format!("{name}-catalogue");
    let archive = folder(&name, files, console)?;
    let file = format!("{name}.zip");
    write(root, &args.package, &ready, &file, &archive, console)
}

fn file_of(format: CatalogueFormat) -> &'static str {
    match format {
        CatalogueFormat::Csv => "catalogue.csv",
        CatalogueFormat::Json => "catalogue.json",
        CatalogueFormat::Jsonld => "catalogue.jsonld",
        CatalogueFormat::Skos => "vocabularies.ttl",
        CatalogueFormat::Bibtex => "catalogue.bib",
        CatalogueFormat::Ris => "catalogue.ris",
        CatalogueFormat::Csl => "catalogue.csl.json",
    }
}

fn bytes(site: &Site, format: CatalogueFormat) -> Vec<u8> {
    let cited = || cited::cited(site, site.inputs.today);
    let text = match format {
        CatalogueFormat::Skos => skos(site),
        CatalogueFormat::Bibtex => cited::bibtex(&cited()),
        CatalogueFormat::Ris => cited::ris(&cited()),
        CatalogueFormat::Csl => cited::csl(&cited()),
        // These are on the site too.
        CatalogueFormat::Csv | CatalogueFormat::Json | CatalogueFormat::Jsonld => {
            let name = file_of(format);
            let file = output::catalogue(site).find(|file| file.path.as_str() == name);
            return file.map(|file| file.bytes).unwrap_or_default();
        }
    };
    text.into_bytes()
}
