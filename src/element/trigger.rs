//! Clicks and keys on the children of an overlay tag. Must not open a flow by itself.

use super::{lifecycle::preload_ahead, open};
use crate::{
    core::text,
    dom::{
        host,
        node::{Node, PageEvent},
        value::{get, is_given},
    },
    flow::registry,
};
use wasm_bindgen::prelude::*;

/// Elements that the browser itself turns Enter or Space into a click on, or into text.
const CONTROLS: &str = "a[href],button,input,select,textarea,summary,[contenteditable]";

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method)]
    fn closest(this: &Node, selector: &str) -> Option<Node>;
}

/// Opens the flow at a click on the trigger, or at a key that stands for one, on which nobody has acted.
pub(crate) fn activate(event: &JsValue) {
    let (is_click, key) = (text::is(&get(event, "type"), "click"), get(event, "key"));
    let target: Node = get(event, "target").unchecked_into();
    let is_key = || (text::is(&key, " ") || text::is(&key, "Enter")) && target.closest(CONTROLS).is_none();
    if get(event, "defaultPrevented") == JsValue::TRUE || !(is_click || is_key()) {
        return;
    }
    let host = host_of(event);
    // An inline flow that runs has nothing that opens it.
    if (host::is_overlay(&host) || registry::of_host(&host).is_none()) && !host::is_disabled(&host) {
        // A trigger in a form must not submit it, and Space must not scroll.
        event.unchecked_ref::<PageEvent>().prevent_default();
        drop(open(&host));
    }
}

/// Loads the consent UI ahead at a first sign of a click to come.
pub(crate) fn preload_by_intent(event: &JsValue) {
    preload_ahead(&host_of(event));
}

/// The tag that an event was heard at: a listener is on its shadow root or on the tag itself.
fn host_of(event: &JsValue) -> Node {
    let listening = get(event, "currentTarget");
    let host = get(&listening, "host");
    if is_given(&host) { host.unchecked_into() } else { listening.unchecked_into() }
}
