//! The fonts of a build: which characters they need, and cutting them down beside the pages.

use rayon::prelude::*;

use super::error::BuildError;
use super::load::Ready;
use crate::cache::Cache;
use crate::config::{Font as Chosen, LanguageId};
use crate::diag::{Code, Diagnostic};
use crate::fonts::{Characters, Font};
use crate::output::{self, Artifact, Face, Output};
use crate::paths::SourcePath;
use crate::site::Site;

/// Changes whenever the same font and characters could give other bytes.
const MADE_BY: &str = concat!(
    "fonts ",
    env!("CARGO_PKG_VERSION"),
    " skera 0.9 ttf2woff2 0.14"
);

/// What a build's fonts will be, known before they are made.
pub struct Fonts {
    /// By language: its stylesheet and its fonts, below the output folder.
    pub by_language: Vec<Vec<String>>,
    files: Vec<Artifact>,
    subsets: Vec<Subset>,
}

struct Subset {
    face: Face,
    characters: Characters,
    key: blake3::Hash,
}

/// Looks up what the site's texts need of its fonts.
pub fn plan(ready: &Ready) -> Fonts {
    let config = &ready.site.inputs.config;
    let both: Vec<_> = config.fonts.iter().zip(ready.look.fonts.iter()).collect();
    let subset = |(chosen, font): &(&Chosen, &Font)| {
        let characters = font.needed(&used(&ready.site, &chosen.languages));
        let mut hasher = blake3::Hasher::new();
        hasher.update(MADE_BY.as_bytes());
        hasher.update(blake3::hash(font.bytes()).as_bytes());
        hasher.update(characters.iter().collect::<String>().as_bytes());
        let key = hasher.finalize();
        Subset {
            face: Face::new(chosen, font, key, "woff2", &characters),
            characters,
            key,
        }
    };
    let subsets: Vec<Subset> = both.par_iter().map(subset).collect();
    let faces: Vec<Face> = subsets.iter().map(|subset| subset.face.clone()).collect();
    let (by_language, files) = output::font_sheets(&config.languages, &faces);
    Fonts {
        by_language,
        files,
        subsets,
    }
}

impl Fonts {
    /// Cuts the fonts down and writes them and their stylesheets.
    pub fn write(&self, ready: &Ready, cache: &Cache, output: &Output) -> Result<(), BuildError> {
        let chosen = &ready.site.inputs.config.fonts;
        let all: Vec<_> = chosen
            .iter()
            .zip(ready.look.fonts.iter())
            .zip(&self.subsets)
            .filter(|(_, subset)| {
                let path = subset.face.path.as_str();
                self.by_language.iter().flatten().any(|file| file == path)
            })
            .collect();
        let write = |((chosen, font), subset): &((&Chosen, &Font), &Subset)| {
            let make = || font.woff2(&subset.characters);
            let bytes = cache.get_or_make(subset.key, make).map_err(|detail| {
                let failed = Diagnostic::new(Code::BadFont, &SourcePath::new("site.toml"));
                let failed = failed.at(chosen.span).arg("font", chosen.file.as_str());
                BuildError::Render(vec![failed.arg("detail", detail)])
            })?;
            let file = Artifact::new(subset.face.path.clone(), bytes);
            output.write(&file).map_err(BuildError::from)
        };
        all.par_iter().try_for_each(write)?;
        let mut files = self.files.iter();
        files.try_for_each(|file| Ok(output.write(file)?))
    }
}

/// The characters of everything that can stand on a page in one of `languages`: entries, messages,
/// names of terms; and the language's letters and digits, which dates, countries and readers use.
fn used(site: &Site, languages: &[LanguageId]) -> Characters {
    let mut characters = Characters::default();
    for language in languages {
        let versions = site
            .visible()
            .filter_map(|id| site.entry(id).version(*language));
        versions.for_each(|version| characters.add(&version.text));
        let messages = site.inputs.messages.own_texts(*language);
        messages.for_each(|text| characters.add(text));
        let terms = site.model().vocabularies.iter().flat_map(|one| &one.terms);
        let texts = terms.flat_map(|term| [term.label(*language), term.definition(*language)]);
        texts.flatten().for_each(|text| characters.add(text));
        characters.add(&site.inputs.locales.get(*language).letters());
    }
    characters
}
