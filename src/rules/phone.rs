//! Telephone numbers.
//!
//! **What.** Numbers written as telephone numbers: with a country's code, with the leading zero or the
//! length of the region's countries, or behind a word such as "tel." or "โทร". Short numbers of hotlines
//! (three to five digits) pass.
//! **Why.** A number rings in somebody's pocket. Whoever looks for a survivor can use it.
//! **Source.** WHO, Ethical and Safety Recommendations for Interviewing Trafficked Women (2003),
//! principle 5; ITU-T E.164 and the numbering plans of the region's countries.
//! **Example.** `081-234-5678` is found, `2002–2004` and `1323` are not.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::pattern::{apart, pattern, places, places_where};
use super::rule::{Reading, Rule, digits, stands_alone};
use crate::diag::Code;

pub const RULE: Rule = Rule {
    code: Code::PhoneNumber,
    find,
};

/// Shapes that are telephone numbers wherever they stand.
static SHAPES: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    [
        // +66 81 234 5678, +95 (0)9 …
        r"\+ ?\(?[1-9](?:[ ().-]{0,3}\d){7,14}",
        // 0066 81 234 5678
        r"00[1-9](?:[ ().-]{0,2}\d){8,13}",
        // (02) 123 4567, 081-234-5678, 0871-63123456, 020 5512 3456
        r"\(?0\d{1,3}\)?[ .-]{0,2}\d{2,4}[ .-]?\d{2,4}(?:[ .-]?\d{2,4}){0,2}",
        // India and Nepal: 98412 34567, 984-1234567, 9841234567
        r"[6-9]\d{9}|[6-9]\d{4}[ -]\d{5}|9[678]\d[ -]\d{3}[ -]?\d{4}",
        // China: 138 0013 8000
        r"1[3-9]\d[ -]?\d{4}[ -]?\d{4}",
    ]
    .iter()
    .map(|shape| pattern(shape))
    .collect()
});

/// A word for telephones in the languages of the region, then a number of any form.
static NAMED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?x)
        (?: \b(?:tel|phone|telephone|mobile|cell|cellphone|whatsapp|viber|fax|sms|hp|telp|telepon|ponsel)\b
          | điện\ thoại | โทร | มือถือ | ໂທ | ទូរស័ព្ទ | ទូរសព្ទ | ဖုန်း | 电话 | 手机 | 微信
          | फोन | फ़ोन | मोबाइल | मोबाईल | ফোন | মোবাইল | فون | موبائل | هاتف | جوال | واتساب
          | දුරකථන | தொலைபேசி | கைபேசி )
        [^\d\n~]{0,24}?
        (\+?\(?\d(?:[\ ().-]{0,2}\d){5,14})",
    )
});

static NO_PHONE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:(?:1[89]|20|2[45])\d\d[ -]+(?:1[89]|20|2[45])?\d\d\b|\d{1,2}[-./ ]\d{1,2}[-./ ](?:1[89]|20|25)\d\d\b|(?:1[89]|20|25)\d\d[-./ ]\d{1,2}[-./ ]\d{1,2}\b)",
    )
});

/// An address that calls or writes to a telephone.
static LINK: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:\btel:|\bsms:|wa\.me/|whatsapp\.com/[!-~]*phone=|viber://[!-~]*number=)(\+?[\d(][\d().%-]{5,19})",
    )
});

fn find(reading: &Reading<'_>) -> Vec<Range<usize>> {
    if reading.digits < 6 {
        return Vec::new();
    }
    let mut found = Vec::new();
    // The shortest number behind a word, and the shortest shape.
    let text = match reading.together {
        ..6 => "",
        6.. => reading.numbers(),
    };
    for (at, shape) in SHAPES.iter().enumerate().filter(|_| reading.together >= 8) {
        let is_phone = |range: &Range<usize>| {
            let length = digits(&text[range.clone()]).len();
            // Of the shape with a leading zero, shorter numbers are dates and the like.
            stands_alone(text, range) && (at != 2 || (9..=12).contains(&length))
        };
        found.extend(places_where(shape, text, is_phone));
    }
    found.extend(places(&NAMED, text));
    found.retain(|range| !NO_PHONE.is_match(&text[range.clone()]));
    found.extend(places(&LINK, reading.text()));
    let public = &reading.settings.public_numbers;
    found.retain(|range| {
        let number = digits(&reading.text()[range.clone()]);
        !public.iter().any(|known| digits(known) == number)
    });
    apart(found)
}

#[cfg(test)]
mod tests {
    use super::super::samples::{finds, passes};
    use super::*;

    #[test]
    fn numbers_of_the_region_are_found_in_every_script() {
        finds(&RULE, "Call +66 81 234 5678.", "+66 81 234 5678");
        finds(&RULE, "Yangon: 09-420 123 456", "09-420 123 456");
        finds(&RULE, "โทร.๐๘๑-๒๓๔-๕๖๗๘ครับ", "081-234-5678");
        finds(&RULE, "ໂທ 020 5512 3456", "020 5512 3456");
        finds(&RULE, "ទូរស័ព្ទ ០១២ ៣៤៥ ៦៧៨", "012 345 678");
        finds(&RULE, "ဖုန်း ၀၉ ၄၂၀ ၁၂၃ ၄၅၆", "09 420 123 456");
        finds(&RULE, "सम्पर्क ९८४१२३४५६७ मा", "9841234567");
        finds(&RULE, "যোগাযোগ ০১৭১২৩৪৫৬৭৮", "01712345678");
        finds(&RULE, "رابطہ ۰۳۰۰-۱۲۳۴۵۶۷", "0300-1234567");
        finds(&RULE, "联系我１３８００１３８０００。", "13800138000");
        finds(&RULE, "0\u{200b}8\u{200b}1\u{200b}2345678", "0812345678");
        finds(&RULE, "phone (evenings): 5512 345", "5512 345");
        finds(&RULE, "https://wa.me/66812345678", "66812345678");
        finds(&RULE, "In 2002. 081-234-5678", "081-234-5678");
        finds(&RULE, "somchai_0812345678.jpg", "0812345678");
    }

    #[test]
    fn other_numbers_pass() {
        for text in [
            "in 2002–2004 and 2545-2547",
            "hotline 1323, or 1300",
            "ISBN 0-19-852663-6, 978-0-19-852663-6",
            "https://doi.org/10.1177/0886260510365869",
            "pp. 123–145, 1,200,000 people, 12 345 678 people",
            "on 03-04-2019 10:30, 2019-03-04 08:15",
            "ILO C182, E/CN.4/2000/68/Add.1",
            "ปี ๒๕๔๕-๒๕๔๗ จำนวน ๑,๒๐๐ คน",
            "সালে ২০০২–২০০৪, 0.123456789",
            "mobile teams reached 12 villages, phone surveys in 2002-2004",
            "IMG_20190304.jpg",
        ] {
            passes(&RULE, text);
        }
    }
}
