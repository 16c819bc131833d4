//! The exports of the compiled module. Must not do anything that the crate `fiskil-link` can do.
#![cfg(target_arch = "wasm32")]
#![allow(unreachable_pub, reason = "they are reached from JavaScript")]
#![allow(clippy::needless_pass_by_value, reason = "a borrowed value takes more code on the way in")]

use js_sys::Promise;
use lol_alloc::{FreeListAllocator, LockedAllocator};
use wasm_bindgen::prelude::*;

/// A flow allocates little and seldom: a small allocator saves the page more than a fast one.
#[global_allocator]
static ALLOCATOR: LockedAllocator<FreeListAllocator> = LockedAllocator::new(FreeListAllocator::new());

/// Answers what elements and their frames ask and report.
#[wasm_bindgen]
#[must_use]
pub fn answer(what: u32, subject: JsValue, detail: JsValue) -> JsValue {
    fiskil_link::js::answer(what, subject, detail)
}

/// `link(sessionId, options?)`.
#[wasm_bindgen]
pub fn link(session_id: JsValue, options: JsValue) -> Promise {
    fiskil_link::js::link(session_id, &options)
}

/// `preload(sessionId, options?)`.
#[wasm_bindgen]
pub fn preload(session_id: JsValue, options: JsValue) {
    fiskil_link::js::preload(session_id, &options);
}
