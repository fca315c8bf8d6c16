//! E-mail addresses of people.
//!
//! **What.** Every e-mail address but those of roles, in texts, links and file names.
//! **Why.** An address leads to a person: to the survivor, or to somebody who can be pressed for what
//! they know. Spam finds it too.
//! **Source.** UN Convention against Transnational Organized Crime, Trafficking Protocol (2000),
//! article 6.1; WHO, Ethical and Safety Recommendations for Interviewing Trafficked Women (2003).
//! **Example.** `maya.s@example.net` is found, `info@example.net` is not.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::pattern::{apart, pattern, places};
use super::rule::{Reading, Rule};
use crate::diag::Code;

pub const RULE: Rule = Rule {
    code: Code::EmailAddress,
    find,
};

/// Also as people write it against spam: `maya (at) example (dot) org`.
static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"[\p{L}\p{M}\p{N}._%+'-]+(?:@|\s?[\[({]\s?(?:at|@)\s?[\])}]\s?)[\p{L}\p{M}\p{N}-]+(?:(?:\.|\s?[\[({]\s?(?:dot|\.)\s?[\])}]\s?)[\p{L}\p{M}\p{N}-]+)+",
    )
});

/// Ends of an "at" in brackets.
const HIDDEN: [&str; 8] = ["at)", "at]", "at}", "at )", "at ]", "AT)", "AT]", "At)"];

fn find(reading: &Reading<'_>) -> Vec<Range<usize>> {
    let text = reading.text();
    // Without a way out in the middle, this looks at many bytes at a time.
    let is_sign = |byte: u8| matches!(byte, b'@' | b')' | b']' | b'}');
    if !text.bytes().fold(false, |has, byte| has | is_sign(byte)) {
        return Vec::new();
    }
    let may_hide = |end: &str| text.contains(end);
    if !text.contains('@') && !HIDDEN.into_iter().any(may_hide) {
        return Vec::new();
    }
    let mut found = places(&ADDRESS, text);
    // Thai or Burmese text may stand directly before an address.
    for range in &mut found {
        let address = &text[range.clone()];
        let local = address.find(['@', '[', '(', '{']).unwrap_or(0);
        let has_ascii = address[..local]
            .trim_end()
            .ends_with(|c: char| c.is_ascii());
        if has_ascii {
            let own = address[..local].rfind(|c: char| !c.is_ascii());
            let skip = own.and_then(|at| Some(at + address[at..].chars().next()?.len_utf8()));
            range.start += skip.unwrap_or(0);
        }
    }
    found.retain(|range| !is_public(&text[range.clone()], &reading.settings.role_addresses));
    apart(found)
}

/// Whether an address is that of a role, or of a domain that exists for examples only.
fn is_public(address: &str, roles: &[String]) -> bool {
    let address = address.to_lowercase();
    let Some((local, domain)) = address.split_once('@') else {
        return false;
    };
    let domain = domain.trim_end_matches(['.', '-']);
    roles
        .iter()
        .map(|role| role.to_lowercase())
        .any(|role| match role.split_once('@') {
            Some((name, "")) => local == name,
            Some((name, at)) => domain == at && (name.is_empty() || local == name),
            None => local == role,
        })
}

#[cfg(test)]
mod tests {
    use super::super::samples::{finds, passes};
    use super::*;

    #[test]
    fn addresses_of_people_are_found_in_every_script() {
        finds(&RULE, "Write to maya.s@aid.org.np.", "maya.s@aid.org.np");
        finds(&RULE, "อีเมลsomchai@aid.or.th นะ", "somchai@aid.or.th");
        finds(&RULE, "ईमेल: राम@उदाहरण.भारत", "राम@उदाहरण.भारत");
        finds(&RULE, "邮箱：ｌｉ＠ａｉｄ．ｃｎ。", "li@aid.cn");
        finds(&RULE, "ma\u{200b}ya@aid.org", "maya@aid.org");
        finds(&RULE, "maya (at) aid (dot) org", "maya (at) aid (dot) org");
    }

    #[test]
    fn roles_and_other_signs_pass() {
        passes(&RULE, "Write to info@aid.org or Office@aid.org.");
        passes(&RULE, "ติดต่อ contact@aid.or.th");
        passes(&RULE, "@aid on social media, 3 @ 5 baht, met (at) noon");
    }
}
