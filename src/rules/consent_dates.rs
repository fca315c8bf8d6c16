//! Consent that has ended or ends soon.
//!
//! **What.** `consent_expires` in the past: the picture is left out of the build. Within 60 days: a
//! warning.
//! **Why.** People change their minds and their lives. They agreed until that day, not longer.
//! **Source.** Content model of this project; EU General Data Protection Regulation, article 7.
//! **Example.** `consent_expires: 2026-06-30` is an error from the first of July 2026 on.

use super::pictures::{PictureRule, Problem};
use crate::diag::Code;

/// Enough to find somebody and ask again.
const NOTICE_DAYS: i64 = 60;

pub const RULE: PictureRule = PictureRule {
    find: |picture, today| {
        let left = picture.consent_ends()?.day_number() - today.day_number();
        let (code, withhold) = match left {
            ..0 => (Code::ConsentExpired, true),
            0..=NOTICE_DAYS => (Code::ConsentEnds, false),
            _ => return None,
        };
        Some(Problem {
            code,
            place: "consent_expires",
            help: "renew-consent",
            withhold,
        })
    },
};
