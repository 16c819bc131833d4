//! Receives the platform's webhooks: checks the signature over the raw body before anything is read from it, and acts on
//! each message once. Answers quickly; there is nothing slow to do.

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::json;

use super::store::{self, LinkState};
use super::{App, Problem};
use crate::crypto;
use crate::db::DbError;

#[derive(Debug, Deserialize)]
struct Message {
    #[serde(rename = "message_id")]
    id: String,
    #[serde(default)]
    delivery_attempt: u32,
    data: Data,
}

#[derive(Debug, Deserialize)]
struct Data {
    event: String,
    #[serde(default)]
    end_user_id: String,
    #[serde(default)]
    institution_id: String,
    #[serde(default)]
    consent_id: String,
}

/// `POST /webhooks`.
pub(super) async fn receive(State(app): State<App>, headers: HeaderMap, body: Bytes) -> Response {
    let signature = headers.get("x-fiskil-signature").and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !crypto::verify(&app.settings.webhook_secret, &body, signature) {
        tracing::warn!("a webhook with a wrong signature was refused");
        return (StatusCode::UNAUTHORIZED, Json(json!({ "message": "the signature is wrong" }))).into_response();
    }
    let Ok(message) = serde_json::from_slice::<Message>(&body) else {
        return (StatusCode::BAD_REQUEST, Json(json!({ "message": "not a webhook" }))).into_response();
    };
    match app.act_on(&message) {
        Ok(fresh) => Json(json!({ "received": true, "duplicate": !fresh })).into_response(),
        Err(error) => Problem::from(error).into_response(),
    }
}

impl App {
    /// `false` if the message was here before. Noting it and acting on it is one transaction.
    fn act_on(&self, message: &Message) -> Result<bool, DbError> {
        let Message { id, delivery_attempt, data } = message;
        let fresh = self.db.with(|c| {
            if !store::first_sight(c, id)? {
                store::log(c, &data.end_user_id, &format!("Webhook {} came again and was dropped", data.event))?;
                return Ok(false);
            }
            if let Some(state) = state_after(&data.event) {
                store::note_link(c, &data.end_user_id, &data.consent_id, &data.institution_id, state)?;
            }
            let text = format!("Webhook {} (attempt {delivery_attempt}), signature right", data.event);
            store::log(c, &data.end_user_id, &text)?;
            Ok(true)
        })?;
        self.feed.announce();
        Ok(fresh)
    }
}

/// What an event says about a link. Events yet unknown say nothing.
fn state_after(event: &str) -> Option<LinkState> {
    match event {
        "consent.received" | "banking.accounts.sync.completed" | "energy.accounts.sync.completed" => {
            Some(LinkState::Syncing)
        }
        "banking.transactions.sync.completed" | "energy.billing.sync.completed" => Some(LinkState::Ready),
        "consent.revoked" => Some(LinkState::Ended),
        _ => None,
    }
}
