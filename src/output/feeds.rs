//! Atom feeds (RFC 4287), one for each language.

use std::fmt::Write;

use super::html::{date_of, newest};
use super::plan::{PageId, address};
use crate::config::LanguageId;
use crate::escape;
use crate::paths::OutputPath;
use crate::site::Site;

use super::artifact::Artifact;

/// Entries in a feed.
const LIMIT: usize = 30;

/// The newest entries that have a version in `language`.
pub fn feed(site: &Site, language: LanguageId) -> Artifact {
    let names = site.names(language);
    let tag = &site.languages().get(language).tag;
    let config = &site.inputs.config;
    let home = address(site, PageId::Home(language));
    let entries = newest(site, Some(language), LIMIT);
    let updated = entries
        .iter()
        .find_map(|id| date_of(site, *id))
        // RFC 4287 asks for a date even of an empty feed.
        .map_or_else(|| "1970-01-01T00:00:00Z".to_owned(), |date| date.rfc3339());
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    let title = escape::text(&names.text_or_message(&config.title));
    // Writing to a string does not fail.
    let _ = write!(
        xml,
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{tag}\">\n\
         <id>{home}</id>\n<title>{title}</title>\n<updated>{updated}</updated>\n\
         <author><name>{title}</name></author>\n\
         <link rel=\"alternate\" hreflang=\"{tag}\" href=\"{home}\"/>\n\
         <link rel=\"self\" href=\"{home}feed.xml\"/>\n"
    );
    for id in entries {
        let entry = site.entry(id);
        let Some(version) = entry.version(language) else {
            continue;
        };
        let collection = site.model().collection(entry.collection);
        let address = address(site, PageId::Entry(language, id));
        let title = escape::text(site.title(id, language));
        let summary = version
            .fields
            .text(&collection.summary_field)
            .unwrap_or_default();
        let summary = escape::text(summary);
        let date = date_of(site, id).map_or_else(|| updated.clone(), |date| date.rfc3339());
        let label = escape::text(names.collection(entry.collection));
        let _ = write!(
            xml,
            "<entry>\n<id>{address}</id>\n<title>{title}</title>\n<updated>{date}</updated>\n\
             <link href=\"{address}\"/>\n<category term=\"{}\" label=\"{label}\"/>\n\
             <summary>{summary}</summary>\n</entry>\n",
            collection.name
        );
    }
    xml.push_str("</feed>\n");
    Artifact::new(OutputPath::new(format!("{tag}/feed.xml")), xml)
}
