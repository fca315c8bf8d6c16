//! The numbers behind pictures are those that somebody would count by hand.

#[path = "support/site.rs"]
mod site;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fieldbook::content::Entry;
use fieldbook::{pipeline, report};
use site::{Case, write};

/// An entry as the test writes it.
#[derive(Debug)]
struct Written {
    id: String,
    is_public: bool,
    topics: Vec<&'static str>,
    countries: Vec<&'static str>,
    organisations: Vec<&'static str>,
}

/// Terms with their broader terms.
const TOPICS: [(&str, &[&str]); 5] = [
    ("a", &["a"]),
    ("a-one", &["a-one", "a"]),
    ("a-two", &["a-two", "a"]),
    ("b", &["b"]),
    ("c", &["c"]),
];
const COUNTRIES: [&str; 3] = ["LA", "NO", "TH"];
const ORGANISATIONS: [&str; 4] = ["o-1", "o-2", "o-3", "o-4"];

/// Numbers that look random, the same in every run (Knuth's MMIX generator).
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn some(&mut self, of: &[&'static str]) -> Vec<&'static str> {
        let mut chosen = of.to_vec();
        chosen.retain(|_| self.throw(3) == 0);
        chosen
    }
}

#[test]
fn cells_and_pairs_equal_a_count_by_hand() {
    let root = Case::load("drawn").prepare();
    std::fs::remove_dir_all(root.path().join("content/organisations")).expect("it is there");
    std::fs::remove_dir_all(root.path().join("content/practices")).expect("it is there");
    let case = Case::load("drawn").folder();
    for collection in ["practices", "organisations"] {
        let path = format!("content/{collection}/_collection.toml");
        let text = std::fs::read(case.join(&path)).expect("it is there");
        write(&root.path().join(&path), &text);
    }
    let mut topics = "pages = true\n".to_owned();
    for (id, line) in TOPICS {
        topics += &format!("[[term]]\nid = \"{id}\"\n");
        if let Some(broader) = line.get(1) {
            topics += &format!("broader = \"{broader}\"\n");
        }
    }
    put(root.path(), "_vocabularies/topics.toml", &topics);
    let mut dice = Dice(2002);
    let written: Vec<Written> = (0..60)
        .map(|at| write_entry(root.path(), at, &mut dice))
        .collect();

    let opened = pipeline::open(root.path()).unwrap_or_else(|found| panic!("{found:?}"));
    let entries = || opened.entries.iter().map(AsRef::<Entry>::as_ref);
    let tables = report::coverage(entries(), &opened.inputs.model);
    let public = || written.iter().filter(|entry| entry.is_public);
    for (row, (topic, _)) in TOPICS.iter().enumerate() {
        for (column, country) in COUNTRIES.iter().enumerate() {
            let bears = |entry: &&Written| {
                let lines = entry.topics.iter().map(|own| line_of(own));
                let is_under = lines.flatten().any(|term| term == topic);
                is_under && entry.countries.contains(country)
            };
            let wanted: BTreeSet<&str> = public()
                .filter(bears)
                .map(|entry| entry.id.as_str())
                .collect();
            let cell = &tables[0].cells[row][column];
            let found: BTreeSet<&str> = cell.iter().map(|entry| entry.id.as_str()).collect();
            assert_eq!(found, wanted, "{topic} × {country}");
            assert_eq!(
                cell.len(),
                wanted.len(),
                "{topic} × {country}: each entry once"
            );
        }
    }

    let named = report::partners(entries(), &opened.inputs.model);
    let mut pairs: BTreeMap<(String, String), usize> = BTreeMap::new();
    for entry in public() {
        for a in &entry.organisations {
            for b in entry.organisations.iter().filter(|b| a < *b) {
                *pairs.entry(((*a).to_owned(), (*b).to_owned())).or_default() += 1;
            }
        }
    }
    assert!(pairs.len() > 3, "the dice name some together");
    assert_eq!(named[0].edges, pairs);
    for id in ORGANISATIONS {
        let count = public()
            .filter(|entry| entry.organisations.contains(&id))
            .count();
        assert_eq!(named[0].nodes.get(id).copied().unwrap_or(0), count, "{id}");
    }
}

fn line_of(topic: &str) -> &'static [&'static str] {
    let found = TOPICS.iter().find(|(id, _)| *id == topic);
    found.map_or(&[], |(_, line)| line)
}

fn put(root: &Path, path: &str, text: &str) {
    write(&root.join("content").join(path), text.as_bytes());
}

fn write_entry(root: &Path, at: usize, dice: &mut Dice) -> Written {
    let topics = TOPICS.map(|(id, _)| id);
    let entry = Written {
        id: format!("entry-{at}"),
        is_public: dice.throw(4) > 0,
        topics: dice.some(&topics),
        countries: dice.some(&COUNTRIES),
        organisations: dice.some(&ORGANISATIONS),
    };
    let status = if entry.is_public {
        "published"
    } else {
        "draft"
    };
    let list = |values: &[&str]| format!("[{}]", values.join(", "));
    let text = format!(
        "---\ntitle: Entry {at}\nsummary: What was done.\nstatus: {status}\ntopics: {}\ncountries: {}\n\
         organisations: {}\n---\n\nWhat was done.\n",
        list(&entry.topics),
        // The code of Norway is not the word no.
        list(&entry.countries),
        list(&entry.organisations),
    );
    put(root, &format!("practices/{}/index.en.md", entry.id), &text);
    entry
}
