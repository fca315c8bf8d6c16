//! The site as it is now, shared between the watcher and the server.

use std::collections::BTreeMap;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use crate::output::Artifact;
use crate::pipeline::{self, BuildError, Ready};
use crate::search::Published;

/// The files below `search/`, by path, and where they are; or why there are none.
pub type SearchFiles = Result<(Published, BTreeMap<String, Vec<u8>>), String>;

/// One state of the site. A newer one never changes an older one.
pub struct State {
    /// Counts from 1; every change of the files makes the next.
    pub version: u64,
    /// The site, or its problems as the terminal shows them.
    pub site: Result<Ready, String>,
    search: OnceLock<SearchFiles>,
}

impl State {
    fn new(version: u64, site: Result<Ready, String>) -> Self {
        Self {
            version,
            site,
            search: OnceLock::new(),
        }
    }

    /// The search of `ready`, which is this state's site; made when it is first asked for.
    pub fn search(&self, ready: &Ready) -> &SearchFiles {
        self.search.get_or_init(|| {
            let files = Mutex::new(BTreeMap::new());
            let keep = |file: Artifact| {
                let mut files = files.lock().unwrap_or_else(PoisonError::into_inner);
                files.insert(file.path.as_str().to_owned(), file.bytes);
                Ok(())
            };
            match pipeline::publish(&ready.site, &keep) {
                Ok(published) => {
                    let files = files.into_inner().unwrap_or_else(PoisonError::into_inner);
                    Ok((published, files))
                }
                Err(BuildError::Index(error)) => Err(error.to_string()),
                Err(BuildError::Render(_) | BuildError::Write(_)) => Err(String::new()),
            }
        })
    }
}

/// The newest state, and a way to wait for the next.
pub struct Live {
    newest: Mutex<Arc<State>>,
    changed: Condvar,
}

impl Live {
    pub fn new(site: Result<Ready, String>) -> Self {
        Self {
            newest: Mutex::new(Arc::new(State::new(1, site))),
            changed: Condvar::new(),
        }
    }

    pub fn newest(&self) -> Arc<State> {
        Arc::clone(&self.lock())
    }

    pub fn replace(&self, site: Result<Ready, String>) {
        let mut newest = self.lock();
        let version = newest.version + 1;
        *newest = Arc::new(State::new(version, site));
        self.changed.notify_all();
    }

    /// Waits until there is a newer state than `version`, at most for `limit`; says whether there is.
    pub fn wait(&self, version: u64, limit: Duration) -> bool {
        let newest = self.lock();
        let waited = self
            .changed
            .wait_timeout_while(newest, limit, |newest| newest.version <= version);
        let (newest, _) = waited.unwrap_or_else(PoisonError::into_inner);
        newest.version > version
    }

    fn lock(&self) -> MutexGuard<'_, Arc<State>> {
        // The state is replaced as a whole: a thread that panicked left the old or the new one.
        self.newest.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
