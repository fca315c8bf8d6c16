//! The only place that prints.

use std::collections::{BTreeSet, HashMap};
use std::io::{IsTerminal, Write};
use std::path::Path;
use std::sync::Arc;

use serde::Serialize;

use crate::config::{LanguageId, Languages};
use crate::copies::Trouble;
use crate::diag::{self, Arg, Code, Diagnostic, JsonDiagnostic, Text};
use crate::embedded;
use crate::i18n::{MessageFile, Messages};
use crate::paths::SourcePath;

/// The terminal, and the language that it speaks.
pub struct Console {
    quiet: bool,
    colour: bool,
    messages: Arc<Messages>,
    language: LanguageId,
}

impl Console {
    /// Takes a BCP 47 tag, or else the environment's locale, or else English.
    ///
    /// Messages of the command line come from the binary itself, so that they can be read even
    /// where there is no site.
    pub fn new(tag: Option<&str>, quiet: bool) -> Self {
        let embedded = crate::embedded::messages();
        let tag_of = |path: &str| {
            let name = path.strip_prefix("i18n/")?.strip_suffix(".ftl")?;
            Some(name.to_owned())
        };
        let tags: Vec<String> = embedded
            .iter()
            .filter_map(|file| tag_of(&file.path))
            .collect();
        let wanted = tag.map(str::to_owned).or_else(environment_language);
        let language = |tag: String| (tag, None, Vec::new());
        // i18n/en.ftl is embedded: English is always among them.
        let languages = Languages::new(tags.into_iter().map(language).collect(), "en")
            .expect("English messages are embedded");
        let files: Vec<MessageFile> = embedded
            .iter()
            .filter_map(|file| {
                Some(MessageFile {
                    language: languages.find(&tag_of(&file.path)?)?,
                    path: SourcePath::new(file.path.clone()),
                    text: String::from_utf8_lossy(&file.bytes).into_owned(),
                })
            })
            .collect();
        let (messages, _) = Messages::load(&languages, &files);
        let spoken = wanted.and_then(|tag| nearest_language(&languages, &tag));
        Self {
            quiet,
            colour: std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none(),
            messages: Arc::new(messages),
            language: spoken.unwrap_or(languages.default_id()),
        }
    }

    /// A line of the program's own on standard output; nothing with `--quiet`.
    pub fn say(&self, id: &str, args: &[(&str, Arg)]) {
        self.line(&self.message(id, args));
    }

    /// The same on standard error, where standard output belongs to a report.
    pub fn note(&self, id: &str, args: &[(&str, Arg)]) {
        if !self.quiet {
            self.problem(&self.message(id, args));
        }
    }

    /// A message in the console's language.
    pub fn message(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.messages.format(self.language, id, args)
    }

    /// A line as it is on standard output; nothing with `--quiet`.
    pub fn line(&self, text: &str) {
        if !self.quiet {
            self.print(text);
        }
    }

    /// What was asked for on standard output, `--quiet` or not.
    pub fn print(&self, text: &str) {
        // A closed pipe (`| head`) is no reason to fail.
        let _ = writeln!(std::io::stdout(), "{text}");
    }

    /// What was asked for as JSON.
    pub fn print_json(&self, value: &impl Serialize) {
        // Structs and values of texts and numbers always serialise.
        self.print(&serde_json::to_string_pretty(value).unwrap_or_default());
    }

    /// An excerpt's HTML as text, what was found in bold where the terminal has it.
    pub fn highlighted(&self, html: &str) -> String {
        let is_terminal = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        let (on, off) = if is_terminal {
            ("\x1b[1m", "\x1b[0m")
        } else {
            ("", "")
        };
        html.replace("<mark>", on)
            .replace("</mark>", off)
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&")
    }

    /// A problem of the program's own on standard error.
    pub fn problem(&self, text: &str) {
        let _ = writeln!(std::io::stderr(), "{text}");
    }

    /// What is wrong with a copy, on standard error.
    pub fn trouble(&self, trouble: &Trouble) {
        self.problem(&self.trouble_text(trouble));
    }

    pub fn trouble_text(&self, trouble: &Trouble) -> String {
        Self::tame(&self.message(trouble.message, &trouble.args))
    }

