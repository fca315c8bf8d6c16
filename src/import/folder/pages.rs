//! From pages to drafts.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::super::clean;
use super::super::draft::{Draft, DraftFile, Surroundings};
use super::super::ids::{is_valid, next_free};
use super::super::labels::Labels;
use super::super::language;
use super::super::names::Names;
use super::super::note::Note;
use super::super::pictures::{Pictures, picture_records};
use super::super::values::{Values, json};
use super::body::{Around, Body, parts};
use super::fields::{Fields, Reader};
use super::files::{Files, Page, PageFile, find};
use super::front;
use crate::config::{Collection, CollectionId, Field, LanguageId};
use crate::content::{Entry, Given, NodeKind, Part, PartHeading, skeleton, slug};
use crate::diag::{Severity, Span};

/// What the command line and the site say.
#[derive(Clone, Copy)]
pub struct FolderAsked<'a> {
    /// For pages whose folder names no collection.
    pub collection: Option<CollectionId>,
    /// For pages whose name and folder name no language.
    pub language: Option<LanguageId>,
    pub entries: &'a [Arc<Entry>],
    pub is_taken: &'a dyn Fn(CollectionId, &str) -> bool,
}

/// Why a folder makes no drafts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FolderError {
    /// There is no page in it.
    Empty,
    WhichCollection(Vec<String>),
}

/// What became of a folder.
#[derive(Debug, Default)]
pub struct FolderMade {
    pub drafts: Vec<Draft>,
    pub notes: Vec<Note>,
    /// Pages that make no draft.
    pub bad: usize,
    /// Pages whose entry is there already.
    pub there: usize,
}

/// A page whose fields and place are known.
struct Placed {
    collection: CollectionId,
    id: String,
    address: String,
    files: Vec<(LanguageId, PageFile, Fields, Span)>,
}

pub fn folder(
    files: &Files,
    asked: FolderAsked<'_>,
    site: Surroundings<'_>,
) -> Result<FolderMade, FolderError> {
    let found = find(files, asked.collection, site);
    if found.pages.is_empty() {
        return Err(match found.homeless.is_empty() {
            true => FolderError::Empty,
            false => {
                let names = site
                    .model
                    .collections
                    .iter()
                    .map(|known| known.name.clone());
                FolderError::WhichCollection(names.collect())
            }
        });
    }
    let mut made = FolderMade {
        notes: found.notes,
        ..FolderMade::default()
    };
    for path in found.homeless {
        made.bad += 1;
        made.notes.push(Note::new("page-homeless").at(&path, 1));
    }
    let names = Names::of_entries(asked.entries, site.model);
    let full = |entry: &Arc<Entry>| {
        format!(
            "{}/{}",
            site.model.collection(entry.collection).name,
            entry.id
        )
    };
    let ids: Vec<String> = asked.entries.iter().map(full).collect();
    let mut values = Values::new(site, &names, ids);
    let usual = asked.language.or_else(|| configured(files, site));
    let mut taken = BTreeSet::new();
    let mut placed = Vec::new();
    for page in found.pages {
        match place(
            page,
            usual,
            asked,
            site,
            &mut values,
            &mut taken,
            &mut made.notes,
        ) {
            Place::New(page) => placed.push(page),
            Place::There => made.there += 1,
            Place::Bad => made.bad += 1,
        }
    }
    let name = |id: CollectionId| &site.model.collection(id).name;
    let pages: BTreeMap<String, String> = placed
        .iter()
        .map(|page| {
            (
                page.address.clone(),
                format!("{}/{}", name(page.collection), page.id),
            )
        })
        .collect();
    let around = Around {
        files,
        content: &found.content,
        pages: &pages,
    };
    let mut used = BTreeSet::new();
    for page in placed {
        let file = page.files.first().map(|(_, file, ..)| file.path.clone());
        let draft = draft(page, &around, site, &mut used, &mut made.notes);
        if clean::is_personal_id(&draft, site) {
            made.bad += 1;
            made.notes
                .push(Note::new("page-no-id").at(&file.unwrap_or_default(), 1));
        } else {
            made.drafts.push(draft);
        }
    }
    let is_left = |path: &&String| {
        let is_page = path.ends_with(".md") || path.ends_with(".markdown");
        path.starts_with(&found.content) && !is_page && !used.contains(*path)
    };
    for path in files.keys().filter(is_left) {
        made.notes.push(Note::new("file-left").at(path, 1));
    }
    Ok(made)
}

