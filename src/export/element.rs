//! The tree of a page: elements and text, and nothing that a reader does not see.

/// A piece of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    Element(Element),
    /// Unescaped.
    Text(String),
}

/// An element with its attributes in the order of their names, unescaped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element {
    /// In lower case, as HTML's names are; names of SVG keep their capitals.
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Node>,
}

/// What becomes of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    Whole,
    /// The element goes, what is in it stays.
    Children,
    Nothing,
}

impl Element {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        attributes
            .find(|(other, _)| other == name)
            .map(|(_, value)| value.as_str())
    }

    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.remove(name);
        self.attributes.push((name.to_owned(), value.into()));
    }

    pub fn remove(&mut self, name: &str) {
        self.attributes.retain(|(other, _)| other != name);
    }

    /// The elements directly inside.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|child| match child {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first element inside, at any depth, that `is_wanted`.
    pub fn find(&self, is_wanted: &dyn Fn(&Element) -> bool) -> Option<&Element> {
        self.elements()
            .find_map(|element| match is_wanted(element) {
                true => Some(element),
                false => element.find(is_wanted),
            })
    }

    /// Calls `look` for every element inside, outer ones first.
    pub fn each(&self, look: &mut dyn FnMut(&Element)) {
        for element in self.elements() {
            look(element);
            element.each(look);
        }
    }

    /// All text inside, as it stands.
    pub fn text(&self) -> String {
        let mut text = String::new();
        self.push_text(&mut text);
        text
    }

    fn push_text(&self, out: &mut String) {
        for child in &self.children {
            match child {
                Node::Element(element) => element.push_text(out),
                Node::Text(text) => out.push_str(text),
            }
        }
    }

    /// Calls `change` for every element inside, outer ones first. It may change the element and says
    /// what becomes of it; what it puts inside is looked at next.
    pub fn rewrite(&mut self, change: &mut dyn FnMut(&mut Element) -> Keep) {
        let mut kept = Vec::with_capacity(self.children.len());
        for child in std::mem::take(&mut self.children) {
            let Node::Element(mut element) = child else {
                kept.push(child);
                continue;
            };
            let keep = change(&mut element);
            if keep != Keep::Nothing {
                element.rewrite(change);
            }
            match keep {
                Keep::Whole => kept.push(Node::Element(element)),
                Keep::Children => kept.append(&mut element.children),
                Keep::Nothing => {}
            }
        }
        self.children = kept;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn element(name: &str, children: Vec<Node>) -> Element {
        Element {
            name: name.to_owned(),
            children,
            ..Element::default()
        }
    }

    #[test]
    fn elements_are_changed_unwrapped_and_dropped() {
        let text = |text: &str| Node::Text(text.to_owned());
        let link = element("a", vec![Node::Element(element("b", vec![text("two")]))]);
        let nav = element("nav", vec![text("three")]);
        let mut main = element(
            "main",
            vec![text("one "), Node::Element(link), Node::Element(nav)],
        );
        main.rewrite(&mut |element| match element.name.as_str() {
            "a" => Keep::Children,
            "nav" => Keep::Nothing,
            _ => {
                element.set("id", "x");
                Keep::Whole
            }
        });
        assert_eq!(main.text(), "one two");
        let found = main.find(&|element| element.attribute("id") == Some("x"));
        assert_eq!(found.map(|element| element.name.as_str()), Some("b"));
        assert!(main.find(&|element| element.name == "a").is_none());
    }
}
