//! What docs/diagnostics.md says about each code.

use super::codes::Code;

const DOCUMENT: &str = include_str!("../../docs/diagnostics.md");

/// One row of the tables, in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// The message, with `…` for what is filled in.
    pub message: String,
    pub what_to_do: String,
}

/// The row of a code.
pub fn explained(code: Code) -> Option<Explained> {
    let start = format!("| `{}` | ", code.as_str());
    let row = DOCUMENT
        .lines()
        .find_map(|line| line.strip_prefix(&start))?;
    let mut cells = row.strip_suffix(" |")?.split(" | ");
    let (_severity, message, what_to_do) = (cells.next()?, cells.next()?, cells.next()?);
    Some(Explained {
        message: filled(message),
        what_to_do: what_to_do.to_owned(),
    })
}

/// A message with `…` in the place of every `{ $name }`.
fn filled(message: &str) -> String {
    let mut pieces = message.split("{ $");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (_, rest) = piece.split_once(" }").unwrap_or(("", piece));
        out.push('…');
        out.push_str(rest);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_documented_with_its_severity() {
        for code in Code::ALL {
            let explained = explained(*code);
            let found = explained.unwrap_or_else(|| panic!("no row for `{}`", code.as_str()));
            assert!(!found.message.contains('$') && !found.what_to_do.is_empty());
            let cell = format!("| `{}` | {} | ", code.as_str(), code.severity().as_str());
            assert!(DOCUMENT.contains(&cell), "{cell}");
        }
        let link = explained(Code::BrokenLink).map(|found| found.message);
        assert_eq!(link.as_deref(), Some("the link `…` leads nowhere"));
    }
}
