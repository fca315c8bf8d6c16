//! Makes Fluent choose variants by ICU's plural rules.
//!
//! fluent-bundle decides `{ $count -> [one] … *[other] … }` with plural rules of its own, from an
//! older CLDR (Vietnamese 1 is `other` there, `one` in CLDR), and has no hook to replace them. So
//! they are never asked: at load each `$count` that selects becomes `PLURAL($count, 0, 1)`, where
//! the numbers are the exact variants of that selection. [`plural`] answers with such a number, or
//! else with the category that ICU gave the [`Count`]. Exact variants come first, as in ICU's
//! MessageFormat, because a number that met `[one]` before `[1]` would ask the old rules.

use std::borrow::Cow;

use fluent_bundle::types::FluentType;
use fluent_bundle::{FluentArgs, FluentValue};
use fluent_syntax::{ast, parser::ParserError, serializer};
use intl_memoizer::{IntlLangMemoizer, concurrent};

use super::numbers::Numbers;

/// The function that stands before selectors; [`plural`] must be registered under this name.
pub(super) const PLURAL: &str = "PLURAL";

/// A number as a message's argument: shown in the language's digits, selected by its category.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Count {
    value: i64,
    category: &'static str,
    shown: String,
}

impl Count {
    pub(super) fn new(value: i64, numbers: &Numbers) -> Self {
        Self {
            value,
            category: numbers.plural(value),
            shown: numbers.number(value),
        }
    }
}

impl Count {
    /// Any number of a category, shown as a placeholder; no exact variant is meant.
    pub(super) fn any(category: &'static str, shown: String) -> Self {
        Self {
            // No message has a variant for this one.
            value: i64::MIN,
            category,
            shown,
        }
    }
}

impl FluentType for Count {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        self.shown.clone().into()
    }

    fn as_string_threadsafe(&self, _: &concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        self.shown.clone().into()
    }
}

/// `PLURAL(value, exact…)`: what a [`Count`] is selected by; any other value selects as it is.
pub(super) fn plural<'a>(arguments: &[FluentValue<'a>], _: &FluentArgs) -> FluentValue<'a> {
    let Some((value, exact)) = arguments.split_first() else {
        return FluentValue::Error;
    };
    let FluentValue::Custom(custom) = value else {
        return value.clone();
    };
    // The box implements `AnyEq` too: ask what is in it.
    let Some(count) = (**custom).as_any().downcast_ref::<Count>() else {
        return value.clone();
    };
    let same =
        |key: &&FluentValue| matches!(key, FluentValue::Number(n) if n.value == count.value as f64);
    match exact.iter().find(same) {
        Some(key) => key.clone(),
        None => count.category.into(),
    }
}

/// The text of an `.ftl` file with its selectors rewritten, without what the parser refused.
pub(super) fn rewrite(text: &str) -> (String, Vec<ParserError>) {
    let (mut resource, errors) = match fluent_syntax::parser::parse_runtime(text) {
        Ok(resource) => (resource, Vec::new()),
        Err(partial) => partial,
    };
    for entry in &mut resource.body {
        let (value, attributes) = match entry {
            ast::Entry::Message(message) => (message.value.as_mut(), &mut message.attributes),
            ast::Entry::Term(term) => (Some(&mut term.value), &mut term.attributes),
            _ => continue,
        };
        let attributes = attributes.iter_mut().map(|attribute| &mut attribute.value);
        value
            .into_iter()
            .chain(attributes)
            .for_each(rewrite_pattern);
    }
    (serializer::serialize(&resource), errors)
}

fn rewrite_pattern(pattern: &mut ast::Pattern<&str>) {
    for element in &mut pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            rewrite_expression(expression);
        }
    }
}

fn rewrite_expression(expression: &mut ast::Expression<&str>) {
    match expression {
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => {
            rewrite_expression(expression);
        }
        ast::Expression::Inline(_) => {}
        ast::Expression::Select { selector, variants } => {
            variants
                .iter_mut()
                .for_each(|variant| rewrite_pattern(&mut variant.value));
            let is_exact = |variant: &ast::Variant<&str>| {
                matches!(variant.key, ast::VariantKey::NumberLiteral { .. })
            };
            variants.sort_by_key(|variant| !is_exact(variant));
            if !matches!(selector, ast::InlineExpression::VariableReference { .. }) {
                return;
            }
            let exact = variants.iter().filter_map(|variant| match variant.key {
                ast::VariantKey::NumberLiteral { value } => {
                    Some(ast::InlineExpression::NumberLiteral { value })
                }
                ast::VariantKey::Identifier { .. } => None,
            });
            let positional = std::iter::once(selector.clone()).chain(exact).collect();
            *selector = ast::InlineExpression::FunctionReference {
                id: ast::Identifier { name: PLURAL },
                arguments: ast::CallArguments {
                    positional,
                    named: Vec::new(),
                },
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_selectors_change() {
        let unix = "a = { $x }, { b } and { \" \" }x {\"{\"}\n    .t = T { -c }\n# note\nb =\n    one\n\n      two\n    .only =\n        deep\n         er\n-c = C\n";
        // Compared as shown: one text can be cut into elements in more than one way.
        let shown = |text: &str| {
            let resource = fluent_bundle::FluentResource::try_new(text.to_owned()).unwrap();
            let mut bundle = fluent_bundle::concurrent::FluentBundle::new_concurrent(Vec::new());
            bundle.add_resource_overriding(resource);
            ["a", "b"].map(|id| {
                let message = bundle.get_message(id).unwrap();
                let attributes = message.attributes().map(|attribute| attribute.value());
                let patterns = message.value().into_iter().chain(attributes);
                let format = |pattern| bundle.format_pattern(pattern, None, &mut Vec::new());
                patterns.map(format).collect::<Vec<_>>().join("|")
            })
        };
        for text in [unix.to_owned(), unix.replace('\n', "\r\n")] {
            let (rewritten, errors) = rewrite(&text);
            assert!(errors.is_empty());
            assert_eq!(shown(&rewritten), shown(&text));
        }
    }

    #[test]
    fn exact_variants_come_first_and_are_named() {
        let (text, _) = rewrite(
            "n = { $n ->\n    [one] x\n    [1] y\n   *[other] { $m ->\n        [0] a\n       *[other] b\n    }\n}\n",
        );
        assert!(text.contains("PLURAL($n, 1)"), "{text}");
        assert!(text.contains("PLURAL($m, 0)"), "{text}");
        assert!(text.find("[1]") < text.find("[one]"), "{text}");
        assert_eq!(rewrite(&text).0, text, "a rewritten file stays as it is");
    }
}
