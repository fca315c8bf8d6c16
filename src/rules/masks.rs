//! Numbers that are nothing personal: in web addresses, DOI, ISBN, ISSN and symbols of documents.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::Regex;

use super::pattern::pattern;

/// Only ASCII belongs to an address: scripts without spaces go on directly behind it.
const PUBLIC: &str = r#"(?x)
    https?://[!-;=?-~]+
  | www\.[!-;=?-~]+
  | (?:[a-z0-9-]+\.)+[a-z]{2,10}/[!-;=?-~]*
  | \b(?:doi:?\s?)?10\.\d{4,9}/[!-;=?-~]+
  | \bISBN(?:-?1[03])?:?\s?[\dX][\dX\ -]{8,16}
  | \b97[89][-\ ]?(?:\d[-\ ]?){9}\d\b
  | \bISSN:?\s?\d{4}-?\d{3}[\dX]
  | \b[A-Z]{1,6}(?:/[A-Z0-9.]+)+(?:/\d+)+
"#;

static MASK: LazyLock<Regex> = LazyLock::new(|| pattern(PUBLIC));

/// `text` with `~` for every byte of what is public.
pub fn mask(text: &str) -> Cow<'_, str> {
    let mut masked = String::new();
    let mut at = 0;
    for found in MASK.find_iter(text) {
        masked.push_str(&text[at..found.start()]);
        masked.extend(std::iter::repeat_n('~', found.len()));
        at = found.end();
    }
    if at == 0 {
        return Cow::Borrowed(text);
    }
    masked.push_str(&text[at..]);
    Cow::Owned(masked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn public_numbers_are_masked_and_nothing_else() {
        for public in [
            "https://doi.org/10.1177/0886260510365869",
            "10.1177/0886260510365869",
            "www.example.org/0812345678",
            "ISBN 0-19-852663-6",
            "978-0-19-852663-6",
            "E/CN.4/2000/68",
        ] {
            let masked = mask(public);
            assert!(masked.chars().all(|c| c == '~'), "{public} {masked}");
        }
        for personal in ["081-234-5678", "+66 81 234 5678", "1-1007-02345-67-1"] {
            assert_eq!(mask(personal), personal);
        }
        assert_eq!(mask("ดูwww.a.orgโทร0812345678"), "ดู~~~~~~~~~โทร0812345678");
    }

    proptest::proptest! {
        #[test]
        fn masks_keep_the_length(text in "\\PC{0,80}") {
            proptest::prop_assert_eq!(mask(&text).len(), text.len());
        }
    }
}
