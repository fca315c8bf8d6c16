//! Numbers of identity cards and passports.
//!
//! **What.** Numbers in the forms of the region's identity papers, by their check digits where they have
//! some, and any long number behind a word such as "passport".
//! **Why.** Such a number names one person for life, and opens registers.
//! **Source.** WHO, Ethical and Safety Recommendations for Interviewing Trafficked Women (2003),
//! principle 5; the issuing offices' descriptions of the numbers.
//! **Example.** `1-1007-02345-67-6` is found, `978-0-19-852663-6` is not.

use std::ops::Range;
use std::sync::{LazyLock, OnceLock};

use regex::Regex;

use super::pattern::{apart, exact, pattern, places, places_where};
use super::rule::{Reading, Rule, digits, stands_alone};
use crate::diag::Code;

pub const RULE: Rule = Rule {
    code: Code::IdNumber,
    find,
};

struct Shape {
    source: &'static str,
    /// How many digits stand together in it.
    digits: usize,
    /// Whether the characters are such a number; all digits, and `X`.
    holds: fn(&str) -> bool,
    pattern: OnceLock<Regex>,
}

impl Shape {
    const fn new(source: &'static str, digits: usize, holds: fn(&str) -> bool) -> Self {
        Self {
            source,
            digits,
            holds,
            pattern: OnceLock::new(),
        }
    }

    const fn plain(source: &'static str, digits: usize) -> Self {
        Self::new(source, digits, |_| true)
    }
}

static SHAPES: [Shape; 13] = [
    // Thailand
    Shape::new(r"[1-8][ -]?\d{4}[ -]?\d{5}[ -]?\d{2}[ -]?\d", 13, is_thai),
    // India: Aadhaar, and the tax number PAN
    Shape::new(r"[2-9]\d{3}[ -]?\d{4}[ -]?\d{4}", 12, is_aadhaar),
    Shape::plain(r"[A-Z]{3}[ABCFGHLJPT][A-Z]\d{4}[A-Z]", 4),
    // China
    Shape::new(r"[1-9]\d{16}[\dXx]", 17, is_chinese),
    // Indonesia
    Shape::new(r"\d{16}", 16, is_indonesian),
    // Viet Nam
    Shape::plain(r"0\d{2}[0-3]\d{8}", 12),
    // Pakistan
    Shape::plain(r"\d{5}-\d{7}-\d", 13),
    // Sri Lanka
    Shape::plain(r"\d{9}[VvXx]", 9),
    // Bangladesh
    Shape::plain(r"(?:19|20)\d{15}", 17),
    // Nepal
    Shape::plain(r"\d{2}-\d{2}-\d{2}-\d{5}", 11),
    // Myanmar
    Shape::plain(
        r"\d{1,2}/ ?[\p{L}\p{M}]{2,20} ?\([\p{L}\p{M}]{1,12}\) ?\d{6}",
        6,
    ),
    // Malaysia, Singapore
    Shape::plain(r"\d{6}-\d{2}-\d{4}", 12),
    Shape::plain(r"[STFGM]\d{7}[A-Z]", 7),
];

/// A word for papers in the languages of the region, then a number that may begin with letters.
static NAMED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?x)
        (?: \bpassport | \bID\ (?:card|number|no)\b | \bidentity\ (?:card|number|no) | \bnational\ ID
          | \bcitizenship\ (?:card|certificate|number|no) | \bNRC\b | \bCNIC\b | \bKTP\b | \bNIK\b | \bpaspor
          | hộ\ chiếu | căn\ cước | chứng\ minh | หนังสือเดินทาง | พาสปอร์ต | บัตรประชาชน | บัตรประจำตัว
          | ໜັງສືຜ່ານແດນ | ບັດປະຈຳຕົວ | លិខិតឆ្លងដែន | អត្តសញ្ញាណប័ណ្ណ | နိုင်ငံကူးလက်မှတ် | မှတ်ပုံတင်
          | 护照 | 身份证 | पासपोर्ट | राहदानी | नागरिकता | आधार\ (?:संख्या|नंबर|कार्ड) | পাসপোর্ট | জাতীয়\ পরিচয়
          | پاسپورٹ | شناختی | جواز\ (?:ال)?سفر | بطاقة\ (?:ال)?هوية | ගමන්\ බලපත්‍ර | හැඳුනුම්පත | கடவுச்சீட்டு | அடையாள\ அட்டை )
        [^\d\n~]{0,24}?
        ((?:(?-i:[A-Z]{1,3})\ ?)?\d(?:[\ /-]?\d){5,16})",
    )
});

static YEARS: LazyLock<Regex> = LazyLock::new(|| exact(r"^(?:1[89]|2[045])\d\d[ /-]+\d{2,4}$"));

