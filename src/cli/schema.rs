//! `fieldbook schema`.

use std::fs;
use std::path::Path;

use super::args::SchemaArgs;
use super::console::Console;
use super::exit::Exit;
use super::place;
use crate::content::Hints;
use crate::diag::Arg;
use crate::forge::{self, ForgeFile};
use crate::output;
use crate::schema;
use crate::site::{Inputs, Names};

pub fn run(root: &Path, lang: Option<&str>, args: &SchemaArgs, console: &Console) -> Exit {
    let opened = match place::open(root, console) {
        Ok(opened) => opened,
        Err(exit) => return exit,
    };
    let inputs = &opened.inputs;
    if args.cms {
        return print_editor(inputs, lang, console)
            .err()
            .unwrap_or(Exit::Clean);
    }
    let written = match (&args.out, args.forge) {
        (None, false) => {
            let all = schema::all(&inputs.config.languages, &hints(inputs));
            console.print(&pretty(&all));
            return Exit::Clean;
        }
        (Some(out), false) => write_schemas(inputs, out, console),
        (out, true) => write_forge(root, inputs, out.as_deref().unwrap_or(root), console),
    };
    written.err().unwrap_or(Exit::Clean)
}

fn hints(inputs: &Inputs) -> Hints<'_> {
    Hints {
        model: &inputs.model,
        messages: &inputs.messages,
        language: inputs.config.languages.default_id(),
    }
}

/// The form editor's configuration in one language, as a build writes it.
fn print_editor(inputs: &Inputs, lang: Option<&str>, console: &Console) -> Result<(), Exit> {
    let languages = &inputs.config.languages;
    let language = match lang {
        Some(tag) => place::language(tag, languages, console)?,
        None => languages.default_id(),
    };
    let Some(editor) = &inputs.config.editor else {
        console.problem(&console.message("cli-no-editor", &[]));
        return Err(Exit::Usage);
    };
    let names = Names::new(inputs, language);
    let config = output::editor::editor_config(inputs, editor, &names, language);
    console.print(&pretty(&config));
    Ok(())
}

/// Two files for each collection. A schema that stands there gives way, whoever wrote it: its name
/// says that it is a program's.
fn write_schemas(inputs: &Inputs, out: &Path, console: &Console) -> Result<(), Exit> {
    let (languages, hints) = (&inputs.config.languages, hints(inputs));
    for collection in &inputs.model.collections {
        let name = &collection.name;
        let source = schema::source(collection, languages, &hints);
        let translation = schema::translation(collection, languages, &hints);
        for (kind, schema) in [("", source), (".translation", translation)] {
            let path = format!("{name}{kind}.schema.json");
            write(out, &path, &(pretty(&schema) + "\n"), console)?;
        }
    }
    Ok(())
}

fn write_forge(root: &Path, inputs: &Inputs, out: &Path, console: &Console) -> Result<(), Exit> {
    let settings = &inputs.config.forge;
    let share = match &settings.share {
        Some(share) => {
            let id = place::collection(&share.collection, &inputs.model, console)?;
            let collection = inputs.model.collection(id);
            let fields: Vec<&str> = collection
                .fields
                .iter()
                .map(|one| one.name.as_str())
                .collect();
            let is_unknown = |name: &&String| !fields.contains(&name.as_str());
            if let Some(name) = share.fields.iter().find(is_unknown) {
                let given = ("field", name.as_str());
                return Err(place::unknown(console, "cli-unknown-field", given, &fields));
            }
            Some(collection)
        }
        None => None,
    };
    let files = forge::files(inputs, share, &place::between(out, root));
    // Nothing is written until it is sure that nobody's own file is in the way.
    for file in &files {
        if let Ok(text) = fs::read_to_string(out.join(&file.path))
            && !ForgeFile::is_ours(&text)
        {
            let args = [("path", Arg::from(file.path.as_str()))];
            console.problem(&console.message("cli-own-file", &args));
            return Err(Exit::Usage);
        }
    }
    for file in &files {
        write(out, &file.path, &file.text, console)?;
    }
    for (is_missing, id) in [
        (settings.share.is_none(), "cli-forge-no-share"),
        (settings.install.is_empty(), "cli-forge-no-install"),
        (settings.owners.is_empty(), "cli-forge-no-owners"),
    ] {
        if is_missing {
            console.say(id, &[]);
        }
    }
    Ok(())
}

fn write(out: &Path, path: &str, text: &str, console: &Console) -> Result<(), Exit> {
    let file = out.join(path);
    let folder = file.parent().map_or(Ok(()), fs::create_dir_all);
    let written = folder.and_then(|()| output::replace(&file, text.as_bytes()));
    match written {
        Ok(()) => {
            let shown = file
                .strip_prefix(".")
                .unwrap_or(&file)
                .display()
                .to_string();
            console.say("cli-written", &[("path", Arg::from(shown))]);
            Ok(())
        }
        Err(error) => {
            console.problem(&format!("{}: {error}", file.display()));
            Err(Exit::Internal)
        }
    }
}

fn pretty(schema: &serde_json::Value) -> String {
    // Values of texts and numbers always serialise.
    serde_json::to_string_pretty(schema).unwrap_or_default()
}
