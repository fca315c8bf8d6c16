//! What all packages share: building the part of the site that they hold, and writing the file.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::cli::args::PackageArgs;
use crate::cli::console::Console;
use crate::cli::exit::Exit;
use crate::cli::place;
use crate::config::{LanguageId, Languages};
use crate::copies::PackageManifest;
use crate::diag::Arg;
use crate::export::Files;
use crate::output::{self, editor};
use crate::paths::PACKAGES;
use crate::pipeline::{self, BuildError, Loader, Options, Ready, Timings};
use crate::signature;
use crate::site::EntryId;
use crate::source;

/// The theme whose pages are all text, without scripts: what other formats are made of.
pub const PLAIN: &str = "lite";

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

/// What the manifest of a package says that it holds.
pub struct Contents<'a> {
    pub ready: &'a Ready,
    pub languages: Vec<LanguageId>,
    /// The entries that have pages in it.
    pub entries: Vec<EntryId>,
}

/// All pages of a part of the site.
impl<'a> From<&'a Ready> for Contents<'a> {
    fn from(ready: &'a Ready) -> Self {
        Self {
            ready,
            languages: ready.site.languages().published().to_vec(),
            entries: ready.site.visible().collect(),
        }
    }
}

/// `--out` names one file: it is refused where there are several to write.
pub fn one_out(args: &PackageArgs, count: usize, console: &Console) -> Result<(), Exit> {
    if args.out.is_some() && count > 1 {
        console.problem(&console.message("cli-one-out", &[]));
        return Err(Exit::Usage);
    }
    Ok(())
}

/// Writes a package of one file, and beside it its manifest and, with a key, that one's signature.
/// Says where it is and how large.
pub fn write<'a>(
    root: &Path,
    args: &PackageArgs,
    contents: impl Into<Contents<'a>>,
    name: &str,
    bytes: &[u8],
    console: &Console,
) -> Result<(), Exit> {
    let contents = contents.into();
    let path = path_of(root, args, name);
    let own = path.file_name().unwrap_or_default().to_string_lossy();
    let files = [(own.clone().into_owned(), output::sha256(bytes))].into();
    let manifest = manifest(&contents, args, files).to_json();
    let signature = signature(args, contents.ready, &own, &manifest, console)?;
    write_file(&path, bytes, console)?;
    let beside = |ending: &str| path.with_file_name(format!("{own}.{}{ending}", output::MANIFEST));
    put(&beside(""), manifest.as_bytes(), console)?;
    match signature {
        Some(signature) => put(&beside(signature::ENDING), signature.as_bytes(), console),
        None => {
            // That of an older package would only look like one.
            let _ = fs::remove_file(beside(signature::ENDING));
            Ok(())
        }
    }
}

/// Gives the files of a package the manifest that lists them and, with a key, its signature.
pub fn seal(
    files: &mut Files,
    args: &PackageArgs,
    ready: &Ready,
    name: &str,
    console: &Console,
) -> Result<PackageManifest, Exit> {
    let signed = format!("{}{}", output::MANIFEST, signature::ENDING);
    files.0.remove(output::MANIFEST);
    let hashes = files.0.iter();
    let hashes = hashes.map(|(path, bytes)| (path.clone(), output::sha256(bytes)));
    let manifest = manifest(&ready.into(), args, hashes.collect());
    let json = manifest.to_json();
    if let Some(signature) = signature(args, ready, name, &json, console)? {
        files.0.insert(signed, signature.into_bytes());
    }
    files
        .0
        .insert(output::MANIFEST.to_owned(), json.into_bytes());
    Ok(manifest)
}

fn manifest(
    contents: &Contents<'_>,
    args: &PackageArgs,
    files: BTreeMap<String, String>,
) -> PackageManifest {
    let site = &contents.ready.site;
    let id = |entry: &EntryId| {
        let entry = site.entry(*entry);
        let collection = &site.model().collection(entry.collection).name;
        format!("{collection}/{}", entry.id)
    };
    let tag = |language: &LanguageId| site.languages().get(*language).tag.clone();
    let mut entries: Vec<String> = contents.entries.iter().map(id).collect();
    entries.sort();
    entries.dedup();
    let mut collections = args.collection.clone();
    collections.sort();
    collections.dedup();
    let mut manifest = PackageManifest::of_day(site.inputs.today.iso());
    manifest.revision = source::revision(&contents.ready.root);
    manifest.languages = contents.languages.iter().map(tag).collect();
    manifest.collections = (!collections.is_empty()).then_some(collections);
    manifest.entries = Some(entries);
    manifest.files = files;
    manifest
}

fn signature(
    args: &PackageArgs,
    ready: &Ready,
    name: &str,
    manifest: &str,
    console: &Console,
) -> Result<Option<String>, Exit> {
    let comment = format!("{name} {}", ready.site.inputs.today.iso());
    let key = args.key.as_deref();
    key.map(|key| place::signed(manifest, key, &comment, console))
        .transpose()
}

/// Where a package goes.
fn path_of(root: &Path, args: &PackageArgs, name: &str) -> PathBuf {
    let given = args.out.clone();
    given.unwrap_or_else(|| root.join(PACKAGES).join(name))
}

/// Writes a package that has its manifest in it, and says where it is and how large.
pub fn write_whole(
    root: &Path,
    args: &PackageArgs,
    name: &str,
    bytes: &[u8],
    console: &Console,
) -> Result<(), Exit> {
    write_file(&path_of(root, args, name), bytes, console)
}

fn write_file(path: &Path, bytes: &[u8], console: &Console) -> Result<(), Exit> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| failed(console, &error))?;
    }
    put(path, bytes, console)?;
    let args = [
        ("path", Arg::from(path.display().to_string())),
        ("size", Arg::from(size(bytes.len()))),
    ];
    console.say("cli-exported", &args);
    Ok(())
}

fn put(path: &Path, bytes: &[u8], console: &Console) -> Result<(), Exit> {
    output::replace(path, bytes).map_err(|error| failed(console, &error))
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