fn find(reading: &Reading<'_>) -> Vec<Range<usize>> {
    if reading.digits < 6 {
        return Vec::new();
    }
    let mut found = Vec::new();
    let may_be = |shape: &&Shape| reading.together >= shape.digits;
    for shape in SHAPES.iter().filter(may_be) {
        let pattern = shape.pattern.get_or_init(|| exact(shape.source));
        if !pattern.is_match(reading.text()) {
            continue;
        }
        let text = reading.numbers();
        let is_number = |range: &Range<usize>| {
            let is_part = |c: &char| c.is_ascii_digit() || matches!(c, 'x' | 'X');
            let bare: String = text[range.clone()].chars().filter(is_part).collect();
            stands_alone(text, range) && (shape.holds)(&bare)
        };
        found.extend(places_where(pattern, text, is_number));
    }
    if reading.together < 6 {
        return apart(found);
    }
    let text = reading.numbers();
    let named = places(&NAMED, text).into_iter();
    found.extend(named.filter(|range| {
        let number = &text[range.clone()];
        digits(number).len() >= 6 && !YEARS.is_match(number)
    }));
    apart(found)
}

fn values(number: &str) -> Vec<u32> {
    number
        .chars()
        .map(|c| c.to_digit(10).unwrap_or(10))
        .collect()
}

/// The sum of the digits, each with its weight.
fn weighed(values: &[u32], weights: impl Iterator<Item = u32>) -> u32 {
    values
        .iter()
        .zip(weights)
        .map(|(value, weight)| value * weight)
        .sum()
}

fn is_thai(number: &str) -> bool {
    let values = values(number);
    let [body @ .., check] = &values[..] else {
        return false;
    };
    (11 - weighed(body, (2..=13).rev()) % 11) % 10 == *check
}

fn is_chinese(number: &str) -> bool {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1];
    weighed(&values(number), weights.into_iter()) % 11 == 1
}

/// Digits 7 to 12 are the date of birth; women's days begin with 41.
fn is_indonesian(number: &str) -> bool {
    let part = |from: usize| {
        number
            .get(from..from + 2)
            .and_then(|part| part.parse().ok())
    };
    let is_day = matches!(part(6), Some(1..=31u32 | 41..=71));
    is_day && matches!(part(8), Some(1..=12))
}

/// Verhoeff's check digit.
fn is_aadhaar(number: &str) -> bool {
    // Multiplication in the dihedral group D5.
    fn times(a: u32, b: u32) -> u32 {
        match (a < 5, b < 5) {
            (true, true) => (a + b) % 5,
            (true, false) => 5 + (a + b - 5) % 5,
            (false, true) => 5 + (a - b) % 5,
            (false, false) => (a + 5 - b) % 5,
        }
    }
    const TURN: [u32; 10] = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
    let turned = |value: u32, times: usize| {
        (0..times).fold(value, |value, _| {
            TURN.get(value as usize).copied().unwrap_or(0)
        })
    };
    let values = values(number).into_iter().rev().enumerate();
    values.fold(0, |sum, (at, value)| times(sum, turned(value, at % 8))) == 0
}

#[cfg(test)]
mod tests {
    use super::super::samples::{finds, passes};
    use super::*;

    #[test]
    fn papers_of_the_region_are_found_in_every_script() {
        finds(&RULE, "no. 1-1007-02345-67-6 or so", "1-1007-02345-67-6");
        finds(&RULE, "เลข ๑-๑๐๐๗-๐๒๓๔๕-๖๗-๖", "1-1007-02345-67-6");
        finds(&RULE, "आधार २३४१ २३४१ २३४६", "2341 2341 2346");
        finds(&RULE, "证号11010519491231002X。", "11010519491231002X");
        finds(&RULE, "NIK 3171234507900001", "3171234507900001");
        finds(&RULE, "شناختی کارڈ ۱۲۳۴۵-۱۲۳۴۵۶۷-۱", "12345-1234567-1");
        finds(&RULE, "၁၂/ဥကမ(နိုင်)၁၂၃၄၅၆", "12/ဥကမ(နိုင်)123456");
        finds(&RULE, "her passport, AB 1234567, was taken", "AB 1234567");
        finds(&RULE, "หนังสือเดินทางเลขที่ AA๑๒๓๔๕๖๗", "AA1234567");
        finds(&RULE, "পাসপোর্ট নম্বর BC0123456", "BC0123456");
    }

    #[test]
    fn other_numbers_pass() {
        for text in [
            "ISBN 978-0-19-852663-6",
            "1-1007-02345-67-1 has a wrong check digit",
            "passports in 2002 and 2004; the ID card law of 1999-2001",
            "1234567890123 and 1 200 000",
            "ออกหนังสือเดินทาง ๑,๒๐๐ เล่ม ในปี ๒๕๔๕",
            "नागरिकता ऐन २०६३",
        ] {
            passes(&RULE, text);
        }
    }
}
