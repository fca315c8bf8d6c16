//! The search page as a build with an index makes it: what the runtime reads is on it.

#[path = "support/site.rs"]
mod site;

use fieldbook::output::PageId;
use fieldbook::pipeline::{Loader, Options, Ready, Timings};
use fieldbook::search::Published;
use site::Case;

fn load(case: &str, theme: &str) -> Ready {
    let root = Case::load(case).prepare();
    let options = Options {
        theme: Some(theme.to_owned()),
        ..Options::default()
    };
    let loaded = Loader::new(root.path(), options).load(&mut Timings::default());
    loaded.ready.expect("the case builds")
}

/// Thai has an index, Urdu reads Thai and English, English has none.
fn published(ready: &Ready) -> Published {
    let languages = ready.site.languages();
    let [en, th] = ["en", "th"].map(|tag| languages.find(tag).expect("a language of the case"));
    let root = |id| (id == th).then(|| "thai2345".to_owned());
    let chain = |id| match id {
        id if id == en => vec![],
        id if id == th => vec![en],
        _ => vec![th, en],
    };
    Published {
        runtime: "search/runtime-abcd2345.js".to_owned(),
        languages: languages.ids().map(root).collect(),
        chains: languages.ids().map(chain).collect(),
    }
}

fn page(ready: &Ready, tag: &str, search: Option<&Published>) -> String {
    let language = ready.site.languages().find(tag).expect("a language");
    let page = PageId::Search(language);
    ready.renderer(search).render(page).expect("it renders")
}

#[test]
fn the_runtime_finds_every_index() {
    let ready = load("thai-order", "fieldbook");
    let published = published(&ready);
    let html = page(&ready, "ur", Some(&published));
    let runtime = "<script id=\"fieldbook-search\" src=\"../../search/runtime-abcd2345.js\" \
        data-base=\"../../\" data-lang=\"ur\" data-languages=\"en= th=thai2345&gt;en ur=&gt;th,en\" defer>";
    assert!(html.contains(runtime), "{html}");
    let roots: Vec<&str> = html
        .matches("<script src=\"../../search/th/thai2345.js\" defer>")
        .collect();
    assert_eq!(roots.len(), 1, "{html}");
    assert!(!html.contains("search/en/"), "English has no root: {html}");
}

#[test]
fn choices_are_those_that_entries_bear() {
    let ready = load("thai-order", "fieldbook");
    let html = page(&ready, "ur", Some(&published(&ready)));
    assert!(
        html.contains("data-field=\"lang\"") && html.contains("value=\"th\""),
        "{html}"
    );
    assert!(
        !html.contains("data-field=\"status\""),
        "not a fact: {html}"
    );
}

#[test]
fn its_script_and_style_are_its_own() {
    let ready = load("thai-order", "fieldbook");
    let html = page(&ready, "en", Some(&published(&ready)));
    for name in ["search.", "search.draw."] {
        assert!(
            html.contains(&format!("src=\"../../assets/{name}")),
            "{name}: {html}"
        );
    }
    assert!(!html.contains("assets/a-z."), "{html}");
    let home = PageId::Home(ready.site.languages().default_id());
    let home = ready.renderer(None).render(home).expect("it renders");
    assert!(!home.contains("assets/search."), "{home}");
}

#[test]
fn without_an_index_it_leads_to_lists() {
    for theme in ["fieldbook", "lite"] {
        let ready = load("thai-order", theme);
        let html = page(&ready, "en", None);
        assert!(!html.contains("fieldbook-search"), "{theme}: {html}");
        assert!(html.contains("../a-z/index.html"), "{theme}: {html}");
        assert!(html.contains("../practices/index.html"), "{theme}: {html}");
        assert!(!html.contains("noindex"), "{theme}: {html}");
    }
}
