//! Pictures of children who can be recognised.
//!
//! **What.** `child: true` with `people: identifiable`. No waiver, and the picture is left out whatever
//! `site.toml` says.
//! **Why.** A child cannot foresee what the picture will mean in ten years, and nobody can call it back.
//! **Source.** UN Convention on the Rights of the Child, articles 3 and 16; Optional Protocol on the sale
//! of children, article 8.1(e).
//! **Example.** `{file: class.jpg, people: identifiable, child: true}` is an error.

use super::pictures::{PictureRule, Problem};
use crate::diag::Code;

pub const RULE: PictureRule = PictureRule {
    find: |picture, _| {
        let is_child = picture.text("child") == Some("true");
        (picture.is_identifiable() && is_child).then_some(Problem {
            code: Code::ChildIdentifiable,
            place: "child",
            help: "no-child",
            withhold: true,
        })
    },
};
