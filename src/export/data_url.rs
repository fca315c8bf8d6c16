//! Files inside a page: `data:` addresses.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::files::Files;
use super::links::resolve;

/// What the formats that pages show are called (IANA's names).
const TYPES: [(&str, &str); 6] = [
    (".webp", "image/webp"),
    (".jpg", "image/jpeg"),
    (".jpeg", "image/jpeg"),
    (".png", "image/png"),
    (".woff2", "font/woff2"),
    (".ttf", "font/ttf"),
];

/// The media type of a picture or font; `None` for any other file.
pub fn media_type(path: &str) -> Option<&'static str> {
    let known = TYPES.iter().find(|(ending, _)| path.ends_with(ending));
    known.map(|(_, name)| *name)
}

/// The file that the page or stylesheet at `from` means by `address`, as an address that holds it.
pub fn data_url(files: &Files, from: &str, address: &str) -> Option<String> {
    let (path, _) = resolve(from, address)?;
    let bytes = files.0.get(&path)?;
    let name = media_type(&path)?;
    Some(format!("data:{name};base64,{}", STANDARD.encode(bytes)))
}

/// The stylesheet at `path`; each `url(…)` in it is what `address` makes of it, or stays.
pub fn with_urls(
    files: &Files,
    path: &str,
    address: &mut dyn FnMut(&str) -> Option<String>,
) -> String {
    let css = files
        .0
        .get(path)
        .map(|bytes| String::from_utf8_lossy(bytes));
    let css = css.unwrap_or_default();
    let mut out = String::with_capacity(css.len());
    let mut rest = &*css;
    while let Some((before, after)) = rest.split_once("url(") {
        let (url, after) = after.split_once(')').unwrap_or((after, ""));
        let bare = url.trim_matches(['"', '\'', ' ']);
        let changed = address(bare);
        out.push_str(before);
        out.push_str("url(");
        out.push_str(changed.as_deref().unwrap_or(url));
        out.push(')');
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stylesheet_takes_its_fonts_in() {
        let css = "a{src:local(\"x\"),url(f.woff2)}b{}";
        let files = Files(
            [("assets/a.css", css), ("assets/f.woff2", "abc")]
                .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
                .into(),
        );
        let mut inside = |address: &str| data_url(&files, "assets/a.css", address);
        assert_eq!(
            with_urls(&files, "assets/a.css", &mut inside),
            "a{src:local(\"x\"),url(data:font/woff2;base64,YWJj)}b{}"
        );
    }
}
