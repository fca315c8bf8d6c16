//! Pictures of a page, one copy each.

use super::element::Element;

/// Which of a picture's copies a package takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copy {
    /// The narrowest, in whatever format.
    Smallest,
    /// The one for every program, as JPEG or PNG.
    Plain,
}

/// Leaves a picture its `<img>` alone, whose `src` is the copy that is wanted.
pub fn choose(picture: &mut Element, copy: Copy) {
    let narrow = picture.elements().find_map(|source| {
        let first = source.attribute("srcset")?.split([' ', ',']).next()?;
        (source.name == "source" && !first.is_empty()).then(|| first.to_owned())
    });
    let img = picture.find(&|element| element.name == "img").cloned();
    let Some(mut img) = img else {
        return;
    };
    if let (Copy::Smallest, Some(narrow)) = (copy, narrow) {
        img.set("src", narrow);
    }
    for name in ["srcset", "sizes", "loading", "decoding"] {
        img.remove(name);
    }
    *picture = img;
}
