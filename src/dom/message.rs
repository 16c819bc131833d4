//! What arrives at the window, read field by field. Must not judge it.

use super::value;
use crate::core::{
    error::{MESSAGE_NAMES, ReportedError},
    message::ConsentMessage,
    text::Text,
};
use wasm_bindgen::prelude::*;

impl ConsentMessage {
    /// Reads the data of a message; what is no plain object has no fields.
    pub(crate) fn read(data: &JsValue) -> Self {
        let text = |key: &str| Some(value::own_text(data, key)).filter(value::is_given);
        let is_completed = value::own(data, "isCompleted");
        Self {
            is_completed: match &is_completed {
                flag if *flag == JsValue::TRUE => Some(true),
                flag if *flag == JsValue::FALSE => Some(false),
                _ => None,
            },
            consent_id: text("consentID"),
            redirect_url: text("redirectURL"),
            reported: ReportedError::read(MESSAGE_NAMES, text),
        }
    }
}

/// The data and the origin of a message event.
pub(crate) fn read(event: &JsValue) -> (ConsentMessage, Text) {
    (ConsentMessage::read(&value::get(event, "data")), value::get(event, "origin"))
}
