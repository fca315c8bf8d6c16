//! Runs pandoc, which must not take more time or memory than a report is worth.

use std::io::{ErrorKind, Read, Write};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::trouble::WordError;

/// A report of 300 pages takes three seconds on an old laptop.
const LONGEST: Duration = Duration::from_secs(60);

/// The most that is read of what it writes, in bytes.
const MOST: u64 = 128 * 1024 * 1024;

/// Turns a Word file into pandoc's tree as JSON, with its tracked changes and comments.
pub fn pandoc(docx: Vec<u8>) -> Result<Vec<u8>, WordError> {
    let arguments = [
        "+RTS",
        "-M512M",
        "-RTS",
        "--sandbox",
        "--from=docx",
        "--to=json",
        "--track-changes=all",
    ];
    let child = Command::new("pandoc")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let mut child = child.map_err(|error| match error.kind() {
        ErrorKind::NotFound | ErrorKind::PermissionDenied => WordError::NoPandoc,
        _ => WordError::Failed(error.to_string()),
    })?;
    // Three pipes at once: each side would wait for the other otherwise.
    let writer = child.stdin.take().map(|mut pipe| {
        thread::spawn(move || {
            // It may have stopped reading: its exit code says why.
            let _ = pipe.write_all(&docx);
        })
    });
    let output = child.stdout.take().map(reader);
    let problems = child.stderr.take().map(reader);
    let finished = wait(&mut child);
    if finished.is_none() {
        let _ = child.kill();
        let _ = child.wait();
    }
    drop(writer.map(thread::JoinHandle::join));
    let text = |handle: Option<thread::JoinHandle<Vec<u8>>>| {
        handle
            .and_then(|handle| handle.join().ok())
            .unwrap_or_default()
    };
    let (output, problems) = (text(output), text(problems));
    match finished {
        None => Err(WordError::Slow(LONGEST.as_secs() as usize)),
        Some(true) => Ok(output),
        Some(false) => {
            let problems = String::from_utf8_lossy(&problems).trim().to_owned();
            // Older ones do not know the option.
            if problems.contains("--sandbox") {
                return Err(WordError::OldPandoc);
            }
            Err(WordError::Failed(problems))
        }
    }
}

fn reader(pipe: impl Read + Send + 'static) -> thread::JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = pipe.take(MOST).read_to_end(&mut bytes);
        bytes
    })
}

/// Whether it ended well; `None` when it did not end in time.
fn wait(child: &mut Child) -> Option<bool> {
    let start = Instant::now();
    while start.elapsed() < LONGEST {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status.success()),
            Ok(None) => thread::sleep(Duration::from_millis(10)),
            Err(_) => return Some(false),
        }
    }
    None
}
