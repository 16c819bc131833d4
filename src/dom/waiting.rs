//! What waits for a microtask, or for a page that has nothing else to do. Must not know what it waits for.

use super::{
    listener::Callback,
    value::{is_given, take_error},
};
use std::cell::{Cell, OnceCell, RefCell};
use wasm_bindgen::prelude::*;

/// What waits for the same moment, and the callback that comes then. Asking for it may run page code, which may add more.
pub(crate) struct Waiting<T> {
    all: RefCell<Vec<T>>,
    callback: OnceCell<Callback>,
    /// Whether the callback comes. Where it could not be asked for, at the end of the page's stack, the next one asks again.
    is_coming: Cell<bool>,
}

impl<T> Waiting<T> {
    pub(crate) const fn new() -> Self {
        Self { all: RefCell::new(Vec::new()), callback: OnceCell::new(), is_coming: Cell::new(false) }
    }

    pub(crate) fn add(&self, one: T) {
        self.all.borrow_mut().push(one);
    }

    /// Has `ask` call back with `then`, unless that is to come already.
    pub(crate) fn call_back(&self, ask: fn(&JsValue), then: fn()) {
        if !self.is_coming.replace(true) {
            take_error();
            ask(self.callback.get_or_init(|| Closure::new(move |_: JsValue| then())).as_ref());
            if is_given(&take_error()) {
                self.is_coming.set(false);
            }
        }
    }

    /// All that has waited until now.
    pub(crate) fn take(&self) -> Vec<T> {
        self.is_coming.set(false);
        self.all.take()
    }
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = queueMicrotask)]
    pub(crate) fn queue_microtask(callback: &JsValue);
}

#[wasm_bindgen(module = "/src/js/idle.js")]
extern "C" {
    /// Calls back when the page has nothing else to do.
    #[wasm_bindgen(js_name = whenIdle)]
    pub(crate) fn when_idle(callback: &JsValue);
}
