//! Pandoc's tree as Markdown of this site's dialect, in which text stays text.

use super::super::escaped::{escape, line_starts};
use super::super::note::{Note, excerpt};
use super::super::pictures::Pictures;
use super::ast::{Block, Inline, is_unseen, plain};
use super::tables::grid;

/// Writes the blocks of one document.
pub struct Writer<'a> {
    pub pictures: Pictures<'a>,
    pub notes: Vec<Note>,
    /// The definitions of footnotes, in the order of their numbers.
    footnotes: Vec<String>,
    deletions: usize,
    insertions: usize,
    merged: usize,
}

impl<'a> Writer<'a> {
    pub fn new(pictures: Pictures<'a>) -> Self {
        Self {
            pictures,
            notes: Vec::new(),
            footnotes: Vec::new(),
            deletions: 0,
            insertions: 0,
            merged: 0,
        }
    }

    /// The definitions of all footnotes, and what there is to say of the whole document.
    pub fn finish(&mut self) -> String {
        for (message, count) in [
            ("deletions", self.deletions),
            ("insertions", self.insertions),
            ("merged-cells", self.merged),
        ] {
            if count > 0 {
                self.notes.push(Note::new(message).arg("count", count));
            }
        }
        let definitions = self
            .footnotes
            .iter()
            .enumerate()
            .map(|(at, text)| format!("[^{}]: {}", at + 1, indented(text, 4)));
        definitions.collect::<Vec<_>>().join("\n\n")
    }

    pub fn blocks(&mut self, blocks: &[Block]) -> String {
        let mut out = String::new();
        let mut last_list = false;
        for block in blocks {
            let text = self.block(block);
            if text.trim().is_empty() {
                continue;
            }
            let is_list = matches!(block, Block::OrderedList(..) | Block::BulletList(_));
            if !out.is_empty() {
                out.push_str("\n\n");
                // Two lists in a row would become one.
                if is_list && last_list {
                    out.push_str("<!-- -->\n\n");
                }
            }
            out.push_str(&text);
            last_list = is_list;
        }
        out
    }

    fn block(&mut self, block: &Block) -> String {
        match block {
            Block::Plain(text) | Block::Para(text) => self.paragraph(text),
            Block::LineBlock(lines) => {
                let lines: Vec<String> = lines.iter().map(|line| self.paragraph(line)).collect();
                lines.join("\\\n")
            }
            Block::CodeBlock(_, code) => {
                let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
                let fence = "`".repeat(longest.max(2) + 1);
                format!("{fence}\n{}\n{fence}", code.trim_end())
            }
            Block::BlockQuote(inner) => {
                let text = self.blocks(inner);
                let lines = text
                    .lines()
                    .map(|line| format!("> {line}").trim_end().to_owned());
                lines.collect::<Vec<_>>().join("\n")
            }
            Block::OrderedList((start, ..), items) => {
                let start = usize::try_from(*start).unwrap_or(1);
                let numbers = (start..).map(|number| format!("{number}. "));
                self.list(items, numbers)
            }
            Block::BulletList(items) => self.list(items, std::iter::repeat("- ".to_owned())),
            Block::DefinitionList(items) => {
                let mut out = Vec::new();
                for (term, meanings) in items {
                    let term = self.heading(term);
                    let meanings: Vec<String> = meanings
                        .iter()
                        .map(|meaning| format!(": {}", indented(&self.blocks(meaning), 2)))
                        .collect();
                    out.push(format!("{term}\n{}", meanings.join("\n")));
                }
                out.join("\n\n")
            }
            Block::Header(level, _, text) => {
                let text = self.heading(text);
                let level = usize::try_from(*level).unwrap_or(3).clamp(2, 6);
                format!("{} {text}", "#".repeat(level))
            }
            Block::HorizontalRule => "* * *".to_owned(),
            Block::Table(_, caption, ..) => self.table(block, &caption.1),
            Block::Figure(_, caption, inner) => {
                let (inner, caption) = (self.blocks(inner), self.blocks(&caption.1));
                format!("{inner}\n\n{caption}").trim().to_owned()
            }
            Block::Div(_, inner) => self.blocks(inner),
            Block::RawBlock(format, _) => {
                self.notes
                    .push(Note::new("raw").arg("format", format.as_str()));
                String::new()
            }
            Block::Null => String::new(),
        }
    }

