//! Which addresses content may link to.

use std::borrow::Cow;

/// The scheme of `destination` if links may not use it, in lower case; `//` for an address that
/// takes the page's scheme, which an offline page does not have.
pub(super) fn refused_scheme(destination: &str) -> Option<String> {
    scheme(destination).filter(|scheme| !matches!(scheme.as_str(), "http" | "https" | "mailto"))
}

/// Whether an image would be fetched from elsewhere (or is not a file at all, as with `data:`).
pub(super) fn is_remote(destination: &str) -> bool {
    scheme(destination).is_some()
}

/// What stands before the first colon of the first segment: stricter than RFC 3986, which also
/// looks at the characters, because browsers ignore controls and white space in front and inside.
fn scheme(destination: &str) -> Option<String> {
    let visible: Cow<'_, str> = if destination.contains(is_invisible) {
        destination.chars().filter(|c| !is_invisible(*c)).collect()
    } else {
        destination.into()
    };
    let slashes = visible
        .bytes()
        .take_while(|byte| matches!(byte, b'/' | b'\\'))
        .count();
    if slashes >= 2 {
        return Some("//".to_owned());
    }
    let first_segment = visible.split(['/', '?', '#']).next()?;
    let (scheme, _) = first_segment.split_once(':')?;
    Some(scheme.to_lowercase())
}

fn is_invisible(c: char) -> bool {
    c.is_control()
        || c.is_whitespace()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_and_web_addresses_pass() {
        for good in [
            "",
            "#a:b",
            "../x/",
            "x/y:z",
            "?a:b",
            "HTTPS://example.org",
            "http://a",
            "mailto:a@b.org",
        ] {
            assert_eq!(refused_scheme(good), None, "{good}");
        }
    }

    #[test]
    fn other_schemes_are_seen_through_disguises() {
        for bad in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "\u{1} java\tscr\nipt:alert(1)",
            "java\u{200b}script:x",
            "javascript\u{a0}:x",
        ] {
            assert_eq!(
                refused_scheme(bad).as_deref(),
                Some("javascript"),
                "{bad:?}"
            );
        }
        assert_eq!(refused_scheme("data:text/html,x").as_deref(), Some("data"));
        assert_eq!(refused_scheme("//example.org").as_deref(), Some("//"));
        assert_eq!(refused_scheme("/\t\\example.org").as_deref(), Some("//"));
    }

    #[test]
    fn only_files_of_the_site_are_images() {
        assert!(!is_remote("map.png"));
        assert!(!is_remote("../map.png#a:b"));
        for remote in [
            "https://a/b.png",
            "//a/b.png",
            "\\\\a/b.png",
            "data:image/png,x",
        ] {
            assert!(is_remote(remote), "{remote}");
        }
    }
}
