//! Markdown bodies: what they hold ([`parse`]) and how they look as HTML ([`render`]).
//!
//! The dialect is CommonMark 0.31 with tables, footnotes, task lists, strikethrough, definition
//! lists, callouts (`> [!NOTE]`), `[[wiki links]]` and heading ids (`{#id}`). Content is untrusted:
//! the HTML holds no scripts, no styles, and no links or images that an address check refused.
//!
//! The two steps are apart because links are resolved between them. Both walk the same events in
//! the same order ([`syntax`]), so the n-th link that `parse` found is the n-th that `render` writes.

mod address;
mod anchors;
mod blocks;
mod callout;
mod context;
mod document;
mod footnotes;
mod glossary;
mod images;
mod layout;
mod links;
mod parse;
mod passage;
mod passages;
mod raw_html;
mod render;
mod sanitise;
mod scripts;
mod syntax;
mod tables;
mod terms;
mod text;
mod without;
mod words;

pub use blocks::{Block, BlockKind, blocks};
pub use callout::Callout;
pub use context::{RenderContext, ResolvedImage, ResolvedLink};
pub use document::{Document, Heading, Image, LEAD, Link, LinkKind, Section};
pub use glossary::{GlossaryLinks, GlossaryMatcher};
pub use layout::{Layout, layout, says_the_same};
pub use parse::parse;
pub use passage::{Passage, Piece, Voice};
#[cfg(test)]
pub use passages::passages;
pub use render::render;
pub use scripts::is_unspaced;
pub use text::{Paragraph, paragraphs};
pub use without::{Excerpt, without};

#[cfg(test)]
mod behaviour;
#[cfg(test)]
mod properties;
