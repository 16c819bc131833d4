//! The session id: checked once, valid ever after. Must not be logged.

use super::{
    error::{ErrorCode, FlowError},
    text::{self, Text},
};
use std::fmt;

/// The `session_id` of an auth session, which a backend creates.
#[derive(Clone, PartialEq)]
pub struct SessionId(Text);

impl SessionId {
    /// Takes a session id as it came from the platform; white space around it is dropped.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidSession`] for an empty or blank one.
    pub fn new(raw: impl Into<Text>) -> Result<Self, Box<FlowError>> {
        let raw = raw.into();
        if !text::is_blank(&raw) {
            return Ok(Self(text::trim(&raw)));
        }
        let takes = "the session_id of an auth session";
        let sentence = "The * cannot be used: got *; it takes *.";
        let message = text::fill_in(sentence, &Text::from("session id"), &text::quote(&raw), &Text::from(takes));
        Err(Box::new(FlowError { code: ErrorCode::InvalidSession, message, details: None }))
    }

    /// The session id itself.
    #[must_use]
    pub fn text(&self) -> &Text {
        &self.0
    }
}

impl fmt::Debug for SessionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SessionId(..)")
    }
}
