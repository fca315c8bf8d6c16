//! What the binary carries: themes, messages, and the site that `init` writes.

use std::borrow::Cow;

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "themes/"]
struct Themes;

#[derive(RustEmbed)]
#[folder = "i18n/"]
#[include = "*.ftl"]
struct I18n;

/// The content model of this repository, without its entries.
#[derive(RustEmbed)]
#[folder = "content/"]
#[include = "_collection.toml"]
#[include = "*/_collection.toml"]
#[include = "_vocabularies/*.toml"]
#[include = "_rules/*.yml"]
struct Model;

#[derive(RustEmbed)]
#[folder = "docs/rules/"]
struct RulePages;

#[derive(RustEmbed)]
#[folder = "starter/"]
struct Starter;

/// An embedded file: its path below the site's root and its bytes.
pub struct Embedded {
    pub path: String,
    pub bytes: Cow<'static, [u8]>,
}

/// Every embedded theme file, as `themes/<theme>/…`, by path.
pub fn themes() -> Vec<Embedded> {
    files::<Themes>("themes/")
}

/// Every embedded message file, as `i18n/<language>.ftl`, by path.
pub fn messages() -> Vec<Embedded> {
    files::<I18n>("i18n/")
}

/// Every embedded rule of language, as `content/_rules/<name>.yml`, by path.
pub fn language_rules() -> Vec<Embedded> {
    let mut files = files::<Model>("content/");
    files.retain(|file| file.path.ends_with(".yml"));
    files
}

/// The page that says what a rule of safeguarding finds and why, in Markdown.
pub fn rule_page(code: &str) -> Option<String> {
    let file = RulePages::get(&format!("{code}.md"))?;
    Some(String::from_utf8_lossy(&file.data).into_owned())
}

/// The files of a new site, by path.
pub fn new_site() -> Vec<Embedded> {
    let mut all = files::<Starter>("");
    all.extend(files::<Model>("content/"));
    all.sort_by(|a, b| a.path.cmp(&b.path));
    all
}

fn files<T: RustEmbed>(prefix: &str) -> Vec<Embedded> {
    let mut all: Vec<Embedded> = T::iter()
        .filter_map(|name| {
            let file = T::get(&name)?;
            Some(Embedded {
                path: format!("{prefix}{name}"),
                bytes: file.data,
            })
        })
        .collect();
    all.sort_by(|a, b| a.path.cmp(&b.path));
    all
}
