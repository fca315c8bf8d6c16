//! The wall: what may import what, and a few habits that no compiler checks.
//!
//! The floors are those of docs and design: a file imports from lower floors and from its own
//! folder, and from nowhere else. Tests inside `src/` keep the same rules.

#[path = "layout/scan.rs"]
mod scan;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use scan::{Import, Token, imports, tokens};

/// The floors from the bottom up. The first is the ground: it imports nothing, all may import it.
const FLOORS: [&[&str]; 12] = [
    &["paths", "escape", "embedded"],
    &["diag"],
    &["config", "cache", "revocations", "signature"],
    &["source", "markdown", "i18n", "images", "fonts"],
    &["content"],
    &["site"],
    &[
        "theme", "search", "rules", "report", "fix", "schema", "forge",
    ],
    &["output", "import"],
    &["export", "copies"],
    &["pipeline"],
    &["dev"],
    &["cli"],
];

/// The longest file, in lines; ask yourself at 400, split at 600.
const LONGEST: usize = 600;

/// Names that say nothing about what is inside.
const REFUSED: [&str; 7] = [
    "utils", "helpers", "common", "types", "core", "misc", "manager",
];

/// The only file that prints.
const CONSOLE: &str = "cli/console.rs";

/// A file of `src/`.
struct SourceFile {
    /// Below `src/`, with `/`.
    path: String,
    /// From the crate's root: `diag/mod.rs` is `["diag"]`.
    module: Vec<String>,
    lines: usize,
    tokens: Vec<Token>,
    imports: Vec<Import>,
}

impl SourceFile {
    fn is_folder(&self) -> bool {
        self.path.ends_with("/mod.rs")
    }

    /// The first part of the module path; empty for `lib.rs` and `main.rs`.
    fn top(&self) -> &str {
        self.module.first().map_or("", String::as_str)
    }
}

struct Crate(Vec<SourceFile>);

