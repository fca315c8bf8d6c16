//! The site as a zip archive.

use std::fmt;
use std::io::{self, Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::files::Files;

/// Formats that are compressed already.
const STORED: [&str; 6] = [".woff2", ".png", ".jpg", ".jpeg", ".webp", ".zip"];

/// The longest path in an archive, in bytes: Windows unpacks no more than 260 with the folder that
/// the reader chooses.
const LONGEST: usize = 120;

/// Why there is no archive.
#[derive(Debug)]
pub enum Unpackable {
    /// Paths that Windows or old programs cannot unpack, because they are too long or not ASCII.
    Paths(Vec<String>),
    Io(io::Error),
}

impl From<io::Error> for Unpackable {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<zip::result::ZipError> for Unpackable {
    fn from(error: zip::result::ZipError) -> Self {
        Self::Io(error.into())
    }
}

impl fmt::Display for Unpackable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Paths(paths) => write!(out, "{}", paths.join(", ")),
            Self::Io(error) => write!(out, "{error}"),
        }
    }
}

/// An archive with the files in `folder`: the same bytes for the same files.
pub fn zip(files: &Files, folder: &str) -> Result<Vec<u8>, Unpackable> {
    let cannot = |path: &&String| !path.is_ascii() || folder.len() + 1 + path.len() > LONGEST;
    let refused: Vec<String> = files.0.keys().filter(cannot).cloned().collect();
    if !refused.is_empty() {
        return Err(Unpackable::Paths(refused));
    }
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    // The earliest day that the format knows: any other would be a clock's.
    let options = SimpleFileOptions::default()
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (path, bytes) in &files.0 {
        let is_stored = STORED.iter().any(|ending| path.ends_with(ending));
        let options = match is_stored {
            true => options.compression_method(CompressionMethod::Stored),
            false => options.compression_level(Some(9)),
        };
        archive.start_file(format!("{folder}/{path}"), options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_give_the_same_archive_and_come_out_again() {
        let files = Files(
            [
                ("en/index.html", "one".repeat(99)),
                ("a.png", "two".to_owned()),
            ]
            .map(|(path, text)| (path.to_owned(), text.into_bytes()))
            .into(),
        );
        let archive = zip(&files, "site").unwrap();
        assert_eq!(archive, zip(&files, "site").unwrap());
        let mut read = zip::ZipArchive::new(Cursor::new(archive)).unwrap();
        assert_eq!(read.len(), 2);
        let mut text = String::new();
        let mut file = read.by_name("site/en/index.html").unwrap();
        io::Read::read_to_string(&mut file, &mut text).unwrap();
        assert_eq!(text.into_bytes(), files.0["en/index.html"]);
    }

    #[test]
    fn what_windows_cannot_unpack_is_refused() {
        let long = format!("{}/index.html", "x".repeat(LONGEST - 15));
        for (path, is_refused) in [("รูป.jpg", true), (&long, true), (&long[1..], false)] {
            let files = Files([(path.to_owned(), Vec::new())].into());
            let refused = match zip(&files, "site") {
                Err(Unpackable::Paths(paths)) => paths == [path],
                _ => false,
            };
            assert_eq!(refused, is_refused, "{path}");
        }
    }
}
