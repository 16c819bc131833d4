//! `<fiskil-link>`: its name, its observed attributes, its lifecycle, its methods. Must not mount a frame by itself.

mod lifecycle;
mod scripts;
mod trigger;

use crate::{
    core::{
        error::{CancelReason, FlowError},
        flow::{Event, Input, Place},
        options::Config,
        session::SessionId,
        text,
    },
    dom::{
        error, events,
        host::{self, Held},
        log,
        node::Node,
        panel::{self, Styles},
    },
    flow::{
        controller::{FlowController, Owner, Request},
        promise::FlowPromise,
        registry,
    },
};
use custom_elements::CustomElement;
use std::{cell::Cell, rc::Rc};
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use lifecycle::schedule;

/// The name of the tag.
pub(crate) const TAG: &str = "fiskil-link";

/// The element. What an element holds stays with the element itself (`src/js/element.js`), so that it goes with it.
#[derive(Default)]
pub(crate) struct FiskilLink;

impl CustomElement for FiskilLink {
    /// Fills the new shadow root: the children show in place.
    fn inject_children(&mut self, root: &HtmlElement) {
        let root: &Node = root.unchecked_ref();
        root.put_last(&root.page().create("slot"));
        panel::adopt_styles(root, Styles::Idle);
    }

    fn observed_attributes() -> &'static [&'static str] {
        &["session-id", "overlay", "required", "disabled"]
    }

    // Each callback only notes that the element is to be looked at: whatever it would do at once could run page code, and
    // several changes in one tick (a keyed list moves an element by taking it out and putting it back) are one.

    fn connected_callback(&mut self, this: &HtmlElement) {
        schedule(this.unchecked_ref());
    }

    fn disconnected_callback(&mut self, this: &HtmlElement) {
        schedule(this.unchecked_ref());
    }

    fn attribute_changed_callback(
        &mut self,
        this: &HtmlElement,
        _name: String,
        _old_value: Option<String>,
        _new_value: Option<String>,
    ) {
        schedule(this.unchecked_ref());
    }

    /// Defines the class of `src/js/element.js`, which calls this side by name.
    ///
    /// The crate's own `define` gives each element closures of the core that made it and holds a lock through every callback:
    /// a callback that is re-entered traps, and a core that has trapped cannot be replaced (docs/architecture.md).
    fn define(tag_name: &'static str) {
        let attributes = Self::observed_attributes().iter().map(|name| JsValue::from_str(name)).collect();
        if !define_element(tag_name, &attributes, &scripts::functions()) {
            log::warn(&"<fiskil-link> is defined already; the tags of this page stay with the first definition".into());
        }
    }
}

#[wasm_bindgen(module = "/src/js/element.js")]
extern "C" {
    #[wasm_bindgen(js_name = defineElement)]
    fn define_element(tag: &str, observed_attributes: &js_sys::Array, functions: &JsValue) -> bool;
}

/// Closes the flow of an element, or the flow that a promise stands for.
fn close(subject: &JsValue) {
    if let Some(flow) = registry::of(subject) {
        flow.handle(Input::Cancel(CancelReason::Closed));
    }
}

thread_local! {
    static IS_DEFINED: Cell<bool> = const { Cell::new(false) };
}

/// Registers `<fiskil-link>`; again does nothing.
///
/// Where the name is taken already, by another copy of the SDK for instance, the tags of the page stay with the
/// first and a warning says so; [`link`](crate::link()) works all the same.
pub fn define() {
    if !IS_DEFINED.replace(true) {
        FiskilLink::define(TAG);
    }
}

/// The running flow of the element, or a new one.
fn open(host: &Node) -> FlowPromise {
    if let Some(running) = registry::of_host(host) {
        if running.is_open() {
            return running.promise().clone();
        }
        if !running.is_preloading() {
            running.handle(Input::Cancel(CancelReason::Closed));
        }
    }
    Held::of(host).set_last_session(&session_of(host));
    match preload(host) {
        Ok((flow, time_limit)) => {
            flow.open(time_limit);
            flow.promise().clone()
        }
        Err(error) => refuse(host, &error),
    }
}

/// Loads the consent UI of the element's session unseen.
fn preload(host: &Node) -> Result<(Rc<FlowController>, Option<f64>), Box<FlowError>> {
    let session = SessionId::new(session_of(host))?;
    let config = Config::new(host::settings(host))?;
    let time_limit = config.time_limit;
    let place = if host::is_overlay(host) { Place::Overlay } else { Place::Inline };
    let flow = FlowController::preload(host.clone(), Request { owner: Owner::Page, session, config, place })?;
    Ok((flow, time_limit))
}

/// A flow that is over before anything is mounted.
fn refuse(host: &Node, error: &FlowError) -> FlowPromise {
    let value = error::error(error);
    let promise = FlowPromise::rejected(&value, true);
    let held = Held::of(host);
    held.begin(promise.as_js());
    held.set_error(&value);
    host::update_form(host);
    host::set_states(host, "error");
    events::emit(host, Event::Error, &value);
    promise
}

/// The element's session id without the white space around it; `undefined` where it has none.
fn session_of(host: &Node) -> JsValue {
    host::attribute(host, "session-id").map_or(JsValue::UNDEFINED, |id| text::trim(&id))
}

/// The form that the element belongs to is reset: it forgets how its flow ended. A flow that runs goes on.
fn form_reset(host: &Node) {
    let held = Held::of(host);
    held.set_result(&JsValue::NULL);
    held.set_error(&JsValue::NULL);
    if registry::of_host(host).is_none_or(|flow| flow.is_preloading()) {
        host::set_states(host, "");
    }
    host::update_form(host);
}
