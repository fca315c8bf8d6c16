//! The tera engine.

use serde::Serialize;
use tera::{Context, Error, ErrorKind, Kwargs, State, Tera, Value};

use super::template::{Functions, TemplateError, TemplateFile};
use crate::diag::{Arg, Span};

pub struct TeraEngine(Tera);

impl TeraEngine {
    pub fn new(templates: &[TemplateFile], functions: Functions) -> Result<Self, TemplateError> {
        let mut tera = Tera::new();
        tera.register_function("t", move |kwargs: Kwargs, _: &State<'_>| {
            translate(&functions, &kwargs)
        });
        let sources = templates
            .iter()
            .map(|file| (file.name.as_str(), file.text.as_str()));
        tera.add_raw_templates(sources)
            .map_err(|error| describe(&error, ""))?;
        Ok(Self(tera))
    }

    pub fn render<V: Serialize>(&self, template: &str, view: &V) -> Result<String, TemplateError> {
        Context::from_serialize(view)
            .and_then(|context| self.0.render(template, &context))
            .map_err(|error| describe(&error, template))
    }
}

fn translate(functions: &Functions, kwargs: &Kwargs) -> Result<String, Error> {
    let id: &str = kwargs.must_get("id")?;
    let mut args = Vec::new();
    for (key, value) in kwargs.iter() {
        let Some(name) = key.as_str().filter(|name| *name != "id") else {
            continue;
        };
        args.push((name, argument(value)));
    }
    // Message arguments are named; their order does not matter, but a hash map's must not show.
    args.sort();
    let message = functions.message(id, &args);
    if message == id {
        return Err(Error::message(format!("there is no message `{id}`")));
    }
    Ok(message)
}

fn argument(value: &Value) -> Arg {
    match value.as_i64() {
        Some(number) => Arg::Number(number),
        None => Arg::Text(value.to_string()),
    }
}

fn describe(error: &Error, template: &str) -> TemplateError {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let range = report.span().range.clone();
            TemplateError {
                template: report.filename().to_owned(),
                detail: report.message().to_owned(),
                span: Some(Span::new(range.start, range.end)),
            }
        }
        _ => TemplateError {
            template: template.to_owned(),
            detail: error.to_string(),
            span: None,
        },
    }
}
