//! Names for findings that outlive a change of the lines around them.

use std::collections::HashMap;

use super::json::JsonDiagnostic;

/// A name of 32 hexadecimal digits for each of `found`, unique among them.
///
/// It depends on the code, the file and the words of the line, not on the line's number or on the
/// language of the message. Findings that are alike in all of that are counted.
pub fn fingerprints(found: &[JsonDiagnostic]) -> Vec<String> {
    let mut alike: HashMap<[&str; 3], usize> = HashMap::new();
    let mut names = Vec::with_capacity(found.len());
    for one in found {
        let parts = [one.code, &one.path, &one.context];
        let count = alike.entry(parts).or_default();
        *count += 1;
        // No part holds a line feed.
        let text = format!("{}\n{count}", parts.join("\n"));
        names.push(blake3::hash(text.as_bytes()).to_hex()[..32].to_owned());
    }
    names
}
