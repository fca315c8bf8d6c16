//! Puts a folder in the place of another: the old one stays until the new one is whole.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Why the output could not be written.
#[derive(Debug)]
pub enum WriteError {
    /// The output folder holds files that no build wrote.
    NotOurs(PathBuf),
    Io {
        path: PathBuf,
        error: io::Error,
    },
}

/// Puts the folder `staging` in the place of `target`, which need not be there. What `kept` names below
/// the old folder moves into the new one, unless that has it already. Both must lie in the same folder,
/// so that nothing is copied.
pub fn exchange(staging: &Path, target: &Path, kept: &[PathBuf]) -> Result<(), WriteError> {
    let old = beside(target, "old");
    remove_folder(&old)?;
    let replaces = target.exists();
    if replaces {
        fs::rename(target, &old).map_err(|error| failed(target, error))?;
    }
    if let Err(error) = fs::rename(staging, target) {
        if replaces {
            // Back to how it was; if even that fails, the first error says more.
            let _ = fs::rename(&old, target);
        }
        return Err(failed(target, error));
    }
    for path in kept {
        let (from, to) = (old.join(path), target.join(path));
        if to.exists() {
            continue;
        }
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).map_err(|error| failed(folder, error))?;
        }
        fs::rename(from, &to).map_err(|error| failed(&to, error))?;
    }
    remove_folder(&old)
}

/// Finishes what a run left that was stopped inside [`exchange`]: puts the old folder back where there
/// is none, and hidden files that had not moved yet into the new one.
pub fn mend(target: &Path) -> Result<(), WriteError> {
    let old = beside(target, "old");
    if !target.exists() && old.exists() {
        return fs::rename(&old, target).map_err(|error| failed(target, error));
    }
    let Ok(entries) = fs::read_dir(&old) else {
        return Ok(());
    };
    for entry in entries {
        let entry = entry.map_err(|error| failed(&old, error))?;
        let to = target.join(entry.file_name());
        if entry.file_name().to_string_lossy().starts_with('.') && !to.exists() {
            fs::rename(entry.path(), &to).map_err(|error| failed(&to, error))?;
        }
    }
    Ok(())
}

/// `public` → `.public.new`, in the same folder so that a rename does not cross disks.
pub fn beside(target: &Path, suffix: &str) -> PathBuf {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    target.with_file_name(format!(".{name}.{suffix}"))
}

/// Deletes a folder, if it is there.
pub fn remove_folder(folder: &Path) -> Result<(), WriteError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failed(folder, error)),
        _ => Ok(()),
    }
}

pub fn failed(path: &Path, error: io::Error) -> WriteError {
    WriteError::Io {
        path: path.to_owned(),
        error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(path: &Path, text: &str) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    #[test]
    fn a_run_that_was_stopped_loses_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("site");
        let old = beside(&target, "old");
        write(&old.join("index.html"), "old");
        write(&old.join(".git/config"), "mine");
        mend(&target).unwrap();
        assert_eq!(
            fs::read_to_string(target.join("index.html")).unwrap(),
            "old"
        );
        // Stopped one step later: the new folder is there, and hidden files are still in the old one.
        fs::rename(&target, &old).unwrap();
        write(&target.join("index.html"), "new");
        mend(&target).unwrap();
        assert_eq!(
            fs::read_to_string(target.join("index.html")).unwrap(),
            "new"
        );
        assert_eq!(
            fs::read_to_string(target.join(".git/config")).unwrap(),
            "mine"
        );
        let staging = beside(&target, "new");
        write(&staging.join("index.html"), "newer");
        exchange(&staging, &target, &[PathBuf::from(".git")]).unwrap();
        assert_eq!(
            fs::read_to_string(target.join("index.html")).unwrap(),
            "newer"
        );
        assert!(target.join(".git/config").exists());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
