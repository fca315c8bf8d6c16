//! Runs typst, which is a program of its own: it would be larger than all the rest.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;

/// Why there is no PDF.
#[derive(Debug)]
pub enum TypstError {
    /// There is no `typst`.
    Missing,
    /// What typst says.
    Failed(String),
}

/// Sets the file `source` in `folder`, with the fonts of the folder `fonts` and those of the system,
/// as PDF/UA-1 (ISO 14289-1), which screen readers can follow.
pub fn compile(folder: &Path, source: &str, fonts: &Path) -> Result<Vec<u8>, TypstError> {
    let said = |error: std::io::Error| TypstError::Failed(error.to_string());
    let input = folder.join("main.typ");
    let output = folder.join("main.pdf");
    fs::write(&input, source).map_err(said)?;
    let run = Command::new("typst")
        .args(["compile", "--pdf-standard", "ua-1", "--root"])
        .arg(folder)
        .arg("--font-path")
        .arg(fonts)
        .args([&input, &output])
        .output();
    let run = run.map_err(|error| match error.kind() {
        ErrorKind::NotFound | ErrorKind::PermissionDenied => TypstError::Missing,
        _ => said(error),
    })?;
    if !run.status.success() {
        let problems = String::from_utf8_lossy(&run.stderr).trim().to_owned();
        return Err(TypstError::Failed(problems));
    }
    fs::read(&output).map_err(said)
}
