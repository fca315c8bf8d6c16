//! The vocabularies as SKOS concept schemes (W3C, 2009) in Turtle 1.1, in all languages.

use std::fmt::Write;

use crate::config::{LanguageId, Names, TermId, Vocabulary, VocabularyId};
use crate::site::Site;

/// Every vocabulary of the model. Concepts are called `<base_url>vocabularies/<name>/<id>`, which is a
/// name and no page.
pub fn skos(site: &Site) -> String {
    let mut out = String::from(
        "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n\
         @prefix dcterms: <http://purl.org/dc/terms/> .\n",
    );
    for id in site.model().vocabulary_ids() {
        scheme(&mut out, site, id);
    }
    out
}

fn scheme(out: &mut String, site: &Site, id: VocabularyId) {
    let vocabulary = site.model().vocabulary(id);
    let scheme = iri(site, &vocabulary.name);
    let mut said = vec!["a skos:ConceptScheme".to_owned()];
    for language in site.languages().ids() {
        let label = site.names(language).vocabulary(id);
        said.push(format!("dcterms:title {}", text(site, label, language)));
    }
    for term in vocabulary.term_ids() {
        if vocabulary.term(term).broader.is_none() {
            said.push(format!(
                "skos:hasTopConcept {}",
                concept(site, vocabulary, term)
            ));
        }
    }
    push(out, &scheme, &said);
    for term in vocabulary.term_ids() {
        let said = term_said(site, id, term, &scheme);
        push(out, &concept(site, vocabulary, term), &said);
    }
}

fn term_said(site: &Site, id: VocabularyId, at: TermId, scheme: &str) -> Vec<String> {
    let vocabulary = site.model().vocabulary(id);
    let term = vocabulary.term(at);
    let mut said = vec![
        "a skos:Concept".to_owned(),
        format!("skos:inScheme {scheme}"),
        format!("skos:notation {}", quoted(&term.id)),
    ];
    for language in site.languages().ids() {
        // Names from CLDR are there in every language; a label that is missing is not borrowed.
        let label = match vocabulary.names {
            Names::File => term.label(language),
            _ => Some(site.names(language).term(id, at)),
        };
        said.extend(label.map(|label| format!("skos:prefLabel {}", text(site, label, language))));
        let others = term.synonyms.get(language.index()).into_iter().flatten();
        let mut others: Vec<&String> = others
            .filter(|other| Some(other.as_str()) != label)
            .collect();
        others.sort();
        others.dedup();
        said.extend(
            others
                .iter()
                .map(|other| format!("skos:altLabel {}", text(site, other, language))),
        );
        let definition = term.definition(language);
        said.extend(definition.map(|one| format!("skos:definition {}", text(site, one, language))));
    }
    match term.broader {
        Some(broader) => said.push(format!(
            "skos:broader {}",
            concept(site, vocabulary, broader)
        )),
        None => said.push(format!("skos:topConceptOf {scheme}")),
    }
    let narrower = vocabulary
        .term_ids()
        .filter(|one| vocabulary.term(*one).broader == Some(at));
    said.extend(narrower.map(|one| format!("skos:narrower {}", concept(site, vocabulary, one))));
    said
}

fn push(out: &mut String, subject: &str, said: &[String]) {
    // Writing to a string does not fail.
    let _ = write!(out, "\n{subject}\n  {} .\n", said.join(" ;\n  "));
}

fn concept(site: &Site, vocabulary: &Vocabulary, term: TermId) -> String {
    iri(
        site,
        &format!("{}/{}", vocabulary.name, vocabulary.term(term).id),
    )
}

/// Names of vocabularies and terms are letters, digits and hyphens; the address of the site is not ours.
fn iri(site: &Site, path: &str) -> String {
    let address = format!("{}vocabularies/{path}", site.inputs.config.base_url);
    let mut out = String::from("<");
    for c in address.chars() {
        match c {
            '\0'..=' ' | '<' | '>' | '"' | '{' | '}' | '|' | '^' | '`' | '\\' => {
                let _ = write!(out, "%{:02X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('>');
    out
}

fn text(site: &Site, text: &str, language: LanguageId) -> String {
    format!("{}@{}", quoted(text), site.languages().get(language).tag)
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stay_in_their_quotes() {
        assert_eq!(quoted("a \"b\" \\ c\nd"), r#""a \"b\" \\ c\nd""#);
    }
}
