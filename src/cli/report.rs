//! `fieldbook report`.

use std::collections::HashMap;
use std::path::Path;

use super::args::ReportCommand;
use super::console::Console;
use super::exit::Exit;
use super::place;
use crate::diag::Arg;
use crate::pipeline::Opened;
use crate::report::{self, CoverageRow, Reviewed, Row};
use crate::site::{section_message, shown};

pub fn run(root: &Path, lang: Option<&str>, command: &ReportCommand, console: &Console) -> Exit {
    let opened = match place::open(root, console) {
        Ok(opened) => opened,
        Err(exit) => return exit,
    };
    match command {
        ReportCommand::Translations { json } => translations(&opened, *json, console),
        ReportCommand::Coverage { json } => coverage(&opened, *json, console),
        ReportCommand::Reviews { sheet: None, json } => reviews(&opened, *json, console),
        ReportCommand::Reviews {
            sheet: Some(entry), ..
        } => sheet(&opened, entry, lang, console).unwrap_or_else(|exit| exit),
    }
}

fn translations(opened: &Opened, json: bool, console: &Console) -> Exit {
    let inputs = &opened.inputs;
    let entries = opened.entries.iter().map(AsRef::as_ref);
    let rows = report::translations(entries, &inputs.model, &inputs.config.languages);
    if json {
        console.print_json(&rows);
    } else {
        table(&rows, console);
        stale(&rows, console);
    }
    Exit::Clean
}

fn coverage(opened: &Opened, json: bool, console: &Console) -> Exit {
    let model = &opened.inputs.model;
    let entries = opened.entries.iter().map(AsRef::as_ref);
    let tables = report::coverage(entries, model);
    let rows: Vec<CoverageRow> = tables.iter().map(|table| table.to_row(model)).collect();
    if json {
        console.print_json(&rows);
        return Exit::Clean;
    }
    for (at, table) in rows.iter().enumerate() {
        if at > 0 {
            console.print("");
        }
        console.print(&format!(
            "{}: {} × {}",
            table.collection, table.rows, table.columns
        ));
        for cells in table.cells.chunk_by(|a, b| a.row == b.row) {
            let counted: Vec<String> = cells
                .iter()
                .map(|cell| format!("{} {}", cell.column, cell.count))
                .collect();
            console.print(&format!("  {:<24} {}", cells[0].row, counted.join(", ")));
        }
        for empty in [&table.empty_rows, &table.empty_columns] {
            if !empty.is_empty() {
                let args = [("terms", Arg::from(empty.join(", ")))];
                console.print(&format!(
                    "  {}",
                    console.message("cli-coverage-none", &args)
                ));
            }
        }
    }
    Exit::Clean
}

fn reviews(opened: &Opened, json: bool, console: &Console) -> Exit {
    let inputs = &opened.inputs;
    let entries = opened.entries.iter().map(AsRef::as_ref);
    let rows = report::reviews(entries, &inputs.model, inputs.today);
    if json {
        console.print_json(&rows);
        return Exit::Clean;
    }
    let blocks = [
        ("cli-reviews", falling(&rows, console)),
        ("cli-reviews-missing", counted(&rows, console)),
        ("cli-waivers", waived(&rows)),
    ];
    let filled: Vec<String> = blocks
        .into_iter()
        .filter(|(_, lines)| !lines.is_empty())
        .map(|(title, lines)| format!("{}\n{}", console.message(title, &[]), lines.join("\n")))
        .collect();
    if filled.is_empty() {
        console.print(&console.message("cli-reviews-none", &[]));
    } else {
        console.print(&filled.join("\n\n"));
    }
    Exit::Clean
}

/// What falls due, the earliest first.
fn falling(rows: &[Reviewed], console: &Console) -> Vec<String> {
    let due = rows.iter().filter_map(|row| Some((row.due.as_ref()?, row)));
    let mut due: Vec<_> = due.collect();
    due.sort_by_key(|(due, row)| (&due.date, &row.entry));
    let line = |(due, row): (&report::Falling, &Reviewed)| {
        let args = [
            ("entry", Arg::from(row.entry.as_str())),
            ("date", Arg::from(due.date.as_str())),
            ("state", Arg::from(due.state)),
        ];
        format!("  {}", console.message("cli-review-due", &args))
    };
    due.into_iter().map(line).collect()
}

fn counted(rows: &[Reviewed], console: &Console) -> Vec<String> {
    let rows = rows
        .iter()
        .filter(|row| row.needed + row.counted + row.not_counted.len() > 0);
    let line = |row: &Reviewed| {
        let args = [
            ("entry", Arg::from(row.entry.as_str())),
            ("status", Arg::from(row.status)),
            ("counted", Arg::from(row.counted)),
            ("needed", Arg::from(row.needed)),
        ];
        format!("  {}", console.message("cli-review-row", &args))
    };
    rows.map(line).collect()
}

fn waived(rows: &[Reviewed]) -> Vec<String> {
    let waivers = rows
        .iter()
        .flat_map(|row| row.waivers.iter().map(move |one| (row, one)));
    waivers
        .map(|(row, one)| format!("  {} {}: {}", row.entry, one.rule, one.reason))
        .collect()
}

fn sheet(
    opened: &Opened,
    entry: &str,
    lang: Option<&str>,
    console: &Console,
) -> Result<Exit, Exit> {
    let inputs = &opened.inputs;
    let languages = &inputs.config.languages;
    let entry = place::entry(opened, entry, console)?;
    let language = match lang {
        Some(tag) => place::language(tag, languages, console)?,
        None => entry.source_language,
    };
    let collection = inputs.model.collection(entry.collection);
    let Some(review) = &collection.review else {
        let args = [("collection", Arg::from(collection.name.as_str()))];
        console.problem(&console.message("cli-sheet-needs-review", &args));
        return Err(Exit::Usage);
    };
    let titles = opened.entries.iter().filter_map(|entry| {
        let collection = inputs.model.collection(entry.collection);
        let version = shown(entry, language, languages).version;
        let title = version.fields.text(&collection.title_field)?;
        Some((
            format!("{}/{}", collection.name, entry.id),
            title.to_owned(),
        ))
    });
    let titles: HashMap<String, String> = titles.collect();
    let version = shown(entry, language, languages).version;
    console.print(&report::sheet(
        entry, version, review, inputs, language, &titles,
    ));
    Ok(Exit::Clean)
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
