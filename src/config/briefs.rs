//! `[brief]` in a collection's model: what short papers for decision-makers are made from.

use super::fields::{Field, FieldKind, TermField, known_field, term_field};
use super::ids::CollectionId;
use super::table::Table;
use crate::diag::{Code, Diagnostic, Span};
use crate::paths::SourcePath;

/// Briefs of a collection's entries, one for each reader and each place.
#[derive(Clone, Debug)]
pub struct Brief {
    /// Whom an entry is addressed to: the readers to pick from.
    pub readers: TermField,
    /// The field that names the entries which show what is asked.
    pub shown_by: String,
    /// The collection of those.
    pub shown_in: CollectionId,
    /// Where they took place: the places to pick from.
    pub places: TermField,
    /// The field of those whose terms say how well they are documented, the best last.
    pub weight: String,
    /// The field that names what an entry is taken from.
    pub sources: String,
    weight_at: Span,
}

impl Brief {
    pub(super) fn read(table: Table<'_, '_>, fields: &[Field]) -> Option<Self> {
        let readers = term_field(&table, "readers", fields);
        let places = term_field(&table, "places", fields);
        let sources = known_field(&table, "sources", fields);
        let weight = table.required_text("weight");
        let weight_at = table.span_of("weight");
        let shown_by = known_field(&table, "shown_by", fields);
        let shown_in = shown_by.as_ref().and_then(|name| {
            let field = fields.iter().find(|field| field.name == *name)?;
            match field.kind {
                FieldKind::Refs(Some(collection)) => Some(collection),
                _ => {
                    let problems = table.problems();
                    problems.push(
                        problems
                            .report(Code::BadValue, table.span_of("shown_by"))
                            .arg("wanted", "reference-field")
                            .arg("found", name.as_str()),
                    );
                    None
                }
            }
        });
        table.finish();
        Some(Self {
            readers: readers?,
            shown_by: shown_by?,
            shown_in: shown_in?,
            places: places?,
            weight,
            sources: sources?,
            weight_at,
        })
    }

    /// Reports a weight that the entries which are shown do not have; their fields are known last.
    pub(super) fn check(&self, path: &SourcePath, shown: &[Field]) -> Option<Diagnostic> {
        let with_terms = || {
            shown
                .iter()
                .filter(|field| field.kind.vocabulary().is_some())
        };
        let is_known = with_terms().any(|field| field.name == self.weight);
        (!is_known).then(|| {
            Diagnostic::new(Code::BadValue, path)
                .at(self.weight_at)
                .arg("wanted", "term-field")
                .arg("found", self.weight.as_str())
                .suggest(&self.weight, with_terms().map(|field| field.name.as_str()))
        })
    }
}
