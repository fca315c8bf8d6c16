//! From a Word file's bytes to a draft.

use super::super::clean;
use super::super::draft::{Draft, DraftFile, Surroundings};
use super::super::labels::Labels;
use super::super::language;
use super::super::note::{Note, excerpt};
use super::super::pictures::{Pictures, picture_records};
use super::ast::{self, Block, Inline, Meta, plain, plain_blocks};
use super::markdown::Writer;
use super::outline::{Outline, Section, outline, sections_named};
use super::package::Package;
use super::pandoc::pandoc;
use super::prepare::prepare;
use super::trouble::WordError;
use crate::config::{Collection, CollectionId, FieldKind, LanguageId};
use crate::content::{Given, Part, PartHeading, skeleton, slug};
use crate::diag::Severity;

/// What the command line says; the document answers the rest.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked<'a> {
    pub collection: Option<CollectionId>,
    pub language: Option<LanguageId>,
    pub id: Option<&'a str>,
}

/// The draft of a Word file, and everything that was decided or left out.
pub fn word(
    bytes: &[u8],
    asked: Asked<'_>,
    site: Surroundings<'_>,
) -> Result<(Draft, Vec<Note>), WordError> {
    let mut package = Package::open(bytes)?;
    let prepared = prepare(&mut package)?;
    let (tree, words) = ast::parse(&pandoc(package.pack()?)?)?;
    let languages = &site.config.languages;
    let mut meta = tree.meta;
    let mut blocks = tree.blocks;
    let mut own = prepared.notes;
    own.extend(lost(&prepared.runs, &words));

    let mut notes = Vec::new();
    let collection_id = match asked.collection {
        Some(collection) => collection,
        None => nearest_collection(&blocks, site)?,
    };
    let collection = site.model.collection(collection_id);
    let labels = Labels::sections(collection, languages, site.messages);
    notes.push(Note::new("collection").arg("collection", collection.name.as_str()));

    let text = plain_blocks(&blocks);
    let language = match asked.language {
        Some(language) => language,
        None => language::guess(&text, languages, site.messages, site.model)
            .unwrap_or(languages.default_id()),
    };
    let how = if asked.language.is_some() {
        "language"
    } else {
        "language-guessed"
    };
    notes.push(Note::new(how).arg("language", languages.get(language).tag.as_str()));

    let title = meta
        .remove("title")
        .map(meta_inlines)
        .filter(|title| !plain(title).is_empty());
    // What Word's own styles set apart belongs before the text.
    let before = ["subtitle", "abstract"].into_iter().rev();
    for block in before
        .filter_map(|key| meta.remove(key))
        .flat_map(meta_blocks)
    {
        blocks.insert(0, block);
    }
    for (key, value) in &meta {
        let text = plain_blocks(&meta_blocks(value.clone()));
        if !text.is_empty() {
            own.push(
                Note::new("property")
                    .arg("name", key.as_str())
                    .arg("text", excerpt(&text)),
            );
        }
    }
    let cut = outline(blocks, &labels, title.is_some());
    let title = title
        .as_deref()
        .or(cut.title.as_deref())
        .map(plain)
        .unwrap_or_default();
    let id = match asked.id {
        Some(id) => id.to_owned(),
        None => slug(&title).ok_or(WordError::NeedsId)?,
    };
    let pictures = Pictures::new(&package.media, &prepared.cropped);
    let mut writer = Writer::new(pictures);
    let mut given = write(&cut, &mut writer, collection, site, &mut notes);
    set_title(&title, collection, &mut given, &mut notes);
    if cut.contents > 0 {
        own.push(Note::new("contents").arg("count", cut.contents));
    }
    own.append(&mut writer.notes);
    for file in writer.pictures.unused() {
        own.push(Note::new("picture-unused").arg("file", file));
    }
    let pictures = writer.pictures.taken;
    let has_images = collection.field("images").is_some();
    if !pictures.is_empty() && has_images {
        let hints = site.hints(language);
        given.fields.insert(
            "images".to_owned(),
            picture_records(&pictures, hints, collection),
        );
    }
    let text = skeleton(
        site.hints(language),
        collection,
        &given,
        site.source_language(language),
    );
    let mut draft = Draft {
        collection: collection_id,
        id,
        files: vec![DraftFile { language, text }],
        pictures,
    };
    own.extend(clean::clean(&mut draft, site));
    if clean::is_personal_id(&draft, site) {
        return Err(WordError::NeedsId);
    }
    notes.append(&mut own);
    let (_, found) = clean::read(&draft, site);
    let serious = found
        .into_iter()
        .filter(|one| one.severity == Severity::Error);
    notes.extend(serious.map(Note::problem));
    Ok((draft, notes))
}

/// The collection whose sections the document's headings name: at least two, and more than of any other.
fn nearest_collection(blocks: &[Block], site: Surroundings<'_>) -> Result<CollectionId, WordError> {
    let languages = &site.config.languages;
    let mut counts: Vec<(usize, CollectionId)> = site
        .model
        .collection_ids()
        .map(|id| {
            let labels = Labels::sections(site.model.collection(id), languages, site.messages);
            (sections_named(blocks, &labels), id)
        })
        .collect();
    counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    match counts.as_slice() {
        [(first, id)] if *first >= 2 => Ok(*id),
        [(first, id), (second, _), ..] if *first >= 2 && first > second => Ok(*id),
        _ => {
            let names = site
                .model
                .collections
                .iter()
                .map(|known| known.name.clone());
            Err(WordError::WhichCollection(names.collect()))
        }
    }
}

