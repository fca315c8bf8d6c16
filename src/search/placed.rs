//! Words and their positions on the way to tantivy: in one text, because it copies a list of tokens
//! twice, word by word.

use std::fmt::Write as _;

use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

/// What the schema calls [`Unpack`].
pub const TOKENIZER: &str = "placed";

/// Lines, each a position, a space and a word.
#[derive(Default)]
pub struct Placed(String);

impl Placed {
    /// `word` holds no line feed.
    pub fn push(&mut self, position: usize, word: &str) {
        // Writing to a string never fails.
        let _ = write!(self.0, "{position} ");
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
        let line = self.rest.split_once('\n');
        let Some((position, word)) = line.and_then(|(line, _)| line.split_once(' ')) else {
            return false;
        };
        self.rest = line.map_or("", |(_, rest)| rest);
        // `Placed` has written it.
        self.token.position = position.parse().unwrap_or(0);
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
        first.push(120, "topics:a b");
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
        assert_eq!(read(second), [(120, "topics:a b".to_owned())]);
        assert_eq!(
            read(first),
            [(0, "ชาติ".to_owned()), (120, "topics:a b".to_owned())]
        );
    }
}
