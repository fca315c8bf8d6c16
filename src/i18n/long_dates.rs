//! Dates in words, always in the Gregorian calendar.

use icu::calendar::{Date, Gregorian};
use icu::datetime::FixedCalendarDateTimeFormatter as Formatter;
use icu::datetime::fieldsets::{Y, YM, YMD};
use icu::locale::{Locale as Tag, subtags::language};

use super::dates::PartialDate;

/// The long date formats of one language.
///
/// The calendar is part of the type, so that no language falls into one of its own: with ICU's
/// default, Thai would show the Buddhist year 2545 for 2002 and Persian a Jalali date.
#[derive(Debug)]
pub(super) struct LongDates {
    day: Formatter<Gregorian, YMD>,
    month: Formatter<Gregorian, YM>,
    year: Formatter<Gregorian, Y>,
    sinhala: bool,
}

/// What Sinhala readers call the Gregorian months.
///
/// ICU4X 2.4's data has the months of the lunar calendar here (දුරුතු for January), which would
/// name another time of the year.
const SINHALA_MONTHS: [&str; 12] = [
    "ජනවාරි",
    "පෙබරවාරි",
    "මාර්තු",
    "අප්‍රේල්",
    "මැයි",
    "ජූනි",
    "ජූලි",
    "අගෝස්තු",
    "සැප්තැම්බර්",
    "ඔක්තෝබර්",
    "නොවැම්බර්",
    "දෙසැම්බර්",
];

impl LongDates {
    /// `None` only if ICU's data were broken.
    pub(super) fn new(tag: &Tag) -> Option<Self> {
        Some(Self {
            day: Formatter::try_new(tag.into(), YMD::long()).ok()?,
            month: Formatter::try_new(tag.into(), YM::long()).ok()?,
            year: Formatter::try_new(tag.into(), Y::long()).ok()?,
            sinhala: tag.id.language == language!("si"),
        })
    }

    pub(super) fn format(&self, date: &PartialDate) -> String {
        let (month, day) = (date.month().unwrap_or(1), date.day().unwrap_or(1));
        let Ok(gregorian) = Date::try_new_gregorian(date.year(), month, day) else {
            // Cannot happen: a `PartialDate` exists in the calendar.
            return date.iso();
        };
        if self.sinhala
            && date.month().is_some()
            && let Some(name) = SINHALA_MONTHS.get(usize::from(month) - 1)
        {
            let day = date.day().map(|day| format!(" {day}")).unwrap_or_default();
            return format!("{} {name}{day}", self.year.format(&gregorian));
        }
        match (date.month(), date.day()) {
            (Some(_), Some(_)) => self.day.format(&gregorian).to_string(),
            (Some(_), None) => self.month.format(&gregorian).to_string(),
            _ => self.year.format(&gregorian).to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn format(tag: &str, date: &str) -> String {
        LongDates::new(&tag.parse().unwrap())
            .unwrap()
            .format(&PartialDate::parse(date).unwrap())
    }

    #[test]
    fn no_language_leaves_the_gregorian_calendar() {
        assert_eq!(format("th", "2002-11-07"), "7 พฤศจิกายน ค.ศ. 2002");
        assert_eq!(format("th", "2002"), "ค.ศ. 2002");
        assert_eq!(format("th-TH-u-ca-buddhist", "2002"), "ค.ศ. 2002");
        assert_eq!(format("fa", "2002-11-07"), "۷ نوامبر ۲۰۰۲");
        for tag in [
            "en", "lo", "km", "vi", "zh-Hans", "hi", "ur", "si", "ta", "id", "ar",
        ] {
            for date in ["2002", "2002-11", "2002-11-07"] {
                let shown = format(tag, date);
                assert!(shown.contains("2002"), "{tag}: {shown}");
            }
        }
    }

    #[test]
    fn a_date_is_as_exact_as_it_was_written() {
        assert_eq!(format("en", "2002-11-07"), "November 7, 2002");
        assert_eq!(format("en", "2002-11"), "November 2002");
        assert_eq!(format("en", "2002"), "2002");
        assert_eq!(format("zh-Hans", "2002-11"), "2002年11月");
    }

    #[test]
    fn native_digits() {
        assert_eq!(format("my", "2002-11-07"), "၂၀၀၂ နိုဝင်ဘာ ၇");
        assert_eq!(format("ne", "2002-11"), "२००२ नोभेम्बर");
        assert_eq!(format("bn", "2002"), "২০০২");
    }

    #[test]
    fn sinhala_has_the_months_of_the_sun() {
        assert_eq!(format("si", "2002-11-07"), "2002 නොවැම්බර් 7");
        assert_eq!(format("si", "2002-01"), "2002 ජනවාරි");
        assert_eq!(format("si", "2002"), "2002");
    }
}
