//! Reads a TOML table key by key, so that every wrong or unknown key is reported at its place.

use std::cell::RefCell;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diag::{Code, Diagnostic, Span};
use crate::paths::SourcePath;

/// The problems of one file, shared by the readers of its tables.
pub struct Problems<'a> {
    path: &'a SourcePath,
    found: RefCell<Vec<Diagnostic>>,
}

impl<'a> Problems<'a> {
    pub fn new(path: &'a SourcePath) -> Self {
        Self {
            path,
            found: RefCell::default(),
        }
    }

    pub fn push(&self, diagnostic: Diagnostic) {
        self.found.borrow_mut().push(diagnostic);
    }

    pub fn report(&self, code: Code, span: Span) -> Diagnostic {
        Diagnostic::new(code, self.path).at(span)
    }

    pub fn into_inner(self) -> Vec<Diagnostic> {
        self.found.into_inner()
    }
}

/// Parses a whole file; syntax errors go to `problems`, what could be read comes back.
pub fn parse<'t>(text: &'t str, problems: &Problems<'_>) -> DeTable<'t> {
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let span = error.span().map_or(Span::new(0, 0), span_of);
        problems.push(
            problems
                .report(Code::BadToml, span)
                .arg("detail", error.message()),
        );
    }
    table.into_inner()
}

fn span_of(range: std::ops::Range<usize>) -> Span {
    Span::new(range.start, range.end)
}

/// A table that is being read; [`Table::finish`] reports the keys that nobody asked for.
pub struct Table<'t, 'p> {
    keys: &'t DeTable<'t>,
    span: Span,
    problems: &'p Problems<'p>,
    asked: RefCell<Vec<&'static str>>,
}

impl<'t, 'p> Table<'t, 'p> {
    pub fn new(keys: &'t DeTable<'t>, span: Span, problems: &'p Problems<'p>) -> Self {
        Self {
            keys,
            span,
            problems,
            asked: RefCell::default(),
        }
    }

    pub fn span(&self) -> Span {
        self.span
    }

    pub fn problems(&self) -> &'p Problems<'p> {
        self.problems
    }

    pub fn value(&self, key: &'static str) -> Option<&'t Spanned<DeValue<'t>>> {
        self.asked.borrow_mut().push(key);
        self.keys.get(key)
    }

    /// Where the value of `key` stands, or the table itself.
    pub fn span_of(&self, key: &str) -> Span {
        self.keys
            .get(key)
            .map_or(self.span, |value| span_of(value.span()))
    }

    pub fn text(&self, key: &'static str) -> Option<String> {
        let value = self.value(key)?;
        let text = value.get_ref().as_str();
        if text.is_none() {
            self.wrong(value, "text");
        }
        text.map(str::to_owned)
    }

    /// Like [`Table::text`], but a missing key is a problem and comes back empty.
    pub fn required_text(&self, key: &'static str) -> String {
        if !self.keys.contains_key(key) {
            self.problems.push(
                self.problems
                    .report(Code::MissingKey, self.span)
                    .arg("key", key),
            );
        }
        self.text(key).unwrap_or_default()
    }

    pub fn boolean(&self, key: &'static str) -> bool {
        self.value(key)
            .and_then(|value| self.expect(value, "true-or-false", DeValue::as_bool))
            .unwrap_or(false)
    }

    pub fn integer(&self, key: &'static str) -> Option<i64> {
        let value = self.value(key)?;
        self.expect(value, "whole-number", |value| {
            let integer = value.as_integer()?;
            i64::from_str_radix(integer.as_str(), integer.radix()).ok()
        })
    }

    pub fn texts(&self, key: &'static str) -> Vec<(String, Span)> {
        self.value(key)
            .map(|value| self.text_list(value))
            .unwrap_or_default()
    }

    fn text_list(&self, value: &Spanned<DeValue<'t>>) -> Vec<(String, Span)> {
        let Some(items) = self.expect(value, "list-of-texts", |value| value.as_array().cloned())
        else {
            return Vec::new();
        };
        items
            .iter()
            .filter_map(|item| {
                let text = self.expect(item, "text", |value| value.as_str().map(str::to_owned))?;
                Some((text, span_of(item.span())))
            })
            .collect()
    }

    /// The named sub-table, if there is one.
    pub fn table(&self, key: &'static str) -> Option<Table<'t, 'p>> {
        let value = self.value(key)?;
        self.sub_table(value)
    }

    /// The tables of an array of tables.
    pub fn tables(&self, key: &'static str) -> Vec<Table<'t, 'p>> {
        let Some(value) = self.value(key) else {
            return Vec::new();
        };
        match value.get_ref().as_array() {
            Some(items) => items
                .iter()
                .filter_map(|item| self.sub_table(item))
                .collect(),
            None => {
                self.wrong(value, "list-of-tables");
                Vec::new()
            }
        }
    }

    /// Every key of this table with its sub-table, in the order of the file.
    pub fn children(&self) -> Vec<(String, Span, Table<'t, 'p>)> {
        self.entries()
            .into_iter()
            .filter_map(|(key, span, value)| Some((key, span, self.sub_table(value)?)))
            .collect()
    }

    /// Every key of this table with its text, in the order of the file.
    pub fn text_entries(&self) -> Vec<(String, Span, String)> {
        self.entries()
            .into_iter()
            .filter_map(|(key, span, value)| {
                let text = self.expect(value, "text", |value| value.as_str().map(str::to_owned))?;
                Some((key, span, text))
            })
            .collect()
    }

    /// Every key of this table with its list of texts, in the order of the file.
    pub fn list_entries(&self) -> Vec<(String, Span, Vec<String>)> {
        let texts = |value| {
            self.text_list(value)
                .into_iter()
                .map(|(text, _)| text)
                .collect()
        };
        let entries = self.entries().into_iter();
        entries
            .map(|(key, span, value)| (key, span, texts(value)))
            .collect()
    }

    fn entries(&self) -> Vec<(String, Span, &'t Spanned<DeValue<'t>>)> {
        let mut entries: Vec<_> = self
            .keys
            .iter()
            .map(|(key, value)| (key.get_ref().to_string(), span_of(key.span()), value))
            .collect();
        entries.sort_by_key(|(_, span, _)| *span);
        entries
    }

    fn sub_table(&self, value: &'t Spanned<DeValue<'t>>) -> Option<Table<'t, 'p>> {
        match value.get_ref().as_table() {
            Some(keys) => Some(Table::new(keys, span_of(value.span()), self.problems)),
            None => {
                self.wrong(value, "table");
                None
            }
        }
    }

    fn expect<T>(
        &self,
        value: &Spanned<DeValue<'t>>,
        wanted: &'static str,
        read: impl Fn(&DeValue<'t>) -> Option<T>,
    ) -> Option<T> {
        let found = read(value.get_ref());
        if found.is_none() {
            self.wrong(value, wanted);
        }
        found
    }

    fn wrong(&self, value: &Spanned<DeValue<'t>>, wanted: &'static str) {
        self.problems.push(
            self.problems
                .report(Code::BadValue, span_of(value.span()))
                .arg("wanted", wanted)
                .arg("found", value.get_ref().type_str()),
        );
    }

    /// Reports every key that was never asked for.
    pub fn finish(self) {
        let asked = self.asked.into_inner();
        for key in self.keys.keys() {
            let name = key.get_ref().as_ref();
            if !asked.contains(&name) {
                self.problems.push(
                    self.problems
                        .report(Code::UnknownKey, span_of(key.span()))
                        .arg("key", name)
                        .suggest(name, asked.iter().copied()),
                );
            }
        }
    }
}
