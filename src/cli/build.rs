//! `fieldbook build`.

use std::path::Path;
use std::time::Instant;

use super::args::BuildArgs;
use super::console::Console;
use super::exit::Exit;
use crate::diag::Arg;
use crate::output::WriteError;
use crate::pipeline::{self, BuildError, Built, Loader, Options, Ready, Timings};

pub fn run(root: &Path, args: &BuildArgs, console: &Console) -> Exit {
    let start = Instant::now();
    let mut timings = Timings::default();
    let options = Options {
        base_url: args.base_url.clone(),
        theme: args.theme.clone(),
        drafts: args.drafts,
        packages: true,
        ..Options::default()
    };
    let loaded = Loader::new(root, options).load(&mut timings);
    console.diagnostics(root, &loaded.diagnostics);
    let (errors, warnings) = (loaded.errors(), loaded.warnings());
    let strict = args.strict && warnings > 0;
    let misconfigured = loaded.is_misconfigured();
    let Some(ready) = loaded.ready.filter(|_| !strict) else {
        failed(console, errors, warnings);
        return if misconfigured {
            Exit::Usage
        } else {
            Exit::Content
        };
    };
    let target = root.join(&args.out);
    match pipeline::build(&ready, &target, &mut timings) {
        Ok(built) => {
            if args.timings {
                print_timings(console, &timings);
            }
            console.diagnostics(root, &built.warnings);
            let warnings = warnings + built.warnings.len();
            summary(console, &ready, &built, warnings, start);
            let index = target.join("index.html");
            let path = index.display().to_string();
            console.say("cli-open", &[("path", Arg::from(path))]);
            Exit::Clean
        }
        Err(BuildError::Render(found)) => {
            console.diagnostics(root, &found);
            failed(console, found.len(), warnings);
            Exit::Usage
        }
        Err(BuildError::Write(WriteError::NotOurs(path))) => {
            let path = path.display().to_string();
            console.problem(&console.message("cli-not-ours", &[("path", Arg::from(path))]));
            Exit::Usage
        }
        Err(BuildError::Index(error)) => {
            console.problem(&error.to_string());
            Exit::Internal
        }
        Err(BuildError::Write(WriteError::Io { path, error })) => {
            console.problem(&format!("{}: {error}", path.display()));
            Exit::Internal
        }
    }
}

fn failed(console: &Console, errors: usize, warnings: usize) {
    let args = [
        ("errors", Arg::from(errors)),
        ("warnings", Arg::from(warnings)),
    ];
    console.problem(&console.message("cli-failed", &args));
}

fn print_timings(console: &Console, timings: &Timings) {
    for (stage, time) in &timings.0 {
        console.line(&format!(
            "{stage:>10} {:8.1} ms",
            time.as_secs_f64() * 1000.0
        ));
    }
}

/// A table of languages, then a line on the whole.
fn summary(console: &Console, ready: &Ready, built: &Built, warnings: usize, start: Instant) {
    let site = &ready.site;
    let languages = site.languages();
    console.say("cli-languages", &[]);
    for id in languages.ids() {
        let counts = site.counts(id);
        let tag = &languages.get(id).tag;
        let translated = counts.current + counts.stale + counts.unverified;
        console.line(&format!(
            "{tag:<8} {:>7} {translated:>11} {:>8} {:>6} {:>11} {:>8}",
            counts.sources, counts.machine, counts.stale, counts.unverified, counts.missing
        ));
    }
    if warnings > 0 {
        console.say("cli-warnings", &[("warnings", Arg::from(warnings))]);
    }
    let args = [
        ("pages", Arg::from(built.pages)),
        ("files", Arg::from(built.files)),
        ("languages", Arg::from(languages.len())),
        (
            "seconds",
            Arg::from(format!("{:.2}", start.elapsed().as_secs_f64())),
        ),
    ];
    console.say("cli-built", &args);
}
