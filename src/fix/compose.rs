//! Characters in their composed form (Unicode NFC), in what is read and never in what names.

use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::same::Known;
use crate::config::{Collection, Field, FieldKind};
use crate::content::{Node, NodeKind};
use crate::diag::Span;
use crate::markdown;

/// Signs of markup with a stroke, which would become one other sign: headings lose it in their ids.
const STRUCK: [&str; 3] = ["<\u{338}", "=\u{338}", ">\u{338}"];

/// With every text that is read composed: translatable fields, and the body without code, HTML,
/// addresses and labels.
pub fn composed(known: &Known<'_>, collection: &Collection) -> String {
    let text = known.text;
    let Some((parts, values)) = known.parts.as_ref().filter(|_| !is_nfc(text)) else {
        return text.to_owned();
    };
    let mut spans = Vec::new();
    for (key, value) in values {
        if let Some(field) = collection.field(&key.name) {
            collect(field, value, &mut spans);
        }
    }
    spans.extend(markdown::layout(text, parts.body).prose);
    spans.sort();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for span in spans {
        let span = span.clamped(text);
        let given = &text[span.start..span.end];
        // An alias leads to a text that came before.
        if span.start < at || STRUCK.iter().any(|sign| given.contains(sign)) {
            continue;
        }
        out.push_str(&text[at..span.start]);
        out.extend(given.nfc());
        at = span.end;
    }
    out.push_str(&text[at..]);
    out
}

/// The places of the texts in a field that translations carry; all others are names or paths.
fn collect(field: &Field, value: &Node, spans: &mut Vec<Span>) {
    match (&field.kind, &value.kind) {
        (FieldKind::Text { .. }, NodeKind::Text(_)) if field.translatable => {
            spans.push(value.span);
        }
        (FieldKind::TextList, NodeKind::List(items)) if field.translatable => {
            let is_text = |item: &&Node| matches!(item.kind, NodeKind::Text(_));
            spans.extend(items.iter().filter(is_text).map(|item| item.span));
        }
        (FieldKind::Ratings(_), NodeKind::Map(ratings)) => {
            for (_, rating) in ratings {
                let NodeKind::Map(parts) = &rating.kind else {
                    continue;
                };
                let reasons = parts.iter().filter(|(key, _)| key.name == "reason");
                spans.extend(reasons.map(|(_, reason)| reason.span));
            }
        }
        (FieldKind::Record(fields), NodeKind::Map(_)) => record(fields, value, spans),
        (FieldKind::Records { fields, .. }, NodeKind::List(items)) => {
            for item in items {
                record(fields, item, spans);
            }
        }
        _ => {}
    }
}

fn record(fields: &[Field], value: &Node, spans: &mut Vec<Span>) {
    let NodeKind::Map(values) = &value.kind else {
        return;
    };
    for (key, value) in values {
        if let Some(field) = fields.iter().find(|field| field.name == key.name) {
            collect(field, value, spans);
        }
    }
}