/// The language that the old site's settings name.
fn configured(files: &Files, site: Surroundings<'_>) -> Option<LanguageId> {
    let names = [
        "hugo.toml",
        "config.toml",
        "zola.toml",
        "hugo.yaml",
        "config.yaml",
    ];
    for (name, bytes) in names
        .iter()
        .filter_map(|name| Some((name, files.get(*name)?)))
    {
        let text = String::from_utf8_lossy(bytes);
        let fence = if name.ends_with(".toml") {
            "+++"
        } else {
            "---"
        };
        let front = front::read(&format!("{fence}\n{text}\n{fence}\n")).ok()?;
        let own = front.entries.iter().find(|(key, _)| {
            ["defaultcontentlanguage", "default_language"]
                .contains(&key.name.to_lowercase().as_str())
        });
        if let Some((_, node)) = own
            && let NodeKind::Text(tag) = &node.kind
        {
            return site.config.languages.find(tag);
        }
    }
    None
}

enum Place {
    New(Placed),
    There,
    Bad,
}

/// Reads a page's front matter and finds its id.
fn place(
    page: Page,
    usual: Option<LanguageId>,
    asked: FolderAsked<'_>,
    site: Surroundings<'_>,
    values: &mut Values<'_>,
    taken: &mut BTreeSet<(CollectionId, String)>,
    notes: &mut Vec<Note>,
) -> Place {
    let collection = site.model.collection(page.collection);
    let languages = &site.config.languages;
    let labels = Labels::fields(collection, languages, site.messages);
    let mut files: Vec<(LanguageId, PageFile, Fields, Span)> = Vec::new();
    for file in page.files {
        let parts = match front::read(&file.text) {
            Ok(parts) => parts,
            Err(detail) => {
                notes.push(
                    Note::new("page-front")
                        .at(&file.path, 1)
                        .arg("detail", detail),
                );
                continue;
            }
        };
        let body = &file.text[parts.body.start..parts.body.end];
        let language = file.language.or(usual).unwrap_or_else(|| {
            let guessed = language::guess(body, languages, site.messages, site.model);
            guessed.unwrap_or(languages.default_id())
        });
        if let Some((_, first, ..)) = files.iter().find(|(known, ..)| *known == language) {
            let note = Note::new("page-twice").at(&file.path, 1);
            notes.push(note.arg("other", first.path.as_str()));
            continue;
        }
        let fields = Reader {
            text: &file.text,
            path: &file.path,
            collection,
            labels: &labels,
            values,
        }
        .read(&parts.entries);
        files.push((language, file, fields, parts.body));
    }
    // The source is in the site's default language, if the page is.
    files.sort_by_key(|(language, ..)| (*language != languages.default_id(), *language));
    let Some((_, first, fields, _)) = files.first() else {
        return Place::Bad;
    };
    let stem = page.address.rsplit('/').next().unwrap_or_default();
    let given = files
        .iter()
        .find_map(|(_, _, fields, _)| fields.slug.clone());
    let id = given
        .filter(|id| is_valid(id))
        .or_else(|| slug(without_date(stem)));
    let Some(id) = id.or_else(|| slug(&fields.title)) else {
        notes.push(Note::new("page-no-id").at(&first.path, 1));
        return Place::Bad;
    };
    let is_known = |id: &str| {
        let mut entries = asked.entries.iter();
        entries.any(|entry| entry.collection == page.collection && entry.id == id)
            || (asked.is_taken)(page.collection, id)
    };
    if is_known(&id) {
        notes.push(Note::new("page-there").at(&first.path, 1).arg("id", id));
        return Place::There;
    }
    let is_taken = |id: &str| is_known(id) || taken.contains(&(page.collection, id.to_owned()));
    let id = match is_taken(&id) {
        false => id,
        true => {
            let Some(free) = next_free(&id, &is_taken) else {
                return Place::Bad;
            };
            let note = Note::new("page-renamed").at(&first.path, 1);
            notes.push(note.arg("id", id).arg("free", free.as_str()));
            free
        }
    };
    taken.insert((page.collection, id.clone()));
    Place::New(Placed {
        collection: page.collection,
        id,
        address: page.address,
        files,
    })
}

