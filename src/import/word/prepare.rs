//! A Word file's XML before pandoc reads it.
//!
//! Pandoc shows hidden text and the names that fields such as AUTHOR hold, and it passes over text
//! boxes. A picture that was cropped in Word still holds what was cut off. All of that is seen to here.

use std::collections::{BTreeMap, BTreeSet};

use super::super::note::{Note, excerpt};
use super::package::{Package, is_document};
use super::trouble::WordError;
use super::xml::{Element, Node, read, write};

/// Fields that hold the name of whoever wrote, saved or owns the file.
const PERSONAL_FIELDS: [&str; 7] = [
    "AUTHOR",
    "LASTSAVEDBY",
    "USERNAME",
    "USERINITIALS",
    "USERADDRESS",
    "DOCPROPERTY",
    "INFO",
];

/// What is to be known of a file besides its tree.
#[derive(Debug, Default)]
pub struct Prepared {
    pub notes: Vec<Note>,
    /// Paths in the package of pictures that are cropped.
    pub cropped: BTreeSet<String>,
    /// The text of every run that is to be found in the tree again.
    pub runs: Vec<String>,
}

/// Rewrites the package's parts.
pub fn prepare(package: &mut Package) -> Result<Prepared, WordError> {
    let mut prepared = Prepared::default();
    let hidden_styles = match package.xml.get("word/styles.xml") {
        Some(text) => hidden_styles(&read("word/styles.xml", text)?),
        None => BTreeSet::new(),
    };
    let names: Vec<String> = package.xml.keys().cloned().collect();
    let mut margins = BTreeSet::new();
    let mut totals: BTreeMap<&'static str, usize> = BTreeMap::new();
    for name in names {
        let is_text = is_document(&name)
            || ["word/footnotes.xml", "word/endnotes.xml"].contains(&name.as_str());
        let is_margin = name.starts_with("word/header") || name.starts_with("word/footer");
        if !is_text && !is_margin {
            continue;
        }
        let Some(text) = package.xml.get(&name) else {
            continue;
        };
        let mut nodes = read(&name, text)?;
        if is_margin {
            let mut words = String::new();
            all_text(&nodes, &mut words);
            if words.chars().any(char::is_alphabetic) {
                margins.insert(excerpt(&words));
            }
            continue;
        }
        let mut pass = Pass {
            hidden_styles: &hidden_styles,
            hidden: String::new(),
            fields: Vec::new(),
            names: String::new(),
            cropped: BTreeSet::new(),
            counts: &mut totals,
            runs: &mut prepared.runs,
        };
        pass.nodes(&mut nodes, false);
        let (hidden, names) = (pass.hidden, pass.names);
        let relations = relations(package, &name)?;
        let cropped = pass.cropped.iter().filter_map(|id| relations.get(id));
        prepared.cropped.extend(cropped.cloned());
        for (message, text) in [("hidden", hidden), ("author-field", names)] {
            if !text.trim().is_empty() {
                let note = Note::new(message).arg("text", excerpt(&text));
                prepared.notes.push(note);
            }
        }
        package.xml.insert(name, write(&nodes)?);
    }
    for text in margins {
        prepared.notes.push(Note::new("margin").arg("text", text));
    }
    for (message, count) in totals {
        prepared.notes.push(Note::new(message).arg("count", count));
    }
    Ok(prepared)
}

/// The walk through one part.
struct Pass<'a> {
    hidden_styles: &'a BTreeSet<String>,
    hidden: String,
    /// The open fields, each with whether it names a person.
    fields: Vec<bool>,
    /// What fields said that name a person.
    names: String,
    /// Ids of relations.
    cropped: BTreeSet<String>,
    counts: &'a mut BTreeMap<&'static str, usize>,
    runs: &'a mut Vec<String>,
}

