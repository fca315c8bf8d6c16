//! The messages of one language, in the order in which its files override each other.

use std::collections::{HashMap, HashSet};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use icu::locale::Locale as Tag;

use super::numbers::Numbers;
use super::plural_selectors::{Count, PLURAL, plural, rewrite};
use crate::config::LanguageId;
use crate::diag::{Arg, Code, Diagnostic, Span};
use crate::paths::SourcePath;

/// One `.ftl` file as it was read.
#[derive(Clone, Debug)]
pub struct MessageFile {
    pub language: LanguageId,
    pub path: SourcePath,
    pub text: String,
}

/// What the files of one language say, without fallback.
pub(super) struct Catalogue {
    numbers: Option<Numbers>,
    bundle: FluentBundle<FluentResource>,
    /// Each once, in the order of the files.
    ids: Vec<String>,
}

/// Messages and attributes by message id, formatted without arguments.
#[derive(Clone, Default)]
pub(super) struct Texts {
    pub(super) values: HashMap<String, String>,
    /// A message without attributes is here too, with none.
    pub(super) attributes: HashMap<String, Vec<(String, String)>>,
}

impl Texts {
    /// Lets `nearer` say what it can.
    pub(super) fn overlay(&mut self, nearer: &Self) {
        let Self { values, attributes } = nearer.clone();
        self.values.extend(values);
        self.attributes.extend(attributes);
    }
}

impl Catalogue {
    /// Reads `files`, the later ones over the earlier.
    pub(super) fn new<'a>(
        tag: &str,
        files: impl Iterator<Item = &'a MessageFile>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        // The bundle's own idea of its language would only choose Fluent's plural rules.
        let mut bundle = FluentBundle::new_concurrent(Vec::new());
        bundle.set_use_isolating(false);
        // Fails only if the name is taken, and the bundle is new.
        let _ = bundle.add_function(PLURAL, plural);
        let mut ids = Vec::new();
        for file in files {
            let (text, errors) = rewrite(&file.text);
            diagnostics.extend(errors.into_iter().map(|error| {
                let span = Span::new(error.pos.start, error.pos.end).clamped(&file.text);
                Diagnostic::new(Code::BadMessage, &file.path)
                    .at(span)
                    .arg("detail", error.to_string())
            }));
            // What was just written from a syntax tree has no errors.
            let resource = FluentResource::try_new(text).unwrap_or_else(|(partial, _)| partial);
            ids.extend(resource.entries().filter_map(|entry| match entry {
                ast::Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            }));
            bundle.add_resource_overriding(resource);
        }
        let mut seen = HashSet::new();
        ids.retain(|id| seen.insert(id.clone()));
        // Configuration reports a bad tag; its numbers then look as in no language in particular.
        let tag: Tag = tag.parse().unwrap_or(Tag::UNKNOWN);
        Self {
            numbers: Numbers::new(&tag),
            bundle,
            ids,
        }
    }

    /// The ids of its messages, each once, in the order of the files.
    pub(super) fn ids(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().map(String::as_str)
    }

    pub(super) fn has(&self, id: &str) -> bool {
        let message = self.bundle.get_message(id);
        message.is_some_and(|message| message.value().is_some())
    }

    pub(super) fn format(&self, id: &str, args: &[(&str, Arg)]) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let args = args.iter().map(|(name, value)| (*name, self.value(value)));
        Some(self.pattern(message.value()?, &args.collect()))
    }

    /// The message once for every plural category, with `{name}` where the number stands.
    pub(super) fn plural_forms(&self, id: &str, name: &str) -> Option<Vec<(&'static str, String)>> {
        let message = self.bundle.get_message(id)?;
        let pattern = message.value()?;
        let categories = self.numbers.as_ref()?.categories();
        let form = |category| {
            let count = Count::any(category, format!("{{{name}}}"));
            let args = std::iter::once((name, FluentValue::Custom(Box::new(count))));
            (category, self.pattern(pattern, &args.collect()))
        };
        Some(categories.map(form).collect())
    }

    fn pattern(&self, pattern: &ast::Pattern<&str>, args: &FluentArgs) -> String {
        // What cannot be resolved stays visible in the text, as `{$name}`.
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        text.into_owned()
    }

    fn value<'a>(&self, arg: &'a Arg) -> FluentValue<'a> {
        match (arg, &self.numbers) {
            (Arg::Text(text), _) => text.as_str().into(),
            (Arg::Number(number), Some(numbers)) => {
                FluentValue::Custom(Box::new(Count::new(*number, numbers)))
            }
            (Arg::Number(number), None) => number.to_string().into(),
        }
    }

    pub(super) fn texts(&self) -> Texts {
        let mut texts = Texts::default();
        let none = FluentArgs::new();
        for id in &self.ids {
            let Some(message) = self.bundle.get_message(id) else {
                continue;
            };
            if let Some(value) = message.value() {
                let value = self.pattern(value, &none);
                texts.values.insert(id.clone(), value);
            }
            let attributes = message.attributes().map(|attribute| {
                let text = self.pattern(attribute.value(), &none);
                (attribute.id().to_owned(), text)
            });
            texts.attributes.insert(id.clone(), attributes.collect());
        }
        texts
    }
}
