//! The body of a page: links to other pages, pictures, and what this site's Markdown refuses.

use std::collections::BTreeMap;

use super::super::labels::Labels;
use super::super::note::{Note, excerpt};
use super::super::pictures::Pictures;
use super::files::Files;
use super::shortcodes::without_shortcodes;
use crate::content::{Part, PartHeading};
use crate::diag::{Arg, Code, Diagnostic, Span};
use crate::markdown::{Document, LEAD, LinkKind, parse};
use crate::paths::SourcePath;

/// What a page's addresses are resolved with.
pub struct Around<'a> {
    pub files: &'a Files,
    /// The folder of content.
    pub content: &'a str,
    /// Where pages go, by their address in the old site: `practices/radio` is `practices/village-radio`.
    pub pages: &'a BTreeMap<String, String>,
}

/// A page's text on its way.
pub struct Body<'a, 'p> {
    pub around: &'a Around<'a>,
    pub pictures: &'a mut Pictures<'p>,
    /// The page's file.
    pub path: &'a str,
    /// The required sections: their headings get ids of their own.
    pub labels: &'a Labels,
    /// How many lines stand before the body.
    pub lines_before: usize,
    pub notes: Vec<Note>,
}

impl Body<'_, '_> {
    /// The body in this site's dialect.
    pub fn convert(&mut self, body: &str) -> String {
        let plain = without_shortcodes(body);
        for (name, line) in plain.left_out {
            let note = Note::new("shortcode").arg("name", name);
            self.notes
                .push(note.at(self.path, self.lines_before + line + 1));
        }
        let mut text = plain.text;
        // Each pass may uncover something, such as a link around a picture.
        for _ in 0..20 {
            let before = text.clone();
            let (document, found) = self.read(&text);
            text = self.mend(text, &document, found);
            if text == before {
                break;
            }
        }
        text
    }

    fn read(&self, text: &str) -> (Document, Vec<Diagnostic>) {
        let path = SourcePath::new(self.path);
        let section = |heading: &str| {
            let found = self.labels.heading(heading).filter(|found| found.exact);
            found.map(|found| found.name)
        };
        parse(&path, text, Span::new(0, text.len()), &section, &|_| false)
    }

    /// One pass; changes that lie inside one another wait for the next.
    fn mend(&mut self, mut text: String, document: &Document, found: Vec<Diagnostic>) -> String {
        let mut changes: Vec<(Span, String)> = Vec::new();
        for one in found {
            let Some(span) = one.span.map(|span| span.clamped(&text)) else {
                continue;
            };
            let written = &text[span.start..span.end];
            let name = one
                .args
                .first()
                .map_or(Arg::from(""), |(_, arg)| arg.clone());
            let mut span = span;
            let (message, new) = match one.code {
                Code::HtmlRefused => {
                    if let Some(end) = end_tag(&text, span.end, &name) {
                        match is_text(&name) {
                            true => changes.push((end, String::new())),
                            false => span.end = end.end,
                        }
                    }
                    ("html", String::new())
                }
                Code::LinkScheme => ("link-dropped", text_of(written)),
                Code::RemoteImage => ("picture-remote", text_of(written.trim_start_matches('!'))),
                Code::UnknownFootnote => ("footnote", format!("\\{written}")),
                Code::DuplicateAnchor if written.contains("{#") => {
                    let kept = written.split("{#").next().unwrap_or_default();
                    ("anchor", format!("{}\n", kept.trim_end()))
                }
                _ => continue,
            };
            let line = self.line(&text, span.start);
            let note = Note::new(message).at(self.path, line).arg("name", name);
            self.notes.push(note.arg("text", excerpt(written)));
            changes.push((span, new));
        }
        for image in &document.images {
            if is_web(&image.destination) || image.destination.starts_with("picture-") {
                continue;
            }
            let written = &text[image.span.start..image.span.end];
            let line = self.line(&text, image.span.start);
            let mut notes = Vec::new();
            let new = match self.resolve_file(&image.destination) {
                Some(path) => match self.pictures.name(&path, &image.alt, &mut notes) {
                    Some(name) => with_address(written, &image.destination, &name),
                    None => image.alt.clone(),
                },
                None => {
                    notes.push(
                        Note::new("picture-elsewhere").arg("file", image.destination.as_str()),
                    );
                    image.alt.clone()
                }
            };
            self.notes
                .extend(notes.into_iter().map(|note| note.at(self.path, line)));
            changes.push((image.span, new));
        }
        for link in &document.links {
            let target = link.destination.as_str();
            let is_anchor = target
                .strip_prefix('#')
                .is_some_and(|anchor| document.headings.iter().any(|heading| heading.id == anchor));
            let is_done = target.starts_with("../../") && self.is_new(target);
            if link.kind == LinkKind::Auto
                || is_web(target)
                || target.starts_with("mailto:")
                || is_anchor
                || is_done
            {
                continue;
            }
            let written = &text[link.span.start..link.span.end];
            let new = match self.resolve_page(target) {
                Some(address) => with_address(written, target, &address),
                None => {
                    let note = Note::new("link-dropped").arg("name", target);
                    let line = self.line(&text, link.span.start);
                    self.notes
                        .push(note.at(self.path, line).arg("text", excerpt(written)));
                    text_of(written)
                }
            };
            changes.push((link.span, new));
        }
        changes.sort_by_key(|(span, _)| (span.start, std::cmp::Reverse(span.end)));
        // Of two that overlap the inner one first.
        let mut start = text.len();
        for (span, new) in changes.into_iter().rev() {
            if span.end <= start {
                text.replace_range(span.start..span.end, &new);
                start = span.start;
            }
        }
        text
    }

