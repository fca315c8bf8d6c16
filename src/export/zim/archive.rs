//! The ZIM format, version 6.1: <https://wiki.openzim.org/wiki/ZIM_file_format>.
//!
//! A header, the list of media types, the offsets of the directory's entries in the order of their
//! paths, the directory, the offsets of the clusters, the clusters, and the MD5 of all before.

use std::collections::BTreeMap;
use std::io;

use md5::{Digest, Md5};

/// Something that readers can open, or that what they open needs.
pub struct Item {
    /// Below the book, with `/`.
    pub path: String,
    /// Empty for what has no name of its own.
    pub title: String,
    /// The media type.
    pub mime: &'static str,
    pub bytes: Vec<u8>,
    /// Whether readers are offered its title when they type.
    pub is_suggested: bool,
    /// Whether it is kept as it is, being compressed already.
    pub is_stored: bool,
}

/// What a file holds.
pub struct Book {
    /// Items that follow each other are compressed together.
    pub items: Vec<Item>,
    /// The paths of further items and of those that they are the same as.
    pub same: BTreeMap<String, String>,
    /// By name, as <https://wiki.openzim.org/wiki/Metadata> has them.
    pub metadata: BTreeMap<String, Vec<u8>>,
    /// The path of the item that opens first.
    pub main: String,
}

const MAGIC: u32 = 72_173_914;
const HEADER: usize = 80;
/// How a cluster says that it is not compressed, or compressed with Zstandard.
const PLAIN: u8 = 1;
const ZSTD: u8 = 5;
/// Bytes that are compressed together: more takes less room, and readers more memory.
const CLUSTER: usize = 6 << 20;
/// Of Zstandard's nineteen.
const LEVEL: i32 = 19;
/// What the directory has instead of a media type for an entry that leads to another.
const REDIRECT: u16 = 0xffff;
/// The entries that readers are offered, as their numbers, sorted by title.
const LISTING: (&str, &str) = (
    "listing/titleOrdered/v1",
    "application/octet-stream+zimlisting",
);

/// An entry of the directory.
struct Entry<'a> {
    space: u8,
    path: &'a str,
    title: &'a str,
    mime: &'a str,
    to: To<'a>,
}

enum To<'a> {
    Bytes {
        bytes: &'a [u8],
        is_stored: bool,
    },
    /// The path of an item.
    Item(&'a str),
    /// The list of titles, which is made when all entries have a number.
    Listing,
}

