//! One entry: a source file and its translations, read and checked.

use std::sync::Arc;

use super::front_matter::{FrontMatter, Split, split};
use super::hashes::{SectionHash, section_hashes};
use super::required_sections::check_sections;
use super::sections::SectionLabels;
use super::status::Status;
use super::translation::{self, Translation, TranslationStatus};
use super::unfilled;
use super::validate::Checker;
use super::value::Fields;
use super::yaml::{self, Key, Node, NodeKind};
use crate::config::{CollectionId, LanguageId, Languages, Model};
use crate::diag::{Code, Diagnostic, Span};
use crate::i18n::Messages;
use crate::markdown::{self, Document};
use crate::paths::SourcePath;
use crate::source::{Bundle, TextFile};

/// What is needed to read any entry.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    pub model: &'a Model,
    pub languages: &'a Languages,
    pub messages: &'a Messages,
    pub sections: &'a SectionLabels,
    /// Whether drafts have pages.
    pub drafts: bool,
    /// Whether a rule may have something to say of a text in a language: rules look only at such
    /// texts again.
    pub is_doubtful: &'a (dyn Fn(&str, LanguageId) -> bool + Sync),
}

/// All files of one entry.
#[derive(Clone, Debug)]
pub struct Entry {
    pub collection: CollectionId,
    /// A slug, the name of the entry's folder.
    pub id: String,
    pub status: Status,
    pub source_language: LanguageId,
    /// The source file first, then the translations in the order of the site's languages.
    pub versions: Vec<Version>,
    /// What the source file says now, section by section.
    pub hashes: Vec<SectionHash>,
    /// Images and other files beside the entry, by path.
    pub assets: Vec<SourcePath>,
}

/// One language of an entry.
#[derive(Clone, Debug)]
pub struct Version {
    pub path: SourcePath,
    pub language: LanguageId,
    /// The whole file; spans count from its start.
    pub text: Arc<str>,
    pub body: Span,
    /// For the source all fields, for a translation those that translations carry.
    pub fields: Fields,
    pub document: Document,
    /// Whether the front matter has a doubtful text; the document has those of the body.
    pub doubtful_front: bool,
    pub translation: Option<Translation>,
}

impl Entry {
    pub fn source(&self) -> &Version {
        // `read` makes no entry without a source version, and puts it first.
        &self.versions[0]
    }

    pub fn version(&self, language: LanguageId) -> Option<&Version> {
        self.versions
            .iter()
            .find(|version| version.language == language)
    }
}

/// A file whose front matter could be parsed but is not checked yet.
struct Parsed<'a> {
    language: LanguageId,
    file: &'a TextFile,
    parts: FrontMatter,
    keys: Vec<(Key, Node)>,
}

impl Parsed<'_> {
    fn key(&self, name: &str) -> Option<&Node> {
        let (_, node) = self.keys.iter().find(|(key, _)| key.name == name)?;
        Some(node)
    }

    /// Whether it says of itself that it is a draft; a missing status does not count.
    fn is_draft(&self) -> bool {
        let status = self.key("status").map(|node| &node.kind);
        matches!(status, Some(NodeKind::Text(status)) if status.trim() == Status::Draft.as_str())
    }
}

/// Reads all files of an entry; `None` when its source cannot be read.
pub fn read(bundle: &Bundle, context: Context<'_>) -> (Option<Entry>, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let parsed: Vec<Parsed<'_>> = bundle
        .files
        .iter()
        .filter_map(|(language, file)| parse(*language, file, &mut found))
        .collect();
    let Some(source) = find_source(&parsed, context, &mut found) else {
        if parsed.len() == bundle.files.len()
            && let Some(first) = parsed.first()
        {
            let default = context.languages.get(context.languages.default_id());
            found.push(
                Diagnostic::new(Code::MissingSource, &first.file.path)
                    .arg("language", default.tag.as_str())
                    .help("add-source")
                    .help_arg("language", default.tag.as_str()),
            );
        }
        return (None, found);
    };
    let collection = context.model.collection(bundle.collection);
    let mut own = Vec::new();
    let mut versions = vec![version(source, None, bundle.collection, context, &mut own)];
    let is_draft = source.is_draft();
    if is_draft {
        unfilled::forgive(&mut own, context.drafts);
    }
    found.append(&mut own);
    let is_translation = |file: &&Parsed<'_>| file.language != source.language;
    for file in parsed.iter().filter(is_translation) {
        let path = Some(&source.file.path);
        let version = version(file, path, bundle.collection, context, &mut own);
        let translation = version.translation.as_ref();
        let is_own_draft = file.key("l10n").is_some()
            && translation.is_some_and(|one| one.status == TranslationStatus::Draft);
        let is_unfinished =
            (is_draft || is_own_draft) && unfilled::forgive(&mut own, context.drafts);
        found.append(&mut own);
        // Readers are better served by another language than by blanks.
        if context.drafts || !is_unfinished {
            versions.push(version);
        }
    }
    let first = &versions[0];
    let entry = Entry {
        collection: bundle.collection,
        id: bundle.id.clone(),
        status: status_of(&first.fields, context.model),
        source_language: first.language,
        hashes: section_hashes(collection, &first.fields, &first.text, &first.document),
        versions,
        assets: bundle.assets.clone(),
    };
    (Some(entry), found)
}

