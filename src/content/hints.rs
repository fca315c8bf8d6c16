//! What the program says to authors inside the files that it writes for them.

use crate::config::{FieldKind, LanguageId, Model, VocabularyId};
use crate::i18n::Messages;

/// Vocabularies up to this length are shown with their labels; longer ones would fill a screen.
const LABELLED: usize = 12;

/// Hints, labels and lists of terms in the language of the file.
#[derive(Clone, Copy)]
pub struct Hints<'a> {
    pub model: &'a Model,
    pub messages: &'a Messages,
    pub language: LanguageId,
}

impl Hints<'_> {
    /// A message on one line, if some language of the chain has it.
    pub fn message(&self, id: &str) -> Option<String> {
        let text = self.messages.get(self.language, id);
        (text != id).then(|| one_line(text))
    }

    /// The heading of a required section: its label, or its id where no language has a label.
    pub fn heading(&self, section: &str) -> String {
        match self.message(&format!("section-{section}")) {
            Some(label) => format!("## {label}"),
            None => format!("## {section} {{#{section}}}"),
        }
    }

    /// What a comment behind a field says: its label, its hint, the values it takes.
    pub fn field(&self, name: &str, kind: &FieldKind) -> String {
        let said = [
            self.message(&format!("field-{name}")),
            self.message(&format!("hint-field-{name}")),
            self.values(kind),
        ];
        let said: Vec<String> = said.into_iter().flatten().collect();
        one_line(&said.join(" · "))
    }

    /// The values that a field takes, in signs that need no translation.
    fn values(&self, kind: &FieldKind) -> Option<String> {
        Some(match kind {
            FieldKind::Text { max_length } => format!("≤ {}", (*max_length)?),
            FieldKind::Integer {
                minimum, maximum, ..
            } => match (minimum, maximum) {
                (Some(low), Some(high)) => format!("{low}–{high}"),
                (Some(low), None) => format!("≥ {low}"),
                (None, Some(high)) => format!("≤ {high}"),
                (None, None) => "1, 2, 3 …".to_owned(),
            },
            FieldKind::Boolean => "true, false".to_owned(),
            FieldKind::Date => "2002, 2002-11, 2002-11-07".to_owned(),
            FieldKind::Url => "https://…".to_owned(),
            FieldKind::Term(vocabulary) | FieldKind::Terms(vocabulary) => self.terms(*vocabulary),
            FieldKind::Ref(collection) | FieldKind::Refs(collection) => match collection {
                Some(collection) => {
                    format!("content/{}/…", self.model.collection(*collection).name)
                }
                None => "<collection>/<id>".to_owned(),
            },
            FieldKind::Ratings(_)
            | FieldKind::TextList
            | FieldKind::Record(_)
            | FieldKind::Records { .. } => return None,
        })
    }

    fn terms(&self, vocabulary: VocabularyId) -> String {
        let terms = &self.model.vocabulary(vocabulary).terms;
        let is_short = terms.len() <= LABELLED;
        let shown = terms.iter().map(|term| {
            let label = term.label(self.language).filter(|_| is_short);
            label.map_or_else(|| term.id.clone(), |label| format!("{} ({label})", term.id))
        });
        shown.collect::<Vec<_>>().join(", ")
    }
}

/// A text without line breaks and control characters, fit for a YAML comment.
pub fn one_line(text: &str) -> String {
    let plain = text.replace(char::is_control, " ");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text as an HTML comment that ends where it should.
pub fn html_comment(text: &str) -> String {
    text.trim().replace("-->", "--&gt;")
}
