//! The sample app: an integrator's backend and its pages. Talks to the platform over HTTP only, sandbox or not.

mod api;
mod feed;
mod files;
mod pages;
mod platform;
mod store;
mod vendor;
mod visitor;
mod webhooks;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use std::time::Instant;

use axum::extract::{ConnectInfo, DefaultBodyLimit, Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::json;

use crate::Addresses;
use crate::config::{Config, PlatformSettings, SANDBOX_CLIENT_SECRET};
use crate::db::{Db, DbError};
use crate::hosts::{Hosts, own_names_only};
use crate::limits::{MAX_BODY, RateLimit};
use crate::logging::log_request;
use crate::server::Shutdown;
use crate::web::{is_loopback_origin, origin_of};
use feed::Feed;
use platform::{AuthSession, Platform, PlatformError, SessionWishes};

/// The file of the app's database.
pub(crate) const DATABASE: &str = "app.sqlite";
const SCHEMA_VERSION: i32 = 1;

/// What the app's handlers share.
#[derive(Clone)]
pub(crate) struct App {
    db: Db,
    platform: Platform,
    feed: Feed,
    rate_limit: RateLimit,
    hosts: Hosts,
    settings: Arc<Settings>,
    /// Where the consent UI is, once it is known.
    auth_server: Arc<OnceLock<String>>,
}

struct Settings {
    /// Whether the platform is the sandbox beside this app.
    sandboxed: bool,
    /// Sets apart what is remembered of visitors on each platform; empty for the sandbox beside this app.
    realm: String,
    /// Where the frame may go on from the consent UI: a bank may show pages of its own in it.
    bank_sources: String,
    /// This app's own address, for code that is pasted elsewhere.
    address: String,
    /// Where the platform's API is, without `/v1`.
    api_url: String,
    /// The sandbox's documented credentials, unless it was given others: these no page shows.
    shown_credentials: Option<(String, String)>,
    webhook_secret: Vec<u8>,
    dist_dir: PathBuf,
    vendor_dir: PathBuf,
}

/// Why a request of a page could not be met.
#[derive(Debug)]
enum Problem {
    Platform(PlatformError),
    Storage(DbError),
}

impl From<PlatformError> for Problem {
    fn from(error: PlatformError) -> Self {
        Self::Platform(error)
    }
}

impl From<DbError> for Problem {
    fn from(error: DbError) -> Self {
        Self::Storage(error)
    }
}

impl Problem {
    /// What a visitor may read of it.
    fn message(&self) -> String {
        match self {
            Self::Platform(error) => error.to_string(),
            Self::Storage(error) => {
                tracing::error!(%error, "storage");
                "the app's storage failed; its log says more".to_owned()
            }
        }
    }
}

impl App {
    /// Opens the database; without platform settings the sandbox is the platform.
    ///
    /// # Errors
    /// A sentence for the person at the terminal.
    pub(crate) fn open(config: &Config, addresses: &Addresses, sandbox_secret: Vec<u8>) -> Result<Self, String> {
        let sandbox = || PlatformSettings {
            api_url: addresses.sandbox.clone(),
            client_id: config.sandbox.client_id.clone(),
            client_secret: config.sandbox.client_secret.clone(),
        };
        let platform = config.platform.clone().unwrap_or_else(sandbox);
        // The sandbox has its consent UI and its API on one origin.
        let sandboxed = config.platform.is_none().then(|| addresses.sandbox.clone());
        let shown = config.platform.is_none() && platform.client_secret == SANDBOX_CLIENT_SECRET;
        Ok(Self {
            db: Db::open(config.data_dir.as_deref(), DATABASE, SCHEMA_VERSION, include_str!("schema.sql"))?,
            feed: Feed::new(),
            rate_limit: RateLimit::new(config.app_rate_limit),
            hosts: Hosts::new(&config.allowed_hosts),
            settings: Arc::new(Settings {
                sandboxed: config.platform.is_none(),
                realm: config.platform.as_ref().map_or_else(String::new, |p| format!(" {} {}", p.api_url, p.client_id)),
                bank_sources: match &config.platform {
                    None => addresses.foreign.clone(),
                    // A sandbox on this machine, of another process: its banks have other ports or names.
                    Some(platform)
                        if origin_of(&platform.api_url).is_some_and(|origin| is_loopback_origin(&origin)) =>
                    {
                        "https: http://localhost:* http://127.0.0.1:*".to_owned()
                    }
                    Some(_) => "https:".to_owned(),
                },
                address: addresses.app.clone(),
                api_url: platform.api_url.clone(),
                shown_credentials: shown.then(|| (platform.client_id.clone(), platform.client_secret.clone())),
                webhook_secret: config.app_webhook_secret.clone().unwrap_or(sandbox_secret),
                dist_dir: config.dist_dir.clone(),
                vendor_dir: config.vendor_dir.clone(),
            }),
            platform: Platform::new(platform),
            auth_server: Arc::new(sandboxed.map_or_else(OnceLock::new, OnceLock::from)),
        })
    }

    /// The visitor's end user on the platform, created at first need and kept.
    async fn end_user(&self, visitor: &str) -> Result<String, Problem> {
        if let Some(known) = self.db.with(|c| store::end_user(c, visitor))? {
            return Ok(known);
        }
        let created = self.platform.create_end_user().await?;
        Ok(self.db.with(|c| store::keep_end_user(c, visitor, &created))?)
    }

    /// Where the consent UI is: a page must know it before there is a session. Another platform says it in its sessions, so
    /// the first page asks for one, and none after it.
    async fn auth_server(&self, visitor: &str) -> Result<String, Problem> {
        if let Some(known) = self.auth_server.get() {
            return Ok(known.clone());
        }
        let session = self.create_session(visitor, &SessionWishes::default()).await?;
        Ok(self.auth_server.get_or_init(|| session.auth_server).clone())
    }

    async fn create_session(&self, visitor: &str, wishes: &SessionWishes) -> Result<AuthSession, Problem> {
        let end_user = self.end_user(visitor).await?;
        match self.platform.create_session(&end_user, wishes).await {
            // A sandbox that was reset has forgotten its end users.
            Err(PlatformError::Refused { status: 404, .. }) => {
                self.db.with(|c| store::forget_end_user(c, visitor, &end_user))?;
                let end_user = self.end_user(visitor).await?;
                Ok(self.platform.create_session(&end_user, wishes).await?)
            }
            answer => Ok(answer?),
        }
    }

    /// Trusts a consent only if the platform lists it as the visitor's own. What the browser says is a claim.
    async fn confirm(&self, visitor: &str, consent_id: &str) -> Result<bool, Problem> {
        let end_user = self.end_user(visitor).await?;
        let consents = self.platform.consents(&end_user).await?;
        let Some(consent) = consents.into_iter().find(|consent| consent.id == consent_id) else {
            return Ok(false);
        };
        self.db.with(|c| {
            store::note_link(c, &end_user, &consent.id, &consent.institution, store::LinkState::Linked)?;
            store::log(c, &end_user, "Browser reported a consent; the platform confirmed its owner")
        })?;
        self.feed.announce();
        Ok(true)
    }
}

/// Everything the app answers.
pub(crate) fn router(app: App, shutdown: Shutdown) -> Router {
    let for_visitors = Router::new()
        .merge(pages::routes())
        .route("/api/session", post(api::create_session))
        .route("/api/consent/confirm", post(api::confirm))
        .route("/api/consent/revoke", post(api::revoke))
        .route("/api/state", get(feed::state))
        .route("/api/events", get(feed::events))
        .layer(axum::Extension(shutdown))
        .layer(from_fn(visitor::same_origin))
        .layer(from_fn_with_state(app.clone(), visitor::recognise));
    Router::new()
        .merge(for_visitors)
        .route("/dist/{*path}", get(files::dist))
        .route("/vendor/{name}", get(vendor::show))
        .route("/assets/{name}", get(files::asset))
        .fallback(pages::not_found)
        .layer(from_fn_with_state(app.hosts.clone(), own_names_only))
        // Below the names: a platform reaches it through a tunnel, under the tunnel's name. Its signature says who asks.
        .route("/webhooks", post(webhooks::receive))
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .layer(from_fn_with_state(app.clone(), limit_rate))
        // Below the limits: whoever watches the service is not a client of it.
        .route("/healthz", get(async || Json(json!({ "status": "ok" }))))
        .layer(from_fn_with_state("app", log_request))
        .with_state(app)
}

async fn limit_rate(
    State(app): State<App>,
    ConnectInfo(client): ConnectInfo<SocketAddr>,
    request: Request,
    next: Next,
) -> Response {
    match app.rate_limit.check(client.ip(), Instant::now()) {
        Ok(()) => next.run(request).await,
        Err(seconds) => {
            let message = format!("too many requests; try again in {seconds} s");
            let headers = [(header::RETRY_AFTER, seconds.to_string())];
            (StatusCode::TOO_MANY_REQUESTS, headers, Json(json!({ "message": message }))).into_response()
        }
    }
}
