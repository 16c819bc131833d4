//! What the sample app remembers: visitors, their links, seen webhooks and a log. Asks the platform nothing.

use rusqlite::{Connection, OptionalExtension as _, params};
use serde::Serialize;

use crate::clock;

/// How many lines of the log a page shows.
const LOG_LINES: u32 = 20;

/// How far a link has come. A later state is never overwritten by an earlier one: webhooks and the browser race.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum LinkState {
    /// The consent is this visitor's own; no data yet.
    Linked,
    /// The platform is fetching the data.
    Syncing,
    /// The data is there.
    Ready,
    /// The consent was revoked or has expired.
    Ended,
}

impl LinkState {
    fn by_number(number: i64) -> Self {
        match number {
            0 => Self::Linked,
            1 => Self::Syncing,
            2 => Self::Ready,
            _ => Self::Ended,
        }
    }
}

/// One linked institution.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Link {
    pub(super) consent_id: String,
    pub(super) institution: String,
    pub(super) state: LinkState,
}

/// One line of the log.
#[derive(Debug, Clone, Serialize)]
pub(super) struct LogLine {
    at: String,
    text: String,
}

/// What a page shows of the server's side.
#[derive(Debug, Clone, Default, Serialize)]
pub(super) struct Snapshot {
    pub(super) links: Vec<Link>,
    pub(super) log: Vec<LogLine>,
}

/// The end user that stands for this visitor on the platform, once there is one.
pub(super) fn end_user(connection: &Connection, visitor: &str) -> rusqlite::Result<Option<String>> {
    connection
        .prepare_cached("SELECT end_user_id FROM visitors WHERE id = ?1")?
        .query_row([visitor], |row| row.get(0))
        .optional()
}

/// Remembers the visitor's end user. If another request was quicker, its end user stands.
pub(super) fn keep_end_user(connection: &Connection, visitor: &str, end_user: &str) -> rusqlite::Result<String> {
    connection.execute("INSERT OR IGNORE INTO visitors (id, end_user_id) VALUES (?1, ?2)", [visitor, end_user])?;
    connection.query_row("SELECT end_user_id FROM visitors WHERE id = ?1", [visitor], |row| row.get(0))
}

/// Forgets the visitor's end user, if it is still this one.
pub(super) fn forget_end_user(connection: &Connection, visitor: &str, end_user: &str) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM visitors WHERE id = ?1 AND end_user_id = ?2", [visitor, end_user]).map(drop)
}

/// Notes a state of a link. The browser's report brings the institution's name, a webhook only its id.
pub(super) fn note_link(
    connection: &Connection,
    end_user: &str,
    consent_id: &str,
    institution: &str,
    state: LinkState,
) -> rusqlite::Result<()> {
    connection
        .execute(
            "INSERT INTO links (consent_id, end_user_id, institution, state) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (consent_id) DO UPDATE SET
                 state = max(state, excluded.state),
                 institution = CASE excluded.state WHEN 0 THEN excluded.institution ELSE institution END
             WHERE end_user_id = excluded.end_user_id",
            params![consent_id, end_user, institution, state as i64],
        )
        .map(drop)
}

/// Whether this visitor has such a link.
pub(super) fn owns(connection: &Connection, end_user: &str, consent_id: &str) -> rusqlite::Result<bool> {
    connection
        .query_row("SELECT 1 FROM links WHERE consent_id = ?1 AND end_user_id = ?2", [consent_id, end_user], |_| Ok(()))
        .optional()
        .map(|row| row.is_some())
}

/// Notes a webhook. `false` if it was here before.
pub(super) fn first_sight(connection: &Connection, message_id: &str) -> rusqlite::Result<bool> {
    let added = connection.execute(
        "INSERT OR IGNORE INTO messages (message_id, received_at) VALUES (?1, ?2)",
        params![message_id, clock::now()],
    )?;
    Ok(added > 0)
}

/// Adds a line to the visitor's log.
pub(super) fn log(connection: &Connection, end_user: &str, text: &str) -> rusqlite::Result<()> {
    connection
        .execute(
            "INSERT INTO log (end_user_id, at, text) VALUES (?1, ?2, ?3)",
            [end_user, &clock::rfc3339(clock::now()), text],
        )
        .map(drop)
}

/// What there is to show to a visitor.
pub(super) fn snapshot(connection: &Connection, visitor: &str) -> rusqlite::Result<Snapshot> {
    let Some(end_user) = end_user(connection, visitor)? else { return Ok(Snapshot::default()) };
    let links = connection
        .prepare_cached("SELECT consent_id, institution, state FROM links WHERE end_user_id = ?1 ORDER BY rowid")?
        .query_map([&end_user], |row| {
            Ok(Link { consent_id: row.get(0)?, institution: row.get(1)?, state: LinkState::by_number(row.get(2)?) })
        })?
        .collect::<Result<_, _>>()?;
    let log = connection
        .prepare_cached("SELECT at, text FROM log WHERE end_user_id = ?1 ORDER BY id DESC LIMIT ?2")?
        .query_map(params![end_user, LOG_LINES], |row| Ok(LogLine { at: row.get(0)?, text: row.get(1)? }))?
        .collect::<Result<_, _>>()?;
    Ok(Snapshot { links, log })
}
