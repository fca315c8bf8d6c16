//! What a text's script says about where words end.

use unicode_normalization::char::is_combining_mark;

/// Whether `c` belongs to a script that writes words without spaces between them.
pub fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{0e00}'..='\u{0eff}' // Thai, Lao
        | '\u{0f00}'..='\u{0fff}' // Tibetan
        | '\u{1000}'..='\u{109f}' | '\u{a9e0}'..='\u{a9ff}' | '\u{aa60}'..='\u{aa7f}' // Burmese
        | '\u{1780}'..='\u{17ff}' | '\u{19e0}'..='\u{19ff}' // Khmer
        | '\u{1950}'..='\u{19df}' | '\u{1a20}'..='\u{1aaf}' // Tai Le, New Tai Lue, Tai Tham
        | '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30ff}' | '\u{3100}'..='\u{312f}' // kana, bopomofo
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' // Han
        | '\u{ff66}'..='\u{ff9f}' | '\u{20000}'..='\u{3ffff}'
    )
}

/// Whether `c` is part of a word: letters, digits, marks, and the joiners inside words.
pub(super) fn is_word(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c) || matches!(c, '\u{200c}' | '\u{200d}')
}

/// Whether a word may end after `left` and another begin with `right`.
///
/// Where words are not spaced this only keeps syllables whole; it does not know words.
pub(super) fn may_part(left: char, right: char) -> bool {
    // Vowels that are letters to Unicode but never begin (Thai ะ า ำ) or end (เ แ โ) a syllable.
    let follows = matches!(
        right,
        '\u{0e30}' | '\u{0e32}' | '\u{0e33}' | '\u{0e45}' | '\u{0eb0}' | '\u{0eb2}' | '\u{0eb3}'
    );
    let leads = matches!(left, '\u{0e40}'..='\u{0e44}' | '\u{0ec0}'..='\u{0ec4}');
    // Signs that put the next consonant below: Khmer coeng, Burmese virama.
    let stacks = matches!(left, '\u{17d2}' | '\u{1039}');
    if follows || leads || stacks || is_combining_mark(right) {
        return false;
    }
    if is_unspaced(left) || is_unspaced(right) {
        return true;
    }
    !(is_word(left) && is_word(right))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaced_scripts_part_between_words_only() {
        assert!(may_part('a', ' '));
        assert!(may_part('-', 'a'));
        assert!(!may_part('a', 'b'));
        assert!(!may_part('a', '\u{301}'));
        assert!(!may_part('क', 'ख'));
        assert!(!may_part('\u{94d}', 'ख'), "after a Devanagari virama");
        assert!(
            !may_part('ی', '\u{200c}'),
            "before a joiner inside an Urdu word"
        );
    }

    #[test]
    fn unspaced_scripts_part_between_syllables() {
        assert!(may_part('ก', 'ข'));
        assert!(may_part('人', '口'));
        assert!(may_part('ร', 'N'), "a Latin word in Thai text");
        assert!(!may_part('ก', 'ำ'));
        assert!(!may_part('เ', 'ก'));
        assert!(!may_part('\u{17d2}', 'ក'));
        assert!(!may_part('က', '\u{102d}'));
    }
}
