//! `<fiskil-link>`: its name, its observed attributes, its lifecycle, its methods. Must not mount a frame by itself.

mod lifecycle;
mod scripts;
mod trigger;

use crate::{
    core::{
        error::{CancelReason, FlowError},
        flow::{Appearance, Event, Input, Place},
        options::Config,
        outcome::Consent,
        session::SessionId,
        text,
    },
    dom::{
        error, events, form_control,
        held::Held,
        host, log,
        node::Node,
        panel::{self, Styles},
        slots,
        states::{self, States},
    },
    flow::{
        controller::{FlowController, Owner, Request, spent_session},
        promise::FlowPromise,
        registry,
        session_source::SessionSource,
    },
};
use custom_elements::CustomElement;
use std::{
    cell::{Cell, OnceCell},
    rc::Rc,
};
use wasm_bindgen::prelude::*;
use web_sys::{DocumentFragment, HtmlElement};

use lifecycle::schedule;

/// The name of the tag.
pub(crate) const TAG: &str = "fiskil-link";

/// The element. What an element holds stays with the element itself (`src/js/element.js`), so that it goes with it.
#[derive(Default)]
pub(crate) struct FiskilLink;

impl CustomElement for FiskilLink {
    /// Fills the new shadow root: the children show in place, and what stands in their place once the element is linked or has
    /// failed.
    fn inject_children(&mut self, root: &HtmlElement) {
        let root: &Node = root.unchecked_ref();
        // A page may have a thousand elements: the slots are made once, and copied.
        let slots = SLOTS.with(|made| made.get_or_init(|| slots::make(&root.page())).clone_node_with_deep(true));
        if let Ok(slots) = slots {
            root.put_last(&slots);
        }
        panel::adopt_styles(root, Styles::Idle);
    }

    fn observed_attributes() -> &'static [&'static str] {
        &["session-id", "session-url", "overlay", "required", "disabled"]
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
            log::error(
                &"<fiskil-link> is defined already; the tags of this page stay with the first definition".into(),
            );
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
    static SLOTS: OnceCell<DocumentFragment> = const { OnceCell::new() };
    static IS_DEFINED: Cell<bool> = const { Cell::new(false) };
}

/// Registers `<fiskil-link>`; again does nothing.
pub(crate) fn define() {
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
    let held = Held::of(host);
    // What cannot work is refused once, not at each change of the element.
    held.set_last_session(&JsValue::TRUE);
    let wanted = source_of(host).and_then(|source| {
        held.set_last_session(&key_of(&source));
        Ok((source, Config::new(host::settings(host))?))
    });
    match wanted.inspect_err(|error| log::mistake(error)).and_then(|(source, config)| {
        let time_limit = config.time_limit;
        Ok((preload(host, source, config)?, time_limit))
    }) {
        Ok((flow, time_limit)) => {
            flow.open(time_limit);
            flow.promise().clone()
        }
        Err(error) => refuse(host, &error),
    }
}

/// Mounts what the element shows, unseen, and loads the consent UI of a session that is known.
fn preload(host: &Node, session: SessionSource, config: Config) -> Result<Rc<FlowController>, Box<FlowError>> {
    if session.known().is_some_and(|session| Held::of(host).is_spent(session.text())) {
        return Err(spent_session());
    }
    let place = if host::is_overlay(host) { Place::Overlay } else { Place::Inline };
    let texts = Held::of(host).texts();
    FlowController::preload(host.clone(), Request { owner: Owner::Page, session, config, place, texts })
}

/// A flow that is over before anything is mounted.
fn refuse(host: &Node, error: &FlowError) -> FlowPromise {
    let value = error::error(error);
    let promise = FlowPromise::rejected(&value, true);
    let held = Held::of(host);
    events::emit_owed_close(host);
    held.begin(promise.as_js());
    held.set_error(&value);
    form_control::update(host);
    states::set(host, Appearance::Failed);
    events::emit(host, Event::Error, &value);
    promise
}

/// Where the element's session comes from: its function goes before its address, and both before an id.
///
/// # Errors
/// [`ErrorCode::InvalidSession`](crate::ErrorCode::InvalidSession) where it has none of the three.
fn source_of(host: &Node) -> Result<SessionSource, Box<FlowError>> {
    if let Some(function) = Held::of(host).fetch_session() {
        return Ok(SessionSource::Later(function));
    }
    if let Some(address) = host::attribute(host, "session-url").filter(|address| !text::is_blank(address)) {
        return Ok(SessionSource::Address(address));
    }
    let id = host::attribute(host, "session-id").unwrap_or(JsValue::UNDEFINED);
    SessionId::new(id).map(SessionSource::Known).map_err(|mut error| {
        error.message = NO_SESSION.into();
        error
    })
}

/// What tells one source from another: the session id, the address, one value for all functions.
fn key_of(source: &SessionSource) -> JsValue {
    match source {
        SessionSource::Known(session) => session.text().clone(),
        SessionSource::Address(address) => text::fill_in("POST *", address, address, address),
        SessionSource::Later(_) => JsValue::TRUE,
    }
}

/// What a developer reads of a tag that is to open without a session.
const NO_SESSION: &str = "<fiskil-link> has no session: set session-id to the session_id of an auth session, or session-url or fetchSession to get one.";

/// The form that the element belongs to is reset: it forgets how its flow ended. A flow that runs goes on; an inline element without
/// one starts as it did at first.
fn form_reset(host: &Node) {
    let held = Held::of(host);
    held.set_error(&JsValue::NULL);
    if registry::of_host(host).is_none_or(|flow| flow.is_preloading()) {
        states::set(host, States::default());
        if !host::is_overlay(host) {
            held.set_last_session(&JsValue::UNDEFINED);
            held.set_waits_for_opening(false);
            schedule(host);
        }
    }
    hold(host, &JsValue::NULL);
}

/// The browser comes back to a page that was left: the element holds the consent that it held then, and does not open by itself.
/// Its session is spent, unless the page has got a new one meanwhile.
fn form_state_restore(host: &Node) {
    let held = Held::of(host);
    held.spend(&held.restored_session());
    held.set_waits_for_opening(true);
    if let Ok(source) = source_of(host) {
        held.set_last_session(&key_of(&source));
    }
    if let Some(flow) = registry::of_host(host) {
        flow.handle(Input::CancelSilently(CancelReason::Closed));
    }
    hold(host, &error::result(&Consent { consent_id: Some(held.restored_value()), redirect_url: None }));
}

/// The page clears what the element holds, as it clears a file input. A flow that runs goes on.
fn clear_value(host: &Node) {
    hold(host, &JsValue::NULL);
}

/// The element holds this result, or none, and says so.
fn hold(host: &Node, result: &JsValue) {
    Held::of(host).set_result(result);
    states::set_success(host);
    form_control::update(host);
}

/// The children of the element have changed. One that is idle shows them as they are: a page may have a thousand.
fn slots_changed(host: &Node) {
    let held = Held::of(host);
    if held.has_flow() || held.result().is_some() {
        slots::show(host);
    }
    if held.is_missing() {
        form_control::update(host);
    }
}

/// The element shows how its flow has ended, which a core that has failed could not do.
fn show_end(host: &Node) {
    states::set(host, States { has_failed: Held::of(host).has_error(), ..States::default() });
}
