//! The crate as a Rust front end uses it, in a real browser. Must not need a server: nothing is loaded to its end.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use fiskil_link::{
    CancelReason, Container, Details, ErrorCode, LinkError, LinkOptions, LinkResult, define, link, preload,
};
use gloo_utils::{body, document};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::Element;

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

async fn refused(session_id: &str, options: LinkOptions) -> LinkError {
    let outcome: Result<LinkResult, LinkError> = link(session_id, options).await;
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
