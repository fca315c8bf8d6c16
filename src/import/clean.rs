//! Takes out of a draft what could lead to a person.
//!
//! A draft goes into a repository, whose history keeps it. So what the rules of safeguarding call an
//! error is left out and named in the report; whoever imports still has the original.

use std::sync::Arc;

use super::draft::{Draft, DraftFile, Surroundings};
use super::note::Note;
use crate::content::{self, Entry};
use crate::diag::{Arg, Diagnostic, Severity, Span};
use crate::paths::SourcePath;
use crate::rules;
use crate::source::{Bundle, TextFile};

/// What stands where something was left out.
const GAP: &str = "(…)";

/// A draft as the site will read it, and what is wrong with it.
pub fn read(draft: &Draft, site: Surroundings<'_>) -> (Option<Entry>, Vec<Diagnostic>) {
    let file = |file: &DraftFile| {
        let path = site.path(draft.collection, &draft.id, file.language);
        let text = TextFile {
            path: SourcePath::new(path),
            text: Arc::from(file.text.as_str()),
        };
        (file.language, text)
    };
    let mut files: Vec<_> = draft.files.iter().map(file).collect();
    files.sort_by_key(|(language, _)| *language);
    let bundle = Bundle {
        collection: draft.collection,
        id: draft.id.clone(),
        files,
        assets: Vec::new(),
    };
    content::read(&bundle, site.context())
}

/// What could lead to a person in a draft that was read, as errors.
pub fn personal(entry: &Entry, site: Surroundings<'_>) -> Vec<Diagnostic> {
    let collection = site.model.collection(entry.collection);
    let settings = &site.config.safeguarding;
    let found = entry
        .versions
        .iter()
        .flat_map(|version| rules::personal_data(version, collection, settings));
    found
        .filter(|one| one.severity == Severity::Error)
        .collect()
}

/// Whether the entry's id could lead to a person: it stands in addresses and cannot have gaps.
pub fn is_personal_id(draft: &Draft, site: Surroundings<'_>) -> bool {
    let (entry, _) = read(draft, site);
    entry.is_some_and(|entry| rules::has_personal_names(&entry, &site.config.safeguarding))
}

/// Leaves gaps in a draft for what could lead to a person, and says which and where.
pub fn clean(draft: &mut Draft, site: Surroundings<'_>) -> Vec<Note> {
    let mut notes = Vec::new();
    // What is left around a gap may look different to the rules: they are asked until they are silent.
    for _ in 0..20 {
        let (Some(entry), _) = read(draft, site) else {
            break;
        };
        let mut found = personal(&entry, site);
        found.retain(|one| one.span.is_some());
        if found.is_empty() {
            break;
        }
        for file in &mut draft.files {
            let path = site.path(draft.collection, &draft.id, file.language);
            let own = found.iter().filter(|one| one.path.as_str() == path);
            notes.extend(leave_out(&mut file.text, own.collect(), &path));
        }
    }
    notes.sort_by(|a, b| a.place.cmp(&b.place));
    notes
}

fn leave_out(text: &mut String, mut found: Vec<&Diagnostic>, path: &str) -> Vec<Note> {
    found.sort_by_key(|one| one.span);
    let mut notes = Vec::new();
    // From the end, so that places before stay where they are.
    let mut start = text.len();
    for one in found.into_iter().rev() {
        let Some(span) = one.span.map(|span| span.clamped(text)) else {
            continue;
        };
        if span.end > start {
            continue;
        }
        start = span.start;
        let line = text[..span.start].matches('\n').count() + 1;
        let gap = gap(&text[span.start..span.end]);
        let Span { start, end } = span;
        text.replace_range(start..end, &gap);
        let written = one.args.iter().find(|(name, _)| *name == "text");
        let written = written.map_or(Arg::from(""), |(_, arg)| arg.clone());
        notes.push(
            Note::new("personal")
                .at(path, line)
                .arg("text", written)
                .arg("rule", one.code.as_str()),
        );
    }
    notes
}

/// A link keeps its text: what was found is in its address.
fn gap(written: &str) -> String {
    let text = written
        .strip_prefix('[')
        .and_then(|rest| rest.split_once("]("));
    match text {
        Some((text, _)) if !text.contains('[') => format!("{text} {GAP}"),
        _ => GAP.to_owned(),
    }
}
