//! `fieldbook serve`.

use std::path::Path;
use std::sync::Arc;
use std::thread;

use super::args::ServeArgs;
use super::console::Console;
use super::exit::Exit;
use crate::dev::{Live, Server, Watcher};
use crate::diag::Arg;
use crate::pipeline::{Loaded, Loader, Options, Ready, Timings};

pub fn run(root: &Path, args: &ServeArgs, console: &Console) -> Exit {
    // File events name absolute paths.
    let root = match root.canonicalize() {
        Ok(root) => root,
        Err(error) => {
            console.problem(&format!("{}: {error}", root.display()));
            return Exit::Usage;
        }
    };
    let options = Options {
        drafts: args.drafts,
        packages: true,
        ..Options::default()
    };
    let server = match Server::bind(args.port) {
        Ok(server) => server,
        Err(error) => {
            let port = [("port", Arg::from(args.port.to_string()))];
            console.problem(&console.message("cli-port-taken", &port));
            console.problem(&error.0);
            return Exit::Usage;
        }
    };
    let watcher = match Watcher::new(&root) {
        Ok(watcher) => watcher,
        Err(error) => {
            console.problem(&error.0);
            return Exit::Internal;
        }
    };
    let mut loader = Loader::new(&root, options);
    let loaded = loader.load(&mut Timings::default());
    console.diagnostics(&root, &loaded.diagnostics);
    let live = Arc::new(Live::new(state(&root, loaded, console)));
    let address = format!("http://{}/", server.address());
    console.say("cli-serving", &[("address", Arg::from(address))]);
    thread::scope(|scope| {
        scope.spawn(|| server.run(&live));
        while let Some(changed) = watcher.next() {
            let mut timings = Timings::default();
            let loaded = loader.update(&changed, &mut timings);
            console.diagnostics(&root, &loaded.diagnostics);
            live.replace(state(&root, loaded, console));
            report(&root, &changed, &timings, console);
        }
    });
    Exit::Clean
}

/// The site, or its problems as text.
fn state(root: &Path, loaded: Loaded, console: &Console) -> Result<Ready, String> {
    loaded
        .ready
        .ok_or_else(|| console.drawn(root, &loaded.diagnostics))
}

fn report(root: &Path, changed: &[std::path::PathBuf], timings: &Timings, console: &Console) {
    let milliseconds: u128 = timings.0.iter().map(|(_, time)| time.as_millis()).sum();
    let names = changed.iter().map(|path| {
        path.strip_prefix(root)
            .unwrap_or(path)
            .display()
            .to_string()
    });
    let args = [
        ("path", Arg::from(names.collect::<Vec<_>>().join(", "))),
        ("milliseconds", Arg::from(milliseconds.to_string())),
    ];
    console.say("cli-reloaded", &args);
}
