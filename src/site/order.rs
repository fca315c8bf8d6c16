//! The order in which readers of a language expect a list.

use std::cmp::Ordering;

use crate::config::{Collection, Sort};
use crate::content::{Entry, Value, Version};
use crate::i18n::Locale;

/// Compares two entries of one collection as its model sorts them.
pub fn compare(
    (a, title_a): (&Entry, &str),
    (b, title_b): (&Entry, &str),
    collection: &Collection,
    locale: &Locale,
) -> Ordering {
    let by_field = match &collection.sort {
        Sort::Title => Ordering::Equal,
        Sort::Field { name, descending } => {
            let order = compare_values(a.source(), b.source(), name);
            if *descending { order.reverse() } else { order }
        }
    };
    by_field
        .then_with(|| locale.compare(title_a, title_b))
        .then_with(|| a.id.cmp(&b.id))
}

fn compare_values(a: &Version, b: &Version, name: &str) -> Ordering {
    match (a.fields.get(name), b.fields.get(name)) {
        (Some(Value::Integer(a)), Some(Value::Integer(b))) => a.cmp(b),
        (Some(Value::Date(a)), Some(Value::Date(b))) => a.cmp(b),
        (Some(Value::Text(a)), Some(Value::Text(b))) => a.cmp(b),
        (Some(Value::Terms(_, a)), Some(Value::Terms(_, b))) => a.cmp(b),
        _ => Ordering::Equal,
    }
}
