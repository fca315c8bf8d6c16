//! Fields in the order of the model.

use super::same::Known;
use crate::config::Collection;
use crate::content::{Key, Node};

/// The key that stands last, as tools write it there.
const LAST: &str = "l10n";

/// With the title, the summary and the other fields in the order of the model, then those that it
/// does not know in their own order. Comments above a field go with it; what stands above the first field with a blank line
/// between, and a line for an editor's schema, stay on top.
///
/// A file in which fields are offered as comments (`# period:`) stays as it is: nobody can tell
/// what they belong to.
pub fn ordered(known: &Known<'_>, collection: &Collection) -> String {
    let text = known.text;
    let Some((parts, values)) = &known.parts else {
        return text.to_owned();
    };
    let yaml = &text[parts.yaml.start..parts.yaml.end];
    if values.is_empty() || yaml.lines().any(|line| is_offer(line, collection)) {
        return text.to_owned();
    }
    let Some(blocks) = blocks(yaml, parts.yaml.start, values) else {
        return text.to_owned();
    };
    let fields = &collection.fields;
    let place = |name: &str| match fields.iter().position(|field| field.name == name) {
        Some(_) if name == collection.title_field => 0,
        Some(_) if name == collection.summary_field => 1,
        Some(at) => 2 + at,
        None if name == LAST => usize::MAX,
        None => 2 + fields.len(),
    };
    let mut sorted = blocks.fields;
    sorted.sort_by_key(|(name, _)| place(name));
    let mut out = String::with_capacity(text.len());
    out.push_str(&text[..parts.yaml.start]);
    out.push_str(blocks.head);
    sorted.iter().for_each(|(_, block)| out.push_str(block));
    out.push_str(blocks.tail);
    out.push_str(&text[parts.yaml.end..]);
    out
}

/// A front matter cut at its fields.
struct Blocks<'a> {
    head: &'a str,
    /// Each with its name, the comments above it and all its lines.
    fields: Vec<(&'a str, &'a str)>,
    /// Comments behind the last field.
    tail: &'a str,
}

/// Cuts `yaml`, which begins at byte `base` of the file; `None` where a field does not begin a line.
fn blocks<'a>(yaml: &'a str, base: usize, values: &'a [(Key, Node)]) -> Option<Blocks<'a>> {
    let mut starts = Vec::new();
    for (key, _) in values {
        let at = key.span.start.checked_sub(base)?;
        let is_at_line_start = at == 0 || yaml.as_bytes().get(at - 1) == Some(&b'\n');
        if !is_at_line_start || !yaml.get(at..)?.starts_with(|c: char| !c.is_whitespace()) {
            return None;
        }
        starts.push(at);
    }
    if !starts.is_sorted() || !yaml.ends_with('\n') {
        return None;
    }
    // Comments and blank lines between two fields go with the second.
    let with_comments = |from: usize, to: usize| to - remarks(&yaml[from..to]);
    let head = head(&yaml[..*starts.first()?]);
    let mut cuts = vec![head];
    cuts.extend(
        starts
            .windows(2)
            .map(|pair| with_comments(pair[0], pair[1])),
    );
    let end = with_comments(*starts.last()?, yaml.len());
    let ends = cuts.iter().skip(1).copied().chain([end]);
    let fields = values.iter().zip(cuts.iter().zip(ends));
    let fields = fields.map(|((key, _), (from, to))| (key.name.as_str(), &yaml[*from..to]));
    Some(Blocks {
        head: &yaml[..head],
        fields: fields.collect(),
        tail: &yaml[end..],
    })
}

/// How many bytes at the end of a field's lines are comments at the left edge and blank lines.
fn remarks(lines: &str) -> usize {
    let is_remark = |line: &&str| line.starts_with('#') || line.trim().is_empty();
    let lines = lines.split_inclusive('\n').skip(1).collect::<Vec<_>>();
    let own = lines.iter().rev().take_while(|line| is_remark(line));
    own.map(|line| line.len()).sum()
}

/// How many bytes above the first field stay above all fields.
fn head(above: &str) -> usize {
    let mut end = 0;
    let mut at = 0;
    for line in above.split_inclusive('\n') {
        at += line.len();
        if line.trim().is_empty() || line.starts_with("# yaml-language-server:") {
            end = at;
        }
    }
    end
}

/// Whether a line is a field that was taken out or not yet put in: `# period: 2001`.
fn is_offer(line: &str, collection: &Collection) -> bool {
    let Some(comment) = line.trim_start().strip_prefix('#') else {
        return false;
    };
    let Some((name, _)) = comment.split_once(':') else {
        return false;
    };
    collection.field(name.trim()).is_some()
}
