//! The site as a zip archive.

use std::io::{self, Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::files::Files;

/// Formats that are compressed already.
const STORED: [&str; 6] = [".woff2", ".png", ".jpg", ".jpeg", ".webp", ".zip"];

/// An archive with the files in `folder`: the same bytes for the same files.
pub fn zip(files: &Files, folder: &str) -> io::Result<Vec<u8>> {
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
}
