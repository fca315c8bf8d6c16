//! `fieldbook check`.

use std::path::Path;

use super::args::{CheckArgs, Format};
use super::console::Console;
use super::exit::Exit;
use super::place;
use crate::diag::{self, Arg, Diagnostic, JsonDiagnostic};
use crate::paths::SourcePath;
use crate::pipeline::{self, Loaded, Loader, Options, Timings};
use crate::source::{Changes, GitError};

/// What is mended and reported.
enum Scope {
    All,
    /// Files and folders, as paths below the root.
    Paths(Vec<SourcePath>),
    /// The files that have changed.
    Changed(Changes, Vec<SourcePath>),
}

pub fn run(root: &Path, args: &CheckArgs, console: &Console) -> Exit {
    let scope = match scope(root, args, console) {
        Ok(scope) => scope,
        Err(exit) => return exit,
    };
    if args.fix
        && let Err(exit) = fix(root, &scope, console)
    {
        return exit;
    }
    let options = Options {
        drafts: true,
        ..Options::default()
    };
    let mut loaded = Loader::new(root, options.clone()).load(&mut Timings::default());
    let found = std::mem::take(&mut loaded.diagnostics);
    loaded.diagnostics = match reported(&scope, options, found) {
        Ok(found) => found,
        Err(error) => return git_failed(error, console),
    };
    print(root, args.format, &loaded, console);
    if loaded.is_misconfigured() {
        Exit::Usage
    } else if loaded.errors() > 0 {
        Exit::Content
    } else {
        Exit::Clean
    }
}

fn scope(root: &Path, args: &CheckArgs, console: &Console) -> Result<Scope, Exit> {
    if let Some(base) = &args.changed {
        let changes = Changes::since(root, base);
        let found = changes.and_then(|changes| {
            let files = changes.files()?;
            Ok(Scope::Changed(changes, files))
        });
        return found.map_err(|error| git_failed(error, console));
    }
    if args.paths.is_empty() {
        return Ok(Scope::All);
    }
    let paths = args.paths.iter();
    let paths = paths.map(|path| place::below(root, path, console));
    Ok(Scope::Paths(paths.collect::<Result<_, _>>()?))
}

fn git_failed(error: GitError, console: &Console) -> Exit {
    let message = match error {
        GitError::NoGit(detail) => console.message("cli-no-git", &[("detail", detail.into())]),
        GitError::NoBase(tried) => console.message("cli-no-base", &[("tried", tried.into())]),
        GitError::Failed(said) => said,
    };
    console.problem(&message);
    Exit::Usage
}

/// Mends what is in the scope, and says so on standard error: reports have standard output.
fn fix(root: &Path, scope: &Scope, console: &Console) -> Result<(), Exit> {
    let is_wanted = |path: &SourcePath| match scope {
        Scope::All => true,
        Scope::Paths(paths) => paths.iter().any(|given| path.is_at_or_below(given)),
        Scope::Changed(_, files) => files.contains(path),
    };
    match pipeline::fix(root, &is_wanted) {
        Ok(fixed) => {
            for one in fixed {
                let what = one.what.iter();
                let what =
                    what.map(|fix| console.message(&format!("cli-fix-{}", fix.as_str()), &[]));
                let args = [
                    ("path", Arg::from(one.path.as_str())),
                    ("what", Arg::from(what.collect::<Vec<_>>().join(", "))),
                ];
                console.note("cli-fixed", &args);
            }
            Ok(())
        }
        Err((path, error)) => {
            console.problem(&format!("{path}: {error}"));
            Err(Exit::Internal)
        }
    }
}

/// Of what was found, what the scope asks for. What is wrong with the site's card always counts:
/// as long as it is, nothing else can be checked.
fn reported(
    scope: &Scope,
    options: Options,
    found: Vec<Diagnostic>,
) -> Result<Vec<Diagnostic>, GitError> {
    let is_card = |one: &Diagnostic| one.path.as_str() == "site.toml";
    Ok(match scope {
        Scope::All => found,
        Scope::Paths(paths) => {
            let mut found = found;
            found.retain(|one| {
                is_card(one) || paths.iter().any(|given| one.path.is_at_or_below(given))
            });
            found
        }
        Scope::Changed(changes, files) => {
            let (card, rest): (Vec<_>, Vec<_>) = found.into_iter().partition(is_card);
            let mut found = card;
            found.extend(pipeline::since(changes, files, options, rest)?);
            diag::sort(&mut found);
            found
        }
    })
}

fn print(root: &Path, format: Format, loaded: &Loaded, console: &Console) {
    let found = &loaded.diagnostics;
    match format {
        Format::Human => {
            console.diagnostics(root, found);
            console.say("cli-checked", &counts(loaded));
        }
        Format::Json => {
            let found = console.json(root, found);
            console.print_json(&found);
        }
        Format::Github => {
            // A step shows ten annotations of each kind: errors first, and then everything as text.
            let mut found = found.clone();
            found.sort_by_key(|one| one.severity);
            console.print(diag::to_github(&for_forges(root, &found, console)).trim_end());
            let drawn = console.drawn(root, &found);
            console.print(diag::quoted_for_github(&drawn).trim_end());
            console.print(&console.message("cli-checked", &counts(loaded)));
        }
        Format::Gitlab => console.print_json(&diag::to_gitlab(&for_forges(root, found, console))),
        Format::Sarif => {
            let repository = option_env!("CARGO_PKG_REPOSITORY").filter(|url| !url.is_empty());
            console.print_json(&diag::to_sarif(
                &for_forges(root, found, console),
                repository,
            ));
        }
    }
}

fn counts(loaded: &Loaded) -> [(&'static str, Arg); 2] {
    [
        ("errors", Arg::from(loaded.errors())),
        ("warnings", Arg::from(loaded.warnings())),
    ]
}

/// What was found, with paths as seen from the current folder: forges count from the repository's
/// root, where their jobs start.
fn for_forges(root: &Path, found: &[Diagnostic], console: &Console) -> Vec<JsonDiagnostic> {
    let prefix = place::prefix(root);
    let mut found = console.json(root, found);
    for one in &mut found {
        one.path.insert_str(0, &prefix);
    }
    found
}
