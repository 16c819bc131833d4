//! What arrives at the window, read field by field. Must not judge it.

use super::hands;
use crate::core::{error::Failure, message::Fields};
use wasm_bindgen::prelude::*;

/// The fields of a message; data that is no plain object has none.
pub(crate) fn read(data: &JsValue) -> Fields {
    let field = |key| hands::own(data, key).ok();
    let text = |key| field(key)?.as_string().filter(|text| !text.is_empty());
    Fields {
        is_completed: field("isCompleted").and_then(|value| value.as_bool()),
        consent_id: text("consentID"),
        redirect_url: text("redirectURL"),
        failure: Failure::new(Failure::MESSAGE_NAMES.map(text)),
    }
}
