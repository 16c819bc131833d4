//! Raw options → a checked [`Config`]. Must not read JavaScript values or parse URLs by itself.

use super::{
    error::LinkError,
    session::SessionId,
    text::{Platform, Text},
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
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Settings<T = String> {
    /// Only origin whose messages count.
    pub allowed_origin: Option<T>,
    /// Where the consent UI lives.
    pub auth_server: Option<T>,
    /// Milliseconds of visible time; zero and infinity mean no limit.
    pub timeout_ms: Option<f64>,
    /// Accessible name of dialog and frame.
    pub label: Option<T>,
}

impl<T> Settings<T> {
    /// The same settings, borrowed.
    pub fn as_ref(&self) -> Settings<&T> {
        Settings {
            allowed_origin: self.allowed_origin.as_ref(),
            auth_server: self.auth_server.as_ref(),
            timeout_ms: self.timeout_ms,
            label: self.label.as_ref(),
        }
    }
}

/// What a flow runs with: every part is usable.
#[derive(Clone, Debug, PartialEq)]
pub struct Config<T = String> {
    /// The address of the consent UI with the session in it.
    pub consent_url: T,
    /// The origin that `consent_url` has.
    pub auth_origin: T,
    /// The only origin whose messages count.
    pub allowed_origin: T,
    /// Milliseconds of visible time, or no limit.
    pub time_limit: Option<f64>,
    /// Accessible name of dialog and frame.
    pub label: T,
}

impl<T: Text> Config<T> {
    /// Checks the settings and builds the address of the consent UI.
    ///
    /// # Errors
    /// [`ErrorCode::InternalError`] that names the first option which cannot be used.
    pub fn new<P: Platform<Text = T>>(
        session: &SessionId<T>,
        settings: Settings<&T>,
    ) -> Result<Self, Box<LinkError<T>>> {
        let Settings { allowed_origin, auth_server, timeout_ms, label } = settings;
        let default_server = DEFAULT_AUTH_SERVER.into();
        let server = auth_server.unwrap_or(&default_server);
        let auth_origin = http_origin::<P>("authServer", server)?;
        let allowed_origin = match allowed_origin {
            Some(raw) => http_origin::<P>("allowedOrigin", raw)?,
            None => auth_origin.clone(),
        };
        Ok(Self {
            consent_url: P::with_parameter(server, "sess_id", session.text()),
            auth_origin,
            allowed_origin,
            time_limit: time_limit::<P>(timeout_ms.unwrap_or(DEFAULT_TIMEOUT_MS))?,
            label: label.filter(|label| !P::is_blank(label)).map_or_else(|| DEFAULT_LABEL.into(), T::clone),
        })
    }

    /// Whether a frame that was loaded ahead for the other can be shown for this: its time has not begun yet.
    #[must_use]
    pub fn loads_as(&self, other: &Self) -> bool {
        self.consent_url == other.consent_url
            && self.allowed_origin == other.allowed_origin
            && self.label == other.label
    }

    /// Whether the consent UI's own messages would be taken for foreign ones.
    #[must_use]
    pub fn no_message_can_match(&self) -> bool {
        self.allowed_origin != self.auth_origin
    }
}

fn http_origin<P: Platform>(option: &'static str, raw: &P::Text) -> Result<P::Text, Box<LinkError<P::Text>>> {
    // Browsers refuse to load a frame with credentials in its address. A query may have a session in it.
    P::http_origin(raw).ok_or_else(|| {
        LinkError::option::<P>(
            option,
            &P::quote(&P::before(raw, "?")),
            "an absolute http: or https: URL without credentials",
        )
    })
}

fn time_limit<P: Platform>(ms: f64) -> Result<Option<f64>, Box<LinkError<P::Text>>> {
    if ms >= 0.0 {
        Ok((ms > 0.0 && ms.is_finite()).then_some(ms))
    } else {
        let got = if ms.is_nan() { "NaN" } else { "a negative number" };
        Err(LinkError::option::<P>("timeoutMs", &got.into(), TIME_LIMIT))
    }
}
