//! The platform's HTTP API, with its paths, field names and status codes. Renders no pages.

mod error;
mod extract;
mod openapi;

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::routing::{delete, get, post};
use axum::{Json, Router};
use rusqlite::{OptionalExtension as _, params};
use serde::Deserialize;
use serde_json::{Value, json};

use super::Sandbox;
use super::consent::{Consent, ConsentBody};
use super::scenario::{self, SPECS, Scenario};
use super::session::{NewSession, Session};
use super::webhooks;
use crate::clock;
use crate::crypto;
use crate::web::is_safe_redirect;
pub(crate) use error::ApiError;
use extract::{Bearer, Body};

type Answer<T = Json<Value>> = Result<T, ApiError>;

/// The routes below `/v1`, and the description of them.
pub(crate) fn routes() -> Router<Sandbox> {
    Router::new()
        .route("/v1/token", post(token))
        .route("/v1/end-users", post(create_end_user))
        .route("/v1/auth/session", post(create_session))
        .route("/v1/institutions", get(institutions))
        .route("/v1/consent", get(consents))
        .route("/v1/consent/{id}", delete(revoke))
        .route("/openapi.json", get(openapi::description))
}

async fn token(State(sandbox): State<Sandbox>, body: Body) -> Answer {
    let (id, secret) = (body.required("client_id")?, body.required("client_secret")?);
    // Both are compared whatever the first says, so that the time tells nothing.
    let settings = &sandbox.settings;
    let (id, secret) = (crypto::same(&id, &settings.client_id), crypto::same(&secret, &settings.client_secret));
    if !(id & secret) {
        return Err(ApiError::Unauthorized("client_id and client_secret do not match"));
    }
    let (token, now) = (crypto::id("sbx_"), clock::now());
    let ttl = settings.token_ttl;
    sandbox.db.with(|c| {
        c.execute("DELETE FROM tokens WHERE expires_at <= ?1", [now])?;
        c.execute(
            "INSERT INTO tokens (fingerprint, expires_at) VALUES (?1, ?2)",
            params![crypto::fingerprint(&token), now + i64::from(ttl)],
        )
    })?;
    Ok(Json(json!({ "token": token, "token_type": "Bearer", "expires_in": ttl })))
}

async fn create_end_user(State(sandbox): State<Sandbox>, _: Bearer, body: Body) -> Answer {
    let (name, email, phone) = (body.optional("name")?, body.optional("email")?, body.optional("phone")?);
    let id = crypto::id("eu_");
    sandbox.db.with(|c| {
        c.execute(
            "INSERT INTO end_users (id, name, email, phone, created_at) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![id, name, email, phone, clock::now()],
        )
    })?;
    Ok(Json(json!({ "end_user_id": id })))
}

async fn create_session(State(sandbox): State<Sandbox>, _: Bearer, body: Body) -> Answer {
    let new = NewSession {
        end_user_id: body.required("end_user_id")?,
        redirect_uri: redirect(&body, "redirect_uri")?,
        cancel_uri: redirect(&body, "cancel_uri")?,
        institution_id: body.optional("institution_id")?,
        scenario: body.optional("scenario")?.map(|id| scenario_by_id(&id)).transpose()?,
        ttl: sandbox.settings.session_ttl,
    };
    if let Some(id) = &new.institution_id
        && scenario::institution(id).is_none()
    {
        return Err(ApiError::BadRequest(format!("institution_id {id:?} is unknown; GET /v1/institutions lists them")));
    }
    let session = sandbox.db.with(|c| {
        let known = end_user_exists(c, &new.end_user_id)?;
        if known { Session::insert(c, &new).map(Some) } else { Ok(None) }
    })?;
    let session = session.ok_or_else(|| ApiError::NotFound("no end user has this end_user_id".to_owned()))?;
    Ok(Json(json!({
        // The platform's own trap, kept: `id` is the client's, `session_id` is what link() takes.
        "id": sandbox.settings.client_id,
        "session_id": session.id,
        "auth_url": format!("{}?sess_id={}", sandbox.addresses.sandbox, session.id),
        "expires_at": session.expires_at,
    })))
}

