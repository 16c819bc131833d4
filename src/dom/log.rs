//! What a developer reads on the console. Must never print a session id.

use crate::core::text::{self, Text};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/js/log.js")]
extern "C" {
    /// Something that may not work as intended.
    pub(crate) fn warn(text: &JsValue);
    /// Something that only a developer can mend.
    pub(crate) fn error(text: &JsValue);
    fn explain(count: u32, reason: &str);
}

/// No message can match: the consent UI's own origin is not the allowed one.
pub(crate) fn warn_of_origin(allowed_origin: &Text, auth_origin: &Text) {
    let sentence = "no message can match: allowedOrigin is *, not *";
    warn(&text::fill_in(sentence, allowed_origin, auth_origin, allowed_origin));
}

/// Why a message was ignored, for a developer who asked for it.
pub(crate) fn ignored_message(count: u32, reason: &str) {
    explain(count, reason);
}
