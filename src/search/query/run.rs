//! Asks tantivy.

use std::collections::{BTreeMap, HashSet};

use tantivy::DocAddress;
use tantivy::collector::{Count, TopDocs};
use tantivy::query::{AllQuery, BooleanQuery, ConstScoreQuery, EmptyQuery, Occur, Query as Ask};

use super::answer::{Answer, Hit};
use super::excerpt::excerpt;
use super::meaning::{bearing, zero};
use super::parse::{Part, Query};
use super::steps::{Asked, Step};
use super::understood::{Understood, earlier};
use crate::search::analysis::{Normaliser, units};
use crate::search::index::{Index, IndexError};

/// What an entry gets for each term it bears that is called like the query.
const TERM: f32 = 1.0;
/// What results from a fallback language count.
const FALLBACK: f32 = 0.8;
/// Orders partial answers by the number of parts, whatever their scores.
const PART: f32 = 1000.0;

/// What is asked besides the query.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Any of the values of each field; `lang` is the language of the text.
    pub filters: BTreeMap<String, Vec<String>>,
    pub limit: usize,
    pub offset: usize,
    /// Answers only what other forms of the words find in addition.
    pub wider: bool,
}

/// More parts of a query are not looked at.
const MOST_PARTS: usize = 32;

/// An entry that was found.
struct Found {
    /// How many parts it has, where entries need not have all.
    parts: f32,
    score: f32,
    /// Its index in the chain, and its number there.
    place: (usize, u32),
}

/// Whether an entry needs every part of the query or only some.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Parts {
    Every,
    Some,
    /// Nothing was typed: every entry will do.
    None,
}

/// Asks the index of the reader's language and those it falls back to, in that order. A query without
/// any sign finds all entries that the filters leave, in the order of the index.
pub fn search(typed: &str, chain: &[&Index], options: &Options) -> Result<Answer, IndexError> {
    let mut query = Query::parse(typed);
    let is_blank = query == Query::default();
    // Signs alone ask for nothing.
    let plain = Normaliser { folds_latin: false };
    let asks = |part: &Part| units(&plain.normalise(&part.text), 0).next().is_some();
    query.parts.retain(asks);
    query.parts.truncate(MOST_PARTS);
    query.excluded.truncate(MOST_PARTS);
    let mut answer = Answer {
        query: typed.to_owned(),
        lang: chain.first().map_or("", |index| &index.language).to_owned(),
        total: 0,
        results: Vec::new(),
        partial: false,
        suggestion: None,
        similar: Vec::new(),
    };
    let mut understood = Understood::new(&query, chain)?;
    understood.explain(&query, chain, &mut answer)?;
    let whole = ask(
        &understood,
        &query,
        chain,
        &Options::default(),
        Parts::Every,
    )?;
    let parts = match whole.is_empty() && query.parts.len() > 1 {
        true => Parts::Some,
        false if is_blank => Parts::None,
        false => Parts::Every,
    };
    let mut found = ask(&understood, &query, chain, options, parts)?;
    if options.wider {
        let known: HashSet<(usize, u32)> = found.iter().map(|one| one.place).collect();
        understood = understood.widened(&query, chain)?;
        found = ask(&understood, &query, chain, options, Parts::Every)?;
        found.retain(|one| !known.contains(&one.place));
    } else if parts == Parts::Some {
        answer.partial = !found.is_empty();
    }
    answer.total = found.len();
    let page = found.iter().skip(options.offset).take(options.limit);
    answer.results = page
        .filter_map(|one| hit(one, &understood, chain))
        .collect();
    Ok(answer)
}