impl Crate {
    fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut paths = Vec::new();
        walk(&root, &mut paths);
        paths.sort();
        let read = |path: &PathBuf| {
            let source = fs::read_to_string(path).expect("sources are UTF-8");
            let below = path.strip_prefix(&root).expect("found below src");
            source_file(&below.to_string_lossy().replace('\\', "/"), &source)
        };
        Self(paths.iter().map(read).collect())
    }

    /// The file that defines the longest leading part of `path` which is a module.
    fn defines(&self, path: &[String]) -> Option<&SourceFile> {
        let modules = self.0.iter().filter(|file| !file.module.is_empty());
        modules
            .filter(|file| path.starts_with(&file.module))
            .max_by_key(|file| file.module.len())
    }

    /// Every import with the file that it comes from and the file that it leads to.
    fn edges(&self) -> impl Iterator<Item = (&SourceFile, &Import, &SourceFile)> {
        let files = self.0.iter().filter(|file| !file.module.is_empty());
        let imports = files.flat_map(|file| file.imports.iter().map(move |import| (file, import)));
        imports.filter_map(|(file, import)| Some((file, import, self.defines(&import.path)?)))
    }
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("src can be listed") {
        let path = entry.expect("src can be listed").path();
        if path.is_dir() {
            walk(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

fn source_file(path: &str, source: &str) -> SourceFile {
    let stem = path.strip_suffix(".rs").unwrap_or(path);
    let stem = stem.strip_suffix("/mod").unwrap_or(stem);
    let module: Vec<String> = match stem {
        "lib" | "main" => Vec::new(),
        stem => stem.split('/').map(str::to_owned).collect(),
    };
    let tokens = tokens(source);
    SourceFile {
        path: path.to_owned(),
        lines: source.lines().count(),
        imports: imports(&module, &tokens),
        module,
        tokens,
    }
}

fn floor(name: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&name))
}

/// Fails with every breach of one rule, a line each.
fn report(rule: &str, breaches: &[String]) {
    let mut text = String::new();
    for breach in breaches {
        let _ = write!(text, "\n  src/{breach}");
    }
    assert!(breaches.is_empty(), "{rule}{text}");
}

#[test]
fn every_module_has_a_floor() {
    let source = Crate::read();
    let files = source.0.iter().filter(|file| !file.module.is_empty());
    let homeless = files.filter(|file| floor(file.top()).is_none());
    let breaches: Vec<String> = homeless.map(|file| format!("{}:1", file.path)).collect();
    report("a module must have a floor in tests/layout.rs:", &breaches);
}

#[test]
fn imports_go_down() {
    let source = Crate::read();
    let mut breaches = BTreeSet::new();
    for (from, import, to) in source.edges() {
        if from.top() != to.top() && floor(to.top()) >= floor(from.top()) {
            let path = import.path.join("::");
            breaches.insert(format!("{}:{}: imports {path}", from.path, import.line));
        }
    }
    let breaches: Vec<String> = breaches.into_iter().collect();
    report(
        "imports go to a lower floor or stay in the folder; folders on one floor stay apart:",
        &breaches,
    );
}

#[test]
fn nothing_imports_the_crate_root() {
    let source = Crate::read();
    let mut breaches = Vec::new();
    for file in source.0.iter().filter(|file| !file.module.is_empty()) {
        for import in &file.imports {
            if source.defines(&import.path).is_none() {
                let path = import.path.join("::");
                breaches.push(format!("{}:{}: imports {path}", file.path, import.line));
            }
        }
    }
    report("a path into the crate must lead to a module:", &breaches);
}

#[test]
fn children_do_not_import_their_folder() {
    let source = Crate::read();
    let mut breaches = BTreeSet::new();
    for (from, import, to) in source.edges() {
        let is_own_folder = to.is_folder()
            && from.module.len() > to.module.len()
            && from.module.starts_with(&to.module);
        if is_own_folder {
            let name = import.path[to.module.len()..].join("::");
            breaches.insert(format!(
                "{}:{}: takes `{name}` from src/{}",
                from.path, import.line, to.path
            ));
        }
    }
    let breaches: Vec<String> = breaches.into_iter().collect();
    report(
        "children import `super::sibling::Name`, never through their folder's mod.rs:",
        &breaches,
    );
}

#[test]
fn files_of_a_folder_form_no_circle() {
    let source = Crate::read();
    let mut graph: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (from, _, to) in source.edges() {
        if from.top() == to.top() && from.path != to.path {
            graph.entry(&from.path).or_default().insert(&to.path);
        }
    }
    let mut breaches = Vec::new();
    for (from, targets) in &graph {
        let circular = targets.iter().filter(|to| reaches(&graph, to, from));
        breaches.extend(circular.map(|to| format!("{from}:1: and src/{to} need each other")));
    }
    report(
        "files of a folder import each other in one direction:",
        &breaches,
    );
}

/// Whether imports lead from one file to another, directly or through others.
fn reaches(graph: &BTreeMap<&str, BTreeSet<&str>>, from: &str, to: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(file) = open.pop() {
        if file == to {
            return true;
        }
        if seen.insert(file) {
            open.extend(graph.get(file).into_iter().flatten());
        }
    }
    false
}

#[test]
fn files_are_short_and_names_say_something() {
    let source = Crate::read();
    let long = source.0.iter().filter(|file| file.lines > LONGEST);
    let long: Vec<String> = long
        .map(|file| format!("{}:{}: split it", file.path, file.lines))
        .collect();
    report("no file is longer than 600 lines:", &long);
    let empty = |file: &&SourceFile| {
        let mut parts = file.module.iter();
        parts.any(|part| REFUSED.contains(&part.as_str()))
    };
    let named = source.0.iter().filter(empty);
    let named: Vec<String> = named.map(|file| format!("{}:1", file.path)).collect();
    report("these names say nothing: choose what is inside:", &named);
}

#[test]
fn only_the_console_prints() {
    let source = Crate::read();
    let mut breaches = Vec::new();
    for file in source.0.iter().filter(|file| file.path != CONSOLE) {
        let start = std::iter::once("").chain(file.tokens.iter().map(|token| token.text.as_str()));
        for (before, pair) in start.zip(file.tokens.windows(2)) {
            let (word, mark) = (pair[0].text.as_str(), pair[1].text.as_str());
            // `.stdout(…)` says where another program's output goes.
            if before == "." {
                continue;
            }
            let prints = match word {
                "println" | "eprintln" | "print" | "eprint" | "dbg" => mark == "!",
                "stdout" | "stderr" | "Stdout" | "Stderr" => mark == "(" || mark == ";",
                _ => false,
            };
            if prints {
                breaches.push(format!("{}:{}: {word}{mark}", file.path, pair[0].line));
            }
        }
    }
    report("only src/cli/console.rs prints:", &breaches);
}

#[test]
fn clocks_stay_in_the_rooms_with_a_window() {
    let source = Crate::read();
    let mut breaches = Vec::new();
    let inside = |file: &&SourceFile| !["output", "dev"].contains(&file.top());
    for file in source.0.iter().filter(inside) {
        for token in &file.tokens {
            if ["SystemTime", "chrono"].contains(&token.text.as_str()) {
                breaches.push(format!("{}:{}: {}", file.path, token.line, token.text));
            }
        }
    }
    report(
        "only src/output and src/dev may know the time of day:",
        &breaches,
    );
}

#[test]
fn only_the_pipeline_runs_side_by_side() {
    let source = Crate::read();
    let mut breaches = Vec::new();
    for file in source.0.iter().filter(|file| file.top() != "pipeline") {
        for token in file.tokens.iter().filter(|token| token.text == "rayon") {
            breaches.push(format!("{}:{}", file.path, token.line));
        }
    }
    report("rayon is for src/pipeline.rs alone:", &breaches);
}

/// The wall stands: each of these small crates breaks one rule and is caught.
#[test]
fn the_wall_sees_breaches() {
    let files = |files: &[(&str, &str)]| {
        Crate(
            files
                .iter()
                .map(|(path, source)| source_file(path, source))
                .collect(),
        )
    };
    let up = files(&[
        ("diag/mod.rs", "use crate::site::Site;"),
        ("site/mod.rs", "pub struct Site;"),
    ]);
    let (from, _, to) = up.edges().next().expect("one import");
    assert!(floor(to.top()) > floor(from.top()));
    let own = files(&[("a/mod.rs", "mod b;"), ("a/b.rs", "use super::Name;")]);
    let (from, _, to) = own.edges().next().expect("one import");
    assert!(to.is_folder() && from.module.starts_with(&to.module));
    let sibling = files(&[
        ("a/mod.rs", "mod b;mod c;"),
        ("a/b.rs", "use super::c::N;"),
        ("a/c.rs", ""),
    ]);
    let (_, _, to) = sibling.edges().next().expect("one import");
    assert_eq!(to.path, "a/c.rs");
}
