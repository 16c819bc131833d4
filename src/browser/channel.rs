//! What arrives at the window, read field by field. Must not judge it.

use super::{convert::is_given, hands};
use crate::core::{error::Failure, message::Fields};
use wasm_bindgen::prelude::*;

/// The fields of a message; data that is no plain object has none.
pub(crate) fn read(data: &JsValue) -> Fields<JsValue> {
    let text = |key: &str| Some(hands::text_field(data, key)).filter(is_given);
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
