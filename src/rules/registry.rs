//! Every rule of the program. Rules of language are data: `content/_rules/`.

use super::pictures::PictureRule;
use super::rule::Rule;
use super::{
    birth_date, child_age, child_identifiable, consent_dates, consent_missing, coordinates, email,
    id_number, people_undeclared, phone, street_address,
};
use crate::diag::Code;

/// In the order in which they look: what an earlier rule found is not found again by a later one.
pub const TEXT_RULES: [&Rule; 7] = [
    &email::RULE,
    &birth_date::RULE,
    &id_number::RULE,
    &coordinates::RULE,
    &phone::RULE,
    &child_age::RULE,
    &street_address::RULE,
];

pub const PICTURE_RULES: [&PictureRule; 4] = [
    &people_undeclared::RULE,
    &consent_missing::RULE,
    &consent_dates::RULE,
    &child_identifiable::RULE,
];

/// The rules that a waiver may name: what is in a picture is declared or left out, not waived.
pub fn waivable() -> impl Iterator<Item = Code> {
    let wording = [Code::HarmfulWording, Code::DoubtfulWording];
    TEXT_RULES.iter().map(|rule| rule.code).chain(wording)
}
