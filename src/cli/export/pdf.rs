//! `fieldbook export pdf`.

use std::path::Path;

use super::package::{Contents, PLAIN, failed, load, name, write};
use crate::cli::args::{PackageArgs, PdfArgs};
use crate::cli::console::Console;
use crate::cli::exit::Exit;
use crate::config::LanguageId;
use crate::diag::Arg;
use crate::export::TypstError;
use crate::output::{self, PageId};
use crate::paths::PACKAGES;
use crate::pipeline::{Chosen, Press, PrintError, Ready};

pub fn run(
    root: &Path,
    languages: &[String],
    args: &PdfArgs,
    console: &Console,
) -> Result<(), Exit> {
    if languages.len() > 1 {
        console.problem(&console.message("cli-pdf-language", &[]));
        return Err(Exit::Usage);
    }
    let ready = load(root, languages, &args.package, Some(PLAIN), console)?;
    let all = ready.site.languages();
    let language = match languages.first().and_then(|tag| all.find(tag)) {
        Some(language) => language,
        None => all.default_id(),
    };
    let chosen = chosen(&ready, language, args, console)?;
    let press = Press {
        ready: &ready,
        language,
        fonts: root.join("fonts"),
    };
    let told = |error| problem(&error, &ready, console);
    if args.each {
        let folder = args.package.out.clone();
        let folder = folder.unwrap_or_else(|| root.join(PACKAGES));
        for (page, bytes) in chosen.iter().zip(press.print_each(&chosen)) {
            let file = format!("{}.pdf", page.name.replace('/', "-"));
            let package = PackageArgs {
                out: Some(folder.join(file)),
                ..args.package.clone()
            };
            let contents = contents(&ready, language, std::slice::from_ref(page));
            write(root, &package, contents, "", &bytes.map_err(told)?, console)?;
        }
        return Ok(());
    }
    let bytes = press.print(&chosen).map_err(told)?;
    let mut file = name(&ready, languages, &args.package);
    if let [page] = chosen.as_slice() {
        file = format!("{file}-{}", page.name.replace('/', "-"));
    }
    let contents = contents(&ready, language, &chosen);
    write(
        root,
        &args.package,
        contents,
        &format!("{file}.pdf"),
        &bytes,
        console,
    )
}

/// The pages that are named; without names all entries, or those of the chosen collections, in the
/// order of the collections.
fn chosen(
    ready: &Ready,
    language: LanguageId,
    args: &PdfArgs,
    console: &Console,
) -> Result<Vec<Chosen>, Exit> {
    let site = &ready.site;
    let names = &args.pages;
    let tag = &site.languages().get(language).tag;
    if names.is_empty() {
        let model = site.model();
        let mut collections: Vec<_> = model.collection_ids().collect();
        collections.sort_by_key(|id| (model.collection(*id).order, *id));
        if let Some(only) = &site.inputs.only {
            collections.retain(|id| only.contains(id));
        }
        let entries = collections.iter().flat_map(|id| {
            let name = &model.collection(*id).name;
            let entries = site.sorted(*id, language).iter();
            entries.map(move |id| Chosen {
                id: PageId::Entry(language, *id),
                name: format!("{name}/{}", site.entry(*id).id),
            })
        });
        return Ok(entries.collect());
    }
    let page = |given: &String| {
        let name = given.trim_matches('/').to_owned();
        output::page_at(site, &format!("{tag}/{name}/index.html"))
            .map(|id| Chosen { id, name })
            .ok_or_else(|| {
                let page = ("page", Arg::from(given.as_str()));
                console.problem(&console.message("cli-no-page", &[page]));
                Exit::Usage
            })
    };
    names.iter().map(page).collect()
}

/// What a document of these pages holds. A brief or a list can have something of any entry.
fn contents<'a>(ready: &'a Ready, language: LanguageId, chosen: &[Chosen]) -> Contents<'a> {
    let one = |page: &Chosen| match page.id {
        PageId::Entry(_, entry) | PageId::Handout(_, entry, _) => Some(entry),
        _ => None,
    };
    let entries: Option<Vec<_>> = chosen.iter().map(one).collect();
    let all = Contents::from(ready);
    Contents {
        languages: vec![language],
        entries: entries.unwrap_or_else(|| all.entries.clone()),
        ..all
    }
}

fn problem(error: &PrintError, ready: &Ready, console: &Console) -> Exit {
    let message = match error {
        PrintError::Render(found) => {
            console.diagnostics(&ready.root, std::slice::from_ref(found));
            return Exit::Usage;
        }
        PrintError::Write(error) => return failed(console, error),
        PrintError::Typst(TypstError::Missing) => console.message("cli-no-typst", &[]),
        PrintError::Typst(TypstError::Failed(detail)) => console.message(
            "cli-typst-failed",
            &[("detail", Arg::from(detail.as_str()))],
        ),
    };
    console.problem(&message);
    Exit::Usage
}
