//! `fieldbook check`.

use std::path::Path;

use super::args::{CheckArgs, Format};
use super::console::Console;
use super::exit::Exit;
use crate::diag::Arg;
use crate::pipeline::{Loader, Options, Timings};

pub fn run(root: &Path, args: &CheckArgs, console: &Console) -> Exit {
    let options = Options {
        drafts: true,
        ..Options::default()
    };
    let loaded = Loader::new(root, options).load(&mut Timings::default());
    match args.format {
        Format::Human => {
            console.diagnostics(root, &loaded.diagnostics);
            let args = [
                ("errors", Arg::from(loaded.errors())),
                ("warnings", Arg::from(loaded.warnings())),
            ];
            console.say("cli-checked", &args);
        }
        Format::Json => {
            let found = console.json(root, &loaded.diagnostics);
            // Structs of texts and numbers always serialise.
            console.print(&serde_json::to_string_pretty(&found).unwrap_or_default());
        }
    }
    if loaded.is_misconfigured() {
        Exit::Usage
    } else if loaded.errors() > 0 {
        Exit::Content
    } else {
        Exit::Clean
    }
}
