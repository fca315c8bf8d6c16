//! Zip archives that anybody may have made, read within limits.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek};
use std::path::Path;

use zip::ZipArchive;
use zip::result::ZipError;

use super::names::is_safe;
use super::trouble::Trouble;

/// The largest site that was built for this program has a tenth of it.
const MOST_FILES: usize = 500_000;

/// The most that a file may unpack to, in bytes; no page and no picture has a hundredth of it.
const LARGEST: u64 = 1 << 30;

/// The most that all files may unpack to, in bytes: FAT32, as on USB sticks, has no larger files.
const MOST: u64 = 4 << 30;

/// How many times larger a file may become. Text becomes ten times larger, deflate can do a thousand.
const GROWTH: u64 = 200;

/// What may be reached whatever the growth, in bytes: a short file of blanks is no bomb.
const SMALL: u64 = 1 << 20;

/// The bits of a Unix mode that say what kind of file it is, and a plain file's.
const KIND: u32 = 0o170_000;
const PLAIN: u32 = 0o100_000;

/// An archive whose names and kinds of files are safe. Its contents may still be damaged.
pub struct Archive<R> {
    zip: ZipArchive<R>,
    /// Where each file stands in the archive, by path; folders are left out.
    files: BTreeMap<String, usize>,
    /// What may still be unpacked, in bytes.
    left: u64,
}

impl Archive<BufReader<File>> {
    pub fn open(path: &Path) -> Result<Self, Trouble> {
        let file = File::open(path).map_err(|error| Trouble::failed(path, error))?;
        Self::read(BufReader::new(file))
    }
}

impl<R: Read + Seek> Archive<R> {
    pub fn read(reader: R) -> Result<Self, Trouble> {
        let mut zip = ZipArchive::new(reader).map_err(damaged)?;
        if zip.len() > MOST_FILES {
            return Err(Trouble::new("cli-zip-many").arg("limit", MOST_FILES));
        }
        if zip.has_duplicate_names() {
            return Err(Trouble::new("cli-zip-twice"));
        }
        let mut files = BTreeMap::new();
        for at in 0..zip.len() {
            let file = zip.by_index_data(at).map_err(damaged)?;
            let name = file.name().map_err(damaged)?.into_owned();
            let path = name.strip_suffix('/').unwrap_or(&name);
            let wrong = |message| Err(Trouble::new(message).arg("path", name.as_str()));
            if !is_safe(path) {
                return wrong("cli-unsafe-path");
            }
            if file.encrypted() {
                return wrong("cli-zip-locked");
            }
            if file.is_dir() {
                continue;
            }
            let kind = file.unix_mode().unwrap_or(PLAIN) & KIND;
            if kind != PLAIN && kind != 0 {
                return wrong("cli-zip-link");
            }
            files.insert(name, at);
        }
        // Two readers could otherwise see two contents in one archive.
        zip.validate_header_consistency().map_err(damaged)?;
        Ok(Self {
            zip,
            files,
            left: MOST,
        })
    }

    /// The files, in the order of their paths.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Hands on what a file holds, piece by piece. Sizes are counted, whatever the archive says of them.
    pub fn unpack(
        &mut self,
        path: &str,
        mut take: impl FnMut(&[u8]) -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        let wrong = |message| Trouble::new(message).arg("path", path);
        let broken = |detail: String| wrong("cli-zip-entry").arg("detail", detail);
        let at = self.files.get(path).ok_or_else(|| wrong("cli-zip-bomb"))?;
        let file = self.zip.by_index(*at);
        let mut file = file.map_err(|error| broken(error.to_string()))?;
        let packed = file.compressed_size();
        let most = packed.saturating_mul(GROWTH).clamp(SMALL, LARGEST);
        let mut size = 0_u64;
        let mut piece = vec![0; 64 * 1024];
        loop {
            let read = match file.read(&mut piece) {
                Ok(0) => return Ok(()),
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(broken(error.to_string())),
            };
            size += read as u64;
            if size > most || size > self.left {
                return Err(wrong("cli-zip-bomb"));
            }
            take(&piece[..read])?;
            self.left -= read as u64;
        }
    }
}

