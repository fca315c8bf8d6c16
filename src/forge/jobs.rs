//! Jobs that check a pull request and attach its preview.
//!
//! They run what strangers wrote, so they have no secrets and may not write: on GitHub
//! `pull_request` with a token that reads, never `pull_request_target`. Actions are named by the
//! hash of a commit, since a tag can be moved.

use super::mark::MARK;

const GITHUB: &str = include_str!("github.yml");
const GITLAB: &str = include_str!("gitlab.yml");

/// A workflow of GitHub Actions. `install` are lines of a shell; `below` is as for all files.
pub fn github(install: &[String], below: &str) -> String {
    let lines = install.iter().flat_map(|lines| lines.lines());
    let lines = lines.map(|line| format!("          {line}\n"));
    filled(GITHUB, &lines.collect::<String>(), below)
}

/// A pipeline of GitLab CI.
pub fn gitlab(install: &[String], below: &str) -> String {
    // A JSON string is a YAML string, whatever the line holds.
    let lines = install.iter().flat_map(|lines| lines.lines());
    let lines = lines.map(|line| format!("    - {}\n", serde_json::json!(line)));
    filled(GITLAB, &lines.collect::<String>(), below)
}

fn filled(template: &str, install: &str, below: &str) -> String {
    let root = match below.trim_end_matches('/') {
        "" => String::new(),
        // Quoted for the shell.
        below => format!(" --root '{}'", below.replace('\'', "'\\''")),
    };
    // What others wrote comes last, so that nothing in it is taken for a blank.
    template
        .replace("MARK", MARK)
        .replace(" ROOT", &root)
        .replace("BELOW", below)
        .replace("INSTALL\n", install)
}
