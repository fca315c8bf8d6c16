//! Reads files side by side.

use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::source::{self, ROOTS, Tree};

/// Everything that the site below `root` is made of.
pub fn all(root: &Path) -> Tree {
    let mut tree = Tree::default();
    for start in ROOTS {
        add(&mut tree, root, start);
    }
    tree
}

/// Reads again what `changed` names, files or folders below `root`. Says whether only entries were
/// concerned, not the site's configuration, model, messages or theme.
pub fn again(tree: &mut Tree, root: &Path, changed: &[PathBuf]) -> bool {
    let mut only_entries = true;
    for path in changed {
        let path = source::source_path(root, path);
        if source::is_source(path.as_str()) {
            only_entries &= source::is_in_entry(path.as_str());
            tree.forget(path.as_str());
            add(tree, root, path.as_str());
        }
    }
    only_entries
}

fn add(tree: &mut Tree, root: &Path, start: &str) {
    let (found, problems) = source::find(root, start);
    let read = found.into_par_iter().map(source::read).collect();
    tree.add(read, problems);
}
