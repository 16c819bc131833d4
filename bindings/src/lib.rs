//! The exports of the compiled module, which `src/js` calls by name. Must not do anything that the crate `fiskil-link` can do.
#![cfg(target_arch = "wasm32")]
#![allow(unreachable_pub, reason = "they are reached from JavaScript")]
#![allow(clippy::needless_pass_by_value, reason = "a borrowed value takes more code on the way in")]

use fiskil_link::js;
use js_sys::Promise;
use lol_alloc::{FreeListAllocator, LockedAllocator};
use wasm_bindgen::prelude::*;

/// A flow allocates little and seldom: a small allocator saves the page more than a fast one.
#[global_allocator]
static ALLOCATOR: LockedAllocator<FreeListAllocator> = LockedAllocator::new(FreeListAllocator::new());

/// Defines the tag.
#[wasm_bindgen]
pub fn define() {
    js::define();
}

/// `link(sessionId, options?)`.
#[wasm_bindgen]
pub fn link(session: JsValue, options: JsValue) -> Promise {
    js::link(&session, &options)
}

/// `preload(sessionId, options?)`.
#[wasm_bindgen]
pub fn preload(session: JsValue, options: JsValue) {
    js::preload(session, &options);
}

/// What a test does in the place of a consent UI.
#[cfg(fiskil_link_testing)]
mod testing {
    use fiskil_link::js::testing;
    use wasm_bindgen::prelude::*;

    /// The consent UI of a flow has loaded.
    #[wasm_bindgen(js_name = loadFrame)]
    pub fn load_frame(flow: JsValue) {
        testing::load_frame(&flow);
    }

    /// The consent UI reports a consent; whether it counts.
    #[wasm_bindgen]
    pub fn succeed(flow: JsValue, result: JsValue) -> bool {
        testing::succeed(&flow, &result)
    }

    /// The consent UI reports an error; whether it counts.
    #[wasm_bindgen]
    pub fn fail(flow: JsValue, error: JsValue) -> bool {
        testing::fail(&flow, error)
    }

    /// Whether a flow is over and nothing of it is left in the page.
    #[wasm_bindgen(js_name = isClosed)]
    pub fn is_closed(flow: JsValue) -> bool {
        testing::is_closed(&flow)
    }

    /// Closes a flow and tells nobody.
    #[wasm_bindgen(js_name = closeSilently)]
    pub fn close_silently(flow: JsValue) {
        testing::close_silently(&flow);
    }
}