fn status_of(fields: &Fields, model: &Model) -> Status {
    let id = match fields.get("status") {
        Some(super::value::Value::Terms(vocabulary, terms)) => terms
            .first()
            .map(|term| model.vocabulary(*vocabulary).term(*term).id.as_str()),
        _ => None,
    };
    // A missing or unknown status is reported elsewhere; until it is mended nothing is shown.
    id.and_then(Status::from_id).unwrap_or(Status::Draft)
}

fn parse<'a>(
    language: LanguageId,
    file: &'a TextFile,
    found: &mut Vec<Diagnostic>,
) -> Option<Parsed<'a>> {
    let first_line = Span::new(0, file.text.find('\n').unwrap_or(file.text.len()));
    let parts = match split(&file.text) {
        Split::Found(parts) => parts,
        Split::Missing | Split::Unclosed => {
            let unclosed = split(&file.text) == Split::Unclosed;
            let help = if unclosed {
                "close-front-matter"
            } else {
                "add-front-matter"
            };
            found.push(
                Diagnostic::new(Code::NoFrontMatter, &file.path)
                    .at(first_line)
                    .help(help),
            );
            return None;
        }
    };
    let node = match yaml::parse(&file.text, parts.yaml) {
        Ok(node) => node,
        Err(error) => {
            let code = if error.over_budget {
                Code::YamlBudget
            } else {
                Code::BadYaml
            };
            found.push(
                Diagnostic::new(code, &file.path)
                    .at(error.span)
                    .arg("detail", error.detail),
            );
            return None;
        }
    };
    let keys = match node.kind {
        NodeKind::Map(keys) => keys,
        NodeKind::Null => Vec::new(),
        other => {
            found.push(
                Diagnostic::new(Code::WrongType, &file.path)
                    .at(node.span)
                    .arg("wanted", "map")
                    .arg("found", other.name())
                    .help("write-like")
                    .help_arg("wanted", "map"),
            );
            return None;
        }
    };
    Some(Parsed {
        language,
        file,
        parts,
        keys,
    })
}

/// The file that says it is the source, or else the one in the site's default language.
fn find_source<'p, 'a>(
    parsed: &'p [Parsed<'a>],
    context: Context<'_>,
    found: &mut Vec<Diagnostic>,
) -> Option<&'p Parsed<'a>> {
    let mut declared = None;
    for file in parsed {
        let Some(node) = file.key("source_language") else {
            continue;
        };
        let (NodeKind::Text(tag) | NodeKind::Plain(tag)) = &node.kind else {
            continue;
        };
        match context.languages.find(tag) {
            Some(language) => declared = declared.or(Some(language)),
            None => found.push(
                Diagnostic::new(Code::UnknownLanguage, &file.file.path)
                    .at(node.span)
                    .arg("language", tag.as_str())
                    .suggest(tag, context.languages.tags()),
            ),
        }
    }
    let language = declared.unwrap_or(context.languages.default_id());
    parsed.iter().find(|file| file.language == language)
}

fn version(
    parsed: &Parsed<'_>,
    source: Option<&SourcePath>,
    collection_id: CollectionId,
    context: Context<'_>,
    found: &mut Vec<Diagnostic>,
) -> Version {
    let collection = context.model.collection(collection_id);
    let path = &parsed.file.path;
    let text = &parsed.file.text;
    let opening = Span::new(0, parsed.parts.yaml.start).clamped(text);
    let place = Span::new(opening.start, text[..opening.end].trim_end().len());
    let mut checker = Checker {
        model: context.model,
        collection: &collection.name,
        path,
        source,
        found: Vec::new(),
    };
    let fields = checker.top_level(&parsed.keys, &collection.fields, place);
    found.append(&mut checker.found);
    let section_id = |heading: &str| {
        let labels = context.sections;
        let found = labels.find(collection_id, parsed.language, heading);
        found.map(str::to_owned)
    };
    let is_doubtful = |text: &str| (context.is_doubtful)(text, parsed.language);
    let body = parsed.parts.body;
    let (document, problems) = markdown::parse(path, text, body, &section_id, &is_doubtful);
    found.extend(problems);
    let required = &collection.required_sections;
    let label = |message: &str| context.messages.get(parsed.language, message).to_owned();
    check_sections(path, text, &document, required, &label, found);
    let translation = source.map(|_| translation::read(path, parsed.key("l10n"), found));
    Version {
        path: path.clone(),
        language: parsed.language,
        text: Arc::clone(text),
        body: parsed.parts.body,
        fields,
        document,
        doubtful_front: parsed
            .keys
            .iter()
            .any(|(_, node)| node.has_text(&is_doubtful)),
        translation,
    }
}
