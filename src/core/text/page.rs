//! Texts of a page: the browser's own functions work on them, so the module carries none. Must not read a text.

use wasm_bindgen::prelude::*;

/// A text that stays with the page.
pub type Text = JsValue;

#[wasm_bindgen(module = "/src/js/text.js")]
extern "C" {
    /// How an error names a value that cannot be used.
    #[wasm_bindgen(js_name = describe)]
    pub fn quote(value: &Text) -> Text;

    /// The sentence with these three in the places of its three asterisks.
    #[wasm_bindgen(js_name = fillIn)]
    pub fn fill_in(sentence: &str, first: &Text, second: &Text, third: &Text) -> Text;

    #[wasm_bindgen(js_name = httpOrigin)]
    fn http_origin_or_undefined(address: &Text) -> Text;

    /// The address with this parameter in its query, in place of any of that name, and without a fragment.
    #[wasm_bindgen(js_name = withParameter)]
    pub fn with_parameter(address: &Text, name: &str, value: &Text) -> Text;

    /// Whether a value is this text.
    pub fn is(value: &Text, text: &str) -> bool;

    /// Whether a text is empty or only white space, or is no text at all.
    #[wasm_bindgen(js_name = isBlank)]
    pub fn is_blank(text: &Text) -> bool;

    /// The text without the white space at its ends.
    pub fn trim(text: &Text) -> Text;

    /// What is before the first `mark`; without one, the whole text.
    pub fn before(text: &Text, mark: &str) -> Text;

    /// What is after the first `mark`; without one, nothing.
    pub fn after(text: &Text, mark: &str) -> Text;

    #[wasm_bindgen(js_name = queryValue)]
    fn query_value_or_undefined(query: &Text, name: &str) -> Text;

    #[wasm_bindgen(js_name = decode)]
    fn decode_or_undefined(text: &Text) -> Text;
}

/// The origin of an absolute `http:` or `https:` URL without credentials, as the URL standard serialises it.
pub fn http_origin(address: &Text) -> Option<Text> {
    Some(http_origin_or_undefined(address)).filter(is_given)
}

/// The first value of this name in a query that is not empty, decoded as forms are.
pub fn query_value(query: &Text, name: &str) -> Option<Text> {
    Some(query_value_or_undefined(query, name)).filter(is_given)
}

/// What `decodeURIComponent` makes of a text, unless it refuses it.
pub fn decode(text: &Text) -> Option<Text> {
    Some(decode_or_undefined(text)).filter(is_given)
}

// One function of the glue compares all values; each question that `JsValue` asks by itself would be one more.
fn is_given(value: &Text) -> bool {
    *value != JsValue::UNDEFINED
}
