//! What vocabularies call their terms, in every language of the site.

use std::collections::BTreeMap;

use super::analysis::{Normaliser, units};

/// Names and synonyms, each with the facet it stands for (`topics:networking`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels(pub Vec<(String, String)>);

impl Labels {
    /// The facets by name, as an index normalises names.
    pub fn keys(&self, normaliser: Normaliser) -> BTreeMap<String, Vec<String>> {
        let mut keys: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (label, facet) in &self.0 {
            let key = label_key(&normaliser.normalise(label));
            if key.is_empty() {
                continue;
            }
            let facets = keys.entry(key).or_default();
            if !facets.contains(facet) {
                facets.push(facet.clone());
            }
        }
        keys
    }
}

/// The units of a normalised text with one space between them.
pub fn label_key(text: &str) -> String {
    let units: Vec<&str> = units(text, 0).map(|(_, unit)| unit.text()).collect();
    units.join(" ")
}