    fn line(&self, text: &str, at: usize) -> usize {
        self.lines_before + text[..at].matches('\n').count() + 1
    }

    fn is_new(&self, target: &str) -> bool {
        let inside = target
            .trim_start_matches("../")
            .split('#')
            .next()
            .unwrap_or_default();
        let address = inside.trim_end_matches('/');
        self.around.pages.values().any(|known| known == address)
    }

    /// The file that an address means: beside the page, in the content, or in `static/`.
    fn resolve_file(&self, target: &str) -> Option<String> {
        let target = target.split(['?', '#']).next().unwrap_or_default();
        let target = percent_encoding::percent_decode_str(target)
            .decode_utf8()
            .ok()?;
        let folder = self.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let root = target.trim_start_matches('/');
        let beside = joined(folder, &target);
        // A page that is no bundle has a folder of its own in the built site.
        let below = joined(self.path.trim_end_matches(".md"), &target);
        let rooted = [
            format!("static/{root}"),
            format!("{}{root}", self.around.content),
            format!("assets/{root}"),
        ];
        let candidates = [beside, below].into_iter().flatten().chain(rooted);
        let mut known = candidates.filter(|path| self.around.files.contains_key(path));
        known.next()
    }

    /// The new address of a page of the old site.
    fn resolve_page(&self, target: &str) -> Option<String> {
        // The parts of another page may have other names now.
        let target = target.split('#').next().unwrap_or_default();
        if target.is_empty() {
            return None;
        }
        let own = self
            .path
            .strip_prefix(self.around.content)
            .unwrap_or(self.path);
        let folder = own.rsplit_once('/').map_or("", |(folder, _)| folder);
        let stem = own.trim_end_matches(".md");
        let zola = target.strip_prefix("@/");
        let rooted = zola.unwrap_or(target).trim_start_matches('/').to_owned();
        let candidates = match target.starts_with('/') || zola.is_some() {
            true => vec![Some(rooted)],
            false => vec![joined(folder, target), joined(stem, target), Some(rooted)],
        };
        let address = candidates.into_iter().flatten().find_map(|path| {
            let path = path.trim_end_matches('/');
            let path = path.strip_suffix(".md").unwrap_or(path);
            let path = path.strip_suffix("/index").unwrap_or(path);
            self.around.pages.get(path)
        })?;
        Some(format!("../../{address}/"))
    }
}

