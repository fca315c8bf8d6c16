//! What of a built site is in a ZIM file, in which order, and what the file says of itself.

use std::collections::btree_map::Entry::{Occupied, Vacant};
use std::collections::{BTreeMap, BTreeSet};
use std::io;

use icu::segmenter::GraphemeClusterSegmenter;

use super::archive::{Book, Item};
use super::icon::icon;
use super::languages::iso_639_3;
use super::page::{self, Links, page};
use crate::config::LanguageId;
use crate::export::files::Files;
use crate::output::{PageId, path_of, plan};
use crate::search;
use crate::site::Site;

/// What serves servers, search engines and other programs.
const LEFT_OUT: [&str; 9] = [
    "manifest.json",
    "robots.txt",
    "sw.js",
    "revocations.json",
    "search/index.json",
    "catalogue.csv",
    "catalogue.json",
    "catalogue.jsonl",
    "catalogue.jsonld",
];

/// How many characters catalogues of ZIM files have room for.
const TITLE: usize = 30;
const DESCRIPTION: usize = 80;
const LONG_DESCRIPTION: usize = 4_000;

const PAGE: &str = "text/html";

/// A file's media type by the end of its name, and whether it is compressed already.
const TYPES: [(&str, &str, bool); 13] = [
    (".html", PAGE, false),
    (".css", "text/css", false),
    (".js", "text/javascript", false),
    (".json", "application/json", false),
    (".svg", "image/svg+xml", false),
    (".txt", "text/plain", false),
    (".csv", "text/csv", false),
    (".woff2", "font/woff2", true),
    (".png", "image/png", true),
    (".jpg", "image/jpeg", true),
    (".jpeg", "image/jpeg", true),
    (".webp", "image/webp", true),
    (".pdf", "application/pdf", true),
];

/// `name` tells one package of the site from another.
pub fn book(files: Files, site: &Site, name: &str) -> io::Result<Book> {
    let published = site.languages().published();
    let language = match published {
        [only] => *only,
        _ => site.languages().default_id(),
    };
    let main = match published {
        [only] => PageId::Home(*only),
        _ => PageId::Chooser,
    };
    let main = path_of(site, main).as_str().to_owned();
    let pages: BTreeMap<String, PageId> = plan(site)
        .into_iter()
        .map(|page| (path_of(site, page).as_str().to_owned(), page))
        .collect();
    let mut files = files.0;
    files.retain(|path, _| !is_left_out(path, pages.get(path)));
    inflate_search(&mut files)?;
    let paths: BTreeSet<String> = files.keys().cloned().collect();
    let config = &site.inputs.config;
    let links = Links {
        has: &|path| paths.contains(path),
        online: config.is_online().then_some(config.base_url.as_str()),
    };
    let mut items: Vec<Item> = files
        .into_iter()
        .map(|(path, bytes)| {
            let known = TYPES.iter().find(|(end, ..)| path.ends_with(end));
            let (_, mime, is_stored) =
                known
                    .copied()
                    .unwrap_or(("", "application/octet-stream", false));
            let id = pages.get(&path).copied();
            let title =
                id.and_then(|id| page::title(text(&bytes)?, &site_title(site, id.language(site))));
            let bytes = match text(&bytes) {
                Some(html) if mime == PAGE => page(html, &path, &links).into_bytes(),
                _ => bytes,
            };
            // Titles are not compressed, so only those that readers are offered are there.
            let title = title.filter(|_| id.is_some_and(|id| is_suggested(site, id)));
            Item {
                is_suggested: title.is_some(),
                title: title.unwrap_or_default(),
                path,
                mime,
                bytes,
                is_stored,
            }
        })
        .collect();
    items.sort_by(|a, b| likeness(a).cmp(&likeness(b)));
    let same = same(&mut items);
    Ok(Book {
        metadata: metadata(site, language, name, &items)?,
        items,
        same,
        main,
    })
}

fn text(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok()
}

fn site_title(site: &Site, language: LanguageId) -> String {
    site.names(language)
        .text_or_message(&site.inputs.config.title)
}

fn is_left_out(path: &str, page: Option<&PageId>) -> bool {
    let needs_a_server = matches!(
        page,
        Some(PageId::NotFound | PageId::Offline(_) | PageId::Design(_))
    );
    needs_a_server
        || path.ends_with(".xml")
        || path.starts_with("offline/")
        || LEFT_OUT.contains(&path)
}

/// Whether a page is worth finding by its title: pages that fall back to another language would
/// stand there once for each language.
fn is_suggested(site: &Site, page: PageId) -> bool {
    match page {
        PageId::Entry(language, entry) => site.shown(entry, language).version.language == language,
        PageId::Term(_, vocabulary, term, 1) => !site.term_entries(vocabulary, term).is_empty(),
        PageId::List(_, _, number) | PageId::Index(_, number) | PageId::Term(.., number) => {
            number == 1
        }
        PageId::NotFound
        | PageId::Offline(_)
        | PageId::Design(_)
        | PageId::Handout(..)
        | PageId::Compare(_)
        | PageId::Chooser => false,
        _ => true,
    }
}

