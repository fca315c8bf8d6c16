//! The line by which files are known.

/// What a file's first line says, so that a newer one may take its place.
pub const MARK: &str = "Written by `fieldbook schema --forge`: change site.toml, the model or the messages, and write it again.";
