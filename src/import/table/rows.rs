//! From rows to drafts.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::super::clean;
use super::super::draft::{Draft, DraftFile, Surroundings};
use super::super::escaped::{escape, line_starts};
use super::super::ids::{is_valid, next_free};
use super::super::language;
use super::super::names::{Names, is_name};
use super::super::note::Note;
use super::super::values::{Values, json};
use super::columns::{Holds, columns};
use super::read::{Row, Table, TableError, read};
use crate::config::{Collection, CollectionId, LanguageId};
use crate::content::{Entry, Given, Part, PartHeading, skeleton, slug};
use crate::diag::{Diagnostic, Severity};
use crate::paths::SourcePath;

/// What the command line and the site say.
#[derive(Clone, Copy)]
pub struct TableAsked<'a> {
    /// The file's name, for the report; without a collection it names one: `organisations.csv`.
    pub file: &'a str,
    pub collection: Option<CollectionId>,
    pub language: Option<LanguageId>,
    pub entries: &'a [Arc<Entry>],
    /// Whether a folder of this name is in the collection although it holds no entry.
    pub is_taken: &'a dyn Fn(CollectionId, &str) -> bool,
}

/// What became of a table.
#[derive(Debug, Default)]
pub struct TableMade {
    pub drafts: Vec<Draft>,
    pub notes: Vec<Note>,
    /// Rows that make no draft because something is wrong with them.
    pub bad: usize,
    /// Rows whose entry is there already.
    pub there: usize,
}

pub fn table(
    bytes: &[u8],
    asked: TableAsked<'_>,
    site: Surroundings<'_>,
) -> Result<TableMade, TableError> {
    let table = read(bytes)?;
    let stem = asked
        .file
        .rsplit_once('.')
        .map_or(asked.file, |(stem, _)| stem);
    let named = || site.model.find_collection(&stem.to_lowercase());
    let Some(collection_id) = asked.collection.or_else(named) else {
        let names = site
            .model
            .collections
            .iter()
            .map(|known| known.name.clone());
        return Err(TableError::WhichCollection(names.collect()));
    };
    let collection = site.model.collection(collection_id);
    let (holds, notes) = columns(&table, asked.file, collection, site);
    let title = holds
        .iter()
        .position(|holds| is_field(*holds, &collection.title_field));
    let Some(title) = title else {
        return Err(no_title(&table, collection, site));
    };
    let language = asked
        .language
        .unwrap_or_else(|| written_in(&table, &holds, site));
    let mut made = TableMade::default();
    let tag = site.config.languages.get(language).tag.as_str();
    let how = if asked.language.is_some() {
        "language"
    } else {
        "language-guessed"
    };
    made.notes
        .push(Note::new("collection").arg("collection", collection.name.as_str()));
    made.notes.push(Note::new(how).arg("language", tag));
    made.notes.extend(notes);

    let known = Names::of_entries(asked.entries, site.model);
    let full = |entry: &Arc<Entry>| {
        format!(
            "{}/{}",
            site.model.collection(entry.collection).name,
            entry.id
        )
    };
    let ids: Vec<String> = asked.entries.iter().map(full).collect();
    let mut import = Import {
        asked,
        site,
        collection_id,
        collection,
        language,
        path: SourcePath::new(asked.file),
        holds: &holds,
        columns: &table.columns,
        title,
        ids: ids
            .iter()
            .filter_map(|id| id.strip_prefix(&format!("{}/", collection.name)))
            .map(str::to_owned)
            .collect(),
        known: &known,
        values: Values::new(site, &known, ids.clone()),
        own: Names::default(),
    };
    for row in &table.rows {
        match import.row(row) {
            Ok(Some((draft, notes))) => {
                made.drafts.push(draft);
                made.notes.extend(notes);
            }
            Ok(None) => made.there += 1,
            Err(notes) => {
                made.bad += 1;
                made.notes.extend(notes);
            }
        }
    }
    Ok(made)
}

fn is_field(holds: Holds<'_>, name: &str) -> bool {
    matches!(holds, Holds::Field(field) if field.name == name)
}

fn no_title(table: &Table, collection: &Collection, site: Surroundings<'_>) -> TableError {
    let message = format!("field-{}", collection.title_field);
    let languages = site.config.languages.ids();
    let labels: BTreeSet<&str> = languages
        .map(|language| site.messages.get(language, &message))
        .filter(|label| *label != message)
        .collect();
    let labels = labels
        .into_iter()
        .take(6)
        .chain([collection.title_field.as_str()]);
    TableError::NoTitle {
        wanted: labels.collect::<Vec<_>>().join(", "),
        found: table.columns.join(", "),
    }
}

