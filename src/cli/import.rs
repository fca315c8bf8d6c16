//! `fieldbook import`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::args::ImportArgs;
use super::console::Console;
use super::exit::Exit;
use super::place;
use crate::config::{CollectionId, LanguageId};
use crate::content::SectionLabels;
use crate::diag::Arg;
use crate::import::{
    self, Asked, Draft, FolderAsked, FolderError, Note, Surroundings, TableAsked, TableError,
    Topic, WordError,
};
use crate::paths::{is_page_number, is_slug};
use crate::pipeline::Opened;
use crate::source;

/// The largest file that is read, in bytes.
const MOST: u64 = 128 * 1024 * 1024;

/// The most that is read of a folder, in bytes.
const MOST_OF_ALL: u64 = 1024 * 1024 * 1024;

pub fn run(root: &Path, lang: Option<&str>, args: &ImportArgs, console: &Console) -> Exit {
    match import(root, lang, args, console) {
        Ok(exit) | Err(exit) => exit,
    }
}

/// What all formats need.
struct Job<'a> {
    root: &'a Path,
    args: &'a ImportArgs,
    console: &'a Console,
    opened: &'a Opened,
    site: Surroundings<'a>,
    collection: Option<CollectionId>,
    language: Option<LanguageId>,
}

fn import(
    root: &Path,
    lang: Option<&str>,
    args: &ImportArgs,
    console: &Console,
) -> Result<Exit, Exit> {
    let opened = place::open(root, console)?;
    let inputs = &opened.inputs;
    let languages = &inputs.config.languages;
    let sections = SectionLabels::new(&inputs.model, languages, &inputs.messages);
    let collection = args.collection.as_deref();
    let job = Job {
        root,
        args,
        console,
        opened: &opened,
        site: Surroundings::new(inputs, &sections),
        collection: collection
            .map(|name| place::collection(name.trim_matches('/'), &inputs.model, console))
            .transpose()?,
        language: lang
            .map(|tag| place::language(tag, languages, console))
            .transpose()?,
    };
    let path = &args.path;
    let ending = path
        .extension()
        .map(|ending| ending.to_string_lossy().to_lowercase());
    match ending.as_deref() {
        _ if path.is_dir() => job.folder(),
        Some("docx" | "docm" | "dotx" | "doc") => job.word(),
        _ if args.id.is_some() => job.unusable("only-word-id", &[]),
        Some("csv" | "tsv") => job.table(),
        _ => job.unusable("kind", &[]),
    }
}

