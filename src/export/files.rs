//! The files of a built site, as packages are made of them.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use walkdir::WalkDir;

/// Bytes by path below the site's folder, with `/`; in the order of the paths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(pub BTreeMap<String, Vec<u8>>);

impl Files {
    /// Every file of a folder. The error names the file that cannot be read.
    pub fn read(folder: &Path) -> io::Result<Self> {
        let mut files = BTreeMap::new();
        for found in WalkDir::new(folder) {
            let found = found?;
            if !found.file_type().is_file() {
                continue;
            }
            // Everything that is found lies below the folder.
            let below = found.path().strip_prefix(folder).unwrap_or(found.path());
            let path = below.to_string_lossy().replace('\\', "/");
            let named = |error: io::Error| {
                io::Error::new(error.kind(), format!("{}: {error}", found.path().display()))
            };
            files.insert(path, fs::read(found.path()).map_err(named)?);
        }
        Ok(Self(files))
    }
}
