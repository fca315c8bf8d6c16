//! Tells which files of a site have changed.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use notify::event::EventKind;
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher as _};

/// How long to wait for more after a first change: editors save in several steps (write, rename),
/// which are over within a few milliseconds; more would be felt.
const SETTLE: Duration = Duration::from_millis(8);

/// Why files cannot be watched, in the words of the operating system.
#[derive(Debug)]
pub struct WatchError(pub String);

/// Watches a site's sources.
pub struct Watcher {
    events: Receiver<notify::Result<Event>>,
    /// Watching ends when it is dropped.
    _watcher: RecommendedWatcher,
}

impl Watcher {
    /// Starts watching the folders below `root` that hold sources, and `site.toml`.
    pub fn new(root: &Path) -> Result<Self, WatchError> {
        let describe = |error: notify::Error| WatchError(error.to_string());
        let (sender, events) = channel();
        let mut watcher = notify::recommended_watcher(sender).map_err(describe)?;
        watcher
            .watch(root, RecursiveMode::NonRecursive)
            .map_err(describe)?;
        for folder in ["content", "i18n", "themes"] {
            let folder = root.join(folder);
            if folder.is_dir() {
                watcher
                    .watch(&folder, RecursiveMode::Recursive)
                    .map_err(describe)?;
            }
        }
        Ok(Self {
            events,
            _watcher: watcher,
        })
    }

    /// Waits for changes and returns the paths that changed, each once; `None` when watching ended.
    pub fn next(&self) -> Option<Vec<PathBuf>> {
        loop {
            let mut changed = Vec::new();
            add(&mut changed, self.events.recv().ok()?);
            while let Ok(event) = self.events.recv_timeout(SETTLE) {
                add(&mut changed, event);
            }
            changed.sort();
            changed.dedup();
            if !changed.is_empty() {
                return Some(changed);
            }
        }
    }
}

/// Adds the paths of an event that changes what a file says; reading a file is no change.
fn add(changed: &mut Vec<PathBuf>, event: notify::Result<Event>) {
    if let Ok(event) = event
        && matches!(
            event.kind,
            EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_)
        )
    {
        changed.extend(event.paths);
    }
}
