//! The content model: `content/_collection.toml` and `content/<collection>/_collection.toml`.

use super::briefs::Brief;
use super::fields::{Field, FieldKind, field_of, known_field, read_fields, term_field};
use super::ids::{TermId, VocabularyId};
use super::pictures::Pictures;
use super::table::{Problems, Table, parse};
use super::tools::{Tools, read_tools};
use super::vocabularies::Vocabulary;
use crate::diag::{Code, Diagnostic, Span};
use crate::paths::SourcePath;

/// What a collection holds and how its pages look.
#[derive(Clone, Debug)]
pub struct Collection {
    /// The folder's name; also the folder of its pages and the middle of `collection-…` messages.
    pub name: String,
    /// Position in menus, lowest first.
    pub order: i64,
    /// The schema.org type of an entry.
    pub json_ld: String,
    /// Own fields after the common ones, in the order of the files.
    pub fields: Vec<Field>,
    pub title_field: String,
    pub summary_field: String,
    /// Ids of the level-2 sections that every entry must have.
    pub required_sections: Vec<String>,
    pub list: List,
    pub sort: Sort,
    /// Entries on one list page.
    pub page_size: usize,
    /// Whether "keep reading" stays within the collection.
    pub related_within: bool,
    /// How many A4 pages an entry fills when it is set for print; `None` for as many as it needs.
    pub paper_pages: Option<usize>,
    /// Whether entries appear in feeds and under "what is new".
    pub feed: bool,
    /// Whether home pages begin with how many there are.
    pub counted: bool,
    /// Whether the bodies of other entries link to these.
    pub glossary: bool,
    pub review: Option<Review>,
    pub brief: Option<Brief>,
    /// The short form of the title, for pictures.
    pub short_title_field: Option<String>,
    pub pictures: Pictures,
    /// What its pages offer those who teach.
    pub tools: Tools,
}

/// How the list of a collection is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    Cards,
    Glossary,
    /// No list: plain pages.
    None,
}

/// What a list is sorted by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sort {
    /// By title, as readers of the language expect.
    Title,
    /// By a field, then by title.
    Field { name: String, descending: bool },
}

/// What must be true before an entry may be published.
#[derive(Clone, Debug)]
pub struct Review {
    /// The vocabulary whose terms reviewers rate.
    pub criteria: VocabularyId,
    /// How many reviewers must rate every criterion.
    pub reviewers: usize,
    /// Whether reviewers must belong to different organisations, none of which the entry names.
    pub other_organisations: bool,
    /// Entries before this term need no reviewers; `None`: all entries need them.
    pub from: Option<Threshold>,
    pub requires: Vec<Requirement>,
}

/// A term of a field, and every later one.
#[derive(Clone, Debug)]
pub struct Threshold {
    pub field: String,
    pub term: TermId,
}

/// What an entry needs whose term field `field` is `is`.
#[derive(Clone, Debug)]
pub struct Requirement {
    pub field: String,
    pub is: TermId,
    /// The field that must carry it.
    pub then: String,
    pub needs: Needs,
}

#[derive(Clone, Debug)]
pub enum Needs {
    /// The term field must be this term or a later one.
    AtLeast(TermId),
    /// One of the entries that the field names must have this field set to `true`.
    Marked(String),
}

impl Collection {
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// `common` are the fields of the root file; `collections` the names of all collections.
    pub fn parse(
        path: &SourcePath,
        name: &str,
        text: &str,
        common: &[Field],
        vocabularies: &[Vocabulary],
        collections: &[String],
    ) -> (Self, Vec<Diagnostic>) {
        let problems = Problems::new(path);
        let collection = read(name, text, common, vocabularies, collections, &problems);
        (collection, problems.into_inner())
    }

    /// The fields that every collection shares.
    pub fn parse_common(
        path: &SourcePath,
        text: &str,
        vocabularies: &[Vocabulary],
        collections: &[String],
    ) -> (Vec<Field>, Vec<Diagnostic>) {
        let problems = Problems::new(path);
        let keys = parse(text, &problems);
        let root = Table::new(&keys, Span::new(0, 0), &problems);
        let fields = root
            .table("fields")
            .map(|table| read_fields(&table, vocabularies, collections))
            .unwrap_or_default();
        root.finish();
        (fields, problems.into_inner())
    }
}

