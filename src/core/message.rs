//! A message of the consent UI → how it ends the flow, if it does. Must not ask who sent it: `flow` checks that.

use super::{
    error::{FlowError, ReportedError},
    outcome::{Consent, Outcome},
    redirect,
    text::Text,
};

/// The fields of the consent UI's message; a field of another type, or an empty one, counts as absent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConsentMessage {
    /// `isCompleted`.
    pub is_completed: Option<bool>,
    /// `consentID`.
    pub consent_id: Option<Text>,
    /// `redirectURL`.
    pub redirect_url: Option<Text>,
    /// `error`, `errorID`, `errorType`, `errorDescription`, `errorURI`.
    pub reported: ReportedError,
}

impl ConsentMessage {
    /// Whether this is one of the consent UI's messages at all.
    #[must_use]
    pub fn is_message(&self) -> bool {
        self.is_completed.is_some() || self.reported.error.is_some()
    }

    /// What the message says, or nothing for one that only says "not yet". The rules are those of SPEC 3, in its order.
    #[must_use]
    pub fn outcome(self) -> Option<Outcome> {
        let is_failure = !self.reported.is_empty();
        if self.is_completed == Some(false) && is_failure {
            return Some(Err(FlowError::reported(self.reported)));
        }
        if let Some(redirected) = self.redirect_url.as_ref().map(redirect::reported_error) {
            let counts = redirected.error_type.is_some() || (redirected.error.is_some() && self.consent_id.is_none());
            if counts {
                return Some(Err(FlowError::reported(redirected)));
            }
        }
        let is_completed = self.is_completed == Some(true);
        if is_failure && !(is_completed && self.consent_id.is_some()) {
            return Some(Err(FlowError::reported(self.reported)));
        }
        let Self { consent_id, redirect_url, .. } = self;
        is_completed.then(|| Ok(Box::new(Consent { consent_id, redirect_url })))
    }
}
