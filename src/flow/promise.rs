//! The promise of a flow, as JavaScript and Rust wait for it. Must not know how a flow ends.

use js_sys::Promise;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/js/flow.js")]
extern "C" {
    #[wasm_bindgen(js_name = newFlow)]
    fn new_flow(host: &JsValue) -> Promise;
    #[wasm_bindgen(js_name = rejectedFlow)]
    fn rejected_flow(error: &JsValue, is_handled: bool) -> Promise;
    #[wasm_bindgen(js_name = noteUnmounted)]
    fn note_unmounted(flow: &Promise);
    fn resolve(flow: &Promise, value: &JsValue);
    fn reject(flow: &Promise, error: &JsValue);
    #[wasm_bindgen(js_name = markHandled)]
    fn mark_handled(flow: &Promise);
}

/// A promise with `close()`.
#[derive(Clone)]
pub(crate) struct FlowPromise(Promise);

impl FlowPromise {
    /// The promise of a flow that is mounted in an element.
    pub(crate) fn new(host: &JsValue) -> Self {
        Self(new_flow(host))
    }

    /// A promise that is rejected already. A closed flow need not be handled.
    pub(crate) fn rejected(error: &JsValue, is_handled: bool) -> Self {
        Self(rejected_flow(error, is_handled))
    }

    pub(crate) fn resolve(&self, value: &JsValue) {
        resolve(&self.0, value);
    }

    pub(crate) fn reject(&self, error: &JsValue) {
        reject(&self.0, error);
    }

    /// Nothing of the flow is left in the page.
    pub(crate) fn note_unmounted(&self) {
        note_unmounted(&self.0);
    }

    /// Its failure raises no `unhandledrejection`.
    pub(crate) fn mark_handled(&self) {
        mark_handled(&self.0);
    }

    pub(crate) fn as_js(&self) -> &Promise {
        &self.0
    }
}
