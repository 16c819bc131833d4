//! Rust values ↔ JavaScript values. Must not decide what a value means for a flow.

use super::hands::{self, LinkError as JsLinkError};
use crate::core::{
    error::{Details, Failure, LinkError},
    flow::Outcome,
    message::LinkResult,
    options::{Settings, TIME_LIMIT},
    text::{ParsedUrl, Platform},
};
use js_sys::Object;
use wasm_bindgen::prelude::*;
use web_sys::AbortSignal;

/// The browser's own text functions.
pub(crate) enum Browser {}

impl Platform for Browser {
    fn parse_url(address: &str) -> Option<ParsedUrl> {
        let part = |name| hands::url_part(address, name).as_string();
        Some(ParsedUrl { href: part("href")?, origin: part("origin")? })
    }

    fn with_parameter(address: &str, name: &str, value: &str) -> String {
        hands::with_parameter(address, name, value).as_string().unwrap_or_default()
    }

    fn query_value(query: &str, name: &str) -> Option<String> {
        hands::query_value(query, name).as_string()
    }

    fn is_blank(text: &str) -> bool {
        hands::is_blank(text)
    }

    fn decode(text: &str) -> Option<String> {
        hands::decode(text).as_string()
    }
}

/// What a promise settles with, and whether that is an error.
pub(crate) fn outcome(outcome: &Outcome) -> (JsValue, bool) {
    match outcome {
        Ok(result) => (self::result(result), false),
        Err(error) => (self::error(error), true),
    }
}

fn result(result: &LinkResult) -> JsValue {
    record(&["consentID", "redirectURL"], &[result.consent_id.as_deref(), result.redirect_url.as_deref()])
}

/// The class instance that a flow rejects with.
pub(crate) fn error(error: &LinkError) -> JsValue {
    let details = error.details.as_ref().map_or(JsValue::UNDEFINED, |details| match details {
        Details::Failure(failure) => record(&Failure::NAMES, &failure.values().each_ref().map(Option::as_deref)),
        Details::Origins { expected_origin, received_origin } => {
            record(&["expectedOrigin", "receivedOrigin"], &[Some(expected_origin), Some(received_origin)])
        }
        Details::Cancelled { reason } => record(&["reason"], &[Some(reason.as_str())]),
        Details::Option { option } => record(&["option"], &[Some(option)]),
    });
    let (cancelled, needs_new_session) = (error.code.is_cancelled(), error.code.needs_new_session());
    JsLinkError::new(error.code.as_str(), &error.message, &details, cancelled, needs_new_session).into()
}

/// An object with the keys that have a value.
fn record(keys: &[&str], values: &[Option<&str>]) -> JsValue {
    let object = Object::new().into();
    for (key, value) in keys.iter().zip(values) {
        if let Some(value) = value {
            hands::put(&object, key, value);
        }
    }
    object
}

/// Options as a page's object or a tag's attributes give them, of the right types but not yet checked.
#[derive(Default)]
pub(crate) struct Options {
    pub(crate) settings: Settings,
    pub(crate) debug: bool,
    pub(crate) container: JsValue,
    pub(crate) signal: Option<AbortSignal>,
}

/// Each option: its name, its type, and what an error says that it takes.
const OPTIONS: [(&str, &str, &str); 7] = [
    ("allowedOrigin", "string", "a string"),
    ("authServer", "string", "a string"),
    ("label", "string", "a string"),
    ("timeoutMs", "number", TIME_LIMIT),
    ("debug", "boolean", "a boolean"),
    ("signal", "AbortSignal", "an AbortSignal"),
    ("container", "Element", "a CSS selector or an Element"),
];

impl Options {
    /// Reads each option once, and only what the object itself holds.
    ///
    /// # Errors
    /// The first option of a wrong type.
    pub(crate) fn read(object: &JsValue) -> Result<Self, Box<LinkError>> {
        if !object.is_object() && !object.is_null() && !object.is_undefined() {
            return Err(LinkError::option("options", &describe(object), "an object"));
        }
        let mut values = [const { JsValue::UNDEFINED }; OPTIONS.len()];
        for (value, (name, kind, takes)) in values.iter_mut().zip(OPTIONS) {
            *value = hands::option(object, name, kind).map_err(|got| LinkError::option(name, &text(&got), takes))?;
        }
        let [allowed_origin, auth_server, label, timeout_ms, debug, signal, container] = values;
        Ok(Self {
            settings: Settings {
                allowed_origin: allowed_origin.as_string(),
                auth_server: auth_server.as_string(),
                label: label.as_string(),
                timeout_ms: timeout_ms.as_f64(),
            },
            debug: debug.is_truthy(),
            signal: (!signal.is_undefined()).then(|| signal.unchecked_into()),
            container,
        })
    }
}

/// How a value that cannot be used is named in an error.
pub(crate) fn describe(value: &JsValue) -> String {
    text(&hands::describe(value))
}

fn text(value: &JsValue) -> String {
    value.as_string().unwrap_or_default()
}
