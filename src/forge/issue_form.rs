//! The form by which people share an experience, for GitHub's issues.
//!
//! <https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema>

use serde_json::json;

use super::mark::MARK;
use crate::config::{Collection, Field, FieldKind, LanguageId, VocabularyId};
use crate::content::Hints;
use crate::site::{Inputs, Names};

/// Every form has these words; a language that has the first has its own form.
const NAME: &str = "hint-form-name";

/// What people have to agree to.
const AGREED: [&str; 3] = ["hint-form-nobody", "hint-form-rights", "hint-form-copies"];

/// Whether a language has the words of the form itself.
pub fn is_translated(inputs: &Inputs, language: LanguageId) -> bool {
    inputs.messages.has(language, NAME)
}

/// The form in one language: the title, the summary, the fields that are named, the required
/// sections of the collection, and what has to be agreed to.
pub fn form(
    inputs: &Inputs,
    collection: &Collection,
    fields: &[String],
    language: LanguageId,
) -> String {
    let hints = Hints {
        model: &inputs.model,
        messages: &inputs.messages,
        language,
    };
    let mut form = Form {
        hints,
        names: &Names::new(inputs, language),
        out: format!("# {MARK}\n"),
    };
    form.line(0, "name", &form.words(NAME));
    form.line(0, "description", &form.words("hint-form-about"));
    form.out.push_str("body:\n");
    form.out.push_str("  - type: markdown\n    attributes:\n");
    form.line(6, "value", &form.words("hint-form-public"));
    for name in [&collection.title_field, &collection.summary_field] {
        let field = collection.fields.iter().find(|field| field.name == *name);
        field.into_iter().for_each(|field| form.field(field, true));
    }
    for name in fields {
        let field = collection.fields.iter().find(|field| field.name == *name);
        field.into_iter().for_each(|field| form.field(field, false));
    }
    for section in &collection.required_sections {
        let label = form.words(&format!("section-{section}"));
        // Some hints for authors of files say nothing to those who fill in a form.
        let hint = hints.message(&format!("hint-form-section-{section}"));
        let hint = hint.or_else(|| hints.message(&format!("hint-section-{section}")));
        form.element("textarea", &format!("section-{section}"), &label, hint);
    }
    form.agreement();
    form.out
}

struct Form<'a> {
    hints: Hints<'a>,
    names: &'a Names,
    out: String,
}

impl Form<'_> {
    fn words(&self, id: &str) -> String {
        self.hints.message(id).unwrap_or_else(|| id.to_owned())
    }

    /// `key: "text"`; a JSON string is a YAML string.
    fn line(&mut self, indent: usize, key: &str, text: &str) {
        let line = format!("{}{key}: {}\n", " ".repeat(indent), json!(text));
        self.out.push_str(&line);
    }

    fn element(&mut self, kind: &str, id: &str, label: &str, description: Option<String>) {
        self.out.push_str(&format!(
            "  - type: {kind}\n    id: {id}\n    attributes:\n"
        ));
        self.line(6, "label", label);
        if let Some(description) = description {
            self.line(6, "description", &description);
        }
    }

    fn field(&mut self, field: &Field, required: bool) {
        let label = self.names.field(&field.name).to_owned();
        let hint = self.hints.message(&format!("hint-field-{}", field.name));
        match &field.kind {
            FieldKind::Term(vocabulary) | FieldKind::Terms(vocabulary) => {
                self.element("dropdown", &field.name, &label, hint);
                if matches!(field.kind, FieldKind::Terms(_)) {
                    self.out.push_str("      multiple: true\n");
                }
                self.options(*vocabulary);
            }
            FieldKind::Text {
                max_length: Some(0..=160),
            }
            | FieldKind::Date
            | FieldKind::Integer { .. }
            | FieldKind::Url => self.element("input", &field.name, &label, hint),
            _ => self.element("textarea", &field.name, &label, hint),
        }
        if required {
            self.out
                .push_str("    validations:\n      required: true\n");
        }
    }

    /// The terms with their ids, which whoever turns the issue into an entry needs: so no two
    /// are alike either, and none is the word `none`, which forms refuse.
    fn options(&mut self, vocabulary: VocabularyId) {
        self.out.push_str("      options:\n");
        let terms = self.hints.model.vocabulary(vocabulary);
        for term in terms.term_ids() {
            let id = &terms.term(term).id;
            let option = format!("{} ({id})", self.names.term(vocabulary, term));
            self.out.push_str(&format!("        - {}\n", json!(option)));
        }
    }

    fn agreement(&mut self) {
        let label = self.words("hint-form-agreed");
        self.element("checkboxes", "agreed", &label, None);
        self.out.push_str("      options:\n");
        for id in AGREED {
            let words = json!(self.words(id));
            let option = format!("        - label: {words}\n          required: true\n");
            self.out.push_str(&option);
        }
    }
}