    fn paragraph(&mut self, text: &[Inline]) -> String {
        let text = self.inlines(text);
        line_starts(text.trim())
    }

    /// Inlines on one line.
    pub fn heading(&mut self, text: &[Inline]) -> String {
        let text = self.inlines(text).replace("\\\n", " ").replace('\n', " ");
        let text = text.trim();
        // Braces at a heading's end would be its id, and number signs would close it.
        let text = text.replace('{', "&#123;");
        match text.strip_suffix('#') {
            Some(rest) => format!("{rest}\\#"),
            None => line_starts(&text),
        }
    }

    fn list(&mut self, items: &[Vec<Block>], marks: impl Iterator<Item = String>) -> String {
        let is_short = |item: &Vec<Block>| {
            let texts = item
                .iter()
                .filter(|b| matches!(b, Block::Para(_) | Block::Plain(_)));
            texts.count() <= 1
        };
        let gap = if items.iter().all(is_short) {
            "\n"
        } else {
            "\n\n"
        };
        let mut out = Vec::new();
        for (item, mark) in items.iter().zip(marks) {
            let tight = gap == "\n";
            let text = match (tight, item.split_first()) {
                (true, Some((first, rest))) if !rest.is_empty() => {
                    let (first, rest) = (self.block(first), self.blocks(rest));
                    format!("{first}\n{rest}")
                }
                _ => self.blocks(item),
            };
            out.push(
                format!("{mark}{}", indented(text.trim(), mark.len()))
                    .trim_end()
                    .to_owned(),
            );
        }
        out.join(gap)
    }

    fn table(&mut self, table: &Block, caption: &[Block]) -> String {
        let Some(grid) = grid(table) else {
            return String::new();
        };
        self.merged += usize::from(grid.merged);
        let mut lines = Vec::new();
        for row in &grid.rows {
            let cells: Vec<String> = row.iter().map(|cell| self.cell(cell)).collect();
            lines.push(format!("| {} |", cells.join(" | ")));
            if lines.len() == 1 {
                lines.push(format!("|{}", " --- |".repeat(row.len())));
            }
        }
        let caption = self.blocks(caption);
        format!("{caption}\n\n{}", lines.join("\n"))
            .trim()
            .to_owned()
    }

    /// A cell on one line; its paragraphs and points are parted by line breaks.
    fn cell(&mut self, blocks: &[Block]) -> String {
        let mut lines = Vec::new();
        for block in blocks {
            match block {
                Block::BulletList(items) => {
                    lines.extend(items.iter().map(|item| format!("• {}", self.cell(item))));
                }
                Block::OrderedList((start, ..), items) => {
                    let numbered = (*start..).zip(items);
                    let line =
                        numbered.map(|(number, item)| format!("{number}. {}", self.cell(item)));
                    lines.extend(line);
                }
                Block::Header(_, _, text) => lines.push(self.heading(text)),
                Block::Table(..) => {
                    let rows = grid(block).map(|grid| grid.rows).unwrap_or_default();
                    for row in rows {
                        let cells: Vec<String> = row.iter().map(|cell| self.cell(cell)).collect();
                        lines.push(cells.join(" – "));
                    }
                }
                block => {
                    let text = self.block(block).replace("\\\n", "\n");
                    let own = text.lines().map(str::trim).filter(|line| !line.is_empty());
                    // Escaped before the cells of a table within were.
                    lines.extend(own.map(|line| line.replace('|', "\\|")));
                }
            }
        }
        lines.retain(|line| !line.is_empty());
        lines.join("<br>")
    }

