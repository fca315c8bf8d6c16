//! Adds an update to an older copy: whole or not at all.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::archive::Archive;
use super::check::{Differences, Signed};
use super::copy::{Copy, UPDATE};
use super::package_manifest::PackageManifest;
use super::trouble::Trouble;
use super::update::Update;
use crate::output::{self, MANIFEST, WriteError, sha256};
use crate::signature::{self, Key};

/// Puts the newer package in the place of the copy at `target`. Hidden files and what systems have left
/// there stay. The new manifest, or `None` when the copy is as new already.
pub fn apply(
    update: &Path,
    target: &Path,
    key: Option<&Key>,
) -> Result<Option<PackageManifest>, Trouble> {
    let target = &found(target)?;
    let old = Copy::of_folder(target)?;
    let old_manifest = PackageManifest::parse(&old.manifest)?;
    let new = match update.is_dir() {
        true => return Err(Trouble::new("cli-apply-folder")),
        false => Copy::of_zip(update)?,
    };
    let manifest = PackageManifest::parse(&new.manifest)?;
    if old.manifest == new.manifest {
        is_as_it_was(&old, &old_manifest)?;
        return Ok(None);
    }
    let described = new.update.as_deref();
    let described = described.ok_or_else(|| Trouble::new("cli-apply-whole"))?;
    let described = Update::parse(described)?;
    if described.base != sha256(&old.manifest) {
        let day = old_manifest.date.clone().unwrap_or_default();
        return Err(Trouble::new("cli-apply-base").arg("date", day));
    }
    is_as_it_was(&old, &old_manifest)?;
    is_signed_alike(&old, &new, key)?;
    if manifest.day() < old_manifest.day() {
        return Err(Trouble::new("cli-apply-older")
            .arg("date", manifest.date.clone().unwrap_or_default())
            .arg("known", old_manifest.date.clone().unwrap_or_default()));
    }
    if !manifest.is_alike(&old_manifest) {
        return Err(Trouble::new("cli-since-other"));
    }
    is_complete(&described, &new, &manifest, &old_manifest, &old.manifest)?;
    let staging = Staging::begin(target)?;
    staging.fill(update, target, &new, &manifest)?;
    let kept: Vec<PathBuf> = old.foreign.iter().map(PathBuf::from).collect();
    output::exchange(&staging.0, target, &kept).map_err(written)?;
    Ok(Some(manifest))
}

/// The folder itself, without links, after what an earlier run may have left half done.
fn found(target: &Path) -> Result<PathBuf, Trouble> {
    output::mend(target).map_err(written)?;
    let found = target.canonicalize();
    let found = found.map_err(|error| Trouble::failed(target, error))?;
    match found.file_name() {
        Some(_) => Ok(found),
        None => Err(Trouble::new("cli-apply-root").arg("path", found.display().to_string())),
    }
}

/// Refuses a copy that is not what its manifest says: its files are used for the new one, and what is
/// not known would be lost.
fn is_as_it_was(old: &Copy, manifest: &PackageManifest) -> Result<(), Trouble> {
    let found = Differences::of(old, manifest);
    let wrong = |message, paths: &[String]| {
        let path = paths.first().cloned().unwrap_or_default();
        Err(Trouble::new(message)
            .arg("path", path)
            .arg("count", paths.len()))
    };
    if old.update.is_some() {
        return wrong("cli-apply-added", &[UPDATE.to_owned()]);
    }
    let all = [
        ("cli-apply-missing", &found.missing),
        ("cli-apply-altered", &found.altered),
        ("cli-apply-added", &found.added),
        ("cli-apply-added", &old.links),
    ];
    let mut problems = all.into_iter().filter(|(_, paths)| !paths.is_empty());
    match problems.next() {
        Some((message, paths)) => wrong(message, paths),
        None => Ok(()),
    }
}

