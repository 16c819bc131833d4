//! Where the session of a flow comes from: it is known, or it is got when it is needed. Must not mount anything.

use crate::core::{session::SessionId, text::Text};
use wasm_bindgen::prelude::*;

/// Where a session comes from.
#[derive(Clone)]
pub(crate) enum SessionSource {
    /// The session is known.
    Known(SessionId),
    /// A promise of a session id, or a function that gets one.
    Later(JsValue),
    /// An address of the page's own backend that answers with a session.
    Address(Text),
}

impl SessionSource {
    /// The session, if it is known already.
    pub(crate) fn known(&self) -> Option<&SessionId> {
        match self {
            Self::Known(session) => Some(session),
            Self::Later(_) | Self::Address(_) => None,
        }
    }

    /// Whether a flow of this source can serve one of the other.
    pub(crate) fn serves(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Known(session), Self::Known(other)) => session == other,
            (Self::Address(address), Self::Address(other)) => address == other,
            // A framework may set another function at each rendering.
            (Self::Later(_), Self::Later(_)) => true,
            _ => false,
        }
    }
}

#[wasm_bindgen(module = "/src/js/session.js")]
extern "C" {
    type Request;
    #[wasm_bindgen(js_name = askForSession)]
    fn ask(source: &JsValue, arrived: &JsValue, failed: &JsValue) -> Request;
    #[wasm_bindgen(js_name = askAddress)]
    fn ask_address(address: &Text, arrived: &JsValue, failed: &JsValue) -> Request;
    #[wasm_bindgen(method)]
    fn stop(this: &Request);

    /// Whether a value is a promise of a session id or a function that gets one.
    #[wasm_bindgen(js_name = isSessionLater)]
    pub(crate) fn is_later(value: &JsValue) -> bool;

    /// The promise that a flow was to wait for may fail: there is no flow.
    #[wasm_bindgen(js_name = ignoreSession)]
    pub(crate) fn ignore(value: &JsValue);
}

type Callback = Closure<dyn Fn(JsValue)>;

/// A session that was asked for. Dropping it aborts what has not come yet.
pub(crate) struct SessionRequest {
    request: Request,
    _callbacks: [Callback; 2],
}

impl SessionRequest {
    /// Asks for a session; nothing for one that is known. One of the callbacks is called, once, and never at once.
    pub(crate) fn new(source: &SessionSource, arrived: Callback, failed: Callback) -> Option<Self> {
        let request = match source {
            SessionSource::Known(_) => return None,
            SessionSource::Later(later) => ask(later, arrived.as_ref(), failed.as_ref()),
            SessionSource::Address(address) => ask_address(address, arrived.as_ref(), failed.as_ref()),
        };
        Some(Self { request, _callbacks: [arrived, failed] })
    }
}

impl Drop for SessionRequest {
    fn drop(&mut self) {
        self.request.stop();
    }
}
