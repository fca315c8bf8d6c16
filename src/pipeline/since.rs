//! What a change is to blame for.

use super::load::Loader;
use super::settings::Options;
use super::timings::Timings;
use crate::diag::Diagnostic;
use crate::paths::SourcePath;
use crate::source::{Changes, GitError};

/// Of the diagnostics `now`, those in `changed` files and those that the site did not have before.
///
/// The site as it was is written to a temporary folder and read in the same way. So a link that
/// broke because its target was deleted counts, and so does everything that a change of the model
/// brought about; what was wrong before in files that nobody touched does not.
pub fn since(
    changes: &Changes,
    changed: &[SourcePath],
    options: Options,
    now: Vec<Diagnostic>,
) -> Result<Vec<Diagnostic>, GitError> {
    let folder = tempfile::tempdir().map_err(|error| GitError::Failed(error.to_string()))?;
    changes.write_base(folder.path())?;
    let before = Loader::new(folder.path(), options).load(&mut Timings::default());
    let is_old = |one: &Diagnostic| {
        // The help may name an entry that is new.
        let is_same = |old: &Diagnostic| {
            (old.code, &old.path, old.span, &old.args) == (one.code, &one.path, one.span, &one.args)
        };
        before.diagnostics.iter().any(is_same)
    };
    let is_changed = |one: &Diagnostic| changed.contains(&one.path);
    let caused = now
        .into_iter()
        .filter(|one| is_changed(one) || !is_old(one));
    Ok(caused.collect())
}
