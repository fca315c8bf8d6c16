//! Where the links of a page lead.

use percent_encoding::percent_decode_str;

/// The file that a relative address on the page at `from` means, as a path below the site's folder,
/// and the fragment after it, as written. `None` for addresses of other sites.
pub fn resolve(from: &str, address: &str) -> Option<(String, Option<String>)> {
    let (address, fragment) = match address.split_once('#') {
        Some((address, fragment)) => (address, Some(fragment.to_owned())),
        None => (address, None),
    };
    let address = address.split('?').next().unwrap_or_default();
    if address.is_empty() {
        return Some((from.to_owned(), fragment));
    }
    let first = address.split('/').next().unwrap_or_default();
    if address.starts_with('/') || first.contains(':') {
        return None;
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    let path = percent_decode_str(&parts.join("/"))
        .decode_utf8_lossy()
        .into_owned();
    Some((path, fragment))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_as_browsers_read_them() {
        let at = |address: &str| resolve("en/practices/northnet/index.html", address);
        let path = |path: &str| Some((path.to_owned(), None));
        assert_eq!(
            at("../../index.html?q=1#x"),
            Some(("en/index.html".to_owned(), Some("x".to_owned())))
        );
        assert_eq!(at("./a%20b.png"), path("en/practices/northnet/a b.png"));
        assert_eq!(at("?q"), path("en/practices/northnet/index.html"));
        for outside in [
            "https://a.example/",
            "mailto:x",
            "//a",
            "/a",
            "../../../../a",
        ] {
            assert_eq!(at(outside), None, "{outside}");
        }
    }
}
