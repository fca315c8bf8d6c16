//! Makes the search index of a generated site in one language and prints how long each step takes.
//!
//! `cargo bench --bench search` indexes 3,000 English entries of about 800 words, `-- 500` as many
//! as it says; `-- write <folder>` builds the sites that `benches/search-network.js` measures.

mod generate;

use std::path::Path;
use std::time::{Duration, Instant};

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
    let documents = search::documents(site, language);
    time("documents", || {
        search::documents(site, language);
    });
    time("index", || {
        search::Index::build("en", documents.clone(), &labels).expect("an index");
    });
    let index = search::Index::build("en", documents, &labels).expect("an index");
    time("export", || {
        search::export(&index).expect("files");
    });
}

fn time(what: &str, mut run: impl FnMut()) {
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .collect();
    times.sort();
    let milliseconds = times[ROUNDS / 2].as_secs_f64() * 1000.0;
    println!("  {what:<24} {milliseconds:8.0} ms");
}
