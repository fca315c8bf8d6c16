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

#[cfg(test)]
mod tests {
    use super::super::page::{Kind, Page};
    use super::*;

    #[test]
    fn a_picture_is_one_copy() {
        let html = "<main id=content><picture><source type=image/webp media='(max-width: 9rem)' \
            srcset='a-480.webp 480w, a-960.webp 960w'><source srcset='a-1600.webp 1600w'>\
            <img src=a-960.jpg alt=Meeting width=9 height=6 loading=lazy></picture></main>";
        let page = Page::read(html, Kind::File).unwrap();
        for (copy, source) in [(Copy::Smallest, "a-480.webp"), (Copy::Plain, "a-960.jpg")] {
            let mut picture = page.main.elements().next().unwrap().clone();
            choose(&mut picture, copy);
            assert_eq!(picture.name, "img");
            assert_eq!(picture.attribute("src"), Some(source));
            assert_eq!(picture.attribute("alt"), Some("Meeting"));
            assert_eq!(picture.attribute("loading"), None);
        }
    }
}
