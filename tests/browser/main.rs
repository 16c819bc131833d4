//! The crate as a Rust front end uses it, in a real browser. Must not need a server: nothing is loaded to its end.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use fiskil_link::{
    CancelReason, Container, Details, ErrorCode, Failure, LinkError, LinkEvent, LinkOptions, LinkResult, Session,
    define, link, preload,
};
use gloo_utils::{body, document};
use std::{
    cell::RefCell,
    future::{pending, ready},
    rc::Rc,
};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{CustomEvent, CustomEventInit, Element, Event};

wasm_bindgen_test_configure!(run_in_browser);

/// An auth server that never answers: nothing listens there.
fn silent() -> LinkOptions {
    LinkOptions { auth_server: Some("http://127.0.0.1:9".into()), ..Default::default() }
}

fn hosts() -> Vec<Element> {
    let found = document().get_elements_by_tag_name("fiskil-link");
    (0..found.length()).filter_map(|place| found.item(place)).collect()
}

fn cancelled(reason: CancelReason) -> Details {
    Details::Cancelled { reason }
}

async fn refused(session: impl Into<Session>, options: LinkOptions) -> LinkError {
    let outcome: Result<LinkResult, LinkError> = link(session, options).await;
    assert!(hosts().is_empty(), "nothing is mounted");
    outcome.unwrap_err()
}

#[wasm_bindgen_test]
fn the_tag_is_registered_once_however_often_it_is_asked_for() {
    define();
    define();
    let tag = document().create_element("fiskil-link").unwrap();
    assert!(tag.shadow_root().is_some());
}

#[wasm_bindgen_test]
async fn a_blank_session_is_refused_and_mounts_nothing() {
    assert_eq!(refused("  ", silent()).await.code, ErrorCode::InvalidSession);
}

#[wasm_bindgen_test]
async fn an_auth_server_that_is_no_http_url_is_refused_by_its_name() {
    let options = LinkOptions { auth_server: Some("javascript:alert(1)".into()), ..Default::default() };
    let error = refused("session", options).await;
    assert_eq!(error.code, ErrorCode::InternalError);
    assert_eq!(error.details, Some(Details::Option { option: "authServer".into() }));
    assert!(error.to_string().contains("The option auth_server cannot be used"), "{error}");
}

#[wasm_bindgen_test]
async fn a_container_that_is_not_there_is_not_found() {
    let container = Some(Container::Selector("#nowhere".into()));
    assert_eq!(refused("session", LinkOptions { container, ..silent() }).await.code, ErrorCode::NotFound);
}

#[wasm_bindgen_test]
async fn a_closed_flow_ends_as_cancelled_and_leaves_nothing() {
    let flow = link("session", silent());
    let frame = hosts()[0].shadow_root().unwrap().query_selector("dialog > iframe").unwrap().unwrap();
    assert_eq!(frame.get_attribute("src").unwrap(), "http://127.0.0.1:9/?sess_id=session");
    flow.close();
    flow.close();
    let error = flow.await.unwrap_err();
    assert_eq!((error.code, error.details), (ErrorCode::UserCancelled, Some(cancelled(CancelReason::Closed))));
    assert!(hosts().is_empty());
}

#[wasm_bindgen_test]
async fn a_flow_is_mounted_in_its_container_and_ends_when_its_time_is_up() {
    let container = document().create_element("div").unwrap();
    body().append_child(&container).unwrap();
    let options =
        LinkOptions { container: Some(Container::Element(container.clone())), timeout_ms: Some(30.0), ..silent() };
    let flow = link("session", options);
    assert_eq!(container.first_element_child().as_ref(), hosts().first());
    assert_eq!(flow.await.unwrap_err().code, ErrorCode::Timeout);
    assert!(container.first_element_child().is_none());
    container.remove();
}

#[wasm_bindgen_test]
async fn what_was_loaded_ahead_is_what_link_shows() {
    preload("ahead", silent());
    let host = hosts().remove(0);
    let dialog = host.shadow_root().unwrap().query_selector("dialog").unwrap().unwrap();
    assert!(!dialog.has_attribute("open"));
    let flow = link("ahead", silent());
    assert_eq!(hosts(), [host]);
    assert!(dialog.has_attribute("open"));
    flow.close();
    assert_eq!(flow.await.unwrap_err().code, ErrorCode::UserCancelled);
    assert!(hosts().is_empty());
}

#[wasm_bindgen_test]
async fn a_second_overlay_supersedes_the_first() {
    let first = link("first", silent());
    let second = link("second", silent());
    assert_eq!(first.await.unwrap_err().details, Some(cancelled(CancelReason::Superseded)));
    second.close();
    assert_eq!(second.await.unwrap_err().details, Some(cancelled(CancelReason::Closed)));
}

