//! Images and figures as HTML.

use super::address::is_remote;
use super::context::ResolvedImage;
use crate::escape::{push_address, push_attribute, push_text};

/// Screens that are given copies for phones only, however fine their pixels are.
const PHONE: &str = "(max-width: 47.99rem)";
/// The widest that a line of text gets, and a picture with it.
const DESK: &str = "44rem";

/// An image as written.
pub(super) struct Written<'a> {
    pub(super) destination: &'a str,
    pub(super) alt: &'a str,
    /// Empty for none.
    pub(super) title: &'a str,
}

/// Appends `<img …>`, or the alternative text where the image is remote or unknown.
///
/// `first` is the body's first image: it is loaded at once, others when they come near.
pub(super) fn push_image(
    out: &mut String,
    image: &Written<'_>,
    resolved: Option<&ResolvedImage>,
    first: bool,
) {
    let known = resolved.filter(|file| !file.src.is_empty() && !is_remote(image.destination));
    let Some(file) = known else {
        return push_text(out, image.alt);
    };
    let has_copies = !file.desk.is_empty();
    if has_copies {
        out.push_str("<picture>");
        push_source(out, Some(PHONE), &file.phone, "100vw");
        push_source(out, None, &file.desk, DESK);
    }
    out.push_str("<img");
    push_address(out, "src", &file.src);
    push_attribute(out, "alt", image.alt);
    if !image.title.is_empty() {
        push_attribute(out, "title", image.title);
    }
    if let Some(width) = file.width {
        push_attribute(out, "width", &width.to_string());
    }
    if let Some(height) = file.height {
        push_attribute(out, "height", &height.to_string());
    }
    if !first {
        out.push_str(" loading=\"lazy\"");
    }
    out.push_str(" decoding=\"async\" />");
    if has_copies {
        out.push_str("</picture>");
    }
}

fn push_source(out: &mut String, media: Option<&str>, srcset: &str, sizes: &str) {
    out.push_str("<source type=\"image/webp\"");
    if let Some(media) = media {
        push_attribute(out, "media", media);
    }
    push_attribute(out, "srcset", srcset);
    push_attribute(out, "sizes", sizes);
    out.push_str(" />");
}

/// Appends the image with its title as a caption.
pub(super) fn push_figure(
    out: &mut String,
    image: &Written<'_>,
    resolved: Option<&ResolvedImage>,
    first: bool,
) {
    out.push_str("<figure>\n");
    push_image(
        out,
        &Written {
            title: "",
            ..*image
        },
        resolved,
        first,
    );
    out.push_str("\n<figcaption>");
    push_text(out, image.title);
    out.push_str("</figcaption>\n</figure>\n");
}
