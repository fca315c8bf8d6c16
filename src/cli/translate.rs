//! `fieldbook translate`.

use std::path::Path;

use super::args::TranslateArgs;
use super::console::Console;
use super::exit::Exit;
use super::place;
use crate::content::{Entry, Hints, translation_draft};
use crate::diag::{self, Arg};
use crate::pipeline::Opened;

pub fn run(root: &Path, args: &TranslateArgs, console: &Console) -> Exit {
    match write(root, args, console) {
        Ok(()) => Exit::Clean,
        Err(exit) => exit,
    }
}

fn write(root: &Path, args: &TranslateArgs, console: &Console) -> Result<(), Exit> {
    let opened = place::open(root, console)?;
    let inputs = &opened.inputs;
    let languages = &inputs.config.languages;
    let entry = find(&opened, &args.entry, console)?;
    let collection = inputs.model.collection(entry.collection);
    let language = place::language(&args.language, languages, console)?;
    let tag = languages.get(language).tag.as_str();
    if language == entry.source_language {
        let name = format!("{}/{}", collection.name, entry.id);
        let args = [("entry", Arg::from(name)), ("language", Arg::from(tag))];
        console.problem(&console.message("cli-same-language", &args));
        return Err(Exit::Usage);
    }
    // A file `index.md` is the default language too.
    if let Some(version) = entry.version(language) {
        let path = [("path", Arg::from(version.path.as_str()))];
        console.problem(&console.message("cli-exists", &path));
        return Err(Exit::Usage);
    }
    let hints = Hints {
        model: &inputs.model,
        messages: &inputs.messages,
        language,
    };
    let text = translation_draft(hints, entry, collection);
    let folder = entry.source().path.folder();
    place::write_new(root, &format!("{folder}/index.{tag}.md"), &text, console)?;
    let command = [("command", Arg::from("fieldbook serve --drafts"))];
    console.say("cli-next", &command);
    Ok(())
}

/// The entry that is meant by `collection/id`, or by the path of its folder or of a file in it.
fn find<'a>(opened: &'a Opened, given: &str, console: &Console) -> Result<&'a Entry, Exit> {
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
    let collection = place::collection(name, model, console)?;
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
