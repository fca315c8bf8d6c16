//! Problems found in content and configuration: what, where, and what to do about it.
//!
//! A diagnostic holds message ids and arguments, never text: the text comes from `i18n/*.ftl`,
//! so that a contributor can read it in a language of their own.

mod codes;
mod diagnostic;
mod explained;
mod fingerprint;
mod github;
mod gitlab;
mod json;
mod render;
mod sarif;
mod severity;
mod span;

pub use codes::Code;
pub use diagnostic::{Arg, Args, Diagnostic, Help, Text, nearest, sort};
pub use explained::explained;
pub use github::{quoted_for_github, to_github};
pub use gitlab::to_gitlab;
pub use json::{JsonDiagnostic, to_json};
pub use render::render;
pub use sarif::to_sarif;
pub use severity::Severity;
pub use span::{LineColumn, Span, line_column};
