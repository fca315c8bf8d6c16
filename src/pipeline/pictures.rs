//! The pictures of a build: each as it is, and smaller copies of those that are too large for a phone.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use rayon::prelude::*;

use super::error::BuildError;
use super::load::Ready;
use crate::cache::Cache;
use crate::diag::{Code, Diagnostic};
use crate::images::{self, Copies, PHONE, Refused, Stripped};
use crate::output::html::Picture;
use crate::output::{self, Artifact, Output};
use crate::paths::{OutputPath, SourcePath};

/// Changes whenever the same picture could give other bytes.
const MADE_BY: &str = concat!(
    "pictures ",
    env!("CARGO_PKG_VERSION"),
    " webp 0.3 image 0.25"
);

/// What pages show of the site's pictures.
pub struct Written {
    pub pictures: BTreeMap<SourcePath, Picture>,
    /// Pictures of which no copies could be made.
    pub warnings: Vec<Diagnostic>,
}

/// Writes the pictures beside entries that have pages, and their copies.
pub fn write(ready: &Ready, cache: &Cache, output: &Output) -> Result<Written, BuildError> {
    let site = &ready.site;
    let files: Vec<&SourcePath> = site
        .visible()
        .flat_map(|id| &site.entry(id).assets)
        .collect();
    // Every picture was stripped when the site was loaded, or there is no `Ready`.
    let found = files
        .par_iter()
        .filter_map(|file| Some((*file, ready.media.get(file)?)));
    let written = found.map(|(file, picture)| {
        let path = output::asset_path(file);
        output.write(&Artifact::new(path.clone(), picture.bytes.clone()))?;
        let (shown, warning) = match copies(file, picture, cache, output)? {
            Ok(shown) => (shown, None),
            Err(refused) => (None, Some(cannot_reduce(file, &refused))),
        };
        let shown = shown.unwrap_or_else(|| Picture::as_it_is(path, picture));
        Ok((file.clone(), shown, warning))
    });
    let written = written.collect::<Result<Vec<_>, BuildError>>()?;
    let warnings = written
        .iter()
        .filter_map(|(_, _, warning)| warning.clone())
        .map(|mut warning| {
            let severity = site.inputs.config.severity.get(&warning.code);
            warning.severity = *severity.unwrap_or(&warning.severity);
            warning
        });
    Ok(Written {
        warnings: warnings.collect(),
        pictures: written
            .into_iter()
            .map(|(file, shown, _)| (file, shown))
            .collect(),
    })
}

/// Writes the copies of a picture; `None` where the picture is small enough without.
fn copies(
    file: &SourcePath,
    picture: &Stripped,
    cache: &Cache,
    output: &Output,
) -> Result<Result<Option<Picture>, Refused>, BuildError> {
    let widths = images::widths(picture.width, picture.bytes.len());
    let Some(phone) = widths.iter().filter(|one| **one <= PHONE).max() else {
        return Ok(Ok(None));
    };
    let hash = blake3::hash(&picture.bytes);
    // Decoded and encoded only when one of the files is not in the cache.
    let made: OnceLock<Result<Copies, Refused>> = OnceLock::new();
    let made = || made.get_or_init(|| images::copies(&picture.bytes, &widths));
    let folder = output::asset_path(&SourcePath::new(format!("{}/", file.folder())));
    // The picture's own name could hold anything, and name somebody.
    let name = |width: u32, ending: &str| {
        OutputPath::new(format!("{folder}{}-{width}.{ending}", &hash.to_hex()[..16]))
    };
    let keep = |path: &OutputPath, pick: &dyn Fn(&Copies) -> Vec<u8>| {
        let key = format!("{MADE_BY} {hash} {widths:?} {path}");
        let make = || made().as_ref().map(pick).map_err(Refused::clone);
        let bytes = match cache.get_or_make(blake3::hash(key.as_bytes()), make) {
            Ok(bytes) => bytes,
            Err(refused) => return Ok(Err(refused)),
        };
        // Whatever wrote the cache: a picture goes out as a contributor's does.
        let clean = match images::strip(&bytes) {
            Ok(clean) => clean.bytes,
            Err(refused) => return Ok(Err(refused)),
        };
        output.write(&Artifact::new(path.clone(), clean))?;
        Ok::<_, BuildError>(Ok(()))
    };
    let mut webp = Vec::new();
    for (at, width) in widths.iter().copied().enumerate() {
        let path = name(width, "webp");
        if let Err(refused) = keep(&path, &|made| made.webp[at].bytes.clone())? {
            return Ok(Err(refused));
        }
        webp.push((width, path));
    }
    let path = name(*phone, "jpg");
    if let Err(refused) = keep(&path, &|made| made.jpeg.bytes.clone())? {
        return Ok(Err(refused));
    }
    Ok(Ok(Some(Picture {
        width: picture.width,
        height: picture.height,
        file: path,
        webp,
    })))
}

fn cannot_reduce(file: &SourcePath, refused: &Refused) -> Diagnostic {
    let detail = match refused {
        Refused::Kind => refused.to_string(),
        Refused::Broken(detail) => detail.clone(),
    };
    Diagnostic::new(Code::PictureNotReduced, file)
        .arg("detail", detail)
        .help("save-picture-again")
}
