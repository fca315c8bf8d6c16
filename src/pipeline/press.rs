//! Pages of the site as PDFs, which the command typst sets.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rayon::prelude::*;

use super::load::Ready;
use crate::config::LanguageId;
use crate::diag::Diagnostic;
use crate::export::{self, Chapter, Kind, Page, Setting, Target, TypstError};
use crate::output::{self, PageId};

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
pub struct Chosen {
    pub id: PageId,
    /// Its address below the language: `practices/northnet`.
    pub name: String,
}

/// Why a document could not be made.
pub enum PrintError {
    Render(Diagnostic),
    /// The folder that the typesetter works in.
    Write(io::Error),
    Typst(TypstError),
}

/// What every document of a run has in common.
pub struct Press<'a> {
    pub ready: &'a Ready,
    pub language: LanguageId,
    /// The folder of the site's fonts.
    pub fonts: PathBuf,
}

impl Press<'_> {
    /// Each page as a document of its own, in their order. The typesetter takes a processor for each, so they run side by side.
    pub fn print_each(&self, chosen: &[Chosen]) -> Vec<Result<Vec<u8>, PrintError>> {
        let one = |page| self.print(std::slice::from_ref(page));
        chosen.par_iter().map(one).collect()
    }

    /// All pages as one document.
    pub fn print(&self, chosen: &[Chosen]) -> Result<Vec<u8>, PrintError> {
        let folder = tempfile::tempdir().map_err(PrintError::Write)?;
        let renderer = self.ready.renderer(None);
        let mut pages = Vec::new();
        for one in chosen {
            let html = renderer.render(one.id).map_err(PrintError::Render)?;
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
        export::compile(folder.path(), &source, &self.fonts).map_err(PrintError::Typst)
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
    ) -> Result<BTreeMap<String, String>, PrintError> {
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
                fs::write(folder.join(&file), bytes).map_err(PrintError::Write)?;
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