/// The same bytes for the same book. `compress` makes a Zstandard frame of each of many.
pub fn archive(
    book: &Book,
    compress: &dyn Fn(Vec<Vec<u8>>) -> io::Result<Vec<Vec<u8>>>,
) -> io::Result<Vec<u8>> {
    let mut entries = entries(book);
    entries.sort_by_key(|entry| (entry.space, entry.path));
    let number: BTreeMap<(u8, &str), u32> = (0..)
        .zip(&entries)
        .map(|(at, entry)| ((entry.space, entry.path), at))
        .collect();
    let of = |path: &str| number.get(&(b'C', path)).copied().unwrap_or_default();
    let listing = listing(book, &of);

    // In the order of the book, then metadata.
    let mut clusters = Clusters::default();
    let mut places = BTreeMap::new();
    let items = book.items.iter().map(|item| (b'C', item.path.as_str()));
    let others = entries.iter().filter(|one| one.space != b'C');
    for key in items.chain(others.map(|one| (one.space, one.path))) {
        let place = match number.get(&key).map(|at| &entries[*at as usize].to) {
            Some(To::Bytes { bytes, is_stored }) => clusters.add(bytes, *is_stored),
            Some(To::Listing) => clusters.add(&listing, true),
            Some(To::Item(_)) | None => continue,
        };
        places.insert(key, place);
    }
    let clusters = clusters.finish(compress)?;

    let mut mimes: Vec<&str> = entries.iter().map(|entry| entry.mime).collect();
    mimes.retain(|mime| !mime.is_empty());
    mimes.sort_unstable();
    mimes.dedup();

    let mut directory = Vec::new();
    let mut starts = Vec::new();
    for entry in &entries {
        starts.push(directory.len());
        // Fewer types than 0xffff: they are ours.
        let mime = mimes
            .binary_search(&entry.mime)
            .map_or(REDIRECT, |at| at as u16);
        directory.extend(mime.to_le_bytes());
        directory.extend([0, entry.space]);
        directory.extend(0u32.to_le_bytes());
        match (&entry.to, places.get(&(entry.space, entry.path))) {
            (To::Item(path), _) => directory.extend(of(path).to_le_bytes()),
            (_, Some((cluster, blob))) => {
                directory.extend(cluster.to_le_bytes());
                directory.extend(blob.to_le_bytes());
            }
            (_, None) => directory.extend([0; 8]),
        }
        for text in [entry.path, entry.title] {
            directory.extend(text.bytes().filter(|byte| *byte != 0));
            directory.push(0);
        }
    }

    let types: Vec<u8> = mimes
        .iter()
        .flat_map(|mime| mime.bytes().chain([0]))
        .chain([0])
        .collect();
    let paths_at = HEADER + types.len();
    let titles_at = paths_at + 8 * entries.len();
    let directory_at = titles_at + 4 * entries.len();
    let clusters_at = directory_at + directory.len();
    let mut cluster_at = clusters_at + 8 * clusters.len();
    let checksum_at = cluster_at + clusters.iter().map(Vec::len).sum::<usize>();

    let mut out = Vec::with_capacity(checksum_at + 16);
    out.extend(MAGIC.to_le_bytes());
    out.extend([6, 0, 1, 0]);
    out.extend([0; 16]); // The identity, below.
    out.extend((entries.len() as u32).to_le_bytes());
    out.extend((clusters.len() as u32).to_le_bytes());
    for offset in [paths_at, titles_at, clusters_at, HEADER] {
        out.extend((offset as u64).to_le_bytes());
    }
    let main = number.get(&(b'W', "mainPage")).copied().unwrap_or_default();
    out.extend(main.to_le_bytes());
    out.extend(u32::MAX.to_le_bytes());
    out.extend((checksum_at as u64).to_le_bytes());
    out.extend(types);
    for start in starts {
        out.extend(((directory_at + start) as u64).to_le_bytes());
    }
    let mut by_title: Vec<u32> = (0..).take(entries.len()).collect();
    by_title.sort_by_key(|at| {
        let entry = &entries[*at as usize];
        (entry.space, named(entry.title, entry.path))
    });
    out.extend(by_title.into_iter().flat_map(u32::to_le_bytes));
    out.extend(directory);
    for cluster in &clusters {
        out.extend((cluster_at as u64).to_le_bytes());
        cluster_at += cluster.len();
    }
    out.extend(clusters.into_iter().flatten());
    identify(&mut out);
    let checksum = Md5::digest(&out);
    out.extend(checksum);
    Ok(out)
}

fn entries(book: &Book) -> Vec<Entry<'_>> {
    let items = book.items.iter().map(|item| Entry {
        space: b'C',
        path: &item.path,
        title: &item.title,
        mime: item.mime,
        to: To::Bytes {
            bytes: &item.bytes,
            is_stored: item.is_stored,
        },
    });
    let same = book.same.iter().map(|(path, other)| Entry {
        space: b'C',
        path,
        title: "",
        mime: "",
        to: To::Item(other),
    });
    let metadata = book.metadata.iter().map(|(name, bytes)| {
        let is_picture = name.starts_with("Illustration_");
        Entry {
            space: b'M',
            path: name,
            title: "",
            mime: if is_picture {
                "image/png"
            } else {
                "text/plain;charset=utf-8"
            },
            to: To::Bytes {
                bytes,
                is_stored: is_picture,
            },
        }
    });
    let main = Entry {
        space: b'W',
        path: "mainPage",
        title: "",
        mime: "",
        to: To::Item(&book.main),
    };
    let listing = Entry {
        space: b'X',
        path: LISTING.0,
        title: "",
        mime: LISTING.1,
        to: To::Listing,
    };
    items
        .chain(same)
        .chain(metadata)
        .chain([main, listing])
        .collect()
}

