//! Images and figures as HTML.

use super::address::is_remote;
use super::context::ResolvedImage;
use crate::escape::{push_address, push_attribute, push_text};

/// An image as written.
pub(super) struct Written<'a> {
    pub(super) destination: &'a str,
    pub(super) alt: &'a str,
    /// Empty for none.
    pub(super) title: &'a str,
}

/// Appends `<img …>`, or the alternative text where the image is remote or unknown.
pub(super) fn push_image(out: &mut String, image: &Written<'_>, resolved: Option<&ResolvedImage>) {
    let known = resolved.filter(|file| !file.src.is_empty() && !is_remote(image.destination));
    let Some(file) = known else {
        return push_text(out, image.alt);
    };
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
    out.push_str(" loading=\"lazy\" decoding=\"async\" />");
}

/// Appends the image with its title as a caption.
pub(super) fn push_figure(out: &mut String, image: &Written<'_>, resolved: Option<&ResolvedImage>) {
    out.push_str("<figure>\n");
    push_image(
        out,
        &Written {
            title: "",
            ..*image
        },
        resolved,
    );
    out.push_str("\n<figcaption>");
    push_text(out, image.title);
    out.push_str("</figcaption>\n</figure>\n");
}
