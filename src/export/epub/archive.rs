//! The container of a book (OCF 3.3).

use std::collections::BTreeMap;
use std::io::{self, Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::package;

const FOLDER: &str = "EPUB";

/// The files of the book's folder as an archive. The media type comes first and uncompressed, so that
/// programs find it at a fixed place.
pub fn archive(content: &BTreeMap<String, Vec<u8>>) -> io::Result<Vec<u8>> {
    // The earliest day that the format knows: any other would be a clock's.
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    let stored = options.compression_method(CompressionMethod::Stored);
    let packed = options.compression_level(Some(9));
    let container = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">\n\
         <rootfiles><rootfile full-path=\"{FOLDER}/{}\" media-type=\"application/oebps-package+xml\"/></rootfiles>\n\
         </container>\n",
        package::DOCUMENT
    );
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("mimetype", stored)?;
    archive.write_all(b"application/epub+zip")?;
    archive.start_file("META-INF/container.xml", packed)?;
    archive.write_all(container.as_bytes())?;
    for (path, bytes) in content {
        let is_text = [".xhtml", ".css", ".svg", ".opf"];
        let is_text = is_text.iter().any(|ending| path.ends_with(ending));
        let options = if is_text { packed } else { stored };
        archive.start_file(format!("{FOLDER}/{path}"), options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}
