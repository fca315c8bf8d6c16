//! What somebody who opens a pull request goes through before others do.

use super::mark::MARK;
use crate::config::{Collection, Needs, Requirement, Review, TermId};
use crate::content::Hints;
use crate::diag::{Arg, Code};
use crate::site::{Inputs, Names};

/// The template of a pull request's description, in the site's default language.
pub fn checklist(inputs: &Inputs) -> String {
    let language = inputs.config.languages.default_id();
    let writer = Writer {
        hints: Hints {
            model: &inputs.model,
            messages: &inputs.messages,
            language,
        },
        names: Names::new(inputs, language),
    };
    let mut out = format!("<!-- {MARK} -->\n\n");
    out.push_str(&format!("{}\n\n", writer.say("cli-pr-what", &[])));
    let codes: Vec<String> = Code::ALL
        .iter()
        .filter(|code| (Code::EmailAddress..=Code::StreetAddress).contains(code))
        .map(|code| format!("`{}`", code.as_str()))
        .collect();
    let codes = [("codes", Arg::from(codes.join(", ")))];
    for (id, args) in [
        ("cli-pr-check", &[][..]),
        ("cli-pr-people", &codes),
        ("cli-pr-pictures", &[]),
        ("cli-pr-sources", &[]),
        ("cli-pr-rights", &[]),
        ("cli-pr-translations", &[]),
    ] {
        out.push_str(&format!("- [ ] {}\n", writer.say(id, args)));
    }
    let asked = inputs.model.collections.iter();
    let asked: Vec<String> = asked
        .flat_map(|one| writer.collection(inputs, one))
        .collect();
    if !asked.is_empty() {
        out.push_str(&format!("\n{}\n\n", writer.say("cli-pr-entries", &[])));
        asked.iter().for_each(|line| out.push_str(line));
    }
    out
}

struct Writer<'a> {
    hints: Hints<'a>,
    names: Names,
}

impl Writer<'_> {
    fn say(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.names.format(id, args)
    }

    /// What the model asks of a collection's entries besides their fields.
    fn collection(&self, inputs: &Inputs, collection: &Collection) -> Option<String> {
        let name = inputs.model.find_collection(&collection.name)?;
        let label = self.names.collection(name);
        let sections = collection.required_sections.iter();
        let sections: Vec<String> = sections
            .map(|section| self.hints.heading(section))
            .map(|heading| heading.trim_start_matches("## ").to_owned())
            .collect();
        let mut asked = Vec::new();
        if !sections.is_empty() {
            let args = [("sections", Arg::from(sections.join(" · ")))];
            asked.push(self.say("cli-pr-sections", &args));
        }
        if let Some(review) = &collection.review {
            let requires = review.requires.iter();
            asked.extend(requires.map(|rule| self.requirement(collection, rule)));
            asked.extend((review.reviewers > 0).then(|| self.reviewers(collection, review)));
        }
        let lines = asked
            .iter()
            .map(|line| format!("- [ ] **{label}**: {line}\n"));
        (!asked.is_empty()).then(|| lines.collect())
    }

    /// A rule between fields, in the words of the diagnostic that it gives rise to.
    fn requirement(&self, collection: &Collection, rule: &Requirement) -> String {
        let (id, least) = match &rule.needs {
            Needs::AtLeast(least) => (
                "diag-review-rule",
                self.term(collection, &rule.then, *least),
            ),
            Needs::Marked(mark) => ("diag-review-evidence", mark.as_str()),
        };
        let args = [
            ("field", Arg::from(rule.field.as_str())),
            ("value", self.term(collection, &rule.field, rule.is).into()),
            ("then", Arg::from(rule.then.as_str())),
            ("least", Arg::from(least)),
        ];
        self.say(id, &args)
    }

    /// How many people must have reviewed an entry, and from when on.
    fn reviewers(&self, collection: &Collection, review: &Review) -> String {
        let id = match review.other_organisations {
            true => "cli-pr-reviewers-elsewhere",
            false => "cli-pr-reviewers",
        };
        let reviewed = self.say(id, &[("count", Arg::from(review.reviewers))]);
        let Some(from) = &review.from else {
            return reviewed;
        };
        let args = [
            ("field", Arg::from(from.field.as_str())),
            (
                "value",
                self.term(collection, &from.field, from.term).into(),
            ),
            ("reviewed", Arg::from(reviewed)),
        ];
        self.say("cli-pr-from", &args)
    }

    /// The id of a term of a field's vocabulary.
    fn term(&self, collection: &Collection, field: &str, term: TermId) -> &str {
        let vocabulary = collection
            .field(field)
            .and_then(|one| one.kind.vocabulary());
        vocabulary.map_or("", |vocabulary| {
            &self.hints.model.vocabulary(vocabulary).term(term).id
        })
    }
}
