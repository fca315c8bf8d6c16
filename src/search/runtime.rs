//! The runtime that answers queries in the browser: plain JavaScript, as it stands but for the lines
//! that are comments. They are for those who read the source, a quarter of what readers would load.

/// Reads text as the index did: `readText` gives its normal form and what stands where.
pub const TEXT: &str = include_str!("runtime/text.js");

/// The parts of the runtime, in the order they need each other.
const PARTS: [&str; 4] = [
    include_str!("runtime/inflate.js"),
    TEXT,
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

/// A script without the lines that are nothing but comments, and without empty lines. A comment before
/// code on its line stays, as do those behind code.
pub fn without_comments(script: &str) -> String {
    let mut code = Vec::new();
    let mut inside = false;
    for line in script.lines() {
        let text = line.trim();
        let closed = text.find("*/").map(|at| at + "*/".len());
        let opens = text.starts_with("/*") && closed.is_none_or(|end| end == text.len());
        if inside || opens {
            inside = closed.is_none();
        } else if !text.is_empty() && !text.starts_with("//") {
            code.push(line);
        }
    }
    code.join("\n")
}

#[cfg(test)]
mod tests {
    use super::without_comments;

    #[test]
    fn only_lines_that_are_comments_go() {
        let script = "// @ts-check\n/**\n * A remark.\n */\nconst a = /** @type {any} */ (\n  /** @type {unknown} */ (window)\n);\n/** Short. */\n\na.b = 2 * 3; // six\n";
        let code = "const a = /** @type {any} */ (\n  /** @type {unknown} */ (window)\n);\na.b = 2 * 3; // six";
        assert_eq!(without_comments(script), code);
    }
}
