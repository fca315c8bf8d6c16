//! A copy of a package, read: the hash of every file, and the files that say what it is.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use walkdir::WalkDir;

use super::archive::Archive;
use super::names::is_foreign;
use super::package_manifest::PackageManifest;
use super::trouble::Trouble;
use crate::output::{MANIFEST, hexadecimal};
use crate::revocations;
use crate::signature;

/// The file in an update that says what it belongs to.
pub const UPDATE: &str = "update.json";

/// The longest file that is kept in memory, in bytes; the manifest of ten thousand files has two megabytes.
const LONGEST: u64 = 128 << 20;

/// What a copy is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Folder,
    Zip,
    /// One file, with its manifest beside it.
    File,
}

/// A copy as it is, and what it says of itself.
#[derive(Debug)]
pub struct Copy {
    pub kind: Kind,
    /// SHA-256 in hexadecimal digits by path; without the manifest and what goes with it.
    pub files: BTreeMap<String, String>,
    /// Hidden files and folders and what systems leave, as paths. Nothing inside such folders is looked at.
    pub foreign: Vec<String>,
    /// Links and other things that are neither files nor folders.
    pub links: Vec<String>,
    /// `manifest.json`, byte for byte.
    pub manifest: Vec<u8>,
    pub signature: Option<String>,
    /// `update.json`, if this is an update.
    pub update: Option<Vec<u8>>,
    /// Its own list of what was withdrawn.
    pub revocations: Option<String>,
    /// What stands before each path in the archive: `fieldbook-th/`.
    pub prefix: String,
}

impl Copy {
    /// Reads a folder, a zip, or a file with its manifest beside it.
    pub fn read(path: &Path) -> Result<Self, Trouble> {
        if path.is_dir() {
            return Self::of_folder(path);
        }
        let named = path.file_name().unwrap_or_default().to_string_lossy();
        let manifest = path.with_file_name(format!("{named}.{MANIFEST}"));
        match manifest.is_file() {
            true => Self::of_file(path, &manifest),
            false => Self::of_zip(path),
        }
    }

    fn new(kind: Kind) -> Self {
        Self {
            kind,
            files: BTreeMap::new(),
            foreign: Vec::new(),
            links: Vec::new(),
            manifest: Vec::new(),
            signature: None,
            update: None,
            revocations: None,
            prefix: String::new(),
        }
    }

    pub fn of_folder(root: &Path) -> Result<Self, Trouble> {
        if !root.join(MANIFEST).is_file() {
            let path = root.display().to_string();
            return Err(Trouble::new("cli-no-manifest").arg("path", path));
        }
        let mut copy = Self::new(Kind::Folder);
        let mut walk = WalkDir::new(root)
            .min_depth(1)
            .sort_by_file_name()
            .into_iter();
        while let Some(found) = walk.next() {
            let found =
                found.map_err(|error| Trouble::failed(error.path().unwrap_or(root), &error))?;
            // Everything that is found lies below the folder.
            let below = found.path().strip_prefix(root).unwrap_or(found.path());
            let path = below.to_string_lossy().replace('\\', "/");
            if is_foreign(&found.file_name().to_string_lossy()) {
                copy.foreign.push(path);
                if found.file_type().is_dir() {
                    walk.skip_current_dir();
                }
            } else if found.file_type().is_file() {
                let failed = |error| Trouble::failed(found.path(), error);
                let file = File::open(found.path()).map_err(failed)?;
                let mut taken = Taken::of(&path);
                pieces(file, |piece| taken.take(piece)).map_err(failed)?;
                copy.add(path, taken);
            } else if !found.file_type().is_dir() {
                copy.links.push(path);
            }
        }
        Ok(copy)
    }

    /// A zip, without unpacking it to the disk.
    pub fn of_zip(path: &Path) -> Result<Self, Trouble> {
        let mut archive = Archive::open(path)?;
        let mut copy = Self::new(Kind::Zip);
        copy.prefix = top(archive.paths()).ok_or_else(|| {
            Trouble::new("cli-no-manifest").arg("path", path.display().to_string())
        })?;
        let names: Vec<String> = archive.paths().map(str::to_owned).collect();
        for name in names {
            let Some(inside) = name.strip_prefix(&copy.prefix) else {
                match name.split('/').any(is_foreign) {
                    true => copy.foreign.push(name),
                    // No path of a manifest begins with a slash: nobody knows this file.
                    false => drop(copy.files.insert(format!("/{name}"), String::new())),
                }
                continue;
            };
            if inside.split('/').any(is_foreign) {
                copy.foreign.push(inside.to_owned());
                continue;
            }
            let mut taken = Taken::of(inside);
            archive.unpack(&name, |piece| {
                taken.take(piece);
                Ok(())
            })?;
            copy.add(inside.to_owned(), taken);
        }
        Ok(copy)
    }

