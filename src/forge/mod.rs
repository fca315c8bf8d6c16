//! Files for the forge where the site's sources live, made from the model and `site.toml`: the form
//! for sharing an experience, the checklist of pull requests, who reviews what, and the jobs that
//! check a change.

mod checklist;
mod files;
mod issue_form;
mod jobs;
mod mark;

pub use files::{ForgeFile, files};
