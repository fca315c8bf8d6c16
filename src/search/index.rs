//! The documents of one language in tantivy.

use std::collections::BTreeMap;
use std::sync::Arc;

use tantivy::directory::RamDirectory;
use tantivy::schema::{
    Field, IndexRecordOption, OwnedValue, Schema, TextFieldIndexing, TextOptions,
};
use tantivy::tokenizer::TokenizerManager;
use tantivy::{IndexBuilder, IndexSettings, Searcher};

use super::analysis::{Lexicon, Normaliser, Stems, Unit, prefixes, units};
use super::document::{Document, LineKind};
use super::labels::Labels;
use super::parts::{Part, parts};
use super::placed::{Placed, TOKENIZER, Unpack};
use crate::markdown::is_unspaced;

/// Positions between the end of a line and the beginning of the next.
const GAP: usize = 10;

/// Places that do not tell which words stand side by side have no position of their own: each has the
/// one of its part, from here on. In between is more room than words of a query may have.
pub const INNER: u32 = 1 << 24;
pub const INNER_STEP: u32 = 1 << 12;

/// What tantivy may use for one language before it writes, in bytes; everything stays in memory.
const MEMORY: usize = 50 << 20;

/// The fields of the schema. All but `facets` hold the same kinds of words.
#[derive(Clone, Copy)]
pub struct Fields {
    /// Everything a reader sees, with positions; the others only add to the score.
    pub text: Field,
    pub title: Field,
    pub headings: Field,
    pub summary: Field,
    pub facets: Field,
}

impl Fields {
    /// The fields that count, with their weights.
    pub fn weighted(self) -> [(Field, f32); 4] {
        [
            (self.text, 1.0),
            (self.title, 4.0),
            (self.headings, 1.5),
            (self.summary, 1.5),
        ]
    }
}

/// All documents of one language.
pub struct Index {
    /// BCP 47.
    pub language: String,
    pub normaliser: Normaliser,
    pub prefixes: &'static [&'static str],
    pub fields: Fields,
    pub searcher: Searcher,
    /// By tantivy's document number; there is one segment.
    pub documents: Arc<Vec<Document>>,
    pub texts: Vec<Layout>,
    pub stems: Stems,
    /// Words of scripts without spaces.
    pub lexicon: Arc<Lexicon>,
    /// Words of scripts with spaces, sorted.
    pub spaced_words: Vec<String>,
    /// Those words by their stem.
    pub forms: BTreeMap<String, Vec<String>>,
    /// What vocabularies call their terms, in every language, as this index normalises it.
    pub labels: BTreeMap<String, Vec<String>>,
}

/// Where the parts of a document's text begin.
pub struct Layout {
    pub parts: Vec<Part>,
    /// By part: the first position in it. The title is before all and belongs to the first.
    pub starts: Vec<u32>,
}

/// Why an index could not be made: never the content's fault.
pub type IndexError = Box<dyn std::error::Error + Send + Sync>;

/// The documents of a language with what their texts have in common, before they are indexed.
pub struct Analysis {
    language: String,
    normaliser: Normaliser,
    lexicon: Arc<Lexicon>,
    documents: Arc<Vec<Document>>,
}

/// A document on its way to tantivy.
pub struct Analysed {
    fields: BTreeMap<Field, OwnedValue>,
    layout: Layout,
}

impl Analysis {
    /// `documents` keep their order, which also decides between equal scores. They are analysed one by
    /// one as [`Index::build`] takes them, or as another thread hands them over.
    pub fn new(
        language: &str,
        documents: Arc<Vec<Document>>,
    ) -> Result<(Self, impl Iterator<Item = Analysed> + Send), IndexError> {
        let normaliser = Normaliser::of_language(language);
        let texts: Vec<Normalised> = documents
            .iter()
            .map(|document| Normalised::new(document, normaliser))
            .collect();
        let lexicon = Lexicon::new(texts.iter().flat_map(Normalised::runs))?;
        let analysis = Self {
            language: language.to_owned(),
            normaliser,
            lexicon: Arc::new(lexicon),
            documents,
        };
        let (lexicon, documents) = (
            Arc::clone(&analysis.lexicon),
            Arc::clone(&analysis.documents),
        );
        let (_, fields) = schema();
        let analysed = texts.into_iter().enumerate().map(move |(at, text)| {
            let (tokens, layout) = text.tokens(&lexicon);
            Analysed {
                fields: tokens.into_document(fields, &documents[at].facets, &number(at as u32)),
                layout,
            }
        });
        Ok((analysis, analysed))
    }
}

