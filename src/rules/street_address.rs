//! Full addresses.
//!
//! **What.** A house number with a street, a lane, a hamlet or a postcode.
//! **Why.** Where a shelter stands or a family lives is what must not be found. An office may have its
//! address here; a second reader should look.
//! **Source.** WHO, Ethical and Safety Recommendations for Interviewing Trafficked Women (2003),
//! principle 1.
//! **Example.** `12/3 Sukhumvit Road` is found, `Road 12 was opened` is not.

use std::ops::Range;
use std::sync::{LazyLock, OnceLock};

use regex::{Regex, RegexSet};

use super::pattern::{apart, exact, places};
use super::rule::{Reading, Rule};
use crate::diag::Code;

pub const RULE: Rule = Rule {
    code: Code::StreetAddress,
    find,
};

/// The shapes, each behind words of which it has one: few texts have any.
static SHAPES: [(&str, &str); 16] = [
    // 12/3 Sukhumvit Road, 45 Soi 3
    (
        r"Road|Rd|St|Lane|Ave|Marg|Mawatha|Galli|Jalan",
        r"\b\d{1,4}(?:/\d{1,4})?[A-Da-d]?,? (?:[A-Z][\p{L}'.-]+ ){1,4}(?:Road|Rd|Street|St|Lane|Avenue|Ave|Marg|Mawatha|Galli|Jalan)\b",
    ),
    (
        r"Soi|Moo|Jalan|Jl|Lorong",
        r"\b\d{1,4}(?:/\d{1,4})?,? (?:Soi|Moo|Jalan|Jl\.?|Lorong) [\p{L}\d]+",
    ),
    (
        r"Jalan|Jl",
        r"\b(?:Jl\.?|Jalan) [A-Z]\p{L}+(?: [A-Z]\p{L}+)*,? (?:No\.? ?)?\d+",
    ),
    (
        r"House|Flat|Plot|Holding",
        r"\b(?:House|Flat|Plot|Holding) (?:No\.? ?|# ?)?\d+[^.\n]{0,30}(?:Road|Street|Lane|Sector|Block)",
    ),
    (
        r"(?i:đường|phố|ngõ|hẻm)",
        r"(?i:\bsố (?:nhà )?)\d+[^.\n]{0,4}(?i:đường|phố|ngõ|hẻm)",
    ),
    (
        r"เลขที่",
        r"(?:บ้าน)?เลขที่ ?\d+(?:/\d+)?[^.\n]{0,40}(?:ถนน|ถ\.|ซอย|ซ\.|หมู่|ตำบล|ต\.|แขวง)",
    ),
    (r"หมู่|ถนน|ซอย", r"\d+(?:/\d+)? ?(?:หมู่(?:ที่)? ?\d+|ถนน|ซอย)"),
    (r"ເຮືອນ", r"ເຮືອນ(?:ເລກທີ)? ?\d+[^.\n]{0,30}(?:ຖະໜົນ|ບ້ານ|ຮ່ອມ)"),
    (r"ផ្ទះ", r"ផ្ទះ(?:លេខ)? ?\d+[^.\n។]{0,30}(?:ផ្លូវ|ភូមិ)"),
    (r"အမှတ်", r"အမှတ်\s?\(?\d+\)?[^.\n။]{0,40}(?:လမ်း|ရပ်ကွက်)"),
    (
        r"路|街|巷|弄|大道",
        r"[\u{4e00}-\u{9fff}]{2,10}(?:路|街|巷|弄|大道)\d{1,5}号",
    ),
    (r"मकान|घर|हाउस", r"(?:मकान|घर|हाउस) (?:नं|नंबर|नम्बर)\.? ?\d+"),
    (
        r"বাড়ি|বাসা|হোল্ডিং",
        r"(?:বাড়ি|বাসা|হোল্ডিং)(?: (?:নং|নম্বর))?[ :#-]*\d+[^.\n।]{0,30}(?:রোড|সড়ক|লেন)",
    ),
    (
        r"مکان|گھر|شارع|زقاق",
        r"(?:مکان|گھر) نمبر ?\d+|(?:شارع|زقاق)[^.\n\d]{2,30}(?:رقم|،|,) ?\d+",
    ),
    (r"පාර|මාවත", r"(?:අංක|නො\.?) ?\d+[^.\n]{0,30}(?:පාර|මාවත)"),
    (
        r"தெரு|சாலை|வீதி",
        r"(?:எண்|இல\.?) ?\d+[^.\n]{0,30}(?:தெரு|சாலை|வீதி)",
    ),
];

/// The shapes' patterns, each compiled when a text has one of its words.
static PATTERNS: [OnceLock<Regex>; SHAPES.len()] = [const { OnceLock::new() }; SHAPES.len()];

/// For each shape whether a text has one of its words.
static WORDS: LazyLock<RegexSet> = LazyLock::new(|| {
    let words = SHAPES.iter().map(|(words, _)| words);
    // Only constants; the tests compile them.
    RegexSet::new(words).expect("words are valid patterns")
});

fn find(reading: &Reading<'_>) -> Vec<Range<usize>> {
    if reading.digits < 1 {
        return Vec::new();
    }
    let words = WORDS.matches(reading.text());
    if !words.matched_any() {
        return Vec::new();
    }
    let text = reading.numbers();
    let shape = |at: usize| PATTERNS[at].get_or_init(|| exact(SHAPES[at].1));
    apart(
        words
            .iter()
            .flat_map(|at| places(shape(at), text))
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::super::samples::{finds, passes};
    use super::*;

    #[test]
    fn addresses_are_found_in_every_script() {
        finds(
            &RULE,
            "at 12/3 Sukhumvit Road, Bangkok",
            "12/3 Sukhumvit Road",
        );
        finds(&RULE, "บ้านเลขที่ ๑๒/๓ ถนนสุขุมวิท", "บ้านเลขที่ 12/3 ถนน");
        finds(&RULE, "住在人民路12号", "住在人民路12号");
        finds(&RULE, "मकान नं ४५, दिल्ली", "मकान नं 45");
        finds(&RULE, "বাড়ি ১২, রোড ৫", "বাড়ি 12, রোড");
        finds(&RULE, "အမှတ် ၁၂၊ ဗိုလ်ချုပ်လမ်း", "အမှတ် 12၊ ဗိုလ်ချုပ်လမ်း");
    }

    #[test]
    fn other_numbers_pass() {
        for text in [
            "Road 12 was opened in 2002",
            "In 2002 the Asian Development Bank built roads",
            "3 Thai organisations on the street",
            "ถนน ๑๒ สายในปี ๒๕๔๕",
            "12条街道，3号决议",
            "१२ घर र ३ गाउँ",
        ] {
            passes(&RULE, text);
        }
    }
}
