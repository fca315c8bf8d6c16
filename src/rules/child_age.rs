//! Ages of children beside a name or a place.
//!
//! **What.** One age under 18, in a sentence that also names a person or a place. Ranges, limits ("under
//! 18") and ages without either pass.
//! **Why.** "A girl of 14 from that village" is enough for her neighbours. A second reader should look.
//! **Source.** UNICEF, Guidelines for Journalists Reporting on Children; WHO, Ethical and
//! Safety Recommendations for Interviewing Trafficked Women (2003), principle 5.
//! **Example.** `Mali, 14, from Ban Mai village` is found, `children under 14 in Thailand` is not.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::pattern::{apart, exact, pattern, places};
use super::rule::{Reading, Rule};
use crate::diag::Code;

pub const RULE: Rule = Rule {
    code: Code::ChildAge,
    find,
};

/// One age in years. The number is the group.
const ONE: &str = r"(?x)
          \b(\d{1,2})[\ -]years?[\ -]old\b
        | \b(?:aged|age)\ (\d{1,2})\b
        | \b(\d{1,2})\ tuổi | \b(?:berusia|berumur|umur)\ (\d{1,2})\ tahun
        | อายุ\ ?(\d{1,2})\ ?(?:ปี|ขวบ) | วัย\ ?(\d{1,2})\ ?(?:ปี|ขวบ) | ອາຍຸ\ ?(\d{1,2})\ ?ປີ
        | អាយុ\ ?(\d{1,2})\ ?ឆ្នាំ | အသက်\ ?\(?(\d{1,2})\)?\ ?နှစ် | (\d{1,2})\ ?[岁歲]
        | (\d{1,2})\ ?(?:वर्षीय|वर्षीया|वर्षकी|वर्ष\ की|साल\ की|साल\ का|वर्ष\ का|बर्षीय)
        | (\d{1,2})\ ?(?:বছর\ বয়সী|বছরের|বছর\ বয়সের) | (\d{1,2})\ ?سالہ | عمر\ (\d{1,2})\ سال
        | (?:عمره|عمرها|البالغة?\ من\ العمر)\ (\d{1,2}) | (?:අවුරුදු|වයස)\ (\d{1,2}) | (\d{1,2})\ ?வயது";

static AGE: LazyLock<Regex> = LazyLock::new(|| pattern(ONE));

/// The same, also inside longer words: nearly no text has any.
static MAYBE: LazyLock<Regex> = LazyLock::new(|| pattern(&ONE.replace(r"\b", "")));

/// A name and an age between commas: `Mali, 14,`.
static NAMED_AGE: LazyLock<Regex> =
    LazyLock::new(|| exact(r"\b[A-Z]\p{Ll}{2,14}(?: [A-Z]\p{Ll}+)?,? \(?(\d{1,2})[,)]"));

/// What stands directly before or behind an age that is a limit or part of a range.
static LIMIT_BEFORE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?x)(?:\d\ ?(?:-|to|and|or|đến|sampai|ถึง|至|到|से|देखि|থেকে|إلى|سے)\ ?(?:aged?\ )?
        |\b(?:under|below|over|above|least|than|from|between|until|to|dưới|trên|từ|di\ bawah|bawah|minimal)\ (?:the\ )?(?:aged?|ages?|age\ of|of)?\ ?
        |ต่ำกว่า\ ?|ไม่เกิน\ ?|เกิน\ ?|ตั้งแต่\ ?|ก่อน\ ?|ក្រោម\ ?|ຕໍ່າກວ່າ\ ?|未满|不满|以下)$",
    )
});

static LIMIT_BEHIND: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?x)^(?:\ ?(?:-|to|or|and|đến|sampai|ถึง|至|到)\ ?\d|\ ?(?:and|or)\ (?:under|over|below|above|older|younger)
        |\ ?(?:ขึ้นไป|ลงมา|以下|以上|trở|ke\ (?:atas|bawah)|से\ (?:कम|अधिक)|भन्दा|মুনির|এর\ কম|سے\ کم|හෝ|අඩු|க்கு))",
    )
});

