//! What each column of a table holds.

use super::super::draft::Surroundings;
use super::super::labels::{Labels, fold};
use super::super::note::Note;
use super::read::Table;
use crate::config::{Collection, Field, FieldKind};

/// What a column becomes.
#[derive(Clone, Copy, Debug)]
pub enum Holds<'a> {
    Id,
    Field(&'a Field),
    /// A required section.
    Section(&'a str),
    Nothing,
}

/// One for each column, and what there is to say of those that hold nothing of the model's.
pub fn columns<'a>(
    table: &Table,
    file: &str,
    collection: &'a Collection,
    site: Surroundings<'_>,
) -> (Vec<Holds<'a>>, Vec<Note>) {
    let languages = &site.config.languages;
    let fields = Labels::fields(collection, languages, site.messages);
    let sections = Labels::sections(collection, languages, site.messages);
    let mut taken: Vec<String> = Vec::new();
    let mut notes = Vec::new();
    let mut all = Vec::new();
    for (at, name) in table.columns.iter().enumerate() {
        let mut values = table.rows.iter().filter_map(|row| row.cells.get(at));
        let count = values.by_ref().filter(|cell| !cell.is_empty()).count();
        let left_out = |message: &'static str| {
            Note::new(message)
                .at(file, 1)
                .in_part(name.as_str())
                .arg("count", count)
        };
        let field = fields
            .exact(name)
            .and_then(|found| collection.field(&found.name));
        let section = sections.exact(name);
        let section = section.and_then(|found| {
            collection
                .required_sections
                .iter()
                .find(|id| **id == found.name)
        });
        let holds = match (field, section) {
            _ if ["id", "slug"].contains(&fold(name).as_str()) && field.is_none() => Holds::Id,
            // Whatever a table says: what it brings are drafts.
            (Some(field), _) if field.name == "status" => {
                notes.push(left_out("column-status"));
                Holds::Nothing
            }
            (Some(field), _) if !is_simple(&field.kind) => {
                notes.push(left_out("column-records"));
                Holds::Nothing
            }
            (Some(field), _) => Holds::Field(field),
            (None, Some(section)) => Holds::Section(section),
            (None, None) => {
                if count > 0 {
                    notes.push(left_out("column-unknown"));
                }
                Holds::Nothing
            }
        };
        let key = match holds {
            Holds::Id => "id",
            Holds::Field(field) => &field.name,
            Holds::Section(section) => section,
            Holds::Nothing => "",
        };
        let again = !key.is_empty() && taken.iter().any(|known| known == key);
        if again {
            notes.push(left_out("column-again"));
        }
        taken.push(key.to_owned());
        all.push(if again { Holds::Nothing } else { holds });
    }
    (all, notes)
}

/// Whether one cell can say it.
fn is_simple(kind: &FieldKind) -> bool {
    !matches!(
        kind,
        FieldKind::Ratings(_) | FieldKind::Record(_) | FieldKind::Records { .. }
    )
}
