//! `fieldbook withdraw`.

use std::fs;
use std::io;
use std::path::Path;

use super::args::WithdrawArgs;
use super::console::Console;
use super::exit::Exit;
use super::place;
use crate::cache::Cache;
use crate::content::{Entry, Status, front_texts};
use crate::diag::Arg;
use crate::images;
use crate::output;
use crate::revocations::{self, Revocation};

pub fn run(root: &Path, args: &WithdrawArgs, console: &Console) -> Exit {
    match withdraw(root, args, console) {
        Ok(()) => Exit::Clean,
        Err(exit) => exit,
    }
}

fn withdraw(root: &Path, args: &WithdrawArgs, console: &Console) -> Result<(), Exit> {
    let opened = place::open(root, console)?;
    let inputs = &opened.inputs;
    let entry = place::entry(&opened, &args.entry, console)?;
    let collection = &inputs.model.collection(entry.collection).name;
    let id = format!("{collection}/{}", entry.id);
    let named = ("entry", Arg::from(id.as_str()));
    let mut list = inputs.revocations.list.clone();
    if let (Some(known), Status::Withdrawn) = (list.find(&id), entry.status) {
        let date = ("date", Arg::from(known.date.as_str()));
        console.say("cli-withdrawn-already", &[named, date]);
        return Ok(());
    }
    let text = withdrawn_text(entry).ok_or_else(|| {
        let path = Arg::from(entry.source().path.as_str());
        console.problem(&console.message("cli-no-status", &[("path", path)]));
        Exit::Content
    })?;
    let date = inputs.today.iso();
    if list.find(&id).is_none() {
        let folder = root.join(entry.source().path.folder());
        list.revocations.push(Revocation {
            id: id.clone(),
            date: date.clone(),
            sha256: hashes(&folder).map_err(|error| failed(&folder, &error, console))?,
        });
    }
    let json = list.to_json();
    let signature = signature(&json, args.key.as_deref(), &date, console)?;
    // The list first: were the rest to fail, no build would publish the entry.
    let write = |path: &str, text: &str| {
        let file = root.join(path);
        output::replace(&file, text.as_bytes()).map_err(|error| failed(&file, &error, console))
    };
    write(revocations::FILE, &json)?;
    match &signature {
        Some(signature) => write(revocations::SIGNATURE, signature)?,
        None => {
            // A signature of the list as it was would only look like one.
            let _ = fs::remove_file(root.join(revocations::SIGNATURE));
        }
    }
    write(entry.source().path.as_str(), &text)?;
    // Smaller copies of its pictures may be kept there.
    Cache::clear(root).map_err(|error| failed(root, &error, console))?;
    console.say("cli-withdrawn", &[named]);
    console.say("cli-withdrawn-limits", &[]);
    if signature.is_none() {
        let path = Arg::from(revocations::FILE);
        console.problem(&console.message("cli-unsigned", &[("path", path)]));
    }
    Ok(())
}

/// The source file with its status changed; `None` when it has none.
fn withdrawn_text(entry: &Entry) -> Option<String> {
    let source = entry.source();
    let texts = front_texts(source);
    let status = texts.iter().find(|text| text.path == "status")?;
    let mut text = source.text.to_string();
    let span = status.span.clamped(&text);
    text.replace_range(span.start..span.end, Status::Withdrawn.as_str());
    Some(text)
}

/// What every file of the folder hashes to, pictures also as they are published.
fn hashes(folder: &Path) -> io::Result<Vec<String>> {
    let mut hashes = Vec::new();
    for file in fs::read_dir(folder)? {
        let file = file?;
        if !file.file_type()?.is_file() {
            continue;
        }
        let bytes = fs::read(file.path())?;
        hashes.push(output::sha256(&bytes));
        if let Ok(published) = images::strip(&bytes) {
            hashes.push(output::sha256(&published.bytes));
            let widths = images::widths(published.width, published.bytes.len());
            if let (false, Ok(made)) =
                (widths.is_empty(), images::copies(&published.bytes, &widths))
            {
                let copies = made.webp.iter().chain([&made.jpeg]);
                hashes.extend(copies.map(|copy| output::sha256(&copy.bytes)));
            }
        }
    }
    hashes.sort();
    hashes.dedup();
    Ok(hashes)
}

fn signature(
    list: &str,
    key: Option<&Path>,
    date: &str,
    console: &Console,
) -> Result<Option<String>, Exit> {
    let comment = format!("{} {date}", revocations::FILE);
    key.map(|path| place::signed(list, path, &comment, console))
        .transpose()
}

fn failed(path: &Path, error: &io::Error, console: &Console) -> Exit {
    console.problem(&format!("{}: {error}", path.display()));
    Exit::Internal
}
