//! Byte spans in a file, and the lines and columns that people count.

/// A half-open range of bytes, counted from the start of the whole file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    pub start: usize,
    pub end: usize,
}

/// A place as editors name it: both 1-based, the column in Unicode scalar values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineColumn {
    pub line: usize,
    pub column: usize,
}

impl Span {
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The same place after `base` bytes were put before it.
    pub fn shifted(self, base: usize) -> Self {
        Self::new(self.start + base, self.end + base)
    }

    /// The nearest valid range of `text`: inside it and on character boundaries.
    pub fn clamped(self, text: &str) -> Self {
        let start = floor_boundary(text, self.start);
        let end = floor_boundary(text, self.end).max(start);
        Self::new(start, end)
    }
}

/// Where byte `offset` of `text` is; an offset past the end is the end.
pub fn line_column(text: &str, offset: usize) -> LineColumn {
    let before = &text[..floor_boundary(text, offset)];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    LineColumn {
        line: before.bytes().filter(|b| *b == b'\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
    }
}

fn floor_boundary(text: &str, offset: usize) -> usize {
    let mut at = offset.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        let text = "a\nไทย: x\n";
        let x = text.find('x').unwrap();
        assert_eq!(line_column(text, x), LineColumn { line: 2, column: 6 });
        assert_eq!(line_column(text, 9999).line, 3);
        assert_eq!(Span::new(3, 400).clamped("ไทย"), Span::new(3, 9));
        assert_eq!(Span::new(1, 2).clamped("ไทย"), Span::new(0, 0));
    }
}