/// The language of the table's own words.
fn written_in(table: &Table, holds: &[Holds<'_>], site: Surroundings<'_>) -> LanguageId {
    let is_text = |at: &usize| match holds.get(*at) {
        Some(Holds::Field(field)) => field.translatable,
        Some(Holds::Section(_)) => true,
        _ => false,
    };
    let columns: Vec<usize> = (0..table.columns.len()).filter(is_text).collect();
    let mut text = String::new();
    for row in &table.rows {
        for cell in columns.iter().filter_map(|at| row.cells.get(*at)) {
            text.push_str(cell);
            text.push(' ');
        }
    }
    let languages = &site.config.languages;
    let guessed = language::guess(&text, languages, site.messages, site.model);
    guessed.unwrap_or(languages.default_id())
}

struct Import<'a> {
    asked: TableAsked<'a>,
    site: Surroundings<'a>,
    collection_id: CollectionId,
    collection: &'a Collection,
    language: LanguageId,
    path: SourcePath,
    holds: &'a [Holds<'a>],
    columns: &'a [String],
    /// The column of the title.
    title: usize,
    /// Ids in the collection, of entries and of this table's drafts.
    ids: BTreeSet<String>,
    known: &'a Names,
    values: Values<'a>,
    /// The names of this table's rows; each is from a line.
    own: Names,
}

