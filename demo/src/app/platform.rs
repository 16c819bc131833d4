//! The sample app's client of the platform, sandbox or real. Holds the credentials and the token, and gives neither away.

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::sync::Mutex;

use crate::config::PlatformSettings;
use crate::outgoing::{Answer, Client, Outgoing};
use crate::web::{origin_of, query, without_param};

const TIMEOUT: Duration = Duration::from_secs(15);
/// A token is renewed this long before it ends.
const MARGIN: Duration = Duration::from_secs(30);

/// Why the platform could not be used. Safe to show: it never holds a credential.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum PlatformError {
    /// It could not be reached, or did not answer as it should.
    Unavailable(String),
    /// It refused, with its own words.
    Refused { status: u16, message: String },
}

impl std::fmt::Display for PlatformError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unavailable(why) => write!(f, "the platform cannot be reached: {why}"),
            Self::Refused { status, message } => write!(f, "the platform answered {status}: {message}"),
        }
    }
}

/// What a page needs to open the consent UI.
#[derive(Debug, Clone)]
pub(super) struct AuthSession {
    pub(super) id: String,
    /// The `authServer` option: where the consent UI lives.
    pub(super) auth_server: String,
    pub(super) expires_at: i64,
}

/// What can be asked for when a session is created.
#[derive(Debug, Clone, Default)]
pub(super) struct SessionWishes {
    pub(super) institution_id: Option<String>,
    /// Only the sandbox knows scenarios.
    pub(super) scenario: Option<String>,
}

/// A consent, as far as the app needs to know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ConsentSummary {
    pub(super) id: String,
    pub(super) institution: String,
}

/// The platform's API; clones share the token.
#[derive(Clone)]
pub(super) struct Platform {
    settings: Arc<PlatformSettings>,
    client: Client,
    token: Arc<Mutex<Option<Token>>>,
}

#[derive(Clone)]
struct Token {
    value: String,
    renew_at: Instant,
}

impl Platform {
    pub(super) fn new(settings: PlatformSettings) -> Self {
        Self { settings: Arc::new(settings), client: Client::new(TIMEOUT), token: Arc::default() }
    }

    pub(super) async fn create_end_user(&self) -> Result<String, PlatformError> {
        let answer = self.call("POST", "/v1/end-users", Some(json!({ "name": "Demo visitor" }))).await?;
        field(&answer, "end_user_id")
    }

    pub(super) async fn create_session(
        &self,
        end_user_id: &str,
        wishes: &SessionWishes,
    ) -> Result<AuthSession, PlatformError> {
        let mut body = json!({ "end_user_id": end_user_id });
        let optional = [("institution_id", &wishes.institution_id), ("scenario", &wishes.scenario)];
        for (name, value) in optional {
            if let Some(value) = value {
                body[name] = json!(value);
            }
        }
        let answer = self.call("POST", "/v1/auth/session", Some(body)).await?;
        let auth_url = field(&answer, "auth_url")?;
        let auth_server = without_param(&auth_url, "sess_id");
        if origin_of(&auth_server).is_none() {
            return Err(PlatformError::Unavailable("auth_url is not a web address".to_owned()));
        }
        Ok(AuthSession {
            // Not `id`: that is the client's.
            id: field(&answer, "session_id")?,
            auth_server,
            expires_at: answer["expires_at"].as_i64().unwrap_or_default(),
        })
    }

    /// The active consents of one end user.
    pub(super) async fn consents(&self, end_user_id: &str) -> Result<Vec<ConsentSummary>, PlatformError> {
        let path = format!("/v1/consent?{}", query(&[("end_user_id", end_user_id), ("active", "true")]));
        let answer = self.call("GET", &path, None).await?;
        let list =
            answer.as_array().ok_or_else(|| PlatformError::Unavailable("GET /v1/consent is not a list".to_owned()))?;
        // The filter is asked for and checked: a consent of anybody else must never pass.
        let own = list.iter().filter(|consent| consent["end_user_id"] == end_user_id && consent["active"] != false);
        Ok(own
            .filter_map(|consent| {
                let id = ["consent_id", "arrangement_id"].iter().find_map(|name| consent[*name].as_str())?;
                let institution = consent["institution_name"].as_str().unwrap_or_default();
                Some(ConsentSummary { id: id.to_owned(), institution: institution.to_owned() })
            })
            .collect())
    }

    pub(super) async fn revoke(&self, consent_id: &str) -> Result<(), PlatformError> {
        let path = format!("/v1/consent/{}", crate::web::encode_component(consent_id));
        self.call("DELETE", &path, None).await.map(drop)
    }

    /// Sends with a token; a token refused before its time is renewed once.
    async fn call(&self, method: &'static str, path: &str, body: Option<Value>) -> Result<Value, PlatformError> {
        let token = self.token(None).await?;
        let answer = self.send(method, path, body.as_ref(), Some(&token)).await?;
        let answer = if answer.status == 401 {
            let token = self.token(Some(&token)).await?;
            self.send(method, path, body.as_ref(), Some(&token)).await?
        } else {
            answer
        };
        read(&answer)
    }

    /// The token in use, or a new one if there is none, it is about to end, or it is the refused one.
    async fn token(&self, refused: Option<&str>) -> Result<String, PlatformError> {
        let mut held = self.token.lock().await;
        if let Some(token) = held.as_ref()
            && Some(token.value.as_str()) != refused
            && Instant::now() < token.renew_at
        {
            return Ok(token.value.clone());
        }
        let credentials = json!({ "client_id": self.settings.client_id, "client_secret": self.settings.client_secret });
        let answer = read(&self.send("POST", "/v1/token", Some(&credentials), None).await?)?;
        let value = field(&answer, "token")?;
        let lifetime = Duration::from_secs(answer["expires_in"].as_u64().unwrap_or(900));
        *held = Some(Token { value: value.clone(), renew_at: Instant::now() + lifetime.saturating_sub(MARGIN) });
        Ok(value)
    }

    async fn send(
        &self,
        method: &'static str,
        path: &str,
        body: Option<&Value>,
        token: Option<&str>,
    ) -> Result<Answer, PlatformError> {
        let mut headers = vec![("accept", "application/json".to_owned())];
        if body.is_some() {
            headers.push(("content-type", "application/json".to_owned()));
        }
        if let Some(token) = token {
            headers.push(("authorization", format!("Bearer {token}")));
        }
        let request = Outgoing {
            method,
            url: format!("{}{path}", self.settings.api_url),
            headers,
            body: body.map(|body| body.to_string().into_bytes()).unwrap_or_default(),
        };
        self.client.send(request).await.map_err(PlatformError::Unavailable)
    }
}

fn read(answer: &Answer) -> Result<Value, PlatformError> {
    let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    if answer.is_success() {
        return Ok(body);
    }
    let message = body["message"].as_str().unwrap_or("no message").to_owned();
    Err(PlatformError::Refused { status: answer.status, message })
}

fn field(answer: &Value, name: &str) -> Result<String, PlatformError> {
    answer[name]
        .as_str()
        .filter(|text| !text.is_empty())
        .map(str::to_owned)
        .ok_or_else(|| PlatformError::Unavailable(format!("its answer has no {name}")))
}
