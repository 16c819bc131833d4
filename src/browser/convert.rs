//! Rust values ↔ JavaScript values. Must not decide what a value means for a flow.

use super::hands::{self, LinkError as JsLinkError};
use crate::core::{
    error::{Details, Failure, LinkError},
    flow::Outcome,
    message::LinkResult,
    options::{Settings, TIME_LIMIT},
    text::Platform,
};
use js_sys::Object;
use wasm_bindgen::prelude::*;
use web_sys::AbortSignal;

/// The browser's own text functions.
pub(crate) enum Browser {}

impl Platform for Browser {
    type Text = JsValue;

    fn quote(text: &JsValue) -> JsValue {
        hands::describe(text)
    }

    fn fill(sentence: &str, name: &str, got: &JsValue, takes: &str) -> JsValue {
        hands::fill_in(sentence, name, got, takes)
    }

    fn http_origin(address: &JsValue) -> Option<JsValue> {
        Some(hands::http_origin(address)).filter(is_given)
    }

    fn with_parameter(address: &JsValue, name: &str, value: &JsValue) -> JsValue {
        hands::with_parameter(address, name, value)
    }

    fn is_blank(text: &JsValue) -> bool {
        hands::is_blank(text)
    }

    fn before(text: &JsValue, mark: &str) -> JsValue {
        hands::before(text, mark)
    }

    fn after(text: &JsValue, mark: &str) -> JsValue {
        hands::after(text, mark)
    }

    fn query_value(query: &JsValue, name: &str) -> Option<JsValue> {
        Some(hands::query_value(query, name)).filter(is_given)
    }

    fn decode(text: &JsValue) -> Option<JsValue> {
        Some(hands::decode(text)).filter(is_given)
    }
}

/// What a promise settles with, and whether that is an error.
pub(crate) fn outcome(outcome: &Outcome<JsValue>) -> (JsValue, bool) {
    match outcome {
        Ok(result) => (self::result(result), false),
        Err(error) => (self::error(error), true),
    }
}

fn result(result: &LinkResult<JsValue>) -> JsValue {
    record(&["consentID", "redirectURL"], &[result.consent_id.as_ref(), result.redirect_url.as_ref()])
}

/// The class instance that a flow rejects with.
pub(crate) fn error(error: &LinkError<JsValue>) -> JsValue {
    let details = error.details.as_ref().map_or(JsValue::UNDEFINED, |details| match details {
        Details::Failure(failure) => record(&Failure::NAMES, &failure.values().each_ref().map(Option::as_ref)),
        Details::Origins { expected_origin, received_origin } => {
            record(&["expectedOrigin", "receivedOrigin"], &[Some(expected_origin), Some(received_origin)])
        }
        Details::Cancelled { reason } => record(&["reason"], &[Some(&reason.as_str().into())]),
        Details::Option { option } => record(&["option"], &[Some(&(*option).into())]),
    });
    let (cancelled, needs_new_session) = (error.code.is_cancelled(), error.code.needs_new_session());
    JsLinkError::new(error.code.as_str(), &error.message, &details, cancelled, needs_new_session).into()
}

/// An object with the keys that have a value.
fn record(keys: &[&str], values: &[Option<&JsValue>]) -> JsValue {
    let object = Object::new().into();
    for (key, value) in keys.iter().zip(values) {
        if let Some(value) = value {
            hands::put(&object, key, value);
        }
    }
    object
}

/// Options as a page's object or a tag's attributes give them, of the right types but not yet checked; in the order of
/// `OPTIONS`, `undefined` where none is given.
pub(crate) struct Options(pub(crate) [JsValue; 7]);

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
    pub(crate) fn read(object: &JsValue) -> Result<Self, Box<LinkError<JsValue>>> {
        if !hands::is(object, "object") {
            return Err(LinkError::option::<Browser>("options", &hands::describe(object), "an object"));
        }
        let mut values = [const { JsValue::UNDEFINED }; OPTIONS.len()];
        for (value, (name, kind, takes)) in values.iter_mut().zip(OPTIONS) {
            *value = hands::option(object, name);
            if !hands::is(value, kind) {
                return Err(LinkError::option::<Browser>(name, &hands::describe(value), takes));
            }
        }
        Ok(Self(values))
    }

    fn given(&self, place: usize) -> Option<&JsValue> {
        self.0.get(place).filter(|value| is_given(value))
    }

    pub(crate) fn settings(&self) -> Settings<&JsValue> {
        Settings {
            allowed_origin: self.given(0),
            auth_server: self.given(1),
            label: self.given(2),
            timeout_ms: self.given(3).map(hands::number),
        }
    }

    pub(crate) fn debug(&self) -> bool {
        self.0[4] == JsValue::TRUE
    }

    pub(crate) fn signal(&self) -> Option<&AbortSignal> {
        self.given(5).map(JsCast::unchecked_ref)
    }

    pub(crate) fn container(&self) -> &JsValue {
        &self.0[6]
    }
}

// Comparing is one function for all kinds of value; each question that `JsValue` asks by itself is one more in the glue.

/// Whether a value is anything but `undefined`.
pub(crate) fn is_given(value: &JsValue) -> bool {
    *value != JsValue::UNDEFINED
}
