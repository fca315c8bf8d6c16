//! Which entry, language or collection a command means, where it writes a file, and what it says when
//! the place is wrong or taken.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::Path;

use super::console::Console;
use super::exit::Exit;
use crate::config::{CollectionId, LanguageId, Languages, Model};
use crate::content::{Entry, Hints};
use crate::diag::{self, Arg};
use crate::paths::SourcePath;
use crate::pipeline::{self, Opened};
use crate::signature;
use crate::site::Inputs;

/// Opens the site, or says what is wrong with its settings.
pub fn open(root: &Path, console: &Console) -> Result<Opened, Exit> {
    pipeline::open(root).map_err(|found| {
        console.diagnostics(root, &found);
        Exit::Usage
    })
}

pub fn language(tag: &str, languages: &Languages, console: &Console) -> Result<LanguageId, Exit> {
    let is_meant = |id: &LanguageId| languages.get(*id).tag.eq_ignore_ascii_case(tag);
    languages.ids().find(is_meant).ok_or_else(|| {
        let known: Vec<&str> = languages.tags().collect();
        unknown(console, "cli-unknown-language", ("language", tag), &known)
    })
}

pub fn collection(name: &str, model: &Model, console: &Console) -> Result<CollectionId, Exit> {
    model.find_collection(name).ok_or_else(|| {
        let known = model.collections.iter().map(|known| known.name.as_str());
        let known: Vec<&str> = known.collect();
        let given = ("collection", name);
        unknown(console, "cli-unknown-collection", given, &known)
    })
}

/// The entry that is meant by `collection/id`, or by the path of its folder or of a file in it.
pub fn entry<'a>(opened: &'a Opened, given: &str, console: &Console) -> Result<&'a Entry, Exit> {
    let model = &opened.inputs.model;
    let path = given.replace('\\', "/");
    let path = path.trim_start_matches("./").trim_end_matches('/');
    let inside = path.strip_prefix("content/").unwrap_or(path);
    let mut parts = inside.split('/');
    let (Some(name), Some(id)) = (parts.next(), parts.next()) else {
        let args = [("entry", Arg::from(given))];
        console.problem(&console.message("cli-entry-form", &args));
        return Err(Exit::Usage);
    };
    let collection = collection(name, model, console)?;
    let own = opened
        .entries
        .iter()
        .filter(|entry| entry.collection == collection);
    if let Some(entry) = own.clone().find(|entry| entry.id == id) {
        return Ok(entry);
    }
    let args = [("entry", Arg::from(format!("{name}/{id}")))];
    console.problem(&console.message("cli-unknown-entry", &args));
    if let Some(near) = diag::nearest(id, own.map(|entry| entry.id.as_str())) {
        let args = [("value", Arg::from(format!("{name}/{near}")))];
        console.problem(&console.message("cli-nearest-value", &args));
    }
    Err(Exit::Usage)
}

/// The language that an entry is translated into: any but its own.
pub fn target_language(
    entry: &Entry,
    tag: &str,
    inputs: &Inputs,
    console: &Console,
) -> Result<LanguageId, Exit> {
    let language = language(tag, &inputs.config.languages, console)?;
    if language == entry.source_language {
        let collection = &inputs.model.collection(entry.collection).name;
        let args = [
            ("entry", Arg::from(format!("{collection}/{}", entry.id))),
            ("language", Arg::from(tag)),
        ];
        console.problem(&console.message("cli-same-language", &args));
        return Err(Exit::Usage);
    }
    Ok(language)
}

/// What is said to authors in `language`.
pub fn hints(inputs: &Inputs, language: LanguageId) -> Hints<'_> {
    Hints {
        model: &inputs.model,
        messages: &inputs.messages,
        language,
    }
}

/// Says that a value is not known, which ones are, and which was probably meant.
pub fn unknown(
    console: &Console,
    message: &str,
    (name, given): (&str, &str),
    known: &[&str],
) -> Exit {
    let args = [
        (name, Arg::from(given)),
        ("known", Arg::from(known.join(", "))),
    ];
    console.problem(&console.message(message, &args));
    if let Some(near) = diag::nearest(given, known.iter().copied()) {
        let args = [("value", Arg::from(near))];
        console.problem(&console.message("cli-nearest-value", &args));
    }
    Exit::Usage
}

/// The signature of a text with the secret key in a file, or what is wrong with the key. `comment` is
/// signed too.
pub fn signed(text: &str, key: &Path, comment: &str, console: &Console) -> Result<String, Exit> {
    let read = fs::read_to_string(key).map_err(|error| error.to_string());
    let signed = read.and_then(|secret| signature::sign(text, &secret, comment));
    signed.map_err(|detail| {
        let args = [
            ("path", Arg::from(key.to_string_lossy().into_owned())),
            ("detail", Arg::from(detail)),
        ];
        console.problem(&console.message("cli-bad-key", &args));
        Exit::Usage
    })
}

/// Writes a file that must not be there yet; `path` is below `root`, with `/`.
pub fn write_new(root: &Path, path: &str, bytes: &[u8], console: &Console) -> Result<(), Exit> {
    let file = root.join(path);
    let write = || {
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&file)?;
        file.write_all(bytes)
    };
    match write() {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            console.problem(&console.message("cli-exists", &[("path", Arg::from(path))]));
            Err(Exit::Usage)
        }
        Err(error) => {
            console.problem(&format!("{}: {error}", file.display()));
            Err(Exit::Internal)
        }
    }
}

/// A file or folder that was named on the command line, seen from the current folder or from the
/// site's, as a path below the site's.
pub fn below(root: &Path, given: &Path, console: &Console) -> Result<SourcePath, Exit> {
    let full_root = root.canonicalize().ok();
    let inside = |path: &Path| {
        let path = path.canonicalize().ok()?;
        let path = path.strip_prefix(full_root.as_ref()?).ok()?;
        Some(SourcePath::new(path.to_string_lossy()))
    };
    inside(given)
        .or_else(|| inside(&root.join(given)))
        .ok_or_else(|| {
            let path = given.display().to_string();
            console.problem(&console.message("cli-not-inside", &[("path", Arg::from(path))]));
            Exit::Usage
        })
}

/// What leads from the current folder to the site's: nothing or something that ends in `/`.
pub fn prefix(root: &Path) -> String {
    between(Path::new("."), root)
}

/// What leads from `outer` to `inner` below it: nothing or something that ends in `/`.
pub fn between(outer: &Path, inner: &Path) -> String {
    let inside = match (outer.canonicalize(), inner.canonicalize()) {
        (Ok(outer), Ok(inner)) => inner.strip_prefix(outer).map(Path::to_path_buf).ok(),
        _ => None,
    };
    match inside {
        Some(path) if !path.as_os_str().is_empty() => {
            format!("{}/", SourcePath::new(path.to_string_lossy()))
        }
        _ => String::new(),
    }
}
