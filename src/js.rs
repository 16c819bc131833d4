//! What the JavaScript package calls: every value may be anything. Must not decide anything by itself.

use crate::{
    core::session::SessionId,
    dom::{error, log, preconnect::preconnect, stack::has_room, value},
    flow::{
        controller::no_room,
        promise::FlowPromise,
        session_source::{self, SessionSource},
    },
    link::{self, Options},
};
use js_sys::Promise;
use wasm_bindgen::prelude::*;

/// Registers the tag.
pub fn define() {
    crate::element::define();
}

/// `link(sessionId, options?)`.
pub fn link(session: &JsValue, options: &JsValue) -> Promise {
    match mount(session.clone(), options) {
        Ok((flow, time_limit)) => {
            flow.open(time_limit);
            flow.promise().as_js().clone()
        }
        Err(error) => {
            log::mistake(&error);
            session_source::ignore(session);
            FlowPromise::rejected(&error::error(&error), error.code.is_cancelled()).as_js().clone()
        }
    }
}

/// `preload(sessionId?, options?)`: what `link()` would refuse is left for it to refuse.
pub fn preload(session: JsValue, options: &JsValue) {
    preconnect(&link::document(), value::given(value::own(options, "authServer")));
    // A session that is got when it is needed is not got ahead: the connection is.
    if let Some(session) = value::given(session).filter(|session| !session_source::is_later(session)) {
        drop(mount(session, options));
    }
}

fn mount(session: JsValue, options: &JsValue) -> link::Mounted {
    if !has_room() {
        return Err(no_room());
    }
    let session = if session_source::is_later(&session) {
        SessionSource::Later(session)
    } else {
        SessionSource::Known(SessionId::new(session)?)
    };
    link::mount(session, Options::read(options)?)
}

/// What a test does in the place of a consent UI.
#[cfg(fiskil_link_testing)]
pub mod testing {
    pub use crate::flow::testing::{close_silently, fail, is_closed, load_frame, succeed};
}
