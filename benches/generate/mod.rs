//! Sites of any size, recombined from the paragraphs of this repository's own content.

use std::fmt::Write as _;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use fieldbook::embedded;

/// What a site is made of.
pub struct Corpus<'a> {
    /// The first has the fields that all share.
    pub languages: &'a [&'a str],
    pub practices: usize,
    pub organisations: usize,
    /// How many words a practice has.
    pub words: Range<usize>,
    /// How many characters make a word where no spaces do.
    pub letters: usize,
    /// By language.
    pub paragraphs: Vec<Vec<String>>,
}

impl Corpus<'_> {
    /// Practices that name organisations and each other.
    pub fn write(&self, root: &Path) {
        for file in embedded::new_site() {
            if file.path.starts_with("content/") && !file.path.ends_with(".md") {
                let text = String::from_utf8_lossy(&file.bytes);
                write(root.join(&file.path), &text);
            }
        }
        let first = self.languages[0];
        let mut config = format!(
            "title = \"site-title\"\nbase_url = \"https://bench.example/\"\ndefault_language = \"{first}\"\n"
        );
        for tag in self.languages {
            let _ = writeln!(config, "[languages.{tag}]");
        }
        write(root.join("site.toml"), &config);
        for number in 0..self.organisations {
            let text = format!(
                "---\nname: Organisation {number}\nsummary: Number {number}.\nstatus: published\n\
                 licence: CC-BY-4.0\nsafeguarding: {{personal_data: none}}\nkind: ngo\n---\n\n## About\n\nText.\n"
            );
            let path = format!("content/organisations/org-{number}/index.{first}.md");
            write(root.join(path), &text);
        }
        let mut random = Random(42);
        for number in 0..self.practices {
            for (at, tag) in self.languages.iter().enumerate() {
                let text = self.practice(number, at, &mut random);
                let path = format!("content/practices/entry-{number}/index.{tag}.md");
                write(root.join(path), &text);
            }
        }
    }

    fn practice(&self, number: usize, language: usize, random: &mut Random) -> String {
        let paragraphs = &self.paragraphs[language];
        let mut text = format!("---\ntitle: \"{number} {}\"\n", random.words(paragraphs, 6));
        let _ = writeln!(text, "summary: \"{}\"", random.words(paragraphs, 25));
        if language == 0 {
            shared_fields(&mut text, number, self.organisations, random);
        }
        text.push_str("---\n\n");
        let words = self.words.start + random.below(self.words.len());
        self.body(&mut text, paragraphs, words, random);
        text
    }

    fn body(&self, text: &mut String, paragraphs: &[String], words: usize, random: &mut Random) {
        const SECTIONS: [&str; 7] = [
            "background",
            "implementation",
            "achievements",
            "ethics",
            "lessons",
            "replicability",
            "references",
        ];
        let mut written = 0;
        for section in SECTIONS {
            let _ = write!(text, "## {section} {{#{section}}}\n\n");
            loop {
                let paragraph = &paragraphs[random.below(paragraphs.len())];
                let _ = write!(text, "{paragraph}\n\n");
                written += paragraph
                    .split_whitespace()
                    .count()
                    .max(paragraph.chars().count() / self.letters);
                if written * SECTIONS.len() >= words {
                    break;
                }
            }
            written = 0;
            let other = random.below(self.practices);
            let _ = write!(text, "See [another](../entry-{other}/).\n\n");
        }
    }
}

fn write(path: PathBuf, text: &str) {
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, text).expect("a written file");
}

fn shared_fields(text: &mut String, number: usize, organisations: usize, random: &mut Random) {
    const TOPICS: [&str; 8] = [
        "networking",
        "coordination",
        "joint-advocacy",
        "safe-migration",
        "rural-skills",
        "child-protection",
        "data-and-research",
        "funding",
    ];
    const COUNTRIES: [&str; 6] = ["TH", "KH", "LA", "VN", "NP", "IN"];
    let topic = |random: &mut Random| TOPICS[random.below(TOPICS.len())];
    let _ = writeln!(
        text,
        "status: published\ntopics: [{}, {}]\naudiences: [csos]\ncountries: [{}]\n\
         organisations: [org-{}, org-{}]\nlicence: CC-BY-4.0\nsafeguarding: {{personal_data: none}}\n\
         documented_on: {}\nlevel: [national]\nstage: emerging\nevidence_level: 0",
        topic(random),
        topic(random),
        COUNTRIES[random.below(COUNTRIES.len())],
        random.below(organisations),
        random.below(organisations),
        1990 + number % 30,
    );
}

/// Plain paragraphs of one language of this repository's entries, by `collections`.
pub fn paragraphs(collections: &[&str], tag: &str) -> Vec<String> {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let mut files: Vec<PathBuf> = collections
        .iter()
        .flat_map(|name| fs::read_dir(content.join(name)).expect("a collection"))
        .filter_map(|entry| Some(entry.ok()?.path().join(format!("index.{tag}.md"))))
        .collect();
    files.sort();
    let is_plain =
        |line: &&str| line.len() > 60 && !line.contains(['[', '#', '>', '|', '{', ':', '"', '\\']);
    let mut paragraphs = Vec::new();
    for text in files
        .iter()
        .filter_map(|file| fs::read_to_string(file).ok())
    {
        let lines = text.lines().filter(is_plain);
        paragraphs.extend(lines.map(|line| line.trim_start_matches(['-', '*', ' ']).to_owned()));
    }
    paragraphs
}

/// A small generator (Knuth's MMIX constants), so that every run builds the same site.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % limit.max(1)
    }

    /// The first words of some paragraph, at most 100 characters.
    fn words(&mut self, paragraphs: &[String], count: usize) -> String {
        let paragraph = &paragraphs[self.below(paragraphs.len())];
        let words: Vec<&str> = paragraph.split_whitespace().take(count).collect();
        words.join(" ").chars().take(100).collect()
    }
}
