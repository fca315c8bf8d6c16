//! What keeps an entry from being published, and what soon will.

use super::ids::Ids;
use super::review::{Due, Fault, due, standing};
use crate::config::{Model, Needs, Review, TermId};
use crate::content::{Entry, Fields, Status, Value, report_at};
use crate::diag::{Code, Diagnostic};
use crate::i18n::PartialDate;

/// Checks entries against the review rules of their collections.
pub struct ReviewCheck<'a> {
    pub entries: &'a [std::sync::Arc<Entry>],
    pub ids: &'a Ids,
    pub model: &'a Model,
    pub today: PartialDate,
}

impl ReviewCheck<'_> {
    pub fn check(&self, entry: &Entry, found: &mut Vec<Diagnostic>) {
        let is_public = entry.status.is_visible(false);
        if is_public && let Some(due) = due(entry, self.today) {
            let (state, date) = match due {
                Due::Soon(date) => ("soon", date),
                Due::Past(date) => ("past", date),
            };
            found.push(
                report_at(entry.source(), Code::ReviewDue, "review_due")
                    .arg("state", state)
                    .arg("date", date.iso())
                    .help("review-again"),
            );
        }
        let Some(rule) = &self.model.collection(entry.collection).review else {
            return;
        };
        if entry.status != Status::Withdrawn {
            self.check_reviews(entry, rule, is_public, found);
        }
        if is_public {
            self.check_requirements(entry, rule, found);
        }
    }

    fn check_reviews(
        &self,
        entry: &Entry,
        rule: &Review,
        is_public: bool,
        found: &mut Vec<Diagnostic>,
    ) {
        let standing = standing(entry, self.model);
        let criteria = self.model.vocabulary(rule.criteria);
        let reviews = entry.source().fields.records("reviews");
        for (at, fault) in &standing.faults {
            let lacking = match fault {
                Fault::Incomplete(terms) => terms.as_slice(),
                _ => &[],
            };
            let lacking = lacking.iter().map(|term| criteria.term(*term).id.as_str());
            let reviewer = reviews.get(*at).and_then(|review| review.text("reviewer"));
            found.push(
                report_at(
                    entry.source(),
                    Code::ReviewNotCounted,
                    &format!("reviews.{at}.reviewer"),
                )
                .arg("reason", fault.name())
                .arg("reviewer", reviewer.unwrap_or_default())
                .arg("criteria", lacking.collect::<Vec<_>>().join(", ")),
            );
        }
        if is_public && standing.counted.len() < standing.needed {
            let collection = &self.model.collection(entry.collection).name;
            found.push(
                report_at(entry.source(), Code::ReviewMissing, "status")
                    .arg("status", entry.status.as_str())
                    .arg("needed", standing.needed)
                    .arg("counted", standing.counted.len())
                    .help("review-first")
                    .help_arg("entry", format!("{collection}/{}", entry.id)),
            );
        }
    }

    /// The rules between fields, such as: a leading practice needs evidence of level 3.
    fn check_requirements(&self, entry: &Entry, rule: &Review, found: &mut Vec<Diagnostic>) {
        let fields = &entry.source().fields;
        for required in &rule.requires {
            if !fields.terms(&required.field).contains(&required.is) {
                continue;
            }
            let (code, is_met, wanted) = match &required.needs {
                Needs::AtLeast(least) => (
                    Code::ReviewRule,
                    fields
                        .terms(&required.then)
                        .iter()
                        .any(|term| term >= least),
                    self.term(entry, &required.then, *least),
                ),
                Needs::Marked(mark) => (
                    Code::ReviewEvidence,
                    self.has_marked(fields, &required.then, mark),
                    mark.as_str(),
                ),
            };
            if !is_met {
                found.push(
                    report_at(entry.source(), code, &required.field)
                        .arg("field", required.field.as_str())
                        .arg("value", self.term(entry, &required.field, required.is))
                        .arg("then", required.then.as_str())
                        .arg("least", wanted),
                );
            }
        }
    }

    /// The id of a term of the field's vocabulary.
    fn term(&self, entry: &Entry, field: &str, term: TermId) -> &str {
        let field = self.model.collection(entry.collection).field(field);
        let vocabulary = field.and_then(|field| field.kind.vocabulary());
        vocabulary.map_or("", |vocabulary| {
            &self.model.vocabulary(vocabulary).term(term).id
        })
    }

    /// Whether one of the entries that `field` names has `mark` set.
    fn has_marked(&self, fields: &Fields, field: &str, mark: &str) -> bool {
        let Some(Value::References(references)) = fields.get(field) else {
            return false;
        };
        references.iter().any(|reference| {
            let id = self.ids.find(reference.collection, &reference.id);
            let entry = id.and_then(|id| self.entries.get(id.index()));
            let value = entry.and_then(|entry| entry.source().fields.get(mark));
            matches!(value, Some(Value::Boolean(true)))
        })
    }
}
