//! Tells pages what the server knows, as it changes: one snapshot at a time, over server-sent events.

use std::convert::Infallible;

use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use futures_util::stream::{self, Stream};
use tokio::sync::watch;

use super::visitor::Visitor;
use super::{App, Problem, store};
use crate::server::Shutdown;

/// Wakes every open page when something has changed.
#[derive(Clone)]
pub(super) struct Feed(watch::Sender<u64>);

impl Feed {
    pub(super) fn new() -> Self {
        Self(watch::Sender::new(0))
    }

    pub(super) fn announce(&self) {
        self.0.send_modify(|version| *version = version.wrapping_add(1));
    }
}

/// `GET /api/state`: the snapshot, once.
pub(super) async fn state(State(app): State<App>, visitor: Visitor) -> Response {
    match app.db.with(|c| store::snapshot(c, &visitor.0)) {
        Ok(snapshot) => Json(snapshot).into_response(),
        Err(error) => Problem::from(error).into_response(),
    }
}

/// `GET /api/events`: the snapshot now, and again whenever it is another.
pub(super) async fn events(
    State(app): State<App>,
    Extension(shutdown): Extension<Shutdown>,
    visitor: Visitor,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let mut changes = app.feed.0.subscribe();
    changes.mark_changed();
    let start = Watcher { app, shutdown, visitor, changes, last: String::new() };
    Sse::new(stream::unfold(start, Watcher::next)).keep_alive(KeepAlive::default())
}

struct Watcher {
    app: App,
    shutdown: Shutdown,
    visitor: Visitor,
    changes: watch::Receiver<u64>,
    last: String,
}

impl Watcher {
    async fn next(mut self) -> Option<(Result<Event, Infallible>, Self)> {
        loop {
            tokio::select! {
                () = self.shutdown.requested() => return None,
                changed = self.changes.changed() => changed.ok()?,
            }
            let snapshot = self.app.db.with(|c| store::snapshot(c, &self.visitor.0)).ok()?;
            let text = serde_json::to_string(&snapshot).ok()?;
            if text != self.last {
                let event = Event::default().event("state").data(&text);
                self.last = text;
                return Some((Ok(event), self));
            }
        }
    }
}
