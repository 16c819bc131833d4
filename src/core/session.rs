//! The session id: checked once, valid ever after. Must not be logged.

use super::{
    error::{ErrorCode, LinkError},
    text::{Platform, join},
};
use std::fmt;

/// The `session_id` of an auth session, which a backend creates.
#[derive(Clone, PartialEq, Eq)]
pub struct SessionId(String);

impl SessionId {
    /// Takes a session id as it came from the platform.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidSession`] for an empty or blank one.
    pub fn new<P: Platform>(raw: impl Into<String>) -> Result<Self, Box<LinkError>> {
        let raw = raw.into();
        if P::is_blank(&raw) { Err(Self::unusable("an empty string")) } else { Ok(Self(raw)) }
    }

    /// The error for a value that is no session id; `got` says what it is.
    pub(crate) fn unusable(got: &str) -> Box<LinkError> {
        let message = join(&["A flow needs a session id: got ", got, "; it takes the session_id of an auth session."]);
        Box::new(LinkError { code: ErrorCode::InvalidSession, message, details: None })
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<SessionId> for String {
    fn from(session: SessionId) -> Self {
        session.0
    }
}

impl fmt::Debug for SessionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SessionId(…)")
    }
}
