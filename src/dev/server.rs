//! An HTTP server for this computer alone.

use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use tiny_http::{Method, Request, Response};

use super::answer::{OWN, answer};
use super::live::Live;

/// How long a page waits for a change before it asks again; proxies cut connections after 30 s.
const WAIT: Duration = Duration::from_secs(25);
/// Threads that answer requests; waiting pages have threads of their own.
const WORKERS: usize = 4;

/// Why the server did not start, in the words of the operating system; mostly a port in use.
#[derive(Debug)]
pub struct ServerError(pub String);

/// A server that listens on the loopback interface only.
pub struct Server {
    http: Arc<tiny_http::Server>,
    address: SocketAddr,
}

impl Server {
    /// `port` 0 takes a free one.
    pub fn bind(port: u16) -> Result<Self, ServerError> {
        let http = tiny_http::Server::http((Ipv4Addr::LOCALHOST, port))
            .map_err(|error| ServerError(error.to_string()))?;
        let address = http
            .server_addr()
            .to_ip()
            .unwrap_or(SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
        Ok(Self {
            http: Arc::new(http),
            address,
        })
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers requests until the process ends.
    pub fn run(&self, live: &Arc<Live>) {
        let workers: Vec<_> = (0..WORKERS)
            .map(|_| {
                let (http, live) = (self.http.clone(), live.clone());
                thread::spawn(move || {
                    while let Ok(request) = http.recv() {
                        handle(request, &live);
                    }
                })
            })
            .collect();
        for worker in workers {
            // A worker that panicked has ended; the others go on.
            let _ = worker.join();
        }
    }
}

fn handle(request: Request, live: &Arc<Live>) {
    if *request.method() != Method::Get && *request.method() != Method::Head {
        let _ = request.respond(Response::empty(405));
        return;
    }
    // A page of another site must not read drafts through a name that resolves to this computer.
    if !is_local(&request) {
        let _ = request.respond(Response::empty(403));
        return;
    }
    let url = request.url().to_owned();
    let (path, query) = url.split_once('?').unwrap_or((&url, ""));
    let path = path.trim_start_matches('/');
    if path == format!("{OWN}changed") {
        let since = query
            .strip_prefix("since=")
            .and_then(|since| since.parse().ok());
        let live = Arc::clone(live);
        thread::spawn(move || {
            let changed = live.wait(since.unwrap_or(0), WAIT);
            let _ = request.respond(Response::empty(if changed { 200 } else { 204 }));
        });
        return;
    }
    let answer = answer(&live.newest(), path);
    let is_head = *request.method() == Method::Head;
    let body = if is_head { &[][..] } else { &answer.body };
    // tiny_http gives a new connection to a thread that may still wait on an open one: a page with many
    // files then hangs until that one ends. So each ends with its answer, which its own responses cannot say.
    let head = format!(
        "HTTP/1.1 {} \r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n",
        answer.status,
        answer.content_type,
        answer.body.len(),
    );
    let mut writer = request.into_writer();
    // The reader may have gone away.
    let _ = writer
        .write_all(head.as_bytes())
        .and_then(|()| writer.write_all(body))
        .and_then(|()| writer.flush());
}

/// Whether the request names this computer, against DNS rebinding.
fn is_local(request: &Request) -> bool {
    let host = request
        .headers()
        .iter()
        .find(|header| header.field.equiv("Host"));
    host.is_none_or(|header| {
        let host = header.value.as_str();
        let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
        matches!(name, "localhost" | "127.0.0.1" | "[::1]")
    })
}
