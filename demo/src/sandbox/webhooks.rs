//! Queues webhooks and delivers them: signed, in order of their time, five attempts with growing pauses. The queue is in
//! the database, so a restart loses nothing. What is in a body is decided by the caller.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use rusqlite::{Connection, params};
use serde_json::{Value, json};
use tokio::sync::Notify;
use tokio::task::JoinSet;

use super::consent::Consent;
use super::scenario::Scenario;
use crate::clock;
use crate::crypto;
use crate::db::Db;
use crate::outgoing::{Client, Outgoing};

/// How often a message is tried before it is dropped for good.
const MAX_ATTEMPTS: u32 = 5;
/// How many deliveries run at once.
const CONCURRENCY: usize = 8;
/// How long a receiver may take.
const TIMEOUT: Duration = Duration::from_secs(10);
/// How long fetching the data takes after a consent, as the webhooks tell it.
const ACCOUNTS_SYNCED_MS: i64 = 1500;
const HISTORY_SYNCED_MS: i64 = 3000;
/// The events that tell so, first of the accounts, then of their history.
const BANKING_SYNCED: [&str; 2] = ["banking.accounts.sync.completed", "banking.transactions.sync.completed"];
const ENERGY_SYNCED: [&str; 2] = ["energy.accounts.sync.completed", "energy.billing.sync.completed"];
/// How long the webhook waits where the browser is to hear first.
const LATE_MS: i64 = 5000;

/// Where messages go and how they are signed.
#[derive(Clone)]
pub(crate) struct Webhooks {
    db: Db,
    wake: Arc<Notify>,
    client: Client,
    target: Arc<Target>,
}

struct Target {
    url: String,
    client_id: String,
    secret: Vec<u8>,
    backoff: Duration,
}

struct Message {
    id: String,
    data: String,
    publish_time: String,
    copies: u32,
    attempts: u32,
}

impl Webhooks {
    pub(crate) fn new(db: Db, url: String, client_id: String, secret: Vec<u8>, backoff: Duration) -> Self {
        Self {
            db,
            wake: Arc::default(),
            client: Client::new(TIMEOUT),
            target: Arc::new(Target { url, client_id, secret, backoff }),
        }
    }

    /// Looks at the queue now rather than at the next planned time.
    pub(crate) fn wake(&self) {
        self.wake.notify_one();
    }

