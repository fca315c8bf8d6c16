//! A page as a section of the file.

use std::collections::BTreeMap;

use super::parts::{HOME, Part};
use crate::escape;
use crate::export::data_url::data_url;
use crate::export::element::{Element, Keep, Node};
use crate::export::files::Files;
use crate::export::links::resolve;
use crate::export::markup::{Syntax, push_children};
use crate::export::page::{Kind, Page};
use crate::export::pictures::{Copy, choose};

/// Attributes whose value is an `id` or several.
const REFERENCES: [&str; 5] = [
    "for",
    "headers",
    "aria-controls",
    "aria-describedby",
    "aria-labelledby",
];

/// Links into the middle of a section: they need a browser that knows `:has()`.
const INSIDE: &str = "in";

/// The pages of a site as the file needs them.
pub struct Pages<'a> {
    pub files: &'a Files,
    /// The section of each page, by the page's path.
    pub ids: BTreeMap<&'a str, &'a str>,
    /// The word for the way back to the contents.
    pub home: String,
}

impl Pages<'_> {
    /// Appends a section. Nothing for a page that was not built.
    pub fn push(&self, out: &mut String, part: &Part) {
        let pages = part.pages.iter();
        let mut pages = pages.filter_map(|path| Some((path, self.read(path)?)));
        let Some((path, first)) = pages.next() else {
            return;
        };
        out.push_str("<section");
        escape::push_attribute(out, "id", &part.id);
        out.push_str(if part.is_entry {
            " class=\"entry\">"
        } else {
            ">"
        });
        if part.id != HOME {
            self.push_trail(out, part);
        }
        let mut headings = Vec::new();
        push_headings(&mut headings, &first.main);
        self.push_content(out, part, path, first.main);
        for (path, mut next) in pages {
            // The title and the number of entries are those of the first page; a group may go on.
            next.main.children.retain(|child| match child {
                Node::Element(element) if element.name == "h2" => {
                    let id = element.attribute("id");
                    id.is_none_or(|id| !headings.iter().any(|other| other == id))
                }
                Node::Element(element) => !["h1", "p"].contains(&element.name.as_str()),
                Node::Text(_) => false,
            });
            push_headings(&mut headings, &next.main);
            self.push_content(out, part, path, next.main);
        }
        out.push_str("</section>\n");
    }

    pub fn read(&self, path: &str) -> Option<Page> {
        let html = std::str::from_utf8(self.files.0.get(path)?).ok()?;
        Page::read(html, Kind::File)
    }

    fn push_trail(&self, out: &mut String, part: &Part) {
        let mut push_link = |id: &str, text: &str| {
            out.push_str("<a");
            escape::push_attribute(out, "href", &format!("#{id}"));
            out.push('>');
            escape::push_text(out, text);
            out.push_str("</a>");
        };
        push_link(HOME, &self.home);
        if let Some((id, name)) = &part.list {
            push_link(id, name);
        }
    }

    fn push_content(&self, out: &mut String, part: &Part, path: &str, mut main: Element) {
        main.rewrite(&mut |element| self.change(part, path, element));
        push_children(out, &main, Syntax::Html);
    }

    fn change(&self, part: &Part, path: &str, element: &mut Element) -> Keep {
        for name in REFERENCES {
            if let Some(ids) = element.attribute(name) {
                let ids = ids.split_whitespace();
                let ids: Vec<String> = ids.map(|id| inside(&part.id, id)).collect();
                element.set(name, ids.join(" "));
            }
        }
        if let Some(id) = element.attribute("id") {
            let id = inside(&part.id, id);
            element.set("id", id);
        }
        match element.name.as_str() {
            "a" => self.link(path, element),
            "picture" => {
                choose(element, Copy::Smallest);
                self.picture(path, element)
            }
            "img" => self.picture(path, element),
            _ => Keep::Whole,
        }
    }

    /// A link to a page of the file becomes a hash; one to a page or file that is not there is text.
    fn link(&self, path: &str, link: &mut Element) -> Keep {
        let Some(address) = link.attribute("href") else {
            return Keep::Whole;
        };
        let Some((target, fragment)) = resolve(path, address) else {
            return Keep::Whole;
        };
        let Some(id) = self.ids.get(target.as_str()) else {
            return Keep::Children;
        };
        match fragment.filter(|fragment| !fragment.is_empty()) {
            Some(fragment) => {
                link.set("href", format!("#{}", inside(id, &fragment)));
                link.set("class", INSIDE);
            }
            None => link.set("href", format!("#{id}")),
        }
        Keep::Whole
    }

    fn picture(&self, path: &str, img: &mut Element) -> Keep {
        let source = img.attribute("src").unwrap_or_default();
        let held = match source.starts_with("data:") {
            true => return Keep::Whole,
            false => data_url(self.files, path, source),
        };
        let Some(held) = held else {
            return Keep::Nothing;
        };
        img.set("src", held);
        Keep::Whole
    }
}

/// Appends the ids of the groups of a list.
fn push_headings(ids: &mut Vec<String>, main: &Element) {
    let headings = main.elements().filter(|element| element.name == "h2");
    ids.extend(headings.filter_map(|heading| heading.attribute("id").map(str::to_owned)));
}

/// The `id` of something in a section. Names of entries have no full stop, so it is no section's.
fn inside(section: &str, id: &str) -> String {
    format!("{section}.{id}")
}
