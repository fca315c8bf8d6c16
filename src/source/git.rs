//! What git knows of a site: which files have changed, and what they were.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::walk::ROOTS;
use crate::paths::SourcePath;

/// Where a branch is taken to have begun when nobody says.
const BASES: [&str; 3] = ["origin/HEAD", "origin/main", "origin/master"];

/// Why git could not answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GitError {
    /// The program cannot be started.
    NoGit(String),
    /// There is no such revision; the list of those that were tried.
    NoBase(String),
    /// What git itself says.
    Failed(String),
}

/// A site in a git repository, and the revision that it is compared with.
pub struct Changes {
    root: PathBuf,
    /// The full name of a commit.
    base: String,
}

impl Changes {
    /// Compares the files below `root` as they are now with the commit where their branch left
    /// `base`; an empty `base` is the default branch of `origin`.
    pub fn since(root: &Path, base: &str) -> Result<Self, GitError> {
        git(root, &["rev-parse", "--git-dir"])?;
        let tried = match base {
            "" => BASES.to_vec(),
            base => vec![base],
        };
        let commit = tried.iter().find_map(|name| {
            let name = format!("{name}^{{commit}}");
            let args = [
                "rev-parse",
                "--verify",
                "--quiet",
                "--end-of-options",
                &name,
            ];
            git(root, &args).ok()
        });
        let Some(commit) = commit else {
            return Err(GitError::NoBase(tried.join(", ")));
        };
        let base = git(root, &["merge-base", "HEAD", line(&commit)]);
        // Without a common commit, or in a shallow clone, git says nothing but fails.
        let base = base.map_err(|_| GitError::NoBase(tried.join(", ")))?;
        Ok(Self {
            root: root.to_owned(),
            base: line(&base).to_owned(),
        })
    }

    /// The files that were added, changed, renamed to or deleted, committed or not, by path.
    pub fn files(&self) -> Result<Vec<SourcePath>, GitError> {
        let diff = ["diff", "--name-only", "--no-renames", "--relative", "-z"];
        let known = git(&self.root, &[&diff[..], &[&self.base, "--", "."]].concat())?;
        let new = [
            "ls-files",
            "--others",
            "--exclude-standard",
            "-z",
            "--",
            ".",
        ];
        let new = git(&self.root, &new)?;
        let names = known.split('\0').chain(new.split('\0'));
        let mut files: Vec<SourcePath> = names
            .filter(|name| !name.is_empty())
            .map(SourcePath::new)
            .collect();
        files.sort();
        files.dedup();
        Ok(files)
    }

    /// Writes the site as it was into `folder`, which is empty; nothing where there was no site.
    pub fn write_base(&self, folder: &Path) -> Result<(), GitError> {
        let prefix = git(&self.root, &["rev-parse", "--show-prefix"])?;
        let tree = format!("{}:{}", self.base, line(&prefix));
        if git(&self.root, &["cat-file", "-e", &tree]).is_err() {
            return Ok(());
        }
        // Below the repository's own root git would write only what its index has below there.
        let top = git(&self.root, &["rev-parse", "--show-toplevel"])?;
        let top = Path::new(line(&top));
        // An index of its own leaves that of the repository alone.
        let index = folder.join(".index");
        let index = [("GIT_INDEX_FILE", index.as_path())];
        git_with(top, &["read-tree", &tree], &index)?;
        let to = format!("--prefix={}/", folder.display());
        git_with(top, &["checkout-index", "--all", "--quiet", &to], &index)?;
        Ok(())
    }
}

/// The commit that the site's files stand at, with `-dirty` behind it when they have changed since;
/// `None` without git, a repository or a commit.
pub fn revision(root: &Path) -> Option<String> {
    let head = git(root, &["rev-parse", "--verify", "--quiet", "HEAD"]).ok()?;
    let changed = git(
        root,
        &[&["status", "--porcelain", "--"], &ROOTS[..]].concat(),
    )
    .ok()?;
    let mark = if changed.is_empty() { "" } else { "-dirty" };
    Some(format!("{}{mark}", line(&head)))
}

fn line(text: &str) -> &str {
    text.trim_end_matches('\n')
}

fn git(root: &Path, args: &[&str]) -> Result<String, GitError> {
    git_with(root, args, &[])
}

fn git_with(root: &Path, args: &[&str], paths: &[(&str, &Path)]) -> Result<String, GitError> {
    let mut command = Command::new("git");
    command.arg("-C").arg(root).args(args);
    command.env("GIT_OPTIONAL_LOCKS", "0").env("LC_ALL", "C");
    command.envs(paths.iter().copied());
    let output = command
        .output()
        .map_err(|error| GitError::NoGit(error.to_string()))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        return Err(GitError::Failed(said));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
