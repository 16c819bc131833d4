//! `link()` with JavaScript values of any type, for the JavaScript package alone. Must not mount by itself.

use crate::{
    browser::{
        convert::{self, Browser, Options, check, describe, read},
        hands,
    },
    core::{error::LinkError, options::Settings, session::SessionId},
    link::{self, Container, LinkOptions},
};
use js_sys::Promise;
use wasm_bindgen::prelude::*;

/// `link(sessionId, options?)`.
pub fn link(session_id: &JsValue, options: &JsValue) -> Promise {
    let mounted = session_id
        .as_string()
        .map_or_else(|| Err(SessionId::unusable(&describe(session_id))), SessionId::new::<Browser>)
        .and_then(|session| link::prepare(session, read_options(options)?));
    match mounted {
        Ok(mount) => {
            mount.open();
            mount.promise()
        }
        Err(error) => {
            let promise = hands::new_flow();
            hands::settle(&promise, &convert::error(&error), true, error.code.is_cancelled());
            promise
        }
    }
}

fn read_options(object: &JsValue) -> Result<LinkOptions, Box<LinkError>> {
    check("options", object, object.is_object(), "an object")?;
    if !object.is_object() {
        return Ok(LinkOptions::default());
    }
    let Options { settings, debug } = Options::read(object)?;
    let Settings { allowed_origin, auth_server, timeout_ms, label } = settings;
    let value = read(object, "signal")?;
    let signal = value.dyn_ref().cloned();
    check("signal", &value, signal.is_some(), "an AbortSignal")?;
    let container = container(&read(object, "container")?)?;
    Ok(LinkOptions { allowed_origin, auth_server, timeout_ms, container, signal, label, debug })
}

/// A container of `null` is what a failed lookup gives, so unlike other options it counts as given.
fn container(value: &JsValue) -> Result<Option<Container>, Box<LinkError>> {
    if value.is_null() {
        return Err(link::no_container());
    }
    let selector = value.as_string().map(Container::Selector);
    let container = selector.or_else(|| value.dyn_ref().cloned().map(Container::Element));
    check("container", value, container.is_some(), "a CSS selector or an Element")?;
    Ok(container)
}
