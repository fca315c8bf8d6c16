//! Coordinates of places.
//!
//! **What.** Latitude and longitude in degrees, in texts and in links to maps; plus codes.
//! **Why.** Four decimals name a house. A shelter's address is what keeps people safe.
//! **Source.** WHO, Ethical and Safety Recommendations for Interviewing Trafficked Women (2003),
//! principle 1; the documents of this project.
//! **Example.** `13.7563, 100.5018` is found, `13.75 and 100.50 percent` is not.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::pattern::{apart, pattern, places, places_where};
use super::rule::{Reading, Rule, stands_alone};
use crate::diag::Code;

pub const RULE: Rule = Rule {
    code: Code::Coordinates,
    find,
};

static SHAPES: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    [
        // 13.7563, 100.5018
        r"-?\d{1,2}\.\d{4,}[ ,;/]{1,3}-?\d{1,3}\.\d{4,}",
        // 13.7563° N, 100.5° E and the like
        r#"\d{1,2}(?:\.\d+)?\s?[°º](?:\s?\d{1,2}(?:\.\d+)?\s?['′’])?(?:\s?\d{1,2}(?:\.\d+)?\s?(?:["″”]|''))?\s?[NS]?[ ,;/]{0,3}\d{1,3}(?:\.\d+)?\s?[°º](?:\s?\d{1,2}(?:\.\d+)?\s?['′’])?(?:\s?\d{1,2}(?:\.\d+)?\s?(?:["″”]|''))?\s?[EW]?"#,
        // N 13.7563 E 100.5018
        r"[NS]\s?\d{1,2}\.\d{2,}[ ,;/]{1,3}[EW]\s?\d{1,3}\.\d{2,}",
        r"\d{1,2}\.\d{2,}\s?[NS][ ,;/]{1,3}\d{1,3}\.\d{2,}\s?[EW]",
        // Plus code
        r"[2-9CFGHJMPQRVWX]{4,8}\+[2-9CFGHJMPQRVWX]{2,3}",
    ]
    .iter()
    .map(|shape| pattern(shape))
    .collect()
});

static MAP_LINK: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?:[@=/#]|%40|\bgeo:)(-?\d{1,2}\.\d{3,}(?:,|/|%2C)-?\d{1,3}\.\d{3,})")
});

fn find(reading: &Reading<'_>) -> Vec<Range<usize>> {
    if reading.digits < 4 || !may_be_place(reading.text()) {
        return Vec::new();
    }
    let text = reading.numbers();
    let is_alone = |range: &Range<usize>| stands_alone(text, range);
    let shapes = SHAPES.iter();
    let all = shapes.flat_map(|shape| places_where(shape, text, is_alone));
    let mut found: Vec<Range<usize>> = all.collect();
    // A plus code has letters and digits: `ABCD+EF` is none.
    found.retain(|range| {
        text[range.clone()]
            .bytes()
            .any(|byte| byte.is_ascii_digit())
    });
    found.extend(places(&MAP_LINK, reading.text()));
    apart(found)
}

/// Whether a text has what every shape has: a decimal point, a degree sign or the plus of a code.
fn may_be_place(text: &str) -> bool {
    let is_point = |pair: &[u8]| pair[0] == b'.' && (pair[1].is_ascii_digit() || pair[1] >= 0xf0);
    text.contains(['+', '°', 'º']) || text.as_bytes().windows(2).any(is_point)
}

#[cfg(test)]
mod tests {
    use super::super::samples::{finds, passes};
    use super::*;

    #[test]
    fn places_are_found_in_every_script() {
        finds(&RULE, "at 13.7563, 100.5018.", "13.7563, 100.5018");
        finds(&RULE, "พิกัด ๑๓.๗๕๖๓, ๑๐๐.๕๐๑๘", "13.7563, 100.5018");
        finds(&RULE, "निर्देशांक २७.७१७२, ८५.३२४०", "27.7172, 85.3240");
        finds(
            &RULE,
            "الموقع ٢٥٫٢٠٤٨ أو 25.2048, 55.2708",
            "25.2048, 55.2708",
        );
        finds(
            &RULE,
            "13°45′22″N 100°30′6″E",
            "13°45'22\"N 100°30'6\"E"
                .replace('\'', "′")
                .replace('"', "″")
                .as_str(),
        );
        finds(
            &RULE,
            "https://maps.example/@13.7563,100.5018,17z",
            "13.7563,100.5018",
        );
        finds(&RULE, "meet at 7P52QG2V+4F", "7P52QG2V+4F");
    }

    #[test]
    fn other_numbers_pass() {
        for text in [
            "13.75 and 100.50 percent, 3.14159",
            "between 13.5, 14.5 and 15.5",
            "at 35° and 40 °C",
            "ร้อยละ ๑๓.๗๕, ๑๐๐.๕๐",
            "ASEAN+3, C++, 2+2",
        ] {
            passes(&RULE, text);
        }
    }
}
