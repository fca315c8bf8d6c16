//! `fieldbook export pdf`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::package::{Contents, PLAIN, failed, load, name, write};
use crate::cli::args::{PackageArgs, PdfArgs};
use crate::cli::console::Console;
use crate::cli::exit::Exit;
use crate::config::LanguageId;
use crate::diag::Arg;
use crate::export::{self, Chapter, Kind, Page, Setting, Target, TypstError};
use crate::output::{self, PageId};
use crate::paths::PACKAGES;
use crate::pipeline::Ready;

/// Families for scripts that no font of the site serves, where the system has them: Latin, Arabic,
/// Chinese, signs.
const FAMILIES: [&str; 9] = [
    "Noto Sans",
    "Noto Naskh Arabic",
    "Noto Sans Arabic",
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "WenQuanYi Micro Hei",
    "Microsoft YaHei",
    "PingFang SC",
    "Libertinus Serif",
];

/// A brief is for readers who have time for one sheet of paper.
const BRIEF_PAGES: usize = 2;

/// A page that is to be printed.
struct Chosen {
    id: PageId,
    /// Its address below the language: `practices/northnet`.
    name: String,
}

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
        console,
    };
    if args.each {
        let folder = args.package.out.clone();
        let folder = folder.unwrap_or_else(|| root.join(PACKAGES));
        for page in &chosen {
            let file = format!("{}.pdf", page.name.replace('/', "-"));
            let package = PackageArgs {
                out: Some(folder.join(file)),
                ..args.package.clone()
            };
            let bytes = press.print(std::slice::from_ref(page))?;
            write(
                root,
                &package,
                press.contents(std::slice::from_ref(page)),
                "",
                &bytes,
                console,
            )?;
        }
        return Ok(());
    }
    let bytes = press.print(&chosen)?;
    let mut file = name(&ready, languages, &args.package);
    if let [page] = chosen.as_slice() {
        file = format!("{file}-{}", page.name.replace('/', "-"));
    }
    let contents = press.contents(&chosen);
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

/// What every document of a run has in common.
struct Press<'a> {
    ready: &'a Ready,
    language: LanguageId,
    /// The folder of the site's fonts.
    fonts: PathBuf,
    console: &'a Console,
}

