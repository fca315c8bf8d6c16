//! Several files as one, for exports that are more than one file.

use super::package::failed;
use crate::cli::console::Console;
use crate::cli::exit::Exit;
use crate::export::{Files, Unpackable, zip};

/// A zip archive with the files in `folder`.
pub fn folder<const N: usize>(
    folder: &str,
    files: [(&str, Vec<u8>); N],
    console: &Console,
) -> Result<Vec<u8>, Exit> {
    let files = files.map(|(name, bytes)| (name.to_owned(), bytes));
    zip(&Files(files.into()), folder).map_err(|error| match error {
        Unpackable::Io(error) => failed(console, &error),
        Unpackable::Paths(paths) => failed(console, &paths.join(", ")),
    })
}