impl Pass<'_> {
    fn nodes(&mut self, nodes: &mut Vec<Node>, in_paragraph: bool) {
        let mut at = 0;
        while at < nodes.len() {
            let Node::Element(element) = &mut nodes[at] else {
                at += 1;
                continue;
            };
            if self.drops(element) {
                nodes.remove(at);
                continue;
            }
            let is_paragraph = element.is("w:p") && !in_paragraph;
            let mut boxes = Vec::new();
            if is_paragraph {
                lift(&mut element.children, &mut boxes);
            }
            self.count(element);
            if element.is("w:t") {
                self.runs.push(element.text());
            }
            // Word writes pictures and shapes twice, for new and for old programs.
            if !element.is("mc:Fallback") {
                let inside = in_paragraph || element.is("w:p");
                self.nodes(&mut element.children, inside);
            }
            at += 1;
            // The words of text boxes stand behind the paragraph that they were tied to.
            for paragraph in boxes.into_iter().rev() {
                nodes.insert(at, paragraph);
            }
        }
    }

    /// Whether an element is not for readers; keeps what it said.
    fn drops(&mut self, element: &Element) -> bool {
        if element.is("w:fldSimple")
            && is_personal(&element.attribute("w:instr").unwrap_or_default())
        {
            element_text(element, &mut self.names);
            return true;
        }
        if !element.is("w:r") {
            return false;
        }
        for child in element.elements() {
            match child.name() {
                "w:fldChar" => match child.attribute("w:fldCharType").as_deref() {
                    Some("begin") => self.fields.push(false),
                    Some("end") => drop(self.fields.pop()),
                    _ => {}
                },
                "w:instrText" if is_personal(&child.text()) => {
                    if let Some(field) = self.fields.last_mut() {
                        *field = true;
                    }
                }
                _ => {}
            }
        }
        let says = element.child("w:t").is_some();
        if says && self.fields.contains(&true) {
            element_text(element, &mut self.names);
            return true;
        }
        let properties = element.child("w:rPr");
        let is_hidden = properties.is_some_and(|properties| {
            let style = properties
                .child("w:rStyle")
                .and_then(|style| style.attribute("w:val"));
            is_on(properties, "w:vanish")
                || style.is_some_and(|style| self.hidden_styles.contains(&style))
        });
        if is_hidden && says {
            element_text(element, &mut self.hidden);
        }
        is_hidden && says
    }

    /// Notes what pandoc does not show, and what is cropped.
    fn count(&mut self, element: &Element) {
        let message = match element.name() {
            "wps:wsp" if !element.holds("w:txbxContent") => "shapes",
            "v:rect" | "v:oval" | "v:shape" if !element.holds("v:imagedata") => "shapes",
            "c:chart" => "charts",
            "dgm:relIds" => "diagrams",
            "w:object" => "objects",
            "pic:blipFill" => {
                let crop = element.child("a:srcRect");
                let is_cropped = |crop: &Element| {
                    ["l", "t", "r", "b"]
                        .iter()
                        .any(|side| crop.attribute(side).is_some_and(|size| size != "0"))
                };
                if crop.is_some_and(is_cropped) {
                    let blip = element.child("a:blip");
                    self.cropped
                        .extend(blip.and_then(|blip| blip.attribute("r:embed")));
                }
                return;
            }
            "v:imagedata" => {
                let sides = ["cropleft", "croptop", "cropright", "cropbottom"];
                if sides.iter().any(|side| element.attribute(side).is_some()) {
                    self.cropped.extend(element.attribute("r:id"));
                }
                return;
            }
            _ => return,
        };
        *self.counts.entry(message).or_default() += 1;
    }
}

/// Takes the paragraphs of text boxes out of a paragraph.
fn lift(nodes: &mut Vec<Node>, boxes: &mut Vec<Node>) {
    for node in nodes {
        let Node::Element(element) = node else {
            continue;
        };
        if element.is("mc:AlternateContent") {
            let choice = element.child("mc:Choice");
            if choice.is_some_and(|choice| choice.holds("w:txbxContent")) {
                // The fallback says the same once more.
                element
                    .children
                    .retain(|node| node.element().is_none_or(|child| !child.is("mc:Fallback")));
            }
        }
        if element.is("w:txbxContent") {
            boxes.append(&mut element.children);
        } else {
            lift(&mut element.children, boxes);
        }
    }
}

/// Whether a switch such as `w:vanish` is there and not off.
fn is_on(properties: &Element, name: &str) -> bool {
    let value = properties
        .child(name)
        .map(|switch| switch.attribute("w:val"));
    value.is_some_and(|value| !matches!(value.as_deref(), Some("0" | "false" | "off")))
}

fn is_personal(instruction: &str) -> bool {
    let name = instruction.split_whitespace().next().unwrap_or_default();
    PERSONAL_FIELDS
        .iter()
        .any(|known| known.eq_ignore_ascii_case(name))
}

fn hidden_styles(nodes: &[Node]) -> BTreeSet<String> {
    let roots = nodes.iter().filter_map(Node::element);
    let styles = roots
        .flat_map(Element::elements)
        .filter(|element| element.is("w:style"));
    styles
        .filter(|style| {
            style
                .child("w:rPr")
                .is_some_and(|run| is_on(run, "w:vanish"))
        })
        .filter_map(|style| style.attribute("w:styleId"))
        .collect()
}

/// Paths in the package by the ids that a part uses for them.
fn relations(package: &Package, part: &str) -> Result<BTreeMap<String, String>, WordError> {
    let name = part.strip_prefix("word/").unwrap_or(part);
    let path = format!("word/_rels/{name}.rels");
    let Some(text) = package.xml.get(&path) else {
        return Ok(BTreeMap::new());
    };
    let nodes = read(&path, text)?;
    let roots = nodes.iter().filter_map(Node::element);
    let target = |relation: &Element| {
        let target = relation.attribute("Target")?;
        let target = match target.strip_prefix('/') {
            Some(absolute) => absolute.to_owned(),
            None => format!("word/{target}"),
        };
        Some((relation.attribute("Id")?, target))
    };
    Ok(roots
        .flat_map(Element::elements)
        .filter_map(target)
        .collect())
}

fn element_text(element: &Element, out: &mut String) {
    if element.is("w:t") {
        out.push_str(&element.text());
        out.push(' ');
    }
    all_text(&element.children, out);
}

fn all_text(nodes: &[Node], out: &mut String) {
    for element in nodes.iter().filter_map(Node::element) {
        element_text(element, out);
    }
}
