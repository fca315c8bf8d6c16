//! Writes into a translation what its source says now.

use super::front_matter::{Split, split};
use super::hashes::SectionHash;

/// The file with `l10n.source_hash` set to `hashes`; everything else stays byte for byte.
///
/// A file without front matter comes back as it is.
pub fn stamp(text: &str, hashes: &[SectionHash]) -> String {
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
        block.push_str(&format!("    {}: \"{}\"{end}", hash.section, hash.hash));
    }
    let mut out = String::with_capacity(text.len() + block.len());
    out.push_str(&text[..parts.yaml.start]);
    let mut lines = text[parts.yaml.start..parts.yaml.end]
        .split_inclusive('\n')
        .peekable();
    let mut written = false;
    while let Some(line) = lines.next() {
        out.push_str(line);
        if line.trim_end() != "l10n:" {
            continue;
        }
        // The block's own lines, without an older `source_hash` and what is indented below it.
        while let Some(line) = lines.next_if(|line| indent(line) > 0 || line.trim().is_empty()) {
            if line.trim_end() == "  source_hash:" {
                while lines.next_if(|line| indent(line) > 2).is_some() {}
            } else {
                out.push_str(line);
            }
        }
        out.push_str(&block);
        written = true;
    }
    if !written {
        out.push_str(&format!("l10n:{end}  status: draft{end}{block}"));
    }
    out.push_str(&text[parts.yaml.end..]);
    out
}

fn indent(line: &str) -> usize {
    if line.trim().is_empty() {
        return 0;
    }
    line.len() - line.trim_start_matches(' ').len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hashes(hash: &str) -> Vec<SectionHash> {
        vec![SectionHash {
            section: "lead".to_owned(),
            hash: hash.to_owned(),
        }]
    }

    #[test]
    fn stamping_replaces_only_the_old_stamp() {
        let text = "---\ntitle: x\nl10n:\n  status: machine\n---\nbody\n";
        let once = stamp(text, &hashes("aa"));
        let expected = "---\ntitle: x\nl10n:\n  status: machine\n  source_hash:\n    lead: \"aa\"\n---\nbody\n";
        assert_eq!(once, expected);
        assert_eq!(stamp(&once, &hashes("aa")), once);
        assert_eq!(stamp(&once, &hashes("bb")), once.replace("aa", "bb"));
    }

    #[test]
    fn a_translation_without_l10n_gets_one() {
        let stamped = stamp("---\ntitle: x\n---\n", &hashes("aa"));
        assert_eq!(
            stamped,
            "---\ntitle: x\nl10n:\n  status: draft\n  source_hash:\n    lead: \"aa\"\n---\n"
        );
    }
}
