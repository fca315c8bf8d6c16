//! What an import says about what it did.

use crate::diag::{Arg, Diagnostic};

/// One line of the report.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// A file and a line in it (1-based), where the source has lines.
    pub place: Option<(String, usize)>,
    /// A column's, field's or section's name.
    pub part: Option<String>,
    pub topic: Topic,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Topic {
    /// The end of a `cli-import-…` message.
    Message(&'static str, Vec<(&'static str, Arg)>),
    /// A problem that `check` would report.
    Problem(Box<Diagnostic>),
}

impl Note {
    pub fn new(message: &'static str) -> Self {
        Self {
            place: None,
            part: None,
            topic: Topic::Message(message, Vec::new()),
        }
    }

    pub fn problem(diagnostic: Diagnostic) -> Self {
        Self {
            place: None,
            part: None,
            topic: Topic::Problem(Box::new(diagnostic)),
        }
    }

    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        if let Topic::Message(_, args) = &mut self.topic {
            args.push((name, value.into()));
        }
        self
    }

    pub fn at(mut self, file: &str, line: usize) -> Self {
        self.place = Some((file.to_owned(), line));
        self
    }

    pub fn in_part(mut self, part: impl Into<String>) -> Self {
        self.part = Some(part.into());
        self
    }

    pub fn is(&self, message: &str) -> bool {
        matches!(&self.topic, Topic::Message(id, _) if *id == message)
    }
}

/// The beginning of a text on one line, for notes.
pub fn excerpt(text: &str) -> String {
    const LONGEST: usize = 160;
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ");
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
