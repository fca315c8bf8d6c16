//! What all packages share: building the part of the site that they hold, and writing the file.

use std::fs;
use std::path::Path;

use crate::cli::args::PackageArgs;
use crate::cli::console::Console;
use crate::cli::exit::Exit;
use crate::cli::place;
use crate::config::Languages;
use crate::diag::Arg;
use crate::export::Files;
use crate::output::{self, editor};
use crate::pipeline::{self, BuildError, Loader, Options, Ready, Timings};

/// Where packages go unless `--out` says otherwise, below the site's folder.
pub const FOLDER: &str = "packages";

/// A part of the site, built.
pub struct Made {
    pub ready: Ready,
    /// Its pages and all that they need.
    pub files: Files,
    /// What the package is called: `fieldbook-th-practices`.
    pub name: String,
}

/// Builds what a package holds, with another theme than the site's if one is given.
pub fn read(
    root: &Path,
    languages: &[String],
    args: &PackageArgs,
    theme: Option<&str>,
    console: &Console,
) -> Result<Made, Exit> {
    let ready = load(root, languages, args, theme, console)?;
    let folder = tempfile::tempdir().map_err(|error| failed(console, &error))?;
    let target = folder.path().join("site");
    pipeline::build(&ready, &target, &mut Timings::default()).map_err(|error| match error {
        BuildError::Render(found) => {
            console.diagnostics(root, &found);
            Exit::Usage
        }
        BuildError::Index(error) => failed(console, &error),
        BuildError::Write(error) => failed(console, &format!("{error:?}")),
    })?;
    let mut files = Files::read(&target).map_err(|error| failed(console, &error))?;
    // The form editor needs a server.
    let editor = format!("{}/", editor::FOLDER);
    files.0.retain(|path, _| !path.starts_with(&editor));
    let name = name(&ready, languages, args);
    Ok(Made { ready, files, name })
}

/// Reads the part of the site that a package holds. Nothing is exported while the site has errors.
pub fn load(
    root: &Path,
    languages: &[String],
    args: &PackageArgs,
    theme: Option<&str>,
    console: &Console,
) -> Result<Ready, Exit> {
    let options = Options {
        theme: theme.map(str::to_owned),
        languages: languages.to_vec(),
        collections: args.collection.clone(),
        ..Options::default()
    };
    let loaded = Loader::new(root, options).load(&mut Timings::default());
    let misconfigured = loaded.is_misconfigured();
    let Some(ready) = loaded.ready else {
        console.diagnostics(root, &loaded.diagnostics);
        return Err(match misconfigured {
            true => Exit::Usage,
            false => Exit::Content,
        });
    };
    for tag in languages {
        place::language(tag, ready.site.languages(), console)?;
    }
    for name in &args.collection {
        place::collection(name, ready.site.model(), console)?;
    }
    Ok(ready)
}

/// The site's title in Latin letters, then the languages and collections that were chosen.
pub fn name(ready: &Ready, languages: &[String], args: &PackageArgs) -> String {
    let site = &ready.site;
    let all: &Languages = site.languages();
    let title = site
        .names(all.default_id())
        .text_or_message(&site.inputs.config.title);
    let letters = title.to_ascii_lowercase();
    let words = letters.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let title = match words.is_empty() {
        true => "site".to_owned(),
        false => words.join("-"),
    };
    let chosen = languages.iter().chain(&args.collection);
    let parts: Vec<&str> = std::iter::once(title.as_str())
        .chain(chosen.map(String::as_str))
        .collect();
    parts.join("-")
}

/// Writes a package and says where it is and how large.
pub fn write(
    root: &Path,
    args: &PackageArgs,
    name: &str,
    bytes: &[u8],
    console: &Console,
) -> Result<(), Exit> {
    let path = match &args.out {
        Some(path) => path.clone(),
        None => root.join(FOLDER).join(name),
    };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| failed(console, &error))?;
    }
    output::replace(&path, bytes).map_err(|error| failed(console, &error))?;
    let args = [
        ("path", Arg::from(path.display().to_string())),
        ("size", Arg::from(size(bytes.len()))),
    ];
    console.say("cli-exported", &args);
    Ok(())
}

/// `2.9 MB`, in decimal units as file managers show them.
fn size(bytes: usize) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{:.0} kB", bytes as f64 / 1e3),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}

pub fn failed(console: &Console, error: &dyn ToString) -> Exit {
    console.problem(&error.to_string());
    Exit::Internal
}
