//! What `src/js` calls of the element, by name. Must not do anything but hand over.

use super::{FiskilLink, clear_value, close, form_reset, form_state_restore, open, show_end, slots_changed, trigger};
use crate::{
    dom::{
        form_control,
        node::{Node, PageEvent},
        value,
    },
    flow::{controller::FlowController, registry},
};
use custom_elements::CustomElement;
use wasm_bindgen::prelude::*;

/// A function of one value.
type Function<T> = (&'static str, fn(&Node) -> T);

/// What the class reports; each takes an element, a shadow root, a flow or an event.
const REPORTS: [Function<()>; 13] = [
    ("close", |subject| close(subject)),
    ("injectChildren", |root| FiskilLink.inject_children(root)),
    ("connectedCallback", |host| FiskilLink.connected_callback(host)),
    ("disconnectedCallback", |host| FiskilLink.disconnected_callback(host)),
    // The name and the values are read when the element is looked at: they may have changed again by then.
    ("attributeChangedCallback", |host| FiskilLink.attribute_changed_callback(host, String::new(), None, None)),
    ("formResetCallback", form_reset),
    ("formStateRestoreCallback", form_state_restore),
    ("clearValue", clear_value),
    ("updateForm", form_control::update),
    ("slotsChanged", slots_changed),
    ("showEnd", show_end),
    ("activate", |event| trigger::activate(event)),
    ("preloadByIntent", |event| trigger::preload_by_intent(event)),
];

/// What the class asks for.
const QUESTIONS: [Function<JsValue>; 2] = [
    ("open", |host| open(host).as_js().into()),
    ("guard", |event| {
        let flow = registry::find(FlowController::is_over_page);
        flow.is_some_and(|flow| flow.guard(event.unchecked_ref::<PageEvent>())).into()
    }),
];

/// An object of the functions. They live as long as the page: the class calls them for as long.
pub(super) fn functions() -> JsValue {
    let functions = js_sys::Object::new().into();
    for (name, report) in REPORTS {
        add(&functions, name, move |value| {
            report(value);
            JsValue::UNDEFINED
        });
    }
    for (name, answer) in QUESTIONS {
        add(&functions, name, answer);
    }
    functions
}

fn add(functions: &JsValue, name: &str, function: impl Fn(&Node) -> JsValue + 'static) {
    let function = Closure::<dyn Fn(JsValue) -> JsValue>::new(move |value: JsValue| function(value.unchecked_ref()));
    value::put(functions, name, &function.into_js_value());
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
    #[wasm_bindgen(module = "/src/js/accessors.js")]
    extern "C" {
        #[wasm_bindgen(js_name = defineAccessors)]
        fn define_accessors(class: &JsValue);
    }
    #[wasm_bindgen(module = "/src/js/children.js")]
    extern "C" {
        #[wasm_bindgen(js_name = defineChildren)]
        fn define_children(class: &JsValue);
    }
    #[wasm_bindgen(module = "/src/js/guard.js")]
    extern "C" {
        #[wasm_bindgen(js_name = guardOverlays)]
        fn guard_overlays();
    }
    #[wasm_bindgen(module = "/src/js/styles.js")]
    extern "C" {
        #[wasm_bindgen(thread_local_v2, js_name = STYLES)]
        static STYLES: JsValue;
    }
}