    fn inlines(&mut self, inlines: &[Inline]) -> String {
        let mut flat = Vec::new();
        self.flatten(inlines, &mut flat);
        let mut out = String::new();
        for (at, inline) in flat.iter().enumerate() {
            let next = flat.get(at + 1).and_then(first_char);
            match inline {
                Inline::Str(text) => out.push_str(&escape(text)),
                Inline::Space | Inline::SoftBreak => out.push(' '),
                Inline::LineBreak => {
                    let kept = out.trim_end_matches(' ').len();
                    out.truncate(kept);
                    // A break at the start of a paragraph parts nothing.
                    if !out.is_empty() && !out.ends_with("\\\n") {
                        out.push_str("\\\n");
                    }
                }
                Inline::Emph(inner) => self.marked(inner, "*", next, &mut out),
                Inline::Strong(inner) => self.marked(inner, "**", next, &mut out),
                Inline::Strikeout(inner) => self.marked(inner, "~~", next, &mut out),
                Inline::Superscript(inner) => self.tagged(inner, "sup", &mut out),
                Inline::Subscript(inner) => self.tagged(inner, "sub", &mut out),
                Inline::Code(_, text) => out.push_str(&code(text)),
                Inline::Math(_, text) => {
                    self.notes
                        .push(Note::new("math").arg("text", excerpt(text)));
                    out.push_str(&code(text));
                }
                Inline::RawInline(format, _) => {
                    self.notes
                        .push(Note::new("raw").arg("format", format.as_str()));
                }
                Inline::Link(_, inner, (target, _)) => self.link(inner, target, &mut out),
                Inline::Image(_, alt, (target, _)) => {
                    // Targets count from the folder of the document's main part.
                    let path = format!("word/{}", target.trim_start_matches("/word/"));
                    let text = self.pictures.place(&path, &plain(alt), &mut self.notes);
                    out.push_str(&text);
                }
                Inline::Note(blocks) => self.note(blocks, &mut out),
                // `flatten` leaves none of the others.
                _ => {}
            }
        }
        let end = out.trim_end_matches("\\\n").len();
        out.truncate(end);
        out
    }

    /// Takes away marks that Markdown does not have, and joins what Word has torn apart.
    fn flatten(&mut self, inlines: &[Inline], out: &mut Vec<Inline>) {
        for inline in inlines {
            match inline {
                Inline::Span(attributes, inner) if attributes.has("comment-start") => {
                    let note = Note::new("comment").arg("text", excerpt(&plain(inner)));
                    self.notes.push(note);
                }
                Inline::Span(attributes, _) if is_unseen(attributes) => {
                    self.deletions += usize::from(attributes.has("deletion"));
                }
                Inline::Span(attributes, inner) => {
                    self.insertions += usize::from(attributes.has("insertion"));
                    self.flatten(inner, out);
                }
                Inline::Underline(inner) | Inline::SmallCaps(inner) | Inline::Cite(_, inner) => {
                    self.flatten(inner, out);
                }
                Inline::Quoted(kind, inner) => {
                    let is_single = kind.get("t").is_some_and(|t| t == "SingleQuote");
                    let (open, close) = if is_single {
                        ("‘", "’")
                    } else {
                        ("“", "”")
                    };
                    out.push(Inline::Str(open.to_owned()));
                    self.flatten(inner, out);
                    out.push(Inline::Str(close.to_owned()));
                }
                Inline::Strong(inner) => match out.last_mut() {
                    Some(Inline::Strong(before)) => before.extend(inner.iter().cloned()),
                    _ => out.push(inline.clone()),
                },
                Inline::Emph(inner) => match out.last_mut() {
                    Some(Inline::Emph(before)) => before.extend(inner.iter().cloned()),
                    _ => out.push(inline.clone()),
                },
                Inline::Str(text) => match out.last_mut() {
                    Some(Inline::Str(before)) => before.push_str(text),
                    _ => out.push(inline.clone()),
                },
                other => out.push(other.clone()),
            }
        }
    }

