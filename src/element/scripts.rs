//! What `src/js` calls of the element, by name. Must not do anything but hand over.

use super::{FiskilLink, clear_value, close, form_reset, form_state_restore, open, trigger};
use crate::{
    dom::{
        node::{Node, PageEvent},
        value,
    },
    flow::{controller::FlowController, registry},
};
use custom_elements::CustomElement;
use wasm_bindgen::prelude::*;

/// Takes one value: an element, a flow, an event.
type Function = fn(&Node) -> JsValue;

const FUNCTIONS: [(&str, Function); 12] = [
    ("open", |host| open(host).as_js().into()),
    ("close", |subject| {
        close(subject);
        JsValue::UNDEFINED
    }),
    ("injectChildren", |root| {
        FiskilLink.inject_children(root);
        JsValue::UNDEFINED
    }),
    ("connectedCallback", |host| {
        FiskilLink.connected_callback(host);
        JsValue::UNDEFINED
    }),
    ("disconnectedCallback", |host| {
        FiskilLink.disconnected_callback(host);
        JsValue::UNDEFINED
    }),
    // The name and the values are read when the element is looked at: they may have changed again by then.
    ("attributeChangedCallback", |host| {
        FiskilLink.attribute_changed_callback(host, String::new(), None, None);
        JsValue::UNDEFINED
    }),
    ("formResetCallback", |host| {
        form_reset(host);
        JsValue::UNDEFINED
    }),
    ("formStateRestoreCallback", |host| {
        form_state_restore(host);
        JsValue::UNDEFINED
    }),
    ("guard", |event| {
        let flow = registry::find(FlowController::is_over_page);
        flow.is_some_and(|flow| flow.guard(event.unchecked_ref::<PageEvent>())).into()
    }),
    ("clearValue", |host| {
        clear_value(host);
        JsValue::UNDEFINED
    }),
    ("activate", |event| {
        trigger::activate(event);
        JsValue::UNDEFINED
    }),
    ("preloadByIntent", |event| {
        trigger::preload_by_intent(event);
        JsValue::UNDEFINED
    }),
];

/// An object of the functions. They live as long as the page: the class calls them for as long.
pub(super) fn functions() -> JsValue {
    let functions = js_sys::Object::new().into();
    for (name, function) in FUNCTIONS {
        let function =
            Closure::<dyn Fn(JsValue) -> JsValue>::new(move |value: JsValue| function(value.unchecked_ref()));
        value::put(&functions, name, &function.into_js_value());
    }
    functions
}

// Scripts that other scripts import. wasm-bindgen takes along only those of which Rust names something.
#[allow(dead_code, reason = "JavaScript uses them")]
mod imported_by_scripts {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen(module = "/src/js/core.js")]
    extern "C" {
        #[wasm_bindgen(thread_local_v2, js_name = core)]
        static CORE: JsValue;
    }
    #[wasm_bindgen(module = "/src/js/natives.js")]
    extern "C" {
        #[wasm_bindgen(js_name = withOwnMethods)]
        fn with_own_methods(table: &JsValue) -> JsValue;
    }
    #[wasm_bindgen(module = "/src/js/styles.js")]
    extern "C" {
        #[wasm_bindgen(thread_local_v2, js_name = STYLES)]
        static STYLES: JsValue;
    }
    #[wasm_bindgen(module = "/src/js/trigger.js")]
    extern "C" {
        #[wasm_bindgen(js_name = listenToTrigger)]
        fn listen_to_trigger(host: &JsValue);
    }
}
