//! `fieldbook verify`.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::args::VerifyArgs;
use super::console::Console;
use super::exit::Exit;
use super::public_key;
use crate::copies::{
    self, Copy, Differences, Kind, PackageManifest, Signed, Trouble, Withdrawn, read_short,
};
use crate::diag::Arg;
use crate::output;
use crate::revocations::Revocations;
use crate::signature::{self, Key};

/// The most paths of a kind that are printed; `--json` has all.
const SHOWN: usize = 20;

/// What was found out about a copy.
struct Report {
    copy: Copy,
    manifest: PackageManifest,
    differences: Differences,
    signed: Signed,
    list: Option<List>,
    /// Days since it was made; negative when it is of a day to come.
    days: Option<i64>,
    /// Whether a key is known, and whether it was asked for: then the copy must be signed with it.
    has_key: bool,
    is_asked: bool,
}

/// What a newer list says.
struct List {
    place: String,
    signed: Signed,
    /// Whether it lacks what the copy's own list has.
    is_behind: bool,
    found: Vec<Withdrawn>,
}

pub fn run(root: &Path, args: &VerifyArgs, console: &Console) -> Exit {
    if !args.copy.exists() {
        let path = args.copy.display().to_string();
        console.trouble(&Trouble::new("cli-no-copy").arg("path", path));
        return Exit::Usage;
    }
    let key = match public_key::find(root, args.key.as_deref(), &args.copy, console) {
        Ok(key) => key,
        Err(exit) => return exit,
    };
    // Read first: a list that is not there is a mistake of the command, not of the copy.
    let list = args.revocations.as_deref().map(read_list).transpose();
    let list = match list {
        Ok(list) => list,
        Err(trouble) => {
            console.trouble(&trouble);
            return Exit::Usage;
        }
    };
    match report(args, list, key.as_ref()) {
        Ok(report) => {
            match args.json {
                true => console.print_json(&report.json()),
                false => report.print(&args.copy, console),
            }
            match report.is_good() {
                true => Exit::Clean,
                false => Exit::Content,
            }
        }
        Err(trouble) => {
            if args.json {
                let text = console.trouble_text(&trouble);
                console.print_json(&json!({"good": false, "problem": text}));
            } else {
                console.trouble(&trouble);
            }
            Exit::Content
        }
    }
}

/// A list as it was read: where it is from, its text and its signature.
type Read = (String, String, Option<String>);

fn read_list(place: &str) -> Result<Read, Trouble> {
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    let (bytes, signature) = if copies::is_address(place) {
        let bytes = copies::fetch(place)?;
        // Not every list is signed.
        let signature = copies::fetch(&copies::beside(place, signature::ENDING));
        (bytes, signature.ok())
    } else {
        let signature = fs::read(format!("{place}{}", signature::ENDING));
        (read_short(Path::new(place))?, signature.ok())
    };
    let list = text(&bytes);
    if let Err(problem) = Revocations::parse(&list) {
        return Err(Trouble::new("cli-bad-list")
            .arg("path", place)
            .arg("detail", problem.detail));
    }
    Ok((place.to_owned(), list, signature.as_deref().map(text)))
}

fn report(args: &VerifyArgs, list: Option<Read>, key: Option<&Key>) -> Result<Report, Trouble> {
    let copy = Copy::read(&args.copy)?;
    let manifest = PackageManifest::parse(&copy.manifest)?;
    let differences = Differences::of(&copy, &manifest);
    let signed = Signed::by(&copy.manifest, copy.signature.as_deref(), key);
    let own = copy.revocations.as_deref().map(Revocations::parse);
    let own = own.and_then(Result::ok).unwrap_or_default();
    let list = list.map(|(place, text, signature)| {
        // It was parsed when it was read.
        let list = Revocations::parse(&text).unwrap_or_default();
        List {
            place,
            signed: Signed::by(text.as_bytes(), signature.as_deref(), key),
            is_behind: copies::is_behind(&list, &own),
            found: copies::withdrawn(&copy, &manifest, &own, &list),
        }
    });
    let today = output::today().day_number();
    let days = manifest.day().map(|day| today - day.day_number());
    Ok(Report {
        copy,
        manifest,
        differences,
        signed,
        list,
        days,
        has_key: key.is_some(),
        is_asked: args.key.is_some(),
    })
}

