//! `fieldbook apply`.

use std::path::Path;

use super::args::ApplyArgs;
use super::console::Console;
use super::exit::Exit;
use super::public_key;
use crate::copies;
use crate::diag::Arg;

pub fn run(root: &Path, args: &ApplyArgs, console: &Console) -> Exit {
    let key = match public_key::find(root, args.key.as_deref(), &args.copy, console) {
        Ok(key) => key,
        Err(exit) => return exit,
    };
    match copies::apply(&args.update, &args.copy, key.as_ref()) {
        Ok(Some(manifest)) => {
            let date = manifest.date.unwrap_or_default();
            let path = args.copy.display().to_string();
            let named = [("path", Arg::from(path)), ("date", Arg::from(date))];
            console.say("cli-applied", &named);
            Exit::Clean
        }
        Ok(None) => {
            console.say("cli-applied-already", &[]);
            Exit::Clean
        }
        Err(trouble) => {
            console.trouble(&trouble);
            console.problem(&console.message("cli-apply-nothing", &[]));
            Exit::Content
        }
    }
}
