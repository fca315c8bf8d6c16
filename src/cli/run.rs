//! Reads the command line and runs the command.

use std::process::ExitCode;

use clap::Parser;

use super::args::{Cli, Command};
use super::console::Console;
use super::{
    build, check, explain, import, init, l10n, new, report, schema, search, serve, translate,
    withdraw,
};

/// Runs the program; clap itself ends it with code 2 when the arguments are wrong.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let console = Console::new(cli.lang.as_deref(), cli.quiet);
    let root = &cli.root;
    let exit = match &cli.command {
        Command::Build(args) => build::run(root, args, &console),
        Command::Check(args) => check::run(root, args, &console),
        Command::Serve(args) => serve::run(root, args, &console),
        Command::Search(args) => search::run(root, cli.lang.as_deref(), args, &console),
        Command::Init(args) => init::run(args, &console),
        Command::New(args) => new::run(root, cli.lang.as_deref(), args, &console),
        Command::Import(args) => import::run(root, cli.lang.as_deref(), args, &console),
        Command::Translate(args) => translate::run(root, args, &console),
        Command::Withdraw(args) => withdraw::run(root, args, &console),
        Command::Explain(args) => explain::run(args, &console),
        Command::Report(command) => report::run(root, cli.lang.as_deref(), command, &console),
        Command::Schema(args) => schema::run(root, cli.lang.as_deref(), args, &console),
        Command::L10n(command) => l10n::run(root, command, &console),
    };
    exit.into()
}
