//! What a person writes in a cell, as a field of the model.

use std::collections::HashMap;

use super::draft::Surroundings;
use super::labels::fold;
use super::names::Names;
use crate::config::{CollectionId, Field, FieldKind, Names as NamesFrom, VocabularyId};
use crate::diag::{Code, Diagnostic};
use crate::paths::SourcePath;

/// Several values stand in one cell with this between them.
const BETWEEN: char = ';';

/// Terms by every label that they have, folded.
pub struct Values<'a> {
    site: Surroundings<'a>,
    names: &'a Names,
    ids: Vec<String>,
    terms: HashMap<VocabularyId, HashMap<String, String>>,
    /// Labels as people write them, for suggestions.
    labels: HashMap<VocabularyId, Vec<String>>,
}

impl<'a> Values<'a> {
    /// `ids` are those of all entries: `collection/id`.
    pub fn new(site: Surroundings<'a>, names: &'a Names, ids: Vec<String>) -> Self {
        Self {
            site,
            names,
            ids,
            terms: HashMap::new(),
            labels: HashMap::new(),
        }
    }

    /// The field's value as YAML, for a cell that is not empty.
    pub fn yaml(
        &mut self,
        field: &Field,
        cell: &str,
        path: &SourcePath,
    ) -> Result<String, Diagnostic> {
        let parts = || {
            cell.split(BETWEEN)
                .map(str::trim)
                .filter(|part| !part.is_empty())
        };
        let list = |values: Vec<String>| format!("[{}]", values.join(", "));
        Ok(match &field.kind {
            FieldKind::Text { .. } | FieldKind::Date => json(&one_line(cell)),
            FieldKind::TextList => list(parts().map(|part| json(&one_line(part))).collect()),
            FieldKind::Integer { .. } => match cell.parse::<i64>() {
                Ok(number) => number.to_string(),
                Err(_) => json(cell),
            },
            FieldKind::Boolean => match cell.to_lowercase().as_str() {
                "true" | "yes" | "1" => "true".to_owned(),
                "false" | "no" | "0" => "false".to_owned(),
                _ => json(cell),
            },
            FieldKind::Url => match cell.contains("://") {
                true => json(cell),
                false => json(&format!("https://{cell}")),
            },
            FieldKind::Term(vocabulary) => json(&self.term(*vocabulary, cell, path)?),
            FieldKind::Terms(vocabulary) => {
                let terms: Result<Vec<String>, Diagnostic> = parts()
                    .map(|part| Ok(json(&self.term(*vocabulary, part, path)?)))
                    .collect();
                list(terms?)
            }
            FieldKind::Ref(collection) => json(&self.reference(*collection, cell, path)?),
            FieldKind::Refs(collection) => {
                let references: Result<Vec<String>, Diagnostic> = parts()
                    .map(|part| Ok(json(&self.reference(*collection, part, path)?)))
                    .collect();
                list(references?)
            }
            FieldKind::Ratings(_) | FieldKind::Record(_) | FieldKind::Records { .. } => json(cell),
        })
    }

    /// The id of the term that a label names, in any language.
    fn term(
        &mut self,
        id: VocabularyId,
        given: &str,
        path: &SourcePath,
    ) -> Result<String, Diagnostic> {
        if !self.terms.contains_key(&id) {
            self.learn(id);
        }
        let known = self
            .terms
            .get(&id)
            .and_then(|terms| terms.get(&fold(given)));
        if let Some(known) = known {
            return Ok(known.clone());
        }
        let vocabulary = self.site.model.vocabulary(id);
        let labels = self
            .labels
            .get(&id)
            .into_iter()
            .flatten()
            .map(String::as_str);
        Err(Diagnostic::new(Code::UnknownTerm, path)
            .arg("term", given)
            .arg("vocabulary", vocabulary.name.as_str())
            .suggest(given, labels))
    }

    fn learn(&mut self, id: VocabularyId) {
        let vocabulary = self.site.model.vocabulary(id);
        let languages = &self.site.config.languages;
        let mut terms = HashMap::new();
        let mut labels = Vec::new();
        let mut synonyms = Vec::new();
        for term in &vocabulary.terms {
            let own = |language| match vocabulary.names {
                NamesFrom::File => term.label(language).map(str::to_owned),
                NamesFrom::Regions => self.site.locales.get(language).region(&term.id),
                NamesFrom::Languages => self.site.locales.get(language).language(&term.id),
            };
            labels.push((term.id.clone(), &term.id));
            labels.extend(
                languages
                    .ids()
                    .filter_map(own)
                    .map(|label| (label, &term.id)),
            );
            let words = term.synonyms.iter().flatten();
            synonyms.extend(words.map(|word| (word.clone(), &term.id)));
        }
        // A label of one term may be a synonym of another.
        for (label, id) in labels.iter().chain(&synonyms) {
            terms.entry(fold(label)).or_insert_with(|| (*id).clone());
        }
        self.terms.insert(id, terms);
        let labels = labels.into_iter().map(|(label, _)| label).collect();
        self.labels.insert(id, labels);
    }

    /// The entry that an id or a name means.
    fn reference(
        &self,
        collection: Option<CollectionId>,
        given: &str,
        path: &SourcePath,
    ) -> Result<String, Diagnostic> {
        let prefix = collection.map(|id| format!("{}/", self.site.model.collection(id).name));
        let prefix = prefix.unwrap_or_default();
        let full = match given.starts_with(&prefix) {
            true => given.to_owned(),
            false => format!("{prefix}{given}"),
        };
        let named = collection.and_then(|id| self.names.find(id, given));
        let known = self
            .ids
            .iter()
            .find(|id| **id == full)
            .map(String::as_str)
            .or(named);
        if let Some(known) = known {
            return Ok(known.strip_prefix(&prefix).unwrap_or(known).to_owned());
        }
        let known = self.ids.iter().filter_map(|id| id.strip_prefix(&prefix));
        Err(Diagnostic::new(Code::BrokenReference, path)
            .arg("target", given)
            .arg("collection", prefix.trim_end_matches('/'))
            .suggest(given, known))
    }
}

/// A JSON string is a YAML string, whatever the text holds.
pub fn json(text: &str) -> String {
    serde_json::json!(text).to_string()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
