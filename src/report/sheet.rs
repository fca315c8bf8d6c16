//! A sheet for one reviewer: the text of an entry beside the criteria, to be printed and filled in.

use std::collections::HashMap;

use serde::Serialize;

use crate::config::{LanguageId, Review};
use crate::content::{Entry, Version};
use crate::markdown::{LinkKind, paragraphs};
use crate::site::{Inputs, Names, ratings};

#[derive(Serialize)]
struct Sheet<'a> {
    lang: &'a str,
    dir: &'static str,
    /// The language and direction of the entry's text.
    text_lang: &'a str,
    text_dir: &'static str,
    entry: String,
    title: &'a str,
    summary: &'a str,
    text: Vec<Piece>,
    criteria: Vec<Criterion<'a>>,
    scores: Vec<(String, String)>,
    labels: HashMap<&'static str, String>,
}

#[derive(Serialize)]
struct Piece {
    is_heading: bool,
    text: String,
}

#[derive(Serialize)]
struct Criterion<'a> {
    id: &'a str,
    label: &'a str,
    question: &'a str,
    says: &'a str,
}

/// The messages that the sheet shows.
const LABELS: [&str; 8] = [
    "review-page",
    "review-intro",
    "review-criterion",
    "review-score",
    "review-reason",
    "review-scale",
    "field-reviewer",
    "field-organisation",
];

/// A page of HTML that needs nothing else. `titles` has the title of every entry by `collection/id`.
pub fn sheet(
    entry: &Entry,
    version: &Version,
    review: &Review,
    inputs: &Inputs,
    language: LanguageId,
    titles: &HashMap<String, String>,
) -> String {
    let names = Names::new(inputs, language);
    let collection = inputs.model.collection(entry.collection);
    let vocabulary = inputs.model.vocabulary(review.criteria);
    let said = ratings(&version.fields, review.criteria);
    let languages = &inputs.config.languages;
    let chain: Vec<LanguageId> = std::iter::once(language)
        .chain(languages.chain(language))
        .collect();
    let criteria = vocabulary.term_ids().map(|id| {
        let rating = said.iter().find(|rating| rating.criterion == id);
        let term = vocabulary.term(id);
        let question = chain.iter().find_map(|language| term.definition(*language));
        Criterion {
            id: &term.id,
            label: names.term(review.criteria, id),
            question: question.unwrap_or_default(),
            says: rating
                .and_then(|rating| rating.reason.as_deref())
                .unwrap_or_default(),
        }
    });
    let title_of = |at: usize| {
        let link = version.document.links.get(at)?;
        let is_wiki = matches!(link.kind, LinkKind::Wiki { .. });
        is_wiki.then(|| titles.get(&link.destination).cloned())?
    };
    let text = paragraphs(&version.text, version.body, &title_of);
    let number = |score: u8| names.locale().number(i64::from(score));
    let direction = |language| inputs.locales.get(language).direction().as_str();
    let labels = LABELS.iter().map(|id| (*id, names.message(id)));
    let dated = ("field-date", names.message("field-date"));
    let sheet = Sheet {
        lang: &languages.get(language).tag,
        dir: direction(language),
        text_lang: &languages.get(version.language).tag,
        text_dir: direction(version.language),
        entry: format!("{}/{}", collection.name, entry.id),
        title: version
            .fields
            .text(&collection.title_field)
            .unwrap_or(&entry.id),
        summary: version
            .fields
            .text(&collection.summary_field)
            .unwrap_or_default(),
        text: text
            .into_iter()
            .map(|paragraph| Piece {
                is_heading: paragraph.is_heading,
                text: paragraph.text,
            })
            .collect(),
        scores: (0..=4)
            .map(|score| (number(score), names.message(&format!("score-{score}"))))
            .collect(),
        labels: labels.chain([dated]).collect(),
        criteria: criteria.collect(),
    };
    let mut environment = minijinja::Environment::new();
    environment.set_auto_escape_callback(|_| minijinja::AutoEscape::Html);
    let drawn = environment.render_str(include_str!("sheet.html"), minijinja::value::Serde(sheet));
    // The template and the struct stand side by side, and a test draws them.
    drawn.unwrap_or_else(|error| error.to_string())
}
