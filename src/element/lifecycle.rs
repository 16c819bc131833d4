//! Brings an element's flow in line with the element, once a microtask for all that has changed. Must not look at a click.

use super::{key_of, open, preload, source_of};
use crate::{
    core::{error::CancelReason, flow::Input, options::Config, text},
    dom::{
        form_control,
        held::Held,
        host,
        listener::Listener,
        node::{Node, Page, Target},
        preconnect::preconnect,
        value::{get, given, number},
        waiting::{Waiting, queue_microtask, when_idle},
    },
    flow::{registry, session_source::SessionSource},
};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

thread_local! {
    static CHANGED: Waiting<Node> = const { Waiting::new() };
    static IDLE: Waiting<Node> = const { Waiting::new() };
    /// Elements that are looked at again when their document has been parsed.
    static PARSED: RefCell<Vec<(Node, Listener)>> = const { RefCell::new(Vec::new()) };
}

/// Has the element looked at in a microtask, once for all that changes until then.
pub(crate) fn schedule(host: &Node) {
    schedule_for(host, queue_microtask);
}

fn schedule_for(host: &Node, moment: fn(&JsValue)) {
    let held = Held::of(host);
    CHANGED.with(|waiting| {
        if !held.is_scheduled() {
            held.set_scheduled(true);
            waiting.add(host.clone());
        }
        waiting.call_back(moment, sync_all);
    });
}

fn sync_all() {
    let elements = CHANGED.with(Waiting::take);
    for host in elements {
        let held = Held::of(&host);
        held.set_scheduled(false);
        // What it holds has not changed.
        if host.has("required") || held.is_missing() {
            form_control::update(&host);
        }
        if is_to_be_restored(&host.page()) {
            schedule_for(&host, when_idle);
            continue;
        }
        sync(&host);
        if is_preload(&host, "eager") {
            preload_ahead(&host);
        }
        IDLE.with(|waiting| {
            waiting.add(host);
            waiting.call_back(when_idle, preconnect_all);
        });
    }
}

fn preconnect_all() {
    let elements = IDLE.with(Waiting::take);
    for host in elements {
        if host.is_connected() && !is_preload(&host, "none") {
            preconnect(&host.page(), host::attribute(&host, "auth-server"));
        }
    }
}

/// Brings the flow in line with the element: its place in the document, its session, its mode.
fn sync(host: &Node) {
    // An element that is in no document has no session.
    let source = Some(host).filter(|host| host.is_connected()).and_then(wanted_source);
    if let Some(flow) = registry::of_host(host) {
        flow.follow_host();
        if flow.has_other_session(source.as_ref()) {
            flow.handle(Input::CancelSilently(CancelReason::Closed));
        }
    }
    let held = Held::of(host);
    let Some(source) = source else {
        held.set_last_session(&JsValue::UNDEFINED);
        return;
    };
    if registry::of_host(host).is_some_and(|flow| !flow.is_preloading()) || host::is_disabled(host) {
        return;
    }
    if host::is_overlay(host) && (host::has_trigger(host) || is_parsing(host)) {
        return;
    }
    if held.last_session() != key_of(&source) && !is_used_up(&held, &source) {
        drop(open(host));
    }
}

/// Where the session comes from, if the element says anything about it; what it says wrong is left for `open` to refuse.
fn wanted_source(host: &Node) -> Option<SessionSource> {
    match source_of(host) {
        Ok(source) => Some(source),
        Err(_) => host::attribute(host, "session-id").map(SessionSource::Later),
    }
}

/// Whether an element does not open by itself: its session is spent, or it has linked with one that it got itself.
fn is_used_up(held: &Held, source: &SessionSource) -> bool {
    match source.known() {
        Some(session) => held.is_spent(session.text()),
        None => held.waits_for_opening(),
    }
}

/// Whether the browser has gone back, or forward, to a document that is being parsed. What it gives back to the elements comes a little
/// after that: one that opens by itself must not have got a session before.
fn is_to_be_restored(page: &Page) -> bool {
    const BACK_FORWARD: f64 = 2.0;

    is_loading(page)
        && page
            .window()
            .and_then(|window| given(get(&get(&window, "performance"), "navigation")))
            .is_some_and(|navigation| number(&get(&navigation, "type")) == BACK_FORWARD)
}

fn is_loading(page: &Page) -> bool {
    text::is(&get(page, "readyState"), "loading")
}

/// Whether the element's document is being parsed, so that a trigger may still come; the element is looked at again then.
fn is_parsing(host: &Node) -> bool {
    let page = host.page();
    let is_parsing = is_loading(&page);
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
    if !can_be_opened || registry::of_host(host).is_some() {
        return;
    }
    let Ok(source) = source_of(host) else { return };
    let is_known = source.known().is_some();
    if is_known && Held::of(host).last_session() == key_of(&source) {
        return;
    }
    // A session that the element gets itself is not got for a pointer that passes by.
    let is_got_ahead = is_preload(host, "eager") && !Held::of(host).waits_for_opening();
    if !is_known && !is_got_ahead {
        preconnect(&host.page(), host::attribute(host, "auth-server"));
        return;
    }
    let Ok(config) = Config::new(host::settings(host)) else { return };
    if let Ok(flow) = preload(host, source, config)
        && !is_known
    {
        flow.ask_for_session();
    }
}

fn is_preload(host: &Node, when: &str) -> bool {
    host::attribute(host, "preload").is_some_and(|value| text::is(&value, when))
}