fn redirect(body: &Body, name: &str) -> Answer<Option<String>> {
    match body.optional(name)? {
        Some(address) if !is_safe_redirect(&address) => {
            Err(ApiError::BadRequest(format!("{name} must be an absolute address, such as https://app.example/done")))
        }
        address => Ok(address),
    }
}

fn scenario_by_id(id: &str) -> Answer<Scenario> {
    Scenario::by_id(id).ok_or_else(|| {
        let known: Vec<_> = SPECS.iter().map(|spec| spec.id).collect();
        ApiError::BadRequest(format!("scenario {id:?} is unknown; there is {}", known.join(", ")))
    })
}

fn end_user_exists(connection: &rusqlite::Connection, id: &str) -> rusqlite::Result<bool> {
    connection
        .prepare_cached("SELECT 1 FROM end_users WHERE id = ?1")?
        .query_row([id], |_| Ok(()))
        .optional()
        .map(|row| row.is_some())
}

#[derive(Deserialize)]
struct InstitutionQuery {
    industry: Option<String>,
}

async fn institutions(
    _: Bearer,
    query: Result<Query<InstitutionQuery>, axum::extract::rejection::QueryRejection>,
) -> Answer {
    let Query(query) = query.map_err(|_| ApiError::BadRequest("the query could not be read".to_owned()))?;
    let industry = query.industry.filter(|industry| !industry.is_empty());
    if let Some(industry) = &industry
        && !["banking", "energy"].contains(&industry.as_str())
    {
        return Err(ApiError::BadRequest("industry takes banking or energy".to_owned()));
    }
    let list: Vec<_> = scenario::institutions()
        .into_iter()
        .zip(1..)
        .filter(|(institution, _)| industry.as_ref().is_none_or(|wanted| wanted == institution.industry))
        .map(|(institution, priority)| {
            let spec = institution.scenario.spec();
            json!({
                "id": institution.id,
                "name": institution.name,
                "icon": "",
                "logo": "",
                "industry": institution.industry,
                "is_accessible": true,
                "priority": priority,
                "status": { "connections": { "status": "HEALTHY" } },
                // Only the sandbox has this: what choosing the institution leads to.
                "sandbox": { "scenario": spec.id, "outcome": spec.outcome, "note": spec.note },
            })
        })
        .collect();
    Ok(Json(list.into()))
}

#[derive(Deserialize)]
struct ConsentQuery {
    end_user_id: Option<String>,
    active: Option<String>,
}

async fn consents(
    State(sandbox): State<Sandbox>,
    _: Bearer,
    query: Result<Query<ConsentQuery>, axum::extract::rejection::QueryRejection>,
) -> Answer<Json<Vec<ConsentBody>>> {
    let Query(query) = query.map_err(|_| ApiError::BadRequest("the query could not be read".to_owned()))?;
    let active = match query.active.as_deref() {
        None | Some("") => None,
        Some("true") => Some(true),
        Some("false") => Some(false),
        Some(_) => return Err(ApiError::BadRequest("active takes true or false".to_owned())),
    };
    let end_user_id = query.end_user_id.filter(|id| !id.is_empty());
    let found = sandbox.db.with(|c| {
        if let Some(id) = &end_user_id
            && !end_user_exists(c, id)?
        {
            return Ok(None);
        }
        Consent::list(c, end_user_id.as_deref(), active).map(Some)
    })?;
    let found = found.ok_or_else(|| ApiError::NotFound("no end user has this end_user_id".to_owned()))?;
    let now = clock::now();
    Ok(Json(found.into_iter().map(|consent| consent.body(now)).collect()))
}

async fn revoke(State(sandbox): State<Sandbox>, _: Bearer, Path(id): Path<String>) -> Answer<StatusCode> {
    let revoked = sandbox.db.with(|c| {
        let revoked = Consent::revoke(c, &id)?;
        if let Some(consent) = &revoked {
            webhooks::consent_revoked(c, consent)?;
        }
        Ok(revoked)
    })?;
    sandbox.webhooks.wake();
    match revoked {
        Some(_) => Ok(StatusCode::NO_CONTENT),
        None => Err(ApiError::NotFound("no active consent has this id".to_owned())),
    }
}
