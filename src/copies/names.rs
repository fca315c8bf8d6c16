//! Which names files of a copy may have, and which files belong to a computer and not to the copy.

/// What systems leave on disks that they have shown, in lower-case letters.
const DROPPINGS: [&str; 8] = [
    "thumbs.db",
    "ehthumbs.db",
    "desktop.ini",
    "system volume information",
    "$recycle.bin",
    "recycler",
    "__macosx",
    "lost.dir",
];

/// Names of devices, which Windows opens in any folder and with any ending.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Whether a path with `/` stays inside its folder and means the same on every system.
pub fn is_safe(path: &str) -> bool {
    let is_bad = |c: char| c.is_control() || c == '\\' || c == ':';
    !path.is_empty() && !path.contains(is_bad) && path.split('/').all(is_safe_part)
}

fn is_safe_part(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or(part).to_ascii_lowercase();
    let numbered = ["com", "lpt"]
        .iter()
        .any(|device| matches!(stem.strip_prefix(device), Some(rest) if rest.len() == 1 && rest.bytes().all(|b| b.is_ascii_digit())));
    // Windows drops blanks and full stops at the end.
    !part.is_empty()
        && !part.ends_with(['.', ' '])
        && !DEVICES.contains(&stem.as_str())
        && !numbered
}

/// Whether a file or folder of this name is hidden or left there by a system, and so is no part of a
/// copy: `.git`, `.DS_Store`, `Thumbs.db`.
pub fn is_foreign(name: &str) -> bool {
    let name = name.to_lowercase();
    name.starts_with('.') || DROPPINGS.contains(&name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_that_lead_out_or_mean_something_else_are_refused() {
        for good in [
            "index.html",
            "en/a-z/index.html",
            "assets/ภาพ.webp",
            "a b.png",
            "company/lpt.css",
        ] {
            assert!(is_safe(good), "{good}");
        }
        for bad in [
            "",
            "/etc/passwd",
            "../x",
            "a/../b",
            "a//b",
            "./a",
            "a/.",
            "C:/x",
            "C:x",
            "a\\b",
            "a\0b",
            "a\nb",
            "con",
            "en/NUL.txt",
            "com1.html",
            "a.",
            "a /b",
            "a/",
            "x:stream",
        ] {
            assert!(!is_safe(bad), "{bad:?}");
        }
    }

    #[test]
    fn hidden_files_and_what_systems_leave_are_foreign() {
        for foreign in [
            ".DS_Store",
            "._index.html",
            "Thumbs.db",
            "desktop.ini",
            "System Volume Information",
            ".git",
        ] {
            assert!(is_foreign(foreign), "{foreign}");
        }
        assert!(!is_foreign("index.html"));
    }
}
