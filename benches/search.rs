//! Makes the search index of a generated site in one language and prints how long each step takes.
//!
//! `cargo bench --bench search` indexes 3,000 English entries of about 800 words, `-- 500` as many
//! as it says; `-- write <folder> [<tag>-<size>]` builds the sites that `benches/search-network.js` measures.

mod generate;

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use fieldbook::output::Output;
use fieldbook::pipeline::{Loader, Options, Ready, Timings, build, publish};
use fieldbook::search;

use generate::{Corpus, paragraphs};

/// All of this repository's collections with texts of more than a few lines.
const COLLECTIONS: [&str; 5] = [
    "practices",
    "guides",
    "networks",
    "recommendations",
    "glossary",
];
const ORGANISATIONS: usize = 5;
const ROUNDS: usize = 5;

fn main() {
    let args: Vec<String> = std::env::args()
        .skip(1)
        .filter(|arg| arg != "--bench")
        .collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["write", folder, name] => {
            let (tag, size) = name.rsplit_once('-').expect("such as th-500");
            write(Path::new(folder), tag, size.parse().expect("a number"));
        }
        ["write", folder] => {
            for (tag, size) in [
                ("en", 500),
                ("th", 500),
                ("zh-Hans", 500),
                ("en", 3_000),
                ("en", 30_000),
            ] {
                write(Path::new(folder), tag, size);
            }
        }
        [size] => measure(size.parse().expect("a number of entries")),
        _ => measure(3_000),
    }
}

/// Builds a site into `<folder>/<tag>-<size>/public`.
fn write(folder: &Path, tag: &str, size: usize) {
    let root = folder.join(format!("{tag}-{size}"));
    let ready = ready(&root, tag, size);
    build(&ready, &root.join("public"), &mut Timings::default()).expect("a build");
    println!("{}", root.join("public").display());
}

fn ready(root: &Path, tag: &str, size: usize) -> Ready {
    let corpus = Corpus {
        languages: &[tag],
        practices: size - ORGANISATIONS,
        organisations: ORGANISATIONS,
        words: 600..1_000,
        letters: if tag == "zh-Hans" { 2 } else { 6 },
        paragraphs: vec![paragraphs(&COLLECTIONS, tag)],
    };
    corpus.write(root);
    let loaded = Loader::new(root, Options::default()).load(&mut Timings::default());
    for found in loaded.diagnostics.iter().take(5) {
        println!("{found:?}");
    }
    loaded.ready.expect("a generated site without errors")
}

fn measure(size: usize) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let ready = ready(folder.path(), "en", size);
    let site = &ready.site;
    println!("{size} entries, {ROUNDS} rounds, medians");
    time("all, without writing", || {
        publish(site, &|_| Ok(())).expect("an index");
    });
    time("all, with writing", || {
        let output = Output::begin(&folder.path().join("public")).expect("a folder");
        publish(site, &|file| Ok(output.write(&file)?)).expect("an index");
    });
    let language = site.languages().default_id();
    let labels = search::labels(site);
    time("documents", || {
        search::documents(site, language);
    });
    let documents = Arc::new(search::documents(site, language));
    let index = || {
        let analysis = search::Analysis::new("en", Arc::clone(&documents));
        let (analysis, analysed) = analysis.expect("an analysis");
        search::Index::build(analysis, analysed, &labels).expect("an index")
    };
    time("index", || {
        index();
    });
    let index = index();
    let postings = || search::Postings::new(&index).expect("postings");
    time("postings and groups", || {
        postings();
    });
    time("with leaves", || {
        let search::Postings { words, groups } = postings();
        search::leaves(&index, words, &groups);
    });
    let search::Postings { words, groups } = postings();
    time("records", || {
        search::records(&index, &groups);
    });
    let leaves = search::leaves(&index, words, &groups);
    hashes(&search::export(
        &index,
        search::records(&index, &groups),
        leaves,
    ));
}

/// What naming and checking the files costs of the times above and of writing.
fn hashes(files: &[(String, String)]) {
    time("their BLAKE3", || {
        for (_, script) in files {
            std::hint::black_box(blake3::hash(script.as_bytes()));
        }
    });
}

/// Prints wall time and, for machines that others use too, the processors' time.
fn time(what: &str, mut run: impl FnMut()) {
    let mut times = Vec::new();
    let mut processors = Vec::new();
    for _ in 0..ROUNDS {
        let (start, before) = (Instant::now(), processor_time());
        run();
        times.push(start.elapsed().as_millis());
        processors.push(processor_time() - before);
    }
    times.sort_unstable();
    processors.sort_unstable();
    let (wall, processors) = (times[ROUNDS / 2], processors[ROUNDS / 2]);
    println!("  {what:<24} {wall:6} ms, {processors:6} ms of processor time");
}

/// What this process has used so far in milliseconds, from `/proc` (Linux only; 0 elsewhere).
fn processor_time() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // Behind the name come user and system time, 12th and 13th, in hundredths of a second.
    let rest = stat.rsplit(')').next().unwrap_or_default();
    let ticks = rest.split_whitespace().skip(11).take(2);
    ticks.filter_map(|n| n.parse::<u64>().ok()).sum::<u64>() * 10
}