/// A body cut at its headings of the second level; those that name a required section become it.
pub fn parts(body: &str, labels: &Labels) -> (String, Vec<Part>) {
    let path = SourcePath::new("");
    let (document, _) = parse(&path, body, Span::new(0, body.len()), &|_| None, &|_| false);
    let mut lead = String::new();
    let mut parts: Vec<Part> = Vec::new();
    for section in &document.sections {
        let text = &body[section.span.start..section.span.end];
        let mut headings = document.headings.iter();
        let heading = headings.find(|heading| heading.span.start == section.span.start);
        let Some(heading) = heading.filter(|_| section.id != LEAD) else {
            lead = text.trim().to_owned();
            continue;
        };
        let behind = body[heading.span.end.min(section.span.end)..section.span.end].trim();
        let written = &body[heading.span.start..heading.span.end];
        let own = written.lines().next().unwrap_or_default();
        let own = own
            .trim_start_matches('#')
            .trim()
            .trim_end_matches('#')
            .trim();
        let found = labels.heading(&heading.text).filter(|found| found.exact);
        let found = found.filter(|found| {
            let is = PartHeading::Required(found.name.clone());
            parts.iter().all(|part| part.heading != is)
        });
        parts.push(Part {
            heading: match found {
                Some(found) => PartHeading::Required(found.name),
                None => PartHeading::Own(own.to_owned()),
            },
            text: behind.to_owned(),
        });
    }
    (lead, parts)
}

/// The next end of an element, in any case of letters.
fn end_tag(text: &str, from: usize, name: &Arg) -> Option<Span> {
    let name = tag(name)?;
    // Only ASCII letters change, so places stay.
    let rest = text[from..].to_ascii_lowercase();
    let start = from + rest.find(&format!("</{}", name.to_ascii_lowercase()))?;
    let end = start + text[start..].find('>')? + 1;
    Some(Span::new(start, end))
}

/// Whether what stands inside an element is text for readers.
fn is_text(name: &Arg) -> bool {
    const NO_TEXT: [&str; 12] = [
        "script", "style", "iframe", "object", "embed", "video", "audio", "svg", "math", "form",
        "template", "noscript",
    ];
    tag(name).is_none_or(|name| !NO_TEXT.contains(&name.to_ascii_lowercase().as_str()))
}

/// The element's name in `<name>`; attributes have no such signs.
fn tag(name: &Arg) -> Option<&str> {
    match name {
        Arg::Text(name) => name.strip_prefix('<')?.strip_suffix('>'),
        Arg::Number(_) => None,
    }
}

fn is_web(target: &str) -> bool {
    target.starts_with("https://") || target.starts_with("http://")
}

/// What stands between the first brackets of a link.
fn text_of(written: &str) -> String {
    let mut depth = 0;
    for (at, c) in written.char_indices() {
        match c {
            '[' => depth += 1,
            ']' if depth == 1 => return written[1..at].trim_start_matches('[').to_owned(),
            ']' => depth -= 1,
            _ => {}
        }
    }
    written.trim_matches(['[', ']', '<', '>']).to_owned()
}

/// The link or picture with another address; its text and title stay.
fn with_address(written: &str, old: &str, new: &str) -> String {
    let place = written.rfind("](").and_then(|at| {
        let from = at + 2;
        let found = written[from..].find(old)?;
        Some((from + found, from + found + old.len()))
    });
    match place {
        Some((start, end)) => format!("{}{new}{}", &written[..start], &written[end..]),
        None => {
            let mark = if written.starts_with('!') { "!" } else { "" };
            format!(
                "{mark}[{}]({new})",
                text_of(written.trim_start_matches('!'))
            )
        }
    }
}

/// A path from a folder; `None` where it leads out of everything.
fn joined(folder: &str, target: &str) -> Option<String> {
    if target.starts_with('/') {
        return None;
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}
