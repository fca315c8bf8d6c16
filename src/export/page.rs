//! A built page, read again: what packages of all kinds are made from.

use ego_tree::NodeRef;
use scraper::node::Element as Parsed;
use scraper::{ElementRef, Html, Node as ParsedNode};

use super::element::{Element, Node};

/// The attribute that names the packages that a part of a page is not for: `data-not-in="book"`.
const NOT_IN: &str = "data-not-in";

/// The `id` of the part that differs from page to page.
const CONTENT: &str = "content";

/// Elements whose content is not text for readers.
const SILENT: [&str; 4] = ["script", "style", "template", "noscript"];

/// No page that somebody wrote by hand comes near.
const DEEPEST: usize = 200;

/// A kind of package, as `data-not-in` names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// All entries of a language in one file.
    File,
    /// Chosen entries to read or print on their own.
    Book,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Book => "book",
        }
    }
}

/// What a page says and in which language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Of the first heading; of the document, if there is none.
    pub title: String,
    pub lang: String,
    pub dir: String,
    /// The addresses of its stylesheets, relative to it.
    pub stylesheets: Vec<String>,
    /// `<main id="content">` without scripts, comments and what is not for this kind of package.
    pub main: Element,
}

impl Page {
    /// `None` for a page without `id="content"`, such as one that only leads to another.
    pub fn read(html: &str, kind: Kind) -> Option<Self> {
        let document = Html::parse_document(html);
        let root = document.root_element();
        let main = root
            .descendent_elements()
            .find(|element| element.value().id() == Some(CONTENT))?;
        let main = copy(main.value(), *main, kind, 0);
        let name = |name: &str| root.attr(name).unwrap_or_default().to_owned();
        let heading = main
            .find(&|element| element.name == "h1")
            .map(Element::text);
        let title = heading.unwrap_or_else(|| {
            let mut elements = root.descendent_elements();
            let title = elements.find(|element| element.value().name() == "title");
            title.map_or_else(String::new, |title| title.text().collect())
        });
        let links = root.descendent_elements();
        let links = links.filter(|link| link.attr("rel") == Some("stylesheet"));
        let stylesheets = links.filter_map(|link| link.attr("href").map(str::to_owned));
        Some(Self {
            stylesheets: stylesheets.collect(),
            title: title.split_whitespace().collect::<Vec<_>>().join(" "),
            lang: name("lang"),
            dir: name("dir"),
            main,
        })
    }
}

/// Elements inside more than `DEEPEST` others are left out, so that no page exhausts the stack; their
/// text stays.
fn copy(element: &Parsed, node: NodeRef<'_, ParsedNode>, kind: Kind, depth: usize) -> Element {
    let attributes = element.attrs();
    let attributes = attributes.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let mut copied = Element {
        name: element.name().to_owned(),
        attributes: attributes.collect(),
        children: Vec::new(),
    };
    copied.remove(NOT_IN);
    for child in node.children() {
        match child.value() {
            ParsedNode::Text(text) => copied.children.push(Node::Text(text.to_string())),
            ParsedNode::Element(element) if is_for(element, kind) && depth < DEEPEST => {
                let element = copy(element, child, kind, depth + 1);
                copied.children.push(Node::Element(element));
            }
            ParsedNode::Element(element) if is_for(element, kind) => {
                let text = ElementRef::wrap(child).map(|inside| inside.text().collect());
                copied.children.extend(text.map(Node::Text));
            }
            _ => {}
        }
    }
    copied
}

fn is_for(element: &Parsed, kind: Kind) -> bool {
    let mut excluded = element.attr(NOT_IN).unwrap_or_default().split_whitespace();
    !SILENT.contains(&element.name()) && !excluded.any(|name| name == kind.name())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_its_title_language_and_content() {
        let html = "<!doctype html><html lang=ur dir=rtl><head><title>a · b</title>\
            <link rel=stylesheet href=../a.css></head><body>\
            <nav>menu</nav><main id=content><h1>One &amp;\n two</h1><!-- no -->\
            <p data-not-in='book'>tools</p><p data-not-in=\"file book\">none</p><script>x</script>\
            <img alt='' src=a.png></main></body></html>";
        let page = Page::read(html, Kind::File).unwrap();
        assert_eq!(
            [&page.title, &page.lang, &page.dir],
            ["One & two", "ur", "rtl"]
        );
        assert_eq!(page.stylesheets, ["../a.css"]);
        assert_eq!(page.main.text(), "One &\n twotools");
        let book = Page::read(html, Kind::Book).unwrap();
        assert_eq!(book.main.text(), "One &\n two");
        let names: Vec<&str> = book.main.elements().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["h1", "img"]);
        assert_eq!(Page::read("<p>moved", Kind::Book), None);
    }

    #[test]
    fn a_deep_page_keeps_its_text() {
        let deep = "<blockquote>".repeat(2_000);
        let html = format!("<main id=content>{deep}text</main>");
        let page = Page::read(&html, Kind::Book).unwrap();
        assert_eq!(page.main.text(), "text");
    }
}
