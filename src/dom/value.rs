//! Values of the page, read once and never throwing: what a getter throws counts as `undefined`. Must not judge a value.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/js/text.js")]
extern "C" {
    /// The value of a property.
    pub(crate) fn get(object: &JsValue, key: &str) -> JsValue;

    /// The value of a property that the object itself has; arrays have none.
    pub(crate) fn own(object: &JsValue, key: &str) -> JsValue;

    /// The same if it is a text that is not empty.
    #[wasm_bindgen(js_name = ownText)]
    pub(crate) fn own_text(object: &JsValue, key: &str) -> JsValue;

    /// The first element of a document that matches a selector.
    pub(crate) fn find(page: &JsValue, selector: &JsValue) -> Option<super::node::Node>;

    /// Gives an object a property of its own.
    pub(crate) fn put(object: &JsValue, key: &str, value: &JsValue);

    /// An object without keys, in which a page's `Object.prototype` has no part.
    #[wasm_bindgen(js_name = newRecord)]
    pub(crate) fn new_record() -> JsValue;

    /// How an error names a value that cannot be used.
    pub(crate) fn describe(value: &JsValue) -> JsValue;

    /// Whether a value is of this kind, which is one that `typeof` knows or the name of a class, or is not given.
    #[wasm_bindgen(js_name = isOfKind)]
    pub(crate) fn is_of_kind(value: &JsValue, kind: &str) -> bool;

    /// Whether a value is a text.
    #[wasm_bindgen(js_name = isText)]
    pub(crate) fn is_text(value: &JsValue) -> bool;

    /// What `Number()` makes of a value.
    pub(crate) fn number(value: &JsValue) -> f64;
}

#[wasm_bindgen(module = "/src/js/border.js")]
extern "C" {
    /// What the last call into the page threw, if it threw; asking forgets it.
    #[wasm_bindgen(js_name = takeError)]
    pub(crate) fn take_error() -> JsValue;
}

// One function of the glue compares all values; each question that `JsValue` asks by itself would be one more.

/// Whether a value is anything but `undefined`.
pub(crate) fn is_given(value: &JsValue) -> bool {
    *value != JsValue::UNDEFINED
}

/// The value, unless it is `undefined` or `null`.
pub(crate) fn given(value: JsValue) -> Option<JsValue> {
    Some(value).filter(|value| is_given(value) && *value != JsValue::NULL)
}

/// An object with the keys that have a value.
pub(crate) fn record(keys: &[&str], values: &[Option<&JsValue>]) -> JsValue {
    let object = js_sys::Object::new().into();
    for (key, value) in keys.iter().zip(values) {
        if let Some(value) = value {
            put(&object, key, value);
        }
    }
    object
}
