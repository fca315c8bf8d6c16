//! `fieldbook translate`.

use std::path::Path;

use super::args::TranslateArgs;
use super::console::Console;
use super::exit::Exit;
use super::place;
use crate::content::translation_draft;
use crate::diag::Arg;

pub fn run(root: &Path, args: &TranslateArgs, console: &Console) -> Exit {
    match write(root, args, console) {
        Ok(()) => Exit::Clean,
        Err(exit) => exit,
    }
}

fn write(root: &Path, args: &TranslateArgs, console: &Console) -> Result<(), Exit> {
    let opened = place::open(root, console)?;
    let inputs = &opened.inputs;
    let entry = place::entry(&opened, &args.entry, console)?;
    let collection = inputs.model.collection(entry.collection);
    let language = place::target_language(entry, &args.language, inputs, console)?;
    let tag = inputs.config.languages.get(language).tag.as_str();
    // A file `index.md` is the default language too.
    if let Some(version) = entry.version(language) {
        let path = [("path", Arg::from(version.path.as_str()))];
        console.problem(&console.message("cli-exists", &path));
        return Err(Exit::Usage);
    }
    let hints = place::hints(inputs, language);
    let text = translation_draft(hints, entry, collection);
    let folder = entry.source().path.folder();
    let path = format!("{folder}/index.{tag}.md");
    place::write_new(root, &path, text.as_bytes(), console)?;
    console.say("cli-written", &[("path", Arg::from(path))]);
    let command = [("command", Arg::from("fieldbook serve --drafts"))];
    console.say("cli-next", &command);
    Ok(())
}
