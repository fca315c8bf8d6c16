//! `fieldbook init`.

use std::fs;
use std::path::Path;

use super::args::InitArgs;
use super::console::Console;
use super::exit::Exit;
use crate::diag::Arg;
use crate::embedded;

pub fn run(args: &InitArgs, console: &Console) -> Exit {
    let dir = &args.dir;
    let path = dir.display().to_string();
    if fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some()) {
        console.problem(&console.message("cli-not-empty", &[("path", Arg::from(path))]));
        return Exit::Usage;
    }
    for file in embedded::new_site() {
        if let Err(error) = write(&dir.join(&file.path), &file.bytes) {
            console.problem(&format!("{}: {error}", dir.join(&file.path).display()));
            return Exit::Internal;
        }
    }
    console.say("cli-created", &[("path", Arg::from(path.clone()))]);
    let command = format!("fieldbook build --root {path}");
    console.say("cli-next", &[("command", Arg::from(command))]);
    Exit::Clean
}

fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes)
}