impl Report {
    fn is_good(&self) -> bool {
        let is_trusted = |signed: &Signed, must: bool| match signed {
            Signed::Good { .. } | Signed::Unknown { .. } => true,
            Signed::Nobody => !must,
            Signed::Bad(_) => false,
        };
        let is_good = |list: &List| {
            is_trusted(&list.signed, self.has_key) && !list.is_behind && list.found.is_empty()
        };
        self.differences.is_empty()
            && self.copy.links.is_empty()
            && is_trusted(&self.signed, self.is_asked)
            && self.list.as_ref().is_none_or(is_good)
    }

    fn print(&self, path: &Path, console: &Console) {
        let out = Printer { console };
        self.print_age(&path.display().to_string(), &out);
        self.print_files(&out);
        self.print_signature(&out);
        self.print_withdrawn(&out);
        let message = match self.is_good() {
            true => "cli-verify-good",
            false => "cli-verify-not-good",
        };
        out.say(message, &[]);
    }

    fn print_age(&self, path: &str, out: &Printer<'_>) {
        let manifest = &self.manifest;
        let named = ("path", Arg::from(path));
        let Some(date) = &manifest.date else {
            out.say("cli-verify-undated", &[named]);
            return;
        };
        let days = self.days.unwrap_or_default();
        let dated = [
            named,
            ("date", Arg::from(date.as_str())),
            ("days", Arg::from(days)),
        ];
        let message = match days < 0 {
            true => "cli-verify-future",
            false => "cli-verify-dated",
        };
        out.say(message, &dated);
        if let Some(revision) = &manifest.revision {
            out.say(
                "cli-verify-revision",
                &[("revision", Arg::from(revision.as_str()))],
            );
        }
        let entries = manifest.entries.as_ref().map_or(0, Vec::len);
        let holds = [
            ("entries", Arg::from(entries)),
            ("languages", Arg::from(manifest.languages.join(", "))),
        ];
        out.say("cli-verify-holds", &holds);
    }

    fn print_files(&self, out: &Printer<'_>) {
        let found = &self.differences;
        let count = ("count", Arg::from(self.manifest.files.len()));
        if self.copy.update.is_some() {
            let own = ("own", Arg::from(self.copy.files.len()));
            out.say("cli-verify-update", &[count, own]);
        } else if found.missing.is_empty() {
            out.say("cli-verify-whole", &[count]);
        }
        out.list("cli-verify-missing", &found.missing);
        if found.altered.is_empty() {
            out.say("cli-verify-unaltered", &[]);
        }
        out.list("cli-verify-altered", &found.altered);
        out.list("cli-verify-added", &found.added);
        out.list("cli-verify-links", &self.copy.links);
        out.list("cli-verify-foreign", &self.copy.foreign);
    }

    fn print_signature(&self, out: &Printer<'_>) {
        match &self.signed {
            Signed::Nobody if self.is_asked => out.say("cli-verify-unsigned-asked", &[]),
            Signed::Nobody => out.say("cli-verify-unsigned", &[]),
            Signed::Bad(detail) => {
                out.say("cli-verify-bad", &[("detail", Arg::from(detail.as_str()))]);
            }
            Signed::Unknown { key_id, comment } => {
                out.say("cli-verify-unknown", &named(key_id, comment))
            }
            Signed::Good { key_id, comment } => {
                let message = match self.differences.is_empty() {
                    true => "cli-verify-signed",
                    // The signature is of the manifest, and the files are others.
                    false => "cli-verify-signed-manifest",
                };
                out.say(message, &named(key_id, comment));
            }
        }
    }