    /// Delivers until `stop` resolves.
    pub(crate) async fn run(self, stop: impl Future<Output = ()>) {
        tokio::pin!(stop);
        // What was under way when the process before this one ended is sent again: receivers drop repeats.
        if let Err(error) = self.db.with(|c| c.execute("UPDATE outbox SET in_flight = 0", [])) {
            tracing::error!(%error, "webhook queue");
        }
        let mut deliveries = JoinSet::new();
        loop {
            let pause = self.start_due(&mut deliveries).unwrap_or_else(|error| {
                tracing::error!(%error, "webhook queue");
                Duration::from_secs(1)
            });
            tokio::select! {
                () = &mut stop => return,
                () = self.wake.notified() => {}
                Some(_) = deliveries.join_next() => {}
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    /// Starts what is due, as far as there is room, and says when to look again.
    fn start_due(&self, deliveries: &mut JoinSet<()>) -> Result<Duration, crate::db::DbError> {
        let room = CONCURRENCY - deliveries.len();
        let now = clock::now_ms();
        let (due, next) = self.db.with(|c| {
            let due = take_due(c, now, room)?;
            let next: Option<i64> =
                c.query_row("SELECT min(due_ms) FROM outbox WHERE NOT in_flight", [], |row| row.get(0))?;
            Ok((due, next))
        })?;
        for message in due {
            let hooks = self.clone();
            deliveries.spawn(async move { hooks.deliver(message).await });
        }
        let until = next.map_or(60_000, |next| (next - now).clamp(0, 60_000));
        // With no room left, a finished delivery wakes the loop.
        let floor = if deliveries.len() < CONCURRENCY { 0 } else { 1000 };
        Ok(Duration::from_millis(u64::try_from(until).unwrap_or_default().max(floor)))
    }

    async fn deliver(&self, message: Message) {
        let attempt = message.attempts + 1;
        let mut accepted = true;
        for _ in 0..message.copies {
            accepted &= self.post(&message, attempt).await;
        }
        let outcome = if accepted || attempt >= MAX_ATTEMPTS {
            if !accepted {
                tracing::warn!(message_id = message.id, "webhook dropped after {MAX_ATTEMPTS} attempts");
            }
            self.db.with(|c| c.execute("DELETE FROM outbox WHERE message_id = ?1", [&message.id]))
        } else {
            let pause = self.target.backoff * 2_u32.pow(attempt - 1);
            let due = clock::now_ms() + i64::try_from(pause.as_millis()).unwrap_or(i64::MAX / 2);
            self.db.with(|c| {
                c.execute(
                    "UPDATE outbox SET attempts = ?2, due_ms = ?3, in_flight = 0 WHERE message_id = ?1",
                    params![message.id, attempt, due],
                )
            })
        };
        if let Err(error) = outcome {
            tracing::error!(%error, "webhook queue");
        }
        self.wake();
    }

    async fn post(&self, message: &Message, attempt: u32) -> bool {
        let mut data: Value = serde_json::from_str(&message.data).unwrap_or_default();
        data["client_id"] = json!(self.target.client_id);
        let body = json!({
            "delivery_attempt": attempt,
            "publish_time": message.publish_time,
            "message_id": message.id,
            "data": data,
        })
        .to_string()
        .into_bytes();
        let request = Outgoing {
            method: "POST",
            url: self.target.url.clone(),
            headers: vec![
                ("content-type", "application/json".to_owned()),
                ("x-fiskil-signature", crypto::sign(&self.target.secret, &body)),
            ],
            body,
        };
        match self.client.send(request).await {
            Ok(answer) if answer.is_success() => true,
            Ok(answer) => {
                tracing::info!(message_id = message.id, attempt, status = answer.status, "webhook refused");
                false
            }
            Err(error) => {
                tracing::info!(message_id = message.id, attempt, error, "webhook not delivered");
                false
            }
        }
    }
}

/// Takes due messages; they stay in the queue until they are accepted or dropped.
fn take_due(connection: &Connection, now: i64, room: usize) -> rusqlite::Result<Vec<Message>> {
    let messages: Vec<Message> = connection
        .prepare_cached(
            "SELECT message_id, data, publish_time, copies, attempts FROM outbox WHERE NOT in_flight AND due_ms <= ?1
             ORDER BY due_ms LIMIT ?2",
        )?
        .query_map(params![now, i64::try_from(room).unwrap_or_default()], |row| {
            Ok(Message {
                id: row.get(0)?,
                data: row.get(1)?,
                publish_time: row.get(2)?,
                copies: row.get(3)?,
                attempts: row.get(4)?,
            })
        })?
        .collect::<Result<_, _>>()?;
    for message in &messages {
        connection.execute("UPDATE outbox SET in_flight = 1 WHERE message_id = ?1", [&message.id])?;
    }
    Ok(messages)
}

/// Queues what follows from a new consent: that it was received, and that its data was fetched.
pub(crate) fn consent_received(connection: &Connection, consent: &Consent, scenario: Scenario) -> rusqlite::Result<()> {
    let delay = if scenario == Scenario::WebhookLate { LATE_MS } else { 0 };
    let copies = if scenario == Scenario::WebhookDuplicate { 2 } else { 1 };
    let [accounts, history] = if consent.industry() == "energy" { ENERGY_SYNCED } else { BANKING_SYNCED };
    enqueue(connection, "consent.received", consent, delay, copies)?;
    enqueue(connection, accounts, consent, delay + ACCOUNTS_SYNCED_MS, copies)?;
    enqueue(connection, history, consent, delay + HISTORY_SYNCED_MS, copies)
}

/// Queues that a consent has ended.
pub(crate) fn consent_revoked(connection: &Connection, consent: &Consent) -> rusqlite::Result<()> {
    enqueue(connection, "consent.revoked", consent, 0, 1)
}

fn enqueue(
    connection: &Connection,
    event: &str,
    consent: &Consent,
    delay_ms: i64,
    copies: u32,
) -> rusqlite::Result<()> {
    let mut data = json!({
        "event": event,
        "end_user_id": consent.end_user_id,
        "institution_id": consent.institution,
        "consent_id": consent.id,
    });
    if event.ends_with(".sync.completed") {
        data["account_ids"] = json!(consent.accounts);
    }
    let due = clock::now_ms() + delay_ms;
    connection
        .execute(
            "INSERT INTO outbox (message_id, data, publish_time, copies, due_ms) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![crypto::uuid(), data.to_string(), clock::rfc3339(due / 1000), copies, due],
        )
        .map(drop)
}
