//! The sandbox of the platform: its API, its consent UI and its webhooks on one origin. Knows nothing of the sample app.

mod api;
mod consent;
mod ending;
pub(crate) mod scenario;
mod session;
mod ui;
mod webhooks;

use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Instant;

use axum::extract::{ConnectInfo, DefaultBodyLimit, Request, State};
use axum::http::Uri;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Value, json};

use crate::Addresses;
use crate::config::{Config, SandboxSettings};
use crate::db::Db;
use crate::hosts::{Hosts, own_names_only};
use crate::limits::{MAX_BODY, RateLimit};
use crate::logging::log_request;
use api::ApiError;
use webhooks::Webhooks;

/// The file of the sandbox's database.
pub(crate) const DATABASE: &str = "sandbox.sqlite";
const SCHEMA_VERSION: i32 = 2;

/// What the sandbox's handlers share.
#[derive(Clone)]
pub(crate) struct Sandbox {
    db: Db,
    webhooks: Webhooks,
    addresses: Arc<Addresses>,
    settings: Arc<SandboxSettings>,
    rate_limit: RateLimit,
    hosts: Hosts,
}

impl Sandbox {
    /// Opens the database; webhooks go to the sample app unless the settings say otherwise.
    ///
    /// # Errors
    /// A sentence for the person at the terminal.
    pub(crate) fn open(config: &Config, addresses: &Addresses, webhook_secret: Vec<u8>) -> Result<Self, String> {
        let settings = &config.sandbox;
        let db = Db::open(config.data_dir.as_deref(), DATABASE, SCHEMA_VERSION, include_str!("schema.sql"))?;
        let url = settings.webhook_url.clone().unwrap_or_else(|| format!("{}/webhooks", addresses.app));
        Ok(Self {
            webhooks: Webhooks::new(
                db.clone(),
                url,
                settings.client_id.clone(),
                webhook_secret,
                settings.webhook_backoff,
            ),
            db,
            addresses: Arc::new(addresses.clone()),
            settings: Arc::new(settings.clone()),
            rate_limit: RateLimit::new(settings.rate_limit),
            hosts: Hosts::new(&config.allowed_hosts),
        })
    }
}

/// Delivers webhooks until `stop` resolves.
pub(crate) async fn deliver_webhooks(sandbox: Sandbox, stop: impl Future<Output = ()>) {
    sandbox.webhooks.run(stop).await;
}

/// Everything the sandbox answers.
pub(crate) fn router(sandbox: Sandbox) -> Router {
    let hosts = sandbox.hosts.clone();
    Router::new()
        .merge(api::routes())
        .merge(ui::routes())
        .fallback(no_route)
        .method_not_allowed_fallback(async || ApiError::MethodNotAllowed)
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .layer(from_fn_with_state(sandbox.clone(), limit_rate))
        // Below the limits: whoever watches the service is not a client of it.
        .route("/healthz", get(health))
        .layer(from_fn_with_state(hosts, own_names_only))
        .layer(from_fn_with_state("sandbox", log_request))
        .with_state(sandbox)
}

async fn health() -> Json<Value> {
    Json(json!({ "status": "ok" }))
}

async fn no_route(uri: Uri) -> ApiError {
    ApiError::NotFound(format!("there is nothing at {}", uri.path()))
}

async fn limit_rate(
    State(sandbox): State<Sandbox>,
    ConnectInfo(client): ConnectInfo<SocketAddr>,
    request: Request,
    next: Next,
) -> Response {
    match sandbox.rate_limit.check(client.ip(), Instant::now()) {
        Ok(()) => next.run(request).await,
        Err(retry_after) => ApiError::TooManyRequests { retry_after }.into_response(),
    }
}
