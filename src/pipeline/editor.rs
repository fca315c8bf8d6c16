//! Reads the files of others that the form editor is made of, and makes its folder.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use crate::diag::{Code, Diagnostic};
use crate::output::editor::{self, VENDORED, Vendored};
use crate::output::{Artifact, sha256};
use crate::paths::SourcePath;
use crate::site::Inputs;

/// The files of the form editor; none where the site has no editor.
///
/// A file that is missing, or not the one that this program was written for, is an error: nothing else
/// than what was looked at is published under the site's own address.
pub fn editor_files(root: &Path, inputs: &Inputs) -> Result<Vec<Artifact>, Vec<Diagnostic>> {
    let Some(settings) = &inputs.config.editor else {
        return Ok(Vec::new());
    };
    let folder = root.join(&settings.packages);
    let mut vendored = Vec::new();
    let mut problems = Vec::new();
    for file in &VENDORED {
        match read(&folder, file) {
            Ok(bytes) => vendored.push(bytes),
            Err(state) => problems.push(
                Diagnostic::new(Code::EditorFile, &SourcePath::new("site.toml"))
                    .at(settings.span)
                    .arg("state", state)
                    .arg("file", format!("{}/{}", settings.packages, file.path))
                    .help("install-editor")
                    .help_arg("command", editor::install_command()),
            ),
        }
    }
    if problems.is_empty() {
        Ok(editor::editor(inputs, settings, vendored))
    } else {
        Err(problems)
    }
}

/// The bytes of a file, or what is wrong with it.
fn read(folder: &Path, file: &Vendored) -> Result<Vec<u8>, &'static str> {
    let bytes = fs::read(folder.join(file.path)).map_err(|error| match error.kind() {
        ErrorKind::NotFound => "missing",
        _ => "unreadable",
    })?;
    if sha256(&bytes) == file.sha256 {
        Ok(bytes)
    } else {
        Err("changed")
    }
}
