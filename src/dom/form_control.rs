//! The element as a form control: the consent is its value. Must not decide what the element holds.

use super::{
    held::Held,
    host,
    node::Node,
    slots,
    value::{get, given, is_given, new_record, own_text, put},
};
use crate::core::text;
use wasm_bindgen::prelude::*;

/// What a browser says of a form that needs a linked account, unless the page has its own words.
const REQUIRED: &str = "Link an account to continue.";

/// Brings the form control in line with what the element holds. Only what changes: a page may have a thousand elements.
pub(crate) fn update(host: &Node) {
    let held = Held::of(host);
    let Some(internals) = held.internals() else { return };
    let internals: &ElementInternals = internals.unchecked_ref();
    let result = held.result();
    let value = result.as_ref().map_or(JsValue::UNDEFINED, |result| get(result, "consentID"));
    if value != held.form_value() {
        held.set_form_value(&value);
        set_value(&held, internals, &value);
    }
    if host.has("required") && result.is_none() {
        held.set_missing(true);
        let flags = new_record();
        put(&flags, "valueMissing", &JsValue::TRUE);
        let words = given(own_text(&held.texts(), "required")).unwrap_or_else(|| REQUIRED.into());
        let anchor = slots::control_in(host).or_else(|| host::root(host).find("iframe"));
        internals.set_validity(&flags, &words, &anchor.unwrap_or_else(|| slots::place_in(host)));
    } else if held.is_missing() {
        held.set_missing(false);
        internals.set_validity(&new_record(), &JsValue::UNDEFINED, &JsValue::UNDEFINED);
    }
}

/// Gives the browser the value, and what it gives back when it comes back to the page: also the session, which is spent.
fn set_value(held: &Held, internals: &ElementInternals, value: &JsValue) {
    if is_given(value) {
        let session = held.linked_session().unwrap_or_else(|| "".into());
        internals.set_form_value(value, &text::fill_in("*\n*", value, &session, &session));
    } else {
        internals.set_form_value(&JsValue::NULL, &JsValue::NULL);
    }
}

// web-sys has no `ElementInternals`.
#[wasm_bindgen]
extern "C" {
    type ElementInternals;
    #[wasm_bindgen(method, js_name = setFormValue)]
    fn set_form_value(this: &ElementInternals, value: &JsValue, state: &JsValue);
    #[wasm_bindgen(method, js_name = setValidity)]
    fn set_validity(this: &ElementInternals, flags: &JsValue, message: &JsValue, anchor: &JsValue);
}
