//! Outcomes of a flow → the values that a page gets. Must not decide codes or messages: the core does.

use super::value::record;
use crate::core::{
    error::{ErrorDetails, FlowError, REDIRECT_NAMES},
    outcome::{Consent, Outcome},
};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/js/error.js")]
extern "C" {
    /// The class of a failed flow.
    type LinkError;

    #[wasm_bindgen(constructor)]
    fn new(code: &str, message: &JsValue, details: &JsValue) -> LinkError;
}

/// What a page gets of an outcome: a `LinkResult` or a `LinkError`.
pub(crate) fn outcome(outcome: &Outcome) -> JsValue {
    match outcome {
        Ok(consent) => result(consent),
        Err(error) => self::error(error),
    }
}

/// The `LinkResult` of a consent.
pub(crate) fn result(consent: &Consent) -> JsValue {
    record(&["consentID", "redirectURL"], &[consent.consent_id.as_ref(), consent.redirect_url.as_ref()])
}

/// The instance of `LinkError` that a flow rejects with.
pub(crate) fn error(error: &FlowError) -> JsValue {
    #[cfg(fiskil_link_testing)]
    if let Some(ErrorDetails::Given(given)) = &error.details {
        return given.clone();
    }
    let details = error.details.as_ref().map_or(JsValue::UNDEFINED, |details| match details {
        ErrorDetails::Reported(reported) => record(&REDIRECT_NAMES, &reported.values()),
        ErrorDetails::Origins { expected, received } => {
            record(&["expectedOrigin", "receivedOrigin"], &[Some(expected), Some(received)])
        }
        ErrorDetails::Cancelled(reason) => record(&["reason"], &[Some(&reason.as_str().into())]),
        ErrorDetails::Option(option) => record(&["option"], &[Some(&(*option).into())]),
        ErrorDetails::Cause(_) => JsValue::UNDEFINED,
        #[cfg(fiskil_link_testing)]
        ErrorDetails::Given(_) => JsValue::UNDEFINED,
    });
    let made = LinkError::new(error.code.as_str(), &error.message, &details).into();
    if let Some(ErrorDetails::Cause(cause)) = &error.details {
        super::value::put(&made, "cause", cause);
    }
    made
}

/// What an error of the page says, or whatever else was thrown.
pub(crate) fn cause_text(cause: &JsValue) -> String {
    let message = || super::value::get(cause, "message").as_string();
    cause.as_string().or_else(message).unwrap_or_else(|| format!("{cause:?}"))
}
