//! Listeners, timers and observers that end when their value is dropped. Must not decide what an event means.
//!
//! Listeners come off with `removeEventListener`: with `{ signal }`, zone.js before 0.14.6 loses listeners of others.

use super::{node::Target, value::record};
use wasm_bindgen::prelude::*;

/// The one shape of a callback: it takes the event, or whatever comes in its place.
pub(crate) type Callback = Closure<dyn Fn(JsValue)>;

enum Source {
    Event { target: Target, kind: &'static str, options: JsValue },
    Changes(Observer),
    Timer(JsValue),
}

/// Something that is listened to until the value is dropped.
#[must_use = "a listener ends with its value"]
pub(crate) struct Listener {
    source: Source,
    callback: Callback,
}

impl Listener {
    /// Listens to an event of a target.
    pub(crate) fn to(target: &Target, kind: &'static str, callback: Callback) -> Self {
        Self::with_options(target, kind, JsValue::FALSE, callback)
    }

    /// Hears an event of a target on the way down, before what lies below, and leaves to the browser what it does then.
    pub(crate) fn ahead(target: &Target, kind: &'static str, callback: Callback) -> Self {
        let options = record(&["capture", "passive"], &[Some(&JsValue::TRUE), Some(&JsValue::TRUE)]);
        Self::with_options(target, kind, options, callback)
    }

    fn with_options(target: &Target, kind: &'static str, options: JsValue, callback: Callback) -> Self {
        target.add_listener(kind, callback.as_ref(), &options);
        Self { source: Source::Event { target: target.clone(), kind, options }, callback }
    }

    /// Listens to each change of the children below a node.
    pub(crate) fn to_changes(root: &JsValue, callback: Callback) -> Self {
        Self { source: Source::Changes(observe(root, callback.as_ref())), callback }
    }

    /// Calls back once after a delay in milliseconds.
    pub(crate) fn after(delay: f64, callback: Callback) -> Self {
        Self { source: Source::Timer(set_timeout(callback.as_ref(), delay)), callback }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        match &self.source {
            Source::Event { target, kind, options } => target.remove_listener(kind, self.callback.as_ref(), options),
            Source::Changes(observer) => observer.disconnect(),
            Source::Timer(id) => clear_timeout(id),
        }
    }
}

#[wasm_bindgen(module = "/src/js/panel.js")]
extern "C" {
    type Observer;
    fn observe(root: &JsValue, callback: &JsValue) -> Observer;
    #[wasm_bindgen(method)]
    fn disconnect(this: &Observer);
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = setTimeout)]
    pub(crate) fn set_timeout(callback: &JsValue, delay: f64) -> JsValue;
    #[wasm_bindgen(js_name = clearTimeout)]
    fn clear_timeout(id: &JsValue);
}
