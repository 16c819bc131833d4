//! The events of the element. Must not decide when they are sent.

use super::{
    node::Node,
    value::{put, record},
};
use crate::core::flow::Event;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    type CustomEvent;
    #[wasm_bindgen(constructor)]
    fn new(name: &str, init: &JsValue) -> CustomEvent;
}

impl Event {
    /// The public name.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Open => "link-open",
            Self::Load => "link-load",
            Self::Success => "link-success",
            Self::Error => "link-error",
            Self::Close => "link-close",
        }
    }
}

/// Dispatches an event on the element; what a listener throws goes to the page's error handler.
pub(crate) fn emit(host: &Node, event: Event, detail: &JsValue) {
    let init = record(&["bubbles", "composed"], &[Some(&JsValue::TRUE), Some(&JsValue::TRUE)]);
    put(&init, "detail", detail);
    host.dispatch(&CustomEvent::new(event.name(), &init));
}
