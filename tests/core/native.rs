//! The names of the crate on a native target: an app that uses them compiles there, and its flows end at once.

use fiskil_link::{Container, ErrorCode, FlowHandle, LinkEvent, LinkFlow, LinkOptions, Session, define, link, preload};
use std::{
    borrow::Cow,
    future::{pending, ready},
    pin::pin,
    task::{Context, Poll, Waker},
};

fn code(flow: LinkFlow) -> ErrorCode {
    match pin!(flow).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(outcome) => outcome.unwrap_err().code,
        Poll::Pending => panic!("a native flow has ended at once"),
    }
}

#[test]
fn a_flow_is_not_found_whatever_its_session_comes_from() {
    define();
    preload("session", LinkOptions::default());
    let sessions: [Session; 5] = [
        "session".into(),
        String::from("session").into(),
        Cow::from("session").into(),
        Session::future(pending::<Result<String, String>>()),
        Session::future(ready(Err(std::io::Error::other("no backend")))),
    ];
    for session in sessions {
        let container = Some(Container::Selector("#here".into()));
        assert_eq!(code(link(session, LinkOptions { container, ..Default::default() })), ErrorCode::NotFound);
    }
}

#[test]
fn a_flow_can_be_closed_through_a_handle() {
    let flow = link("session", LinkOptions::default());
    let handle: FlowHandle = flow.handle();
    flow.close();
    assert_eq!(code(flow), ErrorCode::NotFound);
    handle.clone().close();
}

#[test]
fn a_session_is_never_printed() {
    assert_eq!(format!("{:?}", Session::from("secret")), "Session(..)");
}

#[test]
fn events_have_the_names_that_the_tag_sends() {
    let surface: serde_json::Value = serde_json::from_str(include_str!("../../src/surface.json")).unwrap();
    let names: Vec<_> = surface["events"].as_array().unwrap().iter().map(|event| &event["name"]).collect();
    assert_eq!(names, [LinkEvent::OPEN, LinkEvent::LOAD, LinkEvent::SUCCESS, LinkEvent::ERROR, LinkEvent::CLOSE]);
    assert_eq!(LinkEvent::Open.name(), "link-open");
    // No native code can have an event, but code that reads one compiles.
    let _: fn(&web_sys::Event) -> Option<LinkEvent> = LinkEvent::read;
}