/// The numbers of the items that readers are offered, in the order of their titles.
fn listing(book: &Book, number: &dyn Fn(&str) -> u32) -> Vec<u8> {
    let mut offered: Vec<&Item> = book.items.iter().filter(|item| item.is_suggested).collect();
    offered.sort_by_key(|item| (named(&item.title, &item.path), &item.path));
    offered
        .iter()
        .flat_map(|item| number(&item.path).to_le_bytes())
        .collect()
}

/// An entry without a title goes by its path.
fn named<'a>(title: &'a str, path: &'a str) -> &'a str {
    if title.is_empty() { path } else { title }
}

/// Sixteen bytes of the content's hash, as a UUID of version 8 (RFC 9562).
fn identify(out: &mut [u8]) {
    let hash = blake3::hash(out);
    let id = &mut out[8..24];
    id.copy_from_slice(&hash.as_bytes()[..16]);
    id[6] = id[6] & 0x0f | 0x80;
    id[8] = id[8] & 0x3f | 0x80;
}

/// Clusters that are being filled: the numbers of one that is compressed and of one that is not.
#[derive(Default)]
struct Clusters<'a> {
    all: Vec<Cluster<'a>>,
    open: [Option<usize>; 2],
}

#[derive(Default)]
struct Cluster<'a> {
    is_stored: bool,
    size: usize,
    blobs: Vec<&'a [u8]>,
}

impl<'a> Clusters<'a> {
    /// The numbers of the cluster and of the blob in it.
    fn add(&mut self, bytes: &'a [u8], is_stored: bool) -> (u32, u32) {
        let open = &mut self.open[usize::from(is_stored)];
        let fits = |at: &usize| self.all[*at].size + bytes.len() <= CLUSTER;
        let at = open.filter(fits).unwrap_or(self.all.len());
        *open = Some(at);
        if at == self.all.len() {
            self.all.push(Cluster {
                is_stored,
                ..Cluster::default()
            });
        }
        let cluster = &mut self.all[at];
        cluster.size += bytes.len();
        cluster.blobs.push(bytes);
        (at as u32, cluster.blobs.len() as u32 - 1)
    }

    fn finish(
        self,
        compress: &dyn Fn(Vec<Vec<u8>>) -> io::Result<Vec<Vec<u8>>>,
    ) -> io::Result<Vec<Vec<u8>>> {
        let is_plain = |cluster: &&Cluster<'_>| !cluster.is_stored;
        let plain = self.all.iter().filter(is_plain).map(Cluster::bytes);
        let mut compressed = compress(plain.collect())?.into_iter();
        let written = self.all.iter().map(|cluster| {
            let (kind, data) = match cluster.is_stored {
                true => (PLAIN, cluster.bytes()),
                // As many as were given.
                false => (ZSTD, compressed.next().unwrap_or_default()),
            };
            std::iter::once(kind).chain(data).collect()
        });
        Ok(written.collect())
    }
}

impl Cluster<'_> {
    /// Where each blob begins, and where the last one ends; then the blobs.
    fn bytes(&self) -> Vec<u8> {
        let mut at = 4 * (self.blobs.len() + 1);
        let mut out = Vec::with_capacity(at + self.size);
        out.extend((at as u32).to_le_bytes());
        for blob in &self.blobs {
            at += blob.len();
            out.extend((at as u32).to_le_bytes());
        }
        out.extend(self.blobs.iter().copied().flatten());
        out
    }
}

