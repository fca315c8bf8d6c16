//! Words and their positions on the way to tantivy: in one text, because it copies a list of tokens
//! twice, word by word.

use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

/// What the schema calls [`Unpack`].
pub const TOKENIZER: &str = "placed";

/// Lines, each a position and a word. A position is two characters with 15 bits each, so that none
/// is a surrogate.
#[derive(Default)]
pub struct Placed(String);

impl Placed {
    /// `word` holds no line feed. A text with 2^30 positions is longer than any file may be.
    pub fn push(&mut self, position: usize, word: &str) {
        for half in [position >> 15, position] {
            let half = char::from_u32(half as u32 & 0x7fff);
            self.0.push(half.unwrap_or_default());
        }
        self.0.push_str(word);
        self.0.push('\n');
    }

    /// Its length, for [`Placed::extend`].
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Adds what was pushed to `other` since it had the length `from`.
    pub fn extend(&mut self, other: &Self, from: usize) {
        self.0.push_str(&other.0[from..]);
    }

    pub fn into_text(self) -> String {
        self.0
    }
}

/// Reads the text of a [`Placed`].
#[derive(Clone, Default)]
pub struct Unpack {
    token: Token,
}

impl Tokenizer for Unpack {
    type TokenStream<'a> = Unpacked<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Unpacked<'a> {
        Unpacked {
            token: &mut self.token,
            rest: text,
        }
    }
}

pub struct Unpacked<'a> {
    token: &'a mut Token,
    rest: &'a str,
}

impl TokenStream for Unpacked<'_> {
    fn advance(&mut self) -> bool {
        let mut rest = self.rest.chars();
        let (Some(high), Some(low)) = (rest.next(), rest.next()) else {
            return false;
        };
        let (word, rest) = rest.as_str().split_once('\n').unwrap_or_default();
        self.rest = rest;
        self.token.position = (high as usize) << 15 | low as usize;
        self.token.position_length = 1;
        self.token.text.clear();
        self.token.text.push_str(word);
        true
    }

    fn token(&self) -> &Token {
        self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        self.token
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_back_at_their_places() {
        let mut first = Placed::default();
        first.push(0, "ชาติ");
        let from = first.len();
        first.push(123_456, "topics:a b");
        let mut second = Placed::default();
        second.extend(&first, from);
        let mut unpack = Unpack::default();
        let mut read = |placed: Placed| {
            let text = placed.into_text();
            let mut stream = unpack.token_stream(&text);
            let mut found = Vec::new();
            while stream.advance() {
                let token = stream.token();
                found.push((token.position, token.text.clone()));
            }
            found
        };
        assert_eq!(read(second), [(123_456, "topics:a b".to_owned())]);
        assert_eq!(
            read(first),
            [(0, "ชาติ".to_owned()), (123_456, "topics:a b".to_owned())]
        );
    }
}
