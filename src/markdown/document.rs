//! What a file's Markdown body holds.

use super::passage::Passage;
use crate::diag::Span;

/// The id of the section before the first level-2 heading; no heading gets it.
pub const LEAD: &str = "lead";

/// A body's parts, found once when the file is read. Spans are byte offsets in the whole file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// In document order, also those inside lists and quotations.
    pub headings: Vec<Heading>,
    /// The lead, possibly empty, then one for each level-2 heading that is not inside a list,
    /// quotation or footnote. Together they cover the body without gaps.
    pub sections: Vec<Section>,
    /// In document order, also those in footnotes and those whose address was refused.
    pub links: Vec<Link>,
    /// In document order, also those whose address was refused.
    pub images: Vec<Image>,
    /// Words of the running text, without code blocks and footnotes: a measure of reading time.
    pub words: usize,
    /// Whether the body holds raw HTML, so that its rendering has to be sanitised as a whole.
    pub has_html: bool,
    /// Labels of the footnotes that are shown, lower-cased, at the place of their number minus 1.
    pub footnotes: Vec<String>,
    /// The passages that whoever read the body wanted to look at again.
    pub doubtful: Vec<Passage>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 2 to 6. A level-1 heading counts as level 2, because the page has its own title.
    pub level: u8,
    /// Unique in the body.
    pub id: String,
    pub text: String,
    pub span: Span,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// [`LEAD`] or the id of the section's heading.
    pub id: String,
    /// From the heading to the next section's heading.
    pub span: Span,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// As written, with character references decoded; `mailto:` is added to `<name@example.org>`.
    pub destination: String,
    pub span: Span,
    pub kind: LinkKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkKind {
    /// `[text](destination)`, or by reference.
    Inline,
    /// `[[destination]]`, or with a text `[[destination|text]]`.
    Wiki { has_text: bool },
    /// `<https://example.org>` or `<name@example.org>`.
    Auto,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    pub destination: String,
    pub alt: String,
    pub span: Span,
}