/// Words that introduce a name or a place.
static NEAR: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?x)
          \b(?:village|district|province|township|town|city|county|commune|slum|camp|border\ town)\b | \bnamed\b | \bcalled\b | \bname\ is\b
        | \b(?:làng|thôn|xã|huyện|quận|tỉnh)\b | \btên\b | \b(?:desa|kampung|kecamatan|kabupaten|kota|provinsi|bernama)\b
        | หมู่บ้าน | บ้าน[ก-ฮเ-ไ]{2} | ตำบล | อำเภอ | จังหวัด | ด\.ญ\. | ด\.ช\. | นางสาว | เด็กหญิง | เด็กชาย | ชื่อ
        | ບ້ານ | ເມືອງ | ແຂວງ | ຊື່ | ភូមិ | ស្រុក | ខេត្ត | ឈ្មោះ | ရွာ | မြို့ | ခရိုင် | အမည်
        | 村 | 县 | 乡 | 镇 | 省 | 市 | 名叫 | गाउँ | गाँव | जिल्ला | ज़िला | जिला | नगरपालिका | शहर | नाम\ | नामकी
        | গ্রাম | জেলা | উপজেলা | নামের | গাঁয়ের | گاؤں | ضلع | شہر | نامی | قرية | مدينة | محافظة | اسمها | اسمه
        | ගම | දිස්ත්‍රික් | නමැති | கிராம | மாவட்ட | பெயர்",
    )
});

/// A capitalised word behind a preposition: `from Ban Mai`.
static PLACE: LazyLock<Regex> =
    LazyLock::new(|| exact(r"\b(?:from|in|at|near|of|dari|di|ở|từ) [A-Z]\p{Ll}+"));

fn find(reading: &Reading<'_>) -> Vec<Range<usize>> {
    if reading.digits < 1 {
        return Vec::new();
    }
    if !may_be_named(reading.text()) && !MAYBE.is_match(reading.text()) {
        return Vec::new();
    }
    let text = reading.numbers();
    if !is_near(text) {
        return Vec::new();
    }
    let mut ages = places(&AGE, text);
    ages.retain(|range| is_one(text, range) && is_near(sentence(text, range)));
    let named = places(&NAMED_AGE, text).into_iter();
    ages.extend(named.filter(|range| is_near(sentence(text, range)) && is_one(text, range)));
    ages.retain(|range| matches!(text[range.clone()].parse(), Ok(1..=17u8)));
    apart(ages)
}

/// Whether a number of one or two digits stands before a comma or in brackets.
fn may_be_named(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let begins = |at: usize| matches!(bytes.get(at), Some(b' ' | b'('));
    let ends = |at: usize| matches!(bytes.get(at), Some(b',' | b')'));
    let is_age = |at: usize| is_digit(at + 1) && (ends(at + 2) || is_digit(at + 2) && ends(at + 3));
    (0..bytes.len()).any(|at| begins(at) && is_age(at))
}

fn is_one(text: &str, range: &Range<usize>) -> bool {
    let (before, behind) = (&text[..range.start], &text[range.end..]);
    !LIMIT_BEFORE.is_match(before.trim_start()) && !LIMIT_BEHIND.is_match(behind)
}

fn is_near(sentence: &str) -> bool {
    NEAR.is_match(sentence) || PLACE.is_match(sentence)
}

/// The sentence around a range, as far as full stops tell.
fn sentence<'a>(text: &'a str, range: &Range<usize>) -> &'a str {
    const ENDS: [&str; 8] = [". ", "! ", "? ", "。", "।", "۔", "။", "؟"];
    let (before, behind) = (&text[..range.start], &text[range.end..]);
    let starts = ENDS
        .iter()
        .filter_map(|end| Some(before.rfind(end)? + end.len()));
    let ends = ENDS.iter().filter_map(|end| behind.find(end));
    let start = starts.max().unwrap_or(0);
    let end = range.end + ends.min().unwrap_or(behind.len());
    &text[start..end]
}

#[cfg(test)]
mod tests {
    use super::super::samples::{finds, passes};
    use super::*;

    #[test]
    fn children_who_could_be_known_are_found_in_every_script() {
        finds(&RULE, "A 14-year-old girl from Ban Mai came.", "14");
        finds(&RULE, "Mali, 14, left her village.", "14");
        finds(&RULE, "เด็กหญิงอายุ ๑๔ ปี จากหมู่บ้านใหม่", "14");
        finds(&RULE, "सिन्धुपाल्चोक जिल्लाकी १४ वर्षीया बालिका", "14");
        finds(&RULE, "গ্রামের ১৪ বছর বয়সী মেয়ে", "14");
        finds(&RULE, "云南某县一名14岁女孩", "14");
        finds(&RULE, "فتاة عمرها ١٤ من قرية", "14");
    }

    #[test]
    fn groups_limits_and_grown_ups_pass() {
        for text in [
            "children under 14 years old in Thailand",
            "children aged 12 to 17 in the district",
            "a 24-year-old woman from Ban Mai",
            "A girl aged 14 told her story.",
            "เด็กอายุต่ำกว่า ๑๘ ปีในจังหวัด",
            "เด็กอายุ ๑๒-๑๗ ปีในอำเภอ",
            "१८ वर्षमुनिका बालबालिका",
            "未满18岁的儿童",
        ] {
            passes(&RULE, text);
        }
    }
}
