//! Text and addresses as they are written inside HTML and XML.

/// Appends `text` for element content or a double-quoted attribute.
///
/// Control characters that XML forbids become U+FFFD, because the same HTML goes into EPUB.
pub fn push_text(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = first_special(rest.as_bytes()) {
        // `at` is the place of an ASCII byte, so both ends are character boundaries.
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "\u{fffd}",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}

/// Whether [`push_text`] would leave `text` as it is.
pub fn is_plain(text: &str) -> bool {
    first_special(text.as_bytes()).is_none()
}

/// Where the first byte is that [`push_text`] replaces.
///
/// Nearly all pieces have none: looking at the whole of a piece lets the compiler look at many of
/// its bytes at once.
fn first_special(bytes: &[u8]) -> Option<usize> {
    const PIECE: usize = 32;
    let has_special = |piece: &[u8]| {
        let found = piece.iter().map(|byte| is_special(*byte));
        found.fold(false, |any, one| any | one)
    };
    let piece = bytes.chunks(PIECE).position(has_special)? * PIECE;
    let inside = bytes[piece..].iter().position(|byte| is_special(*byte))?;
    Some(piece + inside)
}

fn is_special(byte: u8) -> bool {
    let is_markup = (byte == b'&') | (byte == b'<') | (byte == b'>') | (byte == b'"');
    let is_control = (byte < 0x20) & (byte != b'\t') & (byte != b'\n') & (byte != b'\r');
    is_markup | is_control
}

/// `text` for element content or a double-quoted attribute.
pub fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_text(&mut out, text);
    out
}

/// Appends ` name="value"`.
pub fn push_attribute(out: &mut String, name: &str, value: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    push_text(out, value);
    out.push('"');
}

/// Appends ` name="address"` with all that a URL cannot hold percent-encoded; existing `%` stay.
pub fn push_address(out: &mut String, name: &str, address: &str) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    for byte in address.bytes() {
        match byte {
            b'&' => out.push_str("&amp;"),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => out.push(char::from(byte)),
            _ if b"-_.~!*'();:@=+$,/?#%".contains(&byte) => out.push(char::from(byte)),
            _ => {
                out.push('%');
                // Both nibbles are below 16.
                out.push(char::from(HEX[usize::from(byte >> 4)]));
                out.push(char::from(HEX[usize::from(byte & 15)]));
            }
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_leave_its_element_or_attribute() {
        let mut out = String::new();
        push_attribute(&mut out, "title", "a\"b<ไทย>&\u{1}");
        assert_eq!(out, " title=\"a&quot;b&lt;ไทย&gt;&amp;\u{fffd}\"");
    }

    #[test]
    fn every_byte_of_a_long_text_is_looked_at() {
        for at in 0..70 {
            let long = format!("{}<{}", "a\n".repeat(at), "ก".repeat(70 - at));
            assert!(!is_plain(&long));
            assert_eq!(text(&long), long.replace('<', "&lt;"));
        }
        assert!(is_plain(&"ก\t\r\n/'".repeat(20)));
    }

    #[test]
    fn addresses_are_percent_encoded_once() {
        let mut out = String::new();
        push_address(&mut out, "href", "a b/ก?x=1&y=%20\"#z");
        assert_eq!(out, " href=\"a%20b/%E0%B8%81?x=1&amp;y=%20%22#z\"");
    }
}
