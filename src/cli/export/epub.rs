//! `fieldbook export epub`: one book a language.

use std::path::Path;

use super::package::{Contents, Made, PLAIN, failed, name, one_out, read, write};
use crate::cli::args::EpubArgs;
use crate::cli::console::Console;
use crate::cli::exit::Exit;
use crate::cli::place;
use crate::config::{CollectionId, LanguageId};
use crate::diag::Arg;
use crate::export::{self, Book};
use crate::site::{EntryId, Site};

pub fn run(
    root: &Path,
    languages: &[String],
    args: &EpubArgs,
    console: &Console,
) -> Result<(), Exit> {
    let package = &args.package;
    let Made { ready, files, .. } = read(root, languages, package, Some(PLAIN), console)?;
    let site = &ready.site;
    let published = site.languages().published();
    one_out(package, published.len(), console)?;
    let chosen = entries(site, &args.entries, console)?;
    for language in published {
        let book = book(site, *language, &chosen, &package.collection);
        let bound = export::epub(site, &book, &files).map_err(|error| failed(console, &error))?;
        let tag = site.languages().get(*language).tag.clone();
        let mut name = name(&ready, &[tag], package);
        match &chosen[..] {
            [] => {}
            [one] => name = format!("{name}-{}", site.entry(*one).id),
            _ => name = format!("{name}-{}", chosen.len()),
        }
        let contents = Contents {
            ready: &ready,
            languages: vec![*language],
            entries: bound.entries,
        };
        let name = format!("{name}.epub");
        write(root, package, contents, &name, &bound.bytes, console)?;
    }
    Ok(())
}

/// The entries that are meant by `collection/id`, or by the link of a reader's collection, which names
/// them after `#`.
fn entries(site: &Site, given: &[String], console: &Console) -> Result<Vec<EntryId>, Exit> {
    let mut found = Vec::new();
    for given in given {
        let (_, names) = given.rsplit_once('#').unwrap_or(("", given));
        for name in names.trim_start_matches('+').split(',') {
            let entry = entry(site, name, console)?;
            if !found.contains(&entry) {
                found.push(entry);
            }
        }
    }
    Ok(found)
}

fn entry(site: &Site, name: &str, console: &Console) -> Result<EntryId, Exit> {
    let say = |message: &str| {
        console.problem(&console.message(message, &[("entry", Arg::from(name))]));
        Exit::Usage
    };
    let (collection, id) = name.split_once('/').ok_or_else(|| say("cli-entry-form"))?;
    let collection = place::collection(collection, site.model(), console)?;
    let entry = site.find(collection, id);
    let visible = entry.filter(|entry| site.visible().any(|other| other == *entry));
    visible.ok_or_else(|| say("cli-unknown-entry"))
}

/// The chosen entries; else those of the chosen collections; else all.
fn book(site: &Site, language: LanguageId, chosen: &[EntryId], collections: &[String]) -> Book {
    let names = site.names(language);
    let title = names.text_or_message(&site.inputs.config.title);
    let model = site.model();
    let is_wanted = |id: &CollectionId| {
        collections.is_empty() || collections.contains(&model.collection(*id).name)
    };
    let mut wanted: Vec<CollectionId> = model.collection_ids().filter(is_wanted).collect();
    wanted.sort_by_key(|id| (model.collection(*id).order, *id));
    let (title, entries) = match chosen {
        [one] => (site.title(*one, language).to_owned(), chosen.to_vec()),
        [_, ..] => {
            let mine = names.message("collection-page");
            (format!("{title}: {mine}"), chosen.to_vec())
        }
        [] => {
            let labels = wanted.iter().map(|id| names.collection(*id).to_owned());
            let labels: Vec<String> = labels.collect();
            let title = match collections {
                [] => title,
                _ => format!("{title}: {}", names.locale().list(&labels)),
            };
            let sorted = wanted.iter();
            let sorted = sorted.flat_map(|id| site.sorted(*id, language).iter().copied());
            (title, sorted.collect())
        }
    };
    Book {
        language,
        title,
        entries,
    }
}
