//! `fieldbook search`.

use std::collections::BTreeMap;
use std::path::Path;

use super::args::SearchArgs;
use super::console::Console;
use super::exit::Exit;
use crate::diag::{self, Arg};
use crate::pipeline::{self, Loader, Timings};
use crate::search::{Answer, Options};

pub fn run(root: &Path, lang: Option<&str>, args: &SearchArgs, console: &Console) -> Exit {
    let search = match open(root, lang, console) {
        Ok(search) => search,
        Err(exit) => return exit,
    };
    let Some(filters) = filters(args, &search, console) else {
        return Exit::Usage;
    };
    let options = Options {
        filters,
        limit: args.limit,
        offset: args.offset,
        wider: args.wider,
    };
    let answer = match search.ask(&args.query, &options) {
        Ok(answer) => answer,
        Err(error) => {
            console.problem(&error.to_string());
            return Exit::Internal;
        }
    };
    if args.json {
        // Strings, numbers and lists: nothing that JSON cannot hold.
        console.print(&serde_json::to_string_pretty(&answer).unwrap_or_default());
    } else {
        print(&answer, args.offset, console);
    }
    Exit::Clean
}

fn open(root: &Path, lang: Option<&str>, console: &Console) -> Result<pipeline::Search, Exit> {
    if pipeline::Search::is_built(root) {
        return pipeline::Search::of_built(root, lang).map_err(|problem| {
            console.problem(&problem);
            Exit::Usage
        });
    }
    let loaded = Loader::new(root, pipeline::Options::default()).load(&mut Timings::default());
    let misconfigured = loaded.is_misconfigured();
    let Some(ready) = loaded.ready else {
        console.diagnostics(root, &loaded.diagnostics);
        return Err(if misconfigured {
            Exit::Usage
        } else {
            Exit::Content
        });
    };
    let languages = ready.site.languages();
    let language = match lang {
        None => languages.default_id(),
        Some(tag) => languages.find(tag).ok_or_else(|| {
            let known: Vec<&str> = languages.tags().collect();
            let args = [
                ("language", Arg::from(tag)),
                ("known", Arg::from(known.join(", "))),
            ];
            console.problem(&console.message("cli-unknown-language", &args));
            Exit::Usage
        })?,
    };
    pipeline::Search::of_site(&ready.site, language).map_err(|error| {
        console.problem(&error.to_string());
        Exit::Internal
    })
}

/// The filters by field; `None` after saying which of them nothing can bear.
fn filters(
    args: &SearchArgs,
    search: &pipeline::Search,
    console: &Console,
) -> Option<BTreeMap<String, Vec<String>>> {
    let mut filters: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let named = [
        ("topics", &args.topic),
        ("countries", &args.country),
        ("level", &args.level),
        ("audiences", &args.audience),
        ("collection", &args.collection),
    ];
    for (field, values) in named.into_iter().filter(|(_, values)| !values.is_empty()) {
        filters.insert(field.to_owned(), values.clone());
    }
    for other in &args.others {
        let (field, value) = other.split_once('=').unwrap_or((other, ""));
        filters
            .entry(field.to_owned())
            .or_default()
            .push(value.to_owned());
    }
    let mut all_known = true;
    for (field, values) in &filters {
        let known = search.values(field);
        for value in values
            .iter()
            .filter(|value| !known.contains(value.as_str()))
        {
            all_known = false;
            let args = [
                ("field", Arg::from(field.as_str())),
                ("value", Arg::from(value.as_str())),
            ];
            console.problem(&console.message("cli-unknown-value", &args));
            if let Some(nearest) = diag::nearest(value, known.iter().copied()) {
                let args = [("value", Arg::from(nearest))];
                console.problem(&console.message("cli-nearest-value", &args));
            }
        }
    }
    all_known.then_some(filters)
}

fn print(answer: &Answer, offset: usize, console: &Console) {
    console.print(&console.message("cli-found", &[("count", Arg::from(answer.total))]));
    if answer.partial {
        console.print(&console.message("cli-partial", &[]));
    }
    if let Some(suggestion) = &answer.suggestion {
        let args = [("query", Arg::from(suggestion.as_str()))];
        console.print(&console.message("cli-suggestion", &args));
    }
    for (at, hit) in answer.results.iter().enumerate() {
        console.print(&format!(
            "\n{}. {} ({})",
            offset + at + 1,
            hit.title,
            hit.lang
        ));
        console.print(&format!("   {}", hit.url));
        console.print(&format!("   {}", console.highlighted(&hit.excerpt)));
    }
}
