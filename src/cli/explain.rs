//! `fieldbook explain`.

use super::args::ExplainArgs;
use super::console::Console;
use super::exit::Exit;
use super::place;
use crate::diag::{Code, explained};
use crate::embedded;

/// The page of a rule, or else the row that `docs/diagnostics.md` has for the code.
pub fn run(args: &ExplainArgs, console: &Console) -> Exit {
    let Some(code) = Code::from_name(&args.code) else {
        let known: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
        return place::unknown(console, "cli-unknown-code", ("code", &args.code), &known);
    };
    if let Some(page) = embedded::rule_page(code.as_str()) {
        console.print(page.trim_end());
    } else if let Some(row) = explained(code) {
        let name = code.as_str();
        console.print(&format!(
            "# `{name}`\n\n{}\n\n{}",
            row.message, row.what_to_do
        ));
    }
    Exit::Clean
}
