//! What an entry's score for a word is in the exported index.

use tantivy::postings::{Postings, SegmentPostings};
use tantivy::query::Bm25Weight;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocSet, InvertedIndexReader, SegmentReader, TERMINATED};

use super::index::{Index, IndexError};

/// How a field counts for the score of a word.
pub struct Scorer {
    reader: std::sync::Arc<InvertedIndexReader>,
    norms: tantivy::fieldnorm::FieldNormReader,
    field: Field,
    boost: f32,
    documents: u64,
    average: f32,
}

pub fn scorers(index: &Index, segment: &SegmentReader) -> Result<Vec<Scorer>, IndexError> {
    let documents = u64::from(segment.max_doc());
    let weighted = index.fields.weighted().into_iter();
    weighted
        .map(|(field, boost)| {
            let reader = segment.inverted_index(field)?;
            Ok(Scorer {
                average: reader.total_num_tokens() as f32 / documents as f32,
                norms: segment.get_fieldnorms_reader(field)?,
                reader,
                field,
                boost,
                documents,
            })
        })
        .collect()
}

/// One byte for each document of `postings`: its score, on a scale of logarithms.
pub fn impacts(
    scorers: &[Scorer],
    word: &str,
    postings: &mut SegmentPostings,
) -> Result<Vec<u8>, IndexError> {
    let mut docs = Vec::new();
    let mut scores = Vec::new();
    while postings.doc() != TERMINATED {
        docs.push(postings.doc());
        scores.push(0.0f32);
        postings.advance();
    }
    for scorer in scorers {
        let term = tantivy::Term::from_field_text(scorer.field, word);
        let Some(info) = scorer.reader.get_term_info(&term)? else {
            continue;
        };
        let weight = Bm25Weight::for_one_term_without_explain(
            u64::from(info.doc_freq),
            scorer.documents,
            scorer.average,
        )
        .boost_by(scorer.boost);
        let option = IndexRecordOption::WithFreqs;
        let mut postings = scorer.reader.read_postings_from_terminfo(&info, option)?;
        let mut at = 0;
        while postings.doc() != TERMINATED {
            // Every field's words are also in the text, so the document is there.
            while docs.get(at).is_some_and(|doc| *doc < postings.doc()) {
                at += 1;
            }
            if docs.get(at) == Some(&postings.doc()) {
                let norm = scorer.norms.fieldnorm_id(postings.doc());
                scores[at] += weight.score(norm, postings.term_freq());
            }
            postings.advance();
        }
    }
    Ok(scores.into_iter().map(impact).collect())
}

fn impact(score: f32) -> u8 {
    (score.ln() * 24.0 + 128.0).round().clamp(1.0, 255.0) as u8
}
