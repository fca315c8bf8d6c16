//! Which fields translations carry.

use crate::config::{Field, FieldKind};

/// Whether a translation has a place for the field at all.
pub fn is_carried(field: &Field) -> bool {
    field.translatable
        || match &field.kind {
            FieldKind::Record(fields) | FieldKind::Records { fields, .. } => {
                fields.iter().any(|field| field.translatable)
            }
            _ => false,
        }
}
