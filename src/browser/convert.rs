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

/// The options that both a page's object and a tag's attributes give.
#[derive(Default)]
pub(crate) struct Options {
    pub(crate) settings: Settings,
    pub(crate) debug: bool,
}

impl Options {
    /// Reads each option once, and only what the object itself holds.
    ///
    /// # Errors
    /// The first option of a wrong type.
    pub(crate) fn read(object: &JsValue) -> Result<Self, Box<LinkError>> {
        let mut options = Self::default();
        let Settings { allowed_origin, auth_server, timeout_ms, label } = &mut options.settings;
        for (name, slot) in [("allowedOrigin", allowed_origin), ("authServer", auth_server), ("label", label)] {
            let value = read(object, name)?;
            *slot = value.as_string();
            check(name, &value, slot.is_some(), "a string")?;
        }
        let value = read(object, "timeoutMs")?;
        *timeout_ms = value.as_f64();
        check("timeoutMs", &value, timeout_ms.is_some(), TIME_LIMIT)?;
        let value = read(object, "debug")?;
        options.debug = value.is_truthy();
        check("debug", &value, value.as_bool().is_some(), "a boolean")?;
        Ok(options)
    }
}

/// An option's value, if the object itself holds it.
///
/// # Errors
/// A getter that throws.
pub(crate) fn read(object: &JsValue, option: &'static str) -> Result<JsValue, Box<LinkError>> {
    hands::own(object, option)
        .map_err(|_| LinkError::option(option, "a getter that throws", "a value that can be read"))
}

/// Refuses a value that was not taken, unless it stands for "not given", as `null` and `undefined` do.
///
/// # Errors
/// An error that names the option, what it got and what it takes.
pub(crate) fn check(option: &'static str, value: &JsValue, is_taken: bool, takes: &str) -> Result<(), Box<LinkError>> {
    if is_taken || value.is_null() || value.is_undefined() {
        Ok(())
    } else {
        Err(LinkError::option(option, &describe(value), takes))
    }
}

/// How a value that cannot be used is named in an error.
pub(crate) fn describe(value: &JsValue) -> String {
    hands::describe(value).as_string().unwrap_or_default()
}
