//! The events of the element. Must not decide when they are sent.

use super::{
    held::Held,
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

    #[wasm_bindgen(js_name = Event)]
    type PlainEvent;
    #[wasm_bindgen(constructor, js_class = "Event")]
    fn new(name: &str, init: &JsValue) -> PlainEvent;
}

/// Dispatches an event on the element; what a listener throws goes to the page's error handler.
pub(crate) fn emit(host: &Node, event: Event, detail: &JsValue) {
    let init = record(&["bubbles", "composed"], &[Some(&JsValue::TRUE), Some(&JsValue::TRUE)]);
    put(&init, "detail", detail);
    host.dispatch(&CustomEvent::new(event.name(), &init));
}

/// Tells that the frame of the last flow is gone, where that is still to be told.
pub(crate) fn emit_owed_close(host: &Node) {
    let held = Held::of(host);
    if held.owes_close() {
        held.set_owes_close(false);
        emit(host, Event::Close, &JsValue::NULL);
    }
}

/// Tells a form and its listeners that the element has another value, as a control does that a person has changed.
pub(crate) fn emit_input(host: &Node) {
    for (name, is_composed) in [("input", JsValue::TRUE), ("change", JsValue::FALSE)] {
        let init = record(&["bubbles", "composed"], &[Some(&JsValue::TRUE), Some(&is_composed)]);
        host.dispatch(&PlainEvent::new(name, &init));
    }
}
