//! What both template engines work with.

use std::sync::Arc;

use crate::config::LanguageId;
use crate::diag::{Arg, Span};
use crate::i18n::Messages;
use crate::paths::SourcePath;

/// A template as it was found.
#[derive(Clone, Debug)]
pub struct TemplateFile {
    /// The name other templates use, for example `entry.html`.
    pub name: String,
    pub path: SourcePath,
    pub text: String,
}

/// A failure of a template engine, in the engine's words.
#[derive(Debug)]
pub struct TemplateError {
    pub template: String,
    pub detail: String,
    /// Bytes of the template's text.
    pub span: Option<Span>,
}

/// The functions that templates of both engines can call: `t(id="…", name=value, …)`.
#[derive(Clone)]
pub struct Functions {
    messages: Arc<Messages>,
    language: LanguageId,
}

impl Functions {
    pub fn new(messages: Arc<Messages>, language: LanguageId) -> Self {
        Self { messages, language }
    }

    /// The message `id` in the page's language, with its arguments filled in.
    pub fn message(&self, id: &str, args: &[(&str, Arg)]) -> String {
        if args.is_empty() {
            return self.messages.get(self.language, id).to_owned();
        }
        self.messages.format(self.language, id, args)
    }
}
