//! The only writer of the output folder.
//!
//! A build writes into a folder beside the output and exchanges the two at the end: a build that
//! fails half-way leaves the previous output as it was.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use super::artifact::Artifact;
use super::exchange::{WriteError, beside, exchange, failed, mend, remove_folder};
use super::manifest::{Manifest, NAME, sha256};
use super::offline::Written;
use crate::paths::OutputPath;

/// An output folder that is being written.
pub struct Output {
    target: PathBuf,
    staging: PathBuf,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    manifest: Manifest,
    /// Bytes by path.
    sizes: BTreeMap<String, usize>,
    folders: BTreeSet<String>,
}

impl Output {
    /// Starts writing; the folder itself stays untouched until [`Output::finish`].
    pub fn begin(target: &Path) -> Result<Self, WriteError> {
        mend(target)?;
        if is_foreign(target) {
            return Err(WriteError::NotOurs(target.to_owned()));
        }
        let staging = beside(target, "new");
        remove_folder(&staging)?;
        fs::create_dir_all(&staging).map_err(|error| failed(&staging, error))?;
        Ok(Self {
            target: target.to_owned(),
            staging,
            state: Mutex::default(),
        })
    }

    /// Writes one file; safe to call from several threads.
    pub fn write(&self, artifact: &Artifact) -> Result<(), WriteError> {
        let path = self.prepare(&artifact.path)?;
        fs::write(&path, &artifact.bytes).map_err(|error| failed(&path, error))?;
        self.record(artifact, sha256(&artifact.bytes));
        Ok(())
    }

    /// What was written so far, in the order of the paths.
    pub fn files(&self) -> Vec<Written> {
        let state = self.lock();
        let sizes = state.sizes.iter();
        sizes
            .map(|(path, size)| Written {
                path: path.clone(),
                size: *size,
                sha256: state.manifest.get(path).unwrap_or_default().to_owned(),
            })
            .collect()
    }

    /// The number of files written so far.
    pub fn len(&self) -> usize {
        self.lock().manifest.len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Writes the manifest and puts the new output in the place of the old one.
    pub fn finish(self) -> Result<(), WriteError> {
        let manifest = self.lock().manifest.artifact();
        let path = self.staging.join(NAME);
        fs::write(&path, &manifest.bytes).map_err(|error| failed(&path, error))?;
        exchange(&self.staging, &self.target, &hosts_files(&self.target)?)
    }

    fn prepare(&self, path: &OutputPath) -> Result<PathBuf, WriteError> {
        let file = self.staging.join(path.as_str());
        let folder = path
            .as_str()
            .rsplit_once('/')
            .map_or("", |(folder, _)| folder);
        let is_new = self.lock().folders.insert(folder.to_owned());
        if is_new {
            let folder = self.staging.join(folder);
            fs::create_dir_all(&folder).map_err(|error| failed(&folder, error))?;
        } else if !folder.is_empty() {
            // Another thread may have registered the folder and not made it yet.
            let folder = self.staging.join(folder);
            if !folder.exists() {
                fs::create_dir_all(&folder).map_err(|error| failed(&folder, error))?;
            }
        }
        Ok(file)
    }

    fn record(&self, artifact: &Artifact, hash: String) {
        let mut state = self.lock();
        state.manifest.insert(&artifact.path, hash);
        let path = artifact.path.as_str().to_owned();
        state.sizes.insert(path, artifact.bytes.len());
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        // A thread that panicked while holding it left the maps whole: insertions are their last step.
        self.state
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Drop for Output {
    /// Clears away what a failed build had written; after [`Output::finish`] there is nothing left.
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.staging);
    }
}

/// Whether a folder holds something that a build did not write. An empty or missing one does not.
fn is_foreign(target: &Path) -> bool {
    if fs::read(target.join(NAME)).is_ok_and(|bytes| Manifest::is_ours(&bytes)) {
        return false;
    }
    match fs::read_dir(target) {
        Ok(mut entries) => entries.next().is_some(),
        Err(error) => error.kind() != io::ErrorKind::NotFound,
    }
}

/// Hidden files of the output (`.git`, `.nojekyll`) and `CNAME`: hosts put them there and a build must
/// not lose them.
fn hosts_files(target: &Path) -> Result<Vec<PathBuf>, WriteError> {
    let mut kept = Vec::new();
    if !target.exists() {
        return Ok(kept);
    }
    for entry in fs::read_dir(target).map_err(|error| failed(target, error))? {
        let name = entry.map_err(|error| failed(target, error))?.file_name();
        let text = name.to_string_lossy();
        if text.starts_with('.') || text == "CNAME" {
            kept.push(PathBuf::from(name));
        }
    }
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn artifact(path: &str, text: &str) -> Artifact {
        Artifact::new(OutputPath::new(path), text)
    }

    #[test]
    fn a_build_that_fails_leaves_the_previous_output() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("public");
        let output = Output::begin(&target).unwrap();
        output.write(&artifact("en/index.html", "one")).unwrap();
        output.finish().unwrap();
        let output = Output::begin(&target).unwrap();
        output.write(&artifact("en/index.html", "two")).unwrap();
        drop(output);
        assert_eq!(
            fs::read_to_string(target.join("en/index.html")).unwrap(),
            "one"
        );
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_new_build_drops_old_pages_and_keeps_what_the_host_put_there() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("public");
        let output = Output::begin(&target).unwrap();
        output.write(&artifact("old/index.html", "x")).unwrap();
        output.finish().unwrap();
        fs::write(target.join("CNAME"), "fieldbook.example").unwrap();
        fs::create_dir(target.join(".git")).unwrap();
        let output = Output::begin(&target).unwrap();
        output.write(&artifact("new/index.html", "x")).unwrap();
        output.finish().unwrap();
        assert!(!target.join("old").exists());
        assert!(target.join("new/index.html").exists());
        assert!(target.join("CNAME").exists() && target.join(".git").exists());
    }

    #[test]
    fn a_folder_of_somebody_elses_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("thesis.docx"), "x").unwrap();
        assert!(matches!(
            Output::begin(folder.path()),
            Err(WriteError::NotOurs(_))
        ));
        assert!(folder.path().join("thesis.docx").exists());
    }
}