fn damaged(error: ZipError) -> Trouble {
    Trouble::new("cli-zip-damaged").arg("detail", error.to_string())
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use proptest::prelude::*;
    use zip::write::SimpleFileOptions;
    use zip::{CompressionMethod, ZipWriter};

    use super::*;

    fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in files {
            let options = SimpleFileOptions::default().unix_permissions(0o644);
            writer.start_file(*name, options).unwrap();
            writer.write_all(bytes).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    /// Reads all of an archive; what is wrong, if anything.
    fn all(bytes: &[u8]) -> Result<usize, Trouble> {
        let mut archive = Archive::read(Cursor::new(bytes))?;
        let paths: Vec<String> = archive.paths().map(str::to_owned).collect();
        for path in &paths {
            archive.unpack(path, |_| Ok(()))?;
        }
        Ok(paths.len())
    }

    fn message(bytes: &[u8]) -> &'static str {
        all(bytes).unwrap_err().message
    }

    /// The archive with one text replaced by another of the same length, wherever it stands.
    fn with(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
        assert_eq!(from.len(), to.len());
        let mut bytes = bytes.to_vec();
        let mut found = false;
        for at in 0..=bytes.len() - from.len() {
            if bytes[at..].starts_with(from) {
                bytes[at..at + to.len()].copy_from_slice(to);
                found = true;
            }
        }
        assert!(found);
        bytes
    }

    #[test]
    fn names_that_lead_out_are_refused() {
        let good = zip(&[("site/ab/cd.html", b"x"), ("site/b.html", b"y")]);
        assert_eq!(all(&good), Ok(2));
        for name in [
            "site/../cd.html",
            "/ite/ab/cd.html",
            "C:te/ab/cd.html",
            "site\\ab/cd.html",
            "site/a\0/cd.html",
        ] {
            let bad = with(&good, b"site/ab/cd.html", name.as_bytes());
            let error = all(&bad).unwrap_err();
            assert_eq!(error.message, "cli-unsafe-path", "{name}");
            assert_eq!(error.args, [("path", name.into())]);
        }
        let twice = zip(&[("site/a.html", b"x"), ("site/b.html", b"y")]);
        assert_eq!(
            message(&with(&twice, b"site/b.html", b"site/a.html")),
            "cli-zip-twice"
        );
    }

    #[test]
    fn links_and_locked_files_are_refused() {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default();
        writer
            .add_symlink("site/link", "/etc/passwd", options)
            .unwrap();
        assert_eq!(
            message(&writer.finish().unwrap().into_inner()),
            "cli-zip-link"
        );
        let mut locked = zip(&[("site/a.html", b"x")]);
        // The lowest bit of the flags, in the file's header and in the directory.
        for (mark, flags) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
            let at = locked.windows(4).position(|four| four == mark).unwrap();
            locked[at + flags] |= 1;
        }
        assert_eq!(message(&locked), "cli-zip-locked");
    }

    #[test]
    fn bombs_end_early_whatever_they_say_of_their_size() {
        let bomb = zip(&[("site/a.html", &vec![b' '; 40 << 20])]);
        assert!(bomb.len() < 50_000);
        let mut archive = Archive::read(Cursor::new(&bomb)).unwrap();
        let mut size = 0;
        let count = |piece: &[u8]| {
            size += piece.len();
            Ok(())
        };
        let error = archive.unpack("site/a.html", count).unwrap_err();
        assert_eq!(error.message, "cli-zip-bomb");
        assert!(size < 12 << 20, "{size}");
        // A size that lies is found out, or does no harm.
        let mut liar = bomb.clone();
        for (mark, place) in [(b"PK\x03\x04", 22), (b"PK\x01\x02", 24)] {
            let at = liar.windows(4).position(|four| four == mark).unwrap();
            liar[at + place..at + place + 4].copy_from_slice(&5_u32.to_le_bytes());
        }
        assert!(all(&liar).is_err());
    }

    #[test]
    fn damage_is_named() {
        let long: Vec<u8> = (0..60_000_u32).flat_map(u32::to_le_bytes).collect();
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        writer.start_file("site/a.bin", stored).unwrap();
        writer.write_all(&long).unwrap();
        let good = writer.finish().unwrap().into_inner();
        for length in [0, 1, 100, good.len() / 2, good.len() - 1] {
            assert_eq!(message(&good[..length]), "cli-zip-damaged", "{length}");
        }
        let mut flipped = good.clone();
        flipped[1000] ^= 1;
        let error = all(&flipped).unwrap_err();
        assert_eq!(error.message, "cli-zip-entry");
        assert_eq!(error.args[0], ("path", "site/a.bin".into()));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]
        #[test]
        fn no_bytes_make_it_panic(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6), cut in any::<prop::sample::Index>(), cuts in any::<bool>()) {
            let text = "some words ".repeat(50);
            let mut bytes = zip(&[("site/manifest.json", b"{}"), ("site/a.html", text.as_bytes()), ("site/b/", b"")]);
            for (at, byte) in changes {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            if cuts {
                bytes.truncate(cut.index(bytes.len()));
            }
            let _ = all(&bytes);
        }
    }
}
