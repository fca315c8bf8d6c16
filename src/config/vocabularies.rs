//! Controlled terms: `content/_vocabularies/<name>.toml`.

use super::ids::TermId;
use super::languages::{LanguageId, Languages};
use super::table::{Problems, Table, parse};
use crate::diag::{Code, Diagnostic, Span};
use crate::paths::SourcePath;

/// Where the labels of a vocabulary's terms come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// The file itself.
    File,
    /// Unicode CLDR; ids are ISO 3166-1 codes.
    Regions,
    /// Unicode CLDR; ids are BCP 47 tags.
    Languages,
}

/// One list of terms.
#[derive(Clone, Debug)]
pub struct Vocabulary {
    /// The file's name without `.toml`; also the folder of its pages.
    pub name: String,
    /// Whether each term has a page that lists its entries.
    pub pages: bool,
    /// Whether its terms are what readers come for: home pages begin with them.
    pub lead: bool,
    /// The term whose entries home pages feature.
    pub featured: Option<TermId>,
    pub names: Names,
    /// In the order of the file.
    pub terms: Vec<Term>,
    /// Where terms stand on a map of equal squares: rows from north to south, each from west to east.
    pub tiles: Vec<Vec<Option<TermId>>>,
}

/// One term.
#[derive(Clone, Debug)]
pub struct Term {
    /// As written in front matter.
    pub id: String,
    /// By language; an empty list for vocabularies whose names come from CLDR.
    pub labels: Vec<Option<String>>,
    /// What the term means, by language; for criteria the question that reviewers ask.
    pub definitions: Vec<Option<String>>,
    /// By language.
    pub synonyms: Vec<Vec<String>>,
    pub broader: Option<TermId>,
}

impl Term {
    /// The term's folder name: its id in lower case.
    pub fn slug(&self) -> String {
        self.id.to_ascii_lowercase()
    }

    pub fn label(&self, language: LanguageId) -> Option<&str> {
        self.labels.get(language.index())?.as_deref()
    }

    pub fn definition(&self, language: LanguageId) -> Option<&str> {
        self.definitions.get(language.index())?.as_deref()
    }
}

impl Vocabulary {
    pub fn find(&self, id: &str) -> Option<TermId> {
        let at = self.terms.iter().position(|term| term.id == id)?;
        u16::try_from(at).ok().map(TermId)
    }

    pub fn term(&self, id: TermId) -> &Term {
        &self.terms[usize::from(id.0)]
    }

    /// A term and its broader terms; a circle in the file ends at its first repetition.
    pub fn lineage(&self, term: TermId) -> Vec<TermId> {
        let mut line = vec![term];
        let mut at = term;
        while let Some(broader) = self.term(at).broader
            && !line.contains(&broader)
        {
            line.push(broader);
            at = broader;
        }
        line
    }

    pub fn term_ids(&self) -> impl Iterator<Item = TermId> + use<> {
        // `parse` keeps no more terms than a u16 counts.
        (0..self.terms.len()).map(|at| TermId(at as u16))
    }

    /// The term `id`, or a problem at `span`.
    fn known_term(&self, id: &str, span: Span, problems: &Problems<'_>) -> Option<TermId> {
        let found = self.find(id);
        if found.is_none() {
            let known = self.terms.iter().map(|term| term.id.as_str());
            problems.push(
                problems
                    .report(Code::UnknownTerm, span)
                    .arg("term", id)
                    .arg("vocabulary", self.name.as_str())
                    .suggest(id, known),
            );
        }
        found
    }

    pub fn parse(
        path: &SourcePath,
        name: &str,
        text: &str,
        languages: &Languages,
    ) -> (Self, Vec<Diagnostic>) {
        let problems = Problems::new(path);
        let vocabulary = read(name, text, languages, &problems);
        (vocabulary, problems.into_inner())
    }
}

