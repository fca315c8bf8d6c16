//! Everything that an entry says, in text.

use std::ops::Range;

use super::plain::Plain;
use crate::config::Collection;
use crate::content::{Entry, FrontText, Version};
use crate::diag::Span;
use crate::markdown::{Passage, Voice};
use crate::paths::SourcePath;

/// A text of one version and how far it is the author's own.
pub struct Said {
    passage: Passage,
    /// Whether language rules leave it alone.
    pub quoted: bool,
}

impl Said {
    fn new(passage: Passage, quoted: bool) -> Self {
        Self {
            quoted: quoted || passage.voice != Voice::Author,
            passage,
        }
    }

    pub fn plain(&self) -> Plain<'_> {
        Plain::new(&self.passage.text)
    }

    /// Where bytes of the plain text stand in the file, and what they are there, on one line.
    pub fn place(&self, plain: &Plain<'_>, range: Range<usize>) -> (Option<Span>, String) {
        let origin = plain.origin(range);
        let text = self.passage.text.get(origin.clone()).unwrap_or_default();
        let words: Vec<&str> = text.split_whitespace().collect();
        (self.passage.span(origin.start, origin.end), words.join(" "))
    }
}

/// The texts `front` of a version's front matter, and what is doubtful of its body.
pub fn said(version: &Version, front: &[FrontText], collection: &Collection) -> Vec<Said> {
    let is_read = |text: &&FrontText| {
        let is_hash = text.field() == "l10n" && text.text.bytes().all(|b| b.is_ascii_hexdigit());
        !is_hash && !text.path.starts_with("safeguarding.waivers.")
    };
    let fields = front.iter().filter(is_read).map(|text| {
        let field = collection.field(text.field());
        let quoted = field.is_some_and(|field| field.quoted);
        Said::new(front_passage(text, &version.text), quoted)
    });
    let body = version.document.doubtful.iter().cloned();
    fields
        .chain(body.map(|passage| Said::new(passage, false)))
        .collect()
}

/// The folder's name and the names of the files beside the entry.
pub fn names(entry: &Entry) -> Vec<(SourcePath, Said)> {
    let name = |path: &SourcePath, name: &str| {
        let mut passage = Passage::new(Voice::Author);
        passage.push(name, Span::new(0, 0));
        (path.clone(), Said::new(passage, true))
    };
    let files = entry.assets.iter().map(|path| {
        let file = path.as_str().rsplit('/').next().unwrap_or_default();
        // Underscores part what file names hold: `mali_0812345678.jpg`.
        name(path, &file.replace('_', " "))
    });
    let folder = name(&entry.source().path, &entry.id);
    std::iter::once(folder).chain(files).collect()
}

/// A text of the front matter word by word, since YAML may fold its lines.
fn front_passage(text: &FrontText, file: &str) -> Passage {
    let is_address = text.text.starts_with("https://") || text.text.starts_with("http://");
    let mut passage = Passage::new(match is_address {
        true => Voice::Address,
        false => Voice::Author,
    });
    let span = text.span.clamped(file);
    let written = &file[span.start..span.end];
    let mut at = 0;
    for word in text.text.split_inclusive(char::is_whitespace) {
        let bare = word.trim_end();
        match written.get(at..).and_then(|rest| rest.find(bare)) {
            Some(found) => {
                let start = at + found;
                at = start + bare.len();
                passage.push(bare, Span::new(start, at).shifted(span.start));
            }
            // Written with escapes.
            None => passage.push(bare, span),
        }
        passage.push(&word[bare.len()..], Span::new(at, at).shifted(span.start));
    }
    passage
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folded_and_escaped_texts_keep_their_places() {
        let file = "a: \"one\n  two \\u0041 three\"\n";
        let text = FrontText {
            path: "a".to_owned(),
            text: "one two A three".to_owned(),
            span: Span::new(3, file.len() - 1),
        };
        let said = Said::new(front_passage(&text, file), false);
        let plain = said.plain();
        let written = |word: &str| {
            let at = plain.text.find(word).unwrap();
            let (span, _) = said.place(&plain, at..at + word.len());
            let span = span.unwrap();
            &file[span.start..span.end]
        };
        assert_eq!(written("one two"), "one\n  two");
        assert_eq!(written("three"), "three");
        assert_eq!(written("A"), &file[3..file.len() - 1]);
    }
}
