//! What the JavaScript entry points call. Must not be part of the crate for Rust front ends: feature `js` only.
#![allow(unreachable_pub, reason = "they are reached from JavaScript")]

use crate::{element, link};
use js_sys::Promise;
use wasm_bindgen::prelude::*;

/// Registers the tag.
#[wasm_bindgen]
pub fn define() {
    element::define();
}

/// `link(sessionId, options?)`.
#[wasm_bindgen(js_name = link)]
pub fn link_flow(session_id: &JsValue, options: &JsValue) -> Promise {
    link::link_from_js(session_id, options)
}
