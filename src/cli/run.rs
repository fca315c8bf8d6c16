//! Reads the command line and runs the command.

use std::process::ExitCode;

use clap::Parser;

use super::args::{Cli, Command};
use super::console::Console;
use super::exit::Exit;
use super::{
    apply, build, check, explain, export, import, init, l10n, new, report, schema, search, serve,
    translate, verify, withdraw,
};

/// Runs the program; clap itself ends it with code 2 when the arguments are wrong.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let lang = cli.lang.first().map(String::as_str);
    let is_export = matches!(cli.command, Command::Export(_));
    // The languages of a package are not those of who makes it.
    let console = Console::new(lang.filter(|_| !is_export), cli.quiet);
    if cli.lang.len() > 1 && !is_export {
        console.problem(&console.message("cli-one-language", &[]));
        return Exit::Usage.into();
    }
    let root = &cli.root;
    let exit = match &cli.command {
        Command::Build(args) => build::run(root, args, &console),
        Command::Check(args) => check::run(root, args, &console),
        Command::Serve(args) => serve::run(root, args, &console),
        Command::Search(args) => search::run(root, lang, args, &console),
        Command::Init(args) => init::run(args, &console),
        Command::New(args) => new::run(root, lang, args, &console),
        Command::Import(args) => import::run(root, lang, args, &console),
        Command::Translate(args) => translate::run(root, args, &console),
        Command::Withdraw(args) => withdraw::run(root, args, &console),
        Command::Explain(args) => explain::run(args, &console),
        Command::Report(command) => report::run(root, lang, command, &console),
        Command::Schema(args) => schema::run(root, lang, args, &console),
        Command::Export(command) => export::run(root, &cli.lang, command, &console),
        Command::Verify(args) => verify::run(root, args, &console),
        Command::Apply(args) => apply::run(root, args, &console),
        Command::L10n(command) => l10n::run(root, command, &console),
    };
    exit.into()
}
