//! `fieldbook schema`: schemas of front matter, and the files for GitHub and GitLab.

#[path = "support/site.rs"]
mod site;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use boon::{Compiler, SchemaIndex, Schemas};
use fieldbook::content::{Node, NodeKind, Split, parse_yaml, split};
use fieldbook::diag::Span;
use serde_json::{Map, Value, json};
use site::{fieldbook, files, write};
use tempfile::TempDir;

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn run(root: &Path, args: &[&str]) -> String {
    let outcome = fieldbook(root, &[&["schema"], args].concat());
    assert_eq!(outcome.code, 0, "{args:?}\n{}", outcome.stderr);
    outcome.stdout
}

/// A schema, compiled and itself checked against the metaschema that it names.
struct Schema(Schemas, SchemaIndex);

impl Schema {
    fn new(schema: Value, pointer: &str) -> Self {
        let mut schemas = Schemas::new();
        let mut compiler = Compiler::new();
        let meta = schema["$schema"].as_str().expect("a metaschema").to_owned();
        let meta = compiler
            .compile(&meta, &mut schemas)
            .expect("it comes with boon");
        if let Err(error) = schemas.validate(&schema, meta) {
            panic!("{error:#}");
        }
        compiler.add_resource("made.json", schema).expect("JSON");
        let index = compiler.compile(&format!("made.json{pointer}"), &mut schemas);
        let index = index.unwrap_or_else(|error| panic!("{pointer}: {error:#}"));
        Self(schemas, index)
    }

    fn check(&self, value: &Value) -> Result<(), String> {
        let checked = self.0.validate(value, self.1);
        checked.map_err(|error| format!("{error:#}"))
    }
}

/// YAML as other programs read it: plain scalars by the core schema of YAML 1.2.
fn as_others_read(node: &Node) -> Value {
    match &node.kind {
        NodeKind::Null => Value::Null,
        NodeKind::Text(text) => json!(text),
        NodeKind::Plain(text) => match text.as_str() {
            "true" => json!(true),
            "false" => json!(false),
            text => match text.parse::<i64>() {
                Ok(number) => json!(number),
                Err(_) => json!(text.parse::<f64>().expect("a plain number")),
            },
        },
        NodeKind::List(items) => items.iter().map(as_others_read).collect(),
        NodeKind::Map(entries) => {
            let entries = entries.iter();
            let entries = entries.map(|(key, value)| (key.name.clone(), as_others_read(value)));
            Value::Object(entries.collect::<Map<_, _>>())
        }
    }
}

fn yaml(text: &str, slice: Span) -> Value {
    as_others_read(&parse_yaml(text, slice).expect("YAML"))
}

