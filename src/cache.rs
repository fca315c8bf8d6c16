//! What takes long to make and is kept between builds: `.fieldbook-cache/` in the site's folder.
//!
//! The folder can be deleted at any time. A build leaves in it only what it used itself, so that
//! nothing stays of what was withdrawn. What cannot be kept is made again: no error stops a build.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use blake3::Hash;

/// Below the site's folder; hidden, so that it is no source.
const FOLDER: &str = ".fieldbook-cache";

/// Bytes of the hash before each file's content.
const HASH: usize = blake3::OUT_LEN;

/// What is kept, by a hash of all that it was made of.
pub struct Cache {
    folder: PathBuf,
    used: Mutex<BTreeSet<String>>,
}

impl Cache {
    pub fn of(root: &Path) -> Self {
        Self {
            folder: root.join(FOLDER),
            used: Mutex::default(),
        }
    }

    /// What is kept under `key`, or else what `make` makes, which is then kept.
    ///
    /// `key` is a hash of everything that the result depends on, the program's version too.
    pub fn get_or_make<E>(
        &self,
        key: Hash,
        make: impl FnOnce() -> Result<Vec<u8>, E>,
    ) -> Result<Vec<u8>, E> {
        let name = key.to_hex().to_string();
        let file = self.folder.join(&name);
        self.used
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(name);
        if let Some(bytes) = read(&file) {
            return Ok(bytes);
        }
        let bytes = make()?;
        // A disk that is full or cannot be written costs time, not the build.
        let _ = self.keep(&file, &bytes);
        Ok(bytes)
    }

    /// Deletes what nobody asked for since the cache was opened.
    pub fn sweep(&self) {
        let used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let Ok(files) = fs::read_dir(&self.folder) else {
            return;
        };
        for file in files.flatten() {
            if !used.contains(file.file_name().to_string_lossy().as_ref()) {
                let _ = fs::remove_file(file.path());
            }
        }
    }

    /// Deletes everything; there may be nothing.
    pub fn clear(root: &Path) -> io::Result<()> {
        match fs::remove_dir_all(root.join(FOLDER)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    fn keep(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let mut temporary = tempfile::NamedTempFile::new_in(&self.folder)?;
        temporary.write_all(blake3::hash(bytes).as_bytes())?;
        temporary.write_all(bytes)?;
        temporary.persist(file)?;
        Ok(())
    }
}

/// A whole file; a damaged one counts as missing.
fn read(file: &Path) -> Option<Vec<u8>> {
    let mut bytes = fs::read(file).ok()?;
    if bytes.len() < HASH {
        return None;
    }
    let content = bytes.split_off(HASH);
    (blake3::hash(&content).as_bytes() == bytes.as_slice()).then_some(content)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(cache: &Cache, key: &str, text: &str) -> String {
        let make = || Ok::<_, ()>(text.as_bytes().to_vec());
        let bytes = cache.get_or_make(blake3::hash(key.as_bytes()), make);
        String::from_utf8(bytes.unwrap()).unwrap()
    }

    #[test]
    fn what_is_kept_is_not_made_again_and_what_is_damaged_is() {
        let root = tempfile::tempdir().unwrap();
        assert_eq!(made(&Cache::of(root.path()), "a", "one"), "one");
        assert_eq!(made(&Cache::of(root.path()), "a", "two"), "one");
        let folder = root.path().join(FOLDER);
        for file in fs::read_dir(folder).unwrap().flatten() {
            fs::write(file.path(), "damaged").unwrap();
        }
        assert_eq!(made(&Cache::of(root.path()), "a", "two"), "two");
    }

    #[test]
    fn what_was_not_asked_for_is_swept_away() {
        let root = tempfile::tempdir().unwrap();
        let cache = Cache::of(root.path());
        made(&cache, "a", "one");
        made(&cache, "b", "one");
        let cache = Cache::of(root.path());
        made(&cache, "b", "two");
        cache.sweep();
        assert_eq!(fs::read_dir(root.path().join(FOLDER)).unwrap().count(), 1);
        let cache = Cache::of(root.path());
        assert_eq!(made(&cache, "b", "two"), "one");
        assert_eq!(made(&cache, "a", "two"), "two");
        Cache::clear(root.path()).unwrap();
        assert!(!root.path().join(FOLDER).exists());
    }
}
