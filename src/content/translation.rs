//! What a translation says about itself: the field `l10n`.

use super::hashes::SectionHash;
use super::yaml::{Node, NodeKind};
use crate::diag::{Code, Diagnostic};
use crate::paths::SourcePath;

/// What a translation says about itself under `l10n`.
#[derive(Clone, Debug)]
pub struct Translation {
    pub status: TranslationStatus,
    pub translators: Vec<String>,
    /// The source's hashes when the translation was made; empty when nobody recorded them.
    pub source_hashes: Vec<SectionHash>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TranslationStatus {
    Machine,
    Draft,
    Reviewed,
}

impl TranslationStatus {
    pub const NAMES: [(&str, Self); 3] = [
        ("machine", Self::Machine),
        ("draft", Self::Draft),
        ("reviewed", Self::Reviewed),
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Machine => "machine",
            Self::Draft => "draft",
            Self::Reviewed => "reviewed",
        }
    }
}

/// Reads the value of `l10n`; what is wrong with it goes to `found`.
pub fn read(path: &SourcePath, node: Option<&Node>, found: &mut Vec<Diagnostic>) -> Translation {
    let mut translation = Translation {
        status: TranslationStatus::Draft,
        translators: Vec::new(),
        source_hashes: Vec::new(),
    };
    let Some(node) = node else {
        return translation;
    };
    let wrong = |node: &Node, wanted: &'static str| {
        Diagnostic::new(Code::WrongType, path)
            .at(node.span)
            .arg("wanted", wanted)
            .arg("found", node.kind.name())
            .help("write-like")
            .help_arg("wanted", wanted)
    };
    let NodeKind::Map(entries) = &node.kind else {
        found.push(wrong(node, "map"));
        return translation;
    };
    for (key, value) in entries {
        match (key.name.as_str(), &value.kind) {
            ("status", NodeKind::Text(name)) => {
                let names = TranslationStatus::NAMES;
                match names.iter().find(|(known, _)| known == name) {
                    Some((_, status)) => translation.status = *status,
                    None => found.push(
                        Diagnostic::new(Code::UnknownTerm, path)
                            .at(value.span)
                            .arg("term", name.as_str())
                            .arg("vocabulary", "l10n.status")
                            .suggest(name, names.iter().map(|(known, _)| *known)),
                    ),
                }
            }
            ("status", _) => found.push(wrong(value, "text")),
            ("translators", NodeKind::List(items)) => {
                for item in items {
                    match &item.kind {
                        NodeKind::Text(name) => translation.translators.push(name.clone()),
                        _ => found.push(wrong(item, "text")),
                    }
                }
            }
            ("translators", _) => found.push(wrong(value, "list")),
            ("source_hash", NodeKind::Map(sections)) => {
                for (section, hash) in sections {
                    match &hash.kind {
                        NodeKind::Text(text) | NodeKind::Plain(text) => {
                            translation.source_hashes.push(SectionHash {
                                section: section.name.clone(),
                                hash: text.clone(),
                            });
                        }
                        _ => found.push(wrong(hash, "text")),
                    }
                }
            }
            ("source_hash", _) => found.push(wrong(value, "map")),
            (name, _) => found.push(
                Diagnostic::new(Code::UnknownField, path)
                    .at(key.span)
                    .arg("field", name)
                    .arg("collection", "l10n")
                    .suggest(name, ["status", "translators", "source_hash"]),
            ),
        }
    }
    translation
}
