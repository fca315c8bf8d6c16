//! What a page gives to the renderer besides the body itself.

use super::callout::Callout;
use super::glossary::GlossaryLinks;

/// A link's target as the page writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResolvedLink {
    /// `None` when the link leads nowhere: its text stays.
    pub href: Option<String>,
    /// What to show for a `[[wiki link]]` without a text of its own: the target's title.
    pub text: Option<String>,
    /// The target's BCP 47 language where it is not the page's; `text` is then in it too.
    pub lang: Option<String>,
    pub external: bool,
}

/// An image's file as the page writes it; sizes are in pixels.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResolvedImage {
    pub src: String,
    pub width: Option<u32>,
    pub height: Option<u32>,
    /// WebP copies as HTML's `srcset` writes them: those for phones, and all; empty for none.
    pub phone: String,
    pub desk: String,
}

/// Resolved addresses and texts in the page's language.
#[derive(Clone, Copy)]
pub struct RenderContext<'a> {
    /// Parallel to the document's links. A link that has none here is written without an address.
    pub links: &'a [ResolvedLink],
    /// Parallel to the document's images. An image that has none here, or an
    /// empty one, is written as its text.
    pub images: &'a [ResolvedImage],
    pub callout_title: &'a dyn Fn(Callout) -> String,
    /// Names the section of footnotes to screen readers.
    pub footnotes_label: &'a str,
    /// Names the arrow from a footnote back to the text.
    pub footnote_back_label: &'a str,
    /// Names tables, which can be scrolled sideways on a narrow screen.
    pub table_label: &'a str,
    pub glossary: Option<GlossaryLinks<'a>>,
}