/// The text of an outline, and what became of its headings.
fn write(
    cut: &Outline,
    writer: &mut Writer<'_>,
    collection: &Collection,
    site: Surroundings<'_>,
    notes: &mut Vec<Note>,
) -> Given {
    let field = &collection.summary_field;
    let languages = &site.config.languages;
    let mut summaries = Labels::default();
    summaries.name(field, &format!("field-{field}"), languages, site.messages);
    let mut given = Given {
        lead: writer.blocks(&cut.lead),
        ..Given::default()
    };
    for section in &cut.parts {
        let words = plain(&section.heading);
        if let Some(text) = summary(section, collection, &summaries)
            && section.is.is_none()
            && !given.fields.contains_key(field)
        {
            given.fields.insert(field.clone(), json(&text));
            notes.push(
                Note::new("summary")
                    .arg("heading", excerpt(&words))
                    .arg("field", field.as_str()),
            );
            continue;
        }
        // Also for what stands in it besides its words: footnotes, comments.
        let own = writer.heading(&section.heading);
        let mut text = writer.blocks(&section.blocks);
        let heading = match &section.is {
            Some(found) => {
                let message = if found.exact {
                    "section"
                } else {
                    "section-alike"
                };
                let note = Note::new(message).arg("heading", excerpt(&words));
                notes.push(note.arg("section", found.name.as_str()));
                // The label takes the heading's place; what else was there stays.
                let marks: Vec<&str> = own
                    .match_indices("[^")
                    .filter_map(|(at, _)| own[at..].split_inclusive(']').next())
                    .collect();
                if !marks.is_empty() {
                    text = format!("{text}{}", marks.concat());
                }
                PartHeading::Required(found.name.clone())
            }
            None => {
                let message = if section.again {
                    "section-again"
                } else {
                    "section-own"
                };
                notes.push(Note::new(message).arg("heading", excerpt(&words)));
                PartHeading::Own(own)
            }
        };
        given.parts.push(Part { heading, text });
    }
    for id in &collection.required_sections {
        let is_there = |part: &Part| part.heading == PartHeading::Required(id.clone());
        if !given.parts.iter().any(is_there) {
            notes.push(Note::new("section-missing").arg("section", id.as_str()));
        }
    }
    given.notes = writer.finish();
    given
}

/// The title as a field; one that is too long stands before the text as well.
fn set_title(title: &str, collection: &Collection, given: &mut Given, notes: &mut Vec<Note>) {
    let limit = limit(collection, &collection.title_field);
    let mut short = title.to_owned();
    if let Some((end, _)) = limit.and_then(|limit| title.char_indices().nth(limit)) {
        let cut: String = title[..end].chars().take(limit.unwrap_or(1) - 1).collect();
        let words = cut
            .rsplit_once(' ')
            .map_or(cut.as_str(), |(words, _)| words);
        short = format!("{words}…");
        let full = super::super::escaped::line_starts(&super::super::escaped::escape(title));
        given.lead = format!("{full}\n\n{}", given.lead);
        notes.push(Note::new("title-cut").arg("title", short.as_str()));
    }
    if short.is_empty() {
        notes.push(Note::new("title-missing"));
    }
    given
        .fields
        .insert(collection.title_field.clone(), json(&short));
}

/// The text of a section that is called like the summary, where it is short and plain.
fn summary(section: &Section, collection: &Collection, labels: &Labels) -> Option<String> {
    let [Block::Para(text) | Block::Plain(text)] = section.blocks.as_slice() else {
        return None;
    };
    let found = labels.heading(&plain(&section.heading));
    let is_plain = text
        .iter()
        .all(|inline| matches!(inline, Inline::Str(_) | Inline::Space | Inline::SoftBreak));
    let text = plain(text);
    let fits = limit(collection, &collection.summary_field)
        .is_none_or(|limit| text.chars().count() <= limit);
    (found.is_some_and(|found| found.exact) && is_plain && fits).then_some(text)
}

fn limit(collection: &Collection, field: &str) -> Option<usize> {
    match collection.field(field)?.kind {
        FieldKind::Text { max_length } => max_length,
        _ => None,
    }
}

/// A JSON string is a YAML string, whatever the text holds.
fn json(text: &str) -> String {
    serde_json::json!(text).to_string()
}

fn meta_inlines(meta: Meta) -> Vec<Inline> {
    match meta {
        Meta::MetaInlines(inlines) => inlines,
        Meta::MetaString(text) => vec![Inline::Str(text)],
        other => vec![Inline::Str(plain_blocks(&meta_blocks(other)))],
    }
}

fn meta_blocks(meta: Meta) -> Vec<Block> {
    match meta {
        Meta::MetaInlines(inlines) => vec![Block::Para(inlines)],
        Meta::MetaBlocks(blocks) => blocks,
        Meta::MetaList(all) => all.into_iter().flat_map(meta_blocks).collect(),
        Meta::MetaString(text) => vec![Block::Para(vec![Inline::Str(text)])],
        Meta::MetaBool(_) | Meta::MetaMap(_) => Vec::new(),
    }
}

/// Runs of text that the tree does not hold: pandoc passed over them.
fn lost(runs: &[String], words: &str) -> Option<Note> {
    let squeezed =
        |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).collect() };
    let whole = squeezed(words);
    let is_lost = |run: &&String| {
        let run = squeezed(run);
        run.chars().count() > 2 && !whole.contains(&run)
    };
    let lost: Vec<&str> = runs.iter().filter(is_lost).map(String::as_str).collect();
    (!lost.is_empty()).then(|| Note::new("lost").arg("text", lost.join(" ")))
}
