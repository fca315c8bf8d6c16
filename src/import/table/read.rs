//! From bytes to rows (RFC 4180, with the separators that spreadsheets write).

use csv::{ReaderBuilder, StringRecord};

/// Why a file is no table that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableError {
    /// It is not UTF-8; the line where that shows, 1 for a file that is in UTF-16.
    Encoding(usize),
    /// There is no row below the names of the columns.
    Empty,
    /// No column holds the title; its names in the site's languages, and the columns that there are.
    NoTitle {
        wanted: String,
        found: String,
    },
    WhichCollection(Vec<String>),
}

#[derive(Debug)]
pub struct Table {
    /// The first row.
    pub columns: Vec<String>,
    pub rows: Vec<Row>,
}

#[derive(Debug)]
pub struct Row {
    /// Where the row begins, 1 for the file's first line.
    pub line: usize,
    /// Trimmed.
    pub cells: Vec<String>,
}

pub fn read(bytes: &[u8]) -> Result<Table, TableError> {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(TableError::Encoding(1));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = &bytes[..error.valid_up_to()];
        TableError::Encoding(before.iter().filter(|byte| **byte == b'\n').count() + 1)
    })?;
    // Excel's own line about its separator.
    let first = text.lines().next().unwrap_or_default();
    let (text, skipped, separator) = match first.trim().strip_prefix("sep=") {
        Some(sign) if sign.len() == 1 => (
            text.split_once('\n').map_or("", |(_, rest)| rest),
            1,
            sign.as_bytes()[0],
        ),
        _ => (text, 0, separator(text)),
    };
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes());
    let mut lines = Lines {
        text,
        at: 0,
        line: 1 + skipped,
    };
    let records = reader.records().filter_map(Result::ok);
    let mut rows = records.map(|record: StringRecord| Row {
        line: lines.of(record.position().map_or(0, |place| place.byte() as usize)),
        cells: record.iter().map(|cell| cell.trim().to_owned()).collect(),
    });
    let columns = rows.next().map_or_else(Vec::new, |row| row.cells);
    let rows: Vec<Row> = rows
        .filter(|row| row.cells.iter().any(|cell| !cell.is_empty()))
        .collect();
    match rows.is_empty() {
        true => Err(TableError::Empty),
        false => Ok(Table { columns, rows }),
    }
}

/// Counts lines from front to back. The reader's own count is one behind where lines end with two signs.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    /// The line of the first sign at or behind a byte that is no end of a line; bytes only go up.
    fn of(&mut self, byte: usize) -> usize {
        let bytes = self.text.as_bytes();
        while let Some(own) = bytes.get(self.at) {
            let is_end = match own {
                b'\n' => true,
                b'\r' => bytes.get(self.at + 1) != Some(&b'\n'),
                _ if self.at >= byte => break,
                _ => false,
            };
            self.line += usize::from(is_end);
            self.at += 1;
        }
        self.line
    }
}

/// The sign that stands most often between the names of the columns.
fn separator(text: &str) -> u8 {
    let mut quoted = false;
    let mut counts = [(0, b','), (0, b';'), (0, b'\t')];
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            byte if !quoted => {
                for (count, sign) in &mut counts {
                    *count += usize::from(*sign == byte);
                }
            }
            _ => {}
        }
    }
    // Of equal counts the first: a comma.
    let best = counts.iter().rev().max_by_key(|(count, _)| *count);
    best.map_or(b',', |(_, sign)| *sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<(usize, Vec<String>)> {
        let table = read(text.as_bytes()).unwrap();
        table
            .rows
            .into_iter()
            .map(|row| (row.line, row.cells))
            .collect()
    }

    #[test]
    fn separators_marks_and_line_breaks_of_all_kinds() {
        let wanted = vec![(2, vec!["ก".to_owned(), "1,5".to_owned()])];
        assert_eq!(cells("a;b\nก;1,5\n"), wanted);
        assert_eq!(cells("\u{feff}\"a;;\",b\r\nก,\"1,5\"\r\n"), wanted);
        assert_eq!(cells("a\tb\rก\t1,5\r")[0].1, wanted[0].1);
        assert_eq!(
            cells("sep=;\na;b\n\n;\nก;1,5\n"),
            [(5, wanted[0].1.clone())]
        );
        let rows = cells("a,b\n\"x\ny\",1\nz,2\n");
        assert_eq!(
            (rows[0].0, rows[0].1[0].as_str(), rows[1].0),
            (2, "x\ny", 4)
        );
    }

    #[test]
    fn other_encodings_are_refused_with_the_line() {
        let error = |bytes: &[u8]| read(bytes).unwrap_err();
        assert_eq!(error(b"a,b\nx,\xE9\n"), TableError::Encoding(2));
        assert_eq!(error(b"\xFF\xFEa\0"), TableError::Encoding(1));
        assert_eq!(error(b"a,b\n"), TableError::Empty);
        assert_eq!(error(b""), TableError::Empty);
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_give_rows_or_an_error(bytes in proptest::collection::vec(0_u8..255, 0..80)) {
            let _ = read(&bytes);
        }
    }
}
