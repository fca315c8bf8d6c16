//! `fieldbook export zip --since`: only what changed.

use std::path::Path;

use crate::cli::console::Console;
use crate::cli::exit::Exit;
use crate::copies::{Copy, PackageManifest, Trouble, UPDATE, Update, read_short};
use crate::export::Files;
use crate::output::MANIFEST;

/// The older package that an update is for.
pub struct Base {
    manifest: PackageManifest,
    bytes: Vec<u8>,
    date: String,
}

impl Base {
    /// Reads a manifest, or the folder or zip that holds it.
    pub fn read(path: &Path, console: &Console) -> Result<Self, Exit> {
        let read = || {
            let is_zip = path.extension().is_some_and(|ending| ending == "zip");
            let bytes = match (path.is_dir(), is_zip) {
                (true, _) => read_short(&path.join(MANIFEST))?,
                (_, true) => Copy::of_zip(path)?.manifest,
                _ => read_short(path)?,
            };
            let manifest = PackageManifest::parse(&bytes)?;
            let date = manifest.date.clone();
            let date = date.ok_or_else(|| Trouble::new("cli-since-built"))?;
            Ok(Self {
                manifest,
                bytes,
                date,
            })
        };
        read().map_err(|trouble: Trouble| refused(&trouble, console))
    }

    /// What the update is called.
    pub fn name(&self, package: &str) -> String {
        format!("{package}-since-{}", self.date)
    }

    /// Drops what the older package has too, and says what the update belongs to.
    pub fn keep_changes(
        &self,
        files: &mut Files,
        new: &PackageManifest,
        console: &Console,
    ) -> Result<(), Exit> {
        let refuse = |message| Err(refused(&Trouble::new(message), console));
        if !new.is_alike(&self.manifest) {
            return refuse("cli-since-other");
        }
        if new.day() < self.manifest.day() {
            return refuse("cli-since-newer");
        }
        if new == &self.manifest {
            return refuse("cli-since-same");
        }
        let known = &self.manifest.files;
        let is_new = |path: &String| match new.files.get(path) {
            Some(hash) => known.get(path) != Some(hash),
            // The manifest and its signature.
            None => true,
        };
        files.0.retain(|path, _| is_new(path));
        let update = Update::between(&self.manifest, &self.bytes, new);
        files
            .0
            .insert(UPDATE.to_owned(), update.to_json().into_bytes());
        Ok(())
    }
}

fn refused(trouble: &Trouble, console: &Console) -> Exit {
    console.trouble(trouble);
    Exit::Usage
}
