//! The package document of a book: what it is, which files it has, in which order they are read.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::book::Book;
use super::chapter::Chapter;
use super::{cover, navigation};
use crate::escape;
use crate::export::data_url::media_type;
use crate::i18n::Direction;
use crate::site::Site;

pub const DOCUMENT: &str = "package.opf";

/// What assistive programs are told (EPUB Accessibility 1.1, section 2.2).
const FEATURES: [&str; 5] = [
    "alternativeText",
    "displayTransformability",
    "readingOrder",
    "structuralNavigation",
    "tableOfContents",
];

/// `content` has all files but this one.
pub fn document(
    site: &Site,
    book: &Book,
    chapters: &[Chapter],
    content: &BTreeMap<String, Vec<u8>>,
) -> Vec<u8> {
    let names = site.names(book.language);
    let locale = names.locale();
    let (tag, dir) = (locale.tag(), locale.direction());
    let config = &site.inputs.config;
    let name = names.text_or_message(&config.title);
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\" \
         xml:lang=\"{tag}\" dir=\"{}\">\n\
         <metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n\
         <dc:identifier id=\"id\">urn:uuid:{}</dc:identifier>\n\
         <dc:title{}>{}</dc:title>\n<dc:language>{tag}</dc:language>\n\
         <dc:publisher>{}</dc:publisher>\n<dc:rights>{}</dc:rights>\n",
        dir.as_str(),
        uuid(content),
        book.title_attributes(chapters),
        escape::text(&book.title),
        escape::text(&name),
        escape::text(&names.message("licence-note")),
    );
    let mut meta = |property: &str, value: &str| {
        out.push_str("<meta");
        escape::push_attribute(&mut out, "property", property);
        out.push('>');
        escape::push_text(&mut out, value);
        out.push_str("</meta>\n");
    };
    meta("dcterms:modified", &site.inputs.today.rfc3339());
    meta("schema:accessMode", "textual");
    if chapters.iter().any(|chapter| !chapter.pictures.is_empty()) {
        meta("schema:accessMode", "visual");
    }
    meta("schema:accessModeSufficient", "textual");
    for feature in FEATURES {
        meta("schema:accessibilityFeature", feature);
    }
    meta("schema:accessibilityHazard", "none");
    out.push_str("</metadata>\n<manifest>\n");
    for (number, path) in content.keys().enumerate() {
        let (media, property) = match path.as_str() {
            navigation::DOCUMENT => ("application/xhtml+xml", Some("nav")),
            cover::PICTURE => ("image/svg+xml", Some("cover-image")),
            path if path.ends_with(".xhtml") => ("application/xhtml+xml", None),
            path if path.ends_with(".css") => ("text/css", None),
            // Nothing else than pictures and fonts comes into a book.
            path => (media_type(path).unwrap_or("application/octet-stream"), None),
        };
        out.push_str("<item");
        escape::push_attribute(&mut out, "id", &format!("f{number}"));
        escape::push_address(&mut out, "href", path);
        escape::push_attribute(&mut out, "media-type", media);
        if let Some(property) = property {
            escape::push_attribute(&mut out, "properties", property);
        }
        out.push_str("/>\n");
    }
    out.push_str("</manifest>\n<spine");
    if dir == Direction::Rtl {
        out.push_str(" page-progression-direction=\"rtl\"");
    }
    out.push_str(">\n");
    let order = [cover::DOCUMENT, navigation::DOCUMENT].into_iter();
    for path in order.chain(chapters.iter().map(|chapter| chapter.path.as_str())) {
        // Every document of the book is among its files.
        let number = content.keys().position(|other| other == path);
        let number = number.unwrap_or_default();
        out.push_str(&format!("<itemref idref=\"f{number}\"/>\n"));
    }
    out.push_str("</spine>\n</package>\n");
    out.into_bytes()
}

/// A name that any other content would not have: version 8 of RFC 9562, the hash of all files.
fn uuid(content: &BTreeMap<String, Vec<u8>>) -> String {
    let mut hash = Sha256::new();
    for (path, bytes) in content {
        hash.update((path.len() as u64).to_le_bytes());
        hash.update(path);
        hash.update((bytes.len() as u64).to_le_bytes());
        hash.update(bytes);
    }
    let hash = hash.finalize();
    let hex: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    let (a, b, c) = (&hex[..8], &hex[8..12], &hex[13..16]);
    format!("{a}-{b}-8{c}-a{}-{}", &hex[17..20], &hex[20..32])
}
