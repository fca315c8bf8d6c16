//! `fieldbook new`.

use std::fs;
use std::path::Path;

use super::args::NewArgs;
use super::console::Console;
use super::exit::Exit;
use super::place;
use crate::content::{Given, skeleton, slug};
use crate::diag::Arg;
use crate::paths::{is_page_number, is_slug};

pub fn run(root: &Path, lang: Option<&str>, args: &NewArgs, console: &Console) -> Exit {
    match write(root, lang, args, console) {
        Ok(()) => Exit::Clean,
        Err(exit) => exit,
    }
}

fn write(root: &Path, lang: Option<&str>, args: &NewArgs, console: &Console) -> Result<(), Exit> {
    let inputs = place::open(root, console)?.inputs;
    let languages = &inputs.config.languages;
    let collection = place::collection(&args.collection, &inputs.model, console)?;
    let collection = inputs.model.collection(collection);
    let language = match lang {
        Some(tag) => place::language(tag, languages, console)?,
        None => languages.default_id(),
    };
    let id = id(args, console)?;
    let entry = format!("{}/{id}", collection.name);
    let folder = format!("content/{entry}");
    if let Some(file) = taken(&root.join(&folder)) {
        let path = format!("{folder}/{file}");
        console.problem(&console.message("cli-exists", &[("path", Arg::from(path))]));
        let args = [("entry", Arg::from(entry))];
        console.problem(&console.message("cli-translate-instead", &args));
        return Err(Exit::Usage);
    }
    let hints = place::hints(&inputs, language);
    let tag = languages.get(language).tag.as_str();
    let source_language = (language != languages.default_id()).then_some(tag);
    // A JSON string is a YAML string, whatever the title holds.
    let title = serde_json::json!(args.title).to_string();
    let given = Given {
        fields: [(collection.title_field.clone(), title)].into(),
        ..Given::default()
    };
    let text = skeleton(hints, collection, &given, source_language);
    let path = format!("{folder}/index.{tag}.md");
    place::write_new(root, &path, text.as_bytes(), console)?;
    console.say("cli-written", &[("path", Arg::from(path))]);
    let command = [("command", Arg::from("fieldbook serve --drafts"))];
    console.say("cli-next", &command);
    Ok(())
}

fn id(args: &NewArgs, console: &Console) -> Result<String, Exit> {
    let Some(given) = &args.id else {
        return slug(&args.title).ok_or_else(|| {
            let args = [("collection", Arg::from(args.collection.as_str()))];
            console.problem(&console.message("cli-needs-id", &args));
            Exit::Usage
        });
    };
    if is_slug(given) && !is_page_number(given) {
        return Ok(given.clone());
    }
    console.problem(&console.message("cli-bad-id", &[("id", Arg::from(given.as_str()))]));
    if let Some(near) = slug(given) {
        let args = [("value", Arg::from(near))];
        console.problem(&console.message("cli-nearest-value", &args));
    }
    Err(Exit::Usage)
}

/// A text in the folder, in whatever language: then the entry is not new. Pictures may wait there.
fn taken(folder: &Path) -> Option<String> {
    let names = fs::read_dir(folder).ok()?.filter_map(Result::ok);
    let names = names.filter_map(|file| file.file_name().into_string().ok());
    names.filter(|name| name.ends_with(".md")).min()
}
