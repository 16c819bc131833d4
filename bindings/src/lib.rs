//! The exports of the compiled module. Must not do anything that the crate `fiskil-link` can do.
#![cfg(target_arch = "wasm32")]
#![allow(unreachable_pub, reason = "they are reached from JavaScript")]

use js_sys::Promise;
use lol_alloc::{FreeListAllocator, LockedAllocator};
use wasm_bindgen::prelude::*;

/// A flow allocates little and seldom: a small allocator saves the page more than a fast one.
#[global_allocator]
static ALLOCATOR: LockedAllocator<FreeListAllocator> = LockedAllocator::new(FreeListAllocator::new());

/// Registers the tag.
#[wasm_bindgen]
pub fn define() {
    fiskil_link::define();
}

/// `link(sessionId, options?)`.
#[wasm_bindgen]
pub fn link(session_id: &JsValue, options: &JsValue) -> Promise {
    fiskil_link::js::link(session_id, options)
}
