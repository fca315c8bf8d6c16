//! Diagnostics as annotations of a pull request: the workflow commands of GitHub Actions.
//!
//! <https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions>

use super::json::JsonDiagnostic;

/// One line for each of `found`, for the log of a workflow, in their order.
pub fn to_github(found: &[JsonDiagnostic]) -> String {
    found.iter().map(|one| command(one) + "\n").collect()
}

/// `text` between two lines that keep the runner from reading commands in it: it may quote content,
/// and content is untrusted.
pub fn quoted_for_github(text: &str) -> String {
    // The end cannot be written by somebody who does not know the whole text, and so not inside it.
    let token = blake3::hash(text.as_bytes()).to_hex();
    format!(
        "::stop-commands::{token}\n{}\n::{token}::\n",
        text.trim_end()
    )
}

/// `severity` is `error` or `warning`, which are names of commands too.
fn command(one: &JsonDiagnostic) -> String {
    let mut properties = vec![("file", one.path.clone())];
    if one.is_placed {
        properties.push(("line", one.line.to_string()));
        properties.push(("endLine", one.end_line.to_string()));
        // Columns across several lines are refused.
        if one.line == one.end_line {
            properties.push(("col", one.column.to_string()));
            properties.push(("endColumn", one.end_column.to_string()));
        }
    }
    properties.push(("title", one.code.to_owned()));
    let properties: Vec<String> = properties
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name}={}", escape_property(value)))
        .collect();
    format!(
        "::{} {}::{}",
        one.severity,
        properties.join(","),
        escape_data(&one.full_message())
    )
}

fn escape_data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn escape_property(text: &str) -> String {
    escape_data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Reads a command as the runner does: name and properties up to the second `::`.
    fn parsed(line: &str) -> (String, Vec<(String, String)>, String) {
        let rest = line.strip_prefix("::").expect("a command");
        let (head, data) = rest.split_once("::").expect("a command");
        let (name, properties) = head.split_once(' ').expect("properties");
        let undo = |text: &str| {
            text.replace("%3A", ":")
                .replace("%2C", ",")
                .replace("%0D", "\r")
                .replace("%0A", "\n")
                .replace("%25", "%")
        };
        let properties = properties.split(',').map(|pair| {
            let (key, value) = pair.split_once('=').expect("a value");
            (key.to_owned(), undo(value))
        });
        let properties = properties.collect();
        let data = data
            .replace("%0D", "\r")
            .replace("%0A", "\n")
            .replace("%25", "%");
        (name.to_owned(), properties, data)
    }

    proptest! {
        #[test]
        fn a_command_is_one_line_that_reads_back(
            message in "[a-zก-ฮ%:,\r\n ]{0,20}|%(0A|25|3A)|::error::x",
            path in "[a-z%:,./ก-ฮ ]{1,20}",
            lines in 0..3usize,
        ) {
            let one = JsonDiagnostic {
                code: "broken-link",
                severity: "error",
                message: message.clone(),
                help: Some("do: this, 100%".to_owned()),
                path: path.clone(),
                line: 3,
                column: 2,
                end_line: 3 + lines,
                end_column: 9,
                is_placed: true,
                context: String::new(),
            };
            let line = command(&one);
            prop_assert!(!line.contains(['\r', '\n']));
            let (name, properties, data) = parsed(&line);
            prop_assert_eq!(name, "error");
            prop_assert_eq!(data, format!("{message}\ndo: this, 100%"));
            prop_assert_eq!(&properties[0], &("file".to_owned(), path));
            let has_columns = properties.iter().any(|(key, _)| key == "col");
            prop_assert_eq!(has_columns, lines == 0);
        }
    }
}
