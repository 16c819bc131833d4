//! What a test does to a flow in the place of a consent UI. Must not know how a flow ends.

use super::registry;
use crate::{
    core::{
        error::{CancelReason, ErrorCode, ErrorDetails, FlowError},
        flow::Input,
        outcome::{Consent, Outcome},
    },
    dom::value,
};
use js_sys::Promise;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/js/testing/driver.js")]
extern "C" {
    /// A flow is about to open.
    pub(crate) fn opened(host: &JsValue, flow: &Promise, session: &JsValue, is_tag: bool);

    /// The consent UI of a flow has loaded.
    #[wasm_bindgen(js_name = noteLoaded)]
    pub(crate) fn note_loaded(flow: &Promise);
}

/// Whether a flow is over and nothing of it is left in the page.
pub fn is_closed(flow: &JsValue) -> bool {
    registry::of(flow).is_none()
}

/// The consent UI of a flow has loaded.
pub fn load_frame(flow: &JsValue) {
    if let Some(flow) = registry::of(flow) {
        flow.handle(Input::FrameLoaded(flow.moment()));
    }
}

/// The consent UI reports a consent; whether it counts.
pub fn succeed(flow: &JsValue, result: &JsValue) -> bool {
    let text = |key: &str| Some(value::own_text(result, key)).filter(value::is_given);
    conclude(flow, Ok(Box::new(Consent { consent_id: text("consentID"), redirect_url: text("redirectURL") })))
}

/// The consent UI reports an error; whether it counts.
pub fn fail(flow: &JsValue, error: JsValue) -> bool {
    let code = ErrorCode::from_wire(&value::get(&error, "code")).unwrap_or(ErrorCode::InternalError);
    conclude(flow, Err(FlowError::new(code, Some(ErrorDetails::Given(error)))))
}

fn conclude(flow: &JsValue, outcome: Outcome) -> bool {
    let Some(flow) = registry::of(flow).filter(|flow| flow.is_open()) else { return false };
    // An outcome comes from a consent UI that has loaded.
    flow.handle(Input::FrameLoaded(flow.moment()));
    let is_open = flow.is_open();
    flow.handle(Input::EarlyOutcome(outcome));
    is_open
}

/// Closes a flow and tells nobody.
pub fn close_silently(flow: &JsValue) {
    if let Some(flow) = registry::of(flow) {
        flow.handle(Input::CancelSilently(CancelReason::Closed));
    }
}
