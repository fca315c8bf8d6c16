//! Pictures of people who can be recognised, without a record of their consent.
//!
//! **What.** `people: identifiable` without `consent_ref` or without `consent_expires`.
//! **Why.** Consent that nobody can find again is none, and it does not last for ever.
//! **Source.** Content model of this project; EU General Data Protection Regulation, article 7.
//! **Example.** `{people: identifiable, consent_ref: C-2026-014, consent_expires: 2028-06-30}`. The
//! reference leads to a form that is kept elsewhere, never in this repository.

use super::pictures::{PictureRule, Problem};
use crate::diag::Code;

pub const RULE: PictureRule = PictureRule {
    find: |picture, _| {
        let has_consent = picture.text("consent_ref").is_some() && picture.consent_ends().is_some();
        (picture.is_identifiable() && !has_consent).then_some(Problem {
            code: Code::ConsentMissing,
            place: "people",
            help: "record-consent",
            withhold: true,
        })
    },
};