/// Refuses to put what anybody may have made in the place of what a known key has signed.
fn is_signed_alike(old: &Copy, new: &Copy, key: Option<&Key>) -> Result<(), Trouble> {
    let of_old = Signed::by(&old.manifest, old.signature.as_deref(), key);
    let of_new = Signed::by(&new.manifest, new.signature.as_deref(), key);
    match (of_old, of_new) {
        (Signed::Bad(detail), _) => {
            Err(Trouble::new("cli-apply-copy-signature").arg("detail", detail))
        }
        (_, Signed::Bad(detail)) => Err(Trouble::new("cli-apply-signature").arg("detail", detail)),
        (Signed::Good { .. } | Signed::Unknown { .. }, Signed::Nobody) => {
            Err(Trouble::new("cli-apply-unsigned"))
        }
        (Signed::Unknown { key_id, .. }, Signed::Unknown { key_id: other, .. }) => {
            match key_id == other {
                true => Err(Trouble::new("cli-apply-needs-key").arg("key", key_id)),
                false => Err(Trouble::new("cli-apply-other-key")
                    .arg("key", other)
                    .arg("known", key_id)),
            }
        }
        (Signed::Nobody, Signed::Nobody) if key.is_some() => {
            Err(Trouble::new("cli-apply-unsigned"))
        }
        _ => Ok(()),
    }
}

/// Refuses an update that does not lead from the old manifest to the new one.
fn is_complete(
    described: &Update,
    new: &Copy,
    manifest: &PackageManifest,
    old: &PackageManifest,
    old_bytes: &[u8],
) -> Result<(), Trouble> {
    let broken = |detail: &str| Err(Trouble::new("cli-update-broken").arg("detail", detail));
    let found = Differences::of(new, manifest);
    if let Some(path) = found.altered.first().or(found.added.first()) {
        return broken(path);
    }
    if *described != Update::between(old, old_bytes, manifest) {
        return broken(UPDATE);
    }
    let is_there = |path: &str, hash: &String| {
        new.files.contains_key(path) || old.files.get(path) == Some(hash)
    };
    let mut files = manifest.files.iter();
    match files.find(|(path, hash)| !is_there(path, hash)) {
        Some((path, _)) => broken(path),
        None => Ok(()),
    }
}

/// The new copy while it is being written, beside the old one; gone when anything fails.
struct Staging(PathBuf);

impl Staging {
    fn begin(target: &Path) -> Result<Self, Trouble> {
        let staging = Self(output::beside(target, "new"));
        output::remove_folder(&staging.0).map_err(written)?;
        fs::create_dir(&staging.0).map_err(|error| Trouble::failed(&staging.0, error))?;
        Ok(staging)
    }

    /// Writes every file, then reads them all again and compares them with the new manifest.
    fn fill(
        &self,
        update: &Path,
        target: &Path,
        new: &Copy,
        manifest: &PackageManifest,
    ) -> Result<(), Trouble> {
        let mut archive = Archive::open(update)?;
        for path in manifest.files.keys() {
            let to = self.0.join(path);
            let failed = |error| Trouble::failed(&to, error);
            if let Some(folder) = to.parent() {
                fs::create_dir_all(folder).map_err(failed)?;
            }
            let mut file = File::create_new(&to).map_err(failed)?;
            if new.files.contains_key(path) {
                let packed = format!("{}{path}", new.prefix);
                archive.unpack(&packed, |piece| file.write_all(piece).map_err(failed))?;
            } else {
                let from = target.join(path);
                let mut known = File::open(&from).map_err(|error| Trouble::failed(&from, error))?;
                // Not `fs::copy`: rights and links of the old file do not matter.
                io::copy(&mut known, &mut file).map_err(failed)?;
            }
        }
        let signed = format!("{MANIFEST}{}", signature::ENDING);
        let signature = new
            .signature
            .iter()
            .map(|text| (signed.as_str(), text.as_bytes()));
        for (name, bytes) in signature.chain([(MANIFEST, &new.manifest[..])]) {
            let to = self.0.join(name);
            fs::write(&to, bytes).map_err(|error| Trouble::failed(&to, error))?;
        }
        let read = Copy::of_folder(&self.0)?;
        let found = Differences::of(&read, manifest);
        match found.is_empty() && read.manifest == new.manifest {
            true => Ok(()),
            false => Err(Trouble::new("cli-apply-disk")),
        }
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn written(error: WriteError) -> Trouble {
    match error {
        WriteError::NotOurs(path) => Trouble::failed(&path, io::ErrorKind::AlreadyExists),
        WriteError::Io { path, error } => Trouble::failed(&path, error),
    }
}
