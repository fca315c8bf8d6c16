//! The site as it is now, shared between the watcher and the server.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::pipeline::Ready;

/// One state of the site. A newer one never changes an older one.
pub struct State {
    /// Counts from 1; every change of the files makes the next.
    pub version: u64,
    /// The site, or its problems as the terminal shows them.
    pub site: Result<Ready, String>,
}

/// The newest state, and a way to wait for the next.
pub struct Live {
    newest: Mutex<Arc<State>>,
    changed: Condvar,
}

impl Live {
    pub fn new(site: Result<Ready, String>) -> Self {
        Self {
            newest: Mutex::new(Arc::new(State { version: 1, site })),
            changed: Condvar::new(),
        }
    }

    pub fn newest(&self) -> Arc<State> {
        Arc::clone(&self.lock())
    }

    pub fn replace(&self, site: Result<Ready, String>) {
        let mut newest = self.lock();
        let version = newest.version + 1;
        *newest = Arc::new(State { version, site });
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