/// Lets everything run that waits in the queue of microtasks.
async fn next_task() {
    let mut later = |resolve: js_sys::Function, _| {
        web_sys::window().unwrap().set_timeout_with_callback(&resolve).unwrap();
    };
    JsFuture::from(js_sys::Promise::new(&mut later)).await.unwrap();
}

fn in_panel(selector: &str) -> Option<Element> {
    hosts()[0].shadow_root().unwrap().query_selector(selector).unwrap()
}

#[wasm_bindgen_test]
async fn a_handle_closes_a_flow_that_is_awaited() {
    let flow = link(String::from("session"), silent());
    let handle = flow.handle();
    let outcome = Rc::new(RefCell::new(None));
    let awaited = Rc::clone(&outcome);
    spawn_local(async move { *awaited.borrow_mut() = Some(flow.await) });
    next_task().await;
    assert!(outcome.borrow().is_none());
    handle.clone().close();
    assert!(hosts().is_empty(), "it closes at once");
    next_task().await;
    let error = outcome.take().unwrap().unwrap_err();
    assert_eq!(error.details, Some(cancelled(CancelReason::Closed)));
    handle.close();
}

#[wasm_bindgen_test]
async fn a_handle_closes_a_flow_whose_future_is_dropped() {
    let handle = link("session", silent()).handle();
    assert_eq!(hosts().len(), 1);
    handle.close();
    assert!(hosts().is_empty());
    link("  ", silent()).handle().close();
}

#[wasm_bindgen_test]
async fn the_panel_is_there_before_the_session_and_the_frame_follows() {
    let mut resolve = None;
    let promise = js_sys::Promise::new(&mut |resolves, _| resolve = Some(resolves));
    let id = async { JsFuture::from(promise).await.map(|id| id.as_string().unwrap()).map_err(|_| "no session") };
    let flow = link(Session::future(id), silent());
    assert!(in_panel("dialog[open]").is_some());
    next_task().await;
    assert_eq!(in_panel("iframe").and_then(|frame| frame.get_attribute("src")), None);
    resolve.unwrap().call1(&JsValue::UNDEFINED, &"late".into()).unwrap();
    next_task().await;
    let address = in_panel("iframe").unwrap().get_attribute("src");
    assert_eq!(address.as_deref(), Some("http://127.0.0.1:9/?sess_id=late"));
    flow.close();
    assert_eq!(flow.await.unwrap_err().code, ErrorCode::UserCancelled);
}

#[wasm_bindgen_test]
async fn a_session_that_cannot_be_had_ends_the_flow_and_says_why() {
    let error = refused(Session::future(ready(Err("the backend is away"))), silent()).await;
    assert_eq!(error.to_string(), "LINK_INTERNAL_ERROR: The session could not be had: the backend is away");
    assert_eq!(error.details, Some(Details::Cause { cause: "the backend is away".into() }));
}

#[wasm_bindgen_test]
async fn a_future_of_a_blank_id_is_an_invalid_session() {
    let blank = Session::future(async { Ok::<_, String>("  ".into()) });
    assert_eq!(refused(blank, silent()).await.code, ErrorCode::InvalidSession);
}

#[wasm_bindgen_test]
async fn nothing_needs_eval() {
    let policy = document().create_element("meta").unwrap();
    policy.set_attribute("http-equiv", "Content-Security-Policy").unwrap();
    policy.set_attribute("content", "script-src * blob: data: 'unsafe-inline' 'wasm-unsafe-eval'").unwrap();
    document().head().unwrap().append_child(&policy).unwrap();
    assert!(js_sys::eval("1").is_err(), "the policy holds");
    let flow = link(Session::future(ready(Ok::<_, String>("session".into()))), silent());
    next_task().await;
    assert!(in_panel("iframe").is_some());
    flow.close();
    assert_eq!(flow.await.unwrap_err().code, ErrorCode::UserCancelled);
}

/// A session that never comes, and tells by its count of owners whether it is still waited for.
fn endless(waits: &Rc<()>) -> Session {
    let waits = Rc::clone(waits);
    Session::future(async move {
        pending::<()>().await;
        drop(waits);
        Err("never")
    })
}

#[wasm_bindgen_test]
async fn a_flow_that_waits_for_its_session_can_be_closed_and_drops_the_future() {
    let waits = Rc::new(());
    let flow = link(endless(&waits), silent());
    next_task().await;
    assert_eq!(Rc::strong_count(&waits), 2);
    flow.close();
    assert!(hosts().is_empty());
    assert_eq!(flow.await.unwrap_err().details, Some(cancelled(CancelReason::Closed)));
    next_task().await;
    assert_eq!(Rc::strong_count(&waits), 1);
}

#[wasm_bindgen_test]
async fn a_flow_that_is_refused_drops_the_future_at_once() {
    let waits = Rc::new(());
    let flow = link(endless(&waits), LinkOptions { timeout_ms: Some(-1.0), ..silent() });
    assert_eq!(Rc::strong_count(&waits), 1);
    assert_eq!(flow.await.unwrap_err().details, Some(Details::Option { option: "timeoutMs".into() }));
}