impl Index {
    /// `analysed` are the documents of `analysis` in their order.
    pub fn build(
        analysis: Analysis,
        analysed: impl Iterator<Item = Analysed>,
        labels: &Labels,
    ) -> Result<Self, IndexError> {
        let (schema, fields) = schema();
        let tokenizers = TokenizerManager::new();
        tokenizers.register(TOKENIZER, Unpack::default());
        let mut writer = IndexBuilder::new()
            .schema(schema)
            .tokenizers(tokenizers)
            .settings(IndexSettings {
                docstore_compress_dedicated_thread: false,
                ..IndexSettings::default()
            })
            .single_segment_index_writer(RamDirectory::create(), MEMORY)?;
        let mut texts = Vec::with_capacity(analysis.documents.len());
        for document in analysed {
            writer.add_document(document.fields)?;
            texts.push(document.layout);
        }
        let searcher = writer.finalize()?.reader()?.searcher();
        let stems = Stems::of_language(&analysis.language);
        let spaced_words = spaced_words(&searcher, fields.text)?;
        let mut forms: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for word in &spaced_words {
            forms
                .entry(stems.stem(word))
                .or_default()
                .push(word.clone());
        }
        Ok(Self {
            prefixes: prefixes(&analysis.language),
            language: analysis.language,
            stems,
            lexicon: analysis.lexicon,
            spaced_words,
            forms,
            labels: labels.keys(analysis.normaliser),
            searcher,
            normaliser: analysis.normaliser,
            fields,
            documents: analysis.documents,
            texts,
        })
    }
}

/// The facet that only one document bears.
pub fn number(document: u32) -> String {
    format!("#{document}")
}

fn spaced_words(searcher: &Searcher, text: Field) -> Result<Vec<String>, IndexError> {
    let mut words = Vec::new();
    for segment in searcher.segment_readers() {
        let text = segment.inverted_index(text)?;
        let mut terms = text.terms().stream()?;
        while terms.advance() {
            if let Ok(word) = str::from_utf8(terms.key())
                && !word.chars().next().is_some_and(is_unspaced)
            {
                words.push(word.to_owned());
            }
        }
    }
    Ok(words)
}

fn schema() -> (Schema, Fields) {
    let mut schema = Schema::builder();
    let mut words = |name: &str, record| {
        let indexing = TextFieldIndexing::default()
            .set_tokenizer(TOKENIZER)
            .set_index_option(record);
        schema.add_text_field(name, TextOptions::default().set_indexing_options(indexing))
    };
    let text = words("text", IndexRecordOption::WithFreqsAndPositions);
    let title = words("title", IndexRecordOption::WithFreqs);
    let headings = words("headings", IndexRecordOption::WithFreqs);
    let summary = words("summary", IndexRecordOption::WithFreqs);
    let facets = words("facets", IndexRecordOption::Basic);
    let fields = Fields {
        text,
        title,
        headings,
        summary,
        facets,
    };
    (schema.build(), fields)
}

/// A document's normalised text.
struct Normalised {
    title: String,
    parts: Vec<Part>,
    /// Parallel to the lines of the parts.
    texts: Vec<Vec<String>>,
}

impl Normalised {
    fn new(document: &Document, normaliser: Normaliser) -> Self {
        let parts = parts(document);
        let of_part = |part: &Part| {
            let lines = part.lines.iter();
            lines.map(|line| normaliser.normalise(&line.text)).collect()
        };
        Self {
            title: normaliser.normalise(&document.title),
            texts: parts.iter().map(of_part).collect(),
            parts,
        }
    }

