//! Writes into a translation what its source says now.

use super::front_matter::{Split, split};
use super::hashes::SectionHash;
use super::translation::Translation;

/// The file with `l10n.source_hash` set to `hashes`; everything else stays byte for byte, except
/// that an `l10n: {…}` on one line is written out again as a block from what `translation` says.
///
/// A file without front matter comes back as it is.
pub fn stamp(text: &str, translation: &Translation, hashes: &[SectionHash]) -> String {
    let Split::Found(parts) = split(text) else {
        return text.to_owned();
    };
    let end = if text[parts.yaml.start..parts.yaml.end].contains("\r\n") {
        "\r\n"
    } else {
        "\n"
    };
    let mut block = format!("  source_hash:{end}");
    for hash in hashes {
        block.push_str(&format!(
            "    {}: \"{}\"{end}",
            key(&hash.section),
            hash.hash
        ));
    }
    let mut out = String::with_capacity(text.len() + block.len());
    out.push_str(&text[..parts.yaml.start]);
    let mut lines = text[parts.yaml.start..parts.yaml.end]
        .split_inclusive('\n')
        .peekable();
    let mut written = false;
    while let Some(line) = lines.next() {
        if !line.starts_with("l10n:") {
            out.push_str(line);
            continue;
        }
        let mut own = Vec::new();
        while let Some(line) = lines.next_if(|line| indent(line) > 0 || line.trim().is_empty()) {
            own.push(line);
        }
        if is_plain_block(line, &own) {
            out.push_str(line);
            push_without_hashes(&mut out, &own);
        } else {
            out.push_str(&own_block(translation, end));
        }
        out.push_str(&block);
        written = true;
    }
    if !written {
        out.push_str(&own_block(translation, end));
        out.push_str(&block);
    }
    out.push_str(&text[parts.yaml.end..]);
    out
}

/// Whether a block is laid out as [`stamp`] writes it, so that it can be kept line for line.
fn is_plain_block(first: &str, own: &[&str]) -> bool {
    let is_key = |line: &&&str| indent(line) > 0;
    first.trim_end() == "l10n:"
        && own.iter().find(is_key).is_none_or(|line| indent(line) == 2)
        && !own.iter().any(|line| line.starts_with("  source_hash: "))
}

/// Appends the lines of a block, without an older `source_hash` and what is indented below it.
fn push_without_hashes(out: &mut String, own: &[&str]) {
    let mut below = false;
    for line in own {
        below = line.trim_end() == "  source_hash:" || (below && indent(line) > 2);
        if !below {
            out.push_str(line);
        }
    }
}

/// A section's id as a YAML key: quoted unless it can only be read as text.
fn key(section: &str) -> String {
    let is_word =
        section.contains('-') || ["fields", "lead"].contains(&section) || section.len() > 5;
    if is_word
        && crate::paths::is_slug(section)
        && section.starts_with(|c: char| c.is_ascii_lowercase())
    {
        section.to_owned()
    } else {
        // JSON strings are YAML strings.
        serde_json::json!(section).to_string()
    }
}

/// The `l10n` block without the hashes.
fn own_block(translation: &Translation, end: &str) -> String {
    let mut block = format!("l10n:{end}  status: {}{end}", translation.status.as_str());
    if !translation.translators.is_empty() {
        block.push_str(&format!("  translators:{end}"));
        for name in &translation.translators {
            // JSON strings are YAML strings, whatever the name holds.
            block.push_str(&format!("    - {}{end}", serde_json::json!(name)));
        }
    }
    block
}

fn indent(line: &str) -> usize {
    if line.trim().is_empty() {
        return 0;
    }
    line.len() - line.trim_start_matches(' ').len()
}

#[cfg(test)]
mod tests {
    use super::super::translation::TranslationStatus;
    use super::*;

    fn hashes(hash: &str) -> Vec<SectionHash> {
        vec![SectionHash {
            section: "lead".to_owned(),
            hash: hash.to_owned(),
        }]
    }

    fn translation() -> Translation {
        Translation {
            status: TranslationStatus::Draft,
            translators: vec!["A: \"group\"".to_owned()],
            source_hashes: Vec::new(),
        }
    }

    #[test]
    fn stamping_replaces_only_the_old_stamp() {
        let text = "---\ntitle: x\nl10n:\n  status: machine\n---\nbody\n";
        let once = stamp(text, &translation(), &hashes("aa"));
        let expected = "---\ntitle: x\nl10n:\n  status: machine\n  source_hash:\n    lead: \"aa\"\n---\nbody\n";
        assert_eq!(once, expected);
        assert_eq!(stamp(&once, &translation(), &hashes("aa")), once);
        assert_eq!(
            stamp(&once, &translation(), &hashes("bb")),
            once.replace("aa", "bb")
        );
    }

    #[test]
    fn a_translation_without_a_block_gets_one() {
        let block = "l10n:\n  status: draft\n  translators:\n    - \"A: \\\"group\\\"\"\n  source_hash:\n    lead: \"aa\"\n";
        let missing = stamp("---\ntitle: x\n---\n", &translation(), &hashes("aa"));
        assert_eq!(missing, format!("---\ntitle: x\n{block}---\n"));
        let inline = "---\nl10n: {status: draft,\n  translators: [x]}\ntitle: x\n---\n";
        let stamped = stamp(inline, &translation(), &hashes("aa"));
        assert_eq!(stamped, format!("---\n{block}title: x\n---\n"));
    }
}
