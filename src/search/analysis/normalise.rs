//! One form for what readers type in several ways.

use std::borrow::Cow;
use std::sync::LazyLock;

use unicode_normalization::char::{
    canonical_combining_class, decompose_canonical, is_combining_mark,
};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick, is_nfkc_quick};

/// The first of each run of ten decimal digits (general category Nd) that NFKC leaves as they are.
const ZEROS: [char; 35] = [
    '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}',
    '\u{be6}', '\u{c66}', '\u{ce6}', '\u{d66}', '\u{de6}', '\u{e50}', '\u{ed0}', '\u{f20}',
    '\u{1040}', '\u{1090}', '\u{17e0}', '\u{1810}', '\u{1946}', '\u{19d0}', '\u{1a80}', '\u{1a90}',
    '\u{1b50}', '\u{1bb0}', '\u{1c40}', '\u{1c50}', '\u{a620}', '\u{a8d0}', '\u{a900}', '\u{a9d0}',
    '\u{a9f0}', '\u{aa50}', '\u{abf0}',
];

/// Normalises text of one language.
#[derive(Clone, Copy, Debug)]
pub struct Normaliser {
    /// Whether Latin letters lose their accents.
    pub folds_latin: bool,
}

/// A piece of the original text that is normalised by itself: a character and its marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece<'a> {
    /// In bytes from the start of the text.
    pub start: usize,
    pub text: &'a str,
}

impl Normaliser {
    /// Vietnamese accents are part of the word, elsewhere they come and go.
    pub fn of_language(tag: &str) -> Self {
        Self {
            folds_latin: tag.split('-').next() != Some("vi"),
        }
    }

    pub fn normalise(self, text: &str) -> String {
        if text.is_ascii() {
            return text.to_ascii_lowercase();
        }
        let forms = match self.folds_latin {
            true => &*FOLDED,
            false => &*UNFOLDED,
        };
        let mut out = String::with_capacity(text.len());
        // Where the last starter begins in the text and in the form, and what came after it.
        let (mut start, mut written) = (0, 0);
        let mut takes_mark = false;
        let mut is_plain = true;
        for (at, c) in text.char_indices() {
            match forms.of(c) {
                Form::Starter(form) => {
                    if !is_plain {
                        out.truncate(written);
                        out.push_str(&self.by_tables(&text[start..at]));
                    }
                    (start, written) = (at, out.len());
                    is_plain = true;
                    // Those of Latin letters are dropped.
                    takes_mark = !is_latin(form);
                    out.push(form);
                }
                Form::Mark { moves } if is_plain && takes_mark => {
                    // Two that move may have to change places.
                    takes_mark = !moves;
                    out.push(c);
                }
                Form::Mark { .. } | Form::Other => is_plain = false,
            }
        }
        if !is_plain {
            out.truncate(written);
            out.push_str(&self.by_tables(&text[start..]));
        }
        out
    }

    /// The same by Unicode's own tables, which are slow to ask.
    fn by_tables(self, text: &str) -> String {
        // Letter by letter, as the browser does it: a sigma does not depend on what follows.
        let compatible = match is_nfkc_quick(text.chars()) {
            IsNormalized::Yes => Cow::Borrowed(text),
            _ => text.nfkc().collect(),
        };
        let mut lower = String::with_capacity(compatible.len());
        for c in compatible.chars() {
            match has_case(c) {
                true => lower.extend(c.to_lowercase()),
                false => lower.push(c),
            }
        }
        // Lower case can take a text out of its normal form.
        if is_nfc_quick(lower.chars()) != IsNormalized::Yes {
            lower = lower.nfc().collect();
        }
        let mut out = String::with_capacity(lower.len());
        let mut after_latin = false;
        for c in lower.chars() {
            if is_ignored(c) {
                continue;
            }
            if self.folds_latin {
                if after_latin && is_combining_mark(c) {
                    continue;
                }
                after_latin = is_latin(c);
                if after_latin && !c.is_ascii() {
                    decompose_canonical(c, |part| {
                        if !is_combining_mark(part) {
                            out.push(part);
                        }
                    });
                    continue;
                }
            }
            out.push(one_form(c));
        }
        out
    }

