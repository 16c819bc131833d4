//! `<fiskil-link>`: its attributes, its place in the document, and what its methods ask. Must not mount a frame by itself.

use crate::{
    browser::{
        convert::{Browser, Options, is_given},
        hands,
        mount::{self, Mount, Owner, Request},
    },
    core::{
        error::{CancelReason, LinkError},
        options::Config,
        session::SessionId,
    },
};
use js_sys::Promise;
use std::{cell::Cell, rc::Rc};
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

thread_local! {
    static DEFINED: Cell<bool> = const { Cell::new(false) };
}

/// Registers `<fiskil-link>`; again does nothing.
///
/// Where the name is taken already, by another copy of the SDK for instance, the tags of the page stay with the
/// first and a warning says so; [`link`](crate::link()) works all the same.
pub fn define() {
    if !DEFINED.replace(true) {
        hands::define(Closure::<dyn Fn(u32, JsValue, JsValue) -> JsValue>::new(answer).into_js_value());
    }
}

// What elements and stages ask and report; the numbers are those in base.js.
const OPEN: u32 = 0;
const CANCEL: u32 = 1;
const ACTIVATE: u32 = 2;
const SYNC: u32 = 3;
const LOADED: u32 = 4;
const RETRY: u32 = 5;
const LOST: u32 = 6;
const TICK: u32 = 7;
const WARM: u32 = 9;
const VIOLATED: u32 = 10;

/// Answers the JavaScript half. The subject is an element, or the stage or promise of a flow.
#[allow(clippy::needless_pass_by_value, reason = "the signature of a function that JavaScript calls")]
pub(crate) fn answer(what: u32, subject: JsValue, detail: JsValue) -> JsValue {
    match what {
        OPEN => return open(subject.unchecked_ref()).into(),
        ACTIVATE => return activate(subject.unchecked_ref()).into(),
        SYNC => sync(subject.unchecked_ref(), &detail),
        WARM => warm(subject.unchecked_ref()),
        _ => {
            if let Some(mount) = mount::of(&subject) {
                match what {
                    CANCEL => mount.cancel(CancelReason::reported(&detail)),
                    LOADED => mount.frame_loaded(),
                    RETRY => mount.retry(),
                    LOST => mount.lose(),
                    TICK => mount.tick(),
                    VIOLATED => mount.policy_violated(&detail),
                    _ => mount.receive(detail.unchecked_ref()),
                }
            }
        }
    }
    JsValue::UNDEFINED
}

/// Brings the flow in line with the element: its place in the document, its session, its mode. An element that is in no
/// document has no session.
fn sync(host: &HtmlElement, session: &JsValue) {
    if let Some(mount) = mount::of(host) {
        mount.follow_host();
        if mount.session().is_some_and(|own| own != session) {
            mount.end_silently(CancelReason::Closed);
        }
    }
    if !is_given(session) {
        hands::seen(host, session);
        return;
    }
    if mount::of(host).is_some_and(|mount| !mount.is_warm()) || hands::is_disabled(host) {
        return;
    }
    // A trigger that is not parsed yet would be missed.
    if hands::is_overlay(host) && (hands::has_trigger(host) || hands::await_parsing(host)) {
        return;
    }
    if !hands::seen(host, session) {
        drop(open(host));
    }
}

/// Loads the consent UI ahead; what cannot work is left for `open` to refuse.
fn warm(host: &HtmlElement) {
    if mount::of(host).is_none() && !hands::is_disabled(host) {
        drop(prepare(host));
    }
}

/// A click, or a key that stands for one, on the tag's children; whether it opened the flow.
fn activate(host: &HtmlElement) -> bool {
    let opens = hands::is_overlay(host) && !hands::is_disabled(host);
    if opens {
        drop(open(host));
    }
    opens
}

/// The running flow of the element, or a new one.
fn open(host: &HtmlElement) -> Promise {
    if let Some(running) = mount::of(host) {
        if running.is_open() {
            return running.promise();
        }
        if !running.is_warm() {
            running.cancel(CancelReason::Closed);
        }
    }
    hands::seen(host, &hands::session_of(host));
    match prepare(host) {
        Ok(mount) => {
            mount.open();
            mount.promise()
        }
        Err(error) => mount::refuse(host, &error),
    }
}

fn prepare(host: &HtmlElement) -> Result<Rc<Mount>, Box<LinkError<JsValue>>> {
    let session = SessionId::new::<Browser>(hands::session_of(host))?;
    let options = Options::read(&hands::options_of(host))?;
    let config = Config::new::<Browser>(&session, options.settings())?;
    let (host, modal, debug) = (host.clone(), hands::is_overlay(host), options.debug());
    Mount::prepare(Request { host, owner: Owner::Page, session, config, modal, debug, signal: None })
}