fn read(
    name: &str,
    text: &str,
    common: &[Field],
    vocabularies: &[Vocabulary],
    collections: &[String],
    problems: &Problems<'_>,
) -> Collection {
    let keys = parse(text, problems);
    let root = Table::new(&keys, Span::new(0, 0), problems);
    let title_field = root.text("title_field").unwrap_or("title".to_owned());
    let summary_field = root.text("summary_field").unwrap_or("summary".to_owned());
    let own = root
        .table("fields")
        .map(|table| read_fields(&table, vocabularies, collections))
        .unwrap_or_default();
    let mut fields: Vec<Field> = common
        .iter()
        .filter(|field| {
            // A collection that names its own title or summary field has no common one.
            let replaced = (field.name == "title" && title_field != "title")
                || (field.name == "summary" && summary_field != "summary");
            !replaced && !own.iter().any(|own| own.name == field.name)
        })
        .cloned()
        .collect();
    fields.extend(own);
    for (key, field) in [
        ("title_field", &title_field),
        ("summary_field", &summary_field),
    ] {
        if !fields.iter().any(|known| known.name == *field) {
            problems.push(
                problems
                    .report(Code::UnknownField, root.span_of(key))
                    .arg("field", field.as_str())
                    .arg("collection", name)
                    .suggest(field, fields.iter().map(|field| field.name.as_str())),
            );
        }
    }
    let sections = root.table("sections").map(|table| {
        let required = table.texts("required");
        table.finish();
        required.into_iter().map(|(id, _)| id).collect()
    });
    let required_sections: Vec<String> = sections.unwrap_or_default();
    let tools = root.table("tools");
    let tools = tools.map(|table| read_tools(table, &fields, &required_sections));
    let collection = Collection {
        name: name.to_owned(),
        order: root.integer("order").unwrap_or(1000),
        json_ld: root.text("json_ld").unwrap_or("WebPage".to_owned()),
        title_field,
        summary_field,
        required_sections,
        tools: tools.unwrap_or_default(),
        list: read_choice(
            &root,
            "list",
            &[
                ("cards", List::Cards),
                ("glossary", List::Glossary),
                ("none", List::None),
            ],
        )
        .unwrap_or(List::Cards),
        sort: read_sort(&root, &fields),
        page_size: root
            .integer("page_size")
            .and_then(|size| usize::try_from(size).ok())
            .filter(|size| *size > 0)
            .unwrap_or(24),
        related_within: read_choice(
            &root,
            "related",
            &[("same-collection", true), ("all", false)],
        )
        .unwrap_or(false),
        paper_pages: root
            .integer("paper_pages")
            .and_then(|pages| usize::try_from(pages).ok())
            .filter(|pages| *pages > 0),
        feed: root.boolean("feed"),
        counted: root.boolean("counted"),
        glossary: root.boolean("glossary"),
        review: root
            .table("review")
            .and_then(|table| read_review(table, &fields, vocabularies)),
        brief: root
            .table("brief")
            .and_then(|table| Brief::read(table, &fields)),
        short_title_field: root.value("short_title_field").and_then(|_| {
            field_of(&root, "short_title_field", &fields, "text-field", |kind| {
                matches!(kind, FieldKind::Text { .. })
            })
        }),
        pictures: Pictures::read(&root, &fields),
        fields,
    };
    root.finish();
    collection
}

fn read_choice<T: Copy>(
    root: &Table<'_, '_>,
    key: &'static str,
    choices: &[(&'static str, T)],
) -> Option<T> {
    let given = root.text(key)?;
    let found = choices.iter().find(|(name, _)| *name == given);
    if found.is_none() {
        let problems = root.problems();
        problems.push(
            problems
                .report(Code::BadValue, root.span_of(key))
                .arg("wanted", "choice")
                .arg("found", given.as_str())
                .suggest(&given, choices.iter().map(|(name, _)| *name)),
        );
    }
    found.map(|(_, value)| *value)
}

fn read_sort(root: &Table<'_, '_>, fields: &[Field]) -> Sort {
    let Some(given) = root.text("sort") else {
        return Sort::Title;
    };
    let name = given.trim_start_matches('-');
    if name == "title" {
        return Sort::Title;
    }
    if !fields.iter().any(|field| field.name == name) {
        let problems = root.problems();
        problems.push(
            problems
                .report(Code::BadValue, root.span_of("sort"))
                .arg("wanted", "choice")
                .arg("found", name)
                .suggest(name, fields.iter().map(|field| field.name.as_str())),
        );
    }
    Sort::Field {
        name: name.to_owned(),
        descending: given.starts_with('-'),
    }
}

fn read_review(
    table: Table<'_, '_>,
    fields: &[Field],
    vocabularies: &[Vocabulary],
) -> Option<Review> {
    let criteria = super::fields::read_vocabulary(&table, "criteria", vocabularies);
    let from = table.table("from").and_then(|from| {
        let (field, term) = read_term(&from, "field", "term", fields, vocabularies)?;
        from.finish();
        Some(Threshold { field, term })
    });
    let requires = table.tables("requires");
    let requires = requires
        .into_iter()
        .filter_map(|table| read_requirement(table, fields, vocabularies));
    let review = criteria.map(|criteria| Review {
        criteria,
        reviewers: table
            .integer("reviewers")
            .and_then(|count| usize::try_from(count).ok())
            .unwrap_or(1),
        other_organisations: table.boolean("other_organisations"),
        from,
        requires: requires.collect(),
    });
    table.finish();
    review
}

fn read_requirement(
    table: Table<'_, '_>,
    fields: &[Field],
    vocabularies: &[Vocabulary],
) -> Option<Requirement> {
    let condition = read_term(&table, "field", "is", fields, vocabularies);
    let needs = match table.text("with") {
        Some(mark) => known_field(&table, "then", fields).map(|then| (then, Needs::Marked(mark))),
        None => read_term(&table, "then", "at_least", fields, vocabularies)
            .map(|(then, term)| (then, Needs::AtLeast(term))),
    };
    table.finish();
    let ((field, is), (then, needs)) = (condition?, needs?);
    Some(Requirement {
        field,
        is,
        then,
        needs,
    })
}

/// The name of a field under one key and one of its terms under another; what is unknown is reported.
fn read_term(
    table: &Table<'_, '_>,
    field: &'static str,
    term: &'static str,
    fields: &[Field],
    vocabularies: &[Vocabulary],
) -> Option<(String, TermId)> {
    let field = term_field(table, field, fields);
    let id = table.required_text(term);
    let field = field?;
    let vocabulary = &vocabularies[usize::from(field.vocabulary.0)];
    let found = vocabulary.find(&id);
    if found.is_none() {
        let problems = table.problems();
        problems.push(
            problems
                .report(Code::UnknownTerm, table.span_of(term))
                .arg("term", id.as_str())
                .arg("vocabulary", vocabulary.name.as_str())
                .suggest(&id, vocabulary.terms.iter().map(|term| term.id.as_str())),
        );
    }
    found.map(|term| (field.name, term))
}