    /// One file; it may have been renamed together with its manifest.
    fn of_file(path: &Path, manifest: &Path) -> Result<Self, Trouble> {
        let mut copy = Self::new(Kind::File);
        copy.manifest = read_short(manifest)?;
        let named = manifest.to_string_lossy();
        let signature = PathBuf::from(format!("{named}{}", signature::ENDING));
        if signature.is_file() {
            copy.signature = Some(text(read_short(&signature)?));
        }
        let failed = |error| Trouble::failed(path, error);
        let mut hash = Sha256::new();
        let file = File::open(path).map_err(failed)?;
        pieces(file, |piece| hash.update(piece)).map_err(failed)?;
        let own = path.file_name().unwrap_or_default().to_string_lossy();
        let listed = PackageManifest::parse(&copy.manifest)?.files;
        let only = (listed.len() == 1).then(|| listed.into_keys().next());
        let name = only.flatten().unwrap_or_else(|| own.into_owned());
        copy.files.insert(name, hexadecimal(&hash.finalize()));
        Ok(copy)
    }

    fn add(&mut self, path: String, taken: Taken) {
        let kept = taken.kept.unwrap_or_default();
        match path.as_str() {
            MANIFEST => self.manifest = kept,
            UPDATE => self.update = Some(kept),
            path if path == format!("{MANIFEST}{}", signature::ENDING) => {
                self.signature = Some(text(kept));
            }
            _ => {
                if path == revocations::FILE {
                    self.revocations = Some(text(kept));
                }
                self.files.insert(path, hexadecimal(&taken.hash.finalize()));
            }
        }
    }
}

/// What is read of a file: its hash, and all of it if it says something about the copy.
struct Taken {
    hash: Sha256,
    kept: Option<Vec<u8>>,
}

impl Taken {
    fn of(path: &str) -> Self {
        let signature = format!("{MANIFEST}{}", signature::ENDING);
        let is_kept = [MANIFEST, UPDATE, revocations::FILE, &signature].contains(&path);
        Self {
            hash: Sha256::new(),
            kept: is_kept.then(Vec::new),
        }
    }

    fn take(&mut self, piece: &[u8]) {
        self.hash.update(piece);
        if let Some(kept) = &mut self.kept
            && (kept.len() as u64) < LONGEST
        {
            kept.extend_from_slice(piece);
        }
    }
}

/// The folder of an archive that holds the manifest, with a slash behind it; empty for none.
fn top<'a>(paths: impl Iterator<Item = &'a str>) -> Option<String> {
    let found = paths.filter_map(|path| path.strip_suffix(MANIFEST));
    let is_top = |folder: &&str| {
        let name = folder.strip_suffix('/');
        folder.is_empty() || name.is_some_and(|name| !name.contains('/') && !is_foreign(name))
    };
    // An empty text, which is the archive's root, comes first.
    let mut tops: Vec<&str> = found.filter(is_top).collect();
    tops.sort_unstable();
    match tops[..] {
        ["", ..] => Some(String::new()),
        [only] => Some(only.to_owned()),
        _ => None,
    }
}

/// A file that must be short.
pub fn read_short(path: &Path) -> Result<Vec<u8>, Trouble> {
    let failed = |error| Trouble::failed(path, error);
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(failed)?;
    file.take(LONGEST).read_to_end(&mut bytes).map_err(failed)?;
    Ok(bytes)
}

fn pieces(mut file: File, mut take: impl FnMut(&[u8])) -> io::Result<()> {
    let mut piece = vec![0; 64 * 1024];
    loop {
        match file.read(&mut piece) {
            Ok(0) => return Ok(()),
            Ok(read) => take(&piece[..read]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8_lossy(&bytes).into_owned()
}
