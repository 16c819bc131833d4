//! What the JavaScript package exports, with JavaScript values of any type. Must not mount by itself.

use crate::{
    browser::{
        convert::{self, Browser, Options},
        hands,
        mount::Mount,
    },
    core::{error::LinkError, session::SessionId},
    element,
    link::prepare as mount,
};
use js_sys::Promise;
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// Answers what elements and their frames ask and report: the argument of `define` in base.js.
#[must_use]
pub fn answer(what: u32, subject: JsValue, detail: JsValue) -> JsValue {
    element::answer(what, subject, detail)
}

/// `link(sessionId, options?)`.
pub fn link(session_id: JsValue, options: &JsValue) -> Promise {
    match prepare(session_id, options) {
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

/// `preload(sessionId, options?)`: what `link()` would refuse is left for it to refuse.
pub fn preload(session_id: JsValue, options: &JsValue) {
    drop(prepare(session_id, options));
}

fn prepare(session_id: JsValue, options: &JsValue) -> Result<Rc<Mount>, Box<LinkError<JsValue>>> {
    mount(SessionId::new::<Browser>(session_id)?, &Options::read(options)?)
}
