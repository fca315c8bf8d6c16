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
