//! XML as a tree that can be changed and written again.

use quick_xml::events::{BytesEnd, BytesStart, Event};
use quick_xml::{Reader, Writer};

use super::trouble::WordError;

/// Word nests tables in tables and boxes in boxes; what is deeper is an attack.
const DEEPEST: usize = 200;

pub enum Node {
    Element(Element),
    /// Text, a declaration, a comment.
    Other(Event<'static>),
}

pub struct Element {
    start: BytesStart<'static>,
    pub children: Vec<Node>,
}

impl Element {
    /// With its prefix, as Word and its kin write it: `w:p`.
    pub fn name(&self) -> &str {
        self.start.name().into_inner()
    }

    pub fn is(&self, name: &str) -> bool {
        self.name() == name
    }

    pub fn attribute(&self, name: &str) -> Option<String> {
        let attribute = self.start.try_get_attribute(name).ok()??;
        let value = quick_xml::escape::unescape(&attribute.value).ok()?;
        Some(value.into_owned())
    }

    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(Node::element)
    }

    pub fn child(&self, name: &str) -> Option<&Element> {
        self.elements().find(|child| child.is(name))
    }

    /// Whether an element of this name is somewhere inside.
    pub fn holds(&self, name: &str) -> bool {
        self.elements()
            .any(|child| child.is(name) || child.holds(name))
    }

    /// The text directly inside.
    pub fn text(&self) -> String {
        let mut out = String::new();
        for node in &self.children {
            match node {
                Node::Other(Event::Text(text)) => out.push_str(text),
                Node::Other(Event::CData(text)) => out.push_str(text),
                Node::Other(Event::GeneralRef(name)) => {
                    let reference = format!("&{};", &**name);
                    let text = quick_xml::escape::unescape(&reference);
                    out.push_str(&text.unwrap_or_default());
                }
                _ => {}
            }
        }
        out
    }
}

impl Node {
    pub fn element(&self) -> Option<&Element> {
        match self {
            Self::Element(element) => Some(element),
            Self::Other(_) => None,
        }
    }
}

/// Reads a part; its root is among the nodes.
pub fn read(part: &str, text: &str) -> Result<Vec<Node>, WordError> {
    let wrong = |what: String| WordError::damaged(format!("{part}: {what}"));
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Element> = Vec::new();
    let mut roots = Vec::new();
    loop {
        let event = reader
            .read_event()
            .map_err(|error| wrong(error.to_string()))?;
        let done = match event {
            Event::Eof => break,
            Event::Start(start) => {
                if open.len() >= DEEPEST {
                    return Err(wrong("it is nested too deeply".to_owned()));
                }
                open.push(Element {
                    start: start.into_owned(),
                    children: Vec::new(),
                });
                continue;
            }
            Event::End(_) => match open.pop() {
                Some(element) => Node::Element(element),
                None => return Err(wrong("an element ends that did not begin".to_owned())),
            },
            Event::Empty(start) => Node::Element(Element {
                start: start.into_owned(),
                children: Vec::new(),
            }),
            other => Node::Other(other.into_owned()),
        };
        match open.last_mut() {
            Some(parent) => parent.children.push(done),
            None => roots.push(done),
        }
    }
    match open.is_empty() {
        true => Ok(roots),
        false => Err(wrong("it ends too early".to_owned())),
    }
}

pub fn write(nodes: &[Node]) -> Result<String, WordError> {
    let mut writer = Writer::new(Vec::new());
    for node in nodes {
        push(&mut writer, node).map_err(WordError::damaged)?;
    }
    String::from_utf8(writer.into_inner()).map_err(WordError::damaged)
}

fn push(writer: &mut Writer<Vec<u8>>, node: &Node) -> std::io::Result<()> {
    match node {
        Node::Other(event) => writer.write_event(event.borrow()),
        Node::Element(element) if element.children.is_empty() => {
            writer.write_event(Event::Empty(element.start.borrow()))
        }
        Node::Element(element) => {
            writer.write_event(Event::Start(element.start.borrow()))?;
            for child in &element.children {
                push(writer, child)?;
            }
            let name = element.name().to_owned();
            writer.write_event(Event::End(BytesEnd::new(name)))
        }
    }
}