/// What a listener on the body reads until it is dropped.
struct Heard {
    events: Rc<RefCell<Vec<LinkEvent>>>,
    listener: Closure<dyn Fn(Event)>,
}

const NAMES: [&str; 5] = [LinkEvent::OPEN, LinkEvent::LOAD, LinkEvent::SUCCESS, LinkEvent::ERROR, LinkEvent::CLOSE];

impl Heard {
    fn new() -> Self {
        let events = Rc::<RefCell<Vec<LinkEvent>>>::default();
        let heard = Rc::clone(&events);
        let listener = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            heard.borrow_mut().extend(LinkEvent::read(&event));
        });
        for name in NAMES {
            body().add_event_listener_with_callback(name, listener.as_ref().unchecked_ref()).unwrap();
        }
        Self { events, listener }
    }
}

impl Drop for Heard {
    fn drop(&mut self) {
        for name in NAMES {
            body().remove_event_listener_with_callback(name, self.listener.as_ref().unchecked_ref()).unwrap();
        }
    }
}

#[wasm_bindgen_test]
async fn a_listener_reads_what_the_element_tells() {
    let heard = Heard::new();
    let flow = link("session", silent());
    flow.close();
    let error = flow.await.unwrap_err();
    assert_eq!(error.details, Some(cancelled(CancelReason::Closed)));
    assert_eq!(*heard.events.borrow(), [LinkEvent::Open, LinkEvent::Error(error), LinkEvent::Close]);
}

#[wasm_bindgen_test]
async fn an_event_says_why_the_session_could_not_be_had() {
    let heard = Heard::new();
    drop(refused(Session::future(ready(Err("the backend is away"))), silent()).await);
    let cause = heard.events.borrow().iter().find_map(|event| match event {
        LinkEvent::Error(error) => error.details.clone(),
        _ => None,
    });
    assert_eq!(cause, Some(Details::Cause { cause: "the backend is away".into() }));
}

/// An event as a tag of any build sends it; `detail` is JSON.
fn event(name: &str, detail: &str) -> Option<LinkEvent> {
    let init = CustomEventInit::new();
    init.set_detail(&js_sys::JSON::parse(detail).unwrap());
    LinkEvent::read(&CustomEvent::new_with_event_init_dict(name, &init).unwrap())
}

#[wasm_bindgen_test]
fn events_are_read_with_what_they_carry() {
    let text = |text: &str| Some(text.to_owned());
    let failed = |code, details| Some(LinkEvent::Error(LinkError { code, message: "m".into(), details }));
    for (name, detail, expected) in [
        ("link-open", "null", Some(LinkEvent::Open)),
        ("link-load", "null", Some(LinkEvent::Load)),
        ("link-close", "null", Some(LinkEvent::Close)),
        (
            "link-success",
            r#"{ "consentID": "con_1" }"#,
            Some(LinkEvent::Success(LinkResult { consent_id: text("con_1"), redirect_url: None })),
        ),
        ("link-error", r#"{ "code": "LINK_TIMEOUT", "message": "m" }"#, failed(ErrorCode::Timeout, None)),
        (
            "link-error",
            r#"{ "code": "LINK_USER_CANCELLED", "message": "m", "details": { "reason": "close-button" } }"#,
            failed(ErrorCode::UserCancelled, Some(cancelled(CancelReason::CloseButton))),
        ),
        (
            "link-error",
            r#"{ "code": "LINK_INTERNAL_ERROR", "message": "m", "details": { "option": "label" } }"#,
            failed(ErrorCode::InternalError, Some(Details::Option { option: "label".into() })),
        ),
        (
            "link-error",
            r#"{ "code": "LINK_ORIGIN_MISMATCH", "message": "m",
                 "details": { "expectedOrigin": "https://a", "receivedOrigin": "https://b" } }"#,
            failed(
                ErrorCode::OriginMismatch,
                Some(Details::Origins { expected_origin: "https://a".into(), received_origin: "https://b".into() }),
            ),
        ),
        (
            "link-error",
            r#"{ "code": "CONSENT_TIMEOUT", "message": "m", "details": { "error_type": "CONSENT_TIMEOUT" } }"#,
            failed(
                ErrorCode::ConsentTimeout,
                Some(Details::Failure(Failure { error_type: text("CONSENT_TIMEOUT"), ..Failure::default() })),
            ),
        ),
        // What no tag sends is no event of a tag.
        ("click", "null", None),
        ("link-success", "null", None),
        ("link-error", "null", None),
        ("link-error", r#"{ "code": "SOMETHING_ELSE" }"#, None),
    ] {
        assert_eq!(event(name, detail), expected, "{name} {detail}");
        assert!(expected.is_none_or(|event| event.name() == name));
    }
}
