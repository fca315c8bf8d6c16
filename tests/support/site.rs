//! Sites of `tests/cases/` in temporary folders, and the program run on them.
#![allow(dead_code, reason = "each test takes what it needs")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;
use tempfile::TempDir;

/// `case.toml`: how a case is run and what must come of it. `tests/cases/README.md` explains it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    #[serde(skip)]
    pub name: String,
    about: String,
    /// Arguments of `fieldbook build` besides the folders.
    #[serde(default)]
    pub args: Vec<String>,
    #[serde(default)]
    pub exit: i32,
    /// Pages of the output that are compared, byte for byte.
    #[serde(default)]
    pub pages: Vec<String>,
    /// Texts that no file of the output may hold, nor any file's name.
    #[serde(default)]
    pub absent: Vec<String>,
    /// Whether the files of `_base` are there too.
    #[serde(default = "yes")]
    base: bool,
    #[serde(default)]
    generate: Vec<Generated>,
}

fn yes() -> bool {
    true
}

/// A file that is made when the case runs, because nobody wants it in a repository.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Generated {
    path: String,
    #[serde(default)]
    text: String,
    /// How often `text` is written.
    #[serde(default = "once")]
    times: usize,
    /// Bytes after the text, each written as two hexadecimal digits.
    #[serde(default)]
    hex: String,
    /// Adds to the file instead of replacing it.
    #[serde(default)]
    append: bool,
    /// Writes the path's characters as single bytes, which is no UTF-8.
    #[serde(default)]
    latin1_path: bool,
}

fn once() -> usize {
    1
}

/// What the program said and did.
pub struct Outcome {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

pub fn cases_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

impl Case {
    pub fn load(name: &str) -> Self {
        let path = cases_folder().join(name).join("case.toml");
        let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let mut case: Self =
            toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        name.clone_into(&mut case.name);
        case
    }

    /// Every case, by name.
    pub fn all() -> Vec<Self> {
        let entries = fs::read_dir(cases_folder()).expect("tests/cases is there");
        let mut names: Vec<String> = entries
            .map(|entry| entry.expect("tests/cases can be listed"))
            .filter(|entry| entry.path().is_dir())
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .filter(|name| !name.starts_with('_'))
            .collect();
        names.sort();
        names.iter().map(|name| Self::load(name)).collect()
    }

    pub fn folder(&self) -> PathBuf {
        cases_folder().join(&self.name)
    }

    /// The site of the case in a folder of its own.
    pub fn prepare(&self) -> TempDir {
        let root = tempfile::tempdir().expect("a temporary folder");
        if self.base {
            copy(&cases_folder().join("_base"), root.path());
        }
        copy(&self.folder(), root.path());
        for file in &self.generate {
            file.write(root.path());
        }
        root
    }
}

impl Generated {
    fn write(&self, root: &Path) {
        let path = if self.latin1_path {
            root.join(latin1(&self.path))
        } else {
            root.join(&self.path)
        };
        let mut bytes = if self.append {
            fs::read(&path).expect("a file to add to")
        } else {
            Vec::new()
        };
        bytes.extend(self.text.repeat(self.times).into_bytes());
        let digits: Vec<char> = self.hex.chars().filter(|c| !c.is_whitespace()).collect();
        bytes.extend(digits.chunks(2).map(|pair| {
            let pair: String = pair.iter().collect();
            u8::from_str_radix(&pair, 16).expect("two hexadecimal digits")
        }));
        write(&path, &bytes);
    }
}

#[cfg(unix)]
fn latin1(path: &str) -> PathBuf {
    use std::os::unix::ffi::OsStringExt;
    let bytes = path
        .chars()
        .map(|c| u8::try_from(c).expect("a Latin-1 path"));
    std::ffi::OsString::from_vec(bytes.collect()).into()
}

#[cfg(not(unix))]
fn latin1(path: &str) -> PathBuf {
    path.into()
}

/// Copies a site's files; what belongs to the test stays behind.
fn copy(from: &Path, to: &Path) {
    for (name, bytes) in files(from) {
        if name != "case.toml" && !name.starts_with("expected/") {
            write(&to.join(name), &bytes);
        }
    }
}

pub fn write(path: &Path, bytes: &[u8]) {
    let folder = path.parent().expect("a file in a folder");
    fs::create_dir_all(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    fs::write(path, bytes).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
}

/// Every file below a folder by its path with `/`; none when the folder is not there.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    walkdir::WalkDir::new(folder)
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let name = entry.path().strip_prefix(folder).expect("found below it");
            let name = name.to_string_lossy().replace('\\', "/");
            let bytes = fs::read(entry.path()).expect("a file that was just listed");
            (name, bytes)
        })
        .collect()
}

/// Runs `fieldbook` on the site at `root`, in English, without colour.
pub fn fieldbook(root: &Path, args: &[&str]) -> Outcome {
    fieldbook_with(root, args, &[])
}

pub fn fieldbook_with(root: &Path, args: &[&str], environment: &[(&str, &str)]) -> Outcome {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fieldbook"));
    command
        .args(args)
        .arg("--root")
        .arg(root)
        .current_dir(root)
        .env("NO_COLOR", "1")
        // The first of January 2026, for dates of consent.
        .env("SOURCE_DATE_EPOCH", "1767225600")
        .envs(environment.iter().copied());
    let has_locale = environment.iter().any(|(name, _)| *name == "LC_ALL");
    if !args.contains(&"--lang") && !has_locale {
        command.args(["--lang", "en"]);
    }
    let output = command.output().expect("the program starts");
    Outcome {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout).expect("UTF-8 on standard output"),
        stderr: String::from_utf8(output.stderr).expect("UTF-8 on standard error"),
    }
}