impl Job<'_> {
    fn word(&self) -> Result<Exit, Exit> {
        if let Some(id) = &self.args.id {
            self.check_id(id)?;
        }
        let bytes = self.read()?;
        let asked = Asked {
            collection: self.collection,
            language: self.language,
            id: self.args.id.as_deref(),
        };
        let (draft, notes) = match import::word(&bytes, asked, self.site) {
            Ok(made) => made,
            Err(error) => return self.word_trouble(error),
        };
        self.refuse_taken(&draft)?;
        self.write(&draft, true)?;
        let problems = self.report(&notes);
        self.next();
        Ok(if problems { Exit::Content } else { Exit::Clean })
    }

    fn table(&self) -> Result<Exit, Exit> {
        let bytes = self.read()?;
        let file = self
            .args
            .path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy();
        let asked = TableAsked {
            file: &file,
            collection: self.collection,
            language: self.language,
            entries: &self.opened.entries,
            is_taken: &|collection, id| self.is_taken(collection, id),
        };
        let made = match import::table(&bytes, asked, self.site) {
            Ok(made) => made,
            Err(error) => return self.table_trouble(error),
        };
        for draft in &made.drafts {
            self.write(draft, false)?;
        }
        self.report(&made.notes);
        self.console.say(
            "cli-import-rows",
            &[
                ("written", Arg::from(made.drafts.len())),
                ("bad", Arg::from(made.bad)),
                ("there", Arg::from(made.there)),
            ],
        );
        self.next();
        Ok(if made.bad > 0 {
            Exit::Content
        } else {
            Exit::Clean
        })
    }

    fn table_trouble(&self, error: TableError) -> Result<Exit, Exit> {
        match error {
            TableError::Encoding(line) => {
                self.unusable("table-encoding", &[("line", Arg::from(line))])
            }
            TableError::Empty => self.unusable("table-empty", &[]),
            TableError::NoTitle { wanted, found } => {
                let args = [("wanted", Arg::from(wanted)), ("found", Arg::from(found))];
                self.unusable("table-no-title", &args)
            }
            TableError::WhichCollection(known) => {
                self.unusable("which-table", &[("known", Arg::from(known.join(", ")))])
            }
        }
    }

    fn folder(&self) -> Result<Exit, Exit> {
        if self.args.id.is_some() {
            return self.unusable("only-word-id", &[]);
        }
        let files = self.files()?;
        let asked = FolderAsked {
            collection: self.collection,
            language: self.language,
            entries: &self.opened.entries,
            is_taken: &|collection, id| self.is_taken(collection, id),
        };
        let made = match import::folder(&files, asked, self.site) {
            Ok(made) => made,
            Err(FolderError::Empty) => return self.unusable("folder-empty", &[]),
            Err(FolderError::WhichCollection(known)) => {
                return self.unusable("which-folder", &[("known", Arg::from(known.join(", ")))]);
            }
        };
        for draft in &made.drafts {
            self.write(draft, true)?;
        }
        let problems = self.report(&made.notes) || made.bad > 0;
        let counts = [
            ("written", Arg::from(made.drafts.len())),
            ("bad", Arg::from(made.bad)),
            ("there", Arg::from(made.there)),
        ];
        self.console.say("cli-import-pages", &counts);
        self.next();
        Ok(if problems { Exit::Content } else { Exit::Clean })
    }

    /// The folder's files by their path in it; hidden files and links are passed over.
    fn files(&self) -> Result<BTreeMap<String, Vec<u8>>, Exit> {
        let path = &self.args.path;
        let (found, _) = source::find(path, "");
        let mut files = BTreeMap::new();
        let mut left = MOST_OF_ALL;
        for file in found {
            let failed = |error: std::io::Error| {
                self.console
                    .problem(&format!("{}: {error}", file.file.display()));
                Exit::Usage
            };
            let name = file.path.as_str().trim_start_matches('/').to_owned();
            let size = fs::metadata(&file.file).map_err(failed)?.len();
            left = match left.checked_sub(size) {
                Some(left) => left,
                None => {
                    let limit = (MOST_OF_ALL / 1024 / 1024) as usize;
                    let _ = self.unusable("too-large", &[("limit", Arg::from(limit))]);
                    return Err(Exit::Usage);
                }
            };
            files.insert(name, fs::read(&file.file).map_err(failed)?);
        }
        Ok(files)
    }

    fn word_trouble(&self, error: WordError) -> Result<Exit, Exit> {
        let text = |text: String| Arg::from(text);
        match error {
            WordError::Damaged(detail) => {
                self.unusable("word-damaged", &[("detail", text(detail))])
            }
            WordError::OldFormat => self.unusable("word-old", &[]),
            WordError::Locked => self.unusable("word-locked", &[]),
            WordError::TooLarge(limit) => {
                self.unusable("too-large", &[("limit", Arg::from(limit))])
            }
            WordError::NoPandoc => self.unusable("no-pandoc", &[]),
            WordError::OldPandoc => self.unusable("old-pandoc", &[]),
            WordError::Failed(detail) => {
                self.unusable("pandoc-failed", &[("detail", text(detail))])
            }
            WordError::Slow(seconds) => {
                self.unusable("pandoc-slow", &[("seconds", Arg::from(seconds))])
            }
            WordError::WhichCollection(known) => {
                self.unusable("which-collection", &[("known", text(known.join(", ")))])
            }
            WordError::NeedsId => self.unusable("needs-id", &[]),
        }
    }

    fn check_id(&self, id: &str) -> Result<(), Exit> {
        if is_slug(id) && !is_page_number(id) {
            return Ok(());
        }
        let args = [("id", Arg::from(id))];
        self.console
            .problem(&self.console.message("cli-bad-id", &args));
        Err(Exit::Usage)
    }

    fn read(&self) -> Result<Vec<u8>, Exit> {
        let path = &self.args.path;
        let size = fs::metadata(path).map(|file| file.len());
        let bytes = size.and_then(|size| match size > MOST {
            true => Ok(None),
            false => fs::read(path).map(Some),
        });
        match bytes {
            Ok(Some(bytes)) => Ok(bytes),
            Ok(None) => {
                let limit = (MOST / 1024 / 1024) as usize;
                self.unusable("too-large", &[("limit", Arg::from(limit))])
                    .map(|_| Vec::new())
            }
            Err(error) => {
                self.console
                    .problem(&format!("{}: {error}", path.display()));
                Err(Exit::Usage)
            }
        }
    }

    /// Says why the file cannot be imported at all.
    fn unusable(&self, message: &str, args: &[(&str, Arg)]) -> Result<Exit, Exit> {
        let message = self.console.message(&format!("cli-import-{message}"), args);
        self.console
            .problem(&format!("{}: {message}", self.args.path.display()));
        Err(Exit::Usage)
    }

    fn is_taken(&self, collection: CollectionId, id: &str) -> bool {
        let name = &self.site.model.collection(collection).name;
        let mut entries = self.opened.entries.iter();
        entries.any(|entry| entry.collection == collection && entry.id == id)
            || self.root.join("content").join(name).join(id).exists()
    }

    fn refuse_taken(&self, draft: &Draft) -> Result<(), Exit> {
        if !self.is_taken(draft.collection, &draft.id) {
            return Ok(());
        }
        let name = &self.site.model.collection(draft.collection).name;
        let path = format!("content/{name}/{}", draft.id);
        let args = [("path", Arg::from(path))];
        self.console
            .problem(&self.console.message("cli-exists", &args));
        let is_taken = |id: &str| self.is_taken(draft.collection, id);
        if let Some(free) = import::next_free(&draft.id, &is_taken) {
            let args = [("id", Arg::from(free))];
            self.console
                .problem(&self.console.message("cli-import-free-id", &args));
        }
        Err(Exit::Usage)
    }

    /// Writes a draft's files; `aloud` names each of them.
    fn write(&self, draft: &Draft, aloud: bool) -> Result<(), Exit> {
        let name = &self.site.model.collection(draft.collection).name;
        let texts = draft.files.iter().map(|file| {
            let path = self.site.path(draft.collection, &draft.id, file.language);
            (path, file.text.as_bytes())
        });
        let pictures = draft.pictures.iter().map(|picture| {
            let path = format!("content/{name}/{}/{}", draft.id, picture.name);
            (path, picture.bytes.as_slice())
        });
        for (path, bytes) in texts.chain(pictures) {
            place::write_new(self.root, &path, bytes, self.console)?;
            if aloud {
                self.console
                    .say("cli-written", &[("path", Arg::from(path))]);
            }
        }
        Ok(())
    }

    /// Prints the report; says whether something has to be mended.
    fn report(&self, notes: &[Note]) -> bool {
        let mut problems = false;
        for note in notes {
            let mut line = String::new();
            if let Some((file, number)) = &note.place {
                line.push_str(&format!("{file}:{number}: "));
            }
            if let Some(part) = &note.part {
                line.push_str(&format!("{part}: "));
            }
            match &note.topic {
                Topic::Message(id, args) => {
                    let message = format!("cli-import-{id}");
                    line.push_str(&self.console.message(&message, args));
                    self.console.line(&line);
                }
                Topic::Problem(found) => {
                    problems = true;
                    let text = self.console.text(found);
                    line.push_str(&text.message);
                    if let Some(help) = text.help {
                        line.push_str(&format!(" ({help})"));
                    }
                    self.console.problem(&line);
                }
            }
        }
        problems
    }

    fn next(&self) {
        let command = [("command", Arg::from("fieldbook check"))];
        self.console.say("cli-next", &command);
    }
}
