//! The fields of a message → what it means for a flow. Must not ask who sent it: that is `flow`'s check.

use super::{
    error::{Failure, LinkError},
    flow::Outcome,
    text::{Platform, Text},
};

/// What a finished consent brings: only what arrived. `T` is a text: in an application, `String`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LinkResult<T = String> {
    /// Retrieves the data from the platform's APIs.
    #[cfg_attr(feature = "serde", serde(rename = "consentID", default, skip_serializing_if = "Option::is_none"))]
    pub consent_id: Option<T>,
    /// Where the consent UI would have sent a full-page flow.
    #[cfg_attr(feature = "serde", serde(rename = "redirectURL", default, skip_serializing_if = "Option::is_none"))]
    pub redirect_url: Option<T>,
}

impl<T> LinkResult<T> {
    /// The same result in another type of text.
    #[must_use]
    pub fn map<U>(&self, text: impl Fn(&T) -> U) -> LinkResult<U> {
        LinkResult {
            consent_id: self.consent_id.as_ref().map(&text),
            redirect_url: self.redirect_url.as_ref().map(&text),
        }
    }
}

/// The fields of the platform's message; of another type, or empty, counts as absent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields<T = String> {
    /// `isCompleted`.
    pub is_completed: Option<bool>,
    /// `consentID`.
    pub consent_id: Option<T>,
    /// `redirectURL`.
    pub redirect_url: Option<T>,
    /// `error`, `errorID`, `errorType`, `errorDescription`, `errorURI`.
    pub failure: Failure<T>,
}

impl<T: Text> Fields<T> {
    /// Whether this is one of the platform's messages at all.
    #[must_use]
    pub fn is_message(&self) -> bool {
        self.is_completed.is_some() || self.failure.words()[0].is_some()
    }

    /// What the message says, or nothing for one that only says "not yet".
    #[must_use]
    pub fn outcome<P: Platform<Text = T>>(self) -> Option<Outcome<T>> {
        let reported = !self.failure.is_empty();
        if self.is_completed == Some(false) && reported {
            return Some(Err(LinkError::reported(self.failure)));
        }
        if let Some(redirected) = self.redirect_url.as_ref().map(redirect_failure::<P>) {
            let [error, error_type, _] = redirected.words();
            let counts = error_type.is_some() || (error.is_some() && self.consent_id.is_none());
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
fn redirect_failure<P: Platform>(address: &P::Text) -> Failure<P::Text> {
    let has = |text: &P::Text, mark: &str| P::before(text, mark) != *text;
    let starts_with = |text: &P::Text, mark: &str| P::before(text, mark) == "".into();
    // An address that went through `encodeURIComponent` has none of the characters that give an address its parts.
    let is_encoded = ![":", "/", "?", "#", "=", "&"].iter().any(|mark| has(address, mark));
    let decoded = if is_encoded { P::decode(address) } else { None };
    let address = decoded.as_ref().unwrap_or(address);
    let query = P::after(&P::before(address, "#"), "?");
    let fragment = P::after(address, "#");
    // Routers that keep their path in the fragment put its parameters behind a question mark of its own.
    let route = P::before(&fragment, "?");
    let has_route = starts_with(&route, "/") || starts_with(&route, "!") || (route != fragment && !has(&route, "="));
    let fragment = if has_route { P::after(&fragment, "?") } else { fragment };
    Failure::read(&Failure::NAMES, |name| P::query_value(&query, name).or_else(|| P::query_value(&fragment, name)))
}
