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

use std::path::PathBuf;
use std::sync::Arc;

use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::json;

use crate::Addresses;
use crate::config::{Config, PlatformSettings, SANDBOX_CLIENT_ID, SANDBOX_CLIENT_SECRET};
use crate::db::{Db, DbError};
use crate::limits::MAX_BODY;
use crate::logging::log_request;
use crate::server::Shutdown;
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
    settings: Arc<Settings>,
}

struct Settings {
    /// Whether the platform is the sandbox beside this app.
    sandboxed: bool,
    /// Where the frame may go on from the consent UI: a bank may show pages of its own in it.
    bank_sources: String,
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
            client_id: SANDBOX_CLIENT_ID.to_owned(),
            client_secret: SANDBOX_CLIENT_SECRET.to_owned(),
        };
        Ok(Self {
            db: Db::open(config.data_dir.as_deref(), DATABASE, SCHEMA_VERSION, include_str!("schema.sql"))?,
            platform: Platform::new(config.platform.clone().unwrap_or_else(sandbox)),
            feed: Feed::new(),
            settings: Arc::new(Settings {
                sandboxed: config.platform.is_none(),
                bank_sources: match config.platform {
                    None => addresses.foreign.clone(),
                    Some(_) => "https:".to_owned(),
                },
                webhook_secret: config.app_webhook_secret.clone().unwrap_or(sandbox_secret),
                dist_dir: config.dist_dir.clone(),
                vendor_dir: config.vendor_dir.clone(),
            }),
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

    async fn create_session(&self, visitor: &str, wishes: &SessionWishes) -> Result<AuthSession, Problem> {
        let end_user = self.end_user(visitor).await?;
        Ok(self.platform.create_session(&end_user, wishes).await?)
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
        .layer(from_fn(visitor::recognise));
    Router::new()
        .merge(for_visitors)
        .route("/webhooks", post(webhooks::receive))
        .route("/dist/{*path}", get(files::dist))
        .route("/vendor/{name}", get(vendor::show))
        .route("/assets/{name}", get(files::asset))
        .route("/healthz", get(async || Json(json!({ "status": "ok" }))))
        .fallback(pages::not_found)
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .layer(from_fn_with_state("app", log_request))
        .with_state(app)
}
