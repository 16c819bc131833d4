//! What the app's own pages ask of its backend, as JSON. Credentials and tokens never appear in an answer.

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::platform::{PlatformError, SessionWishes};
use super::visitor::Visitor;
use super::{App, Problem, store};

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = match &self {
            Self::Platform(PlatformError::Refused { status: 400, .. }) => StatusCode::BAD_REQUEST,
            Self::Platform(PlatformError::Refused { status: 404, .. }) => StatusCode::NOT_FOUND,
            Self::Platform(_) => StatusCode::BAD_GATEWAY,
            Self::Storage(_) => StatusCode::INTERNAL_SERVER_ERROR,
        };
        (status, Json(json!({ "message": self.message() }))).into_response()
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct SessionRequest {
    institution_id: Option<String>,
    scenario: Option<String>,
}

/// `POST /api/session`: what `link()` and the tag's `session-url` need, and nothing more. The wishes stand in the body or
/// in the address. Other sites' pages are refused before this: see `visitor::same_origin`.
pub(super) async fn create_session(
    State(app): State<App>,
    visitor: Visitor,
    Query(asked): Query<SessionRequest>,
    body: Bytes,
) -> Response {
    let request = if body.is_empty() { Some(asked) } else { read(&body) };
    let Some(SessionRequest { institution_id, scenario }) = request else { return bad_body() };
    let filled = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
    let wishes = SessionWishes { institution_id: filled(institution_id), scenario: filled(scenario) };
    match app.create_session(&visitor.0, &wishes).await {
        Ok(session) => Json(json!({
            "session_id": session.id,
            "auth_server": session.auth_server,
            "expires_at": session.expires_at,
        }))
        .into_response(),
        Err(problem) => problem.into_response(),
    }
}

#[derive(Debug, Deserialize)]
struct ConsentRequest {
    consent_id: String,
}

/// `POST /api/consent/confirm`: 200 if the consent is the visitor's own, 409 if the platform does not say so.
pub(super) async fn confirm(State(app): State<App>, visitor: Visitor, body: Bytes) -> Response {
    let Some(ConsentRequest { consent_id }) = read(&body) else { return bad_body() };
    match app.confirm(&visitor.0, &consent_id).await {
        Ok(true) => Json(json!({ "consent_id": consent_id, "state": "linked" })).into_response(),
        Ok(false) => {
            let message = "the platform lists no such active consent for you";
            (StatusCode::CONFLICT, Json(json!({ "message": message }))).into_response()
        }
        Err(problem) => problem.into_response(),
    }
}

/// `POST /api/consent/revoke`: ends a consent of the visitor's.
pub(super) async fn revoke(State(app): State<App>, visitor: Visitor, body: Bytes) -> Response {
    let Some(ConsentRequest { consent_id }) = read(&body) else { return bad_body() };
    match end_consent(&app, &visitor, &consent_id).await {
        Ok(true) => StatusCode::NO_CONTENT.into_response(),
        Ok(false) => (StatusCode::NOT_FOUND, Json(json!({ "message": "you have no such link" }))).into_response(),
        Err(problem) => problem.into_response(),
    }
}

async fn end_consent(app: &App, visitor: &Visitor, consent_id: &str) -> Result<bool, Problem> {
    let Some(end_user) = app.db.with(|c| store::end_user(c, &visitor.0))? else { return Ok(false) };
    if !app.db.with(|c| store::owns(c, &end_user, consent_id))? {
        return Ok(false);
    }
    app.platform.revoke(consent_id).await?;
    app.db.with(|c| store::log(c, &end_user, "Asked the platform to end a consent"))?;
    app.feed.announce();
    Ok(true)
}

/// The body as an object: serde alone would take an array for one.
fn read<T: serde::de::DeserializeOwned>(body: &[u8]) -> Option<T> {
    let fields: Map<String, Value> = serde_json::from_slice(body).ok()?;
    serde_json::from_value(fields.into()).ok()
}

fn bad_body() -> Response {
    (StatusCode::BAD_REQUEST, Json(json!({ "message": "the body is not the JSON object expected here" })))
        .into_response()
}
