//! The session id: checked once, valid ever after. Must not be logged.

use super::{
    error::{ErrorCode, LinkError},
    text::{Platform, Text},
};
use std::fmt;

/// The `session_id` of an auth session, which a backend creates.
#[derive(Clone, PartialEq, Eq)]
pub struct SessionId<T = String>(T);

impl<T: Text> SessionId<T> {
    /// Takes a session id as it came from the platform.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidSession`] for an empty or blank one.
    pub fn new<P: Platform<Text = T>>(raw: impl Into<T>) -> Result<Self, Box<LinkError<T>>> {
        let raw = raw.into();
        if !P::is_blank(&raw) {
            return Ok(Self(raw));
        }
        let (sentence, takes) = ("The * cannot be used: got *; it takes *.", "the session_id of an auth session");
        let message = P::fill(sentence, "session id", &P::quote(&raw), takes);
        Err(Box::new(LinkError { code: ErrorCode::InvalidSession, message, details: None }))
    }

    /// The session id itself.
    pub fn text(&self) -> &T {
        &self.0
    }
}

impl<T> fmt::Debug for SessionId<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SessionId(..)")
    }
}