/// A Zstandard frame.
pub fn compressed(bytes: &[u8]) -> io::Result<Vec<u8>> {
    zstd::bulk::compress(bytes, LEVEL)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(path: &str, title: &str, mime: &'static str) -> Item {
        Item {
            path: path.to_owned(),
            title: title.to_owned(),
            mime,
            bytes: path.repeat(9).into_bytes(),
            is_suggested: !title.is_empty(),
            is_stored: mime == "image/png",
        }
    }

    fn made() -> Vec<u8> {
        let book = Book {
            items: vec![
                item("th/index.html", "ข", "text/html"),
                item("en/index.html", "B", "text/html"),
                item("a.png", "", "image/png"),
                item("en/a.html", "A", "text/html"),
            ],
            same: BTreeMap::from([("b.png".to_owned(), "a.png".to_owned())]),
            metadata: BTreeMap::from([("Title".to_owned(), b"Site".to_vec())]),
            main: "en/index.html".to_owned(),
        };
        archive(&book, &|all| {
            all.iter().map(|bytes| compressed(bytes)).collect()
        })
        .unwrap()
    }

    fn number(file: &[u8], at: usize, length: usize) -> usize {
        file[at..at + length]
            .iter()
            .rev()
            .fold(0, |number, byte| number << 8 | usize::from(*byte))
    }

    /// The namespace and path of an entry, and what follows the revision: where it is.
    fn entry(file: &[u8], index: usize) -> (String, usize, usize) {
        let at = number(file, number(file, 32, 8) + 8 * index, 8);
        let is_redirect = number(file, at, 2) == usize::from(REDIRECT);
        let text = &file[at + if is_redirect { 12 } else { 16 }..];
        let end = text.iter().position(|byte| *byte == 0).unwrap();
        let path = std::str::from_utf8(&text[..end]).unwrap();
        let path = format!("{}/{path}", char::from(file[at + 3]));
        (path, number(file, at + 8, 4), number(file, at + 12, 4))
    }

    fn blob(file: &[u8], cluster: usize, blob: usize) -> Vec<u8> {
        let at = number(file, number(file, 48, 8) + 8 * cluster, 8);
        let mut data = file[at + 1..].to_vec();
        if file[at] == ZSTD {
            let mut decoder = zstd::Decoder::new(&file[at + 1..]).unwrap().single_frame();
            data.clear();
            io::Read::read_to_end(&mut decoder, &mut data).unwrap();
        }
        data[number(&data, 4 * blob, 4)..number(&data, 4 * blob + 4, 4)].to_vec()
    }

    #[test]
    fn everything_is_found_by_its_path_and_pages_by_their_title() {
        let file = made();
        let entries: Vec<_> = (0..number(&file, 24, 4))
            .map(|at| entry(&file, at))
            .collect();
        let paths: Vec<&str> = entries.iter().map(|(path, ..)| path.as_str()).collect();
        let expected = [
            "C/a.png",
            "C/b.png",
            "C/en/a.html",
            "C/en/index.html",
            "C/th/index.html",
            "M/Title",
            "W/mainPage",
            "X/listing/titleOrdered/v1",
        ];
        assert_eq!(paths, expected);
        for at in [0, 2, 3, 4] {
            let (path, cluster, number) = &entries[at];
            assert_eq!(
                blob(&file, *cluster, *number),
                path[2..].repeat(9).as_bytes()
            );
        }
        assert_eq!(entries[1].1, 0, "the same picture");
        assert_eq!(entries[6].1, 3, "the page that opens first");
        let listing = blob(&file, entries[7].1, entries[7].2);
        let offered: Vec<usize> = (0..3).map(|at| number(&listing, 4 * at, 4)).collect();
        assert_eq!(offered, [2, 3, 4], "A, B, ข");
    }

    #[test]
    fn the_same_book_is_the_same_file_with_its_checksum_at_the_end() {
        let file = made();
        assert_eq!(file, made());
        let at = number(&file, 72, 8);
        assert_eq!(at + 16, file.len());
        assert_eq!(Md5::digest(&file[..at]).as_slice(), &file[at..]);
    }
}
