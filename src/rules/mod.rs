//! Safeguarding: what could lead to a person, people in pictures, and words that harm.
//!
//! One rule a file; [`registry`] lists them. A rule reads text in plain characters ([`plain`]) and says
//! where it found something; [`check`] asks every rule about every text of an entry and takes out what
//! the entry waives. `docs/safeguarding.md` explains each rule to authors.

mod birth_date;
mod check;
mod child_age;
mod child_identifiable;
mod consent_dates;
mod consent_missing;
mod coordinates;
mod email;
mod id_number;
mod language_rule;
mod masks;
mod own_names;
mod pattern;
mod people_undeclared;
mod phone;
mod pictures;
mod plain;
mod quotations;
mod registry;
mod rule;
mod said;
mod street_address;
mod waivers;
mod wording;

pub use check::{Context, Findings, check, has_personal_names, is_doubtful, personal_data};
pub use own_names::own_names;
pub use wording::Wording;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod samples;
