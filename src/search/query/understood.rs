//! What each part of a query means in each index of a chain.

use tantivy::Term;
use tantivy::collector::Count;
use tantivy::query::{BooleanQuery, Occur};

use super::answer::Answer;
use super::meaning::{Meaning, bearing};
use super::parse::{Part, Query};
use super::similar::{forms, is_typo};
use super::steps::{Asked, Step};
use crate::search::index::{Index, IndexError};
use crate::search::labels::label_key;

pub struct Understood {
    /// By part, then by index; `None` where an index has nothing at the part's step.
    pub meanings: Vec<Vec<Option<Meaning>>>,
    /// By part: at which step something was found.
    steps: Vec<Option<Step>>,
    /// The facets that are called like the whole query.
    pub terms: Vec<String>,
}

impl Understood {
    pub fn new(query: &Query, chain: &[&Index]) -> Result<Self, IndexError> {
        let mut understood = Self {
            meanings: Vec::new(),
            steps: Vec::new(),
            terms: terms(query, chain),
        };
        for part in &query.parts {
            let (step, meanings) = understand(part, chain)?;
            understood.meanings.push(meanings);
            understood.steps.push(step);
        }
        Ok(understood)
    }

    /// The same with other forms of the words that were found as they were typed.
    pub fn widened(&self, query: &Query, chain: &[&Index]) -> Result<Self, IndexError> {
        let mut meanings = self.meanings.clone();
        for ((part, step), meanings) in query.parts.iter().zip(&self.steps).zip(&mut meanings) {
            if *step != Some(Step::Exact) || part.quoted {
                continue;
            }
            for (index, meaning) in chain.iter().zip(meanings) {
                let asked = Asked::new(part, index);
                if asked.units().len() > 1 {
                    continue;
                }
                let mut words = Vec::new();
                if let Some(Meaning::Any(exact)) = meaning {
                    words.extend(exact.iter().flat_map(|word| forms(word, index)));
                    words.append(exact);
                }
                if let Some(Meaning::Any(longer)) = asked.meaning(Step::Beginning, index)? {
                    words.extend(longer);
                }
                words.sort();
                words.dedup();
                // A run that was covered keeps its meaning: it has no other forms.
                if !words.is_empty() {
                    *meaning = Some(Meaning::Any(words));
                }
            }
        }
        Ok(Self {
            meanings,
            steps: self.steps.clone(),
            terms: self.terms.clone(),
        })
    }

    /// The words of the index at `at` that explain why an entry was found.
    pub fn words(&self, at: usize) -> Vec<String> {
        let meanings = self
            .meanings
            .iter()
            .filter_map(|by_index| by_index[at].as_ref());
        let words = meanings.flat_map(|meaning| meaning.words());
        words.map(str::to_owned).collect()
    }

    /// Says which words stood in for unknown ones, and how the query may have been meant.
    pub fn explain(
        &self,
        query: &Query,
        chain: &[&Index],
        answer: &mut Answer,
    ) -> Result<(), IndexError> {
        let mut meant = answer.query.clone();
        // From the end, so that places before a replacement stay right.
        let parts = query.parts.iter().zip(&self.steps).zip(&self.meanings);
        for ((part, step), meanings) in parts.rev() {
            if *step != Some(Step::Similar) || part.quoted {
                continue;
            }
            let mut best: Option<(u64, &str)> = None;
            for (index, meaning) in chain.iter().zip(meanings) {
                let Some(Meaning::Any(words)) = meaning else {
                    continue;
                };
                let asked = index.normaliser.normalise(&part.text);
                for word in words {
                    if !answer.similar.contains(word) {
                        answer.similar.push(word.clone());
                    }
                    let term = Term::from_field_text(index.fields.text, word);
                    let frequency = index.searcher.doc_freq(&term)?;
                    // A word that only goes on or ends earlier is another form, not a mistake.
                    let is_form = word.starts_with(&asked) || asked.starts_with(word.as_str());
                    let is_mistake = !is_form && is_typo(&asked, word);
                    if is_mistake && best.is_none_or(|(most, _)| frequency > most) {
                        best = Some((frequency, word));
                    }
                }
                if best.is_some() {
                    break;
                }
            }
            if let Some((_, word)) = best {
                meant.replace_range(part.start..part.start + part.text.len(), word);
            }
        }
        answer.suggestion = (meant != answer.query).then_some(meant);
        Ok(())
    }
}

/// Tries the steps until one finds something in any index.
fn understand(
    part: &Part,
    chain: &[&Index],
) -> Result<(Option<Step>, Vec<Option<Meaning>>), IndexError> {
    let steps: &[Step] = match part.quoted {
        true => &[Step::Exact],
        false => &[Step::Exact, Step::Beginning, Step::Similar],
    };
    for step in steps.iter().copied() {
        let mut meanings = Vec::with_capacity(chain.len());
        for (at, index) in chain.iter().enumerate() {
            let meaning = Asked::new(part, index).meaning(step, index)?;
            meanings.push(match meaning {
                Some(meaning) if shows_anything(&meaning, chain, at)? => Some(meaning),
                _ => None,
            });
        }
        if meanings.iter().any(Option::is_some) {
            return Ok((Some(step), meanings));
        }
    }
    Ok((None, vec![None; chain.len()]))
}

/// Whether an entry has it that no earlier index of the chain has.
fn shows_anything(meaning: &Meaning, chain: &[&Index], at: usize) -> Result<bool, IndexError> {
    let index = chain[at];
    let asked = BooleanQuery::new(vec![
        (Occur::Must, meaning.query(index)),
        (Occur::MustNot, bearing(index, &earlier(chain, at))),
    ]);
    Ok(index.searcher.search(&asked, &Count)? > 0)
}

/// The facets of entries that an earlier index of the chain has.
pub fn earlier(chain: &[&Index], at: usize) -> Vec<String> {
    let earlier = chain[..at].iter();
    earlier
        .map(|index| format!("in:{}", index.language))
        .collect()
}

fn terms(query: &Query, chain: &[&Index]) -> Vec<String> {
    let mut terms: Vec<String> = Vec::new();
    if query.parts.iter().any(|part| part.quoted) {
        return terms;
    }
    let texts: Vec<&str> = query.parts.iter().map(|part| part.text.as_str()).collect();
    for index in chain {
        let key = label_key(&index.normaliser.normalise(&texts.join(" ")));
        for facet in index.labels.get(&key).into_iter().flatten() {
            if !terms.contains(facet) {
                terms.push(facet.clone());
            }
        }
    }
    terms
}
