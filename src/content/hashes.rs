//! What a translation was made from, remembered section by section.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::value::{Fields, Value};
use crate::config::{Collection, Field, FieldKind};
use crate::markdown::{Document, LEAD};

/// The name under which the translatable fields are remembered.
pub const FIELDS: &str = "fields";

/// A section of a source file and the hash of what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionHash {
    pub section: String,
    /// 12 hexadecimal digits.
    pub hash: String,
}

/// The hashes of an entry's translatable fields and of each section of its body.
///
/// Only what a translator sees counts: text is compared in NFC with LF line ends and trimmed, line
/// by line, so that a changed topic, editor or operating system leaves a translation up to date,
/// and so does `check --fix`.
pub fn section_hashes(
    collection: &Collection,
    fields: &Fields,
    text: &str,
    document: &Document,
) -> Vec<SectionHash> {
    let mut hashes = vec![SectionHash {
        section: FIELDS.to_owned(),
        hash: digest(&translatable_text(&collection.fields, fields)),
    }];
    for section in &document.sections {
        let content = &text[section.span.start..section.span.end];
        if section.id == LEAD && content.trim().is_empty() {
            continue;
        }
        hashes.push(SectionHash {
            section: section.id.clone(),
            hash: digest(content),
        });
    }
    hashes
}

fn translatable_text(declared: &[Field], fields: &Fields) -> String {
    let mut out = String::new();
    for field in declared {
        if let Some(value) = fields.get(&field.name) {
            append(&mut out, field, value);
        }
    }
    out
}

/// Appends the texts of `value` that a translation carries.
fn append(out: &mut String, field: &Field, value: &Value) {
    let mut line = |text: &str| {
        out.push_str(&field.name);
        out.push('=');
        out.push_str(text);
        out.push('\n');
    };
    match (value, &field.kind) {
        (Value::Records(records), FieldKind::Records { fields, .. }) => {
            for record in records {
                out.push_str(&translatable_text(fields, record));
            }
        }
        (Value::Record(record), FieldKind::Record(fields)) => {
            out.push_str(&translatable_text(fields, record));
        }
        _ if !field.translatable => {}
        (Value::Text(text), _) => line(text),
        (Value::TextList(texts), _) => texts.iter().for_each(|text| line(text)),
        (Value::Ratings(_, ratings), _) => {
            for rating in ratings {
                line(rating.reason.as_deref().unwrap_or_default());
            }
        }
        _ => {}
    }
}

fn digest(text: &str) -> String {
    let text = match text.contains('\r') {
        true => Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n")),
        false => Cow::Borrowed(text),
    };
    let text = text.trim();
    let text = match text.contains(" \n") || text.contains("\t\n") {
        true => Cow::Owned(without_trailing_blanks(text)),
        false => Cow::Borrowed(text),
    };
    let normal = match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => text,
        IsNormalized::No | IsNormalized::Maybe => Cow::Owned(text.nfc().collect()),
    };
    blake3::hash(normal.as_bytes()).to_hex()[..12].to_owned()
}

fn without_trailing_blanks(text: &str) -> String {
    let lines = text
        .split('\n')
        .map(|line| line.trim_end_matches([' ', '\t']));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_blanks_and_composition_do_not_count() {
        assert_eq!(digest("é\r\nb\n\n"), digest("  e\u{301}\nb"));
        assert_eq!(digest("a  \nb \t\r\n\r\nc\rd"), digest("a\nb\n\nc\nd"));
        assert_ne!(digest("a"), digest("b"));
    }
}
