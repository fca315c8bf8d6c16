//! The words that a script shows which is loaded when the reader asks for what it does.

use crate::config::LanguageId;
use crate::diag::Arg;
use crate::i18n::{Locale, Messages};

/// How the names of lists of words end. A list has a message's id and the names of its arguments on each
/// line; lines that begin with `#` are remarks.
pub const ENDING: &str = ".words";

/// A classic script that adds the words to `fieldbookWords`: each message by its id, with `{name}` for
/// every argument, and the language's digits from 0 to 9 as `digits`.
pub fn script(list: &str, language: LanguageId, locale: &Locale, messages: &Messages) -> String {
    let digits: String = (0..10).map(|digit| locale.number(digit)).collect();
    let mut words = serde_json::Map::new();
    words.insert("digits".to_owned(), digits.into());
    let lines = list.lines().map(str::trim);
    for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let mut parts = line.split_whitespace();
        let Some(id) = parts.next() else { continue };
        let args: Vec<(&str, Arg)> = parts
            .map(|name| (name, Arg::from(format!("{{{name}}}"))))
            .collect();
        words.insert(id.to_owned(), messages.format(language, id, &args).into());
    }
    let words = serde_json::Value::Object(words);
    format!("var fieldbookWords = Object.assign(self.fieldbookWords || {{}}, {words});\n")
}
