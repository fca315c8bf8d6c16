//! What the server answers to an address.

use super::live::State;
use crate::escape;
use crate::output::{self, PageId};
use crate::paths::SourcePath;
use crate::pipeline::{Ready, data, editor_files};

/// The folder of the server's own addresses.
pub const OWN: &str = "__fieldbook/";

/// A finished answer.
pub struct Answer {
    pub status: u16,
    pub content_type: &'static str,
    pub body: Vec<u8>,
}

impl Answer {
    fn html(status: u16, html: String, version: u64) -> Self {
        Self {
            status,
            content_type: "text/html; charset=utf-8",
            body: with_reload(&html, version).into_bytes(),
        }
    }
}

/// The answer to a request for `path`, without its leading slash, on the site as it is in `state`.
pub fn answer(state: &State, path: &str) -> Answer {
    if path == format!("{OWN}reload.js") {
        return Answer {
            status: 200,
            content_type: content_type(path),
            body: include_bytes!("reload.js").to_vec(),
        };
    }
    let ready = match &state.site {
        Ok(ready) => ready,
        Err(problems) => return Answer::html(500, problem_page(problems), state.version),
    };
    if let Some(page) = output::page_at(&ready.site, path) {
        return page_answer(state, ready, page);
    }
    if path.starts_with("search/")
        && let Ok((_, files)) = state.search(ready)
        && let Some(body) = files.get(path)
    {
        return Answer {
            status: 200,
            content_type: content_type(path),
            body: body.clone(),
        };
    }
    match file(ready, path) {
        Some(body) => Answer {
            status: 200,
            content_type: content_type(path),
            body,
        },
        None => Answer {
            status: 404,
            ..page_answer(state, ready, PageId::NotFound)
        },
    }
}

fn page_answer(state: &State, ready: &Ready, page: PageId) -> Answer {
    let version = state.version;
    let search = match page {
        PageId::Search(_) => state.search(ready).as_ref().ok(),
        _ => None,
    };
    let renderer = ready.renderer(search.map(|(published, _)| published));
    match renderer.render(page) {
        Ok(html) => Answer::html(200, html, version),
        Err(problem) => {
            let detail = problem
                .args
                .iter()
                .map(|(name, value)| format!("{name}: {value:?}\n"));
            let text = format!("{}\n{}", problem.path, detail.collect::<String>());
            Answer::html(500, problem_page(&text), version)
        }
    }
}

/// A file that is no page: the theme's, one beside an entry, or open data.
fn file(ready: &Ready, path: &str) -> Option<Vec<u8>> {
    let mut of_theme = ready.assets().chain(ready.look.whole_fonts.iter());
    let of_theme = of_theme.find(|file| file.path.as_str() == path);
    if let Some(file) = of_theme {
        return Some(file.bytes.clone());
    }
    if let Some(inside) = path.strip_prefix("media/") {
        let asset = SourcePath::new(format!("content/{inside}"));
        let site = &ready.site;
        let is_shown = site
            .visible()
            .any(|id| site.entry(id).assets.contains(&asset));
        let picture = ready.media.get(&asset).filter(|_| is_shown);
        return picture.map(|picture| picture.bytes.clone());
    }
    if path.starts_with(output::editor::FOLDER) {
        return editor_file(ready, path);
    }
    let is_data =
        path.ends_with(".xml") || path.ends_with(".txt") || path.starts_with("catalogue.");
    let is_alias = path.ends_with("index.html") || path.ends_with('/');
    if !is_data && !is_alias {
        return None;
    }
    let pages = output::plan(&ready.site);
    let path = if path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_owned()
    };
    let mut all = data(ready, &pages);
    all.find(|artifact| artifact.path.as_str() == path)
        .map(|artifact| artifact.bytes)
}

/// A file of the form editor, whose pages keep their policy: they are tried here as they will be.
fn editor_file(ready: &Ready, path: &str) -> Option<Vec<u8>> {
    let path = match path.ends_with('/') {
        true => format!("{path}index.html"),
        false => path.to_owned(),
    };
    let files = editor_files(&ready.root, &ready.site.inputs).ok()?;
    let found = files.into_iter().find(|file| file.path.as_str() == path);
    found.map(|file| file.bytes)
}

/// Adds the script that waits for changes, and takes out the policy that would forbid it to.
fn with_reload(html: &str, version: u64) -> String {
    const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\"";
    let mut out = html.to_owned();
    if let Some(start) = out.find(POLICY)
        && let Some(length) = out[start..].find('>')
    {
        out.replace_range(start..=start + length, "");
    }
    out.push_str(&format!(
        "<script src=\"/{OWN}reload.js\" data-version=\"{version}\"></script>\n"
    ));
    out
}

fn problem_page(problems: &str) -> String {
    let problems = escape::text(problems);
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>fieldbook</title>\n\
         <style>body{{font:1rem/1.5 system-ui;margin:2rem}}pre{{white-space:pre-wrap;\
         background:#f6f0e8;color:#222;padding:1rem;border-inline-start:.4rem solid #b3261e}}</style>\n\
         <main id=\"content\"><pre>{problems}</pre></main>\n"
    )
}

fn content_type(path: &str) -> &'static str {
    if path.ends_with('/') {
        return "text/html; charset=utf-8";
    }
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "jsonl" => "application/jsonl",
        "jsonld" => "application/ld+json",
        "csv" => "text/csv; charset=utf-8",
        "xml" => "application/xml",
        "txt" => "text/plain; charset=utf-8",
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "pdf" => "application/pdf",
        "woff2" => "font/woff2",
        "ttf" => "font/ttf",
        _ => "application/octet-stream",
    }
}
