//! Loads a list from the web with `curl`, which has the certificates and proxies of the computer.

use std::io::{ErrorKind, Read};
use std::process::{Command, Stdio};

use super::trouble::Trouble;

/// The longest list, in bytes: ten thousand withdrawals have a tenth of it.
const LONGEST: u64 = 16 << 20;

/// The longest that it may take, in seconds.
const SECONDS: &str = "60";

/// Whether a text is an address that can be loaded.
pub fn is_address(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    text.starts_with("https://") || text.starts_with("http://")
}

/// What is at an address of http or https. A page that was loaded safely leads only to such pages.
pub fn fetch(address: &str) -> Result<Vec<u8>, Trouble> {
    let is_https = address.to_ascii_lowercase().starts_with("https:");
    let schemes = if is_https { "=https" } else { "=http,https" };
    let failed = |detail: String| {
        Trouble::new("cli-fetch-failed")
            .arg("address", address)
            .arg("detail", detail)
    };
    let size = LONGEST.to_string();
    let child = Command::new("curl")
        // First of all: no settings of the user's.
        .args([
            "--disable",
            "--silent",
            "--show-error",
            "--fail",
            "--location",
        ])
        .args(["--globoff", "--max-redirs", "5", "--max-time", SECONDS])
        .args(["--proto", schemes, "--proto-redir", schemes])
        .args(["--max-filesize", &size, "--", address])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let mut child = child.map_err(|error| match error.kind() {
        ErrorKind::NotFound | ErrorKind::PermissionDenied => {
            Trouble::new("cli-no-curl").arg("address", address)
        }
        _ => failed(error.to_string()),
    })?;
    let mut bytes = Vec::new();
    let read = match child.stdout.take() {
        // Older versions of curl do not count what comes in pieces.
        Some(pipe) => pipe.take(LONGEST + 1).read_to_end(&mut bytes),
        None => Ok(0),
    };
    let is_long = bytes.len() as u64 > LONGEST;
    if is_long || read.is_err() {
        let _ = child.kill();
    }
    // What it says on its errors is a line, which fits into the pipe.
    let output = child.wait_with_output();
    let output = output.map_err(|error| failed(error.to_string()))?;
    match (read, output.status.success()) {
        _ if is_long => Err(failed(format!("> {LONGEST} B"))),
        (Ok(_), true) => Ok(bytes),
        (Err(error), _) => Err(failed(error.to_string())),
        _ => Err(failed(
            String::from_utf8_lossy(&output.stderr).trim().to_owned(),
        )),
    }
}

/// The address of a file's signature: what follows a question mark stays behind it.
pub fn beside(address: &str, ending: &str) -> String {
    let at = address.find(['?', '#']).unwrap_or(address.len());
    let (path, rest) = address.split_at(at);
    format!("{path}{ending}{rest}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_http_is_an_address() {
        assert!(is_address("HTTPS://practices.example/revocations.json"));
        for other in [
            "file:///etc/passwd",
            "ftp://a",
            "revocations.json",
            "-o https://a",
            "C:\\list",
        ] {
            assert!(!is_address(other), "{other}");
        }
        assert_eq!(
            beside("https://a/b.json?x=1", ".sig"),
            "https://a/b.json.sig?x=1"
        );
    }
}