    /// A text of strangers without characters that move the cursor, colour a terminal or turn the
    /// direction of writing round.
    pub fn tame(text: &str) -> String {
        let is_wild = |c: char| {
            c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        };
        let shown = |c: char| if is_wild(c) { '\u{FFFD}' } else { c };
        text.chars().map(shown).collect()
    }

    /// Diagnostics on standard error, with their source lines.
    pub fn diagnostics(&self, root: &Path, found: &[Diagnostic]) {
        let mut sources = Sources::new(root);
        for diagnostic in found {
            let source = sources.get(&diagnostic.path);
            let drawn = diag::render(diagnostic, &self.text(diagnostic), source, self.colour);
            self.problem(&format!("{drawn}\n"));
        }
        let codes: BTreeSet<Code> = found.iter().map(|one| one.code).collect();
        for code in codes {
            if embedded::rule_page(code.as_str()).is_some() {
                let code = [("code", Arg::from(code.as_str()))];
                self.problem(&self.message("cli-explain", &code));
            }
        }
    }

    /// The same as plain text, for a page.
    pub fn drawn(&self, root: &Path, found: &[Diagnostic]) -> String {
        let mut sources = Sources::new(root);
        let mut out = String::new();
        for diagnostic in found {
            let source = sources.get(&diagnostic.path);
            out.push_str(&diag::render(
                diagnostic,
                &self.text(diagnostic),
                source,
                false,
            ));
            out.push_str("\n\n");
        }
        out
    }

    pub fn json(&self, root: &Path, found: &[Diagnostic]) -> Vec<JsonDiagnostic> {
        let mut sources = Sources::new(root);
        found
            .iter()
            .map(|diagnostic| {
                let source = sources.get(&diagnostic.path);
                diag::to_json(diagnostic, self.text(diagnostic), source)
            })
            .collect()
    }

    /// A diagnostic's texts in the console's language.
    pub fn text(&self, diagnostic: &Diagnostic) -> Text {
        let args: diag::Args = diagnostic
            .args
            .iter()
            .map(|(name, arg)| (*name, self.kind(name, arg)))
            .collect();
        let help = diagnostic.help.as_ref();
        Text {
            message: self.message(&format!("diag-{}", diagnostic.code.as_str()), &args),
            help: help.map(|help| self.message(&format!("help-{}", help.id), &help.args)),
        }
    }

    /// The words for kinds of values (`kind-list`) are messages themselves.
    fn kind(&self, name: &str, arg: &Arg) -> Arg {
        match arg {
            Arg::Text(text) if matches!(name, "wanted" | "found") => {
                let id = format!("kind-{text}");
                match self.messages.format(self.language, &id, &[]) {
                    word if word == id => arg.clone(),
                    word => Arg::Text(word),
                }
            }
            _ => arg.clone(),
        }
    }
}

/// The texts of files that diagnostics are about, read once each.
struct Sources<'a> {
    root: &'a Path,
    texts: HashMap<SourcePath, Option<String>>,
}

impl<'a> Sources<'a> {
    fn new(root: &'a Path) -> Self {
        Self {
            root,
            texts: HashMap::new(),
        }
    }

    fn get(&mut self, path: &SourcePath) -> Option<&str> {
        let root = self.root;
        let read = || {
            let file = root.join(path.as_str());
            let bytes = std::fs::read(file).ok().or_else(|| embedded(path))?;
            // A byte that is not UTF-8 becomes one that can be shown; offsets before it stay.
            Some(String::from_utf8_lossy(&bytes).into_owned())
        };
        self.texts
            .entry(path.clone())
            .or_insert_with(read)
            .as_deref()
    }
}

fn embedded(path: &SourcePath) -> Option<Vec<u8>> {
    let mut files = crate::embedded::themes()
        .into_iter()
        .chain(crate::embedded::messages());
    let file = files.find(|file| file.path == path.as_str())?;
    Some(file.bytes)
}

/// The language of `LC_ALL`, `LC_MESSAGES` or `LANG`: `th_TH.UTF-8` is `th-TH`.
fn environment_language() -> Option<String> {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let value = names
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()))?;
    let tag = value.split(['.', '@']).next()?.replace('_', "-");
    Some(tag)
}

/// The language itself, or the one that the tag's first part names.
fn nearest_language(languages: &Languages, tag: &str) -> Option<LanguageId> {
    let short = tag.split('-').next().unwrap_or(tag);
    languages.find(tag).or_else(|| languages.find(short))
}
