//! The runtime that answers queries in the browser: plain JavaScript, as it stands but for the lines
//! that are comments. They are for those who read the source, a quarter of what readers would load.

/// The parts of the runtime, in the order they need each other.
const PARTS: [&str; 4] = [
    include_str!("runtime/inflate.js"),
    include_str!("runtime/text.js"),
    include_str!("runtime/index.js"),
    include_str!("runtime/query.js"),
];

/// The runtime's path below `search/`, which names its content, and the script.
pub fn runtime() -> (String, String) {
    let code = without_comments(&PARTS.join("\n"));
    let script = format!("(function () {{\n'use strict';\n{code}\n}})();\n");
    let name = super::wire::content_name([script.as_str()].into_iter());
    (format!("runtime-{name}.js"), script)
}

/// A script without the lines that are comments from their beginning, and without empty lines.
pub fn without_comments(script: &str) -> String {
    let lines = script.lines().filter(|line| !is_comment(line));
    lines.collect::<Vec<_>>().join("\n")
}

/// Whether a whole line is a comment; the lines of longer ones begin with `*`.
fn is_comment(line: &str) -> bool {
    let line = line.trim_start();
    line.is_empty() || line.starts_with("//") || line.starts_with("/**") || line.starts_with('*')
}
