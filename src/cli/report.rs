//! `fieldbook report`.

use std::path::Path;

use super::args::ReportCommand;
use super::console::Console;
use super::exit::Exit;
use super::place;
use crate::report::{self, Row};
use crate::site::section_message;

pub fn run(root: &Path, command: &ReportCommand, console: &Console) -> Exit {
    match command {
        ReportCommand::Translations { json } => translations(root, *json, console),
    }
}

fn translations(root: &Path, json: bool, console: &Console) -> Exit {
    let opened = match place::open(root, console) {
        Ok(opened) => opened,
        Err(exit) => return exit,
    };
    let inputs = &opened.inputs;
    let entries = opened.entries.iter().map(AsRef::as_ref);
    let rows = report::translations(entries, &inputs.model, &inputs.config.languages);
    if json {
        // Structs of texts and numbers always serialise.
        console.print(&serde_json::to_string_pretty(&rows).unwrap_or_default());
    } else {
        table(&rows, console);
        stale(&rows, console);
    }
    Exit::Clean
}

fn table(rows: &[Row], console: &Console) {
    console.print(&console.message("cli-translations", &[]));
    for row in rows {
        console.print(&format!(
            "{:<8} {:>7} {:>7} {:>7} {:>7} {:>7} {:>10} {:>7}",
            row.language,
            row.sources,
            row.done,
            row.machine,
            row.draft,
            row.stale,
            row.unverified,
            row.missing
        ));
    }
}

/// What has changed in the sources of translations that are out of date.
fn stale(rows: &[Row], console: &Console) {
    let stale = rows.iter().flat_map(|row| {
        let changed = row.entries.iter().filter(|held| !held.sections.is_empty());
        changed.map(|held| (row.language.as_str(), held))
    });
    for (at, (language, held)) in stale.enumerate() {
        if at == 0 {
            console.print(&format!("\n{}", console.message("cli-stale-sections", &[])));
        }
        let names = held.sections.iter().map(|section| {
            let id = section_message(section);
            let name = console.message(&id, &[]);
            // Sections of the author's own have no message.
            if name == id { section.clone() } else { name }
        });
        let names = names.collect::<Vec<_>>().join(", ");
        console.print(&format!("{language:<8} {}: {names}", held.entry));
    }
}
