//! The public key that copies are checked with.

use std::fs;
use std::path::Path;

use super::console::Console;
use super::exit::Exit;
use crate::config::SiteConfig;
use crate::diag::Arg;
use crate::paths::SourcePath;
use crate::signature::Key;

/// The key that was given, as its text or a file, or else that of the site at `root`. A `site.toml` that
/// lies in the copy itself is not asked: whoever made the copy wrote it.
pub fn find(
    root: &Path,
    given: Option<&str>,
    copy: &Path,
    console: &Console,
) -> Result<Option<Key>, Exit> {
    let (text, path) = match given {
        Some(given) => match Path::new(given).is_file() {
            true => (fs::read_to_string(given).unwrap_or_default(), given),
            false => (given.to_owned(), given),
        },
        None => match of_site(root, copy) {
            Some(text) => (text, "site.toml"),
            None => return Ok(None),
        },
    };
    Key::parse(&text).map(Some).map_err(|detail| {
        let args = [("path", Arg::from(path)), ("detail", Arg::from(detail))];
        console.problem(&console.message("cli-bad-public-key", &args));
        Exit::Usage
    })
}

fn of_site(root: &Path, copy: &Path) -> Option<String> {
    let root = root.canonicalize().ok()?;
    let copy = copy.canonicalize().ok()?;
    if root.starts_with(&copy) {
        return None;
    }
    let text = fs::read_to_string(root.join("site.toml")).ok()?;
    let (config, _) = SiteConfig::parse(&SourcePath::new("site.toml"), &text);
    config?.safeguarding.revocation_key
}
