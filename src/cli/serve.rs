//! `fieldbook serve`.

use std::path::Path;

use super::args::ServeArgs;
use super::console::Console;
use super::exit::Exit;

pub fn run(_root: &Path, _args: &ServeArgs, console: &Console) -> Exit {
    console.problem("not yet");
    Exit::Internal
}