/// What stands side by side is compressed together: a kind of page in one language, then in the next.
fn likeness(item: &Item) -> (&str, bool, &str, &str) {
    let mut folders = item.path.splitn(3, '/');
    let (first, second) = (
        folders.next().unwrap_or_default(),
        folders.next().unwrap_or_default(),
    );
    match item.mime {
        PAGE => (item.mime, false, second, &item.path),
        _ => (item.mime, first == "search", first, &item.path),
    }
}

/// Takes out what is there already. Pages stay: seen from another place, their links lead elsewhere.
fn same(items: &mut Vec<Item>) -> BTreeMap<String, String> {
    let mut first: BTreeMap<[u8; 32], String> = BTreeMap::new();
    let mut same = BTreeMap::new();
    items.retain(|item| {
        let known = first.entry(blake3::hash(&item.bytes).into());
        match known {
            Occupied(other) if item.mime != PAGE => {
                same.insert(item.path.clone(), other.get().clone());
                false
            }
            Occupied(_) => true,
            Vacant(place) => {
                place.insert(item.path.clone());
                true
            }
        }
    });
    same
}

/// The shards of all languages as the archive can compress them.
fn inflate_search(files: &mut BTreeMap<String, Vec<u8>>) -> io::Result<()> {
    // A language's root stands beside the folders of its shards: `search/th/qqr2gtfo.js`.
    let roots: Vec<String> = files
        .keys()
        .filter(|path| path.starts_with("search/") && path.matches('/').count() == 2)
        .cloned()
        .collect();
    for root in roots {
        let damaged = || {
            io::Error::new(
                io::ErrorKind::InvalidData,
                format!("{root}: not a search index"),
            )
        };
        let script = files.get(&root).and_then(|bytes| text(bytes));
        let plain = script.and_then(search::Plain::new).ok_or_else(damaged)?;
        let folder = &root[..=root.rfind('/').unwrap_or_default()];
        for (_, bytes) in files
            .iter_mut()
            .filter(|(path, _)| path.starts_with(folder))
        {
            *bytes = text(bytes)
                .and_then(|script| plain.shard(script))
                .ok_or_else(damaged)?
                .into_bytes();
        }
    }
    Ok(())
}

fn metadata(
    site: &Site,
    language: LanguageId,
    name: &str,
    items: &[Item],
) -> io::Result<BTreeMap<String, Vec<u8>>> {
    let names = site.names(language);
    let config = &site.inputs.config;
    let title = site_title(site, language);
    let description = names.text_or_message(&config.description);
    let tag = |language: &LanguageId| site.languages().get(*language).tag.as_str();
    let mut languages: Vec<&str> = site
        .languages()
        .published()
        .iter()
        .map(|one| iso_639_3(tag(one)))
        .collect();
    // The first is the one that the file is listed under.
    let own = iso_639_3(tag(&language));
    languages.sort_by_key(|code| *code != own);
    let mut seen = BTreeSet::new();
    languages.retain(|code| seen.insert(*code));
    let has_pictures = items.iter().any(|item| item.mime.starts_with("image/"));
    let pictures = if has_pictures { "yes" } else { "no" };
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for item in items {
        *counts.entry(item.mime).or_default() += 1;
    }
    let counter: Vec<String> = counts
        .iter()
        .map(|(mime, count)| format!("{mime}={count}"))
        .collect();
    let mut metadata = BTreeMap::new();
    for (key, value) in [
        ("Counter", counter.join(";")),
        ("Title", short(&title, TITLE)),
        ("Description", short(&description, DESCRIPTION)),
        ("LongDescription", short(&description, LONG_DESCRIPTION)),
        ("Language", languages.join(",")),
        ("Creator", title.clone()),
        ("Publisher", title),
        ("Date", site.inputs.today.iso()),
        ("Name", name.to_owned()),
        ("Flavour", "maxi".to_owned()),
        // The file's own search is not Kiwix's index.
        (
            "Tags",
            format!(
                "_category:other;_ftindex:no;_pictures:{pictures};_videos:no;_details:yes;_sw:no"
            ),
        ),
        (
            "Scraper",
            concat!("fieldbook ", env!("CARGO_PKG_VERSION")).to_owned(),
        ),
    ] {
        metadata.insert(key.to_owned(), value.into_bytes());
    }
    if config.is_online() {
        metadata.insert("Source".to_owned(), config.base_url.clone().into_bytes());
    }
    let icon = icon().map_err(io::Error::other)?;
    metadata.insert("Illustration_48x48@1".to_owned(), icon);
    Ok(metadata)
}

/// At most so many characters as readers see them, with a sign that there was more.
fn short(text: &str, most: usize) -> String {
    let ends: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(text).collect();
    // The first boundary is the beginning.
    match ends.get(most) {
        Some(end) if *end < text.len() => {
            let cut = &text[..ends[most - 1]];
            let word = cut.rfind(char::is_whitespace).unwrap_or(cut.len());
            format!("{}…", cut[..word].trim_end_matches([' ', ',', ':', ';']))
        }
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_end_at_a_word_and_nothing_is_cut_within_a_character() {
        assert_eq!(short("one two three", 13), "one two three");
        assert_eq!(short("one two three", 12), "one two…");
        assert_eq!(short("កម្ពុជា", 2), "ក…");
    }
}
