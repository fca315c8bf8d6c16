//! What must hold for any text.

use proptest::prelude::*;

use super::language_rule::LanguageRule;
use super::plain::Plain;
use super::quotations::quotations;
use super::registry::TEXT_RULES;
use super::rule::Reading;
use crate::config::Safeguarding;
use crate::diag::Span;
use crate::markdown::passages;
use crate::paths::SourcePath;

/// Texts that look like what rules look for, in several scripts.
const LOOKS: &str = "([0-9๐-๙०-९٠-٩၀-၉０-９+@./ ()°:–-]|[a-zกขคआइم。年อ\u{200b}<>*\"“”]|born |ISBN |โทร|जन्म|village|aged ){0,40}";

proptest! {
    #[test]
    fn rules_never_panic_and_point_into_the_text(text in prop_oneof![LOOKS, "\\PC{0,60}"]) {
        let plain = Plain::new(&text);
        let settings = Safeguarding::default();
        let reading = Reading::new(&plain, &settings);
        for rule in TEXT_RULES {
            for range in (rule.find)(&reading) {
                prop_assert!(plain.text.get(range.clone()).is_some_and(|found| !found.is_empty()));
                prop_assert!(text.get(plain.origin(range)).is_some());
            }
        }
        for range in quotations(&text) {
            prop_assert!(text.get(range).is_some());
        }
    }

    #[test]
    fn passages_point_into_the_file(text in prop_oneof![LOOKS, "[\\[\\]()<>*_`&#;|:a1ก \n>-]{0,60}"]) {
        for passage in passages(&text, Span::new(0, text.len())) {
            for (at, c) in passage.text.char_indices() {
                if let Some(span) = passage.span(at, at + c.len_utf8()) {
                    prop_assert!(span.start <= span.end && span.end <= text.len());
                }
            }
        }
    }

    #[test]
    fn any_file_is_a_rule_or_has_a_problem(text in "\\PC*|((extends|tokens|swap|level|message|max|token|lang): ?[a-z\\[\\](){}*?]{0,12}\n){0,6}") {
        let (rule, found) = LanguageRule::parse(&SourcePath::new("content/_rules/x.yml"), &text);
        prop_assert!(rule.is_some() || !found.is_empty());
    }
}
