//! Whole numbers in a language's digits and grouping, and the plural form they take.

use icu::decimal::input::Decimal;
use icu::decimal::{DecimalFormatter, options::DecimalFormatterOptions};
use icu::locale::Locale as Tag;
use icu::plurals::{PluralCategory, PluralRules};

/// The number formats of one language.
#[derive(Debug)]
pub(super) struct Numbers {
    decimal: DecimalFormatter,
    cardinal: PluralRules,
}

impl Numbers {
    /// `None` only if ICU's data were broken: an unknown language gets CLDR's root rules.
    pub(super) fn new(tag: &Tag) -> Option<Self> {
        Some(Self {
            decimal: DecimalFormatter::try_new(tag.into(), DecimalFormatterOptions::default())
                .ok()?,
            cardinal: PluralRules::try_new_cardinal(tag.into()).ok()?,
        })
    }

    pub(super) fn number(&self, number: i64) -> String {
        self.decimal.format(&number.into()).to_string()
    }

    /// A number of bytes in kB, or in MB with one digit behind the point.
    pub(super) fn size(&self, bytes: u64) -> String {
        let (tenths, unit) = match bytes {
            0..1_000_000 => (bytes.div_ceil(1_000) * 10, "kB"),
            _ => (bytes.saturating_add(50_000) / 100_000, "MB"),
        };
        let mut number = Decimal::from(tenths);
        number.multiply_pow10(-1);
        number.trim_end();
        format!("{}\u{a0}{unit}", self.decimal.format(&number))
    }

    /// CLDR's cardinal category, in the spelling that Fluent variants use.
    pub(super) fn plural(&self, number: i64) -> &'static str {
        name(self.cardinal.category_for(number))
    }

    /// Every category that the language has.
    pub(super) fn categories(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.cardinal.categories().map(name)
    }
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
