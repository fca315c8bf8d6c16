//! Dates as content files write them: a year, a month or a day.

use std::fmt;

/// A Gregorian date that may lack its day, or its month and day; always one that exists.
///
/// A date sorts before the more exact dates inside it: 2002 < 2002-11 < 2002-11-07.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: i32,
    month: Option<u8>,
    day: Option<u8>,
}

/// Why a text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// Not of the form `2002`, `2002-11` or `2002-11-07`.
    Syntax,
    /// Of that form, but no calendar has it: `2002-02-30`, `2002-13`, `0000`.
    Impossible,
}

impl PartialDate {
    /// The last day that can be written.
    pub const LAST: Self = Self {
        year: 9999,
        month: Some(12),
        day: Some(31),
    };

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601), years 0001 to 9999.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        let mut parts = text.split('-');
        let year = digits(parts.next(), 4)?.ok_or(DateError::Syntax)?;
        let month = digits(parts.next(), 2)?;
        let day = digits(parts.next(), 2)?;
        if parts.next().is_some() {
            return Err(DateError::Syntax);
        }
        let fits = year >= 1
            && month.is_none_or(|month| (1..=12).contains(&month))
            && day.is_none_or(|day| (1..=days_in(year, month.unwrap_or(1))).contains(&day));
        if !fits {
            return Err(DateError::Impossible);
        }
        // Both are at most two digits, so they fit.
        Ok(Self {
            year: i32::from(year),
            month: month.map(|month| month as u8),
            day: day.map(|day| day as u8),
        })
    }

    /// 1 to 9999.
    pub fn year(&self) -> i32 {
        self.year
    }

    /// 1 to 12.
    pub fn month(&self) -> Option<u8> {
        self.month
    }

    /// 1 to 31; only with a month.
    pub fn day(&self) -> Option<u8> {
        self.day
    }

    /// Days since the beginning of the Gregorian calendar, for differences. A month or a year counts as
    /// its first day.
    pub fn day_number(&self) -> i64 {
        let (month, day) = (self.month.unwrap_or(1), self.day.unwrap_or(1));
        // Years begin in March, so that the leap day is the last of its year.
        let year = i64::from(self.year) - i64::from(month <= 2);
        let months = (i64::from(month) + 9) % 12;
        365 * year + year.div_euclid(4) - year.div_euclid(100)
            + year.div_euclid(400)
            + (153 * months + 2) / 5
            + i64::from(day)
    }

    /// As [`Self::parse`] reads it, and as HTML's `<time datetime>` wants it.
    pub fn iso(&self) -> String {
        self.to_string()
    }

    /// The first moment of the date in UTC (RFC 3339), for feeds.
    pub fn rfc3339(&self) -> String {
        let (month, day) = (self.month.unwrap_or(1), self.day.unwrap_or(1));
        format!("{:04}-{month:02}-{day:02}T00:00:00Z", self.year)
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        Ok(())
    }
}

/// Exactly `length` ASCII digits as a number; `None` when the part is absent.
fn digits(part: Option<&str>, length: usize) -> Result<Option<u16>, DateError> {
    let Some(part) = part else { return Ok(None) };
    if part.len() != length || !part.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(DateError::Syntax);
    }
    part.parse().map(Some).map_err(|_| DateError::Syntax)
}

fn days_in(year: u16, month: u16) -> u16 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_years_months_and_days() {
        for text in ["2002", "2002-11", "2002-11-07", "2000-02-29"] {
            assert_eq!(PartialDate::parse(text).unwrap().iso(), text);
        }
        let rfc = |text| PartialDate::parse(text).unwrap().rfc3339();
        assert_eq!(rfc("2002"), "2002-01-01T00:00:00Z");
        assert_eq!(rfc("2002-11-07"), "2002-11-07T00:00:00Z");
    }

    #[test]
    fn days_are_counted_over_months_and_leap_years() {
        let number = |text| PartialDate::parse(text).unwrap().day_number();
        let days = |from, to| number(to) - number(from);
        assert_eq!(days("2026-01-01", "2026-03-02"), 60);
        assert_eq!(days("2024-02-28", "2024-03-01"), 2);
        assert_eq!(days("2025-12", "2026"), 31);
        assert_eq!(days("2000-01-01", "2001-01-01"), 366);
    }

    #[test]
    fn tells_a_slip_of_form_from_a_day_that_never_was() {
        for text in [
            "",
            "02",
            "2002-1",
            "2002-11-7",
            "2002/11/07",
            "2002-11-07T00",
            "٢٠٠٢",
            "2002-",
            "-200",
        ] {
            assert_eq!(PartialDate::parse(text), Err(DateError::Syntax), "{text}");
        }
        for text in [
            "2002-02-30",
            "1900-02-29",
            "2002-13",
            "2002-00",
            "2002-11-31",
            "2002-11-00",
            "0000",
        ] {
            assert_eq!(
                PartialDate::parse(text),
                Err(DateError::Impossible),
                "{text}"
            );
        }
    }

    proptest! {
        #[test]
        fn every_text_is_refused_or_round_trips(text in "[0-9]{4}(-[0-9]{2}){0,2}|\\PC{0,12}") {
            if let Ok(date) = PartialDate::parse(&text) {
                prop_assert_eq!(date.iso(), text);
            }
        }

        #[test]
        fn dates_sort_as_their_text_does(a in "200[0-3](-0[1-9](-[12][0-9])?)?", b in "200[0-3](-0[1-9](-[12][0-9])?)?") {
            if let (Ok(x), Ok(y)) = (PartialDate::parse(&a), PartialDate::parse(&b)) {
                prop_assert_eq!(x.cmp(&y), a.cmp(&b));
            }
        }
    }
}
