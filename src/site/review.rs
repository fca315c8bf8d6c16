//! Whether an entry was reviewed as its collection asks, and when it has to be reviewed again.

use crate::config::{Model, Review, TermId, VocabularyId};
use crate::content::{Entry, Fields, Rating, Reference, Value};
use crate::i18n::PartialDate;

/// How long before the day a review that falls due is announced, in days.
pub const NOTICE_DAYS: i64 = 60;

/// The reviews of one entry.
#[derive(Clone, Debug, Default)]
pub struct Standing {
    /// How many reviews the collection asks of this entry.
    pub needed: usize,
    /// Places in the field `reviews` of the reviews that count.
    pub counted: Vec<usize>,
    /// Places of those that do not, and why.
    pub faults: Vec<(usize, Fault)>,
}

/// Why a review does not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// These criteria lack a score or a reason.
    Incomplete(Vec<TermId>),
    /// The entry names the reviewer's organisation itself.
    OwnOrganisation,
    /// Somebody of the same organisation has reviewed the entry already.
    SameOrganisation,
    /// The same person has reviewed the entry already.
    SameReviewer,
}

impl Fault {
    /// As the message of the diagnostic and the JSON of `report reviews` call it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Incomplete(_) => "incomplete",
            Self::OwnOrganisation => "own-organisation",
            Self::SameOrganisation => "same-organisation",
            Self::SameReviewer => "same-reviewer",
        }
    }
}

/// Whether an entry has to be reviewed again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// Within [`NOTICE_DAYS`].
    Soon(PartialDate),
    /// The day has passed.
    Past(PartialDate),
}

/// When the entry has to be reviewed again, if that is soon or over.
pub fn due(entry: &Entry, today: PartialDate) -> Option<Due> {
    let date = entry.source().fields.date("review_due")?;
    match date.day_number() - today.day_number() {
        ..0 => Some(Due::Past(date)),
        0..=NOTICE_DAYS => Some(Due::Soon(date)),
        _ => None,
    }
}

/// Which reviews of an entry count. Collections without a review rule ask for none.
pub fn standing(entry: &Entry, model: &Model) -> Standing {
    let Some(rule) = &model.collection(entry.collection).review else {
        return Standing::default();
    };
    let fields = &entry.source().fields;
    let mut standing = Standing {
        needed: match needs_reviewers(fields, rule) {
            true => rule.reviewers,
            false => 0,
        },
        ..Standing::default()
    };
    let criteria: Vec<TermId> = model.vocabulary(rule.criteria).term_ids().collect();
    let mut seen: Vec<(&str, Option<&Reference>)> = Vec::new();
    for (at, review) in fields.records("reviews").iter().enumerate() {
        let reviewer = review.text("reviewer").unwrap_or_default();
        let organisation = organisation(review);
        let is_same = |other: &Option<&Reference>| match (other, organisation) {
            (Some(a), Some(b)) => (a.collection, &a.id) == (b.collection, &b.id),
            _ => false,
        };
        let rated = ratings(review, rule.criteria);
        let lacks = |criterion: &TermId| {
            let is = |rating: &&Rating| rating.criterion == *criterion;
            let rating = rated.iter().find(is);
            rating.is_none_or(|one| one.score.is_none() || one.reason.is_none())
        };
        let lacking: Vec<TermId> = criteria.iter().copied().filter(lacks).collect();
        let fault = if seen.iter().any(|(name, _)| *name == reviewer) {
            Some(Fault::SameReviewer)
        } else if rule.other_organisations && organisation.is_some_and(|one| names(fields, one)) {
            Some(Fault::OwnOrganisation)
        } else if rule.other_organisations && seen.iter().any(|(_, other)| is_same(other)) {
            Some(Fault::SameOrganisation)
        } else if !lacking.is_empty() {
            Some(Fault::Incomplete(lacking))
        } else {
            None
        };
        match fault {
            Some(fault) => standing.faults.push((at, fault)),
            None => {
                standing.counted.push(at);
                seen.push((reviewer, organisation));
            }
        }
    }
    standing
}

/// Whether the entry has come so far that reviewers must have rated it.
fn needs_reviewers(fields: &Fields, rule: &Review) -> bool {
    let Some(from) = &rule.from else {
        return true;
    };
    fields
        .terms(&from.field)
        .iter()
        .any(|term| *term >= from.term)
}

/// The organisation of a reviewer.
pub fn organisation(review: &Fields) -> Option<&Reference> {
    match review.get("organisation") {
        Some(Value::References(references)) => references.first(),
        _ => None,
    }
}

/// The ratings of one review.
pub fn ratings(review: &Fields, criteria: VocabularyId) -> &[Rating] {
    let mut values = review.iter().map(|(_, value)| value);
    let found = values.find_map(|value| match value {
        Value::Ratings(vocabulary, ratings) if *vocabulary == criteria => Some(ratings),
        _ => None,
    });
    found.map_or(&[], Vec::as_slice)
}

/// Whether the entry itself refers to what a reviewer belongs to.
fn names(fields: &Fields, organisation: &Reference) -> bool {
    fields.iter().any(|(_, value)| match value {
        Value::References(references) => references
            .iter()
            .any(|one| one.collection == organisation.collection && one.id == organisation.id),
        _ => false,
    })
}
