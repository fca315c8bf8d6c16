//! The tree of a page as typst's markup.
//!
//! All text is written as string literals, so that nothing in it can be markup or code.

use std::collections::BTreeMap;

use crate::export::element::{Element, Node};

/// Elements that are a block of their own.
const BLOCKS: [&str; 22] = [
    "article",
    "aside",
    "blockquote",
    "div",
    "dl",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "ul",
];

/// What a chapter's links and pictures become.
pub struct Body<'a> {
    /// The name of the chapter: `practices/northnet`. Anchors in it are `practices/northnet#lessons`.
    pub name: &'a str,
    /// Where an address that stands in the chapter leads; `None` for nowhere.
    pub link: &'a dyn Fn(&str) -> Option<Target>,
    /// The file of a picture below the document's folder, by its address.
    pub picture: &'a dyn Fn(&str) -> Option<String>,
}

/// Where a link leads.
pub enum Target {
    /// A label of the document.
    Label(String),
    Url(String),
}

/// What has been written so far.
pub struct Writer<'a> {
    body: &'a Body<'a>,
    pub text: String,
    /// The level of the last heading: PDF/UA allows no level to be passed over.
    level: usize,
    /// Labels that were written, each of which must be there once.
    labels: BTreeMap<String, ()>,
}

/// A string literal.
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

impl<'a> Writer<'a> {
    pub fn new(body: &'a Body<'a>) -> Self {
        Self {
            body,
            text: String::new(),
            level: 0,
            labels: BTreeMap::new(),
        }
    }

    /// Writes what is in the element: blocks as blocks, and text between them as paragraphs.
    pub fn blocks(&mut self, element: &Element) {
        let mut inline: Vec<&Node> = Vec::new();
        for child in &element.children {
            match child {
                Node::Element(inner) if is_block(inner) => {
                    self.paragraph(&std::mem::take(&mut inline));
                    self.block(inner);
                }
                _ => inline.push(child),
            }
        }
        self.paragraph(&inline);
    }

    fn paragraph(&mut self, nodes: &[&Node]) {
        let is_empty = |node: &&Node| matches!(node, Node::Text(text) if text.trim().is_empty());
        if nodes.iter().all(is_empty) {
            return;
        }
        self.text.push_str("\n#par[");
        nodes.iter().for_each(|node| self.node(node));
        self.text.push_str("]\n");
    }

    fn block(&mut self, element: &Element) {
        self.within("passage", element, Self::any_block);
    }

    fn any_block(&mut self, element: &Element) {
        match element.name.as_str() {
            "p" => self.own_paragraph(element),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading(element),
            "ul" | "ol" => self.list(element),
            "dl" => self.terms(element),
            "table" => self.table(element),
            "figure" => self.figure(element),
            "hr" => self
                .text
                .push_str("\n#line(length: 100%, stroke: .5pt + luma(160))\n"),
            "pre" => {
                let text = quoted(&element.text());
                self.text
                    .push_str(&format!("\n#raw({text}, block: true)\n"));
            }
            "aside" => self.around("callout", element),
            "blockquote" => self.around("cited", element),
            "div" if element.attribute("class") == Some("room") => self.text.push_str("\n#room\n"),
            "section" if element.attribute("class") == Some("footnotes") => {
                self.around("notes", element);
            }
            _ => self.blocks(element),
        }
    }

    fn own_paragraph(&mut self, element: &Element) {
        let function = match element.attribute("class") {
            Some("callout-title") => "\n#strong[",
            Some("notice") => "\n#notice[",
            _ => "\n#par[",
        };
        self.text.push_str(function);
        self.inline(element);
        self.label(element);
        self.text.push_str("]\n");
    }

    fn around(&mut self, function: &str, element: &Element) {
        self.text.push_str(&format!("\n#{function}[\n"));
        self.blocks(element);
        self.text.push_str("]\n");
    }

    fn heading(&mut self, element: &Element) {
        let level = element.name[1..].parse::<usize>().unwrap_or(2);
        let level = level.min(self.level + 1).max(1);
        self.level = level;
        self.text.push_str(&format!("\n#heading(level: {level})["));
        self.inline(element);
        self.text.push(']');
        self.label(element);
        self.text.push('\n');
    }