fn front_matter(text: &str) -> Value {
    match split(text) {
        Split::Found(parts) => yaml(text, parts.yaml),
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_real_entry_fits_the_schema_of_its_file() {
    let printed: Value = serde_json::from_str(&run(repository(), &[])).expect("JSON");
    let out = tempfile::tempdir().expect("a temporary folder");
    run(
        repository(),
        &["--out", out.path().to_str().expect("UTF-8")],
    );
    let written = files(out.path());
    let mut count = 0;
    for (file, bytes) in &written {
        let name = file.strip_suffix(".schema.json").expect("a schema's name");
        let schema: Value = serde_json::from_slice(bytes).expect("JSON");
        let whole = Schema::new(schema.clone(), "");
        let part = Schema::new(printed.clone(), &format!("#/$defs/{name}"));
        let (collection, is_translation) = match name.strip_suffix(".translation") {
            Some(collection) => (collection, true),
            None => (name, false),
        };
        for (entry, bytes) in files(&repository().join("content").join(collection)) {
            let Some(tag) = entry
                .strip_suffix(".md")
                .and_then(|name| name.rsplit('.').next())
            else {
                continue;
            };
            if (tag != "en") != is_translation {
                continue;
            }
            count += 1;
            let value = front_matter(std::str::from_utf8(&bytes).expect("UTF-8"));
            for schema in [&whole, &part] {
                if let Err(error) = schema.check(&value) {
                    panic!("{collection}/{entry}: {error}");
                }
            }
        }
    }
    assert_eq!(written.len(), 22);
    assert!(count > 250, "{count}");
}

#[test]
fn schemas_refuse_what_check_refuses() {
    let printed: Value = serde_json::from_str(&run(repository(), &[])).expect("JSON");
    let path = repository().join("content/practices/northnet/index.en.md");
    let entry = front_matter(&fs::read_to_string(path).expect("a real entry"));
    let source = Schema::new(printed.clone(), "#/$defs/practices");
    assert_eq!(source.check(&entry), Ok(()));
    let with = |name: &str, value: Value| {
        let mut entry = entry.clone();
        entry[name] = value;
        entry
    };
    for (name, value) in [
        ("topic", json!(["prevention"])),
        ("topics", json!(["preventing"])),
        ("topics", json!("prevention")),
        ("status", json!("public")),
        ("status", Value::Null),
        ("documented_on", json!("7 November 2002")),
        ("evidence_level", json!(9)),
        ("safeguarding", json!({})),
        ("organisations", json!(["../x"])),
        ("criteria", json!({"effective": {"score": 5}})),
        ("title", json!("x".repeat(121))),
    ] {
        let wrong = with(name, value.clone());
        assert!(source.check(&wrong).is_err(), "{name}: {value}");
    }
    for (name, value) in [
        ("evidence_level", json!(0)),
        ("evidence_level", json!("0")),
        ("documented_on", json!(2002)),
        ("documented_on", json!("2002-11")),
        ("outcome", Value::Null),
        ("organisations", json!(["organisations/asean", "asean"])),
    ] {
        let right = with(name, value.clone());
        assert_eq!(source.check(&right), Ok(()), "{name}: {value}");
    }
    let translation = Schema::new(printed, "#/$defs/practices.translation");
    let text = json!({"title": "ก", "summary": "ข", "l10n": {"status": "draft"},
                      "criteria": {"effective": {"reason": "ค"}}});
    assert_eq!(translation.check(&text), Ok(()));
    for (name, value) in [
        ("topics", json!(["prevention"])),
        ("criteria", json!({"effective": {"score": 1}})),
        ("l10n", json!({"status": "finished"})),
    ] {
        let mut wrong = text.clone();
        wrong[name] = value;
        assert!(translation.check(&wrong).is_err(), "{name}");
    }
}

fn written(root: &Path, args: &[&str]) -> (TempDir, String) {
    let out = tempfile::tempdir().expect("a temporary folder");
    let folder = out.path().to_str().expect("UTF-8").to_owned();
    let said = run(root, &[&["--forge", "--out", &folder], args].concat());
    (out, said)
}

/// `cargo run -- schema --forge` brings this repository up to date.
#[test]
fn the_files_of_this_repository_are_those_that_schema_writes() {
    let (out, _) = written(repository(), &[]);
    let written = files(out.path());
    for (path, bytes) in &written {
        let committed = fs::read(repository().join(path)).unwrap_or_default();
        assert!(
            committed == *bytes,
            "run `cargo run -- schema --forge`: {path}"
        );
    }
    for path in files(&repository().join(".github")).into_keys() {
        let path = format!(".github/{path}");
        assert!(written.contains_key(&path), "nothing writes {path}");
    }
    assert!(written.contains_key(".gitlab-ci.yml"));
}

#[test]
fn forms_keep_to_the_rules_of_github() {
    let folder = repository().join("tests/fixtures/schemas/github-issue-form.json");
    let rules = fs::read(folder).expect("the fixture");
    let rules = Schema::new(serde_json::from_slice(&rules).expect("JSON"), "");
    let mut forms = 0;
    for (name, bytes) in files(&repository().join(".github/ISSUE_TEMPLATE")) {
        forms += 1;
        let text = std::str::from_utf8(&bytes).expect("UTF-8");
        let form = yaml(text, Span::new(0, text.len()));
        assert_eq!(rules.check(&form), Ok(()), "{name}");
        let body = form["body"].as_array().expect("a list");
        let unique = |pointer: &str| {
            let all: Vec<&Value> = body.iter().filter_map(|one| one.pointer(pointer)).collect();
            let different: BTreeSet<String> = all.iter().map(ToString::to_string).collect();
            assert_eq!(all.len(), different.len(), "{name}: {pointer}");
            different
        };
        unique("/id");
        unique("/attributes/label");
        let ids = unique("/id");
        for id in ["title", "countries", "section-implementation", "agreed"] {
            assert!(ids.contains(&format!("\"{id}\"")), "{name}: {id}");
        }
        let agreed = body.last().expect("an element");
        let options = agreed["attributes"]["options"].as_array().expect("a list");
        assert!(options.iter().all(|option| option["required"] == true));
    }
    assert_eq!(forms, 15, "a form in every language");
}

#[test]
fn jobs_have_few_rights_and_pinned_actions() {
    let read = |path: &str| {
        let text = fs::read_to_string(repository().join(path)).expect("it is committed");
        let value = yaml(&text, Span::new(0, text.len()));
        (text, value)
    };
    let (text, workflow) = read(".github/workflows/check.yml");
    assert_eq!(workflow["on"], json!({"pull_request": null}));
    assert_eq!(workflow["permissions"], json!({"contents": "read"}));
    assert!(!text.contains("${{ secrets"), "{text}");
    let steps = workflow["jobs"]["check"]["steps"]
        .as_array()
        .expect("steps");
    let uses: Vec<&str> = steps
        .iter()
        .filter_map(|step| step["uses"].as_str())
        .collect();
    assert_eq!(uses.len(), 2);
    for action in uses {
        let (_, commit) = action.split_once('@').expect("a version");
        let is_hash = commit.len() == 40 && commit.bytes().all(|b| b.is_ascii_hexdigit());
        assert!(is_hash, "{action}");
    }
    // What a pull request brings is never put into a script by the workflow's own language.
    for step in steps {
        let script = step["run"].as_str().unwrap_or_default();
        assert!(!script.contains("${{"), "{script}");
    }
    let (_, pipeline) = read(".gitlab-ci.yml");
    let report = &pipeline["check"]["artifacts"]["reports"]["codequality"];
    let script = pipeline["check"]["script"].as_array().expect("a script");
    let writes = |line: &Value| {
        line.as_str()
            .is_some_and(|line| line.contains("--format gitlab"))
    };
    let line = script.iter().find(|line| writes(line)).expect("a report");
    let file = report.as_str().expect("a file");
    assert!(line.as_str().is_some_and(|line| line.contains(file)));
}

#[test]
fn a_site_says_what_its_files_need_and_nobodys_own_file_is_lost() {
    let top = tempfile::tempdir().expect("a temporary folder");
    let outcome = fieldbook(top.path(), &["init", "our site"]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let root = &top.path().join("our site");
    let (out, said) = written(root, &[]);
    assert!(
        said.contains("no jobs") && said.contains("no owners"),
        "{said}"
    );
    let names: Vec<String> = files(out.path()).into_keys().collect();
    assert!(names.contains(&".github/ISSUE_TEMPLATE/share-your-experience.yml".to_owned()));
    assert!(
        !names
            .iter()
            .any(|name| name.ends_with("check.yml") || name.contains("CODEOWNERS"))
    );

    let card = fs::read_to_string(root.join("site.toml")).expect("the card");
    let card = card
        .replace("# install = [\"…\"]", "install = [\"get: 'it' # ROOT\"]")
        .replace(
            "# \"content/\" = [\"@your-organisation/editors\"]",
            "\"/content/\" = [\"@us/editors\", \"us@x.example\"]",
        );
    write(&root.join("site.toml"), card.as_bytes());
    let folder = top.path().to_str().expect("UTF-8");
    run(root, &["--forge", "--out", folder]);
    let read = |path: &str| fs::read_to_string(top.path().join(path)).expect(path);
    let owners = read(".github/CODEOWNERS");
    assert!(
        owners.ends_with("\n/content/ @us/editors us@x.example\n"),
        "{owners}"
    );
    let workflow = read(".github/workflows/check.yml");
    assert!(
        workflow.contains("          get: 'it' # ROOT\n"),
        "{workflow}"
    );
    assert!(
        workflow.contains("check --root 'our site' --changed"),
        "{workflow}"
    );
    assert!(workflow.contains("path: our site/preview\n"), "{workflow}");
    let pipeline = read(".gitlab-ci.yml");
    let pipeline = yaml(&pipeline, Span::new(0, pipeline.len()));
    assert_eq!(pipeline["check"]["script"][0], "get: 'it' # ROOT");

    // What the program wrote gives way; what somebody else wrote does not.
    run(root, &["--forge", "--out", folder]);
    write(&top.path().join(".github/CODEOWNERS"), b"* @me\n");
    let before = files(top.path());
    let outcome = fieldbook(root, &["schema", "--forge", "--out", folder]);
    assert_eq!(outcome.code, 2);
    assert!(
        outcome.stderr.contains(".github/CODEOWNERS"),
        "{}",
        outcome.stderr
    );
    assert!(before == files(top.path()), "nothing was written");

    for (wrong, hint) in [
        ("collection = \"practises\"", "did you mean `practices`"),
        ("fields = [\"topic\"]", "did you mean `topics`"),
        ("\"/content/\" = [\"us\"]", "`@name`"),
    ] {
        let (key, _) = wrong.split_once(" =").expect("a key");
        let line = card
            .lines()
            .find(|line| line.starts_with(key))
            .expect("the key");
        write(
            &root.join("site.toml"),
            card.replace(line, wrong).as_bytes(),
        );
        let outcome = fieldbook(root, &["schema", "--forge", "--out", folder]);
        assert_eq!(outcome.code, 2, "{wrong}");
        assert!(outcome.stderr.contains(hint), "{}", outcome.stderr);
    }
}
