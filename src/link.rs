//! `link()`: mounts an element of its own and hands out its flow. Must not build a frame in any other way.

use crate::{
    browser::{
        convert::Browser,
        hands,
        mount::{self, Mount, Owner, Request},
    },
    core::{
        error::{CancelReason, Details, ErrorCode, LinkError},
        message::LinkResult,
        options::{Config, Settings},
        session::SessionId,
    },
    element,
};
use js_sys::Promise;
use std::{
    cell::RefCell,
    pin::Pin,
    rc::Rc,
    task::{Context, Poll, Waker},
};
use wasm_bindgen::prelude::*;
use web_sys::{AbortSignal, Element};

/// How a flow is opened; everything has a default.
///
/// # Examples
/// ```no_run
/// let options = fiskil_link::LinkOptions { timeout_ms: Some(120_000.0), ..Default::default() };
/// ```
#[derive(Clone, Debug, Default)]
pub struct LinkOptions {
    /// Only origin whose messages count; default: the origin of `auth_server`.
    pub allowed_origin: Option<String>,
    /// Where the consent UI lives; default: `https://auth.fiskil.com`.
    pub auth_server: Option<String>,
    /// Milliseconds of visible time that the flow may take; default: ten minutes; `0.0` and infinity: no limit.
    pub timeout_ms: Option<f64>,
    /// Where to mount inline; default: in a modal overlay.
    pub container: Option<Container>,
    /// Closes the flow when it aborts.
    pub signal: Option<AbortSignal>,
    /// Accessible name of the dialog and the frame; default: "Connect your accounts".
    pub label: Option<String>,
    /// Whether each ignored message is explained on the console.
    pub debug: bool,
}

/// Where a flow is mounted inline.
#[derive(Clone, Debug)]
pub enum Container {
    /// The first element that matches.
    Selector(String),
    /// The element itself.
    Element(Element),
}

/// A flow that was opened: a future of its outcome, and the means to close it.
///
/// Dropping it leaves the flow open.
#[derive(Debug)]
#[must_use = "a flow reports how it ended when it is awaited"]
pub struct LinkFlow {
    shared: Rc<RefCell<Shared>>,
    mount: Option<Promise>,
}

#[derive(Debug, Default)]
struct Shared {
    outcome: Option<Result<LinkResult, LinkError>>,
    waker: Option<Waker>,
}

impl From<Container> for JsValue {
    fn from(container: Container) -> Self {
        match container {
            Container::Selector(selector) => selector.into(),
            Container::Element(element) => element.into(),
        }
    }
}

impl LinkFlow {
    /// Closes the flow: it ends with [`ErrorCode::UserCancelled`] unless it has ended before.
    pub fn close(&self) {
        if let Some(mount) = self.mount.as_ref().and_then(|promise| mount::of(promise)) {
            mount.cancel(CancelReason::Closed);
        }
    }
}

impl Future for LinkFlow {
    type Output = Result<LinkResult, LinkError>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut shared = self.shared.borrow_mut();
        shared.waker = Some(context.waker().clone());
        shared.outcome.clone().map_or(Poll::Pending, Poll::Ready)
    }
}

/// Opens the consent flow of a session.
///
/// # Errors
/// The flow ends with a [`LinkError`] where the session id or an option cannot be used (nothing is mounted then),
/// and wherever the user, the institution, the host or the clock ends it without a consent.
///
/// # Examples
/// ```no_run
/// # async fn example() {
/// match fiskil_link::link("session id from your backend", Default::default()).await {
///     Ok(result) => println!("consent: {:?}", result.consent_id),
///     Err(error) if error.code.is_cancelled() => {}
///     Err(error) => println!("{error}"),
/// }
/// # }
/// ```
pub fn link(session_id: &str, options: LinkOptions) -> LinkFlow {
    let shared = Rc::<RefCell<Shared>>::default();
    let mount = match SessionId::new::<Browser>(session_id).and_then(|session| prepare(session, options)) {
        Ok(mount) => {
            let told = Rc::clone(&shared);
            mount.observe(Box::new(move |outcome| {
                let waker = {
                    let mut told = told.borrow_mut();
                    told.outcome = Some(outcome.clone().map_err(|error| *error));
                    told.waker.take()
                };
                waker.into_iter().for_each(Waker::wake);
            }));
            mount.open();
            Some(mount.promise())
        }
        Err(error) => {
            shared.borrow_mut().outcome = Some(Err(*error));
            None
        }
    };
    LinkFlow { shared, mount }
}

/// Checks everything, then mounts: what cannot work leaves no trace in the page.
pub(crate) fn prepare(session: SessionId, options: LinkOptions) -> Result<Rc<Mount>, Box<LinkError>> {
    let LinkOptions { allowed_origin, auth_server, timeout_ms, container, signal, label, debug } = options;
    let config = Config::new::<Browser>(&session, Settings { allowed_origin, auth_server, timeout_ms, label })?;
    if signal.as_ref().is_some_and(AbortSignal::aborted) {
        return Err(LinkError::cancelled(CancelReason::Aborted));
    }
    let modal = container.is_none();
    let container = container.map_or(JsValue::UNDEFINED, Into::into);
    element::define();
    let host = hands::add_host(&container).ok_or_else(no_container)?;
    let session = session.into();
    Mount::new(Request { host, owner: Owner::Link, session, config, modal, debug, signal })
}

pub(crate) fn no_container() -> Box<LinkError> {
    LinkError::new(ErrorCode::NotFound, Some(Details::Option { option: "container" }))
}