    /// The anchor of an element, so that links in the document find it.
    fn label(&mut self, element: &Element) {
        let Some(id) = element.attribute("id") else {
            return;
        };
        let label = format!("{}#{id}", self.body.name);
        if self.labels.insert(label.clone(), ()).is_none() {
            self.text.push_str(&format!("#anchor({})", quoted(&label)));
        }
    }

    fn list(&mut self, element: &Element) {
        let is_ordered = element.name == "ol";
        let is_boxes = element.attribute("class") == Some("boxes");
        let items: Vec<&Element> = element
            .elements()
            .filter(|item| item.name == "li")
            .collect();
        let has_task = |item: &&Element| item.attribute("class") == Some("task");
        if items.is_empty() {
            return;
        }
        let start = element
            .attribute("start")
            .and_then(|start| start.parse::<u32>().ok());
        let call = match (is_ordered, start) {
            (true, Some(start)) => format!("enum(start: {start}, "),
            (true, None) => "enum(".to_owned(),
            (false, _) if is_boxes || items.iter().all(has_task) => {
                "list(marker: tick, ".to_owned()
            }
            (false, _) => "list(".to_owned(),
        };
        self.text.push_str(&format!("\n#{call}"));
        for item in items {
            self.text.push('[');
            self.label(item);
            self.in_language(item, Self::flow);
            self.text.push_str("], ");
        }
        self.text.push_str(")\n");
    }

    /// What is in the element, without a paragraph around text that stands alone.
    fn flow(&mut self, element: &Element) {
        match element.elements().any(is_block) {
            true => self.blocks(element),
            false => self.inline(element),
        }
    }

    fn terms(&mut self, element: &Element) {
        let mut open = false;
        self.text.push_str("\n#facts(");
        for part in element.elements() {
            match (part.name.as_str(), open) {
                ("dt", _) => {
                    if open {
                        self.text.push_str(")), ");
                    }
                    self.text.push_str("([");
                    self.in_language(part, Self::inline);
                    self.text.push_str("], (");
                    open = true;
                }
                ("dd", true) => {
                    self.text.push('[');
                    self.in_language(part, Self::flow);
                    self.text.push_str("], ");
                }
                _ => {}
            }
        }
        if open {
            self.text.push_str(")), ");
        }
        self.text.push_str(")\n");
    }

    fn table(&mut self, element: &Element) {
        let mut rows = Vec::new();
        rows_of(element, false, &mut rows);
        let width =
            |row: &Element| -> usize { row.elements().map(|cell| span(cell, "colspan")).sum() };
        let columns = rows.iter().map(|(row, _)| width(row)).max().unwrap_or(0);
        if columns == 0 {
            return;
        }
        self.text
            .push_str(&format!("\n#table(columns: {columns}, "));
        let heads = rows.iter().take_while(|(_, is_head)| *is_head).count();
        if heads > 0 {
            self.text.push_str("table.header(");
        }
        for (at, (row, _)) in rows.iter().enumerate() {
            if at == heads && heads > 0 {
                self.text.push_str("), ");
            }
            for cell in row.elements() {
                let (across, down) = (span(cell, "colspan"), span(cell, "rowspan"));
                self.text
                    .push_str(&format!("table.cell(colspan: {across}, rowspan: {down})["));
                let is_head = cell.name == "th";
                self.text.push_str(if is_head { "#strong[" } else { "" });
                self.in_language(cell, Self::flow);
                self.text.push_str(if is_head { "]], " } else { "], " });
            }
        }
        if heads == rows.len() && heads > 0 {
            self.text.push_str("), ");
        }
        self.text.push_str(")\n");
    }

    fn figure(&mut self, element: &Element) {
        let caption = element.find(&|inner| inner.name == "figcaption");
        let Some(picture) = element.find(&|inner| inner.name == "img") else {
            return self.blocks(element);
        };
        // What only paper shows is the code that leads to the page.
        let function = match element.attribute("hidden") {
            Some(_) => "code",
            None => "picture",
        };
        let Some(file) = self.file(picture, function) else {
            return;
        };
        self.text.push_str(&format!("\n#figure({file}, caption: ["));
        if let Some(caption) = caption {
            self.inline(caption);
        }
        self.text.push_str("])\n");
    }

