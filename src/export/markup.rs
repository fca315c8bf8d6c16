//! Trees written as HTML or as XHTML.

use super::element::{Element, Node};
use crate::escape::{push_attribute, push_text};

/// The syntax of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    Html,
    Xml,
}

/// Elements that hold nothing and have no end tag in HTML.
const VOID: [&str; 13] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];

/// Appends the element and what is in it.
pub fn push_element(out: &mut String, element: &Element, syntax: Syntax) {
    out.push('<');
    out.push_str(&element.name);
    if syntax == Syntax::Xml && element.name == "svg" {
        push_attribute(out, "xmlns", "http://www.w3.org/2000/svg");
    }
    for (name, value) in &element.attributes {
        // An author's tag can have attributes that HTML reads and XML refuses; namespaces are ours.
        if is_name(name) && name != "xmlns" {
            push_attribute(out, name, value);
            // Readers of XML know this one alone.
            if syntax == Syntax::Xml && name == "lang" {
                push_attribute(out, "xml:lang", value);
            }
        }
    }
    if VOID.contains(&element.name.as_str()) {
        out.push_str(match syntax {
            Syntax::Html => ">",
            Syntax::Xml => "/>",
        });
        return;
    }
    out.push('>');
    push_children(out, element, syntax);
    out.push_str("</");
    out.push_str(&element.name);
    out.push('>');
}

/// Appends what is in the element.
pub fn push_children(out: &mut String, element: &Element, syntax: Syntax) {
    for child in &element.children {
        match child {
            Node::Element(element) => push_element(out, element, syntax),
            Node::Text(text) => push_text(out, text),
        }
    }
}

fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))
}

#[cfg(test)]
mod tests {
    use super::super::page::{Kind, Page};
    use super::*;

    fn written(html: &str, syntax: Syntax) -> String {
        let html = format!("<main id=content>{html}</main>");
        let page = Page::read(&html, Kind::Book).expect("it has its content");
        let mut out = String::new();
        push_children(&mut out, &page.main, syntax);
        out
    }

    #[test]
    fn both_syntaxes_say_the_same() {
        let html = "<p hidden class='a\"b'>x &lt; y<br>z<img src=\"a.png\" alt=></p><td>";
        assert_eq!(
            written(html, Syntax::Html),
            "<p class=\"a&quot;b\" hidden=\"\">x &lt; y<br>z<img alt=\"\" src=\"a.png\"></p>"
        );
        assert_eq!(
            written(html, Syntax::Xml),
            "<p class=\"a&quot;b\" hidden=\"\">x &lt; y<br/>z<img alt=\"\" src=\"a.png\"/></p>"
        );
    }

    #[test]
    fn drawings_keep_their_namespace_and_bad_names_go() {
        let html = "<svg viewBox='0 0 1 1'><path d=M0></path></svg><i a\"b=c></i>";
        assert_eq!(
            written(html, Syntax::Xml),
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">\
             <path d=\"M0\"></path></svg><i></i>"
        );
    }
}
