//! A body without some of its sections.

use pulldown_cmark::{Event, Tag};

use super::document::Document;
use super::parse::parse;
use super::syntax;
use crate::diag::Span;
use crate::paths::SourcePath;

/// What is left of a body: a text of its own, and where its links and images were.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    pub text: String,
    pub document: Document,
    /// For each link and image of `document`: its index in the whole document.
    pub links: Vec<Option<usize>>,
    pub images: Vec<Option<usize>>,
}

/// Takes the sections with the ids `leave_out` out of the body at `body` of the file `text`.
///
/// What is left stays at its place, so that spans are the same. Footnotes that stand in a section that is
/// left out stay, because other sections can refer to them.
pub fn without(text: &str, body: Span, document: &Document, leave_out: &[String]) -> Excerpt {
    let is_out = |id: &String| leave_out.contains(id);
    let sections = document.sections.iter().filter(|one| is_out(&one.id));
    let hidden: Vec<Span> = sections.map(|section| section.span).collect();
    let notes: Vec<Span> = syntax::events(text, body)
        .into_iter()
        .filter(|(event, _)| matches!(event, Event::Start(Tag::FootnoteDefinition(_))))
        .map(|(_, span)| span)
        .collect();
    let within = |spans: &[Span], at: usize| {
        spans
            .iter()
            .any(|span| (span.start..span.end).contains(&at))
    };
    let mut left = String::with_capacity(text.len());
    for (at, character) in text.char_indices() {
        if character != '\n' && within(&hidden, at) && !within(&notes, at) {
            left.extend(std::iter::repeat_n(' ', character.len_utf8()));
        } else {
            left.push(character);
        }
    }
    // Headings keep the ids that they have in the whole document.
    let id_of = |label: &str| {
        let mut headings = document.headings.iter();
        let found = headings.find(|heading| heading.level == 2 && heading.text == label);
        found.map(|heading| heading.id.clone())
    };
    let (excerpt, _) = parse(&SourcePath::new(""), &left, body, &id_of, &|_| false);
    let place = |spans: Vec<Span>, span: Span| spans.iter().position(|known| *known == span);
    let of_links = || document.links.iter().map(|link| link.span).collect();
    let of_images = || document.images.iter().map(|image| image.span).collect();
    let links = excerpt.links.iter();
    let images = excerpt.images.iter();
    Excerpt {
        links: links.map(|link| place(of_links(), link.span)).collect(),
        images: images.map(|image| place(of_images(), image.span)).collect(),
        text: left,
        document: excerpt,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_goes_and_the_notes_of_others_stay() {
        let text = "Lead [a](a.md).\n\n## Secret ကို\n\n[b](b.md) not this.[^1]\n\n[^1]: Note [c](c.md).\n\
                    [^2]: Other.\n\n## Open\n\nSee.[^2] [d](d.md)\n\n## Last\n\n1. *x\n";
        let body = Span::new(0, text.len());
        let (document, _) = parse(&SourcePath::new("x"), text, body, &|_| None, &|_| false);
        let id = document.headings[0].id.clone();
        let left = without(text, body, &document, &[id]);
        assert_eq!(left.text.len(), text.len());
        assert!(!left.text.contains("not this") && left.text.contains("Other."));
        let ids = |document: &Document| -> Vec<String> {
            let headings = document.headings.iter();
            headings.map(|heading| heading.id.clone()).collect()
        };
        assert_eq!(ids(&left.document), ids(&document)[1..]);
        assert_eq!(left.document.footnotes, ["2"]);
        let destinations = left.document.links.iter().zip(&left.links);
        for (link, at) in destinations {
            assert_eq!(document.links[at.unwrap()].destination, link.destination);
        }
        assert_eq!(left.document.links.len(), 3);
    }
}
