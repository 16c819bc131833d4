//! Events of a page → `LinkEvent`. Must not trust what it reads: page code may have made it.

use super::LinkEvent;
use crate::{
    core::error::{CancelReason, ErrorCode, REDIRECT_NAMES},
    dom::{
        error::cause_text,
        value::{get, given},
    },
    types::{Details, Failure, LinkError, LinkResult},
};
use wasm_bindgen::JsValue;

pub(super) fn read(event: &web_sys::Event) -> Option<LinkEvent> {
    let detail = || get(event, "detail");
    Some(match event.type_().as_str() {
        LinkEvent::OPEN => LinkEvent::Open,
        LinkEvent::LOAD => LinkEvent::Load,
        LinkEvent::SUCCESS => LinkEvent::Success(result(&given(detail())?)),
        LinkEvent::ERROR => LinkEvent::Error(error(&given(detail())?)?),
        LinkEvent::CLOSE => LinkEvent::Close,
        _ => return None,
    })
}

fn result(detail: &JsValue) -> LinkResult {
    LinkResult { consent_id: text(detail, "consentID"), redirect_url: text(detail, "redirectURL") }
}

fn error(detail: &JsValue) -> Option<LinkError> {
    let name = text(detail, "code")?;
    let code = ErrorCode::ALL.iter().copied().find(|code| code.as_str() == name)?;
    let message = text(detail, "message").unwrap_or_default();
    let details = match given(get(detail, "details")) {
        Some(details) => details_of(&details),
        None => given(get(detail, "cause")).map(|cause| Details::Cause { cause: cause_text(&cause) }),
    };
    Some(LinkError { code, message, details })
}

/// The details of an error, told apart by their keys.
fn details_of(details: &JsValue) -> Option<Details> {
    let text = |key: &str| text(details, key);
    if let Some(reason) = text("reason") {
        let reason = CancelReason::ALL.iter().copied().find(|known| known.as_str() == reason)?;
        return Some(Details::Cancelled { reason });
    }
    if let Some(option) = text("option") {
        return Some(Details::Option { option });
    }
    if let (Some(expected_origin), Some(received_origin)) = (text("expectedOrigin"), text("receivedOrigin")) {
        return Some(Details::Origins { expected_origin, received_origin });
    }
    let [error, error_id, error_type, error_description, error_uri] = REDIRECT_NAMES.map(text);
    Some(Details::Failure(Failure { error, error_id, error_type, error_description, error_uri }))
}

fn text(object: &JsValue, key: &str) -> Option<String> {
    get(object, key).as_string()
}
