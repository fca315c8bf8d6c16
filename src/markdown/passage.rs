//! A stretch of text with its places in the file.

use crate::diag::Span;

/// Whose words a passage holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    Author,
    /// A block quotation: somebody else's words.
    Quotation,
    /// The address of a link.
    Address,
}

/// A stretch of text that is read as one, such as a paragraph or a table's row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    pub text: String,
    pub voice: Voice,
    /// What the text was put together from, in order and without gaps.
    pub pieces: Vec<Piece>,
}

/// A part of a passage and where it stands in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its first byte in the passage.
    pub start: usize,
    pub span: Span,
}

impl Passage {
    pub fn new(voice: Voice) -> Self {
        Self {
            text: String::new(),
            voice,
            pieces: Vec::new(),
        }
    }

    pub fn push(&mut self, text: &str, span: Span) {
        if !text.is_empty() {
            self.pieces.push(Piece {
                start: self.text.len(),
                span,
            });
            self.text.push_str(text);
        }
    }

    /// Where bytes `start..end` of the passage stand in the file; whole pieces where the file
    /// writes them differently, such as with character references.
    pub fn span(&self, start: usize, end: usize) -> Option<Span> {
        let first = self.piece(start)?;
        let last = self.piece(end.saturating_sub(1).max(start))?;
        let verbatim = |(piece, end): (Piece, usize)| {
            end - piece.start == piece.span.end.saturating_sub(piece.span.start)
        };
        let from = match verbatim(first) {
            true => first.0.span.start + (start - first.0.start),
            false => first.0.span.start,
        };
        let to = match verbatim(last) {
            true => last.0.span.start + end.saturating_sub(last.0.start),
            false => last.0.span.end,
        };
        Some(Span::new(from, to.max(from)))
    }

    /// The piece that holds a byte, and where it ends in the passage.
    fn piece(&self, at: usize) -> Option<(Piece, usize)> {
        let next = self.pieces.partition_point(|piece| piece.start <= at);
        let piece = self.pieces.get(next.checked_sub(1)?)?;
        let end = self
            .pieces
            .get(next)
            .map_or(self.text.len(), |one| one.start);
        Some((*piece, end))
    }
}
