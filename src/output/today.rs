//! The day of the build.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::i18n::PartialDate;

/// Today in UTC, or the day of `SOURCE_DATE_EPOCH` (seconds since 1970), for builds that can be
/// repeated.
pub fn today() -> PartialDate {
    let given = std::env::var("SOURCE_DATE_EPOCH").ok();
    let seconds = given.and_then(|text| text.trim().parse().ok());
    let now = || {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        since.map_or(0, |since| since.as_secs())
    };
    date_of(seconds.unwrap_or_else(now) / 86_400)
}

/// The Gregorian date `days` after the first of January 1970; the last that can be written, at most.
fn date_of(days: u64) -> PartialDate {
    // Eras of 400 years that begin on the first of March of the year 0.
    let days = days.min(2_932_896) + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year + era * 400 + u64::from(month <= 2);
    let text = format!("{year:04}-{month:02}-{day:02}");
    // A day that exists always parses; the last one is the safe side of consent.
    PartialDate::parse(&text).unwrap_or(PartialDate::LAST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_since_1970_are_dates() {
        for (days, date) in [
            (0, "1970-01-01"),
            (59, "1970-03-01"),
            (11_016, "2000-02-29"),
            (20_779, "2026-11-22"),
            (u64::MAX, "9999-12-31"),
        ] {
            assert_eq!(date_of(days).iso(), date);
        }
    }
}