    /// Text between marks, where CommonMark would see them as marks; without them elsewhere.
    fn marked(&mut self, inner: &[Inline], mark: &str, next: Option<char>, out: &mut String) {
        let text = self.inlines(inner);
        let core = text.trim();
        let before = &text[..text.len() - text.trim_start().len()];
        let behind = &text[text.trim_end().len()..];
        out.push_str(before);
        let outside = |c: Option<char>| c.is_none_or(|c| c.is_whitespace() || is_punctuation(c));
        let (first, last) = (core.chars().next(), core.chars().next_back());
        let inside = |c: Option<char>| c.is_some_and(|c| !is_punctuation(c));
        let opens = inside(first) || outside(out.chars().next_back());
        let closes = inside(last) || !behind.is_empty() || outside(next);
        let is_text = core.chars().any(char::is_alphanumeric);
        if opens && closes && is_text && !core.contains("\\\n") {
            out.push_str(&format!("{mark}{core}{mark}"));
        } else {
            out.push_str(core);
        }
        out.push_str(behind);
    }

    fn tagged(&mut self, inner: &[Inline], tag: &str, out: &mut String) {
        let text = self.inlines(inner);
        if !text.is_empty() {
            out.push_str(&format!("<{tag}>{text}</{tag}>"));
        }
    }

    fn link(&mut self, inner: &[Inline], target: &str, out: &mut String) {
        let text = self.inlines(inner);
        let is_web = target.starts_with("https://") || target.starts_with("http://");
        let safe = !target
            .chars()
            .any(|c| c.is_whitespace() || c.is_control() || "<>\\".contains(c));
        if is_web && safe && !text.trim().is_empty() {
            out.push_str(&format!("[{}](<{target}>)", text.trim()));
            return;
        }
        out.push_str(&text);
        // Places of this document get other names.
        if target.starts_with('#') || target.is_empty() {
            return;
        }
        match target
            .strip_prefix("mailto:")
            .or(target.strip_prefix("tel:"))
        {
            // As plain text the rules find it, and readers too.
            Some(address) => {
                if !plain(inner).contains(address) {
                    out.push_str(&format!(" {}", escape(address)));
                }
            }
            None => {
                let note = Note::new("link").arg("target", excerpt(target));
                self.notes.push(note.arg("text", plain(inner)));
            }
        }
    }

    fn note(&mut self, blocks: &[Block], out: &mut String) {
        // Its number comes before those of notes inside it.
        let at = self.footnotes.len();
        self.footnotes.push(String::new());
        let text = self.blocks(blocks);
        let text = if text.trim().is_empty() {
            "…".to_owned()
        } else {
            text
        };
        self.footnotes[at] = text;
        out.push_str(&format!("[^{}]", at + 1));
    }
}

/// Every line but the first `by` blanks further in.
fn indented(text: &str, by: usize) -> String {
    let mut lines = text.lines();
    let mut out = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        out.push('\n');
        if !line.is_empty() {
            out.push_str(&" ".repeat(by));
            out.push_str(line);
        }
    }
    out
}

fn code(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.is_empty() {
        true => String::new(),
        false if longest > 0 => format!("{fence} {text} {fence}"),
        false => format!("{fence}{text}{fence}"),
    }
}

/// Punctuation and symbols, as CommonMark counts them: neither letters, digits, marks nor blanks.
fn is_punctuation(c: char) -> bool {
    use unicode_normalization::char::is_combining_mark;
    !(c.is_alphanumeric() || c.is_whitespace() || is_combining_mark(c) || c.is_control())
}

fn first_char(inline: &Inline) -> Option<char> {
    match inline {
        Inline::Str(text) => text.chars().next(),
        Inline::Space | Inline::SoftBreak | Inline::LineBreak => Some(' '),
        // Markup begins with a sign.
        _ => Some('*'),
    }
}