impl Import<'_> {
    /// The draft of a row; nothing where its entry is there already, or what is wrong with it.
    fn row(&mut self, row: &Row) -> Result<Option<(Draft, Vec<Note>)>, Vec<Note>> {
        let bad = |message: &'static str| Note::new(message).at(self.asked.file, row.line);
        let (cells, columns) = (row.cells.len(), self.columns.len());
        let is_longer = row.cells.iter().skip(columns).any(|cell| !cell.is_empty());
        if cells < columns || is_longer {
            let note = bad("row-ragged")
                .arg("cells", cells)
                .arg("columns", columns);
            return Err(vec![note]);
        }
        let title = row.cells[self.title].as_str();
        if title.is_empty() {
            return Err(vec![
                bad("row-no-title").in_part(self.columns[self.title].as_str()),
            ]);
        }
        let names = self.names(row);
        let id = self.id(row, &names).map_err(|note| vec![note])?;
        let name = &self.collection.name;
        if self.known.find(self.collection_id, title) == Some(&format!("{name}/{id}")) {
            return Ok(None);
        }
        for name in &names {
            let known = self.known.find(self.collection_id, name);
            if let Some(place) = known.or_else(|| self.own.find(self.collection_id, name)) {
                let note = bad("row-known")
                    .arg("name", name.as_str())
                    .arg("place", place);
                return Err(vec![note]);
            }
        }
        let is_taken =
            |id: &str| self.ids.contains(id) || (self.asked.is_taken)(self.collection_id, id);
        if is_taken(&id) {
            let free = next_free(&id, &is_taken).unwrap_or_default();
            let note = bad("row-id-taken").arg("id", id.as_str()).arg("free", free);
            return Err(vec![note]);
        }
        let made = self.draft(row, &id)?;
        self.ids.insert(id);
        let line = format!("{}:{}", self.asked.file, row.line);
        for name in &names {
            self.own.add(self.collection_id, name, &line);
        }
        Ok(Some(made))
    }

    /// Every name that the row gives.
    fn names(&self, row: &Row) -> Vec<String> {
        let mut names = vec![row.cells[self.title].clone()];
        for (holds, cell) in self.holds.iter().zip(&row.cells) {
            if let Holds::Field(field) = holds
                && is_name(field, self.collection)
            {
                let own = cell
                    .split(';')
                    .map(str::trim)
                    .filter(|name| !name.is_empty());
                names.extend(own.map(str::to_owned));
            }
        }
        names.dedup();
        names
    }

    /// The id that the row gives, or one of its first name in Latin letters.
    fn id(&self, row: &Row, names: &[String]) -> Result<String, Note> {
        let column = self
            .holds
            .iter()
            .position(|holds| matches!(holds, Holds::Id));
        let given = column
            .and_then(|at| row.cells.get(at))
            .filter(|id| !id.is_empty());
        let bad = |message: &'static str| Note::new(message).at(self.asked.file, row.line);
        if let Some(id) = given {
            if is_valid(id) {
                return Ok(id.clone());
            }
            return Err(match slug(id) {
                Some(near) => bad("row-bad-id-near")
                    .arg("id", id.as_str())
                    .arg("near", near),
                None => bad("row-bad-id").arg("id", id.as_str()),
            });
        }
        names
            .iter()
            .find_map(|name| slug(name))
            .ok_or_else(|| bad("row-no-id"))
    }

    fn draft(&mut self, row: &Row, id: &str) -> Result<(Draft, Vec<Note>), Vec<Note>> {
        let mut given = Given::default();
        let mut of: BTreeMap<&str, usize> = BTreeMap::new();
        let mut wrong = Vec::new();
        for (at, (holds, cell)) in self.holds.iter().zip(&row.cells).enumerate() {
            if cell.is_empty() {
                continue;
            }
            match holds {
                Holds::Field(field) => match self.values.yaml(field, cell, &self.path) {
                    Ok(yaml) => {
                        given.fields.insert(field.name.clone(), yaml);
                        of.insert(&field.name, at);
                    }
                    Err(found) => wrong.push(self.problem(found, row, at)),
                },
                Holds::Section(section) => given.parts.push(Part {
                    heading: PartHeading::Required((*section).to_owned()),
                    text: paragraphs(cell),
                }),
                Holds::Id | Holds::Nothing => {}
            }
        }
        // The title as it stands in the cell.
        let title = json(
            &row.cells[self.title]
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" "),
        );
        given
            .fields
            .insert(self.collection.title_field.clone(), title);
        let mut notes = Vec::new();
        loop {
            let mut draft = self.written(id, &given);
            let (entry, found) = clean::read(&draft, self.site);
            for one in found
                .into_iter()
                .filter(|one| one.severity == Severity::Error)
            {
                let at = draft.files[0]
                    .field_at(one.span)
                    .and_then(|field| of.get(field).copied());
                wrong.push(self.problem(one, row, at.unwrap_or(self.title)));
            }
            if !wrong.is_empty() {
                return Err(wrong);
            }
            if clean::is_personal_id(&draft, self.site) {
                return Err(vec![Note::new("row-no-id").at(self.asked.file, row.line)]);
            }
            let personal = entry.map_or_else(Vec::new, |entry| clean::personal(&entry, self.site));
            // A field goes as a whole: half an address is of no use.
            let field = personal.iter().find_map(|one| {
                let field = draft.files[0].field_at(one.span)?;
                Some((one.clone(), field.to_owned(), *of.get(field)?))
            });
            let Some((one, field, at)) = field else {
                notes.extend(
                    clean::clean(&mut draft, self.site)
                        .into_iter()
                        .map(|note| Note {
                            place: Some((self.asked.file.to_owned(), row.line)),
                            ..note
                        }),
                );
                return Ok((draft, notes));
            };
            let text = one.args.iter().find(|(name, _)| *name == "text");
            let note = Note::new("personal").at(self.asked.file, row.line);
            let note = note
                .in_part(self.columns[at].as_str())
                .arg("rule", one.code.as_str());
            notes.push(match text {
                Some((_, text)) => note.arg("text", text.clone()),
                None => note,
            });
            if at == self.title {
                return Err(notes);
            }
            given.fields.remove(&field);
        }
    }

    fn written(&self, id: &str, given: &Given) -> Draft {
        let hints = self.site.hints(self.language);
        let source = self.site.source_language(self.language);
        Draft {
            collection: self.collection_id,
            id: id.to_owned(),
            files: vec![DraftFile {
                language: self.language,
                text: skeleton(hints, self.collection, given, source),
            }],
            pictures: Vec::new(),
        }
    }

    fn problem(&self, found: Diagnostic, row: &Row, column: usize) -> Note {
        let name = self.columns.get(column).map_or("", String::as_str);
        Note::problem(found)
            .at(self.asked.file, row.line)
            .in_part(name)
    }
}

/// A cell's lines as paragraphs in which text stays text.
fn paragraphs(cell: &str) -> String {
    let lines = cell.lines().map(str::trim).filter(|line| !line.is_empty());
    lines
        .map(|line| line_starts(&escape(line)))
        .collect::<Vec<_>>()
        .join("\n\n")
}
