//! The options of `link()` as a page gives them → typed. Must not check what they mean.

use crate::{
    core::{
        error::FlowError,
        options::{Settings, TIMEOUT_TAKES},
    },
    dom::value::{self, describe, given, is_given, is_of_kind},
    link::Options,
};
use wasm_bindgen::prelude::*;

/// A kind of value, and what an error says that an option of it takes.
struct Kind {
    name: &'static str,
    takes: &'static str,
}

const STRING: Kind = Kind { name: "string", takes: "a string" };
const NUMBER: Kind = Kind { name: "number", takes: TIMEOUT_TAKES };
const BOOLEAN: Kind = Kind { name: "boolean", takes: "a boolean" };
const SIGNAL: Kind = Kind { name: "AbortSignal", takes: "an AbortSignal" };
const CONTAINER: Kind = Kind { name: "Element", takes: "a CSS selector or an Element" };

impl Options {
    /// Reads each option once, and only what the object itself holds.
    ///
    /// # Errors
    /// The first option of a wrong type.
    pub(crate) fn read(object: &JsValue) -> Result<Self, Box<FlowError>> {
        if !is_of_kind(object, "object") {
            return Err(FlowError::option("options", &describe(object), "an object"));
        }
        let read = |name, kind| read(object, name, &kind);
        let allowed_origin = read("allowedOrigin", STRING)?;
        let auth_server = read("authServer", STRING)?;
        let label = read("label", STRING)?;
        let timeout_ms = read("timeoutMs", NUMBER)?.map(|value| value::number(&value));
        let debug = read("debug", BOOLEAN)? == Some(JsValue::TRUE);
        let signal = read("signal", SIGNAL)?.map(JsCast::unchecked_into);
        let container = own(object, "container", &CONTAINER)?;
        let settings = Settings { allowed_origin, auth_server, timeout_ms, label, debug };
        Ok(Self { settings, signal, container: Some(container).filter(is_given) })
    }
}

/// The value of an option; nothing where none is given.
fn read(object: &JsValue, name: &'static str, kind: &Kind) -> Result<Option<JsValue>, Box<FlowError>> {
    own(object, name, kind).map(given)
}

fn own(object: &JsValue, name: &'static str, kind: &Kind) -> Result<JsValue, Box<FlowError>> {
    value::take_error();
    let option = value::own(object, name);
    if is_given(&value::take_error()) {
        return Err(FlowError::option(name, &"a getter that throws".into(), kind.takes));
    }
    if is_of_kind(&option, kind.name) {
        Ok(option)
    } else {
        Err(FlowError::option(name, &describe(&option), kind.takes))
    }
}