    /// A call of `function`; a picture without alternative text is only decoration.
    fn file(&self, picture: &Element, function: &str) -> Option<String> {
        let file = (self.body.picture)(picture.attribute("src")?)?;
        let alt = picture.attribute("alt").unwrap_or_default();
        let name = quoted(&file);
        Some(match alt.is_empty() {
            true => format!("pdf.artifact({function}({name}))"),
            false => format!("{function}({name}, alt: {})", quoted(alt)),
        })
    }

    fn inline(&mut self, element: &Element) {
        element.children.iter().for_each(|child| self.node(child));
    }

    fn node(&mut self, node: &Node) {
        let element = match node {
            Node::Text(text) => return self.words(text),
            Node::Element(element) => element,
        };
        let function = match element.name.as_str() {
            "a" => return self.link(element),
            "br" => return self.text.push_str("#linebreak();"),
            "img" => {
                if let Some(file) = self.file(element, "picture") {
                    self.text.push_str(&format!("#{file};"));
                }
                return;
            }
            // Lists draw boxes of their own.
            "span" if element.text().trim() == "☐" => return,
            "strong" | "b" | "dt" => "strong",
            "em" | "i" | "cite" | "dfn" => "emph",
            "sup" => "super",
            "sub" => "sub",
            "del" | "s" => "strike",
            "q" => "quote",
            "code" | "kbd" => "mono",
            _ if is_block(element) => return self.block(element),
            _ => return self.in_language(element, Self::inline),
        };
        self.text.push_str(&format!("#{function}["));
        self.in_language(element, Self::inline);
        self.text.push_str("];");
    }

    /// Runs of white space are one space, as in HTML.
    fn words(&mut self, text: &str) {
        let mut words = String::with_capacity(text.len());
        for character in text.chars() {
            match character.is_ascii_whitespace() {
                true if words.ends_with(' ') => {}
                true => words.push(' '),
                false => words.push(character),
            }
        }
        if !words.is_empty() {
            self.text.push_str(&format!("#{};", quoted(&words)));
        }
    }

    fn link(&mut self, element: &Element) {
        // The way back from a note is for screens.
        if element.attribute("role") == Some("doc-backlink") {
            return;
        }
        self.label(element);
        let target = element.attribute("href").and_then(self.body.link);
        match &target {
            Some(Target::Label(label)) => self.text.push_str(&format!("#to({})[", quoted(label))),
            Some(Target::Url(url)) => self.text.push_str(&format!("#link({})[", quoted(url))),
            None => {}
        }
        self.in_language(element, Self::inline);
        if target.is_some() {
            self.text.push_str("];");
        }
    }

    fn in_language(&mut self, element: &Element, write: impl FnOnce(&mut Self, &Element)) {
        self.within("words", element, write);
    }

    /// Calls `function` with the language of the element, if it names one.
    fn within(
        &mut self,
        function: &str,
        element: &Element,
        write: impl FnOnce(&mut Self, &Element),
    ) {
        let Some(tag) = element.attribute("lang") else {
            return write(self, element);
        };
        self.text
            .push_str(&format!("#{function}({})[", quoted(tag)));
        write(self, element);
        self.text.push_str("];");
    }
}

fn is_block(element: &Element) -> bool {
    BLOCKS.contains(&element.name.as_str())
}

fn span(cell: &Element, name: &str) -> usize {
    let number = cell.attribute(name).and_then(|number| number.parse().ok());
    number.unwrap_or(1).clamp(1, 100)
}

/// The rows of a table in their order, and whether each belongs to its head.
fn rows_of<'a>(element: &'a Element, in_head: bool, rows: &mut Vec<(&'a Element, bool)>) {
    for inner in element.elements() {
        match inner.name.as_str() {
            "tr" => rows.push((inner, in_head)),
            "thead" => rows_of(inner, true, rows),
            "tbody" | "tfoot" => rows_of(inner, false, rows),
            _ => {}
        }
    }
}
