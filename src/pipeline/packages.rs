//! Packages that lie in `packages/`, to be published with the site: only whole ones, and none that holds
//! something that was withdrawn or is not published.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::config::Languages;
use crate::copies::{self, Copy, Differences, PackageManifest};
use crate::diag::{Code, Diagnostic};
use crate::output::{self, Artifact};
use crate::paths::{OutputPath, PACKAGES, SourcePath};
use crate::revocations::Revocations;
use crate::signature;
use crate::site::{Package, PackageKind, Site};

/// Reads the packages beside `site.toml`. One that cannot be published is reported and left out.
pub fn read(
    root: &Path,
    languages: &Languages,
    list: &Revocations,
) -> (Vec<Package>, Vec<Diagnostic>) {
    let files = fs::read_dir(root.join(PACKAGES)).into_iter().flatten();
    let mut files: Vec<PathBuf> = files.flatten().map(|file| file.path()).collect();
    files.sort();
    let read: Vec<_> = files
        .par_iter()
        .filter_map(|file| package(file, languages, list))
        .collect();
    let mut packages = Vec::new();
    let mut found = Vec::new();
    for one in read {
        match one {
            Ok(package) => packages.push(package),
            Err(diagnostic) => found.push(diagnostic),
        }
    }
    packages.sort_by(|a, b| (a.kind, &a.languages, &a.file).cmp(&(b.kind, &b.languages, &b.file)));
    (packages, found)
}

/// `None` for a file that is no package for readers: a manifest, an update, data.
fn package(
    file: &Path,
    languages: &Languages,
    list: &Revocations,
) -> Option<Result<Package, Diagnostic>> {
    let name = file.file_name()?.to_string_lossy();
    let kind = PackageKind::ALL.into_iter().find(|kind| {
        name.rsplit_once('.')
            .is_some_and(|(_, end)| end == kind.as_str())
    })?;
    let refused = |detail: String| Some(Err(refused(&name, detail)));
    let damaged = || refused("it is damaged, or its manifest is missing".to_owned());
    let Ok(copy) = Copy::read(file) else {
        return damaged();
    };
    if copy.update.is_some() {
        return None;
    }
    let Ok(manifest) = PackageManifest::parse(&copy.manifest) else {
        return damaged();
    };
    let known = languages.ids();
    let own: Vec<_> = known
        .filter(|id| manifest.languages.contains(&languages.get(*id).tag))
        .collect();
    let is_site = kind != PackageKind::Zip || copy.files.contains_key("index.html");
    let (true, false, Some(date)) = (is_site, own.is_empty(), manifest.day()) else {
        return None;
    };
    if !name
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte))
    {
        return refused("its name has other characters than a-z, 0-9, `.`, `-` and `_`".to_owned());
    }
    if !Differences::of(&copy, &manifest).is_empty() {
        return refused("it is not as it was made".to_owned());
    }
    let none = Revocations::default();
    let own_list = copy.revocations.as_deref();
    let own_list = own_list.and_then(|text| Revocations::parse(text).ok());
    let gone = copies::withdrawn(&copy, &manifest, own_list.as_ref().unwrap_or(&none), list);
    if let Some(one) = gone.first() {
        return refused(format!(
            "it holds `{}`, which was withdrawn on {}",
            one.id, one.date
        ));
    }
    let size = fs::metadata(file).map_or(0, |known| known.len());
    Some(Ok(Package {
        kind,
        languages: own,
        file: name.into_owned(),
        size,
        date,
        entries: manifest.entries.unwrap_or_default(),
    }))
}

/// Leaves out of `packages` those with an entry that the site does not publish, such as one that went
/// back to be a draft.
pub fn leave_out_unpublished(site: &mut Site) -> Vec<Diagnostic> {
    if site.inputs.packages.is_empty() {
        return Vec::new();
    }
    let collection = |id| &site.model().collection(id).name;
    let entries = site.visible().map(|id| site.entry(id));
    let published: HashSet<String> = entries
        .map(|entry| format!("{}/{}", collection(entry.collection), entry.id))
        .collect();
    let mut found = Vec::new();
    let mut packages = site.inputs.packages.to_vec();
    packages.retain(|package| {
        let gone = package.entries.iter().find(|id| !published.contains(*id));
        found.extend(gone.map(|id| {
            refused(
                &package.file,
                format!("it holds `{id}`, which is not published"),
            )
        }));
        gone.is_none()
    });
    site.inputs.packages = packages.into();
    found
}

fn refused(name: &str, detail: String) -> Diagnostic {
    let path = SourcePath::new(format!("{PACKAGES}/{name}"));
    Diagnostic::new(Code::PackageRefused, &path)
        .arg("detail", detail)
        .help("export-again")
}

/// The files of a package: itself, and its manifest and signature where they lie beside it.
pub fn files<'a>(root: &'a Path, package: &'a Package) -> impl Iterator<Item = Artifact> + 'a {
    let manifest = format!("{}.{}", package.file, output::MANIFEST);
    let signature = format!("{manifest}{}", signature::ENDING);
    let names = [package.file.clone(), manifest, signature];
    names.into_iter().filter_map(move |name| {
        let bytes = fs::read(root.join(PACKAGES).join(&name)).ok()?;
        Some(Artifact::new(
            OutputPath::new(format!("{PACKAGES}/{name}")),
            bytes,
        ))
    })
}
