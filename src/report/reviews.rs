//! What has to be reviewed, and which rules of safeguarding are waived.

use serde::Serialize;

use crate::config::Model;
use crate::content::{Entry, Fields, Status, Value};
use crate::i18n::PartialDate;
use crate::site::{Due, due, standing};

/// One entry of a collection that is reviewed, or that falls due or waives a rule.
#[derive(Clone, Debug, Serialize)]
pub struct Reviewed {
    /// `collection/id`.
    pub entry: String,
    pub status: &'static str,
    /// How many reviews it needs to be published.
    pub needed: usize,
    /// How many complete reviews it has.
    pub counted: usize,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_counted: Vec<NotCounted>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Falling>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub waivers: Vec<Waived>,
}

/// A review that does not count, and why.
#[derive(Clone, Debug, Serialize)]
pub struct NotCounted {
    pub reviewer: String,
    /// `incomplete`, `own-organisation`, `same-organisation` or `same-reviewer`.
    pub reason: &'static str,
}

/// When the entry has to be reviewed again.
#[derive(Clone, Debug, Serialize)]
pub struct Falling {
    /// As the entry writes it.
    pub date: String,
    /// `soon` or `past`.
    pub state: &'static str,
}

/// A finding of a rule that the entry's authors let stand.
#[derive(Clone, Debug, Serialize)]
pub struct Waived {
    pub rule: String,
    pub reason: String,
    /// Narrows the waiver to findings with this text; may be empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub text: String,
}

/// The entries that are not withdrawn, in the order given; those without anything to say are left
/// out.
pub fn reviews<'a>(
    entries: impl Iterator<Item = &'a Entry>,
    model: &Model,
    today: PartialDate,
) -> Vec<Reviewed> {
    let entries = entries.filter(|entry| entry.status != Status::Withdrawn);
    let all = entries.map(|entry| reviewed(entry, model, today));
    let says = |one: &Reviewed| {
        one.needed + one.counted + one.not_counted.len() + one.waivers.len() > 0
            || one.due.is_some()
    };
    all.filter(says).collect()
}

fn reviewed(entry: &Entry, model: &Model, today: PartialDate) -> Reviewed {
    let standing = standing(entry, model);
    let fields = &entry.source().fields;
    let reviews = fields.records("reviews");
    let not_counted = standing.faults.iter().filter_map(|(at, fault)| {
        Some(NotCounted {
            reviewer: reviews.get(*at)?.text("reviewer")?.to_owned(),
            reason: fault.name(),
        })
    });
    let falling = |date: PartialDate, state| Falling {
        date: date.iso(),
        state,
    };
    let is_public = entry.status.is_visible(false);
    Reviewed {
        entry: format!("{}/{}", model.collection(entry.collection).name, entry.id),
        status: entry.status.as_str(),
        needed: standing.needed,
        counted: standing.counted.len(),
        not_counted: not_counted.collect(),
        due: due(entry, today)
            .filter(|_| is_public)
            .map(|due| match due {
                Due::Soon(date) => falling(date, "soon"),
                Due::Past(date) => falling(date, "past"),
            }),
        waivers: waivers(fields),
    }
}

fn waivers(fields: &Fields) -> Vec<Waived> {
    let Some(Value::Record(safeguarding)) = fields.get("safeguarding") else {
        return Vec::new();
    };
    let waivers = safeguarding.records("waivers").iter();
    waivers
        .map(|waiver| {
            let text = |name| waiver.text(name).unwrap_or_default().to_owned();
            Waived {
                rule: text("rule"),
                reason: text("reason"),
                text: text("text"),
            }
        })
        .collect()
}