fn read(name: &str, text: &str, languages: &Languages, problems: &Problems<'_>) -> Vocabulary {
    let keys = parse(text, problems);
    let root = Table::new(&keys, Span::new(0, 0), problems);
    let pages = root.boolean("pages");
    let lead = root.boolean("lead");
    let featured = (root.text("featured"), root.span_of("featured"));
    let names = match root.text("names").as_deref() {
        None => Names::File,
        Some("regions") => Names::Regions,
        Some("languages") => Names::Languages,
        Some(other) => {
            problems.push(
                problems
                    .report(Code::BadValue, root.span_of("names"))
                    .arg("wanted", "names")
                    .arg("found", other)
                    .suggest(other, ["regions", "languages"]),
            );
            Names::File
        }
    };
    let mut terms: Vec<Term> = root
        .texts("ids")
        .into_iter()
        .map(|(id, _)| Term {
            id,
            labels: Vec::new(),
            definitions: Vec::new(),
            synonyms: Vec::new(),
            broader: None,
        })
        .collect();
    let mut broader = Vec::new();
    for table in root.tables("term") {
        let id = table.required_text("id");
        let span = table.span_of("id");
        if terms.iter().any(|term| term.id == id) {
            problems.push(
                problems
                    .report(Code::DuplicateId, span)
                    .arg("id", id.as_str()),
            );
        }
        broader.push((table.text("broader"), table.span_of("broader")));
        terms.push(Term {
            id,
            labels: read_texts(&table, "labels", languages),
            definitions: read_texts(&table, "definitions", languages),
            synonyms: read_synonyms(&table, languages),
            broader: None,
        });
        table.finish();
    }
    let tiles = root.texts("tiles");
    root.finish();
    terms.truncate(usize::from(u16::MAX));
    let mut vocabulary = Vocabulary {
        name: name.to_owned(),
        pages,
        lead,
        featured: None,
        names,
        terms,
        tiles: Vec::new(),
    };
    if let (Some(id), span) = featured {
        vocabulary.featured = vocabulary.known_term(&id, span, problems);
    }
    vocabulary.tiles = tiles
        .into_iter()
        .map(|(row, span)| read_tiles(&row, span, &vocabulary, problems))
        .collect();
    for (at, (id, span)) in broader.into_iter().enumerate() {
        let Some(id) = id else { continue };
        let found = vocabulary.known_term(&id, span, problems);
        if let Some(term) = vocabulary.terms.get_mut(at) {
            term.broader = found;
        }
    }
    vocabulary
}

/// A row of the map: ids of terms, and dots where there is none, with spaces between them.
fn read_tiles(
    row: &str,
    span: Span,
    vocabulary: &Vocabulary,
    problems: &Problems<'_>,
) -> Vec<Option<TermId>> {
    let tile = |id: &str| {
        let is_empty = id.bytes().all(|byte| byte == b'.');
        if is_empty {
            return None;
        }
        vocabulary.known_term(id, span, problems)
    };
    row.split_whitespace().map(tile).collect()
}

/// The texts of the sub-table `key`, by language.
fn read_texts(
    term: &Table<'_, '_>,
    key: &'static str,
    languages: &Languages,
) -> Vec<Option<String>> {
    let mut texts = vec![None; languages.len()];
    if let Some(table) = term.table(key) {
        for (tag, span, text) in table.text_entries() {
            if let Some(language) = known_language(&tag, span, languages, term.problems()) {
                texts[language.index()] = Some(text);
            }
        }
    }
    texts
}

fn read_synonyms(term: &Table<'_, '_>, languages: &Languages) -> Vec<Vec<String>> {
    let mut synonyms = vec![Vec::new(); languages.len()];
    if let Some(table) = term.table("synonyms") {
        for (tag, span, words) in table.list_entries() {
            if let Some(language) = known_language(&tag, span, languages, term.problems()) {
                synonyms[language.index()] = words;
            }
        }
    }
    synonyms
}

/// A vocabulary may know more languages than the site has: those labels are simply not used.
fn known_language(
    tag: &str,
    span: Span,
    languages: &Languages,
    problems: &Problems<'_>,
) -> Option<LanguageId> {
    if unic_langid::LanguageIdentifier::from_bytes(tag.as_bytes()).is_err() {
        problems.push(
            problems
                .report(Code::UnknownLanguage, span)
                .arg("language", tag)
                .suggest(tag, languages.tags()),
        );
    }
    languages.find(tag)
}
