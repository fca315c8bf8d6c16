//! Dates of birth.
//!
//! **What.** A whole date, with its day, behind a word such as "born" or "date of birth". A year alone
//! passes.
//! **Why.** With a first name and a district, a date of birth names one person.
//! **Source.** WHO, Ethical and Safety Recommendations for Interviewing Trafficked Women (2003),
//! principle 5.
//! **Example.** `born on 7 March 1990` is found, `born in 1990` is not.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::pattern::{apart, pattern, places};
use super::rule::{Reading, Rule};
use crate::diag::Code;

pub const RULE: Rule = Rule {
    code: Code::BirthDate,
    find,
};

/// A word for birth.
const WORD: &str = r"(?x:
        \bborn\b | \bdate\ of\ birth\b | \bbirth\ ?da(?:te|y)\b | \bD\.?O\.?B\b | \blahir\b | sinh\ (?:ngày|nhật) | ngày\ sinh
      | เกิด(?:เมื่อ)?วันที่ | วันเกิด | วัน\ ?เดือน\ ?ปี\ ?เกิด | เกิดเมื่อ | ວັນເກີດ | ເກີດວັນທີ | ວັນເດືອນປີເກີດ
      | ថ្ងៃខែឆ្នាំកំណើត | កើតនៅថ្ងៃ | မွေးသက္ကရာဇ် | မွေးနေ့ | မွေးဖွား
      | 出生 | 生于 | 生日 | जन्म | জন্ম | پیدائش | پیدا | ولد(?:ت)? | الميلاد | උපන් | උපත | பிறந்த )";

/// Such a word, or a part of a longer one: nearly no text has any.
static MAYBE: LazyLock<Regex> = LazyLock::new(|| pattern(&format!("{WORD}|生").replace(r"\b", "")));

/// Such a word, at most a few words, then a date in digits or with the month's name.
static BORN: LazyLock<Regex> = LazyLock::new(|| {
    behind_word(
        r"(?x)
            \d{1,2}\ ?[-./]\ ?\d{1,2}\ ?[-./]\ ?\d{2,4}
            | \d{4}\ ?[-./]\ ?\d{1,2}\ ?[-./]\ ?\d{1,2}
            | \d{4}\ ?年\ ?\d{1,2}\ ?月\ ?\d{1,2}\ ?[日号]
            | \d{1,2}(?:st|nd|rd|th)?\ ?(?:of\ )?[\p{L}\p{M}.]{2,14}(?:\ [\p{L}\p{M}.]{2,12})?,?\ ?(?:1[89]|2[0456])\d\d
            | (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\ \d{1,2}(?:st|nd|rd|th)?,?\ (?:1[89]|20)\d\d
            | (?:1[89]|2[0456])\d\d\ [\p{L}\p{M}.]{2,14}(?:\ [\p{L}\p{M}]{2,8})?\ \d{1,2}",
    )
});

/// Like it with names of any length, which is compiled in a fraction of the time: few texts match.
static NEARLY_BORN: LazyLock<Regex> = LazyLock::new(|| {
    behind_word(
        r"(?x)
            \d{1,2}\ ?[-./] | \d{4}\ ?[-./年] | \d{1,2}(?:st|nd|rd|th)?\ ?[\p{L}\p{M}.\ ]+,?\ ?\d{4}
            | (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\ \d | \d{4}\ [\p{L}\p{M}.\ ]+\ \d",
    )
});

fn behind_word(date: &str) -> Regex {
    pattern(&format!(r"{WORD}[^\d\n.;!?。।]{{0,24}}?({date})"))
}

/// The other way round, where the verb comes after the date.
static DATE_FIRST: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"((?:\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{4}年\d{1,2}月\d{1,2}[日号]))[^\d\n.;!?।]{0,12}(?:出生|生|को जन्म|मा जन्म|তারিখে জন্ম|کو پیدا)",
    )
});

fn find(reading: &Reading<'_>) -> Vec<Range<usize>> {
    if reading.digits < 5 {
        return Vec::new();
    }
    if !MAYBE.is_match(reading.text()) {
        return Vec::new();
    }
    let text = reading.numbers();
    let mut found = places(&DATE_FIRST, text);
    if NEARLY_BORN.is_match(text) {
        found.extend(places(&BORN, text));
    }
    apart(found)
}

#[cfg(test)]
mod tests {
    use super::super::samples::{finds, passes};
    use super::*;

    #[test]
    fn birthdays_are_found_in_every_script() {
        finds(&RULE, "She was born on 7 March 1990.", "7 March 1990");
        finds(&RULE, "DOB: 07/03/1990", "07/03/1990");
        finds(&RULE, "เกิดวันที่ ๗ มีนาคม ๒๕๓๓", "7 มีนาคม 2533");
        finds(&RULE, "जन्म मिति: २०४६-११-२३", "2046-11-23");
        finds(&RULE, "জন্ম তারিখ ০৭/০৩/১৯৯০", "07/03/1990");
        finds(&RULE, "1990年3月7日出生", "1990年3月7日");
        finds(&RULE, "تاريخ الميلاد: ٧/٣/١٩٩٠", "7/3/1990");
        finds(&RULE, "မွေးသက္ကရာဇ် ၇-၃-၁၉၉၀", "7-3-1990");
    }

    #[test]
    fn other_dates_pass() {
        for text in [
            "born in 1990, the idea grew until 07/03/2002",
            "published on 7 March 1990",
            "birth certificates for 120 children in 2002",
            "พิมพ์เมื่อวันที่ ๗ มีนาคม ๒๕๔๕",
            "जन्म दर्ता गर्ने १२ जिल्ला",
        ] {
            passes(&RULE, text);
        }
    }
}
