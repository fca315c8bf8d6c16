//! The minijinja engine.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use minijinja::value::{Kwargs, Object, Serde};
use minijinja::{
    AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior, Value,
};
use serde::Serialize;

use super::template::{Functions, TemplateError, TemplateFile};
use crate::diag::{Arg, Span};
use crate::escape;

pub struct MiniJinja(Environment<'static>);

impl MiniJinja {
    pub fn new(templates: &[TemplateFile], functions: Functions) -> Result<Self, TemplateError> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_debug(true);
        environment.set_formatter(write_value);
        environment.add_filter("safe", safe);
        environment.add_function("t", move |args: Kwargs| translate(&functions, &args));
        for file in templates {
            environment
                .add_template_owned(file.name.clone(), file.text.clone())
                .map_err(|error| describe(&error))?;
        }
        Ok(Self(environment))
    }

    pub fn render<V: Serialize>(&self, template: &str, view: &V) -> Result<String, TemplateError> {
        self.0
            .get_template(template)
            .and_then(|template| template.render(Value::from(Serde(view))))
            .map_err(|error| describe(&error))
    }
}

/// A value to be written as it is. The engine's own `safe` copies the text twice, and nearly all of
/// a page is text that is safe already.
#[derive(Debug)]
struct Safe(Value);

fn safe(value: &Value) -> Result<Value, Error> {
    if value.is_undefined() {
        return Err(Error::from(ErrorKind::UndefinedError));
    }
    Ok(Value::from_object(Safe(value.clone())))
}

impl Object for Safe {
    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// Escapes what HTML asks for and no more: the engine's own escaping turns every `/` of an address
/// into six bytes.
fn write_value(
    out: &mut Output<'_>,
    state: &mut State<'_, '_>,
    value: &Value,
) -> Result<(), Error> {
    if let Some(Safe(value)) = value.downcast_object_ref() {
        match value.as_str() {
            Some(text) => out.write_str(text)?,
            None => write!(out, "{value}")?,
        }
        return Ok(());
    }
    match value.as_str() {
        Some(text) if !value.is_safe() && *state.auto_escape() == AutoEscape::Html => {
            let escaped = if escape::is_plain(text) {
                Cow::Borrowed(text)
            } else {
                Cow::Owned(escape::text(text))
            };
            out.write_str(&escaped)?;
            Ok(())
        }
        _ => minijinja::escape_formatter(out, state, value),
    }
}

fn translate(functions: &Functions, kwargs: &Kwargs) -> Result<String, Error> {
    let id: &str = kwargs.get("id")?;
    let mut args = Vec::new();
    for name in kwargs.args().filter(|name| *name != "id") {
        let value: Value = kwargs.get(name)?;
        let arg = match value.as_i64() {
            Some(number) if value.is_integer() => Arg::Number(number),
            _ => Arg::Text(value.to_string()),
        };
        args.push((name, arg));
    }
    let message = functions.message(id, &args);
    if message == id {
        return Err(Error::new(
            ErrorKind::InvalidOperation,
            format!("there is no message `{id}`"),
        ));
    }
    Ok(message)
}

/// The innermost error that knows its template: an included file rather than the including one.
fn describe(error: &Error) -> TemplateError {
    let mut innermost = error;
    let mut next = std::error::Error::source(error);
    while let Some(source) = next {
        if let Some(source) = source.downcast_ref::<Error>()
            && source.name().is_some()
        {
            innermost = source;
        }
        next = source.source();
    }
    let kind = innermost.kind().to_string();
    TemplateError {
        template: innermost.name().unwrap_or_default().to_owned(),
        detail: innermost
            .detail()
            .map_or(kind.clone(), |detail| format!("{kind}: {detail}")),
        span: innermost
            .range()
            .map(|range| Span::new(range.start, range.end)),
    }
}
