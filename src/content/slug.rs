//! A folder's name out of a title.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::paths::is_page_number;

/// Longer ids are cut behind a word: they stand in every address.
const LONGEST: usize = 60;

/// Letters that do not come apart into a letter and a mark.
const LETTERS: [(char, &str); 12] = [
    ('đ', "d"),
    ('ð', "d"),
    ('ø', "o"),
    ('ł', "l"),
    ('ħ', "h"),
    ('ı', "i"),
    ('ŧ', "t"),
    ('ß', "ss"),
    ('æ', "ae"),
    ('œ', "oe"),
    ('þ', "th"),
    ('ŋ', "ng"),
];

/// The slug of a title in Latin letters; `None` where another script would have to be transcribed,
/// or where nothing is left.
pub fn slug(title: &str) -> Option<String> {
    let mut plain = String::new();
    for c in title.to_lowercase().nfd() {
        if is_combining_mark(c) || matches!(c, '\'' | '’' | '‘') {
            continue;
        }
        match LETTERS.iter().find(|(letter, _)| *letter == c) {
            Some((_, letters)) => plain.push_str(letters),
            None if c.is_ascii_alphanumeric() => plain.push(c),
            None if c.is_alphanumeric() => return None,
            None => plain.push(' '),
        }
    }
    let mut slug = String::new();
    for word in plain.split_whitespace() {
        let hyphen = usize::from(!slug.is_empty());
        if slug.len() + hyphen + word.len() > LONGEST {
            // A first word that is longer than any address should be.
            if slug.is_empty() {
                slug.extend(word.chars().take(LONGEST));
            }
            break;
        }
        if hyphen > 0 {
            slug.push('-');
        }
        slug.push_str(word);
    }
    if is_page_number(&slug) {
        slug.insert_str(0, "the-");
    }
    (!slug.is_empty()).then_some(slug)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths::is_slug;

    #[test]
    fn latin_titles_become_slugs_and_others_do_not() {
        let is = |title: &str| slug(title).unwrap_or_default();
        assert_eq!(
            is("Women’s radio: a village's voice"),
            "womens-radio-a-villages-voice"
        );
        assert_eq!(is("Đường dây nóng 111"), "duong-day-nong-111");
        assert_eq!(is("Page 2"), "the-page-2");
        for title in ["สายด่วน", "Hotline สายด่วน", "सञ्जाल", "បណ្តាញ", "网络", "…", ""]
        {
            assert_eq!(slug(title), None, "{title}");
        }
    }

    proptest::proptest! {
        #[test]
        fn what_comes_out_is_a_slug(title in "\\PC{0,120}") {
            if let Some(slug) = slug(&title) {
                proptest::prop_assert!(is_slug(&slug) && !is_page_number(&slug), "{slug}");
            }
        }
    }
}
