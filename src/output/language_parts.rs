//! Scripts that hold a language's words and its glossary, for the theme's parts to read.
//!
//! They are classic scripts that set a variable, because pages from `file://` can load nothing else.

use std::collections::BTreeMap;

use serde::Serialize;

use super::artifact::Artifact;
use crate::config::LanguageId;
use crate::paths::OutputPath;
use crate::site::Site;

/// The files of one language by the names that templates know them by.
pub type LanguageParts = Vec<(&'static str, Artifact)>;

/// Messages with this prefix are those that scripts say.
const SPOKEN: &str = "tool-";

/// By language: `words.js`, and `terms.js` where the site has a glossary.
pub fn language_parts(site: &Site) -> Vec<LanguageParts> {
    let of = |language| {
        if !site.languages().published().contains(&language) {
            return Vec::new();
        }
        let words = words(site, language);
        let mut parts = vec![("words.js", script(site, language, "words", &words))];
        let terms = terms(site, language);
        if !terms.is_empty() {
            parts.push(("terms.js", script(site, language, "terms", &terms)));
        }
        parts
    };
    site.languages().ids().map(of).collect()
}

/// The messages without their prefix.
fn words(site: &Site, language: LanguageId) -> BTreeMap<&str, &str> {
    let messages = site.inputs.messages.beginning_with(language, SPOKEN);
    let shortened = messages.into_iter();
    shortened
        .map(|(id, text)| (id.strip_prefix(SPOKEN).unwrap_or(id), text))
        .collect()
}

/// Label, definition, language and direction of every term, by its address within the language:
/// `glossary/coalition`.
fn terms(site: &Site, language: LanguageId) -> BTreeMap<String, [&str; 4]> {
    let mut terms = BTreeMap::new();
    for id in site.visible() {
        let entry = site.entry(id);
        let collection = site.model().collection(entry.collection);
        if !collection.glossary {
            continue;
        }
        let version = site.shown(id, language).version;
        let locale = site.inputs.locales.get(version.language);
        let definition = version.fields.text(&collection.summary_field);
        let term = [
            site.title(id, language),
            definition.unwrap_or_default(),
            &site.languages().get(version.language).tag,
            locale.direction().as_str(),
        ];
        terms.insert(format!("{}/{}", collection.name, entry.id), term);
    }
    terms
}

/// `var fieldbookWords = …;` in a file whose name carries a hash of its content.
fn script(site: &Site, language: LanguageId, name: &str, value: &impl Serialize) -> Artifact {
    let (first, rest) = name.split_at(1);
    // Strings, lists and maps with text keys always are JSON.
    let json = serde_json::to_string(value).unwrap_or_default();
    let text = format!("var fieldbook{}{rest}={json};\n", first.to_uppercase());
    let hash = blake3::hash(text.as_bytes()).to_hex();
    let tag = &site.languages().get(language).tag;
    let path = format!("assets/{name}-{tag}.{}.js", &hash[..8]);
    Artifact::new(OutputPath::new(path), text)
}
