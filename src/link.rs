//! `link()`: mounts an element of its own and hands out its flow. Must not build a frame in any other way.

use crate::{
    browser::{
        convert::{Browser, Options, is_given},
        hands,
        mount::{Mount, Owner, Request},
    },
    core::{
        error::{CancelReason, Details, ErrorCode, LinkError},
        message::LinkResult,
        options::Config,
        session::SessionId,
    },
    element,
};
use js_sys::futures::JsFuture;
use std::{
    fmt,
    pin::Pin,
    rc::Rc,
    task::{Context, Poll},
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
pub struct LinkFlow(Result<Mounted, LinkError>);

struct Mounted {
    mount: Rc<Mount>,
    settled: JsFuture,
}

impl fmt::Debug for Mounted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Mounted")
    }
}

impl From<Container> for JsValue {
    fn from(container: Container) -> Self {
        match container {
            Container::Selector(selector) => selector.into(),
            Container::Element(element) => element.into(),
        }
    }
}

impl From<LinkOptions> for Options {
    fn from(options: LinkOptions) -> Self {
        let LinkOptions { allowed_origin, auth_server, timeout_ms, container, signal, label, debug } = options;
        Self([
            allowed_origin.into(),
            auth_server.into(),
            label.into(),
            timeout_ms.into(),
            debug.into(),
            signal.into(),
            container.into(),
        ])
    }
}

impl LinkFlow {
    /// Closes the flow: it ends with [`ErrorCode::UserCancelled`] unless it has ended before.
    pub fn close(&self) {
        if let Ok(Mounted { mount, .. }) = &self.0 {
            mount.cancel(CancelReason::Closed);
        }
    }
}

impl Future for LinkFlow {
    type Output = Result<LinkResult, LinkError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match &mut self.0 {
            Err(error) => Poll::Ready(Err(error.clone())),
            Ok(Mounted { mount, settled }) => match mount.outcome() {
                Some(outcome) => Poll::Ready(outcome.map(|result| result.map(read)).map_err(|error| error.map(read))),
                // What it settles with is the outcome once more, as JavaScript has it.
                None => Pin::new(settled).poll(context).map(|_| unreachable!("the outcome is there before")),
            },
        }
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
    let mounted = ahead(session_id, options).map(|mount| {
        // First, so that a flow which fails at once is not one that nobody listens to.
        let settled = mount.promise().into();
        mount.open();
        Mounted { mount, settled }
    });
    LinkFlow(mounted.map_err(|error| error.map(read)))
}

/// Loads the consent UI of a session unseen: the next [`link`] with this session and these options shows it at once.
///
/// What `link` would refuse is left for it to refuse.
pub fn preload(session_id: &str, options: LinkOptions) {
    drop(ahead(session_id, options));
}

/// A text of the browser as Rust has it.
fn read(text: &JsValue) -> String {
    text.as_string().unwrap_or_default()
}

fn ahead(session_id: &str, options: LinkOptions) -> Result<Rc<Mount>, Box<LinkError<JsValue>>> {
    element::define();
    prepare(SessionId::new::<Browser>(session_id)?, &options.into())
}

/// Checks everything, then mounts: what cannot work leaves no trace in the page.
pub(crate) fn prepare(session: SessionId<JsValue>, options: &Options) -> Result<Rc<Mount>, Box<LinkError<JsValue>>> {
    let config = Config::new::<Browser>(&session, options.settings())?;
    let signal = options.signal();
    if signal.is_some_and(AbortSignal::aborted) {
        return Err(LinkError::cancelled(CancelReason::Aborted));
    }
    let container = options.container();
    let modal = !is_given(container);
    let host =
        hands::add_host(container, &config.consent_url, &config.allowed_origin, &config.label).ok_or_else(|| {
            let details = Details::Option { option: "container" };
            LinkError::new(ErrorCode::NotFound, Some(details))
        })?;
    Mount::prepare(Request { host, owner: Owner::Link, session, config, modal, debug: options.debug(), signal })
}
