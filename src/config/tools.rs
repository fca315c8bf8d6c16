//! What the pages of a collection offer those who teach: `[tools]` of `_collection.toml`.

use super::fields::{Field, FieldKind};
use super::table::Table;
use crate::diag::Code;

/// The tools of a collection; none by default.
#[derive(Clone, Debug, Default)]
pub struct Tools {
    /// Whether an entry can be shown as slides.
    pub slides: bool,
    pub clock: Option<Clock>,
    pub handout: Option<Handout>,
}

/// A clock that leads through a session.
#[derive(Clone, Debug)]
pub struct Clock {
    /// The required section whose first table has the minutes of each step in its first column.
    pub section: String,
    /// The integer field that the minutes should add up to.
    pub total: String,
}

/// Pages to print: for participants, and the whole for the trainer.
#[derive(Clone, Debug)]
pub struct Handout {
    /// The required sections that participants do not get.
    pub without: Vec<String>,
}

/// Reads `[tools]`; sections and fields that the collection does not have are reported.
pub fn read_tools(table: Table<'_, '_>, fields: &[Field], sections: &[String]) -> Tools {
    let tools = Tools {
        slides: table.boolean("slides"),
        clock: table.table("clock").map(|clock| {
            let section = clock.required_text("section");
            let total = clock.required_text("total");
            let numbers = fields
                .iter()
                .filter(|field| matches!(field.kind, FieldKind::Integer { .. }));
            let numbers: Vec<&str> = numbers.map(|field| field.name.as_str()).collect();
            check(
                &clock,
                "section",
                &section,
                sections.iter().map(String::as_str),
            );
            check(&clock, "total", &total, numbers.into_iter());
            clock.finish();
            Clock { section, total }
        }),
        handout: table.table("handout").map(|handout| {
            let without = handout.texts("without");
            for (section, _) in &without {
                check(
                    &handout,
                    "without",
                    section,
                    sections.iter().map(String::as_str),
                );
            }
            handout.finish();
            Handout {
                without: without.into_iter().map(|(section, _)| section).collect(),
            }
        }),
    };
    table.finish();
    tools
}

/// Reports `given`, which stands under `key`, when it is none of `known`. A missing one is reported elsewhere.
fn check<'a>(
    table: &Table<'_, '_>,
    key: &'static str,
    given: &str,
    known: impl Iterator<Item = &'a str> + Clone,
) {
    if given.is_empty() || known.clone().any(|one| one == given) {
        return;
    }
    let problems = table.problems();
    problems.push(
        problems
            .report(Code::BadValue, table.span_of(key))
            .arg("wanted", "choice")
            .arg("found", given)
            .suggest(given, known),
    );
}