    fn print_withdrawn(&self, out: &Printer<'_>) {
        let Some(list) = &self.list else {
            out.say("cli-verify-no-list", &[]);
            return;
        };
        let place = ("path", Arg::from(list.place.as_str()));
        match &list.signed {
            Signed::Good { .. } => {}
            Signed::Nobody if self.has_key => {
                out.say("cli-verify-list-unsigned", std::slice::from_ref(&place))
            }
            Signed::Nobody | Signed::Unknown { .. } => {
                out.say("cli-verify-list-unproven", std::slice::from_ref(&place));
            }
            Signed::Bad(detail) => {
                let detail = ("detail", Arg::from(detail.as_str()));
                out.say("cli-verify-list-bad", &[place.clone(), detail]);
            }
        }
        if list.is_behind {
            out.say("cli-verify-list-behind", std::slice::from_ref(&place));
        }
        if list.found.is_empty() {
            out.say("cli-verify-not-withdrawn", &[place]);
        }
        for one in &list.found {
            let entry = ("entry", Arg::from(one.id.as_str()));
            let date = ("date", Arg::from(one.date.as_str()));
            out.say("cli-verify-withdrawn", &[entry, date]);
            out.paths(&one.files);
        }
    }

    fn json(&self) -> Value {
        let (manifest, found) = (&self.manifest, &self.differences);
        let kind = match self.copy.kind {
            Kind::Folder => "folder",
            Kind::Zip => "zip",
            Kind::File => "file",
        };
        let revocations = self.list.as_ref().map(|list| {
            let one = |one: &Withdrawn| json!({"id": one.id, "date": one.date, "files": one.files});
            let withdrawn: Vec<Value> = list.found.iter().map(one).collect();
            json!({
                "list": list.place,
                "signature": signed_json(&list.signed),
                "older_than_copy": list.is_behind,
                "withdrawn": withdrawn,
            })
        });
        json!({
            "good": self.is_good(),
            "kind": kind,
            "update": self.copy.update.is_some(),
            "date": manifest.date,
            "days": self.days,
            "revision": manifest.revision,
            "languages": manifest.languages,
            "collections": manifest.collections,
            "entries": manifest.entries,
            "files": manifest.files.len(),
            "missing": found.missing,
            "altered": found.altered,
            "added": found.added,
            "links": self.copy.links,
            "foreign": self.copy.foreign,
            "signature": signed_json(&self.signed),
            "revocations": revocations,
        })
    }
}

fn named(key_id: &str, comment: &str) -> [(&'static str, Arg); 2] {
    [("key", Arg::from(key_id)), ("comment", Arg::from(comment))]
}

fn signed_json(signed: &Signed) -> Value {
    match signed {
        Signed::Nobody => json!({"state": "none"}),
        Signed::Bad(detail) => json!({"state": "bad", "detail": detail}),
        Signed::Unknown { key_id, comment } => {
            json!({"state": "unknown", "key": key_id, "comment": comment})
        }
        Signed::Good { key_id, comment } => {
            json!({"state": "good", "key": key_id, "comment": comment})
        }
    }
}

/// Prints what was asked for; names come from the copy, which may have been made to deceive.
struct Printer<'a> {
    console: &'a Console,
}

impl Printer<'_> {
    fn say(&self, message: &str, args: &[(&str, Arg)]) {
        let text = self.console.message(message, args);
        self.console.print(&Console::tame(&text));
    }

    /// A message on some paths, and the first of them; nothing for none.
    fn list(&self, message: &str, paths: &[String]) {
        if !paths.is_empty() {
            self.say(message, &[("count", Arg::from(paths.len()))]);
            self.paths(paths);
        }
    }

    fn paths(&self, paths: &[String]) {
        for path in paths.iter().take(SHOWN) {
            self.console.print(&format!("  {}", Console::tame(path)));
        }
        if paths.len() > SHOWN {
            let more = ("count", Arg::from(paths.len() - SHOWN));
            self.say("cli-verify-more", &[more]);
        }
    }
}