    /// Cuts text into pieces whose normal forms, one after the other, are that of the whole.
    pub fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
        let mut starts = text
            .char_indices()
            .filter(|(at, c)| *at == 0 || !(is_combining_mark(*c) || is_ignored(*c)))
            .map(|(at, _)| at)
            .chain([text.len()])
            .peekable();
        std::iter::from_fn(move || {
            let start = starts.next()?;
            let end = *starts.peek()?;
            Some(Piece {
                start,
                text: &text[start..end],
            })
        })
    }
}

/// What a character is to a text that is normalised from its beginning to its end.
enum Form {
    /// Becomes this character, whatever is before it.
    Starter(char),
    /// Stays as it is after another character; `moves` if marks are sorted.
    Mark { moves: bool },
    /// It depends.
    Other,
}

/// The forms of characters below U+3100: nearly all that texts have but Chinese ones.
struct Forms(Vec<u16>);

static FOLDED: LazyLock<Forms> = LazyLock::new(|| Forms::new(true));
static UNFOLDED: LazyLock<Forms> = LazyLock::new(|| Forms::new(false));

impl Forms {
    const OTHER: u16 = 0xd800;
    const MARK: u16 = 0xd801;
    const MOVING_MARK: u16 = 0xd802;

    fn new(folds_latin: bool) -> Self {
        let normaliser = Normaliser { folds_latin };
        let stays = |c: char| is_nfc_quick([c].into_iter()) == IsNormalized::Yes;
        let moves = |c: char| canonical_combining_class(c) != 0;
        let form = |c: char| {
            let form = normaliser.by_tables(c.encode_utf8(&mut [0; 4]));
            let mut form = form.chars();
            match (form.next(), form.next()) {
                (Some(form), None) if is_combining_mark(c) => match form == c && stays(c) {
                    true if moves(c) => Self::MOVING_MARK,
                    true => Self::MARK,
                    false => Self::OTHER,
                },
                (Some(form), None)
                    if stays(c) && stays(form) && !moves(c) && !is_combining_mark(form) =>
                {
                    u16::try_from(u32::from(form)).unwrap_or(Self::OTHER)
                }
                _ => Self::OTHER,
            }
        };
        Self(('\0'..'\u{3100}').map(form).collect())
    }

    fn of(&self, c: char) -> Form {
        match self.0.get(c as usize) {
            Some(&Self::MARK) => Form::Mark { moves: false },
            Some(&Self::MOVING_MARK) => Form::Mark { moves: true },
            Some(form) => char::from_u32(u32::from(*form)).map_or(Form::Other, Form::Starter),
            None if is_han(c) => Form::Starter(c),
            None => Form::Other,
        }
    }
}

/// Chinese characters that are their own normal form.
fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}')
}

/// Characters that nobody sees, and Arabic vowel signs, which most texts leave out.
fn is_ignored(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{e0100}'..='\u{e01ef}'
    )
}

/// Whether a character may have a lower case: not between Hebrew and Burmese, in Khmer, in Han.
fn has_case(c: char) -> bool {
    !matches!(c, '\u{590}'..='\u{109f}' | '\u{1400}'..='\u{1c7f}' | '\u{2e80}'..='\u{a63f}')
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic()
        || matches!(c, '\u{c0}'..='\u{2af}' | '\u{1d00}'..='\u{1dbf}' | '\u{1e00}'..='\u{1eff}' | '\u{2c60}'..='\u{2c7f}' | '\u{a720}'..='\u{a7ff}')
}

/// Arabic letters that keyboards write in several ways, and digits.
fn one_form(c: char) -> char {
    match c {
        '\u{622}' | '\u{623}' | '\u{625}' => '\u{627}', // alef
        '\u{649}' | '\u{6cc}' => '\u{64a}',             // yeh
        '\u{6a9}' => '\u{643}',                         // kaf
        '\u{6c0}'..='\u{6c2}' => '\u{647}',             // heh
        _ => digit(c).unwrap_or(c),
    }
}

