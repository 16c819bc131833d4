//! Brings an element's flow in line with the element, once a microtask for all that has changed. Must not look at a click.

use super::{open, preload, session_of};
use crate::{
    core::{error::CancelReason, flow::Input, text},
    dom::{
        host::{self, Held},
        listener::Listener,
        node::{Node, Target},
        preconnect::preconnect,
        value,
    },
    flow::registry,
};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

/// Elements that wait for the same thing, and the callback that comes then.
#[derive(Default)]
struct Waiting {
    elements: Vec<Node>,
    callback: Option<Closure<dyn Fn(JsValue)>>,
}

impl Waiting {
    /// Adds an element; the callback to ask for, if it is the first.
    fn add(&mut self, host: &Node, then: fn()) -> Option<&JsValue> {
        self.elements.push(host.clone());
        let callback = self.callback.get_or_insert_with(|| Closure::new(move |_: JsValue| then()));
        (self.elements.len() == 1).then_some((*callback).as_ref())
    }
}

thread_local! {
    static CHANGED: RefCell<Waiting> = RefCell::default();
    static IDLE: RefCell<Waiting> = RefCell::default();
    /// Elements that are looked at again when their document has been parsed.
    static PARSED: RefCell<Vec<(Node, Listener)>> = const { RefCell::new(Vec::new()) };
}

/// Has the element looked at in a microtask, once for all that changes until then.
pub(crate) fn schedule(host: &Node) {
    let held = Held::of(host);
    if held.is_scheduled() {
        return;
    }
    held.set_scheduled(true);
    CHANGED.with_borrow_mut(|waiting| {
        if let Some(callback) = waiting.add(host, sync_all) {
            queue_microtask(callback);
        }
    });
}

fn sync_all() {
    let elements = CHANGED.with_borrow_mut(|waiting| std::mem::take(&mut waiting.elements));
    for host in elements {
        Held::of(&host).set_scheduled(false);
        host::update_form(&host);
        sync(&host);
        if is_preload(&host, "eager") {
            preload_ahead(&host);
        }
        IDLE.with_borrow_mut(|waiting| {
            if let Some(callback) = waiting.add(&host, preconnect_all) {
                when_idle(callback);
            }
        });
    }
}

fn preconnect_all() {
    let elements = IDLE.with_borrow_mut(|waiting| std::mem::take(&mut waiting.elements));
    for host in elements {
        if host.is_connected() && !is_preload(&host, "none") {
            preconnect(&host.page(), host::attribute(&host, "auth-server"));
        }
    }
}

/// Brings the flow in line with the element: its place in the document, its session, its mode.
fn sync(host: &Node) {
    // An element that is in no document has no session.
    let session = if host.is_connected() { session_of(host) } else { JsValue::UNDEFINED };
    if let Some(flow) = registry::of_host(host) {
        flow.follow_host();
        if flow.has_other_session(&session) {
            flow.handle(Input::CancelSilently(CancelReason::Closed));
        }
    }
    let held = Held::of(host);
    if !value::is_given(&session) {
        held.set_last_session(&session);
        return;
    }
    if registry::of_host(host).is_some_and(|flow| !flow.is_preloading()) || host::is_disabled(host) {
        return;
    }
    if host::is_overlay(host) && (host::has_trigger(host) || is_parsing(host)) {
        return;
    }
    if held.last_session() != session {
        drop(open(host));
    }
}

/// Whether the element's document is being parsed, so that a trigger may still come; the element is looked at again then.
fn is_parsing(host: &Node) -> bool {
    let page = host.page();
    let is_parsing = text::is(&value::get(&page, "readyState"), "loading");
    if is_parsing {
        let callback = Closure::new(|_: JsValue| {
            let waiting = PARSED.take();
            for (host, _) in waiting {
                schedule(&host);
            }
        });
        let target: &Target = page.unchecked_ref();
        let listener = Listener::to(target, "DOMContentLoaded", callback);
        PARSED.with_borrow_mut(|waiting| waiting.push((host.clone(), listener)));
    }
    is_parsing
}

/// Loads the consent UI of a trigger ahead, unless its session was opened before; what cannot work is left for `open`.
pub(super) fn preload_ahead(host: &Node) {
    if cfg!(fiskil_link_testing) {
        return;
    }
    let can_be_opened = host::is_overlay(host) && !is_preload(host, "none") && !host::is_disabled(host);
    if can_be_opened && Held::of(host).last_session() != session_of(host) && registry::of_host(host).is_none() {
        drop(preload(host));
    }
}

fn is_preload(host: &Node, when: &str) -> bool {
    host::attribute(host, "preload").is_some_and(|value| text::is(&value, when))
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = queueMicrotask)]
    fn queue_microtask(callback: &JsValue);
}

#[wasm_bindgen(module = "/src/js/element.js")]
extern "C" {
    #[wasm_bindgen(js_name = whenIdle)]
    fn when_idle(callback: &JsValue);
}
