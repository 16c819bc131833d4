//! What arrives at the window, read field by field. Must not judge it.

use super::hands;
use crate::core::{error::Failure, message::Fields};
use wasm_bindgen::prelude::*;

/// The fields of a message; data that is no plain object has none.
pub(crate) fn read(data: &JsValue) -> Fields {
    let text = |key: &str| hands::field(data, key).as_string().filter(|text| !text.is_empty());
    let is_completed = hands::field(data, "isCompleted");
    Fields {
        is_completed: match &is_completed {
            flag if *flag == JsValue::TRUE => Some(true),
            flag if *flag == JsValue::FALSE => Some(false),
            _ => None,
        },
        consent_id: text("consentID"),
        redirect_url: text("redirectURL"),
        failure: Failure::read(&Failure::MESSAGE_NAMES, text),
    }
}
