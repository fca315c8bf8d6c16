//! Text and addresses as they are written inside HTML and XML.

/// Appends `text` for element content or a double-quoted attribute.
///
/// Control characters that XML forbids become U+FFFD, because the same HTML goes into EPUB.
pub fn push_text(out: &mut String, text: &str) {
    let mut done = 0;
    for (at, byte) in text.bytes().enumerate() {
        let replacement = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\t' | b'\n' | b'\r' => continue,
            0..0x20 => "\u{fffd}",
            _ => continue,
        };
        // `at` is the place of an ASCII byte, so both ends are character boundaries.
        out.push_str(&text[done..at]);
        out.push_str(replacement);
        done = at + 1;
    }
    out.push_str(&text[done..]);
}

/// Whether [`push_text`] would leave `text` as it is.
pub fn is_plain(text: &str) -> bool {
    !text
        .bytes()
        .any(|byte| matches!(byte, b'&' | b'<' | b'>' | b'"' | 0..0x20))
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
    fn addresses_are_percent_encoded_once() {
        let mut out = String::new();
        push_address(&mut out, "href", "a b/ก?x=1&y=%20\"#z");
        assert_eq!(out, " href=\"a%20b/%E0%B8%81?x=1&amp;y=%20%22#z\"");
    }
}
