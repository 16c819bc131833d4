//! Raw options → a checked [`Config`]. Must not read JavaScript values or parse URLs by itself.

use super::{
    error::LinkError,
    session::SessionId,
    text::{ParsedUrl, Platform, join},
};

/// Where the consent UI lives unless an option says otherwise.
pub const DEFAULT_AUTH_SERVER: &str = "https://auth.fiskil.com";
/// The time that a flow may take unless an option says otherwise, in milliseconds.
pub const DEFAULT_TIMEOUT_MS: f64 = 600_000.0;
/// The accessible name of the flow unless an option says otherwise.
pub const DEFAULT_LABEL: &str = "Connect your accounts";

/// What `timeoutMs` takes.
pub(crate) const TIME_LIMIT: &str = "a number of milliseconds from 0 up (0 and Infinity: no limit)";

/// Options as given, of the right types but not yet checked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// Only origin whose messages count.
    pub allowed_origin: Option<String>,
    /// Where the consent UI lives.
    pub auth_server: Option<String>,
    /// Milliseconds of visible time; zero and infinity mean no limit.
    pub timeout_ms: Option<f64>,
    /// Accessible name of dialog and frame.
    pub label: Option<String>,
}

/// What a flow runs with: every part is usable.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// The address of the consent UI with the session in it.
    pub consent_url: String,
    /// The origin that `consent_url` has.
    pub auth_origin: String,
    /// The only origin whose messages count.
    pub allowed_origin: String,
    /// Milliseconds of visible time, or no limit.
    pub time_limit: Option<f64>,
    /// Accessible name of dialog and frame.
    pub label: String,
}

impl Config {
    /// Checks the settings and builds the address of the consent UI.
    ///
    /// # Errors
    /// [`ErrorCode::InternalError`] that names the first option which cannot be used.
    pub fn new<P: Platform>(session: &SessionId, settings: Settings) -> Result<Self, Box<LinkError>> {
        let Settings { allowed_origin, auth_server, timeout_ms, label } = settings;
        let server = http_url::<P>("authServer", auth_server.as_deref().unwrap_or(DEFAULT_AUTH_SERVER))?;
        let allowed_origin = match &allowed_origin {
            Some(raw) => http_url::<P>("allowedOrigin", raw)?.origin,
            None => server.origin.clone(),
        };
        Ok(Self {
            consent_url: P::with_parameter(&server.href, "sess_id", session.as_str()),
            auth_origin: server.origin,
            allowed_origin,
            time_limit: time_limit(timeout_ms.unwrap_or(DEFAULT_TIMEOUT_MS))?,
            label: label.filter(|label| !P::is_blank(label)).unwrap_or_else(|| DEFAULT_LABEL.into()),
        })
    }

    /// What a frame that is loaded ahead is known by: all that it cannot change any more when it is shown.
    #[must_use]
    pub fn key(&self, modal: bool) -> String {
        let place = if modal { "modal" } else { "inline" };
        // No address has a line feed.
        join(&[place, &self.consent_url, "\n", &self.allowed_origin, "\n", &self.label])
    }

    /// Whether the consent UI's own messages would be taken for foreign ones.
    #[must_use]
    pub fn no_message_can_match(&self) -> bool {
        self.allowed_origin != self.auth_origin
    }
}

fn http_url<P: Platform>(option: &'static str, raw: &str) -> Result<ParsedUrl, Box<LinkError>> {
    // What follows the origin is the path, unless a user name stands between them: browsers refuse to load a frame
    // with credentials in its address. Other schemes than these two have no such origin.
    let is_usable = |url: &ParsedUrl| {
        url.origin.starts_with("http") && url.href.strip_prefix(&url.origin).is_some_and(|path| path.starts_with('/'))
    };
    P::parse_url(raw).filter(is_usable).ok_or_else(|| {
        let got = join(&["\"", raw, "\""]);
        LinkError::option(option, &got, "an absolute http: or https: URL without credentials")
    })
}

fn time_limit(ms: f64) -> Result<Option<f64>, Box<LinkError>> {
    if ms >= 0.0 {
        Ok((ms > 0.0 && ms.is_finite()).then_some(ms))
    } else {
        let got = if ms.is_nan() { "NaN" } else { "a negative number" };
        Err(LinkError::option("timeoutMs", got, TIME_LIMIT))
    }
}
