//! `site.toml`.

use std::collections::BTreeMap;

use super::editor::Editor;
use super::feedback::Feedback;
use super::fonts::{self, Font};
use super::forge::Forge;
use super::languages::Languages;
use super::safeguarding::Safeguarding;
use super::table::{Problems, Table, parse};
use crate::diag::{Code, Diagnostic, Severity, Span};
use crate::paths::SourcePath;

/// What `site.toml` says.
#[derive(Clone, Debug)]
pub struct SiteConfig {
    /// A message id of `i18n/`, or the text itself.
    pub title: String,
    /// A message id of `i18n/`, or the text itself.
    pub description: String,
    /// Where the site will be served, ending in `/`; feeds and the sitemap need it.
    pub base_url: String,
    /// A folder of `themes/`, or an embedded theme.
    pub theme: String,
    /// Where the sources can be edited: an address that a source path is appended to.
    pub edit_url: Option<String>,
    pub languages: Languages,
    /// Severities that differ from the code's own.
    pub severity: BTreeMap<Code, Severity>,
    pub safeguarding: Safeguarding,
    pub forge: Forge,
    /// `None` where readers are not asked.
    pub feedback: Option<Feedback>,
    /// In the order of the file.
    pub fonts: Vec<Font>,
    /// `None` where the site has no form editor.
    pub editor: Option<Editor>,
}

/// Names that lead nowhere, kept for examples and tests: RFC 2606, RFC 6761.
const RESERVED: [&str; 7] = [
    "test",
    "example",
    "invalid",
    "localhost",
    "example.com",
    "example.net",
    "example.org",
];

impl SiteConfig {
    /// Whether `base_url` is an address that readers can go to, and not a placeholder.
    pub fn is_online(&self) -> bool {
        let Some((_, rest)) = self.base_url.split_once("://") else {
            return false;
        };
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let host = host.split(':').next().unwrap_or_default();
        let host = host.trim_end_matches('.').to_ascii_lowercase();
        let is_within = |name: &&str| {
            let front = host.strip_suffix(*name);
            front.is_some_and(|front| front.is_empty() || front.ends_with('.'))
        };
        !host.is_empty() && !RESERVED.iter().any(is_within)
    }

    /// `None` when what is missing or wrong leaves no languages to build in.
    pub fn parse(path: &SourcePath, text: &str) -> (Option<Self>, Vec<Diagnostic>) {
        let problems = Problems::new(path);
        let config = read(text, &problems);
        (config, problems.into_inner())
    }
}

fn read(text: &str, problems: &Problems<'_>) -> Option<SiteConfig> {
    let keys = parse(text, problems);
    let root = Table::new(&keys, Span::new(0, 0), problems);
    let title = root.required_text("title");
    let description = root.text("description").unwrap_or_default();
    let mut base_url = root.required_text("base_url");
    if !base_url.ends_with('/') {
        base_url.push('/');
    }
    let theme = root.text("theme").unwrap_or_else(|| "fieldbook".to_owned());
    let edit_url = root.text("edit_url");
    let default = root.required_text("default_language");
    let languages = read_languages(&root, &default);
    let severity = root
        .table("severity")
        .map(read_severity)
        .unwrap_or_default();
    let safeguarding = root.table("safeguarding");
    let safeguarding = safeguarding.map(Safeguarding::read).unwrap_or_default();
    let forge = root.table("forge").map(Forge::read).unwrap_or_default();
    let feedback = root.table("feedback").and_then(Feedback::read);
    let fonts = root
        .table("fonts")
        .and_then(|table| Some(fonts::read(table, languages.as_ref()?)));
    let editor = root.table("editor").and_then(|table| {
        let languages = languages.as_ref()?;
        let known: Vec<String> = languages.tags().map(str::to_owned).collect();
        Editor::read(table, &known)
    });
    root.finish();
    Some(SiteConfig {
        title,
        description,
        base_url,
        theme,
        edit_url,
        languages: languages?,
        severity,
        safeguarding,
        forge,
        feedback,
        fonts: fonts.unwrap_or_default(),
        editor,
    })
}

fn read_languages(root: &Table<'_, '_>, default: &str) -> Option<Languages> {
    let problems = root.problems();
    let Some(table) = root.table("languages") else {
        problems.push(
            problems
                .report(Code::MissingKey, root.span())
                .arg("key", "languages"),
        );
        return None;
    };
    let mut languages = Vec::new();
    let mut fallbacks = Vec::new();
    for (tag, _, language) in table.children() {
        let name = language.text("name");
        let fallback = language.texts("fallback");
        language.finish();
        fallbacks.extend(fallback.iter().cloned());
        languages.push((
            tag,
            name,
            fallback.into_iter().map(|(tag, _)| tag).collect(),
        ));
    }
    let tags: Vec<String> = languages.iter().map(|(tag, ..)| tag.clone()).collect();
    for (tag, span) in fallbacks {
        if !tags.contains(&tag) {
            problems.push(unknown_language(problems, span, &tag, &tags));
        }
    }
    if !tags.iter().any(|tag| tag == default) && !default.is_empty() {
        let span = root.span_of("default_language");
        problems.push(unknown_language(problems, span, default, &tags));
    }
    Languages::new(languages, default)
}

fn unknown_language(
    problems: &Problems<'_>,
    span: Span,
    tag: &str,
    known: &[String],
) -> Diagnostic {
    problems
        .report(Code::UnknownLanguage, span)
        .arg("language", tag)
        .suggest(tag, known.iter().map(String::as_str))
}

fn read_severity(table: Table<'_, '_>) -> BTreeMap<Code, Severity> {
    let problems = table.problems();
    let mut severities = BTreeMap::new();
    for (name, span, level) in table.text_entries() {
        let Some(code) = Code::from_name(&name) else {
            let known = Code::ALL.iter().map(|code| code.as_str());
            problems.push(
                problems
                    .report(Code::UnknownKey, span)
                    .arg("key", name.as_str())
                    .suggest(&name, known),
            );
            continue;
        };
        match level.as_str() {
            "error" => severities.insert(code, Severity::Error),
            "warning" => severities.insert(code, Severity::Warning),
            _ => {
                problems.push(
                    problems
                        .report(Code::BadValue, span)
                        .arg("wanted", "severity")
                        .arg("found", level.as_str())
                        .suggest(&level, ["error", "warning"]),
                );
                None
            }
        };
    }
    severities
}

#[cfg(test)]
mod tests {
    use super::SiteConfig;
    use crate::paths::SourcePath;

    #[test]
    fn a_placeholder_is_no_address() {
        let is_online = |base_url: &str| {
            let text = format!(
                "title = \"x\"\nbase_url = \"{base_url}\"\ndefault_language = \"en\"\n[languages.en]\n"
            );
            let (config, found) = SiteConfig::parse(&SourcePath::new("site.toml"), &text);
            assert!(found.is_empty(), "{found:?}");
            config.is_some_and(|config| config.is_online())
        };
        for dead in [
            "https://fieldbook.example/",
            "http://localhost:8000/",
            "https://www.Example.org./a/",
            "https://a.test/",
            "nowhere",
        ] {
            assert!(!is_online(dead), "{dead}");
        }
        for live in ["http://203.0.113.7/a/", "https://fieldbookexample.asia/"] {
            assert!(is_online(live), "{live}");
        }
    }
}
