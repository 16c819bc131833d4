//! What the element holds: it stays with the element, goes with it, and outlives a core that fails. Must not act on it.

use super::{
    node::Node,
    value::{get, given, put},
};
use crate::core::text::{self, Text};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/js/held.js")]
extern "C" {
    /// The object that `src/js` reads too: the accessors of the class, and what releases the page of a core that has failed.
    #[wasm_bindgen(js_name = stateOf)]
    fn state_of(host: &Node) -> JsValue;
}

#[wasm_bindgen(module = "/src/js/natives.js")]
extern "C" {
    /// A set that a page cannot change by what it replaces.
    type OwnSet;
    #[wasm_bindgen(js_name = newSet)]
    fn new_set() -> OwnSet;
    #[wasm_bindgen(method)]
    fn has(this: &OwnSet, value: &JsValue) -> bool;
    #[wasm_bindgen(method)]
    fn add(this: &OwnSet, value: &JsValue);
}

/// What one element holds.
pub(crate) struct Held(JsValue);

impl Held {
    pub(crate) fn of(host: &Node) -> Self {
        Self(state_of(host))
    }

    fn is(&self, key: &str) -> bool {
        get(&self.0, key) == JsValue::TRUE
    }

    fn set(&self, key: &str, is_so: bool) {
        put(&self.0, key, &is_so.into());
    }

    /// The element's `ElementInternals`; jsdom has none of it.
    pub(crate) fn internals(&self) -> Option<JsValue> {
        given(get(&self.0, "internals"))
    }

    /// An element that `link()` has made goes with its flow.
    pub(crate) fn set_made_by_link(&self) {
        self.set("isMadeByLink", true);
    }

    /// The session that the element opened last.
    pub(crate) fn last_session(&self) -> JsValue {
        get(&self.0, "session")
    }

    pub(crate) fn set_last_session(&self, session: &JsValue) {
        put(&self.0, "session", session);
    }

    /// A new flow is the element's own. What was linked before stays until a new success.
    pub(crate) fn begin(&self, flow: &JsValue) {
        put(&self.0, "flow", flow);
        put(&self.0, "error", &JsValue::NULL);
    }

    /// Whether the element has had a flow.
    pub(crate) fn has_flow(&self) -> bool {
        given(get(&self.0, "flow")).is_some()
    }

    /// The function that gets a session, where the page has set one.
    pub(crate) fn fetch_session(&self) -> Option<JsValue> {
        given(get(&self.0, "fetchSession"))
    }

    /// The words of the panel, as the page gives them.
    pub(crate) fn texts(&self) -> JsValue {
        get(&self.0, "texts")
    }

    /// Whether the element has used this session up.
    pub(crate) fn is_spent(&self, session: &Text) -> bool {
        given(get(&self.0, "spent")).is_some_and(|spent| spent.unchecked_ref::<OwnSet>().has(session))
    }

    /// A session is of no use any more: it is not loaded again.
    pub(crate) fn spend(&self, session: &Text) {
        let spent = given(get(&self.0, "spent")).unwrap_or_else(|| {
            let spent = new_set().into();
            put(&self.0, "spent", &spent);
            spent
        });
        spent.unchecked_ref::<OwnSet>().add(session);
    }

    /// The session that the element was linked with.
    pub(crate) fn linked_session(&self) -> Option<Text> {
        given(get(&self.0, "linkedSession"))
    }

    pub(crate) fn set_linked_session(&self, session: &Text) {
        put(&self.0, "linkedSession", session);
    }

    pub(crate) fn set_waits_for_opening(&self, waits: bool) {
        self.set("waitsForOpening", waits);
    }

    /// Whether an element that gets its sessions itself waits for somebody to open it.
    pub(crate) fn waits_for_opening(&self) -> bool {
        self.is("waitsForOpening")
    }

    /// The `LinkResult` of the consent that the element holds.
    pub(crate) fn result(&self) -> Option<JsValue> {
        given(get(&self.0, "result"))
    }

    pub(crate) fn set_result(&self, result: &JsValue) {
        put(&self.0, "result", result);
    }

    /// The consent that the browser gives back to the element, and the session that it was linked with.
    pub(crate) fn restored_value(&self) -> Text {
        text::before(&get(&self.0, "restored"), "\n")
    }

    pub(crate) fn restored_session(&self) -> Text {
        text::after(&get(&self.0, "restored"), "\n")
    }

    /// Whether the last flow has failed.
    pub(crate) fn has_error(&self) -> bool {
        given(get(&self.0, "error")).is_some()
    }

    pub(crate) fn set_error(&self, error: &JsValue) {
        put(&self.0, "error", error);
    }

    /// Whether the element says that a flow is open, and whether it says that the last one has failed.
    pub(crate) fn says_open(&self) -> bool {
        self.is("saysOpen")
    }

    pub(crate) fn says_failed(&self) -> bool {
        self.is("saysFailed")
    }

    pub(crate) fn set_says(&self, is_open: bool, has_failed: bool) {
        self.set("saysOpen", is_open);
        self.set("saysFailed", has_failed);
    }

    /// The value that the browser has of the element as a form control; `undefined` before it has any.
    pub(crate) fn form_value(&self) -> JsValue {
        get(&self.0, "value")
    }

    pub(crate) fn set_form_value(&self, value: &JsValue) {
        put(&self.0, "value", value);
    }

    /// Whether the browser knows that a form needs the value and has none.
    pub(crate) fn is_missing(&self) -> bool {
        self.is("missing")
    }

    pub(crate) fn set_missing(&self, is_missing: bool) {
        self.set("missing", is_missing);
    }

    /// Whether `link-close` of the last flow is still to come.
    pub(crate) fn owes_close(&self) -> bool {
        self.is("owesClose")
    }

    pub(crate) fn set_owes_close(&self, owes: bool) {
        self.set("owesClose", owes);
    }

    /// Whether the element is to be looked at in the next microtask.
    pub(crate) fn is_scheduled(&self) -> bool {
        self.is("scheduled")
    }

    pub(crate) fn set_scheduled(&self, scheduled: bool) {
        self.set("scheduled", scheduled);
    }
}
