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
    let lines = PARTS.iter().flat_map(|part| part.lines());
    let code: Vec<&str> = lines.filter(|line| !is_comment(line)).collect();
    let code = code.join("\n");
    let script = format!("(function () {{\n'use strict';\n{code}\n}})();\n");
    let name = super::wire::content_name([script.as_str()].into_iter());
    (format!("runtime-{name}.js"), script)
}

/// Whether a whole line is a comment; the lines of longer ones begin with `*`.
fn is_comment(line: &str) -> bool {
    let line = line.trim_start();
    line.is_empty() || line.starts_with("//") || line.starts_with("/**") || line.starts_with('*')
}
