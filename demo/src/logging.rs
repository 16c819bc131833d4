//! What goes to the log: a line a request, with the route's pattern. Never an address as sent, a body or a header,
//! since session ids, tokens and codes travel in those.

use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;

/// Sends log lines to stderr, so that stdout holds only the addresses.
pub(crate) fn init(level: tracing::Level) {
    tracing_subscriber::fmt().with_max_level(level).with_writer(std::io::stderr).with_ansi(false).init();
}

/// Writes one line for each request to the named server.
pub(crate) async fn log_request(State(server): State<&'static str>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let method = request.method().clone();
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or_else(|| "(no route)".to_owned(), |path| path.as_str().to_owned());
    let response = next.run(request).await;
    let status = response.status().as_u16();
    let micros = started.elapsed().as_micros();
    if status >= 500 {
        tracing::error!(server, %method, route, status, micros, "request");
    } else {
        tracing::info!(server, %method, route, status, micros, "request");
    }
    response
}