/// A file's name without the day that some generators put before it: `2020-01-02-radio`.
fn without_date(stem: &str) -> &str {
    match (stem.get(..10), stem.get(11..)) {
        (Some(day), Some(rest)) if crate::i18n::PartialDate::parse(day).is_ok() => rest,
        _ => stem,
    }
}

fn draft(
    page: Placed,
    around: &Around<'_>,
    site: Surroundings<'_>,
    used: &mut BTreeSet<String>,
    notes: &mut Vec<Note>,
) -> Draft {
    let collection = site.model.collection(page.collection);
    let languages = &site.config.languages;
    let labels = Labels::sections(collection, languages, site.messages);
    let none = BTreeSet::new();
    let mut pictures = Pictures::new(around.files, &none);
    let mut texts = Vec::new();
    for (language, file, mut fields, place) in page.files {
        notes.append(&mut fields.notes);
        let mut body = Body {
            around,
            pictures: &mut pictures,
            path: &file.path,
            labels: &labels,
            lines_before: file.text[..place.start].matches('\n').count(),
            notes: Vec::new(),
        };
        let text = body.convert(&file.text[place.start..place.end]);
        let mut own = body.notes;
        own.sort_by(|a, b| a.place.cmp(&b.place));
        notes.append(&mut own);
        let (lead, parts) = parts(&text, &labels);
        texts.push((language, file.path, fields, lead, parts));
    }
    // Pictures of a bundle that no text shows lie beside the entry all the same.
    used.extend(pictures.used().map(str::to_owned));
    let pictures = pictures.taken;
    let mut draft = Draft {
        collection: page.collection,
        id: page.id,
        files: Vec::new(),
        pictures: Vec::new(),
    };
    for (at, (language, path, fields, lead, parts)) in texts.into_iter().enumerate() {
        let mut given = Given {
            fields: fields.values,
            lead,
            parts,
            notes: String::new(),
        };
        if at == 0 && !pictures.is_empty() && collection.field("images").is_some() {
            let records = picture_records(&pictures, site.hints(language), collection);
            given.fields.insert("images".to_owned(), records);
        }
        // A value that the model refuses goes, so that the draft is one that `check` accepts.
        for _ in 0..given.fields.len() + 1 {
            let text = match at {
                0 => {
                    let source = site.source_language(language);
                    skeleton(site.hints(language), collection, &given, source)
                }
                _ => translation(&given, collection, language, site),
            };
            draft.files.truncate(at);
            draft.files.push(DraftFile { language, text });
            let (_, found) = clean::read(&draft, site);
            let own = site.path(draft.collection, &draft.id, language);
            let mut wrong = found
                .into_iter()
                .filter(|one| one.severity == Severity::Error && one.path.as_str() == own);
            let Some(one) = wrong.next() else { break };
            let field = draft.files[at].field_at(one.span).map(str::to_owned);
            let field = field.filter(|field| given.fields.contains_key(field));
            let line = field.as_ref().and_then(|field| fields.lines.get(field));
            let note = Note::problem(one).at(&path, line.copied().unwrap_or(1));
            notes.push(match &field {
                Some(field) => note.in_part(field.as_str()),
                None => note,
            });
            match field {
                Some(field) => given.fields.remove(&field),
                None => break,
            };
        }
    }
    draft.pictures = pictures;
    notes.extend(clean::clean(&mut draft, site));
    draft
}

/// A translation with what translations carry; it stays a draft until somebody says otherwise.
fn translation(
    given: &Given,
    collection: &Collection,
    language: LanguageId,
    site: Surroundings<'_>,
) -> String {
    let mut out = "---\n".to_owned();
    let is_carried = |field: &&Field| field.translatable;
    for field in collection.fields.iter().filter(is_carried) {
        if let Some(value) = given.fields.get(&field.name) {
            out.push_str(&format!("{}: {value}\n", field.name));
        } else if field.required {
            out.push_str(&format!("{}: {}\n", field.name, json("")));
        }
    }
    out.push_str("l10n:\n  status: draft\n---\n\n");
    let hints = site.hints(language);
    let mut add = |text: &str| {
        if !text.trim().is_empty() {
            out.push_str(&format!("{}\n\n", text.trim()));
        }
    };
    add(&given.lead);
    for Part { heading, text } in &given.parts {
        match heading {
            PartHeading::Required(section) => add(&hints.heading(section)),
            PartHeading::Own(heading) => add(&format!("## {heading}")),
        }
        add(text);
    }
    out
}
