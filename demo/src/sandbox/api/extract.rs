//! Reads JSON bodies and bearer tokens, answering in the API's own error shape. Checks nothing beyond their form.

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::{StatusCode, header, request::Parts};
use axum::response::IntoResponse as _;
use rusqlite::OptionalExtension as _;
use serde_json::{Map, Value};

use super::error::ApiError;
use crate::clock;
use crate::crypto;
use crate::sandbox::Sandbox;

/// A JSON object from the body. Unknown fields are let through, as the platform does.
pub(crate) struct Body(Map<String, Value>);

impl<S: Send + Sync> FromRequest<S> for Body {
    type Rejection = ApiError;

    async fn from_request(request: Request, state: &S) -> Result<Self, ApiError> {
        let bytes = Bytes::from_request(request, state).await.map_err(|rejection| {
            match rejection.into_response().status() {
                StatusCode::PAYLOAD_TOO_LARGE => ApiError::PayloadTooLarge,
                _ => ApiError::BadRequest("the body could not be read".to_owned()),
            }
        })?;
        match serde_json::from_slice(&bytes) {
            Ok(Value::Object(fields)) => Ok(Self(fields)),
            Ok(_) => Err(ApiError::BadRequest("the body must be a JSON object".to_owned())),
            Err(error) => Err(ApiError::BadRequest(format!(
                "the body is not JSON (line {}, column {})",
                error.line(),
                error.column()
            ))),
        }
    }
}

impl Body {
    /// A string that must be there.
    pub(crate) fn required(&self, name: &str) -> Result<String, ApiError> {
        self.optional(name)?.ok_or_else(|| ApiError::BadRequest(format!("{name} is required")))
    }

    /// A string that may be absent, null or blank.
    pub(crate) fn optional(&self, name: &str) -> Result<Option<String>, ApiError> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) if text.trim().is_empty() => Ok(None),
            Some(Value::String(text)) if text.len() > 2048 => {
                Err(ApiError::BadRequest(format!("{name} is longer than 2048 bytes")))
            }
            Some(Value::String(text)) => Ok(Some(text.trim().to_owned())),
            Some(_) => Err(ApiError::BadRequest(format!("{name} must be a string"))),
        }
    }
}

/// A request with a bearer token that is valid now.
pub(crate) struct Bearer;

impl FromRequestParts<Sandbox> for Bearer {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, sandbox: &Sandbox) -> Result<Self, ApiError> {
        let token = parts
            .headers
            .get(header::AUTHORIZATION)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.split_once(' '))
            .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
            .map(|(_, token)| token.trim())
            .filter(|token| !token.is_empty())
            .ok_or(ApiError::Unauthorized("send the token as: Authorization: Bearer <token>"))?;
        let fingerprint = crypto::fingerprint(token);
        let expires_at: Option<i64> = sandbox.db.with(|c| {
            c.prepare_cached("SELECT expires_at FROM tokens WHERE fingerprint = ?1")?
                .query_row([&fingerprint], |row| row.get(0))
                .optional()
        })?;
        match expires_at {
            None => Err(ApiError::Unauthorized("the token is unknown")),
            Some(at) if at <= clock::now() => Err(ApiError::Unauthorized("the token has expired; request another")),
            Some(_) => Ok(Self),
        }
    }
}
