//! The fields of a message → what it means for a flow. Must not ask who sent it: that is `flow`'s check.

use super::{
    error::{Failure, LinkError},
    flow::Outcome,
    text::{Platform, cut},
};

/// What a finished consent brings: only what arrived.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LinkResult {
    /// Retrieves the data from the platform's APIs.
    #[cfg_attr(feature = "serde", serde(rename = "consentID", default, skip_serializing_if = "Option::is_none"))]
    pub consent_id: Option<String>,
    /// Where the consent UI would have sent a full-page flow.
    #[cfg_attr(feature = "serde", serde(rename = "redirectURL", default, skip_serializing_if = "Option::is_none"))]
    pub redirect_url: Option<String>,
}

/// The fields of the platform's message; of another type, or empty, counts as absent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields {
    /// `isCompleted`.
    pub is_completed: Option<bool>,
    /// `consentID`.
    pub consent_id: Option<String>,
    /// `redirectURL`.
    pub redirect_url: Option<String>,
    /// `error`, `errorID`, `errorType`, `errorDescription`, `errorURI`.
    pub failure: Failure,
}

impl Fields {
    /// Whether this is one of the platform's messages at all.
    #[must_use]
    pub fn is_message(&self) -> bool {
        self.is_completed.is_some() || self.failure.error().is_some()
    }

    /// What the message says, or nothing for one that only says "not yet".
    #[must_use]
    pub fn outcome<P: Platform>(self) -> Option<Outcome> {
        let reported = self.failure != Failure::default();
        if self.is_completed == Some(false) && reported {
            return Some(Err(LinkError::reported(self.failure)));
        }
        if let Some(redirected) = self.redirect_url.as_deref().map(redirect_failure::<P>) {
            let counts =
                redirected.error_type().is_some() || (redirected.error().is_some() && self.consent_id.is_none());
            if counts {
                return Some(Err(LinkError::reported(redirected)));
            }
        }
        let completed = self.is_completed == Some(true);
        if reported && !(completed && self.consent_id.is_some()) {
            return Some(Err(LinkError::reported(self.failure)));
        }
        let Self { consent_id, redirect_url, .. } = self;
        completed.then(|| Ok(Box::new(LinkResult { consent_id, redirect_url })))
    }
}

/// The `error…` parameters in the query and fragment of a redirect address.
fn redirect_failure<P: Platform>(address: &str) -> Failure {
    // An address that went through `encodeURIComponent` has none of the characters that give an address its parts.
    let is_encoded = !address.bytes().any(|byte| matches!(byte, b':' | b'/' | b'?' | b'#' | b'=' | b'&'));
    let decoded = if is_encoded { P::decode(address) } else { None };
    let (before, fragment) = cut(decoded.as_deref().unwrap_or(address), b'#');
    let (_, query) = cut(before, b'?');
    // Routers that keep their path in the fragment put its parameters behind a question mark of its own.
    let (route, routed) = cut(fragment, b'?');
    let has_route = matches!(route.as_bytes(), [b'/' | b'!', ..]) || (route != fragment && !route.contains('='));
    let fragment = if has_route { routed } else { fragment };
    Failure::read(&Failure::NAMES, |name| P::query_value(query, name).or_else(|| P::query_value(fragment, name)))
}
