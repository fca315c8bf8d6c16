//! Exports for other programs, read by other programs' readers; `tests/browser` reads the rest.

#[path = "support/site.rs"]
mod site;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use oxttl::TurtleParser;
use site::fieldbook;
use tempfile::TempDir;

const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";

/// Subject, predicate and object of every triple, as N-Triples writes them.
fn triples(text: &str) -> Vec<[String; 3]> {
    let parsed: Result<Vec<_>, _> = TurtleParser::new().for_slice(text).collect();
    parsed
        .expect("Turtle")
        .into_iter()
        .map(|one| {
            [
                one.subject.to_string(),
                one.predicate.to_string(),
                one.object.to_string(),
            ]
        })
        .collect()
}

#[test]
fn vocabularies_are_skos_with_labels_in_their_languages() {
    let folder = TempDir::new().expect("a temporary folder");
    let out = folder.path().join("vocabularies.ttl");
    let path = out.to_string_lossy();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let args = ["export", "catalogue", "--format", "skos", "--out", &path];
    let outcome = fieldbook(root, &args);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let all = triples(&fs::read_to_string(&out).expect("it was written"));
    let of = |name: &str| -> BTreeSet<(&str, &str)> {
        let predicate = format!("<{SKOS}{name}>");
        let found = all.iter().filter(|one| one[1] == predicate);
        found
            .map(|one| (one[0].as_str(), one[2].as_str()))
            .collect()
    };
    let concepts = of("inScheme");
    let thai = "<https://fieldbook.example/vocabularies/topics/prevention>";
    assert!(of("prefLabel").contains(&(thai, "\"การป้องกัน\"@th")));
    assert!(of("altLabel").contains(&(thai, "\"งานป้องกัน\"@th")));
    assert!(concepts.len() > 100 && !of("broader").is_empty());
    // SKOS reference, S14: one preferred label a language; S13: it is no other label too.
    let labels = of("prefLabel");
    let mut seen = BTreeSet::new();
    for (concept, label) in &labels {
        let language = label.rsplit('@').next();
        assert!(seen.insert((*concept, language)), "{concept} {label}");
    }
    assert!(of("altLabel").is_disjoint(&labels));
    // S8 and S25: each has its reverse.
    let narrower: BTreeSet<(&str, &str)> =
        of("narrower").into_iter().map(|(a, b)| (b, a)).collect();
    assert_eq!(of("broader"), narrower);
    let top: BTreeSet<(&str, &str)> = of("hasTopConcept")
        .into_iter()
        .map(|(a, b)| (b, a))
        .collect();
    assert_eq!(of("topConceptOf"), top);
}