/// Every entry that is found, best first.
fn ask(
    understood: &Understood,
    query: &Query,
    chain: &[&Index],
    options: &Options,
    parts: Parts,
) -> Result<Vec<Found>, IndexError> {
    let mut found = Vec::new();
    for (at, index) in chain.iter().enumerate() {
        let factor = if at == 0 { 1.0 } else { FALLBACK };
        let asked = whole_query(understood, query, chain, at, options, parts)?;
        let count = index.searcher.search(&asked, &Count)?;
        if count > 0 {
            let top = TopDocs::with_limit(count).order_by_score();
            let docs: Vec<(f32, DocAddress)> = index.searcher.search(&asked, &top)?;
            found.extend(docs.into_iter().map(|(score, address)| {
                let has = (score / PART).floor();
                Found {
                    parts: has,
                    score: (score - has * PART) * factor,
                    place: (at, address.doc_id),
                }
            }));
        }
    }
    found.sort_by(|a, b| {
        let parts = b.parts.total_cmp(&a.parts);
        let score = b.score.total_cmp(&a.score);
        parts.then(score).then(a.place.cmp(&b.place))
    });
    Ok(found)
}

/// All that is asked of the index at `at`.
fn whole_query(
    understood: &Understood,
    query: &Query,
    chain: &[&Index],
    at: usize,
    options: &Options,
    wanted: Parts,
) -> Result<BooleanQuery, IndexError> {
    let index = chain[at];
    let meanings = understood.meanings.iter();
    let parts: Vec<Box<dyn Ask>> = meanings
        .map(|by_index| match &by_index[at] {
            Some(meaning) => meaning.query(index),
            None => Box::new(EmptyQuery),
        })
        .collect();
    let terms: Vec<Box<dyn Ask>> = understood
        .terms
        .iter()
        .map(|term| bearing(index, std::slice::from_ref(term)))
        .collect();
    let must = |queries: &[Box<dyn Ask>]| -> Box<dyn Ask> {
        match queries.is_empty() {
            true => Box::new(EmptyQuery),
            false => Box::new(BooleanQuery::new(
                queries
                    .iter()
                    .map(|one| (Occur::Must, one.box_clone()))
                    .collect(),
            )),
        }
    };
    // What is found, without a score; then what counts.
    let mut enough = match wanted {
        Parts::Every => vec![must(&parts)],
        Parts::Some => parts.iter().map(|part| part.box_clone()).collect(),
        Parts::None => vec![Box::new(AllQuery) as Box<dyn Ask>],
    };
    enough.extend(terms.iter().map(|term| term.box_clone()));
    let enough = enough.into_iter().map(|one| (Occur::Should, one)).collect();
    let mut all: Vec<(Occur, Box<dyn Ask>)> =
        vec![(Occur::Must, zero(Box::new(BooleanQuery::new(enough))))];
    for part in parts {
        if wanted == Parts::Some {
            all.push((
                Occur::Should,
                Box::new(ConstScoreQuery::new(part.box_clone(), PART)),
            ));
        }
        all.push((Occur::Should, part));
    }
    for term in terms {
        all.push((Occur::Should, Box::new(ConstScoreQuery::new(term, TERM))));
    }
    for part in &query.excluded {
        if let Some(meaning) = Asked::new(part, index).meaning(Step::Exact, index)? {
            all.push((Occur::MustNot, meaning.query(index)));
        }
    }
    all.push((Occur::MustNot, bearing(index, &earlier(chain, at))));
    for (field, values) in &options.filters {
        let is_own = values.contains(&index.language);
        let facets: Vec<String> = match field.as_str() {
            // Every entry of an index is in its language.
            "lang" if is_own => continue,
            "lang" => Vec::new(),
            _ => values
                .iter()
                .map(|value| format!("{field}:{value}"))
                .collect(),
        };
        all.push((Occur::Must, zero(bearing(index, &facets))));
    }
    Ok(BooleanQuery::new(all))
}

fn hit(found: &Found, understood: &Understood, chain: &[&Index]) -> Option<Hit> {
    let (at, doc) = found.place;
    let index = chain.get(at)?;
    let document = index.documents.get(doc as usize)?;
    let reader = &chain.first()?.language;
    let collection = document.path.split('/').next().unwrap_or_default();
    Some(Hit {
        url: format!("{reader}/{}/index.html", document.path),
        title: document.title.clone(),
        excerpt: excerpt(document, &understood.words(at), index.normaliser),
        collection: collection.to_owned(),
        lang: index.language.clone(),
        score: found.score,
        facets: document.facets.clone(),
    })
}
