//! Builds generated sites and prints how long each stage takes, pages per second and peak memory.
//!
//! `cargo bench --bench build` runs 300, 3,000 and 30,000 entries: a build without a search index,
//! one with it as `fieldbook build` makes it, and a saved edit as `serve` sees it. Each runs in a
//! process of its own, so that peak memory is that of one run. `cargo bench --bench build -- 3000`
//! runs the two builds of one size; `-- plain 3000`, `-- search 3000` and `-- edit 3000` run one
//! thing in this process. An entry is one file: 12 languages of an entry are 12 entries. Bodies are
//! recombined from the paragraphs of this repository's own content, 600 to 1,200 words each.

mod generate;

use std::fs;
use std::path::Path;
use std::time::Instant;

use fieldbook::output::page_at;
use fieldbook::pipeline::{
    BuildError, Built, Loader, Options, Ready, Timings, build, build_without_search,
};

use generate::{Corpus, paragraphs};

const LANGUAGES: [&str; 12] = [
    "en", "th", "km", "vi", "my", "zh-Hans", "ne", "hi", "ur", "ta", "id", "ar",
];
const SIZES: [usize; 3] = [300, 3_000, 30_000];

type Build = fn(&Ready, &Path, &mut Timings) -> Result<Built, BuildError>;

fn main() {
    let args: Vec<String> = std::env::args()
        .skip(1)
        .filter(|arg| arg != "--bench")
        .collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["plain", size] => one(number(size), false),
        ["search", size] => one(number(size), true),
        ["edit", size] => edit(number(size)),
        [size] => run(&["plain", "search"], &[number(size)]),
        _ => run(&["plain", "search", "edit"], &SIZES),
    }
}

fn number(text: &str) -> usize {
    text.parse().expect("a number of entries")
}

/// Each in a process of its own.
fn run(kinds: &[&str], sizes: &[usize]) {
    let program = std::env::current_exe().expect("the path of this program");
    for size in sizes {
        for kind in kinds {
            let mut child = std::process::Command::new(&program);
            let status = child.args([*kind, &size.to_string()]).status();
            assert!(status.expect("a child process").success());
        }
    }
}

fn one(size: usize, search: bool) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    generate(folder.path(), size);
    let mut timings = Timings::default();
    let start = Instant::now();
    let loaded = Loader::new(folder.path(), Options::default()).load(&mut timings);
    for found in loaded.diagnostics.iter().take(5) {
        println!("{found:?}");
    }
    let ready = loaded.ready.expect("a generated site without errors");
    let target = folder.path().join("public");
    let (build, kind) = match search {
        true => (build as Build, "with search"),
        false => (build_without_search as Build, "without search"),
    };
    let built = build(&ready, &target, &mut timings).expect("a build");
    let seconds = start.elapsed().as_secs_f64();
    println!(
        "{size} entries {kind}: {seconds:.3} s, {} pages, {} files",
        built.pages, built.files
    );
    for (stage, time) in &timings.0 {
        println!("  {stage:>9} {:9.1} ms", time.as_secs_f64() * 1000.0);
    }
    let rate = built.pages as f64 / seconds;
    println!("  {rate:.0} pages/s, peak memory {} MiB", peak_memory());
}

/// From a saved file to the rendered page, without the wait for the file event.
fn edit(size: usize) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    generate(folder.path(), size);
    let mut loader = Loader::new(folder.path(), Options::default());
    let first = loader.load(&mut Timings::default());
    drop(first);
    let file = folder.path().join("content/practices/entry-7/index.en.md");
    let text = fs::read_to_string(&file).expect("a generated entry");
    let mut times = Vec::new();
    for round in 0..9 {
        let marker = format!("A new sentence, number {round}.");
        fs::write(&file, format!("{text}\n{marker}\n")).expect("a written file");
        let start = Instant::now();
        let mut timings = Timings::default();
        let loaded = loader.update(std::slice::from_ref(&file), &mut timings);
        let ready = loaded.ready.expect("no errors");
        let renderer = ready.renderer(None);
        let page = page_at(&ready.site, "en/practices/entry-7/index.html").expect("the page");
        let html = renderer.render(page).expect("a rendered page");
        times.push(start.elapsed());
        assert!(html.contains(&marker));
        if round == 8 {
            for (stage, time) in &timings.0 {
                println!("  {stage:>9} {:9.1} ms", time.as_secs_f64() * 1000.0);
            }
        }
    }
    times.sort();
    println!(
        "{size} entries: edit to page {:.1} ms (median of 9)",
        times[4].as_secs_f64() * 1000.0
    );
}

/// The high-water mark of resident memory, from `/proc` (Linux only; 0 elsewhere).
fn peak_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmHWM:"))
        .unwrap_or_default();
    let kilobytes: u64 = line
        .split_whitespace()
        .nth(1)
        .and_then(|n| n.parse().ok())
        .unwrap_or(0);
    kilobytes / 1024
}

/// A site of `size` files: practices in twelve languages that name organisations and each other.
fn generate(root: &Path, size: usize) {
    let entries = size / LANGUAGES.len();
    let organisations = (entries / 10).clamp(5, 300);
    let corpus = Corpus {
        languages: &LANGUAGES,
        practices: entries - organisations / LANGUAGES.len(),
        organisations,
        words: 600..1_200,
        letters: 8,
        paragraphs: LANGUAGES
            .map(|tag| paragraphs(&["practices"], tag))
            .to_vec(),
    };
    corpus.write(root);
}
