//! One problem, as data.

use super::codes::Code;
use super::severity::Severity;
use super::span::Span;
use crate::paths::SourcePath;

/// A value that a message mentions.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Arg {
    Text(String),
    Number(i64),
}

/// Named values for a message, in the order they were given.
pub type Args = Vec<(&'static str, Arg)>;

/// What the reader can do: a message id of `i18n/*.ftl` without its `help-` prefix.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Help {
    pub id: &'static str,
    pub args: Args,
}

/// A problem in one file. The message is `diag-<code>` in `i18n/*.ftl`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    pub code: Code,
    pub severity: Severity,
    pub path: SourcePath,
    /// Where in the file; `None` is about the file as a whole.
    pub span: Option<Span>,
    pub args: Args,
    pub help: Option<Help>,
}

/// A diagnostic's texts in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    pub message: String,
    pub help: Option<String>,
}

impl Diagnostic {
    pub fn new(code: Code, path: &SourcePath) -> Self {
        Self {
            code,
            severity: code.severity(),
            path: path.clone(),
            span: None,
            args: Vec::new(),
            help: None,
        }
    }

    pub fn at(mut self, span: Span) -> Self {
        self.span = Some(span);
        self
    }

    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Sets the help line; later [`Self::help_arg`] calls give it values.
    pub fn help(mut self, id: &'static str) -> Self {
        self.help = Some(Help {
            id,
            args: Vec::new(),
        });
        self
    }

    pub fn help_arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        if let Some(help) = &mut self.help {
            help.args.push((name, value.into()));
        }
        self
    }

    /// Offers the nearest of `known` to `given`, or else the list of them when it is short.
    pub fn suggest<'a>(self, given: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let mut known: Vec<&str> = known.into_iter().filter(|name| !name.is_empty()).collect();
        if let Some(near) = nearest(given, known.iter().copied()) {
            let near = near.to_owned();
            return self.help("did-you-mean").help_arg("near", near);
        }
        known.sort_unstable();
        known.dedup();
        if known.is_empty() || known.len() > 12 {
            return self;
        }
        self.help("one-of").help_arg("known", known.join(", "))
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// The candidate most like `given`, if one is alike enough to be meant.
pub fn nearest<'a>(given: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    // 0.75 lets one slip through in a four-letter word and keeps unrelated words apart.
    const ALIKE: f64 = 0.75;
    let given = given.to_lowercase();
    known
        .map(|candidate| {
            (
                strsim::jaro_winkler(&given, &candidate.to_lowercase()),
                candidate,
            )
        })
        .filter(|(score, _)| *score >= ALIKE)
        .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))
        .map(|(_, candidate)| candidate)
}

/// Sorts by path, place and code, and drops exact repetitions.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| {
        (&a.path, a.span, a.code, &a.args, &a.help)
            .cmp(&(&b.path, b.span, b.code, &b.args, &b.help))
    });
    diagnostics.dedup();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearest_forgives_a_slip_and_nothing_more() {
        let topics = ["networking", "joint-advocacy", "safe-migration"];
        assert_eq!(
            nearest("netwroking", topics.into_iter()),
            Some("networking")
        );
        assert_eq!(
            nearest("Joint advocacy", topics.into_iter()),
            Some("joint-advocacy")
        );
        assert_eq!(nearest("quokka", topics.into_iter()), None);
    }
}
