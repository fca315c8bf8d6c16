//! Pictures of which nobody says whether people can be recognised.
//!
//! **What.** A picture beside an entry without a record in `images`, or one without `people`.
//! **Why.** Somebody has to look at each picture with this question in mind; a program cannot.
//! **Source.** Content model of this project; UNICEF, Ethical Reporting Guidelines.
//! **Example.** `images: [{file: map.png, alt: A map, people: none}]`.

use super::pictures::{PictureRule, Problem};
use crate::diag::Code;

pub const RULE: PictureRule = PictureRule {
    find: |picture, _| {
        let is_declared = picture.text("people").is_some();
        (!is_declared).then_some(Problem {
            code: Code::PeopleUndeclared,
            place: "file",
            help: "declare-people",
            withhold: true,
        })
    },
};
