//! The stylesheets that name fonts: one for each language that has any.

use std::fmt::Write;

use super::artifact::Artifact;
use crate::config::{Font as Chosen, LanguageId, Languages};
use crate::fonts::{Characters, Font};
use crate::paths::OutputPath;

/// A font as pages use it.
#[derive(Clone, Debug)]
pub struct Face {
    pub path: OutputPath,
    /// The font's name in stylesheets.
    family: String,
    /// Where browsers find it on the device: then they load nothing, and nothing moves.
    local: String,
    languages: Vec<LanguageId>,
    /// The value of `unicode-range`.
    ranges: String,
}

impl Face {
    /// `hash` is of all that the file is made of, `ending` says its format.
    pub fn new(
        chosen: &Chosen,
        font: &Font,
        hash: blake3::Hash,
        ending: &str,
        characters: &Characters,
    ) -> Self {
        let local = font.names().iter().map(|name| {
            let name = name.replace(['"', '\\', '\n'], "");
            format!("local(\"{name}\"),")
        });
        let name = chosen.file.rsplit('/').next().unwrap_or_default();
        let family = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        let family = family.replace(|c: char| !c.is_ascii_alphanumeric() && c != '-', "-");
        Self {
            path: OutputPath::new(format!("assets/{family}.{}.{ending}", &hash.to_hex()[..8])),
            family,
            local: local.collect(),
            languages: chosen.languages.clone(),
            ranges: characters.css_ranges(),
        }
    }
}

/// The files of each language, the stylesheet first, and the stylesheets.
///
/// A sheet has the fonts of the language and of those that its pages fall back to. No page
/// can load any other, whatever languages it names: its list of languages brings no font for each.
pub fn font_sheets(languages: &Languages, faces: &[Face]) -> (Vec<Vec<String>>, Vec<Artifact>) {
    let mut artifacts: Vec<Artifact> = Vec::new();
    let sheet = |language: LanguageId| {
        let css = sheet(languages, &languages.chain(language), faces);
        if css.is_empty() || !languages.published().contains(&language) {
            return Vec::new();
        }
        let hash = blake3::hash(css.as_bytes()).to_hex();
        let tag = &languages.get(language).tag;
        let path = format!("assets/fonts-{tag}.{}.css", &hash[..8]);
        artifacts.push(Artifact::new(OutputPath::new(path.clone()), css));
        let chain = languages.chain(language);
        let shown = |face: &&Face| face.languages.iter().any(|one| chain.contains(one));
        let fonts = faces.iter().filter(shown);
        let fonts = fonts.map(|face| face.path.as_str().to_owned());
        std::iter::once(path).chain(fonts).collect()
    };
    (languages.ids().map(sheet).collect(), artifacts)
}

/// Empty when the languages of `chain` have no font.
fn sheet(languages: &Languages, chain: &[LanguageId], faces: &[Face]) -> String {
    let mut css = String::new();
    for face in faces {
        let served: Vec<String> = chain
            .iter()
            .filter(|language| face.languages.contains(language))
            .map(|language| format!(":lang({})", languages.get(*language).tag))
            .collect();
        if served.is_empty() {
            continue;
        }
        let file = face.path.as_str().rsplit('/').next().unwrap_or_default();
        let Face {
            family,
            local,
            ranges,
            ..
        } = face;
        // Writing to a text cannot fail.
        let _ = writeln!(
            css,
            "@font-face{{font-family:\"{family}\";src:{local}url({file});font-display:swap;unicode-range:{ranges}}}\n\
             {}{{--font:\"{family}\"}}",
            served.join(",")
        );
    }
    css
}
