//! Renders a view with a template of the theme's engine.

use std::sync::Arc;

use serde::Serialize;

use super::minijinja::MiniJinja;
use super::template::{Functions, TemplateError, TemplateFile};
use super::tera::TeraEngine;
use crate::config::{LanguageId, Languages};
use crate::diag::{Code, Diagnostic};
use crate::i18n::Messages;
use crate::paths::SourcePath;

/// A theme's templates, compiled once for each language.
pub struct Engine {
    by_language: Vec<Compiled>,
    templates: Vec<TemplateFile>,
}

enum Compiled {
    MiniJinja(Box<MiniJinja>),
    Tera(Box<TeraEngine>),
}

/// The engines that `theme.toml` can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EngineKind {
    MiniJinja,
    Tera,
}

impl Engine {
    pub fn new(
        kind: EngineKind,
        templates: Vec<TemplateFile>,
        languages: &Languages,
        messages: &Arc<Messages>,
    ) -> Result<Self, Vec<Diagnostic>> {
        let compile = |language| {
            let functions = Functions::new(Arc::clone(messages), language);
            match kind {
                EngineKind::MiniJinja => MiniJinja::new(&templates, functions)
                    .map(|engine| Compiled::MiniJinja(Box::new(engine))),
                EngineKind::Tera => TeraEngine::new(&templates, functions)
                    .map(|engine| Compiled::Tera(Box::new(engine))),
            }
        };
        let compiled: Result<Vec<Compiled>, TemplateError> = languages.ids().map(compile).collect();
        match compiled {
            Ok(by_language) => Ok(Self {
                by_language,
                templates,
            }),
            Err(error) => Err(vec![diagnostic(&templates, error, None)]),
        }
    }

    /// Renders `view` in `language`; the template must be one of the theme's.
    pub fn render<V: Serialize>(
        &self,
        template: &str,
        language: LanguageId,
        view: &V,
    ) -> Result<String, Diagnostic> {
        let rendered = match &self.by_language[language.index()] {
            Compiled::MiniJinja(engine) => engine.render(template, view),
            Compiled::Tera(engine) => engine.render(template, view),
        };
        rendered.map_err(|error| diagnostic(&self.templates, error, Some(fields_of(view))))
    }
}

/// The fields that a template can use, two levels deep, for the help line of an error.
fn fields_of<V: Serialize>(view: &V) -> String {
    let mut names = Vec::new();
    if let Ok(serde_json::Value::Object(fields)) = serde_json::to_value(view) {
        for (name, value) in fields {
            match value {
                serde_json::Value::Object(inner) => {
                    names.extend(inner.keys().map(|key| format!("{name}.{key}")));
                }
                _ => names.push(name),
            }
        }
    }
    names.join(", ")
}

fn diagnostic(
    templates: &[TemplateFile],
    error: TemplateError,
    fields: Option<String>,
) -> Diagnostic {
    let file = templates.iter().find(|file| file.name == error.template);
    let path = file.map_or_else(
        || SourcePath::new(error.template.clone()),
        |file| file.path.clone(),
    );
    let mut diagnostic = Diagnostic::new(Code::TemplateError, &path).arg("detail", error.detail);
    diagnostic.span = error.span;
    match fields {
        Some(fields) => diagnostic.help("view-fields").help_arg("fields", fields),
        None => diagnostic,
    }
}
