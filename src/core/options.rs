//! Raw options → a checked [`Config`]. Must not read JavaScript values or parse URLs by itself.

use super::{
    error::FlowError,
    session::SessionId,
    text::{self, Text},
};

/// Where the consent UI lives unless an option says otherwise.
pub const DEFAULT_AUTH_SERVER: &str = "https://auth.fiskil.com";
/// The time that a flow may take unless an option says otherwise, in milliseconds.
pub const DEFAULT_TIMEOUT_MS: f64 = 600_000.0;
/// The accessible name of the flow unless an option says otherwise.
pub const DEFAULT_LABEL: &str = "Connect your accounts";

/// What an error says that `timeoutMs` takes.
pub(crate) const TIMEOUT_TAKES: &str = "a number of milliseconds from 0 up (0 and Infinity: no limit)";

/// Options as given: of the right types, not yet checked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// The only origin whose messages count.
    pub allowed_origin: Option<Text>,
    /// Where the consent UI lives.
    pub auth_server: Option<Text>,
    /// Milliseconds of visible time; zero and infinity mean no limit.
    pub timeout_ms: Option<f64>,
    /// The accessible name of dialog and frame.
    pub label: Option<Text>,
    /// Whether each ignored message is explained on the console.
    pub debug: bool,
}

/// What a flow runs with: every part is usable.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// The address of the consent UI, without a session.
    pub auth_server: Text,
    /// The origin that `auth_server` has.
    pub auth_origin: Text,
    /// The only origin whose messages count.
    pub allowed_origin: Text,
    /// Milliseconds of visible time, or no limit.
    pub time_limit: Option<f64>,
    /// The accessible name of dialog and frame.
    pub label: Text,
    /// Whether each ignored message is explained on the console.
    pub debug: bool,
}

impl Config {
    /// Checks the settings.
    ///
    /// # Errors
    /// [`ErrorCode::InternalError`](super::error::ErrorCode::InternalError) that names the first option which cannot be used.
    pub fn new(settings: Settings) -> Result<Self, Box<FlowError>> {
        let Settings { allowed_origin, auth_server, timeout_ms, label, debug } = settings;
        let auth_server = auth_server.unwrap_or_else(|| DEFAULT_AUTH_SERVER.into());
        let auth_origin = http_origin("authServer", &auth_server)?;
        let allowed_origin = match allowed_origin {
            Some(raw) => http_origin("allowedOrigin", &raw)?,
            None => auth_origin.clone(),
        };
        Ok(Self {
            auth_server,
            auth_origin,
            allowed_origin,
            time_limit: time_limit(timeout_ms.unwrap_or(DEFAULT_TIMEOUT_MS))?,
            label: label.filter(|label| !text::is_blank(label)).unwrap_or_else(|| DEFAULT_LABEL.into()),
            debug,
        })
    }

    /// The address of the consent UI for a session.
    #[must_use]
    pub fn consent_url(&self, session: &SessionId) -> Text {
        text::with_parameter(&self.auth_server, "sess_id", session.text())
    }

    /// Whether a frame that was loaded ahead with the other options can be shown with these: its time has not begun yet.
    #[must_use]
    pub fn loads_as(&self, other: &Self) -> bool {
        self.auth_server == other.auth_server
            && self.allowed_origin == other.allowed_origin
            && self.label == other.label
    }

    /// Whether the consent UI's own messages would be taken for foreign ones.
    #[must_use]
    pub fn no_message_can_match(&self) -> bool {
        self.allowed_origin != self.auth_origin
    }
}

fn http_origin(option: &'static str, raw: &Text) -> Result<Text, Box<FlowError>> {
    // Browsers refuse to load a frame with credentials in its address. A query may have a session in it.
    text::http_origin(raw).ok_or_else(|| {
        let got = text::quote(&text::before(raw, "?"));
        FlowError::option(option, &got, "an absolute http: or https: URL without credentials")
    })
}

fn time_limit(ms: f64) -> Result<Option<f64>, Box<FlowError>> {
    if ms >= 0.0 {
        Ok((ms > 0.0 && ms.is_finite()).then_some(ms))
    } else {
        let got = if ms.is_nan() { "NaN" } else { "a negative number" };
        Err(FlowError::option("timeoutMs", &got.into(), TIMEOUT_TAKES))
    }
}