    fn runs(&self) -> impl Iterator<Item = &str> {
        let texts = std::iter::once(&self.title).chain(self.texts.iter().flatten());
        texts.filter(|text| !text.is_ascii()).flat_map(|text| {
            units(text, 0).filter_map(|(_, unit)| match unit {
                Unit::Run(run) => Some(run),
                Unit::Word(_) => None,
            })
        })
    }

    fn tokens(self, lexicon: &Lexicon) -> (Tokens, Layout) {
        let mut tokens = Tokens::default();
        let mut next = tokens
            .add(&self.title, (0, 0), lexicon, Some(LineKind::Heading))
            .next;
        tokens.title = std::mem::take(&mut tokens.headings);
        let mut starts = Vec::with_capacity(self.parts.len());
        let mut after_run = false;
        for (number, (part, texts)) in self.parts.iter().zip(&self.texts).enumerate() {
            starts.push(next as u32);
            for (at, (line, text)) in part.lines.iter().zip(texts).enumerate() {
                let first = match part.goes_on && at == 0 {
                    // A run that goes on after a cut was parted from the one before.
                    true if after_run && starts_with_run(text) => next + 1,
                    true => next,
                    false => next + GAP,
                };
                let kind = (line.kind != LineKind::Body).then_some(line.kind);
                let end = tokens.add(text, (number, first), lexicon, kind);
                (next, after_run) = (end.next, end.in_run);
            }
        }
        tokens.text.extend(&tokens.inner, 0);
        let layout = Layout {
            parts: self.parts,
            starts,
        };
        (tokens, layout)
    }
}

fn starts_with_run(text: &str) -> bool {
    matches!(units(text, 0).next(), Some((_, Unit::Run(_))))
}

/// What goes into each field.
#[derive(Default)]
struct Tokens {
    text: Placed,
    /// What stands behind all else in `text`.
    inner: Placed,
    title: Placed,
    headings: Placed,
    summary: Placed,
}

/// Where a line ended.
struct End {
    /// The first free position.
    next: usize,
    in_run: bool,
}

impl Tokens {
    /// Adds a line of the part `place.0` whose first position is `place.1`.
    fn add(
        &mut self,
        text: &str,
        place: (usize, usize),
        lexicon: &Lexicon,
        kind: Option<LineKind>,
    ) -> End {
        let (part, first) = place;
        let from = (self.text.len(), self.inner.len());
        let inner = INNER as usize + part * INNER_STEP as usize;
        let mut end = End {
            next: first,
            in_run: false,
        };
        for (position, unit) in units(text, first) {
            match unit {
                Unit::Word(word) => self.text.push(position, word),
                Unit::Run(run) => lexicon.occurrences(run, |one| match one.is_simple {
                    true => self.text.push(position + one.cluster, one.word),
                    false => self.inner.push(inner, one.word),
                }),
            }
            end.next = position + unit.length();
            end.in_run = matches!(unit, Unit::Run(_));
        }
        let field = match kind {
            Some(LineKind::Heading) => &mut self.headings,
            Some(LineKind::Summary) => &mut self.summary,
            _ => return end,
        };
        field.extend(&self.text, from.0);
        field.extend(&self.inner, from.1);
        end
    }

    /// Not a `TantivyDocument`, which would keep the tokens as JSON.
    fn into_document(
        self,
        fields: Fields,
        facets: &[String],
        number: &str,
    ) -> BTreeMap<Field, OwnedValue> {
        let mut placed = Placed::default();
        for facet in facets {
            placed.push(0, facet);
        }
        placed.push(0, number);
        let all = [
            (fields.text, self.text),
            (fields.title, self.title),
            (fields.headings, self.headings),
            (fields.summary, self.summary),
            (fields.facets, placed),
        ];
        let value = |(field, placed): (Field, Placed)| (field, OwnedValue::Str(placed.into_text()));
        all.into_iter().map(value).collect()
    }
}
