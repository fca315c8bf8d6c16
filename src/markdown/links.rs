//! Links as HTML.

use super::address::refused_scheme;
use super::context::ResolvedLink;
use crate::escape::{push_address, push_attribute};

/// Appends `<a …>`. A link whose address is refused or unknown keeps its text and leads nowhere.
pub(super) fn push_link_start(
    out: &mut String,
    destination: &str,
    title: &str,
    resolved: Option<&ResolvedLink>,
) {
    out.push_str("<a");
    // The resolved address is checked as well: it may have been made from the written one.
    let allowed =
        |href: &&String| refused_scheme(destination).is_none() && refused_scheme(href).is_none();
    if let Some(link) = resolved
        && let Some(href) = link.href.as_ref().filter(allowed)
    {
        push_address(out, "href", href);
        if let Some(lang) = &link.lang {
            push_attribute(out, "hreflang", lang);
        }
        if link.external {
            out.push_str(" class=\"external\" rel=\"noopener noreferrer\"");
        }
    }
    if !title.is_empty() {
        push_attribute(out, "title", title);
    }
    out.push('>');
}
