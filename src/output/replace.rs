//! Replaces one of the site's own files.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// Puts `bytes` in the place of the file at `path`, if there is one: whole or not at all, with the
/// rights that the file had. The folder must be there.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let mut file = tempfile::Builder::new().prefix(".fieldbook-").make_in(
        folder.unwrap_or(Path::new(".")),
        |path| {
            // A new file has the rights that the system gives: a temporary one would be private.
            fs::File::create_new(path)
        },
    )?;
    file.write_all(bytes)?;
    if let Ok(known) = fs::metadata(path) {
        fs::set_permissions(file.path(), known.permissions())?;
    }
    file.persist(path)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.md");
        fs::write(&path, "old").unwrap();
        replace(&path, b"new").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        replace(&folder.path().join("b.md"), b"new").unwrap();
        assert!(replace(&folder.path().join("no/c.md"), b"new").is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }
}