fn digit(c: char) -> Option<char> {
    if c < '\u{660}' {
        return None;
    }
    let zero = ZEROS[..ZEROS.partition_point(|zero| *zero <= c)].last()?;
    char::from_digit((c as u32 - *zero as u32).min(10), 10)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn plain(text: &str) -> String {
        Normaliser { folds_latin: true }.normalise(text)
    }

    #[test]
    fn what_is_typed_in_several_ways_has_one_form() {
        assert_eq!(plain("Café CAFE\u{301}"), "cafe cafe");
        assert_eq!(plain("ＩＬＯ １２"), "ilo 12");
        assert_eq!(plain("٢٠٢٦ ۲۰ २० ๒๐ ၂၀ ២០"), "2026 20 20 20 20 20");
        assert_eq!(plain("أُسْرَة إ آ ى"), "اسرة ا ا ي");
        assert_eq!(
            plain("یہ کی"),
            plain("يه كي"),
            "Urdu written with Arabic letters"
        );
        assert_eq!(
            plain("क\u{93c}"),
            plain("\u{958}"),
            "composed and decomposed nukta"
        );
        assert_eq!(plain("क्\u{200d}ष"), "क्ष");
        assert_eq!(plain("ប្រទេស\u{200b}ថៃ"), "ប្រទេសថៃ");
        assert_eq!(plain("น้ำ"), "น\u{e49}\u{e4d}\u{e32}");
    }

    #[test]
    fn what_has_no_case_stays() {
        let changes = |c: &char| !c.to_lowercase().eq([*c]);
        let found = ('\0'..=char::MAX).find(|c| !has_case(*c) && changes(c));
        assert_eq!(found, None);
    }

    #[test]
    fn vowel_signs_stay() {
        for word in ["सितारे", "শিশু", "குழந்தை", "ළමයි", "ကလေး", "កុមារ", "เด็ก"]
        {
            assert_eq!(plain(word), word);
        }
    }

    #[test]
    fn vietnamese_keeps_its_accents_in_one_form() {
        let vietnamese = Normaliser::of_language("vi");
        assert_eq!(vietnamese.normalise("Người"), "người");
        assert_eq!(
            vietnamese.normalise("Ngu\u{31b}\u{300}\u{69}"),
            vietnamese.normalise("NGỪI")
        );
        assert_eq!(plain("Người"), "nguoi");
    }

    #[test]
    fn chinese_characters_stay() {
        let plain = Normaliser { folds_latin: true };
        let changes = |c: &char| plain.by_tables(&c.to_string()) != c.to_string();
        assert_eq!(
            ('\0'..=char::MAX).filter(|c| is_han(*c)).find(changes),
            None
        );
    }

    proptest! {
        #[test]
        fn forms_are_those_of_the_tables(
            text in "([\\PC]|[a-zA-ZàéüÅươ]|[\u{300}-\u{345}]|[\u{620}-\u{670}]|[\u{900}-\u{9ff}]|[\u{e00}-\u{eff}]|[\u{1000}-\u{109f}]|[\u{1100}-\u{11ff}]|[\u{1780}-\u{17ff}]|[\u{3040}-\u{30ff}]|[一-七]|[\u{200c}\u{200d}\u{ff9e}]){0,12}",
            folds_latin: bool,
        ) {
            let normaliser = Normaliser { folds_latin };
            prop_assert_eq!(normaliser.normalise(&text), normaliser.by_tables(&text));
        }

        #[test]
        fn normalising_twice_changes_nothing(text in "\\PC{0,40}") {
            let once = plain(&text);
            prop_assert_eq!(plain(&once), once);
        }

        #[test]
        fn pieces_make_up_the_text(text in "\\PC{0,40}") {
            let mut end = 0;
            for piece in Normaliser::pieces(&text) {
                prop_assert_eq!(piece.start, end);
                end += piece.text.len();
            }
            prop_assert_eq!(end, text.len());
        }
    }
}
