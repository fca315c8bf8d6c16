//! The file around the sections: its head, what stands on every page, its style and its script.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::parts::{HOME, ids, parts};
use super::section::Pages;
use crate::config::LanguageId;
use crate::diag::Arg;
use crate::escape;
use crate::export::data_url::{data_url, with_urls};
use crate::export::files::Files;
use crate::export::links::resolve;
use crate::output::{PageId, path_of};
use crate::search;
use crate::site::Site;

const STYLE: &str = include_str!("one-file.css");
const SEARCH: &str = include_str!("one-file.js");

/// The file, made of pages without scripts.
pub fn one_file(site: &Site, language: LanguageId, files: &Files) -> String {
    let names = site.names(language);
    let text = |text: &str| escape::text(&names.text_or_message(text));
    let word = |id: &str| escape::text(&names.message(id));
    let parts = parts(site, language);
    let pages = Pages {
        files,
        ids: ids(&parts),
        home: names.message("home"),
    };
    let home = path_of(site, PageId::Home(language));
    let style = style(&pages, home.as_str());
    let script = format!(
        "(function () {{\n'use strict';\n{}\n{}\n}})();",
        search::without_comments(search::TEXT),
        search::without_comments(SEARCH)
    );
    let counts: BTreeMap<&str, String> = names.count_forms("count-entries").into_iter().collect();
    let counts = serde_json::json!(counts);
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{style_hash}'; \
         script-src '{script_hash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'\">\n\
         <link rel=\"icon\" href=\"data:,\">\n<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n\
         <header><a href=\"#{HOME}\">{title}</a>\n\
         <form role=\"search\" hidden><input type=\"search\" aria-label=\"{search}\" placeholder=\"{search}\" \
         autocomplete=\"off\"></form></header>\n\
         <main>\n<div id=\"_found\" data-counts=\"{counts}\" data-none=\"{none}\" data-partial=\"{partial}\" hidden>\n\
         <h1>{search}</h1>\n<p role=\"status\"></p>\n<ul></ul>\n</div>\n",
        tag = names.locale().tag(),
        dir = names.locale().direction().as_str(),
        style_hash = hash(&style),
        script_hash = hash(&script),
        title = text(&site.inputs.config.title),
        search = word("search"),
        counts = escape::text(&counts.to_string()),
        none = word("search-none"),
        partial = word("search-partial"),
    );
    for part in &parts {
        pages.push(&mut out, part);
    }
    let date = names.locale().date(&site.inputs.today);
    let date = names.format("readme-date", &[("date", Arg::from(date))]);
    out.push_str(&format!(
        "</main>\n<footer><p>{}</p><p>{} {}</p></footer>\n<script>{script}</script>\n</body>\n</html>\n",
        word("licence-note"),
        escape::text(&date),
        word("readme-private"),
    ));
    out
}

/// The stylesheets of the page at `home` with the fonts they name inside, then the file's own.
fn style(pages: &Pages<'_>, home: &str) -> String {
    let sheets = pages.read(home).map(|page| page.stylesheets);
    let mut css = String::new();
    for sheet in sheets.unwrap_or_default() {
        if let Some((path, _)) = resolve(home, &sheet) {
            let mut inside = |address: &str| data_url(pages.files, &path, address);
            css.push_str(&with_urls(pages.files, &path, &mut inside));
        }
    }
    css.push_str(STYLE);
    css
}

/// What a content security policy calls an inline style or script (CSP 3, section 2.3.1).
fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}