impl Press<'_> {
    /// What a document of these pages holds. A brief or a list can have something of any entry.
    fn contents(&self, chosen: &[Chosen]) -> Contents<'_> {
        let one = |page: &Chosen| match page.id {
            PageId::Entry(_, entry) | PageId::Handout(_, entry, _) => Some(entry),
            _ => None,
        };
        let entries: Option<Vec<_>> = chosen.iter().map(one).collect();
        let all = Contents::from(self.ready);
        Contents {
            languages: vec![self.language],
            entries: entries.unwrap_or_else(|| all.entries.clone()),
            ..all
        }
    }

    fn print(&self, chosen: &[Chosen]) -> Result<Vec<u8>, Exit> {
        let console = self.console;
        let folder = tempfile::tempdir().map_err(|error| failed(console, &error))?;
        let renderer = self.ready.renderer(None);
        let mut pages = Vec::new();
        for one in chosen {
            let html = renderer.render(one.id).map_err(|found| {
                console.diagnostics(&self.ready.root, &[found]);
                Exit::Usage
            })?;
            pages.extend(Page::read(&html, Kind::Book).map(|page| (one, page)));
        }
        let pictures = self.pictures(&pages, folder.path())?;
        let site = &self.ready.site;
        let names = site.names(self.language);
        let path = |one: &Chosen| output::path_of(site, one.id).as_str().to_owned();
        let paths: BTreeMap<String, &str> = chosen
            .iter()
            .map(|one| (path(one), one.name.as_str()))
            .collect();
        let links: Vec<_> = pages
            .iter()
            .map(|(one, _)| {
                let from = path(one);
                let paths = &paths;
                move |address: &str| target(self.ready, &from, address, paths)
            })
            .collect();
        let picture = |address: &str| pictures.get(address).cloned();
        let chapters: Vec<Chapter<'_>> = pages
            .iter()
            .zip(&links)
            .map(|((one, page), link)| Chapter {
                name: &one.name,
                page,
                link,
                picture: &picture,
                own_page: !self.is_short(one.id),
            })
            .collect();
        let title = names.text_or_message(&site.inputs.config.title);
        let collection = match site.inputs.only.as_deref() {
            Some([only]) => names.collection(*only),
            _ => &title,
        };
        let setting = Setting {
            title: match pages.as_slice() {
                [(_, page)] => &page.title,
                _ => collection,
            },
            site: &title,
            date: &names.locale().date(&site.inputs.today),
            lang: &site.languages().get(self.language).tag,
            contents: &names.message("tool-contents"),
            fonts: &self.families(),
            pages: self.paper_pages(chosen),
        };
        let source = export::source(&setting, &chapters);
        export::compile(folder.path(), &source, &self.fonts).map_err(|error| {
            let message = match error {
                TypstError::Missing => console.message("cli-no-typst", &[]),
                TypstError::Failed(detail) => {
                    console.message("cli-typst-failed", &[("detail", Arg::from(detail))])
                }
            };
            console.problem(&message);
            Exit::Usage
        })
    }

    /// Whether an entry takes some lines only, as the terms of a glossary do.
    fn is_short(&self, page: PageId) -> bool {
        let site = &self.ready.site;
        match page {
            PageId::Entry(_, entry) => {
                site.model()
                    .collection(site.entry(entry).collection)
                    .glossary
            }
            _ => false,
        }
    }

    fn paper_pages(&self, chosen: &[Chosen]) -> Option<usize> {
        let site = &self.ready.site;
        match chosen {
            [
                Chosen {
                    id: PageId::Brief(..),
                    ..
                },
            ] => Some(BRIEF_PAGES),
            [
                Chosen {
                    id: PageId::Entry(_, entry),
                    ..
                },
            ] => {
                site.model()
                    .collection(site.entry(*entry).collection)
                    .paper_pages
            }
            _ => None,
        }
    }

    /// The fonts of the language, those of the system, and those of all other languages: texts name
    /// things in any of them.
    fn families(&self) -> Vec<String> {
        let config = &self.ready.site.inputs.config;
        let fonts = config.fonts.iter().zip(self.ready.look.fonts.iter());
        let (own, others): (Vec<_>, Vec<_>) =
            fonts.partition(|(chosen, _)| chosen.languages.contains(&self.language));
        let family = |(_, font): &(_, &crate::fonts::Font)| font.names().first().cloned();
        let system = FAMILIES.iter().map(|family| (*family).to_owned());
        let own = own.iter().filter_map(family);
        own.chain(system)
            .chain(others.iter().filter_map(family))
            .collect()
    }

    /// Writes the pictures that pages show into the folder; their file names by address.
    fn pictures(
        &self,
        pages: &[(&Chosen, Page)],
        folder: &Path,
    ) -> Result<BTreeMap<String, String>, Exit> {
        let mut written = BTreeMap::new();
        for (one, page) in pages {
            let from = output::path_of(&self.ready.site, one.id);
            let mut addresses = Vec::new();
            page.main.each(&mut |element| {
                if element.name == "img" {
                    addresses.extend(element.attribute("src").map(str::to_owned));
                }
            });
            for address in addresses {
                let Some((bytes, ending)) = self.bytes(from.as_str(), &address) else {
                    continue;
                };
                let file = format!("{}.{ending}", written.len());
                fs::write(folder.join(&file), bytes)
                    .map_err(|error| failed(self.console, &error))?;
                written.insert(address, file);
            }
        }
        Ok(written)
    }

    /// A picture's bytes and the ending that says its format.
    fn bytes(&self, from: &str, address: &str) -> Option<(Vec<u8>, String)> {
        if let Some(code) = address.strip_prefix("data:image/png;base64,") {
            return Some((STANDARD.decode(code).ok()?, "png".to_owned()));
        }
        let (path, _) = export::resolve(from, address)?;
        let site = &self.ready.site;
        let mut files = site.visible().flat_map(|id| &site.entry(id).assets);
        let file = files.find(|file| output::asset_path(file).as_str() == path)?;
        let (_, ending) = path.rsplit_once('.')?;
        let picture = self.ready.media.get(file)?;
        Some((picture.bytes.to_vec(), ending.to_ascii_lowercase()))
    }
}

/// Where a link on the page at `from` leads: to a chapter, to the web, or nowhere on paper.
fn target(
    ready: &Ready,
    from: &str,
    address: &str,
    chapters: &BTreeMap<String, &str>,
) -> Option<Target> {
    let Some((path, fragment)) = export::resolve(from, address) else {
        return Some(Target::Url(address.to_owned()));
    };
    if let Some(name) = chapters.get(&path) {
        return Some(Target::Label(match fragment {
            Some(fragment) => format!("{name}#{fragment}"),
            None => (*name).to_owned(),
        }));
    }
    let config = &ready.site.inputs.config;
    let folder = path.strip_suffix("index.html").unwrap_or(&path);
    config
        .is_online()
        .then(|| Target::Url(format!("{}{folder}", config.base_url)))
}
